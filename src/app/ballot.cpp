// Keeping covered answers in memory and on the disk.
#include "app/ballot.h"

#include <algorithm>
#include <utility>

namespace sparring::app {

bool same_question(const Rating& a, const Rating& b) {
    return a.source != RatingSource::Counted && b.source != RatingSource::Counted &&
           a.participant == b.participant && a.dimension == b.dimension && a.round == b.round &&
           (a.source == RatingSource::Estimated) == (b.source == RatingSource::Estimated);
}

std::optional<Problem> Ballot::open(const std::string& place, const Session& session) {
    close();
    m_place = place;
    Result<std::vector<store::OpenVote>> kept = store::load_open_votes(*m_files, place);
    if (!kept) {
        if (kept.problem().key == "problem.open-votes.damaged")
            store::set_open_votes_aside(*m_files, place);
        return kept.problem();
    }
    m_votes = std::move(kept.value());
    const auto is_known = [&](const store::OpenVote& vote) {
        return std::any_of(session.ratings.begin(), session.ratings.end(), [&](const Rating& r) {
            return same_question(r, vote.rating) && r.rung == vote.rating.rung &&
                   r.time == vote.rating.time;
        });
    };
    m_unsaved = std::erase_if(m_votes, is_known) > 0;
    return std::nullopt;
}

void Ballot::move_to(const std::string& place) {
    const std::string before = std::exchange(m_place, place);
    if (before == place || (m_votes.empty() && m_lifted.empty())) return;
    m_unsaved = true;
    if (save(0)) store::save_open_votes(*m_files, before, {});
}

void Ballot::close() {
    m_place.clear();
    m_votes.clear();
    m_lifted.clear();
    m_unsaved = false;
    m_retry.reset();
    m_problem.reset();
}

void Ballot::put(Rating vote) {
    const auto earlier =
        std::find_if(m_votes.begin(), m_votes.end(),
                     [&](const store::OpenVote& kept) { return same_question(kept.rating, vote); });
    if (earlier != m_votes.end()) {
        vote.changed = earlier->rating.changed || earlier->handed_in;
        m_votes.erase(earlier);
    }
    m_votes.push_back({std::move(vote), false});
    m_unsaved = true;
}

void Ballot::hand_in(const PersonId& rater) {
    for (store::OpenVote& vote : m_votes)
        if (vote.rating.participant == rater && !std::exchange(vote.handed_in, true))
            m_unsaved = true;
}

bool Ballot::holds(const PersonId& rater, const DimensionId& dimension, int round,
                   RatingSource source) const {
    Rating question;
    question.participant = rater;
    question.dimension = dimension;
    question.round = round;
    question.source = source;
    return std::any_of(m_votes.begin(), m_votes.end(), [&](const store::OpenVote& vote) {
        return same_question(vote.rating, question);
    });
}

bool Ballot::holds(const DimensionId& dimension) const {
    return std::any_of(m_votes.begin(), m_votes.end(), [&](const store::OpenVote& vote) {
        return vote.rating.dimension == dimension;
    });
}

bool Ballot::save(double now) {
    if (!m_unsaved || m_place.empty()) return true;
    std::vector<store::OpenVote> all = m_lifted;
    all.insert(all.end(), m_votes.begin(), m_votes.end());
    const Result<Done> saved = store::save_open_votes(*m_files, m_place, all);
    m_unsaved = !saved.ok();
    m_retry = saved ? std::nullopt : std::optional(now + ballot_retry);
    m_problem = saved ? std::nullopt : std::optional(saved.problem());
    return saved.ok();
}

std::vector<store::OpenVote> Ballot::lift(const std::vector<DimensionId>& dimensions) {
    const auto rest =
        std::stable_partition(m_votes.begin(), m_votes.end(), [&](const store::OpenVote& vote) {
            return std::find(dimensions.begin(), dimensions.end(), vote.rating.dimension) ==
                   dimensions.end();
        });
    std::vector<store::OpenVote> lifted(std::make_move_iterator(rest),
                                        std::make_move_iterator(m_votes.end()));
    m_votes.erase(rest, m_votes.end());
    m_lifted.insert(m_lifted.end(), lifted.begin(), lifted.end());
    return lifted;
}

void Ballot::let_go() {
    if (m_lifted.empty()) return;
    m_lifted.clear();
    m_unsaved = true;
}

void Ballot::put_back(const std::vector<store::OpenVote>& votes) {
    for (const store::OpenVote& vote : votes) {
        const auto same = [&](const store::OpenVote& kept) {
            return same_question(kept.rating, vote.rating);
        };
        std::erase_if(m_votes, same);
        std::erase_if(m_lifted, same);
        m_votes.push_back(vote);
    }
    if (!votes.empty()) m_unsaved = true;
}

}  // namespace sparring::app
