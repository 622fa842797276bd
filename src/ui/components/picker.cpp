// A field with a list that drops down; must not know what is chosen.
#include "ui/components/picker.h"

#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/layout.h"
#include "ui/shapes.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_height = 72;
constexpr float k_padding = 27;
constexpr float k_label_gap = 6;
constexpr float k_row = 64;
constexpr float k_panel_padding = 12;
constexpr float k_margin = 16;  // between panel and the edge of the screen

float above(const Ui& ui, const PickerOptions& options) {
    return options.label.empty() ? 0 : ui.theme.type(Type::Label).line + k_label_gap;
}

std::string_view name_of(const PickerOptions& options) {
    return options.name.empty() ? options.label : options.name;
}

void draw_closed(Ui& ui, const Rect& box, std::string_view text, bool is_hint, const Control& state,
                 const PickerOptions& options) {
    const bool wrong = !options.error.empty();
    const Colour line = wrong ? Colour::Error : state.hovered ? Colour::Ink2 : Colour::LineStrong;
    draw_box(ui, box,
             {.fill = state.hovered ? Colour::Sunken : Colour::Surface,
              .line = line,
              .stroke = wrong ? 5 : ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Button)});
    Rect inside = box.inset(k_padding, 0);
    if (options.icon) {
        draw_icon(ui, *options.icon, {inside.x + 12, inside.centre().y}, 30, Colour::Ink2);
        inside = inside.without_left(44);
    }
    draw_icon(ui, Icon::ChevronDown, {inside.right() - 12, inside.centre().y}, 32, Colour::Ink2);
    inside.w -= 44;
    draw_shortened(ui, text, inside, {.colour = is_hint ? Colour::Ink2 : Colour::Ink});
}

// Below the field, or above it when there is more room; never off the screen.
Rect panel_rect(const Ui& ui, const Rect& box, std::size_t entries) {
    const Rect screen = ui.screen().inset(k_margin);
    const float wanted = static_cast<float>(entries) * k_row + 2 * k_panel_padding;
    const float under = screen.bottom() - box.bottom() - 8;
    const float over = box.y - 8 - screen.y;
    const bool down = wanted <= under || under >= over;
    const float height = std::min(wanted, down ? under : over);
    const float y = down ? box.bottom() + 8 : box.y - 8 - height;
    return {box.x, y, box.w, height};
}

std::optional<int> list(Ui& ui, std::span<const std::string> entries, int chosen, const Rect& panel,
                        bool appearing) {
    std::optional<int> result;
    draw_box(ui, panel,
             {.fill = Colour::Surface,
              .line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Card)});
    const ScrollArea area(ui, "list", panel.inset(4));
    Flow flow(panel.inset(k_panel_padding));
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const Rect row = flow.take(k_row);
        const std::string id = "entry." + std::to_string(i);
        if (appearing && i == std::max(0, chosen)) ui.request_focus(id);
        const auto& label = entries[static_cast<std::size_t>(i)];
        const Control state = control(ui, id, label, row, {.ring = RingShape::Hug});
        if (state.clicked) result = i;
        if (!state.visible) continue;
        const float radius = ui.theme.size(Radius::Button);
        if (state.hovered || state.focused)
            draw_box(ui, row, {.fill = Colour::Sunken, .radius = radius});
        draw_shortened(ui, label, row.inset(15, 0).left_part(row.w - 70),
                       {.type = i == chosen ? Type::Strong : Type::Body});
        if (i == chosen)
            draw_icon(ui, Icon::Check, {row.right() - 28, row.centre().y}, 28, Colour::Ink);
    }
    return result;
}

// The rectangle of the closed field in coordinates of the whole screen: the area may be scrolled.
Rect on_screen(const Ui& ui, const Rect& rect) {
    const float dx = ui.scale.du_from_px(ui.area().origin.x);
    const float dy = ui.scale.du_from_px(ui.area().origin.y);
    return rect.moved(dx, dy);
}

}  // namespace

float picker_height(const Ui& ui, float width, const PickerOptions& options) {
    const float below = options.error.empty() ? 0 : error_sentence_height(ui, options.error, width);
    return above(ui, options) + k_height + below;
}

std::optional<int> picker(Ui& ui, std::string_view id, std::span<const std::string> entries,
                          int chosen, Point at, float width, const PickerOptions& options) {
    const Rect box{at.x, at.y + above(ui, options), width, k_height};
    const Control state =
        control(ui, id, name_of(options), box, {.radius = ui.theme.size(Radius::Button)});
    ImGuiStorage& memory = *ImGui::GetStateStorage();
    bool open = memory.GetBool(state.id) || (state.clicked && !entries.empty());
    const bool none = chosen < 0 || chosen >= static_cast<int>(entries.size());
    if (!options.label.empty()) {
        draw_line(ui, options.label, {at.x, at.y, width, ui.theme.type(Type::Label).line},
                  {.type = Type::Label, .colour = Colour::Ink2});
    }
    const std::string_view text = none ? options.hint : entries[static_cast<std::size_t>(chosen)];
    draw_closed(ui, box, text, none, state, options);
    if (!options.error.empty()) {
        draw_error_sentence(ui, options.error, {at.x, box.bottom()}, width);
    }
    std::optional<int> result;
    const Rect panel = panel_rect(ui, on_screen(ui, box), entries.size());
    const IdScope scope(id);
    if (Overlay overlay(ui, "picker", open, Overlay::Scrim::None); overlay) {
        result = list(ui, entries, chosen, panel, overlay.appearing());
        if (result || overlay.dismissed(panel)) open = false;
    }
    memory.SetBool(state.id, open);
    if (result == chosen) return std::nullopt;
    return result;
}

}  // namespace sparring::ui
