// Undo and redo by snapshots.
// Must not know what changed between two snapshots.
#include "core/history.h"

#include <utility>

namespace sparring {

History::History(Session session, std::size_t limit)
    : m_current(std::move(session)), m_saved(m_current), m_limit(limit) {}

void History::record(const std::string& key, Session next) {
    if (next == m_current) return;
    m_future.clear();
    const bool same_visit = !key.empty() && key == m_open_key;
    if (!same_visit) {
        m_past.push_back({key, std::move(m_current)});
        if (m_past.size() > m_limit) m_past.erase(m_past.begin());
        m_open_key = key;
    }
    m_current = std::move(next);
    // Typed and taken back in one visit: there is nothing to undo.
    if (same_visit && !m_past.empty() && m_past.back().session == m_current) {
        m_past.pop_back();
        close_step();
    }
}

std::string History::undo_key() const {
    return m_past.empty() ? std::string() : m_past.back().key;
}

bool History::undo() {
    if (m_past.empty()) return false;
    Step step = std::move(m_past.back());
    m_past.pop_back();
    m_future.push_back({std::move(step.key), std::move(m_current)});
    m_current = std::move(step.session);
    close_step();
    return true;
}

bool History::redo() {
    if (m_future.empty()) return false;
    Step step = std::move(m_future.back());
    m_future.pop_back();
    m_past.push_back({std::move(step.key), std::move(m_current)});
    m_current = std::move(step.session);
    close_step();
    return true;
}

}  // namespace sparring
