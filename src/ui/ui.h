// The drawing context of one frame, and what it remembers from frame to frame: every view and
// component gets a Ui. Must not know workshops; knows where du lie on screen, the focus and the
// clock.
#pragma once

#include "core/wording.h"
#include "ui/fonts.h"
#include "ui/geometry.h"
#include "ui/scale.h"
#include "ui/text_log.h"
#include "ui/theme.h"

#include <imgui.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace sparring::ui {

/// How the focus ring lies around a control.
enum class RingShape {
    Around,  ///< gap 5, stroke 6
    Hug,     ///< on the edge, for rows closer than 12
    Row      ///< inset 12 above and below, wider by 14 left and right: rows of the ladder
};

/// Where the ring goes at the end of the frame. Pixels.
struct RingTarget {
    Rect rect;
    Rect clip;
    float radius = 0;
    ImGuiID id = 0;
};

/// What one window remembers from frame to frame besides ImGui's own state.
class UiState {
public:
    /// True while something moves: the loop owes frames until it no longer does.
    [[nodiscard]] bool animating(double now) const { return now < m_animating_until; }
    /// When the focus ring fades unless a key is pressed; clock of ImGui, seconds.
    [[nodiscard]] double ring_fades_at() const { return m_ring_until; }
    /// True when the focused control uses this key itself (arrows in a choice, letters in a
    /// field): a command must leave it alone. Valid between frames and at the start of one.
    [[nodiscard]] bool key_taken(ImGuiKey key) const { return m_taken_last.contains(key); }
    /// True while someone types text: keys that type belong to the field.
    [[nodiscard]] bool typing() const { return m_typing_last; }

private:
    friend class Ui;
    struct Movement {
        float from = 0;
        float to = 0;
        double start = 0;
    };
    std::map<ImGuiID, Movement> m_movements;
    double m_animating_until = 0;
    int m_lost_frames = 0;  ///< in a row without the focused item or window
    double m_ring_until = 0;
    bool m_ring_visible = false;
    bool m_ring_had_keys = false;
    std::set<ImGuiKey> m_taken;
    std::set<ImGuiKey> m_taken_last;
    bool m_typing = false;
    bool m_typing_last = false;
    ImGuiID m_focus = 0;
    RingTarget m_ring_from;
    RingTarget m_ring_to;
    double m_ring_moved = 0;
    float m_ring_opacity = 0;
    std::optional<std::string> m_focus_request;
    ImGuiID m_focus_item = 0;
    std::map<ImGuiID, std::string> m_drafts;
};

/// Corners in pixels.
struct PxRect {
    ImVec2 min;
    ImVec2 max;
};

/// One frame in one window. Build it between ImGui::NewFrame and ImGui::Render, call begin, draw,
/// call end. All coordinates are du of the window, minus the scroll of the area drawn in.
class Ui {
public:
    Ui(UiState& state, const Theme& theme, const Scale& scale, const Fonts& fonts,
       const Wording& words, TextLog* log = nullptr);

    const Theme& theme;
    const Scale& scale;
    const Fonts& fonts;
    const Wording& words;
    bool reduce_motion = false;

    /// Opens the window that fills the screen and paints the background. `arrows_move_focus`: false
    /// where Left and Right belong to a command (next step).
    void begin(bool arrows_move_focus = false);
    /// Draws the focus ring and closes the window.
    void end();

    // Places on screen
    [[nodiscard]] ImVec2 px(Point point) const;
    [[nodiscard]] PxRect px(const Rect& rect) const;
    [[nodiscard]] ImDrawList* draw() const { return m_draw; }
    [[nodiscard]] ImU32 colour(Colour role, float opacity = 1) const;
    [[nodiscard]] Rect screen() const { return {0, 0, scale.width(), scale.height()}; }
    /// Whether any of it can be seen.
    [[nodiscard]] bool visible(const Rect& rect) const;

    // Text log
    void log_text(LoggedText text);
    [[nodiscard]] bool logs() const { return m_log != nullptr; }
    /// Later texts belong to this control, until set again.
    void set_owner(ImGuiID id) { m_owner = id; }

    // Focus and keys
    /// True while the ring is shown: a key or clicker was used in the last five seconds.
    [[nodiscard]] bool ring_visible() const { return m_state.m_ring_visible; }
    /// True when the ring was shown before this frame's keys: only then do they go to the control
    /// that has it. The first key shows the ring and does no more.
    [[nodiscard]] bool ring_has_keys() const { return m_state.m_ring_had_keys; }
    /// Puts the ring around a control that has the focus. Rect in du.
    void ring(ImGuiID id, const Rect& rect, float radius, RingShape shape = RingShape::Around);
    /// The focused control uses this key; see UiState::key_taken.
    void take(ImGuiKey key) { m_state.m_taken.insert(key); }
    /// The focused control takes text.
    void take_typing() { m_state.m_typing = true; }
    /// The control with this id takes the focus as soon as it is drawn.
    void request_focus(std::string id) { m_state.m_focus_request = std::move(id); }
    void request_focus(ImGuiID id) { m_state.m_focus_item = id; }
    [[nodiscard]] bool wants_focus(std::string_view id);
    [[nodiscard]] bool wants_focus(ImGuiID id);
    [[nodiscard]] bool focus_moved_to(ImGuiID id) const;

    // Motion
    [[nodiscard]] double now() const { return ImGui::GetTime(); }
    /// Moves towards `target` within the duration, cubic out; the target itself with reduced motion
    /// and on the first call.
    float animate(ImGuiID id, float target, Duration duration);
    /// Keeps frames coming for this many milliseconds.
    void owe_frames(float milliseconds);

    // Text typed into a field that is not (yet) a value: kept until it becomes one.
    [[nodiscard]] const std::string* draft(ImGuiID id) const;
    void keep_draft(ImGuiID id, std::string typed) { m_state.m_drafts[id] = std::move(typed); }
    void drop_draft(ImGuiID id) { m_state.m_drafts.erase(id); }

    // Areas: used by ScrollArea and Overlay, not by views.
    struct Area {
        ImVec2 origin{0, 0};  ///< px added to every position
        Rect clip;            ///< px
        bool scrolls = false;
        int layer = 0;
        float bottom = 0;  ///< lowest du drawn so far
        ImDrawList* draw = nullptr;
    };
    [[nodiscard]] const Area& area() const { return m_area; }
    Area swap_area(const Area& area);
    /// Makes the area at least this tall; drawing functions report what they draw.
    void reach(float bottom_du) { m_area.bottom = std::max(m_area.bottom, bottom_du); }

private:
    void update_ring_visibility();
    void drop_lost_focus();
    void reserve_keys(bool arrows_move_focus);
    void draw_ring();

    UiState& m_state;
    TextLog* m_log;
    ImDrawList* m_draw = nullptr;
    Area m_area;
    ImGuiID m_owner = 0;
    std::optional<RingTarget> m_ring;
};

}  // namespace sparring::ui
