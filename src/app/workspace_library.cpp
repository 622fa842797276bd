// The workspace's sessions: opening, starting, copying, removing, writing.
#include "app/workspace.h"

#include "core/agenda.h"
#include "core/follow_up.h"
#include "core/matching.h"

#include <algorithm>
#include <utility>

namespace sparring::app {

namespace {

bool is_example(const std::string& path) {
    return path.rfind("example:", 0) == 0;
}

}  // namespace

SessionId new_session_id(const Clock& clock) {
    std::string id = "session-" + clock.now_iso();
    for (char& c : id)
        if (c == ':' || c == 'T') c = '-';
    return SessionId(id);
}

void Workspace::refresh_library() {
    m_library = store::library_entries(*m_environment.files, sessions_folder(), language());
}

const store::LibraryEntry* Workspace::latest_of(std::string_view customer) const {
    if (customer.empty()) return nullptr;
    const std::string wanted = folded(customer);
    for (const store::LibraryEntry& entry : m_library)
        if (!entry.problem && folded(entry.customer) == wanted) return &entry;
    return nullptr;
}

bool Workspace::open(const std::string& path) {
    if (m_open && !close()) return false;
    auto stored = store::load_session(*m_environment.files, path);
    if (!stored) {
        show_problem(stored.problem());
        return false;
    }
    adopt(std::move(stored.value()), path);
    return true;
}

void Workspace::adopt(store::StoredSession stored, const std::string& path) {
    begin(std::move(stored), path);
    change_settings([&](store::Settings& settings) { settings.last_session = path; });
    restore_progress(saved_run_state());
    open_ballot();
    save_run_state();
}

void Workspace::begin(store::StoredSession stored, const std::string& path) {
    m_rehearsal.reset();
    m_ballot.close();
    m_reveals.clear();
    m_path = path;
    m_example = is_example(path);
    m_unknown_keys = std::move(stored.unknown_keys);
    m_open = std::make_unique<OpenSession>(
        std::move(stored.session), m_environment.clock,
        [this](const Session& session) { return write_session(session); });
    if (!session().agenda.empty()) m_open->progress.step = session().agenda.front().id;
    if (!method().dimensions.empty()) m_open->progress.dimension = method().dimensions.front().id;
    m_clock_mark = clock().seconds();
    m_place = Place::Session;
    m_audience = OutlineAudience::Shared;
}

bool Workspace::reopen() {
    const store::RunState state = saved_run_state();
    if (state.closed || state.session_file.empty()) return false;
    return open(state.session_file);
}

Result<Done> Workspace::write_session(const Session& session) {
    if (m_rehearsal) return Done{};  // it lives in memory only
    store::FileSystem& files = *m_environment.files;
    std::string path = m_path;
    if (m_example || path.empty()) {
        // A shipped example, or a session that has no file yet: it gets one of its own.
        if (auto made = files.make_folder(sessions_folder()); !made) return made;
        path = store::joined_path(
            sessions_folder(), store::free_file_name(files, sessions_folder(),
                                                     short_name(session.customer), session.date));
    }
    store::StoredSession stored{session, m_unknown_keys};
    if (m_open)
        for (AgendaStep& step : stored.session.agenda)
            step.spent_seconds = spent_seconds(step);
    const auto written = store::replace_file(files, path, store::json_from_session(stored));
    if (!written) return written;
    if (path != m_path) {
        const bool was_example = std::exchange(m_example, false);
        m_path = path;
        m_ballot.move_to(ballot_place());
        change_settings([&](store::Settings& settings) { settings.last_session = path; });
        save_run_state();
        if (was_example)
            show(Notice{.key = "notice.example-copied", .arguments = {store::file_name(path)}});
    }
    return Done{};
}

bool Workspace::create(const WorkshopId& workshop, const std::string& supplier,
                       const std::string& customer, const std::string& earlier) {
    const Workshop* chosen = templates().workshop(workshop.value);
    if (!chosen) return false;
    if (m_open && !close()) return false;
    std::optional<Session> before;
    if (!earlier.empty()) {
        auto stored = store::load_session(*m_environment.files, earlier);
        if (!stored) {
            show_problem(stored.problem());
            return false;
        }
        before = std::move(stored.value().session);
    }
    Session session = session_from_workshop(*chosen, templates().method,
                                            SessionStart{.id = new_session_id(clock()),
                                                         .language = language(),
                                                         .date = clock().today(),
                                                         .supplier = supplier,
                                                         .customer = customer});
    if (before) take_over(session, *before);
    adopt(store::StoredSession{std::move(session), {}}, {});
    if (!m_open->save_all()) show_problem(*m_open->save_problem());
    return true;
}

bool Workspace::close() {
    if (!m_open) return true;
    if (m_rehearsal) return throw_rehearsal_away();
    leave_step();
    m_open->close_step();
    if (!save_with_times()) {
        if (m_open->save_problem()) show_problem(*m_open->save_problem());
        return false;
    }
    m_ballot.let_go();
    if (!save_ballot()) return false;
    store::RunState state = run_state();
    state.closed = true;
    const auto written = store::replace_file(*m_environment.files, run_state_path(),
                                             store::json_from_run_state(state));
    if (!written) show_problem(written.problem());
    m_open.reset();
    m_ballot.close();
    m_path.clear();
    m_example = false;
    m_place = Place::Library;
    refresh_library();
    return true;
}

bool Workspace::duplicate(const std::string& path) {
    auto stored = store::load_session(*m_environment.files, path);
    if (!stored) {
        show_problem(stored.problem());
        return false;
    }
    store::FileSystem& files = *m_environment.files;
    Session& copy = stored.value().session;
    copy.id = new_session_id(clock());
    copy.title =
        words().text("library.copy-of", {copy.title.empty() ? copy.customer.name : copy.title});
    Result<Done> done = files.make_folder(sessions_folder());
    const std::string target = store::joined_path(
        sessions_folder(),
        store::free_file_name(files, sessions_folder(), short_name(copy.customer), copy.date));
    if (done) done = store::replace_file(files, target, store::json_from_session(stored.value()));
    if (!done) show_problem(done.problem());
    refresh_library();
    return done.ok();
}

bool Workspace::rename(const std::string& path, const std::string& title) {
    if (is_example(path)) return false;
    auto stored = store::load_session(*m_environment.files, path);
    Result<Done> done = Done{};
    if (stored) {
        stored.value().session.title = title;
        done = store::replace_file(*m_environment.files, path,
                                   store::json_from_session(stored.value()));
    } else {
        done = stored.problem();
    }
    if (!done) show_problem(done.problem());
    refresh_library();
    return done.ok();
}

bool Workspace::remove(const std::string& path) {
    if (is_example(path)) return false;
    const auto moved = store::move_to_trash(*m_environment.files, path);
    if (!moved) {
        show_problem(moved.problem());
        return false;
    }
    m_removed = moved.value();
    show(Notice{
        .key = "notice.session-removed", .arguments = {store::file_name(path)}, .can_undo = true});
    refresh_library();
    return true;
}

bool Workspace::undo_remove() {
    if (m_removed.empty()) return false;
    const auto restored = store::restore_from_trash(*m_environment.files, m_removed);
    if (!restored) {
        show_problem(restored.problem());
        return false;
    }
    m_removed.clear();
    dismiss_notice();
    refresh_library();
    return true;
}

}  // namespace sparring::app
