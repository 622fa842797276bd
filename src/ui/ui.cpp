// Begins and ends a frame of our own on top of ImGui's; must not know components or views.
#include "ui/ui.h"

#include "ui/ensure.h"

#include <imgui_internal.h>

#include <cmath>
#include <utility>

namespace sparring::ui {
namespace {

constexpr double k_ring_seconds = 5;
// Room that the ring needs outside the area it lies in, du.
constexpr float k_ring_margin = 12;
constexpr double k_milliseconds = 1000;

float cubic_out(double part) {
    const double rest = 1 - std::clamp(part, 0.0, 1.0);
    return static_cast<float>(1 - rest * rest * rest);
}

bool is_modifier(int key) {
    return (key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper) ||
           (key >= ImGuiKey_ReservedForModCtrl && key <= ImGuiKey_ReservedForModSuper);
}

bool any_key_pressed() {
    for (int key = ImGuiKey_Tab; key < ImGuiKey_GamepadStart; ++key) {
        if (!is_modifier(key) && ImGui::IsKeyPressed(static_cast<ImGuiKey>(key))) return true;
    }
    return false;
}

bool mouse_used() {
    const ImGuiIO& io = ImGui::GetIO();
    return io.MouseDelta.x != 0 || io.MouseDelta.y != 0 || ImGui::IsMouseClicked(0) ||
           io.MouseWheel != 0;
}

Rect mixed(const Rect& a, const Rect& b, float part) {
    const auto mix = [part](float from, float to) { return from + (to - from) * part; };
    return {mix(a.x, b.x), mix(a.y, b.y), mix(a.w, b.w), mix(a.h, b.h)};
}

ImVec2 vector(float x, float y) {
    return {x, y};
}

}  // namespace

Ui::Ui(UiState& state, const Theme& the_theme, const Scale& the_scale, const Fonts& the_fonts,
       const Wording& the_words, TextLog* log)
    : theme(the_theme),
      scale(the_scale),
      fonts(the_fonts),
      words(the_words),
      m_state(state),
      m_log(log) {}

void Ui::begin(bool arrows_move_focus) {
    ImGuiIO& io = ImGui::GetIO();
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigNavCursorVisibleAuto = false;
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyNext = 0;
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyPrev = 0;
    m_state.m_taken_last = std::exchange(m_state.m_taken, {});
    m_state.m_typing_last = std::exchange(m_state.m_typing, false);
    update_ring_visibility();
    reserve_keys(arrows_move_focus);

    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, vector(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, vector(0, 0));
    ImGui::PushStyleColor(ImGuiCol_NavCursor, ImVec4(0, 0, 0, 0));
    ImGui::SetNextWindowPos(vector(0, 0));
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("###screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
    m_draw = ImGui::GetWindowDrawList();
    m_area = {.clip = {0, 0, io.DisplaySize.x, io.DisplaySize.y}, .draw = m_draw};
    m_draw->AddRectFilled(vector(0, 0), io.DisplaySize, colour(Colour::Bg));
}

void Ui::end() {
    draw_ring();
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(4);
    drop_lost_focus();
    m_state.m_focus = ImGui::GetCurrentContext()->NavId;
}

ImVec2 Ui::px(Point point) const {
    return {m_area.origin.x + scale.position(point.x), m_area.origin.y + scale.position(point.y)};
}

PxRect Ui::px(const Rect& rect) const {
    return {px(rect.top_left()), px(Point{rect.right(), rect.bottom()})};
}

ImU32 Ui::colour(Colour role, float opacity) const {
    const Rgba rgba = theme.colour(role);
    const float alpha = static_cast<float>(rgba.a) * std::clamp(opacity, 0.0F, 1.0F);
    return IM_COL32(rgba.r, rgba.g, rgba.b, static_cast<int>(std::lround(alpha)));
}

bool Ui::visible(const Rect& rect) const {
    const PxRect r = px(rect);
    return r.max.x > m_area.clip.x && r.min.x < m_area.clip.right() && r.max.y > m_area.clip.y &&
           r.min.y < m_area.clip.bottom();
}

void Ui::log_text(LoggedText text) {
    if (m_log == nullptr) return;
    text.clip = m_area.clip;
    text.scrolls = m_area.scrolls;
    text.layer = m_area.layer;
    text.owner = m_owner;
    m_log->add(std::move(text));
}

Ui::Area Ui::swap_area(const Area& area) {
    m_draw = area.draw;
    return std::exchange(m_area, area);
}

// Focus and keys

// ImGui does not move on from a control or a window that is no longer drawn: Tab would be dead
// after every change of step.
void Ui::drop_lost_focus() {
    constexpr int k_patience = 3;  // frames; what opens has its first item a frame late
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool lost_item = context.NavId != 0 && !context.NavIdIsAlive && context.ActiveId == 0;
    const bool lost_window = context.NavWindow == nullptr || !context.NavWindow->Active;
    m_state.m_lost_frames = lost_item || lost_window ? m_state.m_lost_frames + 1 : 0;
    if (m_state.m_lost_frames < k_patience) return;
    m_state.m_lost_frames = 0;
    if (lost_window) ImGui::FocusWindow(ImGui::FindWindowByName("###screen"));
    ImGui::SetNavID(0, ImGuiNavLayer_Main, context.NavWindow->NavRootFocusScopeId, ImRect());
}

void Ui::update_ring_visibility() {
    m_state.m_ring_had_keys = m_state.m_ring_visible;
    if (any_key_pressed()) {
        m_state.m_ring_visible = true;
        m_state.m_ring_until = now() + k_ring_seconds;
    } else if (mouse_used() && now() > m_state.m_ring_until) {
        m_state.m_ring_visible = false;
    }
    // Without a focused item ImGui starts with the first one only when its cursor is hidden.
    const bool has_focus = ImGui::GetCurrentContext()->NavId != 0;
    ImGui::SetNavCursorVisible(m_state.m_ring_visible && has_focus);
}

// ImGui's own navigation leaves keys alone that have an owner. Commands may still read them.
void Ui::reserve_keys(bool arrows_move_focus) {
    const ImGuiID owner = ImHashStr("sparring.commands");
    ImGui::SetKeyOwner(ImGuiKey_PageUp, owner);
    ImGui::SetKeyOwner(ImGuiKey_PageDown, owner);
    if (arrows_move_focus) return;
    ImGui::SetKeyOwner(ImGuiKey_LeftArrow, owner);
    ImGui::SetKeyOwner(ImGuiKey_RightArrow, owner);
}

bool Ui::wants_focus(std::string_view id) {
    if (!m_state.m_focus_request || *m_state.m_focus_request != id) return false;
    m_state.m_focus_request.reset();
    return true;
}

bool Ui::wants_focus(ImGuiID id) {
    return id != 0 && m_state.m_focus_item == id && std::exchange(m_state.m_focus_item, 0) == id;
}

bool Ui::focus_moved_to(ImGuiID id) const {
    return ImGui::GetCurrentContext()->NavId == id && m_state.m_focus != id;
}

void Ui::ring(ImGuiID id, const Rect& rect, float radius, RingShape shape) {
    const float stroke = theme.size(Stroke::Focus);
    const float gap = theme.size(Stroke::FocusGap);
    Rect line = rect;
    float grow = gap + stroke / 2;
    if (shape == RingShape::Hug) grow = 1;
    if (shape == RingShape::Row) line = rect.inset(-14, 12);
    line = line.inset(-grow);
    const PxRect r = px(line);
    m_ring = RingTarget{{r.min.x, r.min.y, r.max.x - r.min.x, r.max.y - r.min.y},
                        m_area.clip.inset(-scale.length(k_ring_margin)),
                        scale.length(radius + grow),
                        id};
}

void Ui::draw_ring() {
    UiState& state = m_state;
    if (m_ring && m_ring->id != state.m_ring_to.id) {
        state.m_ring_from = state.m_ring_opacity > 0 ? state.m_ring_to : *m_ring;
        state.m_ring_moved = now();
    }
    if (m_ring) state.m_ring_to = *m_ring;
    const bool still = reduce_motion || theme.size(Duration::Quick) <= 0;
    const float fade = animate(ImHashStr("sparring.ring"), m_ring ? 1.0F : 0.0F, Duration::Quick);
    state.m_ring_opacity = fade;
    if (fade <= 0) return;
    const double passed = (now() - state.m_ring_moved) * k_milliseconds;
    const float part = still ? 1 : cubic_out(passed / theme.size(Duration::Quick));
    if (part < 1) owe_frames(theme.size(Duration::Quick) - static_cast<float>(passed));
    const Rect at = mixed(state.m_ring_from.rect, state.m_ring_to.rect, part);
    ImDrawList* draw = ImGui::GetForegroundDrawList();
    const Rect& clip = state.m_ring_to.clip;
    draw->PushClipRect(vector(clip.x, clip.y), vector(clip.right(), clip.bottom()));
    draw->AddRect(vector(at.x, at.y), vector(at.right(), at.bottom()), colour(Colour::Focus, fade),
                  state.m_ring_to.radius, 0, scale.stroke(theme.size(Stroke::Focus)));
    draw->PopClipRect();
}

const std::string* Ui::draft(ImGuiID id) const {
    const auto found = m_state.m_drafts.find(id);
    return found == m_state.m_drafts.end() ? nullptr : &found->second;
}

// Motion

float Ui::animate(ImGuiID id, float target, Duration duration) {
    auto [found, fresh] = m_state.m_movements.try_emplace(id, UiState::Movement{target, target, 0});
    UiState::Movement& movement = found->second;
    const float milliseconds = theme.size(duration);
    if (fresh || reduce_motion || milliseconds <= 0) movement = {target, target, 0};
    const auto value = [&] {
        const double part = (now() - movement.start) * k_milliseconds / milliseconds;
        return movement.from + (movement.to - movement.from) * cubic_out(part);
    };
    if (movement.to != target) movement = {value(), target, now()};
    if (movement.from == movement.to) return target;
    const float current = value();
    if (current == target)
        movement.from = target;
    else
        owe_frames(milliseconds);
    return current;
}

void Ui::owe_frames(float milliseconds) {
    if (milliseconds <= 0) return;
    m_state.m_animating_until =
        std::max(m_state.m_animating_until, now() + milliseconds / k_milliseconds);
}

}  // namespace sparring::ui
