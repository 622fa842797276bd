// See footer.h.
#include "ui/components/footer.h"

#include "ui/marks.h"
#include "ui/shapes.h"

namespace sparring::ui {
namespace {

constexpr float k_hint_gap = 34;
constexpr float k_key_gap = 10;
constexpr float k_icon = 28;
constexpr float k_icon_room = 42;

}  // namespace

void footer(Ui& ui, const Rect& rect, Icon icon, std::string_view sentence,
            std::span<const FooterHint> hints) {
    draw_rule(ui, rect.top_left(), {rect.right(), rect.y}, ui.theme.size(Stroke::Hair),
              Colour::Line);
    float right = rect.right();
    for (std::size_t at = hints.size(); at-- > 0;) {
        const FooterHint& hint = hints[at];
        const float key = keycap_width(ui, hint.key);
        const float x = right - key - k_key_gap - text_width(ui, hint.label, Type::Chrome);
        if (x < rect.x) break;
        draw_keycap(ui, hint.key, {x, rect.centre().y});
        const float label = x + key + k_key_gap;
        draw_line(ui, hint.label, {label, rect.y, right - label, rect.h},
                  {.type = Type::Chrome, .colour = Colour::Ink3});
        right = x - k_hint_gap;
    }
    if (rect.x + k_icon_room + text_width(ui, sentence, Type::Chrome) > right) return;
    draw_icon(ui, icon, {rect.x + k_icon / 2, rect.centre().y}, k_icon, Colour::Ink3);
    draw_line(ui, sentence, {rect.x + k_icon_room, rect.y, right - rect.x - k_icon_room, rect.h},
              {.type = Type::Chrome, .colour = Colour::Ink3});
}

}  // namespace sparring::ui
