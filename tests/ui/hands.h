// What a person does before a Desk, in the words of the screens: fill a field, choose, pick from a
// list, strike keys. Fields and buttons are named by their ids ("people.person-1.name"), so that
// no test hangs on a label. Knows the robot and the desk; nothing of any one screen.
#pragma once

#include "desk.h"

#include <string>
#include <string_view>

namespace sparring::tests {

class Hands {
public:
    explicit Hands(Desk& desk) : m_desk(desk) {
        desk.robot.set_time_step(0.05F);  // fewer frames while time passes; no key repeats yet
    }

    // Mouse
    void click(const std::string& id) {
        m_desk.robot.click("###" + id);
        m_desk.robot.frames(2);
    }
    /// Takes the option at this place (0-based) of a choice.
    void choose(const std::string& id, int option) {
        m_desk.robot.move_to("###" + id);
        const ImGuiID group = ImHashStr(id.c_str(), 0, m_desk.robot.item("###" + id).parent_seed);
        const std::string part = "###" + std::to_string(option);
        const ImGuiID wanted = ImHashStr(part.c_str(), 0, group);
        for (const RobotItem& item : m_desk.robot.items())
            if (item.id == wanted) {
                m_desk.robot.click_at(item.visible_part().GetCenter());
                m_desk.robot.frames(2);
                return;
            }
        throw RobotError("no option " + part + " in " + id);
    }
    /// Takes the entry at this place (0-based) of the list that a picker drops down.
    void pick(const std::string& id, int entry) {
        click(id);
        click("entry." + std::to_string(entry));
    }

    // Typing
    /// Replaces what a field holds, and leaves the field.
    void fill(const std::string& id, std::string_view text) {
        click(id);
        m_desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
        type_and_leave(text);
    }
    /// Types into the field that has the caret, and leaves it with Esc.
    void type_and_leave(std::string_view text) {
        m_desk.robot.type(text);
        if (text.empty()) m_desk.robot.press(ImGuiKey_Delete);
        leave();
    }
    void leave() { m_desk.press(ImGuiKey_Escape); }
    /// Presses and types each of these letters and digits, as a keyboard does: both the key and its
    /// character arrive.
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

    // Keys that every screen knows
    /// After the mouse was used the first key shows the focus ring and does no more.
    void show_ring() { m_desk.press(ImGuiKey_F12); }
    void undo() { m_desk.press(ImGuiMod_Ctrl | ImGuiKey_Z); }
    void redo() { m_desk.press(ImGuiMod_Ctrl | ImGuiKey_Y); }
    void next() { m_desk.press(ImGuiKey_PageDown); }
    void back() { m_desk.press(ImGuiKey_PageUp); }
    /// Tab until this item has the focus; false when 200 presses do not bring it there.
    bool tab_to(const std::string& id) {
        for (int presses = 0; presses < 200; ++presses) {
            if (m_desk.robot.find("###" + id) && m_desk.robot.is_focused("###" + id)) return true;
            m_desk.press(ImGuiKey_Tab);
        }
        return false;
    }

private:
    Desk& m_desk;
};

}  // namespace sparring::tests
