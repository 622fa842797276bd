// A user without hands: draws frames with no window and no graphics, finds items by name, moves
// the mouse onto them, types and presses keys, and sees what ImGui says of each item.
// Knows ImGui and the hooks only: nothing of Sparring's screens.
#pragma once

#include "ui/test_hooks.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::tests {

/// One item of the last frame, also when it is scrolled out of view.
struct RobotItem {
    ImGuiID id = 0;
    ImGuiID parent_seed = 0;  ///< the id stack's top when it was laid out
    std::string label;        ///< as given to ImGui; empty when the item was out of view
    std::string window;       ///< full name of its window
    ImRect rectangle;         ///< pixels
    ImRect clip;              ///< what can be seen around it
    ImGuiItemFlags item_flags = 0;
    ImGuiItemStatusFlags status = 0;
    bool is_window = false;

    bool enabled() const { return (item_flags & ImGuiItemFlags_Disabled) == 0; }
    bool checked() const { return (status & ImGuiItemStatusFlags_Checked) != 0; }
    ImRect visible_part() const;
    bool fully_visible() const;
};

/// A query that found nothing, or an item that cannot be reached; the text lists what is there.
class RobotError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Items are named in one of three ways: "Visible label" (also while it is the first part of
/// "label##x" or "label###key"), "###key", or "//Window/part/part" where a part is a label, a key
/// or a child window. Of several matches the first in the order of the frame counts.
///
/// Each action runs as many frames as ImGui needs to digest it. The robot's context is current
/// from its construction until another robot acts.
class Robot : private ui::ItemObserver {
public:
    /// `draw` is called once in each frame, between NewFrame and Render. Size in pixels.
    explicit Robot(std::function<void()> draw, ImVec2 size = {1280, 800});
    ~Robot() override;
    Robot(const Robot&) = delete;
    Robot& operator=(const Robot&) = delete;

    ImGuiContext& context() { return *m_context; }
    ImGuiIO& io();
    void resize(float width, float height);
    /// Seconds that pass with each frame; 1/60 at first.
    void set_time_step(float seconds) { m_time_step = seconds; }
    void frames(int count = 1);
    void wait(float seconds);
    int frame_count() const { return m_frames; }

    /// Looks in the last frame, and in a few more while it is not there (popups need two).
    const RobotItem* find(std::string_view query);
    const RobotItem& item(std::string_view query);  ///< throws RobotError
    bool shows(std::string_view query);             ///< in view, at least partly, now
    const std::vector<RobotItem>& items() const { return m_items; }
    std::string visible_items() const;  ///< one a line, for messages
    bool is_active(std::string_view query) { return active_id() == item(query).id; }
    bool is_focused(std::string_view query) { return focused_id() == item(query).id; }
    ImGuiID active_id() const { return m_context->ActiveId; }
    ImGuiID focused_id() const { return m_context->NavId; }
    bool wants_text();

    // Mouse. Named items are scrolled into view with the wheel first.
    void move_to(ImVec2 point);
    void move_to(std::string_view query);
    void click_at(ImVec2 point, int clicks = 1, ImGuiMouseButton button = ImGuiMouseButton_Left);
    void click(std::string_view query, int clicks = 1,
               ImGuiMouseButton button = ImGuiMouseButton_Left);
    void mouse_down(ImGuiMouseButton button = ImGuiMouseButton_Left);
    void mouse_up(ImGuiMouseButton button = ImGuiMouseButton_Left);
    void drag(ImVec2 from, ImVec2 to);
    void wheel(float up);

    // Keyboard. `chord` is a key with ImGuiMod_ flags.
    void type(std::string_view utf8);  ///< "\n" presses Enter
    void press(ImGuiKeyChord chord, int times = 1);
    void hold(ImGuiKeyChord chord, float seconds);  ///< keeps it down that long
    void key_event(ImGuiKey key, bool down);        ///< raw, no frame
    void character_event(char32_t code);            ///< raw, no frame

    std::string clipboard;          ///< the robot's own, in memory
    ImGuiPlatformImeData ime{};     ///< what ImGui last told the system about text input
    std::vector<std::string> logs;  ///< ImGui's debug log, where it is switched on

private:
    void item_added(ImGuiContext&, ImGuiID, const ImRect&, const ImGuiLastItemData*) override;
    void item_info(ImGuiContext&, ImGuiID, const char*, ImGuiItemStatusFlags) override;
    void log(const char* line) override;
    const char* label_of(ImGuiID id) override;

    void use();
    void settle();
    const RobotItem* match(std::string_view query) const;
    const RobotItem* match_path(std::string_view path) const;
    const RobotItem* with_id(ImGuiID id) const;
    ImVec2 bring_into_view(std::string_view query);
    [[noreturn]] void fail(const std::string& why) const;

    ImGuiContext* m_context = nullptr;
    std::function<void()> m_draw;
    std::vector<RobotItem> m_items;
    std::map<ImGuiID, std::size_t> m_index;
    float m_time_step = 1.0F / 60;
    int m_frames = 0;
};

}  // namespace sparring::tests
