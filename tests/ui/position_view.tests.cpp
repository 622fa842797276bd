// The step "position" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

TEST_CASE("each side confirms the picture or objects, with an explanation together") {
    StepDesk desk(StepKind::Position);
    desk.check_choice(
        "position.supplier",
        [](const Session& s) { return static_cast<int>(s.position.supplier) - 1; }, 1, 0);
    desk.check_choice(
        "position.customer",
        [](const Session& s) { return static_cast<int>(s.position.customer) - 1; }, 0, 1);
    CHECK(desk.session().position.supplier == Confirmation::Confirmed);
    CHECK(desk.session().position.customer == Confirmation::Objection);
    desk.check_text("position.explanation",
                    [](const Session& s) { return s.position.explanation; });
}

TEST_CASE("the picture says that there are too few answers instead of guessing") {
    Desk desk;
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.app.go_to_step(step_of(desk, StepKind::Position));
    desk.robot.frames(3);
    CHECK(desk.shows(desk.app.words().text("position.too-few")));
    CHECK_FALSE(desk.shows(desk.app.words().text("position.gates-met", {""})));
}
