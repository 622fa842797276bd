// Where a number comes from, under a person's hands: the layer behind the key I.
// Figures are those of case A in domain.md 3.6.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

void open_example(Desk& desk, StepKind kind) {
    desk.open("example:kruidwende.nl.json");
    desk.app.go_to_step(step_of(desk, kind));
    desk.robot.frames(3);
}

}  // namespace

TEST_CASE("the key I opens the relationship's numbers, page by page to the dimensions") {
    Desk desk;
    open_example(desk, StepKind::Position);
    const Session before = desk.app.session();
    desk.press(ImGuiKey_I);
    INFO(desk.screen());
    CHECK(desk.shows("De relatie als geheel"));
    CHECK(desk.shows("2 Coöperatief"));
    CHECK(desk.faults().empty());
    desk.press(ImGuiKey_PageDown, 4);  // information is the fourth dimension
    CHECK(desk.shows("Informatie-uitwisseling"));
    CHECK(desk.shows("2, 2 en 4"));
    CHECK(desk.shows("1, 1 en 2"));
    CHECK(desk.shows("0,28, verdeeld"));
    CHECK(desk.faults().empty());
    desk.press(ImGuiKey_PageUp);
    CHECK(desk.shows("Commitment en overstapdrempel"));
    desk.press(ImGuiKey_Escape);
    CHECK_FALSE(desk.shows("Commitment en overstapdrempel"));
    CHECK(desk.app.session() == before);
}

TEST_CASE("no number is explained before its dimension is revealed") {
    Desk desk;
    open_example(desk, StepKind::Reveal);
    desk.app.set_dimension(DimensionId("information"));
    desk.app.reveal(DimensionId("information"), false);
    desk.robot.frames(3);
    desk.press(ImGuiKey_I);
    CHECK(desk.shows("Hier is nog niets onthuld."));
    CHECK_FALSE(desk.shows("2, 2 en 4"));
    desk.press(ImGuiKey_Escape);
}

TEST_CASE("the key C makes ink and lines darker, and is kept") {
    Desk desk;
    desk.robot.frames(2);
    CHECK_FALSE(desk.app.settings().boost);
    desk.press(ImGuiKey_C);
    CHECK(desk.app.settings().boost);
    desk.press(ImGuiKey_C);
    CHECK_FALSE(desk.app.settings().boost);
}
