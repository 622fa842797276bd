// The whole program before somebody who has no mouse: nothing here can move or press one. Fields
// and buttons are reached with Tab, by the shorter way round. Knows the desk and the robot; nothing
// of any one screen.
#pragma once

#include "desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <string>
#include <string_view>

namespace sparring::tests {

class KeyboardDesk {
public:
    explicit KeyboardDesk(Language language = "nl") : m_desk(std::move(language)) {
        m_desk.robot.set_time_step(0.05F);
    }

    const app::Workspace& app() const { return m_desk.app; }
    const Session& session() const { return m_desk.app.session(); }
    test::Computer& computer() { return m_desk.computer; }
    bool shows(std::string_view text) const { return m_desk.shows(text); }
    std::string screen() const { return m_desk.screen(); }
    std::vector<std::string> faults() const { return m_desk.faults(); }
    /// Whether a mouse was ever over the window.
    bool saw_mouse() {
        const ImVec2 at = m_desk.robot.io().MousePos;
        return at.x > -std::numeric_limits<float>::max() / 2 ||
               at.y > -std::numeric_limits<float>::max() / 2;
    }
    bool typing() { return m_desk.robot.wants_text(); }
    bool has_focus(const std::string& id) {
        return m_desk.robot.find("###" + id) && m_desk.robot.is_focused("###" + id);
    }
    void wait(float seconds) { m_desk.robot.wait(seconds); }

    void press(ImGuiKeyChord chord, int times = 1) { m_desk.press(chord, times); }
    void next() { press(ImGuiKey_PageDown); }
    void back() { press(ImGuiKey_PageUp); }
    /// Types into what has the caret; "\n" presses Enter.
    void type(std::string_view text) { m_desk.robot.type(text); }
    /// Letters and digits as keys: both the key and its character arrive.
    void strike(std::string_view letters_and_digits) {
        for (const char c : letters_and_digits) {
            const bool digit = c >= '0' && c <= '9';
            const int from = digit ? c - '0' : c - 'a';
            const auto key = static_cast<ImGuiKey>((digit ? ImGuiKey_0 : ImGuiKey_A) + from);
            m_desk.robot.io();
            m_desk.robot.key_event(key, true);
            m_desk.robot.character_event(static_cast<char32_t>(c));
            m_desk.robot.frames(2);
            m_desk.robot.key_event(key, false);
            m_desk.robot.frames(2);
        }
    }

    /// Tab or Shift+Tab until this has the focus.
    void tab_to(const std::string& id) {
        for (int presses = 0; presses < 250; ++presses) {
            const RobotItem* wanted = m_desk.robot.find("###" + id);
            if (wanted && m_desk.robot.is_focused("###" + id)) return;
            const bool back = wanted && place_of(wanted->id) < place_of(m_desk.robot.focused_id());
            m_desk.robot.press(back ? ImGuiMod_Shift | ImGuiKey_Tab : int(ImGuiKey_Tab));
        }
        throw RobotError("Tab does not come to " + id + " on\n" + screen());
    }
    /// Presses a button or a card.
    void enter(const std::string& id) {
        tab_to(id);
        press(ImGuiKey_Enter);
    }
    void toggle(const std::string& id) {
        tab_to(id);
        press(ImGuiKey_Space);
    }
    /// Replaces what a field holds, and leaves the field.
    void fill(const std::string& id, std::string_view text) {
        tab_to(id);
        if (!typing()) press(ImGuiKey_Enter);
        if (!typing()) throw RobotError(id + " takes no text");
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        type(text);
        if (text.empty()) press(ImGuiKey_Delete);
        press(ImGuiKey_Escape);
    }
    /// Types into the field that has the caret now, and leaves it.
    void write(std::string_view text) {
        m_desk.robot.frames(3);
        if (!typing()) throw RobotError("nothing has the caret on\n" + screen());
        type(text);
        press(ImGuiKey_Escape);
    }
    /// Takes the option at this place (0-based) of a choice with its digit.
    void choose(const std::string& id, int option) {
        tab_to(id);
        strike(std::to_string(option + 1));
    }
    /// Drops down the list of a picker and takes the entry at this place (0-based).
    void pick(const std::string& id, int entry) {
        enter(id);
        const std::string wanted = "entry." + std::to_string(entry);
        const RobotItem& item = m_desk.robot.item("###" + wanted);
        const bool up = place_of(item.id) < place_of(m_desk.robot.focused_id());
        for (int presses = 0; presses < 40 && !has_focus(wanted); ++presses)
            press(up ? ImGuiKey_UpArrow : ImGuiKey_DownArrow);
        if (!has_focus(wanted)) throw RobotError("the arrows do not come to " + wanted);
        press(ImGuiKey_Enter);
    }

private:
    std::ptrdiff_t place_of(ImGuiID id) const {
        const auto& items = m_desk.robot.items();
        return std::find_if(items.begin(), items.end(),
                            [&](const RobotItem& item) { return item.id == id; }) -
               items.begin();
    }

    Desk m_desk;
};

}  // namespace sparring::tests
