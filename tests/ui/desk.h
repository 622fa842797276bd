// The whole program before a robot: one workspace on a computer in memory, its interface, and what
// a person sees of it. Knows app and ui; nothing of windows.
#pragma once

#include "stage.h"
#include "support/computer.h"
#include "support/robot.h"
#include "ui/app_ui.h"

#include <optional>
#include <string>
#include <vector>

namespace sparring::tests {

class Desk {
public:
    explicit Desk(Language language = "nl", ImVec2 size = {1920, 1080})
        : Desk(with_language(std::move(language)), size) {}
    /// On a computer whose disk holds what an earlier desk left there: the program started again.
    explicit Desk(test::Computer machine, ImVec2 size = {1920, 1080})
        : computer(std::move(machine)), robot([this] { draw(); }, size) {
        app.change_settings([](store::Settings& s) { s.reduced_motion = true; });
        robot.frames(3);
    }

    test::Computer computer;
    app::Workspace app{computer.environment()};
    app::PrivateNotes notes{app};
    std::optional<ui::AppUi> interface;  ///< made in the first frame: its fonts belong to a context
    ui::TextLog log;                     ///< the texts of the last frame
    Robot robot;

    bool shows(std::string_view text) const { return log.shows(text); }
    /// All texts of the last frame, one a line, for messages.
    std::string screen() const {
        std::string lines;
        for (const auto& text : log.texts())
            lines += text.text + "\n";
        return lines;
    }
    /// What a person would trip over in the last frame.
    std::vector<std::string> faults() const {
        std::vector<std::string> lines;
        for (const auto& fault : ui::text_faults(log, &app.words()))
            lines.push_back(ui::describe(fault));
        return lines;
    }
    /// Presses a key by its ImGui chord and lets what it changed be drawn.
    void press(ImGuiKeyChord chord, int times = 1) {
        for (; times > 0; --times) {
            robot.press(chord);
            robot.frames(2);
        }
    }
    /// Opens a session of this computer or an example, at its first step.
    void open(const std::string& path) {
        if (!app.open(path)) throw RobotError("cannot open " + path);
        app.go_to_step(0);
        robot.frames(3);
    }

private:
    static test::Computer with_language(Language language) {
        test::Computer made;
        made.language = std::move(language);
        return made;
    }
    void draw() {
        if (!interface) {
            interface.emplace(embedded_fonts());
            interface->lend_notes(&notes);
        }
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        computer.now += ImGui::GetIO().DeltaTime;
        app.tick();
        interface->frame(app, size.x, size.y, &log);
    }
};

}  // namespace sparring::tests
