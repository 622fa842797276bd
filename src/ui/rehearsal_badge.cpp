// A pill with one word.
#include "ui/rehearsal_badge.h"

#include "ui/shapes.h"
#include "ui/text.h"

namespace sparring::ui {

namespace {

constexpr float k_padding = 22;

}  // namespace

float rehearsal_badge_width(const Ui& ui, std::string_view text) {
    return text.empty() ? 0 : text_width(ui, text, Type::Label) + 2 * k_padding + 1;
}

void draw_rehearsal_badge(Ui& ui, std::string_view text, Point right_middle) {
    if (text.empty()) return;
    const float width = rehearsal_badge_width(ui, text);
    const Rect box{right_middle.x - width, right_middle.y - k_badge_height / 2, width,
                   k_badge_height};
    draw_box(ui, box,
             {.fill = Colour::Sunken,
              .line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Hair),
              .radius = k_badge_height / 2});
    draw_line(ui, text, box.inset(k_padding, 0), {.type = Type::Label});
}

}  // namespace sparring::ui
