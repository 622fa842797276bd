// Walks every screen of a session as the room sees it, page by page where it scrolls, and lets a
// test look at each. Knows the desk; not what a test looks for.
#pragma once

#include "desk.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sparring::tests {

/// What was found wrong, each once, with the screen where it was first seen.
class Findings {
public:
    using Look = std::function<std::vector<std::string>(const Desk&)>;
    explicit Findings(Look faults_of) : m_faults_of(std::move(faults_of)) {}

    void look(const Desk& desk, const std::string& where) {
        for (const std::string& fault : m_faults_of(desk))
            if (m_seen.insert(fault).second) m_lines += where + ": " + fault + "\n";
        ++m_screens;
    }
    const std::string& lines() const { return m_lines; }
    int screens() const { return m_screens; }

private:
    Look m_faults_of;
    std::set<std::string> m_seen;
    std::string m_lines;
    int m_screens = 0;
};

inline std::vector<ImGuiWindow*> scrolling_windows(Desk& desk) {
    std::vector<ImGuiWindow*> found;
    for (ImGuiWindow* window : desk.robot.context().Windows)
        if (window->WasActive && window->ScrollMax.y > 0) found.push_back(window);
    return found;
}

/// Of a long outline: its texts are looked at off screen too.
inline constexpr float k_most_pages = 12;

/// Looks at the screen, and at every further page of what scrolls on it.
inline void look_at_pages(Desk& desk, Findings& findings, const std::string& where) {
    desk.robot.frames(2);
    findings.look(desk, where);
    for (ImGuiWindow* window : scrolling_windows(desk)) {
        const float page =
            std::max(window->InnerRect.GetHeight() * 0.7F, window->ScrollMax.y / k_most_pages);
        for (float at = page; at < window->ScrollMax.y + page; at += page) {
            window->Scroll.y = std::min(at, window->ScrollMax.y);
            desk.robot.frames(2);
            findings.look(desk, where);
        }
        window->Scroll.y = 0;
    }
}

/// All steps forward with the key that a clicker sends, so dimensions and stages come one by one.
inline void walk(Desk& desk, Findings& findings, const std::string& where) {
    desk.app.pause_clock(true);
    for (int screens = 0; screens < 250; ++screens) {
        const std::string step = where + " " + desk.app.step().id.value;
        look_at_pages(desk, findings, step);
        desk.robot.frames(2);
        const std::string before = desk.app.step().id.value + desk.screen();
        desk.press(ImGuiKey_PageDown);
        if (desk.app.step().id.value + desk.screen() == before) return;
    }
    throw RobotError("the walk has no end");
}

inline void look_at_layers(Desk& desk, Findings& findings, const std::string& where) {
    using ui::Layer;
    for (const Layer layer : {Layer::Palette, Layer::Keys, Layer::Park, Layer::Console}) {
        desk.interface->show(layer);
        look_at_pages(desk, findings, where + " layer " + std::to_string(static_cast<int>(layer)));
        desk.press(ImGuiKey_Escape);
    }
}

inline void look_at_places(Desk& desk, Findings& findings, const std::string& where) {
    for (const app::Place place : {app::Place::Library, app::Place::Settings}) {
        desk.app.go(place);
        look_at_pages(desk, findings, where + " place " + std::to_string(static_cast<int>(place)));
    }
    if (desk.app.has_session()) desk.app.go(app::Place::Session);
}

inline void look_at_everything(Desk& desk, Findings& findings, const std::string& where) {
    walk(desk, findings, where);
    look_at_layers(desk, findings, where);
    look_at_places(desk, findings, where);
}

}  // namespace sparring::tests
