// How the people of an example answer by themselves: what they said then, with a little chance that
// comes from the seed alone. Must not know the clock or the screens.
#include "core/answers.h"
#include "core/rehearsal.h"
#include "core/statistics.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sparring {
namespace {

constexpr int k_rungs = 4;
constexpr int k_importances = 3;
constexpr int k_most_dots = 2;  // on one challenge
// One in so many answers otherwise than recorded: enough that no two rehearsals look alike, too
// little to change the story of the example.
constexpr int k_other_rung = 4;
constexpr int k_other_stage = 6;
constexpr int k_other_importance = 6;
constexpr int k_other_dot = 4;
constexpr int k_stay_in_second_round = 3;  // one in three holds on to the first answer

/// FNV-1a with the finish of SplitMix64, so that neighbouring ids share no pattern.
std::uint64_t mixed(std::uint64_t seed, std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (const std::string_view part : parts) {
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        hash = (hash ^ 0xffU) * 0x100000001b3U;  // "ab", "c" is not "a", "bc"
    }
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebU;
    return hash ^ (hash >> 31U);
}

/// One in `one_in` is one more or one less, inside 1 … `most`.
int beside(int value, int most, int one_in, std::uint64_t luck) {
    if (luck % static_cast<std::uint64_t>(one_in) != 0) return value;
    const bool up = value <= 1 || (value < most && (luck >> 32U) % 2 == 0);
    return up ? value + 1 : value - 1;
}

/// The answer of this person in the last round up to `round`; null without one.
const Rating* last_answer(const Session& session, const PersonId& person,
                          const DimensionId& dimension, int round) {
    const Rating* last = nullptr;
    for (const Rating& rating : session.ratings)
        if (rating.participant == person && rating.dimension == dimension &&
            rating.source != RatingSource::Estimated && rating.round <= round &&
            (!last || rating.round >= last->round))
            last = &rating;
    return last;
}

constexpr int k_any_round = 1000;

Rungs answers_of(const Session& session, const std::vector<PersonId>& people,
                 const DimensionId& dimension, int round) {
    Rungs rungs;
    for (const PersonId& person : people)
        if (const Rating* rating = last_answer(session, person, dimension, round))
            if (rating->rung) rungs.push_back(*rating->rung);
    return rungs;
}

std::vector<PersonId> everybody(const Session& session) {
    std::vector<PersonId> ids;
    for (const Person& person : participants(session))
        ids.push_back(person.id);
    return ids;
}

/// Places left on the challenges for this person.
int free_places(const Session& now, const PersonId& person) {
    const int all = static_cast<int>(now.challenges.size()) * k_most_dots;
    return std::min(dots_per_person(now), all) - dots_of(now, person);
}

int dots_on(const Session& now, const PersonId& person, const ChallengeId& challenge) {
    for (const DotVote& vote : now.dot_votes)
        if (vote.participant == person && vote.challenge == challenge) return vote.dots;
    return 0;
}

void add_dot(Session& now, const PersonId& person, const ChallengeId& challenge) {
    for (DotVote& vote : now.dot_votes)
        if (vote.participant == person && vote.challenge == challenge) {
            ++vote.dots;
            return;
        }
    now.dot_votes.push_back({person, challenge, 1});
}

bool has_voted(const Session& now, const PersonId& person, const DimensionId& dimension) {
    return std::any_of(now.importance_votes.begin(), now.importance_votes.end(),
                       [&](const ImportanceVote& vote) {
                           return vote.participant == person && vote.dimension == dimension;
                       });
}

bool has_answered(const Session& now, const Person& person, const RoomQuestion& question) {
    const auto theirs = [&](const auto& entry) { return entry.participant == person.id; };
    switch (question.kind) {
        case StepKind::Stages:
            return std::any_of(now.recognitions.begin(), now.recognitions.end(), theirs);
        case StepKind::Market:
            return free_places(now, person.id) <= 0;
        case StepKind::Rating:
        case StepKind::Reveal:
            return std::all_of(question.dimensions.begin(), question.dimensions.end(),
                               [&](const RoomQuestion::Asked& asked) {
                                   return has_rated(now, person.id, asked.dimension, asked.round);
                               });
        case StepKind::Ambition:
            return std::all_of(now.method.dimensions.begin(), now.method.dimensions.end(),
                               [&](const Dimension& dimension) {
                                   return has_voted(now, person.id, dimension.id);
                               });
        default:
            return true;
    }
}

}  // namespace

std::uint64_t seed_from(std::string_view text) {
    return mixed(0, {text});
}

SimulatedRoom::SimulatedRoom(Session recorded, std::uint64_t seed)
    : m_recorded(std::move(recorded)), m_seed(seed) {}

std::uint64_t SimulatedRoom::chance(std::string_view what, const PersonId& person,
                                    std::string_view of) const {
    return mixed(m_seed, {what, person.value, of});
}

std::optional<int> SimulatedRoom::first_rung(const Person& person,
                                             const DimensionId& dimension) const {
    const std::uint64_t luck = chance("rung", person.id, dimension.value);
    if (const Rating* said = last_answer(m_recorded, person.id, dimension, k_any_round)) {
        if (!said->rung) return std::nullopt;
        return beside(*said->rung, k_rungs, k_other_rung, luck);
    }
    Rungs rungs =
        answers_of(m_recorded, raters_of_side(m_recorded, person.side), dimension, k_any_round);
    if (rungs.empty())
        rungs = answers_of(m_recorded, everybody(m_recorded), dimension, k_any_round);
    const int middle = lower_median(rungs).value_or(static_cast<int>(luck >> 40U) % k_rungs + 1);
    return beside(middle, k_rungs, k_other_rung, luck);
}

std::optional<int> SimulatedRoom::next_rung(const Session& now, const Person& person,
                                            const RoomQuestion::Asked& asked) const {
    const Rating* before = last_answer(now, person.id, asked.dimension, asked.round - 1);
    if (!before) return first_rung(person, asked.dimension);
    const auto middle =
        lower_median(answers_of(now, everybody(now), asked.dimension, asked.round - 1));
    const std::uint64_t luck = chance("second", person.id, asked.dimension.value);
    if (!middle || luck % k_stay_in_second_round == 0) return before->rung;
    if (!before->rung) return middle;
    const int step = *middle > *before->rung ? 1 : *middle < *before->rung ? -1 : 0;
    return *before->rung + step;
}

int SimulatedRoom::stage(const PersonId& person) const {
    const std::uint64_t luck = chance("stage", person);
    Rungs others;
    for (const Recognition& said : m_recorded.recognitions) {
        if (said.participant == person) return beside(said.stage, k_rungs, k_other_stage, luck);
        others.push_back(said.stage);
    }
    return lower_median(others).value_or(static_cast<int>(luck >> 40U) % k_rungs + 1);
}

int SimulatedRoom::importance(const PersonId& person, const DimensionId& dimension) const {
    const std::uint64_t luck = chance("importance", person, dimension.value);
    Rungs others;
    for (const ImportanceVote& said : m_recorded.importance_votes) {
        if (said.dimension != dimension) continue;
        if (said.participant == person)
            return beside(said.importance, k_importances, k_other_importance, luck);
        others.push_back(said.importance);
    }
    return lower_median(others).value_or(static_cast<int>(luck >> 40U) % k_importances + 1);
}

/// First as recorded, but for one dot of some people; what is then still free goes to challenges
/// by chance.
void SimulatedRoom::place_dots(Session& now, const PersonId& person) const {
    int kept_back = chance("dot", person) % k_other_dot == 0 ? 1 : 0;
    for (const DotVote& said : m_recorded.dot_votes) {
        if (said.participant != person || !find_challenge(now, said.challenge)) continue;
        for (int dot = 0; dot < said.dots; ++dot) {
            const bool fits = dots_on(now, person, said.challenge) < said.dots;
            if (!fits || free_places(now, person) <= kept_back) break;
            add_dot(now, person, said.challenge);
        }
    }
    while (free_places(now, person) > 0) {
        const ChallengeId* chosen = nullptr;
        std::uint64_t best = 0;
        for (const Challenge& challenge : now.challenges) {
            const std::uint64_t luck = chance("free dot", person, challenge.id.value);
            const bool full = dots_on(now, person, challenge.id) >= k_most_dots;
            if (full || (chosen && luck < best)) continue;
            chosen = &challenge.id;
            best = luck;
        }
        if (!chosen) return;
        add_dot(now, person, ChallengeId(*chosen));
    }
}

void SimulatedRoom::rate(Session& now, const Person& person, const RoomQuestion& question,
                         const std::string& time) const {
    for (const RoomQuestion::Asked& asked : question.dimensions) {
        if (has_rated(now, person.id, asked.dimension, asked.round)) continue;
        Rating rating;
        rating.participant = person.id;
        rating.side = person.side;
        rating.dimension = asked.dimension;
        rating.round = asked.round;
        rating.rung = next_rung(now, person, asked);
        rating.time = time;
        now.ratings.push_back(rating);
    }
}

void SimulatedRoom::answer(Session& now, const Person& person, const RoomQuestion& question,
                           const std::string& time) const {
    switch (question.kind) {
        case StepKind::Stages:
            now.recognitions.push_back({person.id, stage(person.id)});
            break;
        case StepKind::Market:
            place_dots(now, person.id);
            break;
        case StepKind::Rating:
        case StepKind::Reveal:
            rate(now, person, question, time);
            break;
        case StepKind::Ambition:
            for (const Dimension& dimension : now.method.dimensions) {
                if (has_voted(now, person.id, dimension.id)) continue;
                now.importance_votes.push_back(
                    {person.id, dimension.id, importance(person.id, dimension.id)});
            }
            break;
        default:
            break;
    }
}

bool SimulatedRoom::waits(const Session& now, const RoomQuestion& question) const {
    const std::vector<Person> people = participants(now);
    return std::any_of(people.begin(), people.end(),
                       [&](const Person& person) { return !has_answered(now, person, question); });
}

bool SimulatedRoom::answer_next(Session& now, const RoomQuestion& question,
                                const std::string& time) const {
    std::optional<Person> next;
    std::uint64_t soonest = 0;
    for (const Person& person : participants(now)) {
        if (has_answered(now, person, question)) continue;
        const std::uint64_t turn = chance("turn", person.id, id_from_step_kind(question.kind));
        if (next && turn >= soonest) continue;
        next = person;
        soonest = turn;
    }
    if (!next) return false;
    answer(now, *next, question, time);
    return true;
}

}  // namespace sparring
