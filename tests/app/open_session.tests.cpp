// The gate: autosave on the injected clock, retry after a failure, derived figures after a change.
#include "app/open_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using sparring::app::Clock;
using sparring::app::OpenSession;

namespace {

/// A clock that only moves when told, and a disk that can fail.
struct Fixture {
    double now = 100;
    int writes = 0;
    bool disk_full = false;
    std::string last_goal;

    Clock clock() {
        return {.seconds = [this] { return now; },
                .today = [] { return Date{2026, 11, 24}; },
                .now_iso = [] { return std::string("2026-11-24T10:00:00"); }};
    }
    OpenSession open() {
        return OpenSession(Session{}, clock(), [this](const Session& session) -> Result<Done> {
            if (disk_full) return Problem{"problem.disk-full", {}, "a.json", ""};
            ++writes;
            last_goal = session.goal;
            return Done{};
        });
    }
    /// Types one text, a keystroke every `gap` seconds, ticking between as the loop would.
    void type(OpenSession& open, const std::string& text, double gap) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            open.edit("goal", [&](Session& s) { s.goal = text.substr(0, length); });
            now += gap;
            open.tick();
        }
    }
};

}  // namespace

TEST_CASE("an edit is on disk within a second of the last keystroke", "[autosave]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    fixture.type(open, "Tarieven", 0.1);
    CHECK(fixture.writes == 0);
    REQUIRE(open.save_deadline());
    CHECK(*open.save_deadline() <= fixture.now - 0.1 + 1.0);
    fixture.now = *open.save_deadline();
    CHECK(open.tick());
    CHECK(fixture.writes == 1);
    CHECK(fixture.last_goal == "Tarieven");
    CHECK_FALSE(open.unsaved());
    CHECK_FALSE(open.save_deadline());
}

TEST_CASE("someone who never stops typing is saved all the same", "[autosave]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    fixture.type(open, std::string(100, 'x'), 0.2);  // 20 seconds without a pause
    CHECK(fixture.writes >= 5);
}

TEST_CASE("an edit that changes nothing writes nothing", "[autosave]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    open.edit("goal", [](Session& s) { s.goal = ""; });
    CHECK_FALSE(open.save_deadline());
    CHECK_FALSE(open.can_undo());
    CHECK(open.revision() == 0);
}

TEST_CASE("a failed save is told, kept and tried again", "[autosave]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    fixture.disk_full = true;
    open.edit("goal", [](Session& s) { s.goal = "A"; });
    fixture.now += 1;
    CHECK_FALSE(open.tick());
    REQUIRE(open.save_problem());
    CHECK(open.save_problem()->key == "problem.disk-full");
    CHECK(open.unsaved());

    fixture.now += 1;
    CHECK_FALSE(open.tick());  // not yet: it waits before it tries again
    fixture.disk_full = false;
    fixture.now += sparring::app::autosave_retry;
    CHECK(open.tick());
    CHECK_FALSE(open.save_problem());
    CHECK(fixture.last_goal == "A");
}

TEST_CASE("undo and redo are saved like any edit", "[autosave]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    open.edit("goal", [](Session& s) { s.goal = "A"; });
    REQUIRE(open.save_now());
    open.edit("title", [](Session& s) { s.title = "B"; });
    REQUIRE(open.undo());
    CHECK_FALSE(open.unsaved());  // back at what is on disk: nothing to lose
    REQUIRE(open.undo());
    CHECK(open.unsaved());
    fixture.now += 1;
    CHECK(open.tick());
    CHECK(fixture.last_goal.empty());
    REQUIRE(open.redo());
    CHECK(open.session().goal == "A");
}

TEST_CASE("figures follow a change and an undo", "[gate]") {
    Fixture fixture;
    OpenSession open = fixture.open();
    open.edit("", [](Session& s) {
        s.method.dimensions.push_back(Dimension{.id = DimensionId("trust")});
        s.people.push_back(Person{.id = PersonId("s1"), .name = "A", .side = Side::Supplier});
    });
    CHECK_FALSE(open.analysis().dimensions.at(0).level);
    open.edit("", [](Session& s) {
        s.ratings.push_back(Rating{.participant = PersonId("s1"),
                                   .side = Side::Supplier,
                                   .dimension = DimensionId("trust"),
                                   .rung = 3});
    });
    CHECK(open.analysis().dimensions.at(0).level == 3);
    REQUIRE(open.undo());
    CHECK_FALSE(open.analysis().dimensions.at(0).level);
}
