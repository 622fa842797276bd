// Rows of lists and of the ladder; must not know sessions.
#include "ui/components/row.h"

#include "ui/shapes.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {
namespace {

constexpr float k_padding = 20;
constexpr float k_cross = 64;
constexpr float k_icon = 32;

// The cross at the right end: reached with the mouse; Delete does the same from the keyboard.
bool remove_cross(Ui& ui, std::string_view id, std::string_view name, const Rect& rect) {
    const Rect cross = rect_around({rect.right() - k_cross / 2, rect.centre().y}, k_cross, k_cross);
    const std::string part = std::string(id) + ".remove";
    const Control state = control(ui, part, name, cross, {.focusable = false});
    if (state.hovered) {
        draw_box(ui, cross.inset(4),
                 {.fill = Colour::Sunken, .radius = ui.theme.size(Radius::Button)});
    }
    draw_icon(ui, Icon::Close, cross.centre(), 28, Colour::Ink2);
    return state.clicked;
}

}  // namespace

RowEvent list_row(Ui& ui, std::string_view id, const Rect& rect, const ListRow& row) {
    RowEvent event;
    const float radius = ui.theme.size(Radius::Button);
    ImGui::SetNextItemAllowOverlap();
    const Control state =
        control(ui, id, row.text, rect, {.radius = radius, .ring = RingShape::Hug});
    event.opened = state.clicked;
    event.focused = state.focused;
    if (state.focused && row.removable) {
        ui.take(ImGuiKey_Delete);
        event.removed = key_pressed(ImGuiKey_Delete);
    }
    if (!state.visible) return event;
    const Colour fill = row.selected    ? Colour::Surface
                        : state.hovered ? Colour::Sunken
                                        : Colour::None;
    draw_box(ui, rect, {.fill = fill, .radius = radius});
    Rect inside = rect.inset(k_padding, 0);
    if (row.removable) {
        inside.w -= k_cross - k_padding + 8;
        if (remove_cross(ui, id, row.remove_name, rect)) {
            event.removed = true;
            event.opened = false;
        }
    }
    if (row.icon) {
        draw_icon(ui, *row.icon, {inside.x + k_icon / 2, inside.centre().y}, k_icon, Colour::Ink2);
        inside = inside.without_left(k_icon + 18);
    }
    if (!row.note.empty()) {
        const float width = text_width(ui, row.note, Type::Body);
        draw_line(ui, row.note, inside.right_part(width), {.colour = Colour::Ink2});
        inside.w -= width + 24;
    }
    draw_shortened(ui, row.text, inside,
                   {.type = row.selected ? Type::Strong : Type::Label,
                    .colour = row.selected ? Colour::Ink : Colour::Ink2});
    return event;
}

namespace {

/// The column of the ladder that a point lies in, 1-4; 0 beside the columns.
int column_at(const Ui& ui, const std::array<float, 4>& centres, float pixel) {
    const float half = ui.scale.length((centres[1] - centres[0]) / 2);
    for (std::size_t at = 0; at < centres.size(); ++at)
        if (std::abs(pixel - ui.px(Point{centres[at], 0}).x) < half)
            return static_cast<int>(at) + 1;
    return 0;
}

/// Where it stood before, unless it stands there still. Beside the target where they would meet.
void draw_before(Ui& ui, const LadderRow& row, float y) {
    constexpr float k_size = 44;
    constexpr float k_beside = 60;
    if (row.before == 0 || row.before == row.now) return;
    const float x = row.centres[static_cast<std::size_t>(row.before - 1)];
    draw_earlier(ui, {row.before == row.target ? x - k_beside : x, y}, row.before, k_size);
}

/// Where a click would set the target: the outline of one.
void draw_offer(Ui& ui, const LadderRow& row, int stage, float y) {
    constexpr float k_size = 54;
    if (stage == 0 || stage == row.now || stage == row.target) return;
    draw_box(ui, rect_around({row.centres[static_cast<std::size_t>(stage - 1)], y}, k_size, k_size),
             {.line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Button),
              .dash = 8});
}

}  // namespace

LadderEvent ladder_row(Ui& ui, std::string_view id, const Rect& rect, const LadderRow& row) {
    LadderEvent event;
    const Control state = control(
        ui, id, row.name, rect, {.radius = ui.theme.size(Radius::Button), .ring = RingShape::Row});
    event.focused = state.focused;
    const int pointed =
        state.hovered && !row.fixed ? column_at(ui, row.centres, ImGui::GetIO().MousePos.x) : 0;
    const bool by_mouse = state.clicked && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    if (by_mouse && pointed != 0) event.target = pointed;
    event.opened = state.clicked && !event.target;
    for (int stage = 1; state.focused && !row.fixed && stage <= 4; ++stage) {
        const auto key = static_cast<ImGuiKey>(ImGuiKey_0 + stage);
        ui.take(key);
        if (key_pressed(key)) event.target = stage;
    }
    if (!state.visible) return event;
    if (row.rule_above) {
        draw_rule(ui, rect.top_left(), {rect.right(), rect.y}, ui.theme.size(Stroke::Hair),
                  Colour::Line);
    }
    const float y = rect.centre().y;
    const float name_width = row.centres[0] - rect.x - 42;
    draw_shortened(ui, row.name, {rect.x, rect.y, name_width, rect.h}, {.type = Type::Label});
    if (row.now == 0) draw_unrated(ui, {rect.x + name_width + 12, y}, 44);
    Dumbbell dumbbell{.now = row.now, .target = row.target, .centres = row.centres, .y = y};
    // A badge with its frame is a third wider than the badge, and must not touch the next row.
    const float framed = (rect.h - ui.theme.size(Stroke::Hair)) * 3 / 4;
    if (row.now == row.target) dumbbell.size = std::min(dumbbell.size, framed);
    draw_dumbbell(ui, dumbbell);
    draw_before(ui, row, y);
    draw_offer(ui, row, pointed, y);
    const bool open = row.now != row.target && row.target != 0;
    draw_line(ui, row.difference, rect.right_part(70),
              {.type = open ? Type::Strong : Type::Label,
               .colour = open ? Colour::Ink : Colour::Ink3,
               .align = Align::Right});
    return event;
}

}  // namespace sparring::ui
