// The gate to the session: history, derived figures, autosave deadline.
#include "app/open_session.h"

#include <algorithm>
#include <utility>

namespace sparring::app {

OpenSession::OpenSession(Session session, const Clock& clock, Writer writer)
    : m_history(std::move(session)), m_clock(clock), m_writer(std::move(writer)) {
    take_open_part();
    m_history.mark_saved();
    const auto& agenda = this->session().agenda;
    if (!agenda.empty()) progress.step = agenda.front().id;
}

const Analysis& OpenSession::analysis() const {
    if (m_analysis_revision != m_revision) {
        m_analysis = analyse(session());
        m_analysis_revision = m_revision;
    }
    return m_analysis;
}

void OpenSession::edit(const std::string& key, const std::function<void(Session&)>& change) {
    edit_whole(key, [&](Session& whole) {
        Session part = session();
        change(part);
        part.private_notes = std::move(whole.private_notes);
        whole = std::move(part);
    });
}

void OpenSession::edit_whole(const std::string& key, const std::function<void(Session&)>& change) {
    Session next = whole_session();
    change(next);
    if (next == whole_session()) return;
    m_history.record(key, std::move(next));
    changed();
}

bool OpenSession::undo() {
    if (!m_history.undo()) return false;
    changed();
    return true;
}

bool OpenSession::redo() {
    if (!m_history.redo()) return false;
    changed();
    return true;
}

void OpenSession::take_open_part() {
    Session part = m_history.current();
    part.private_notes.clear();
    // Moved, not copied: whoever holds on to an entry of a list in this frame finds it there.
    m_retired.push_back(std::move(m_open_part));
    m_open_part = std::move(part);
}

void OpenSession::changed() {
    ++m_revision;
    take_open_part();
    const double now = m_clock.seconds();
    if (!m_save_deadline) m_first_unsaved = now;
    m_save_deadline = std::min(now + autosave_delay, m_first_unsaved + autosave_longest);
}

bool OpenSession::tick() {
    m_retired.clear();
    if (!m_save_deadline || m_clock.seconds() < *m_save_deadline) return false;
    return save_now();
}

bool OpenSession::save_now() {
    if (!unsaved()) {
        m_save_deadline.reset();
        m_save_problem.reset();
        return true;
    }
    return write();
}

bool OpenSession::save_all() {
    m_must_write = true;
    return write();
}

bool OpenSession::write() {
    const Result<Done> written = m_writer(whole_session());
    if (!written) {
        m_save_problem = written.problem();
        m_save_deadline = m_clock.seconds() + autosave_retry;
        m_first_unsaved = *m_save_deadline;
        return false;
    }
    m_must_write = false;
    m_history.mark_saved();
    m_save_deadline.reset();
    m_save_problem.reset();
    return true;
}

}  // namespace sparring::app
