// The clock of a running session: behind after dawdling, a minute more, re-planned and undone.
#include "app/time_plan.h"

#include "app/commands.h"
#include "support/computer.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using sparring::app::Workspace;
using sparring::test::Computer;

namespace {

/// The quick scan: prepare 5, market 8 (should), rating 8, reveal 12, position 5 (should) …, 60.
struct Started {
    Computer computer;
    Workspace workspace{computer.environment()};
    Started() {
        REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
        REQUIRE(workspace.session().agenda.size() == 9);
    }
};

}  // namespace

TEST_CASE("dawdling in a step puts the session behind, and moves its end") {
    Started desk;
    CHECK(app::plan_of(desk.workspace).ahead == 0);
    desk.computer.pass(desk.workspace, 8 * 60);  // three minutes over
    const Plan plan = app::plan_of(desk.workspace);
    CHECK(plan.ahead == -180);
    CHECK(plan.remaining == 55 * 60);
    CHECK(app::minutes_left(desk.workspace) == 52);
}

TEST_CASE("the key + adds a minute to the step, and undo takes it back") {
    Started desk;
    REQUIRE(app::run_command("add-minute", desk.workspace));
    CHECK(desk.workspace.step().minutes == 6);
    CHECK(available_minutes(desk.workspace.session()) == 60);
    REQUIRE(desk.workspace.undo());
    CHECK(desk.workspace.step().minutes == 5);
    const app::Command* plus = app::command_of({"Plus"}, desk.workspace, false);
    REQUIRE(plus);
    CHECK(plus->id == "add-minute");
    CHECK(app::command_of({"Plus"}, desk.workspace, true) == nullptr);  // while typing a plus
}

TEST_CASE("an accepted plan ends in time, and is one step of undo") {
    Started desk;
    desk.computer.pass(desk.workspace, 8 * 60);
    const Session before = desk.workspace.session();
    // 55 minutes of steps for the 52 that are left: the should-steps give three of their five.
    const Replan proposal = app::replan_of(desk.workspace, 52);
    CHECK(proposal.minutes == 52);
    app::accept_replan(desk.workspace, 52);
    CHECK(app::plan_of(desk.workspace).ahead == 0);
    CHECK_FALSE(app::replan_of(desk.workspace, 52).changes());
    REQUIRE(desk.workspace.undo());
    CHECK(desk.workspace.session() == before);
}
