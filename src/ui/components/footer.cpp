// See footer.h.
#include "ui/components/footer.h"

#include "ui/marks.h"
#include "ui/shapes.h"

namespace sparring::ui {
namespace {

constexpr float k_icon = 28;
constexpr float k_icon_room = 42;

}  // namespace

void footer(Ui& ui, const Rect& rect, Icon icon, std::string_view sentence,
            std::span<const LabelledKey> hints) {
    draw_rule(ui, rect.top_left(), {rect.right(), rect.y}, ui.theme.size(Stroke::Hair),
              Colour::Line);
    const float right = draw_labelled_keys(ui, hints, rect);
    if (rect.x + k_icon_room + text_width(ui, sentence, Type::Chrome) > right) return;
    draw_icon(ui, icon, {rect.x + k_icon / 2, rect.centre().y}, k_icon, Colour::Ink3);
    draw_line(ui, sentence, {rect.x + k_icon_room, rect.y, right - rect.x - k_icon_room, rect.h},
              {.type = Type::Chrome, .colour = Colour::Ink3});
}

}  // namespace sparring::ui
