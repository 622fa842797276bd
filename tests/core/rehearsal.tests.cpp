// The copy to rehearse on, and the people in it who answer by themselves.
#include "core/rehearsal.h"

#include "cases.h"
#include "core/answers.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cstdlib>
#include <set>

using namespace sparring;
using namespace sparring::tests;

namespace {

const DimensionId k_trust("trust");
const RoomQuestion k_rating{StepKind::Rating, {{k_trust, 1}}};

/// The case with what people said beside their ratings, as one step after the other records it.
Session recorded_case() {
    Session session = case_a();
    for (const char* id : {"c-a", "c-b", "c-c", "c-d"})
        session.challenges.emplace_back().id = ChallengeId(id);
    int turn = 0;
    for (const Person& person : participants(session)) {
        session.recognitions.push_back({person.id, turn % 4 + 1});
        session.dot_votes.push_back({person.id, ChallengeId("c-a"), 2});
        session.dot_votes.push_back({person.id, ChallengeId(turn % 2 == 0 ? "c-b" : "c-c"), 1});
        ++turn;
    }
    return session;
}

Session rehearsal(const Session& example) {
    return rehearsal_of(example, SessionId("rehearsal"), {2026, 11, 24});
}

RoomQuestion all_ratings(const Session& session) {
    RoomQuestion question{StepKind::Rating, {}};
    for (const Dimension& dimension : session.method.dimensions)
        question.dimensions.push_back({dimension.id, 1});
    return question;
}

int everybody_answers(const SimulatedRoom& room, Session& now, const RoomQuestion& question) {
    int answers = 0;
    while (room.answer_next(now, question, "2026-11-24T10:00:00"))
        ++answers;
    return answers;
}

std::optional<int> rung_of(const Session& session, const PersonId& person,
                           const DimensionId& dimension, int round) {
    for (const Rating& rating : session.ratings)
        if (rating.participant == person && rating.dimension == dimension && rating.round == round)
            return rating.rung;
    FAIL("no rating");
    return {};
}

}  // namespace

TEST_CASE("every date of a rehearsal moves by as many days as the session does") {
    Session example = case_a();
    example.date = {2026, 11, 12};
    example.actions.clear();
    for (const Date& due : {Date{2026, 12, 11}, Date{2026, 12, 31}, Date{}})
        example.actions.emplace_back().due = due;
    Proposition proposition;
    proposition.from = {2027, 7, 1};
    proposition.establish_by = {2027, 2, 20};
    proposition.evidence.emplace_back().verify_by = {2026, 11, 30};
    example.propositions = {proposition};
    const Session copy = rehearsal_of(example, SessionId("r"), {2026, 11, 24});  // 12 days later
    CHECK(copy.date == Date{2026, 11, 24});
    CHECK(copy.actions[0].due == Date{2026, 12, 23});
    CHECK(copy.actions[1].due == Date{2027, 1, 12});
    CHECK(copy.actions[2].due.empty());
    CHECK(copy.propositions[0].from == Date{2027, 7, 1});  // 13 July is still July
    CHECK(copy.propositions[0].establish_by == Date{2027, 3, 4});
    CHECK(copy.propositions[0].evidence[0].verify_by == Date{2026, 12, 12});
}

TEST_CASE("a month moves to the month of its first day, also over a leap day and backwards") {
    Session session;
    session.propositions.emplace_back().from = {2027, 7, 1};
    shift_dates(session, 31);
    CHECK(session.propositions[0].from == Date{2027, 8, 1});
    shift_dates(session, -32);
    CHECK(session.propositions[0].from == Date{2027, 6, 1});  // 30 June
    session.date = {2028, 2, 28};
    shift_dates(session, 2);
    CHECK(session.date == Date{2028, 3, 1});  // 2028 has a 29 February
}

TEST_CASE("dates move there and back to where they were") {
    Session session = case_a();
    session.findings.emplace_back().dimension = k_trust;
    session.findings.back().evidence_date = {2026, 11, 12};
    session.findings.back().verify_by = {2027, 1, 31};
    session.target.decided_on = {2026, 11, 12};
    session.target.review_date = {2027, 5, 20};
    session.earlier.date = {2025, 11, 1};
    session.earlier.review_date = {2026, 5, 1};
    session.read_back.emplace_back().due = {2026, 12, 24};
    const Session before = session;
    for (const int days : {1, 12, 366, -400, 10000}) {
        shift_dates(session, days);
        CHECK(session.target.review_date == date_plus_days({2027, 5, 20}, days));
        CHECK(session.earlier.review_date == date_plus_days({2026, 5, 1}, days));
        CHECK(session.findings.back().verify_by == date_plus_days({2027, 1, 31}, days));
        CHECK(session.read_back.back().due == date_plus_days({2026, 12, 24}, days));
        for (Proposition& proposition : session.propositions)
            proposition.from = {};  // a month may end beside where it began
        shift_dates(session, -days);
        CHECK(session.earlier == before.earlier);
        CHECK(session.target == before.target);
        CHECK(session.findings == before.findings);
    }
}

TEST_CASE("a rehearsal keeps what was prepared and nothing of what the room said") {
    Session example = recorded_case();
    example.findings.emplace_back().dimension = k_trust;
    example.target.stage = 3;
    example.position.supplier = Confirmation::Confirmed;
    example.counter_questions.emplace_back().rule = "trust-difference";
    example.read_back.emplace_back().statement = "brief.sentence";
    example.outcome.status = OutlineStatus::Agreed;
    example.outcome.exports.push_back({"uit.md", "", "shared"});
    example.private_notes.push_back({StepId("rating"), "Let op"});
    example.agenda = {AgendaStep{}};
    example.agenda[0].spent_seconds = 40;
    const Session copy = rehearsal(example);
    CHECK(copy.id == SessionId("rehearsal"));
    CHECK(copy.people == example.people);
    CHECK(copy.challenges == example.challenges);
    CHECK(copy.propositions.size() == example.propositions.size());
    CHECK(copy.private_notes == example.private_notes);
    CHECK(copy.method == example.method);
    CHECK(copy.recognitions.empty());
    CHECK(copy.dot_votes.empty());
    CHECK(copy.ratings.empty());
    CHECK(copy.importance_votes.empty());
    CHECK(copy.findings.empty());
    CHECK(copy.position == PositionView{});
    CHECK(copy.target == Target{});
    CHECK(copy.counter_questions.empty());
    CHECK(copy.read_back.empty());
    CHECK(copy.outcome.exports.empty());
    CHECK(copy.outcome.status == OutlineStatus::Draft);
    CHECK(copy.agenda[0].spent_seconds == 0);
}

TEST_CASE("everybody at the table answers once, with an answer that the scale has") {
    const auto seed = static_cast<std::uint64_t>(GENERATE(range(0, 25)));
    const Session example = recorded_case();
    const SimulatedRoom room(example, seed);
    Session now = rehearsal(example);
    const int people = static_cast<int>(participants(now).size());
    REQUIRE(people == 6);
    CHECK(everybody_answers(room, now, all_ratings(now)) == people);
    for (const StepKind kind : {StepKind::Stages, StepKind::Market, StepKind::Ambition}) {
        CHECK(room.waits(now, {kind}));
        CHECK(everybody_answers(room, now, {kind}) == people);
        CHECK_FALSE(room.waits(now, {kind}));
    }
    CHECK(now.ratings.size() == 60);
    for (const Rating& rating : now.ratings) {
        CHECK(rating.source == RatingSource::Own);
        CHECK(rating.side == find_person(now, rating.participant)->side);
        if (rating.rung) CHECK((*rating.rung >= 1 && *rating.rung <= 4));
    }
    CHECK(now.recognitions.size() == 6);
    for (const Recognition& said : now.recognitions)
        CHECK((said.stage >= 1 && said.stage <= 4));
    CHECK(now.importance_votes.size() == 60);
    for (const ImportanceVote& vote : now.importance_votes)
        CHECK((vote.importance >= 1 && vote.importance <= 3));
    for (const Person& person : participants(now))
        CHECK(dots_of(now, person.id) == 3);
    for (const DotVote& vote : now.dot_votes)
        CHECK((vote.dots == 1 || vote.dots == 2));
}

TEST_CASE("most answers are those of the example, and none is more than one rung beside it") {
    const Session example = recorded_case();
    int other = 0;
    int all = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Session now = rehearsal(example);
        const SimulatedRoom room(example, seed);
        for (const Dimension& dimension : now.method.dimensions)
            everybody_answers(room, now, {StepKind::Rating, {{dimension.id, 1}}});
        for (const Rating& rating : now.ratings) {
            const auto said = rung_of(example, rating.participant, rating.dimension, 1);
            REQUIRE(said.has_value() == rating.rung.has_value());
            if (!said) continue;
            REQUIRE(std::abs(*said - *rating.rung) <= 1);
            other += *said != *rating.rung ? 1 : 0;
            ++all;
        }
    }
    // One in four is meant; of 2400 independent answers that is 600 with a deviation of 21.
    CHECK(other > all / 4 - 110);
    CHECK(other < all / 4 + 110);
}

TEST_CASE("the same seed gives the same rehearsal, another seed another one") {
    const Session example = recorded_case();
    const auto play = [&](std::uint64_t seed) {
        Session now = rehearsal(example);
        const SimulatedRoom room(example, seed);
        for (const Dimension& dimension : now.method.dimensions)
            everybody_answers(room, now, {StepKind::Rating, {{dimension.id, 1}}});
        everybody_answers(room, now, {StepKind::Market});
        return now;
    };
    CHECK(play(7) == play(7));
    CHECK(play(7).ratings != play(8).ratings);
}

TEST_CASE("people come in one at a time, and what the adviser gave stays") {
    const Session example = recorded_case();
    const SimulatedRoom room(example, 3);
    Session now = rehearsal(example);
    const PersonId first = participants(now).front().id;
    now.ratings.push_back(rating_of(first.value, "trust", 1));
    const Rating given = now.ratings.front();
    for (std::size_t in = 2; in <= 6; ++in) {
        REQUIRE(room.answer_next(now, k_rating, "t"));
        CHECK(now.ratings.size() == in);
    }
    CHECK_FALSE(room.answer_next(now, k_rating, "t"));
    CHECK(now.ratings.front() == given);
    now.dot_votes.push_back({first, ChallengeId("c-d"), 2});
    everybody_answers(room, now, {StepKind::Market});
    CHECK(dots_of(now, first) == 3);
    CHECK(now.dot_votes.front() == DotVote{first, ChallengeId("c-d"), 2});
}

TEST_CASE("who is absent or added late is not forgotten and not answered for") {
    const Session example = recorded_case();
    const SimulatedRoom room(example, 5);
    Session now = rehearsal(example);
    now.people.front().absent = true;
    Person late;
    late.id = PersonId("late");
    late.side = Side::Customer;
    now.people.push_back(late);
    CHECK(everybody_answers(room, now, k_rating) == 6);  // one less, one more
    CHECK_FALSE(has_rated(now, now.people.front().id, k_trust, 1));
    CHECK(has_rated(now, late.id, k_trust, 1));
    for (const StepKind kind : {StepKind::Stages, StepKind::Market, StepKind::Ambition})
        CHECK(everybody_answers(room, now, {kind}) == 6);
}

TEST_CASE("the second round comes closer to the middle, never further, and keeps the first") {
    const Session example = recorded_case();
    int closer = 0;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        Session now = rehearsal(example);
        rate(now, "trust", "114", "44-");  // middle of 1 1 4 4 4: 4
        const SimulatedRoom room(example, seed);
        CHECK(everybody_answers(room, now, {StepKind::Reveal, {{k_trust, 2}}}) == 6);
        for (const Person& person : participants(now)) {
            const auto before = rung_of(now, person.id, k_trust, 1);
            const auto after = rung_of(now, person.id, k_trust, 2);
            if (!before) {
                CHECK((!after || *after == 4));
            } else if (*before == 4) {
                CHECK(after == 4);
            } else {
                CHECK((after == 1 || after == 2));
                closer += after == 2 ? 1 : 0;
            }
        }
    }
    // Two of three is meant; of 60 answers that is 40 with a deviation of 4.
    CHECK(closer > 25);
    CHECK(closer < 55);
}

TEST_CASE(
    "an example in which nobody said anything is answered too, and no challenge gets no dot") {
    Session example = session_with_people(2, 2);
    example.challenges.clear();
    const SimulatedRoom room(example, 1);
    Session now = rehearsal(example);
    CHECK_FALSE(room.waits(now, {StepKind::Market}));
    CHECK(everybody_answers(room, now, k_rating) == 4);
    CHECK(everybody_answers(room, now, {StepKind::Stages}) == 4);
    now.challenges.emplace_back().id = ChallengeId("only");  // three dots each, two at most on one
    CHECK(everybody_answers(room, now, {StepKind::Market}) == 4);
    for (const Person& person : participants(now))
        CHECK(dots_of(now, person.id) == 2);
    CHECK_FALSE(room.waits(now, {StepKind::Contacts}));
    CHECK_FALSE(room.answer_next(now, {StepKind::Contacts}, "t"));
}
