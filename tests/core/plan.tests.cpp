// Ahead and behind, and the proposal for the time that is left: worked out by hand on the quick
// scan, and what must hold for any agenda.
#include "core/plan.h"

#include "core/agenda.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;

namespace {

Session session_of(std::initializer_list<AgendaStep> steps) {
    Session session;
    session.agenda = steps;
    return session;
}

AgendaStep step(StepKind kind, int minutes, bool must) {
    return {StepId(std::string(id_from_step_kind(kind))), kind, minutes, must, false, 0};
}

/// The quick scan of design/steps.md: 60 minutes, all must but market and position.
Session quick_scan() {
    using K = StepKind;
    return session_of(
        {step(K::Prepare, 5, true), step(K::Market, 8, false), step(K::Rating, 8, true),
         step(K::Reveal, 12, true), step(K::Position, 5, false), step(K::Ambition, 7, true),
         step(K::Value, 9, true), step(K::Actions, 4, true), step(K::Outcome, 2, true)});
}

constexpr int k_ten_o_clock = 10 * 3600;
constexpr std::size_t k_market = 1;
constexpr std::size_t k_rating = 2;

/// "rating 8, reveal 11, -position": what the proposal makes of the steps.
std::string told(const Session& session, const Replan& replan) {
    std::string text;
    for (const ReplannedStep& row : replan.steps) {
        const std::string& id = session.agenda[row.step].id.value;
        if (row.change == Replanning::Skip) text += "-" + id + " ";
        if (row.change == Replanning::Shorten) text += id + " " + std::to_string(row.minutes) + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("a session that kept to its minutes is neither ahead nor behind") {
    const Plan now = plan(quick_scan(), {300, 120}, k_market, k_ten_o_clock);
    CHECK(now.spent == 420);
    CHECK(now.remaining == 53 * 60);  // 6 of the market, 47 behind it
    CHECK(now.left == 53 * 60);
    CHECK(now.ahead == 0);
    CHECK(clock_time(now.projected_end) == "10:53");
}

TEST_CASE("a step left early puts ahead, one left late behind") {
    CHECK(plan(quick_scan(), {180}, k_market, 0).ahead == 120);
    CHECK(plan(quick_scan(), {480}, k_market, 0).ahead == -180);
}

TEST_CASE("within a step's own minutes nothing changes; beyond them it runs behind") {
    CHECK(plan(quick_scan(), {300, 480}, k_market, 0).ahead == 0);
    CHECK(plan(quick_scan(), {300, 600}, k_market, 0).ahead == -120);
}

TEST_CASE("a step skipped before the end was held shortens the session, after it puts ahead") {
    Session session = quick_scan();
    Session held = session;
    hold_end(held);
    session.agenda[4].skipped = true;
    held.agenda[4].skipped = true;
    CHECK(available_minutes(session) == 55);
    CHECK(plan(session, {300}, k_market, 0).ahead == 0);
    CHECK(available_minutes(held) == 60);
    CHECK(plan(held, {300}, k_market, 0).ahead == 300);
}

TEST_CASE("a minute more puts a minute behind and is one minute of that step only") {
    Session session = quick_scan();
    add_minute(session, k_market);
    CHECK(session.agenda[k_market].minutes == 9);
    CHECK(available_minutes(session) == 60);
    CHECK(plan(session, {300}, k_market, 0).ahead == -60);
    const Session before = session;
    add_minute(session, 99);
    CHECK(session == before);
}

TEST_CASE("an end behind midnight is an hour of the next day") {
    CHECK(clock_time(plan(quick_scan(), {}, 0, 23 * 3600 + 1800).projected_end) == "00:30");
    CHECK(clock_time(24 * 3600 - 10) == "00:00");
}

TEST_CASE("the second of the day is read from a moment in ISO 8601") {
    CHECK(second_of_day("2026-11-12T10:42:05") == 10 * 3600 + 42 * 60 + 5);
    CHECK(second_of_day("2026-11-12T10:42") == 10 * 3600 + 42 * 60);
    CHECK(second_of_day("2026-11-12") == 0);
    CHECK(second_of_day("") == 0);
    CHECK(second_of_day("xTyy") == 0);
}

TEST_CASE("with time enough nothing is proposed") {
    const Session session = quick_scan();
    const Replan proposal = replan(session, {300, 480}, k_rating, 47);
    CHECK_FALSE(proposal.changes());
    CHECK(proposal.fits);
    CHECK(proposal.minutes == 47);
}

TEST_CASE("should-steps are shortened first, then skipped, and only then must-steps shortened") {
    const Session session = quick_scan();
    const SpentSeconds spent = {300, 480};
    CHECK(told(session, replan(session, spent, k_rating, 45)) == "position 3 ");
    CHECK(told(session, replan(session, spent, k_rating, 44)) == "-position ");
    // 42 minutes of must-steps to 40: the largest spare gives first, of equals the later one.
    CHECK(told(session, replan(session, spent, k_rating, 40)) == "reveal 11 -position value 8 ");
}

TEST_CASE("what cannot fit is said, with every must-step at its least") {
    const Session session = quick_scan();
    const Replan proposal = replan(session, {300, 480}, k_rating, 10);
    CHECK_FALSE(proposal.fits);
    CHECK(proposal.minutes == 29);
    CHECK(told(session, proposal) == "rating 5 reveal 8 -position ambition 5 value 6 actions 3 ");
}

TEST_CASE("the current step keeps what was spent in it, and is not skipped") {
    const Session session = quick_scan();
    const Replan proposal = replan(session, {300, 430}, k_market, 1);  // 7:10 in the market
    CHECK(proposal.steps.front().minutes == 8);
    CHECK(proposal.steps.front().change == Replanning::Keep);
}

TEST_CASE("an accepted proposal ends where it was said to, and is one change") {
    Session session = quick_scan();
    const SpentSeconds spent = {300, 780};  // five minutes over
    accept(session, replan(session, spent, k_rating, 42), spent, 42);
    CHECK(session.agenda[4].skipped);
    CHECK(available_minutes(session) == 60);
    CHECK(plan(session, spent, k_rating, 0).ahead == 0);
}

namespace {

int between(std::mt19937& random, int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
}

Session any_agenda(std::mt19937& random) {
    Session session;
    for (int count = between(random, 1, 14); count > 0; --count) {
        const auto kind = static_cast<StepKind>(between(random, 0, 15));
        const StepId id(std::to_string(count));
        session.agenda.push_back({id, kind, between(random, 1, 40), between(random, 0, 1) == 1,
                                  between(random, 0, 6) == 0, 0});
    }
    return session;
}

/// The least minutes that the rest can take: should-steps skipped, the others at their least.
int least_rest(const Session& session, const SpentSeconds& spent, std::size_t current) {
    int sum = 0;
    for (std::size_t at = current; at < session.agenda.size(); ++at) {
        const AgendaStep& step = session.agenda[at];
        const bool stays = step.must || step.kind == StepKind::Outcome || at == current;
        if (step.skipped || !stays) continue;
        const int used = (spent[at] + 59) / 60;
        const int least = std::min(step.minutes, least_minutes(step.kind));
        sum += std::max(0, std::min(step.minutes, std::max(least, used)) - used);
    }
    return sum;
}

}  // namespace

TEST_CASE("any proposal fits when it can, takes no more than needed and keeps what must stay") {
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        Session session = any_agenda(random);
        const auto size = static_cast<int>(session.agenda.size());
        const auto current = static_cast<std::size_t>(between(random, 0, size - 1));
        SpentSeconds spent(session.agenda.size(), 0);
        for (std::size_t at = 0; at <= current; ++at)
            spent[at] = between(random, 0, 1500);
        const int left = between(random, 0, 200);
        const Replan proposal = replan(session, spent, current, left);
        const int least = least_rest(session, spent, current);
        INFO(round << " left " << left << " least " << least << ": " << told(session, proposal));
        REQUIRE(proposal.fits == (least <= left));
        if (proposal.fits) {
            REQUIRE(proposal.minutes <= left);
        } else {
            REQUIRE(proposal.minutes == least);
        }
        bool shortened = false;
        std::size_t last = 0;
        for (const ReplannedStep& row : proposal.steps) {
            const AgendaStep& step = session.agenda[row.step];
            shortened = shortened || row.change == Replanning::Shorten;
            REQUIRE(row.step >= std::max(current, last));  // in the order of the agenda
            last = row.step;
            REQUIRE_FALSE(step.skipped);
            if (step.must || step.kind == StepKind::Outcome || row.step == current) {
                REQUIRE(row.change != Replanning::Skip);
                REQUIRE(row.minutes >= std::min(step.minutes, least_minutes(step.kind)));
            }
            REQUIRE(row.minutes <= row.old_minutes);
        }
        if (shortened && proposal.fits) REQUIRE(proposal.minutes == left);
        accept(session, proposal, spent, left);
        const Replan again = replan(session, spent, current, left);
        REQUIRE_FALSE(again.changes());
        REQUIRE(again.minutes == proposal.minutes);
    }
}

TEST_CASE("minutes taken from a step leave the end where it was and never less than one minute") {
    Session session;
    session.agenda.resize(2);
    session.agenda[0].minutes = 12;
    session.agenda[1].minutes = 30;
    take_minutes(session, 0, 5);
    CHECK(session.agenda[0].minutes == 7);
    CHECK(session.available_minutes == 42);
    take_minutes(session, 0, 5);
    take_minutes(session, 0, 5);
    CHECK(session.agenda[0].minutes == 1);
    take_minutes(session, 0, 5);
    take_minutes(session, 7, 5);
    CHECK(session.agenda[0].minutes == 1);
    CHECK(session.agenda[1].minutes == 30);
    CHECK(session.available_minutes == 42);
}
