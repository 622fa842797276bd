// Re-planning under a person's hands: the proposal, one key to accept it, one undo.
#include "entry_checks.h"

#include "app/time_plan.h"

using namespace sparring;
using namespace sparring::tests;
using ui::Layer;

namespace {

/// Late: more time was spent in the current step than is left for the rest.
void dawdle(StepDesk& desk, int minutes) {
    desk.computer.pass(desk.app, minutes * 60.0);
    desk.app.save_now();
    desk.app.dismiss_notice();
    desk.robot.frames(2);
}

}  // namespace

TEST_CASE("Ctrl+R proposes a plan for the time left, and one undo takes it back") {
    StepDesk desk(StepKind::Value);
    desk.app.edit("", [](Session& s) { s.available_minutes = 100; });
    dawdle(desk, 60);
    const Session before = desk.session();
    const auto minutes = [&](StepKind kind) {
        return desk.session().agenda[step_of(desk, kind)].minutes;
    };
    REQUIRE(minutes(StepKind::Quantify) == 20);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_R);
    REQUIRE(desk.interface->layer() == Layer::Replan);
    CHECK(desk.faults().empty());
    CHECK(desk.session() == before);  // looking changes nothing
    // Quantify 20, actions 15, outcome 12 for 39 minutes; five less: the should-step gives all.
    REQUIRE(app::minutes_left(desk.app) == 39);
    desk.hands.click("replan.less");
    desk.hands.click("replan.accept");
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(minutes(StepKind::Quantify) == 7);
    CHECK(minutes(StepKind::Actions) == 15);
    CHECK(minutes(StepKind::Outcome) == 12);
    desk.hands.undo();
    CHECK(desk.session().agenda == before.agenda);
}

TEST_CASE("Enter alone accepts a proposal that is needed") {
    StepDesk desk(StepKind::Value);
    desk.app.edit("", [](Session& s) { s.available_minutes = 40; });
    dawdle(desk, 5);
    REQUIRE(app::replan_of(desk.app, app::minutes_left(desk.app)).changes());
    const auto before = desk.session().agenda;
    desk.press(ImGuiMod_Ctrl | ImGuiKey_R);
    desk.press(ImGuiKey_Enter);
    CHECK(desk.interface->layer() == Layer::None);
    CHECK_FALSE(desk.session().agenda == before);
    CHECK_FALSE(desk.session().agenda[step_of(desk, StepKind::Outcome)].skipped);
}

TEST_CASE("Esc leaves the agenda as it is") {
    StepDesk desk(StepKind::Value);
    const auto before = desk.session().agenda;
    desk.press(ImGuiMod_Ctrl | ImGuiKey_R);
    REQUIRE(desk.interface->layer() == Layer::Replan);
    desk.press(ImGuiKey_Escape);
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.session().agenda == before);
}

TEST_CASE("when a step's time is up the bar says so, and goes on counting nothing") {
    StepDesk desk(StepKind::Actions);
    dawdle(desk, desk.app.step().minutes + 3);
    CHECK(desk.shows("0:00"));
    CHECK(desk.shows(desk.app.words().text("clock.up", {std::to_string(desk.app.step().minutes)})));
    CHECK(desk.faults().empty());
    desk.hands.strike("p");  // typing a plus is no minute
    desk.robot.type("+");
    desk.press(ImGuiKey_Escape, 2);  // out of the field, out of the panel
    const int minutes = desk.app.step().minutes;
    desk.press(ImGuiKey_KeypadAdd);
    CHECK(desk.app.step().minutes == minutes + 1);
}
