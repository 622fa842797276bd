// Counting and showing how many answers are in.
#include "ui/views/rating_parts.h"

#include "ui/marks.h"
#include "ui/text.h"
#include "ui/views/dimension_parts.h"

#include <algorithm>

namespace sparring::ui {

int answers_in(const app::Workspace& app) {
    return static_cast<int>(participants(app.session()).size()) - app.missing();
}

void press_reveal(app::Workspace& app, DimensionId& asked) {
    const DimensionId here = current_dimension(app).id;
    if (app.missing() > 0 && asked != here) {
        asked = here;
        return;
    }
    asked = {};
    app.reveal_round();
}

float draw_answers_in(ViewContext& view, Point at, float width, int in, std::string_view sentence) {
    constexpr float k_dot = 48;
    constexpr float k_pitch = 62;
    const int all = static_cast<int>(participants(view.app.session()).size());
    float y = at.y;
    y += draw_wrapped(view.ui,
                      view.words().text("rating.in", {std::to_string(in), std::to_string(all)}), at,
                      width, {.type = Type::H2}) +
         16;
    const int per_row = std::max(1, static_cast<int>((width + k_pitch - k_dot) / k_pitch));
    for (int dot = 0; dot < all; ++dot) {
        const Point centre{at.x + k_dot / 2 + static_cast<float>(dot % per_row) * k_pitch,
                           y + k_dot / 2 + static_cast<float>(dot / per_row) * k_pitch};
        if (dot < in)
            draw_person(view.ui, centre, k_dot, Side::Supplier);
        else
            draw_absent_person(view.ui, centre, k_dot);
    }
    const int rows = (all + per_row - 1) / per_row;
    y += static_cast<float>(std::max(0, rows - 1)) * k_pitch + k_dot + 20;
    return y + draw_wrapped(view.ui, sentence, {at.x, y}, width, {.colour = Colour::Ink2});
}

}  // namespace sparring::ui
