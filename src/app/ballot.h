// The answers of rounds that are still covered: nobody can ask it what somebody chose, only who has
// answered. The workspace alone lifts the answers out of it, at the reveal. It keeps them on the
// disk, sealed. Must not know when a reveal is due, nor any screen.
#pragma once

#include "core/session.h"
#include "store/open_votes.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sparring::app {

/// Seconds until votes that could not be written are tried again.
inline constexpr double ballot_retry = 5.0;

class Ballot {
public:
    explicit Ballot(std::shared_ptr<store::FileSystem> files) : m_files(std::move(files)) {}

    /// Takes what is kept at `place` (see store::open_votes_place), except what `session` has
    /// already: a kill may come between the reveal and the removal. A damaged file is set aside and
    /// told.
    std::optional<Problem> open(const std::string& place, const Session& session);
    /// The session has got a file of its own: the votes go along.
    void move_to(const std::string& place);
    /// Forgets the votes; what is on the disk stays there.
    void close();

    /// Takes an answer in place of an earlier one by the same person on the same dimension, in the
    /// same round. It counts as changed when the earlier one had been handed in.
    void put(Rating vote);
    /// This person gives the laptop on.
    void hand_in(const PersonId& rater);
    [[nodiscard]] bool holds(const PersonId& rater, const DimensionId& dimension, int round,
                             RatingSource source = RatingSource::Own) const;
    /// True when somebody has answered on it.
    [[nodiscard]] bool holds(const DimensionId& dimension) const;
    [[nodiscard]] bool empty() const { return m_votes.empty(); }

    /// Writes what has changed; nothing before open(): a rehearsal leaves no trace. False after a
    /// failure; problem() tells why.
    bool save(double now);
    /// When a failed save is tried again, in clock seconds.
    [[nodiscard]] std::optional<double> deadline() const { return m_retry; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    friend class Workspace;  // the reveal, and taking it back
    /// Takes the votes on these dimensions out; the disk keeps them until let_go().
    std::vector<store::OpenVote> lift(const std::vector<DimensionId>& dimensions);
    /// What was lifted is safe in the session file.
    void let_go();
    void put_back(const std::vector<store::OpenVote>& votes);

    std::shared_ptr<store::FileSystem> m_files;
    std::string m_place;
    std::vector<store::OpenVote> m_votes;
    std::vector<store::OpenVote> m_lifted;  ///< revealed, but not yet in the session file
    bool m_unsaved = false;
    std::optional<double> m_retry;
    std::optional<Problem> m_problem;
};

/// The same person's answer to the same question: one replaces the other.
bool same_question(const Rating& a, const Rating& b);

}  // namespace sparring::app
