// Two windows, two ImGui contexts, one workspace.
#include "program/two_screens.h"

#include "program/environment.h"

#include <utility>

namespace sparring::program {

namespace {

bool same_screens(const std::vector<platform::Monitor>& a,
                  const std::vector<platform::Monitor>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t at = 0; at < a.size(); ++at)
        if (a[at].name != b[at].name || !(a[at].area == b[at].area)) return false;
    return true;
}

}  // namespace

TwoScreens::TwoScreens(app::Workspace& workspace, platform::Window& room, ui::AppUi& room_ui,
                       platform::EventLoop& loop)
    : m_workspace(workspace),
      m_room(room),
      m_room_ui(room_ui),
      m_loop(loop),
      m_notes(workspace),
      m_screens(platform::connected_monitors()) {
    m_room_ui.lend_notes(&m_notes);
    m_workspace.screens().connected = static_cast<int>(m_screens.size());
}

void TwoScreens::toggle() {
    m_comes_back = false;
    if (started()) return stop();
    if (const auto plan = first_plan(m_screens, m_names.console))
        start(*plan);
    else
        m_workspace.show({.key = "notice.no-second-screen", .arguments = {}, .problem = true});
}

void TwoScreens::start(const ScreenPlan& plan) {
    // From here on the room's window is not given the notes.
    m_room_ui.lend_notes(nullptr);
    auto opened = platform::Window::open({.title = "Sparring",
                                          .application_id = "sparring",
                                          .place = console_place(plan.console),
                                          .waits_for_refresh = false,
                                          .on_context_created = [this] {
                                              m_console_ui =
                                                  std::make_unique<ui::ConsoleUi>(embedded_fonts());
                                          }});
    if (!opened.ok()) {
        m_room_ui.lend_notes(&m_notes);
        m_workspace.show(
            {.key = opened.error().key, .arguments = {opened.error().detail}, .problem = true});
        return;
    }
    m_console = std::move(opened.value());
    m_console->set_on_close_request([this] {
        m_wants_stop = true;
        return false;
    });
    m_loop.add(*m_console, [this] {
        const platform::PixelSize size = m_console->framebuffer_size();
        m_console_ui->frame(m_workspace, m_notes, static_cast<float>(size.width),
                            static_cast<float>(size.height));
    });
    m_workspace.screens().two = true;
    place(plan);
    m_console->focus();
}

void TwoScreens::place(const ScreenPlan& plan) {
    m_names = {plan.console.name, plan.room.name};
    m_home = plan.console.area;
    m_console->set_fullscreen(false);
    m_console->move_to(console_place(plan.console));
    m_room.set_fullscreen_on(plan.room);
    m_loop.owe_frames();
}

void TwoScreens::swap() {
    if (!started()) return;
    if (const auto plan = same_plan(m_screens, {m_names.room, m_names.console})) place(*plan);
}

void TwoScreens::stop() {
    m_wants_stop = false;
    if (!started()) return;
    m_loop.remove(*m_console);
    m_console_ui.reset();
    m_console.reset();
    m_workspace.screens().two = false;
    m_workspace.screens().picture = app::RoomPicture::Live;
    m_room.set_frozen(false);
    m_room.set_fullscreen(false);
    m_room.move_to(console_place(platform::Monitor{"", m_home}));
    m_room_ui.lend_notes(&m_notes);
    m_loop.owe_frames();
}

void TwoScreens::focus_console() {
    if (started()) m_console->focus();
}

void TwoScreens::follow() {
    follow_screens();
    if (m_wants_stop || (started() && !m_workspace.has_session())) toggle();
    if (!started()) return;
    m_room.set_frozen(m_workspace.screens().picture == app::RoomPicture::Frozen);
    keep_console_home();
}

void TwoScreens::follow_screens() {
    std::vector<platform::Monitor> now = platform::connected_monitors();
    if (same_screens(now, m_screens)) return;
    m_screens = std::move(now);
    ++m_workspace.screens().changes;
    m_workspace.screens().connected = static_cast<int>(m_screens.size());
    m_loop.owe_frames();
    const auto plan = same_plan(m_screens, m_names);
    if (started() && plan) return place(*plan);
    if (started()) {
        // The room's window comes to the screen that is left; the notes wait to be asked for.
        if (!m_screens.empty()) m_home = m_screens.front().area;
        stop();
        m_comes_back = true;
        m_workspace.show({.key = "notice.screen-gone", .arguments = {}, .problem = true});
        return;
    }
    if (m_comes_back && plan && m_workspace.has_session()) {
        m_comes_back = false;
        m_workspace.dismiss_notice();
        start(*plan);
    }
}

/// The console cannot be dragged to the room's screen.
void TwoScreens::keep_console_home() {
    std::vector<platform::Rectangle> areas;
    for (const platform::Monitor& screen : m_screens)
        areas.push_back(screen.area);
    if (areas.empty() || m_console->is_fullscreen()) return;
    const platform::Monitor& on = m_screens[platform::most_covered(areas, m_console->placement())];
    if (on.name == m_names.room) m_console->move_to(console_place({"", m_home}));
}

void TwoScreens::toggle_full_screen() {
    if (started() && m_console->has_focus()) {
        const auto plan = same_plan(m_screens, m_names);
        if (m_console->is_fullscreen() || !plan) return m_console->set_fullscreen(false);
        return m_console->set_fullscreen_on(plan->console);
    }
    if (!started()) m_room.set_fullscreen(!m_room.is_fullscreen());
}

bool TwoScreens::animating() const {
    if (!started()) return false;
    m_console->imgui().make_current();
    return m_console_ui->animating();
}

}  // namespace sparring::program
