// The one gate to the session: every change goes through edit(), which feeds undo, autosave and the
// "unsaved" mark. Must not know screens; writes through a callback, so it opens no file itself.
#pragma once

#include "app/clock.h"
#include "core/analysis.h"
#include "core/history.h"
#include "core/result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparring::app {

/// Where in the workshop we are; kept in the recovery state, never in the session file.
struct Progress {
    StepId step;
    DimensionId dimension;  ///< current dimension of rating, reveal and ambition
    std::vector<DimensionId> revealed;
    std::vector<DimensionId> second_rounds;  ///< asked for in the talk; never a third
    double step_seconds = 0;                 ///< time spent in this step
    std::map<StepId, int> spent;  ///< seconds in the steps that were left; no matter for undo
    bool clock_paused = false;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// An open session with its history, its derived figures and its autosave deadline.
class OpenSession {
public:
    /// Writes the session and says where a problem was. Called on every autosave.
    using Writer = std::function<Result<Done>(const Session&)>;

    OpenSession(Session session, const Clock& clock, Writer writer);

    /// Without the private notes: what everything but the console works with. Always the same
    /// object; what its lists held before an edit can be read until the next tick().
    [[nodiscard]] const Session& session() const { return m_open_part; }
    /// With the private notes: for the file and for PrivateNotes only.
    [[nodiscard]] const Session& whole_session() const { return m_history.current(); }
    /// Everything derived; computed anew only after a change.
    [[nodiscard]] const Analysis& analysis() const;
    /// Grows with every change, undo and redo.
    [[nodiscard]] int revision() const { return m_revision; }

    /// Changes the session. `key` names the field ("proposition.p1.offer.0"): edits of one field
    /// are one undo step until close_step(). An empty key is always a step of its own.
    /// The session that `change` is given has no private notes, and those it adds are dropped.
    void edit(const std::string& key, const std::function<void(Session&)>& change);
    /// The same with the private notes in it.
    void edit_whole(const std::string& key, const std::function<void(Session&)>& change);
    /// The visit to a field has ended.
    void close_step() { m_history.close_step(); }
    [[nodiscard]] bool can_undo() const { return m_history.can_undo(); }
    [[nodiscard]] bool can_redo() const { return m_history.can_redo(); }
    bool undo();
    bool redo();
    [[nodiscard]] std::string undo_key() const { return m_history.undo_key(); }

    [[nodiscard]] bool unsaved() const { return m_must_write || m_history.unsaved(); }
    /// When autosave must run, in clock seconds; nullopt when all is on disk.
    [[nodiscard]] std::optional<double> save_deadline() const { return m_save_deadline; }
    /// Saves when the deadline has passed; after a failure tries again later. True when it wrote.
    bool tick();
    /// Saves now. True when all is on disk.
    bool save_now();
    /// Saves also without a change: a session that has no file yet, or the times of its steps.
    /// After a failure it is tried again like any other.
    bool save_all();
    /// Why the last save failed; nullopt after one that worked.
    [[nodiscard]] const std::optional<Problem>& save_problem() const { return m_save_problem; }

    Progress progress;

private:
    void changed();
    void take_open_part();
    bool write();

    History m_history;
    Session m_open_part;             ///< m_history.current() without its private notes
    std::vector<Session> m_retired;  ///< what m_open_part was earlier in this turn of the loop
    Clock m_clock;
    Writer m_writer;
    int m_revision = 0;
    mutable int m_analysis_revision = -1;
    mutable Analysis m_analysis;
    std::optional<double> m_save_deadline;
    double m_first_unsaved = 0;
    std::optional<Problem> m_save_problem;
    bool m_must_write = false;  ///< also without a change
};

/// Seconds after the last keystroke until a change is written; well inside the promised second.
inline constexpr double autosave_delay = 0.5;
/// Seconds after which a change is written although typing goes on.
inline constexpr double autosave_longest = 3.0;
/// Seconds until a failed save is tried again.
inline constexpr double autosave_retry = 5.0;

}  // namespace sparring::app
