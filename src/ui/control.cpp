// An invisible button with our focus ring; must not know what it looks like.
#include "ui/control.h"

#include <imgui_internal.h>

#include <cmath>

namespace sparring::ui {
namespace {

constexpr float k_least_target = 64;  // du
constexpr float k_ring_room = 24;     // du kept free around a focused control that is scrolled to

void scroll_into_view(const Ui& ui, const PxRect& r) {
    if (!ui.area().scrolls) return;
    const float room = ui.scale.length(k_ring_room);
    const ImRect wanted(r.min.x, r.min.y - room, r.max.x, r.max.y + room);
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), wanted,
                        ImGuiScrollFlags_KeepVisibleEdgeY | ImGuiScrollFlags_NoScrollParent);
}

Rect target_of(const Rect& rect, bool focusable) {
    if (!focusable) return rect;
    return rect_around(rect.centre(), std::max(rect.w, k_least_target),
                       std::max(rect.h, k_least_target));
}

void report_focus(Ui& ui, Control& result, const Rect& rect, const ControlOptions& options) {
    const bool has_focus = ImGui::IsItemFocused();
    if (!has_focus) return;
    if (ui.focus_moved_to(result.id)) scroll_into_view(ui, ui.px(rect));
    if (!ui.ring_visible()) return;
    ui.ring(result.id, rect, options.radius, options.ring);
    result.focused = ui.ring_has_keys();
    if (!options.takes_press) return;
    ui.take(ImGuiKey_Space);
    ui.take(ImGuiKey_Enter);
    ui.take(ImGuiKey_KeypadEnter);
}

}  // namespace

std::string item_name(std::string_view label, std::string_view id) {
    return std::string(label) + "###" + std::string(id);
}

Control control(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
                const ControlOptions& options) {
    Control result;
    const Rect target = options.target.value_or(target_of(rect, options.focusable));
    const PxRect r = ui.px(target);
    ui.reach(rect.bottom());
    ImGui::SetCursorScreenPos(r.min);
    const std::string name = item_name(label, id);
    const ImVec2 size(std::max(1.0F, r.max.x - r.min.x), std::max(1.0F, r.max.y - r.min.y));
    const bool pressed = ImGui::InvisibleButton(
        name.c_str(), size, options.focusable ? ImGuiButtonFlags_EnableNav : ImGuiButtonFlags_None);
    result.id = ImGui::GetItemID();
    result.visible = ui.visible(target);
    result.hovered = ImGui::IsItemHovered(ImGuiHoveredFlags_NoNavOverride);
    result.held = ImGui::IsItemActive();
    result.clicked = pressed && !options.disabled;
    const bool wanted = ui.wants_focus(id) || ui.wants_focus(result.id);
    if (options.focusable && wanted) ImGui::FocusItem();
    report_focus(ui, result, rect, options);
    if (ui.logs()) ui.set_owner(result.id);
    return result;
}

bool key_pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key);
}

}  // namespace sparring::ui
