// The owed-frames arithmetic of the event loop, on a clock that stands still until told otherwise.
// Opens no window.
#include "platform/frame_budget.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using namespace sparring::platform;

namespace {

const TimePoint start{1000s};

// Draws all that is owed at `now` and counts it.
int drain(FrameBudget& budget, TimePoint now) {
    int drawn = 0;
    while (budget.owes_frame(now)) {
        budget.frame_drawn();
        ++drawn;
    }
    return drawn;
}

}  // namespace

TEST_CASE("with nothing owed and no alarm the loop may sleep until an event") {
    FrameBudget budget;
    CHECK_FALSE(budget.owes_frame(start));
    CHECK(budget.time_to_wait(start) == std::nullopt);
}

TEST_CASE("an input event owes three frames at once") {
    FrameBudget budget;
    budget.note_input(start);
    CHECK(budget.time_to_wait(start) == 0ms);
    CHECK(drain(budget, start) == 3);
}

TEST_CASE("events in one turn do not pile up frames") {
    FrameBudget budget;
    budget.note_input(start);
    budget.note_input(start);
    budget.owe(1);
    CHECK(drain(budget, start) == 3);
}

TEST_CASE("after input has rested, two frames follow for each hover delay, then silence") {
    FrameBudget budget;
    budget.note_input(start);
    drain(budget, start);

    CHECK(budget.time_to_wait(start) == 200ms);
    CHECK(drain(budget, start + 199ms) == 0);
    CHECK(drain(budget, start + 200ms) == 2);
    CHECK(budget.time_to_wait(start + 200ms) == 400ms);
    CHECK(drain(budget, start + 600ms) == 2);
    CHECK(budget.time_to_wait(start + 600ms) == std::nullopt);
}

TEST_CASE("new input postpones the frames for rested input") {
    FrameBudget budget;
    budget.note_input(start);
    drain(budget, start);
    budget.note_input(start + 150ms);
    drain(budget, start + 150ms);

    CHECK(drain(budget, start + 349ms) == 0);
    CHECK(drain(budget, start + 350ms) == 2);
}

TEST_CASE("the caller's deadline is waited for and owes two frames") {
    FrameBudget budget;
    budget.set_alarm(Alarm::Caller, start + 1s);
    CHECK(budget.time_to_wait(start) == 1s);
    CHECK(budget.time_to_wait(start + 700ms) == 300ms);
    CHECK(drain(budget, start + 1s) == 2);
}

TEST_CASE("a deadline left in the past is served once and does not make the loop spin") {
    FrameBudget budget;
    budget.set_alarm(Alarm::Caller, start);
    CHECK(budget.time_to_wait(start + 5s) == 0ms);
    CHECK(drain(budget, start + 5s) == 2);

    budget.set_alarm(Alarm::Caller, start);
    CHECK(budget.time_to_wait(start + 6s) == std::nullopt);
    CHECK(drain(budget, start + 6s) == 0);

    budget.set_alarm(Alarm::Caller, start + 7s);
    CHECK(budget.time_to_wait(start + 6s) == 1s);
}

TEST_CASE("a deadline taken back owes nothing") {
    FrameBudget budget;
    budget.set_alarm(Alarm::Caller, start + 1s);
    budget.set_alarm(Alarm::Caller, std::nullopt);
    CHECK(budget.time_to_wait(start) == std::nullopt);
    CHECK(drain(budget, start + 2s) == 0);
}

TEST_CASE("the nearest of several alarms decides how long to sleep") {
    FrameBudget budget;
    budget.set_alarm(Alarm::Caller, start + 900ms);
    budget.set_alarm(Alarm::Caret, start + 400ms);
    CHECK(budget.time_to_wait(start) == 400ms);
    CHECK(drain(budget, start + 400ms) == 1);
    CHECK(budget.time_to_wait(start + 400ms) == 500ms);
}

TEST_CASE("a held key draws one frame per interval for as long as it is down") {
    FrameBudget budget;
    int drawn = 0;
    TimePoint now = start;
    for (int turn = 0; turn < 10; ++turn) {
        budget.set_alarm(Alarm::Held, now + held_interval);
        now += *budget.time_to_wait(now);
        drawn += drain(budget, now);
    }
    CHECK(drawn == 10);
    CHECK(now - start == 160ms);

    budget.set_alarm(Alarm::Held, std::nullopt);
    CHECK(budget.time_to_wait(now) == std::nullopt);
}
