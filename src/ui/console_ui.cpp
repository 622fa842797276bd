// One frame of the console's window.
#include "ui/console_ui.h"

#include "app/commands.h"
#include "ui/layers.h"
#include "ui/shortcuts.h"
#include "ui/text.h"
#include "ui/views/step_views.h"

namespace sparring::ui {

ConsoleUi::ConsoleUi(const FontFiles& fonts) : m_fonts(fonts) {}

void ConsoleUi::frame(app::Workspace& app, app::PrivateNotes& notes, float width_px,
                      float height_px, TextLog* log) {
    const std::string id = app.has_session() ? app.session().id.value : std::string();
    if (id != m_session_id) {
        m_memory.clear();
        m_console = {};
        m_session_id = id;
    }
    app.use_window("console");
    if (!m_theme) m_theme.emplace(app.templates().tokens, Mode::Dark);
    const Scale scale(width_px, height_px, static_cast<float>(app.zoom()) / 100.0F);
    Ui ui(m_state, *m_theme, scale, m_fonts, app.words(), log);
    ui.reduce_motion = app.settings().reduced_motion;
    if (log) log->clear();
    m_typing = ImGui::GetIO().WantTextInput;
    m_pressed = m_layer == Layer::None ? pressed_shortcut(m_state) : std::nullopt;
    ui.begin();
    ViewContext view{ui, app, m_memory, ui.screen(), m_pressed, m_typing};
    if (app.has_session() && app.place() == app::Place::Session) {
        draw(view, notes);
    } else {
        draw_wrapped(ui, view.text("console.no-step"), {64, 64}, ui.screen().w - 128,
                     {.type = Type::Lead});
    }
    ui.end();
    run_key(app);
    app.use_window("room");
}

void ConsoleUi::draw(ViewContext& view, app::PrivateNotes& notes) {
    draw_console_screen(view, notes, m_console, true);
    bool open = true;
    if (m_layer == Layer::Palette) open = draw_palette(view, m_query);
    if (m_layer == Layer::Keys)
        open = draw_keys(view, step_view(view.app.step().kind).head(view.app, m_memory).hints);
    if (m_layer == Layer::Question)
        open = draw_questions(view, m_question, app::open_questions(view.app));
    if (open) return;
    m_layer = Layer::None;
    m_query.clear();
}

void ConsoleUi::run_key(app::Workspace& app) {
    if (m_pressed && m_layer == Layer::None)
        if (const app::Command* command = app::command_of(*m_pressed, app, m_typing))
            command->run(app);
    m_pressed.reset();
    switch (app.request()) {
        case app::Request::Palette:
            m_layer = Layer::Palette;
            break;
        case app::Request::Keys:
            m_layer = Layer::Keys;
            break;
        case app::Request::Question:
            m_layer = Layer::Question;
            m_question = {};
            break;
        case app::Request::Park:
            m_console.wants_capture = true;
            break;
        case app::Request::Console:
        case app::Request::Rail:
            break;
        default:
            return;
    }
    app.take_request();
}

}  // namespace sparring::ui
