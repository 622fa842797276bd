// The room's window, the console's beside it when there are two screens, one workspace, one loop.
#include "program/window_program.h"

#include "platform/event_loop.h"
#include "platform/window.h"
#include "program/environment.h"
#include "program/two_screens.h"
#include "ui/app_ui.h"

#include <chrono>
#include <memory>
#include <optional>
#include <ostream>

namespace sparring::program {

namespace {

/// A deadline of the workspace's clock as a moment of the loop's clock.
platform::TimePoint moment_of(double deadline, double now) {
    const auto wait = std::chrono::duration<double>(std::max(0.0, deadline - now));
    return platform::Clock::now() + std::chrono::duration_cast<platform::Clock::duration>(wait);
}

class WindowProgram {
public:
    WindowProgram(app::Workspace& workspace, Console& console)
        : m_workspace(workspace), m_console(console) {}

    int run() {
        auto opened = platform::Window::open({.title = ui::AppUi::window_title(m_workspace),
                                              .application_id = "sparring",
                                              .on_context_created = [this] {
                                                  m_ui =
                                                      std::make_unique<ui::AppUi>(embedded_fonts());
                                              }});
        if (!opened.ok()) {
            print_problem({opened.error().key, {opened.error().detail}, "", ""}, m_console);
            return 2;
        }
        m_window = std::move(opened.value());
        m_screens.emplace(m_workspace, *m_window, *m_ui, m_loop);
        // An unsaved change keeps the window: the error strip says why.
        m_window->set_on_close_request([this] { return may_close(); });
        m_window->set_on_drop([this](const std::vector<std::filesystem::path>& paths) {
            if (!paths.empty()) m_workspace.open(paths.front().generic_string());
        });
        m_loop.add(*m_window, [this] { draw(); });
        return m_loop.run({.between_frames = [this] { between_frames(); },
                           .next_deadline = [this] { return next_deadline(); },
                           .on_failure =
                               [this](const std::string& detail) {
                                   m_console.err << detail << "\n";
                                   m_workspace.save_now();
                               }});
    }

private:
    /// The room's window closes alone as long as the console is open: the session goes on there.
    bool may_close() {
        if (m_screens->started() && !m_quits) {
            m_screens->toggle();
            return false;
        }
        m_quits = false;
        return m_workspace.shut_down();
    }

    void draw() {
        const platform::PixelSize size = m_window->framebuffer_size();
        m_ui->frame(m_workspace, static_cast<float>(size.width), static_cast<float>(size.height));
    }

    void between_frames() {
        m_workspace.tick();
        take_request();
        m_screens->follow();
        const std::string title = ui::AppUi::window_title(m_workspace);
        if (title == m_title) return;
        m_title = title;
        m_window->set_title(title);
    }

    void take_request() {
        switch (m_workspace.take_request()) {
            case app::Request::Quit:
                m_quits = true;
                m_window->request_close();
                break;
            case app::Request::ToggleFullScreen:
                m_screens->toggle_full_screen();
                break;
            case app::Request::TwoScreens:
                m_screens->toggle();
                break;
            case app::Request::SwapScreens:
                m_screens->swap();
                break;
            case app::Request::Console:
                m_screens->focus_console();
                break;
            default:
                break;
        }
    }

    bool animating() const {
        if (m_screens->animating()) return true;
        m_window->imgui().make_current();  // its clock is the one that counts
        return m_ui->animating();
    }

    std::optional<platform::TimePoint> next_deadline() {
        if (animating()) return platform::Clock::now();
        const auto deadline = m_workspace.deadline();
        if (!deadline) return std::nullopt;
        return moment_of(*deadline, m_workspace.clock().seconds());
    }

    app::Workspace& m_workspace;
    Console& m_console;
    std::unique_ptr<platform::Window> m_window;
    std::unique_ptr<ui::AppUi> m_ui;
    platform::EventLoop m_loop;
    std::optional<TwoScreens> m_screens;
    std::string m_title;
    bool m_quits = false;
};

}  // namespace

int run_window(const OpenCall& call, const Language& language, Console& console) {
    app::Workspace workspace(console.environment);
    if (!language.empty()) workspace.set_language(language);
    if (!call.file.empty()) {
        if (!console.environment.files->exists(call.file)) {
            const bool word = is_like_command(call.file);
            const std::string key = word ? "cli.problem.no-command" : "cli.problem.no-file";
            print_problem({key, {call.file}, "", ""}, console);
            return 2;
        }
        if (!workspace.open(call.file)) {
            // The workspace tells one problem; a terminal has room for all.
            int code = 1;
            if (session_of_file(call.file, console, code) && workspace.notice())
                console.err << console.words.text(workspace.notice()->key,
                                                  workspace.notice()->arguments)
                            << "\n";
            return code;
        }
    } else {
        workspace.reopen();
    }
    return WindowProgram(workspace, console).run();
}

}  // namespace sparring::program
