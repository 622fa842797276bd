// The rows of the command table.
#include "app/commands.h"

#include "app/questions.h"
#include "app/time_plan.h"

#include <algorithm>

namespace sparring::app {

namespace {

bool always(const Workspace&) {
    return true;
}
bool in_session(const Workspace& w) {
    return w.has_session() && w.place() == Place::Session;
}
bool has_session(const Workspace& w) {
    return w.has_session();
}
bool can_undo(const Workspace& w) {
    return w.has_session() ? w.open_session().can_undo() : w.can_undo_remove();
}
bool can_redo(const Workspace& w) {
    return w.has_session() && w.open_session().can_redo();
}
bool outside_library(const Workspace& w) {
    return w.place() != Place::Library;
}

bool can_rehearse(const Workspace& w) {
    return w.place() == Place::Library && !w.has_session() && !w.rehearsal_example().empty();
}
bool rehearsing(const Workspace& w) {
    return w.rehearsing();
}
bool others_to_answer(const Workspace& w) {
    return in_session(w) && w.others_to_answer();
}

bool can_take_minutes(const Workspace& w) {
    return in_session(w) && w.step().minutes > 1;
}

bool has_question(const Workspace& w) {
    return in_session(w) && !open_questions(w).empty();
}

bool in_rating(const Workspace& w) {
    return in_session(w) && w.step().kind == StepKind::Rating;
}

bool two_screens(const Workspace& w) {
    return w.screens().two;
}

/// Shows this to the room; asked once more, the step again.
void show(Workspace& w, RoomPicture picture) {
    RoomPicture& now = w.screens().picture;
    now = now == picture ? RoomPicture::Live : picture;
}

void leave(Workspace& w) {
    if ((w.place() == Place::Settings || w.place() == Place::RoomCheck) && w.has_session()) {
        w.go(Place::Session);
    } else if (w.has_session()) {
        w.close();
    } else {
        w.go(Place::Library);
    }
}

void toggle_theme(Workspace& w) {
    w.change_settings([](store::Settings& s) { s.theme = s.theme == "dark" ? "light" : "dark"; });
}

void next_language(Workspace& w) {
    const auto languages = w.languages();
    auto at = std::find(languages.begin(), languages.end(), w.language());
    if (at == languages.end() || ++at == languages.end()) at = languages.begin();
    w.set_language(*at);
}

/// Zoom steps that a person can tell apart, in percent.
constexpr int zoom_steps[] = {75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

void zoom(Workspace& w, int direction) {
    const int now = w.zoom();
    int next = now;
    if (direction > 0) {
        for (auto step = std::rbegin(zoom_steps); step != std::rend(zoom_steps); ++step)
            if (*step > now) next = *step;
    } else {
        for (int step : zoom_steps)
            if (step < now) next = step;
    }
    w.set_zoom(next);
}

std::vector<Command> make_commands() {
    return {
        {"next-step", {{"PageDown"}, {"Right"}}, in_session, [](Workspace& w) { w.advance(); }},
        {"previous-step", {{"PageUp"}, {"Left"}}, in_session, [](Workspace& w) { w.retreat(); }},
        {"undo", {{"Z", true}}, can_undo, [](Workspace& w) { w.undo(); }},
        {"redo", {{"Y", true}, {"Z", true, true}}, can_redo, [](Workspace& w) { w.redo(); }},
        {"save", {{"S", true}}, has_session, [](Workspace& w) { w.save_now(); }},
        {"export", {{"E", true}}, has_session, [](Workspace& w) { w.export_now(); }},
        {"pause-clock",
         {{"T"}},
         in_session,
         [](Workspace& w) { w.pause_clock(!w.progress().clock_paused); }},
        {"add-minute", {{"Plus"}, {"Plus", false, true}}, in_session, add_minute},
        {"take-minutes", {{"Minus"}}, can_take_minutes, take_minutes},
        {"re-plan", {{"R", true}}, in_session, [](Workspace& w) { w.request(Request::Replan); }},
        {"question", {{"Q"}}, has_question, [](Workspace& w) { w.request(Request::Question); }},
        {"explain", {{"I"}}, in_session, [](Workspace& w) { w.request(Request::Explain); }},
        {"import-ratings", {}, in_rating, [](Workspace& w) { w.request(Request::ImportRatings); }},
        {"room-check", {}, has_session, [](Workspace& w) { w.go(Place::RoomCheck); }},
        {"rehearse",
         {{"G"}},
         can_rehearse,
         [](Workspace& w) { w.rehearse(w.rehearsal_example()); }},
        {"others-answer", {{"L"}}, others_to_answer, [](Workspace& w) { w.let_others_answer(); }},
        {"end-rehearsal", {}, rehearsing, [](Workspace& w) { w.close(); }},
        {"library", {{"Home", true}}, outside_library, leave},
        {"settings", {{"Comma", true}}, always, [](Workspace& w) { w.go(Place::Settings); }},
        {"language", {{"L", true}}, always, next_language},
        {"theme", {{"D", true}}, always, toggle_theme},
        {"boost",
         {{"C"}},
         always,
         [](Workspace& w) { w.change_settings([](store::Settings& s) { s.boost = !s.boost; }); }},
        {"zoom-in", {{"Plus", true}}, always, [](Workspace& w) { zoom(w, +1); }},
        {"zoom-out", {{"Minus", true}}, always, [](Workspace& w) { zoom(w, -1); }},
        {"zoom-reset", {{"0", true}}, always, [](Workspace& w) { w.set_zoom(100); }},
        {"full-screen",
         {{"F11"}, {"F5"}},
         always,
         [](Workspace& w) { w.request(Request::ToggleFullScreen); }},
        {"palette", {{"K", true}}, always, [](Workspace& w) { w.request(Request::Palette); }},
        {"keys",
         {{"F1"}, {"Slash", false, true}},
         always,
         [](Workspace& w) { w.request(Request::Keys); }},
        {"console", {{"P", true}}, in_session, [](Workspace& w) { w.request(Request::Console); }},
        {"two-screens",
         {{"P", true, true}},
         has_session,
         [](Workspace& w) { w.request(Request::TwoScreens); }},
        {"swap-screens",
         {{"W"}},
         two_screens,
         [](Workspace& w) { w.request(Request::SwapScreens); }},
        {"freeze", {{"F"}}, two_screens, [](Workspace& w) { show(w, RoomPicture::Frozen); }},
        {"blank", {{"B"}, {"Period"}}, always, [](Workspace& w) { show(w, RoomPicture::Blank); }},
        {"park", {{"P"}}, in_session, [](Workspace& w) { w.request(Request::Park); }},
        {"rail", {{"R"}}, in_session, [](Workspace& w) { w.request(Request::Rail); }},
        {"quit", {{"Q", true}}, always, [](Workspace& w) { w.request(Request::Quit); }},
    };
}

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> table = make_commands();
    return table;
}

const Command* find_command(std::string_view id) {
    for (const Command& command : commands())
        if (command.id == id) return &command;
    return nullptr;
}

const Command* command_of(const Shortcut& pressed, const Workspace& workspace, bool typing) {
    if (typing && types_text(pressed)) return nullptr;
    const bool letter = pressed.key.size() == 1 && !pressed.ctrl;
    if (letter && !workspace.settings().letter_keys) return nullptr;
    for (const Command& command : commands())
        for (const Shortcut& shortcut : command.shortcuts)
            if (shortcut == pressed && command.enabled(workspace)) return &command;
    return nullptr;
}

bool run_command(std::string_view id, Workspace& workspace) {
    const Command* command = find_command(id);
    if (!command || !command->enabled(workspace)) return false;
    command->run(workspace);
    return true;
}

}  // namespace sparring::app
