// One frame of the interface: keys first, then the place, then what lies above it.
#include "ui/app_ui.h"

#include "app/commands.h"
#include "core/format.h"
#include "ui/components/overlay.h"
#include "ui/layers.h"
#include "ui/rehearsal_badge.h"
#include "ui/shell.h"
#include "ui/shortcuts.h"
#include "ui/views/step_views.h"

#include <cmath>

namespace sparring::ui {

namespace {

constexpr double k_last_minutes = 120;  // seconds; the clock stands on warnTint from here

ShellClock clock_of(const app::Workspace& app) {
    ShellClock clock;
    const double left = app.seconds_left();
    const double all = app.step().minutes * 60.0;
    clock.time = running_time_text(static_cast<int>(std::ceil(left)));
    clock.of =
        app.words().text(left > 0 ? "clock.of" : "clock.up", {std::to_string(app.step().minutes)});
    clock.state = app.progress().clock_paused ? ClockState::Paused
                  : left <= 0                 ? ClockState::TimeUp
                  : left <= k_last_minutes    ? ClockState::LastMinutes
                                              : ClockState::Running;
    clock.part = all > 0 ? static_cast<float>(1 - left / all) : 1;
    return clock;
}

ShellModel model_of(const app::Workspace& app, const ViewHead& head, bool rail_open) {
    ShellModel model;
    const Session& session = app.session();
    const std::size_t current = app.step_index();
    model.customer = short_name(session.customer);
    for (std::size_t at = 0; at < session.agenda.size(); ++at) {
        const AgendaStep& step = session.agenda[at];
        const StepState state = step.skipped    ? StepState::Skipped
                                : at < current  ? StepState::Done
                                : at == current ? StepState::Current
                                                : StepState::ToCome;
        model.steps.push_back({std::to_string(at + 1), app.step_name(step), state, step.minutes});
    }
    model.current = current;
    model.eyebrow = app.step_name(app.step()) + (head.detail.empty() ? "" : " · " + head.detail);
    model.title = head.title;
    model.title_in_display = head.stage_name;
    model.subtitle = head.subtitle;
    model.place = app.words().text(
        "shell.place", {std::to_string(current + 1), std::to_string(session.agenda.size())});
    if (head.legend) {
        model.supplier_legend = short_name(session.supplier);
        model.customer_legend = short_name(session.customer);
    }
    model.clock = clock_of(app);
    for (const KeyHint& hint : head.hints)
        model.hints.push_back({hint.keys, hint.text});
    if (app.others_to_answer())
        model.hints.push_back({"L", app.words().text("hint.others-answer")});
    const auto questions = static_cast<int>(app::questions_here(app).size());
    if (questions > 0) model.hints.push_back({"Q", app.words().text("hint.question")});
    model.hints.push_back({"→", app.words().text("command.next-step")});
    model.tools = {
        {"question", app.words().text("command.question"), Icon::Question, questions, "Q"},
        {"park", app.words().text("command.park"), Icon::Park,
         static_cast<int>(session.parking_lot.size()), "P"},
        {"palette", app.words().text("command.palette"), Icon::Commands, 0, "Ctrl K"}};
    model.menu_label = app.words().text("shell.menu");
    if (app.rehearsing()) model.badge = app.words().text("rehearsal.badge");
    model.next_label = app.words().text("command.next-step");
    model.rail_open = rail_open;
    return model;
}

std::string notice_text(const app::Workspace& app, const app::Notice& notice) {
    const std::string text = app.words().text(notice.key, notice.arguments);
    return notice.where.empty() ? text : notice.where + ": " + text;
}

void add_notice(const app::Workspace& app, ShellModel& model) {
    if (app.open_session().save_problem()) {
        model.error = app.words().text(*app.open_session().save_problem());
        return;
    }
    const auto& notice = app.notice();
    if (!notice) return;
    const std::string text = notice_text(app, *notice);
    if (notice->problem) {
        model.error = text;
        model.error_dismiss = app.words().text("shell.dismiss");
    } else {
        model.toast = text;
        if (notice->can_undo) model.toast_action = app.words().text("shell.undo");
    }
}

/// The notice where there is no step to show it: over the library and the settings.
void draw_notice(ViewContext& view) {
    constexpr float k_above = 24;
    if (!view.app.notice()) return;
    Ui& ui = view.ui;
    const app::Notice notice = *view.app.notice();
    const std::string text = notice_text(view.app, notice);
    if (notice.problem) {
        const std::string dismiss = view.text("shell.dismiss");
        const ErrorStrip strip{.text = text, .dismiss = dismiss};
        const float height = error_strip_height(ui, strip, view.area.w);
        const Rect rect{view.area.x, k_above, view.area.w, height};
        const Raised raised(ui, "error", rect);
        if (error_strip(ui, rect, strip) == ErrorAnswer::Dismissed) view.app.dismiss_notice();
        return;
    }
    const std::string undo = notice.can_undo ? view.text("shell.undo") : std::string();
    if (toast(ui, {.text = text, .action = undo}, k_above).acted)
        app::run_command("undo", view.app);
}

}  // namespace

AppUi::AppUi(const FontFiles& fonts) : m_fonts(fonts) {}

bool AppUi::animating() const {
    return m_state.animating(ImGui::GetTime());
}

std::string AppUi::window_title(const app::Workspace& app) {
    if (!app.has_session()) return "Sparring";
    const std::string& customer = short_name(app.session().customer);
    const std::string title = customer.empty() ? "Sparring" : customer;
    return app.rehearsing() ? title + " · " + app.words().text("rehearsal.badge") : title;
}

void AppUi::frame(app::Workspace& app, float width_px, float height_px, TextLog* log) {
    const std::string id = app.has_session() ? app.session().id.value : std::string();
    if (id != m_session_id) {
        m_memory.clear();
        m_session_id = id;
        m_layer = m_layer == Layer::Console ? Layer::None : m_layer;
    }
    guard_notes(app);
    const Mode mode = app.settings().theme == "dark" ? Mode::Dark : Mode::Light;
    const bool boost = app.settings().boost;
    if (!m_theme || m_theme->mode() != mode || m_boost != boost)
        m_theme.emplace(app.templates().tokens, mode, boost);
    m_boost = boost;
    const Scale scale(width_px, height_px, static_cast<float>(app.zoom()) / 100.0F);
    Ui ui(m_state, *m_theme, scale, m_fonts, app.words(), log);
    ui.reduce_motion = app.settings().reduced_motion;
    if (log) log->clear();
    m_typing = ImGui::GetIO().WantTextInput;
    m_pressed = m_layer == Layer::None ? pressed_shortcut(m_state) : std::nullopt;
    ui.begin(app.place() != app::Place::Session);
    ViewContext view{ui, app, m_memory, {}, m_pressed, m_typing};
    if (!covers_room(app)) {
        draw_place(view);
        draw_layers(view);
    }
    ui.end();
    run_key(app);
}

/// Whoever came or went with a screen may see this one: then the console asks again.
void AppUi::guard_notes(const app::Workspace& app) {
    const bool changed = app.screens().changes != m_screen_changes;
    m_screen_changes = app.screens().changes;
    if (changed || m_notes == nullptr) m_notes_confirmed = false;
    if (m_notes == nullptr && m_layer == Layer::Console) m_layer = Layer::None;
}

/// True while the room sees no step: nothing is drawn over the background. Frozen, the window keeps
/// its last picture by itself. On the only screen any key brings the step back and does no more.
bool AppUi::covers_room(const app::Workspace& app) {
    return app.screens().picture != app::RoomPicture::Live;
}

void AppUi::draw_place(ViewContext& view) {
    Ui& ui = view.ui;
    const float margin = ui.scale.layout_class() == LayoutClass::Single ? 32.0F : 64.0F;
    switch (view.app.place()) {
        case app::Place::Library:
            view.area = ui.screen().inset(margin, 40);
            draw_library(view);
            break;
        case app::Place::Settings:
            view.area = ui.screen().inset(margin, 64);
            draw_settings(view);
            break;
        case app::Place::RoomCheck:
            view.area = ui.screen().inset(margin, 64);
            draw_room_check(view);
            break;
        case app::Place::Session:
            draw_step(ui, view.app);
            return;
    }
    constexpr float k_badge_middle = 34;
    if (view.app.rehearsing())
        draw_rehearsal_badge(ui, view.text("rehearsal.badge"),
                             {ui.screen().right() - margin, k_badge_middle});
    draw_notice(view);
}

void AppUi::draw_step(Ui& ui, app::Workspace& app) {
    const StepView& step = step_view(app.step().kind);
    ShellModel model = model_of(app, step.head(app, m_memory), m_rail_open);
    add_notice(app, model);
    const ShellEvents events = shell(ui, model, [&](const Rect& content) {
        const IdScope scope(app.step().id.value);
        ViewContext view{ui, app, m_memory, content, m_pressed, m_typing};
        step.draw(view);
    });
    if (events.toggle_rail) m_rail_open = !m_rail_open;
    if (events.step) {
        app.go_to_step(*events.step);
        m_rail_open = false;
    }
    if (events.next) app.advance();
    if (events.tool == "question") app::run_command("question", app);
    if (events.tool == "park") m_layer = Layer::Park;
    if (events.tool == "palette") m_layer = Layer::Palette;
    if (events.toast_acted) {
        app.dismiss_notice();
        app.undo();
    }
    if (events.error_dismissed) app.dismiss_notice();
}

void AppUi::draw_layers(ViewContext& view) {
    bool open = true;
    switch (m_layer) {
        case Layer::None:
            return;
        case Layer::Palette:
            open = draw_palette(view, m_query);
            break;
        case Layer::Park:
            open = draw_park(view, m_query);
            break;
        case Layer::Replan:
            open = draw_replan(view, m_replan);
            break;
        case Layer::Question: {
            const auto questions = m_question.everywhere ? app::open_questions(view.app)
                                                         : app::questions_here(view.app);
            open = draw_questions(view, m_question, questions);
            break;
        }
        case Layer::Explain:
            open = draw_explanation(view, m_explain);
            break;
        case Layer::ImportRatings:
            open = draw_ratings_import(view, m_ratings_import);
            break;
        case Layer::Console:
            open = m_notes != nullptr && draw_console(view, *m_notes, m_console, m_notes_confirmed);
            break;
        case Layer::Keys: {
            std::vector<KeyHint> here;
            if (view.app.place() == app::Place::Session)
                here = step_view(view.app.step().kind).head(view.app, m_memory).hints;
            open = draw_keys(view, here);
            break;
        }
    }
    if (open) return;
    m_layer = Layer::None;
    m_query.clear();
}

void AppUi::run_key(app::Workspace& app) {
    if (covers_room(app) && !app.screens().two) {
        if (m_pressed) app.screens().picture = app::RoomPicture::Live;
        m_pressed.reset();
    }
    if (m_pressed && m_layer == Layer::None) {
        if (const app::Command* command = app::command_of(*m_pressed, app, m_typing))
            command->run(app);
    }
    m_pressed.reset();
    switch (app.request()) {
        case app::Request::Palette:
            m_layer = Layer::Palette;
            break;
        case app::Request::Keys:
            m_layer = Layer::Keys;
            break;
        case app::Request::Console:
            if (m_notes == nullptr) return;  // the console has a window of its own
            m_layer = Layer::Console;
            break;
        case app::Request::Park:
            m_layer = Layer::Park;
            break;
        case app::Request::Replan:
            m_layer = Layer::Replan;
            m_replan = {};
            break;
        case app::Request::Question:
            m_layer = Layer::Question;
            m_question = {.everywhere = app::questions_here(app).empty()};
            break;
        case app::Request::Explain:
            m_layer = Layer::Explain;
            m_explain = {};
            break;
        case app::Request::ImportRatings:
            m_layer = Layer::ImportRatings;
            m_ratings_import = {};
            break;
        case app::Request::Rail:
            m_rail_open = !m_rail_open;
            break;
        default:
            return;
    }
    app.take_request();
}

}  // namespace sparring::ui
