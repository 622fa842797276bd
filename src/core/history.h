// Undo and redo: snapshots of the session, coalesced by field.
// Must not know what a field is; "unsaved" is a comparison with the marked state.
#pragma once

#include "core/session.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sparring {

/// Snapshots of a session. One step per visit to a field: edits with the same key are one step until
/// `close_step` is called or another key comes.
class History {
public:
    /// `limit`: how many undo steps are kept; the oldest go first.
    explicit History(Session session, std::size_t limit = 500);

    [[nodiscard]] const Session& current() const { return m_current; }
    /// Records `next` as the new state of field `key`; nothing happens when it equals the current.
    /// An empty key never coalesces. Clears what could be redone.
    void record(const std::string& key, Session next);
    /// The next edit starts a new step, also with the same key.
    void close_step() { m_open_key.clear(); }

    [[nodiscard]] bool can_undo() const { return !m_past.empty(); }
    [[nodiscard]] bool can_redo() const { return !m_future.empty(); }
    /// Key of the edit that undo would take back; empty when there is none.
    [[nodiscard]] std::string undo_key() const;
    bool undo();
    bool redo();

    void mark_saved() { m_saved = m_current; }
    [[nodiscard]] bool unsaved() const { return !(m_saved == m_current); }

private:
    struct Step {
        std::string key;
        Session session;
    };
    Session m_current;
    Session m_saved;
    std::vector<Step> m_past;
    std::vector<Step> m_future;
    std::string m_open_key;
    std::size_t m_limit;
};

}  // namespace sparring
