// The workspace itself: words, settings, places, running. Sessions and the library are in
// workspace_library.cpp, moving through the agenda in workspace_agenda.cpp.
#include "app/workspace.h"

#include "app/outline_files.h"
#include "document/internal_outline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sparring::app {

namespace {

/// Seconds that a notice stays; design token "toast".
constexpr double notice_seconds = 6;
/// Seconds between two looks at the run state while nothing else happens.
constexpr double state_interval = 10;

}  // namespace

Workspace::Workspace(Environment environment)
    : m_environment(std::move(environment)), m_ballot(m_environment.files) {
    m_settings = store::settings_of_user(*m_environment.files, m_environment.folders);
    m_clock_mark = clock().seconds();
    store::remove_leftovers(*m_environment.files, sessions_folder());
    refresh_library();
}

const Wording& Workspace::words() const {
    const Language& chosen =
        m_settings.language.empty() ? m_environment.system_language : m_settings.language;
    return templates().wording(chosen);
}

std::vector<Language> Workspace::languages() const {
    std::vector<Language> all;
    for (const auto& [language, wording] : templates().wordings)
        all.push_back(language);
    return all;
}

void Workspace::set_language(const Language& language) {
    change_settings([&](store::Settings& settings) { settings.language = language; });
    refresh_library();
}

std::string Workspace::sessions_folder() const {
    return m_settings.sessions_folder.empty() ? m_environment.folders.sessions
                                              : m_settings.sessions_folder;
}

void Workspace::change_settings(const std::function<void(store::Settings&)>& change) {
    const store::Settings before = m_settings;
    change(m_settings);
    if (m_settings == before) return;
    m_environment.files->make_folder(m_environment.folders.configuration);
    const auto written =
        store::replace_file(*m_environment.files, store::settings_path(m_environment.folders),
                            store::json_from_settings(m_settings));
    if (!written) show_problem(written.problem());
    if (m_settings.sessions_folder != before.sessions_folder) refresh_library();
}

int Workspace::zoom() const {
    const auto found = m_settings.zoom.find(m_window);
    return found == m_settings.zoom.end() ? 100 : std::clamp(found->second, 75, 300);
}

void Workspace::set_zoom(int percent) {
    change_settings(
        [&](store::Settings& settings) { settings.zoom[m_window] = std::clamp(percent, 75, 300); });
}

void Workspace::go(Place place) {
    if (place == Place::Session && !has_session()) place = Place::Library;
    if (m_open) m_open->close_step();
    m_place = place;
}

void Workspace::show(Notice notice) {
    notice.until = clock().seconds() + notice_seconds;
    m_notice = std::move(notice);
}

void Workspace::show_problem(const Problem& problem) {
    const bool named = std::find(problem.arguments.begin(), problem.arguments.end(),
                                 problem.file) != problem.arguments.end();
    std::string where = named ? std::string() : store::file_name(problem.file);
    if (!where.empty() && !problem.pointer.empty()) where += " " + problem.pointer;
    show(Notice{
        .key = problem.key, .arguments = problem.arguments, .problem = true, .where = where});
}

Request Workspace::take_request() {
    return std::exchange(m_request, Request::None);
}

Document Workspace::outline(OutlineAudience audience) const {
    return document_from_session(session(), analysis(),
                                 OutlineOptions{.audience = audience,
                                                .date = clock().today(),
                                                .adviser = m_settings.adviser_name,
                                                .adviser_firm = m_settings.adviser_firm,
                                                .rehearsal = rehearsing()},
                                 words(), templates().counter_questions);
}

std::vector<std::string> Workspace::export_outline(const std::vector<std::string>& formats,
                                                   OutlineAudience audience,
                                                   const std::string& folder) {
    std::string stem = outline_file_stem(session(), audience, words());
    if (m_rehearsal) stem += "-" + store::ascii_slug(words().text("rehearsal.badge"));
    const auto written =
        write_outline_files(*m_environment.files, outline(audience), formats,
                            folder.empty() ? m_environment.folders.exports : folder, stem);
    if (written) return written.value().paths;
    show_problem(written.problem());
    return {};
}

void Workspace::export_now() {
    const auto files = export_outline({}, m_audience, {});
    if (files.empty()) return;
    const std::string now = clock().now_iso();
    edit("", [&](Session& s) {
        for (const std::string& file : files)
            s.outcome.exports.push_back(
                {store::file_name(file), now,
                 m_audience == OutlineAudience::Shared ? "shared" : "internal"});
    });
    show(Notice{.key = "notice.exported",
                .arguments = {std::to_string(files.size()), store::folder_of(files.front())}});
}

void Workspace::tick() {
    const double now = clock().seconds();
    if (m_notice && !m_notice->problem && now >= m_notice->until) m_notice.reset();
    if (!m_open) return;
    follow_clock();
    m_open->tick();
    if (!m_open->unsaved()) m_ballot.let_go();
    if (!m_ballot.deadline() || now >= *m_ballot.deadline()) save_ballot();
    if (m_rehearsal) return follow_rehearsal();
    const store::RunState state = run_state();
    if (state == m_saved_state) return;
    store::RunState later = m_saved_state;
    later.step_seconds = state.step_seconds;
    const bool moved = state != later;  // anything but the time
    if (moved || std::abs(state.step_seconds - m_saved_state.step_seconds) >= state_interval)
        save_run_state();
}

std::optional<double> Workspace::deadline() const {
    std::optional<double> next;
    const auto consider = [&](double moment) {
        if (!next || moment < *next) next = moment;
    };
    if (m_notice && !m_notice->problem) consider(m_notice->until);
    if (m_open) {
        if (const auto save = m_open->save_deadline()) consider(*save);
        if (const auto retry = m_ballot.deadline()) consider(*retry);
        if (m_rehearsal && m_rehearsal->next_answer) consider(*m_rehearsal->next_answer);
        if (m_place == Place::Session && !progress().clock_paused)
            consider(m_clock_mark + 1 - std::fmod(progress().step_seconds, 1.0));
    }
    return next;
}

bool Workspace::save_now() {
    if (!m_open) return true;
    m_open->close_step();
    const bool saved = m_open->save_now();
    if (saved)
        show(Notice{.key = m_rehearsal ? "notice.rehearsal-unsaved"
                           : m_example ? "notice.example-unchanged"
                                       : "notice.saved",
                    .arguments = {store::file_name(m_path)}});
    else if (m_open->save_problem())
        show_problem(*m_open->save_problem());
    return saved;
}

bool Workspace::save_with_times() {
    // Looking at a session writes nothing; working on it records the time of every step too.
    return m_open->revision() > 0 && !m_example ? m_open->save_all() : m_open->save_now();
}

bool Workspace::shut_down() {
    if (!m_open || m_rehearsal) return true;
    leave_step();
    m_open->close_step();
    const bool saved = save_with_times();
    if (!saved && m_open->save_problem()) show_problem(*m_open->save_problem());
    if (saved) m_ballot.let_go();
    const bool votes_saved = save_ballot();
    save_run_state();
    return saved && votes_saved;
}

}  // namespace sparring::app
