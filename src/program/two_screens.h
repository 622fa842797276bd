// The room's window and the console's: who is where, freezing, coming and going of screens.
// The room's window is drawn from the Workspace alone; the notes are made here and lent to the
// console, or to the one window there is. Must not draw.
#pragma once

#include "app/private_notes.h"
#include "platform/event_loop.h"
#include "program/screen_plan.h"
#include "ui/app_ui.h"
#include "ui/console_ui.h"

#include <memory>
#include <string>
#include <vector>

namespace sparring::program {

class TwoScreens {
public:
    /// All must outlive this. With one screen in use until told otherwise.
    TwoScreens(app::Workspace& workspace, platform::Window& room, ui::AppUi& room_ui,
               platform::EventLoop& loop);

    /// Starts, or ends when started. A notice tells what to do when there is no second screen.
    void toggle();
    /// The console takes the room's screen and the other way round.
    void swap();
    void stop();
    /// Brings the console to the front.
    void focus_console();
    /// Follows the workspace and the screens; once per turn of the loop.
    void follow();
    [[nodiscard]] bool started() const { return m_console != nullptr; }
    /// Full screen on or off, for the window that has the focus.
    void toggle_full_screen();
    /// Whether something moves in the console.
    [[nodiscard]] bool animating() const;

private:
    void start(const ScreenPlan& plan);
    void place(const ScreenPlan& plan);
    void follow_screens();
    void keep_console_home();

    app::Workspace& m_workspace;
    platform::Window& m_room;
    ui::AppUi& m_room_ui;
    platform::EventLoop& m_loop;
    app::PrivateNotes m_notes;
    std::unique_ptr<platform::Window> m_console;
    std::unique_ptr<ui::ConsoleUi> m_console_ui;
    std::vector<platform::Monitor> m_screens;
    ScreenNames m_names;
    platform::Rectangle m_home;  ///< the console's screen
    bool m_comes_back = false;   ///< ended because a screen went: goes on when it returns
    bool m_wants_stop = false;   ///< the console's window was closed
};

}  // namespace sparring::program
