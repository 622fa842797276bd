// The steps that look back, under a person's hands: then and now, and value realised.
// The example tells eight of ten targets reached, planned and realised as in domain.md 4.4.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// The shipped review of case A, at this step.
void open_review(Desk& desk, StepKind kind) {
    desk.open("example:kruidwende-review.nl.json");
    desk.app.go_to_step(step_of(desk, kind));
    desk.robot.frames(3);
}

}  // namespace

TEST_CASE("then and now says which targets were reached, and who is new") {
    Desk desk;
    open_review(desk, StepKind::Compare);
    INFO(desk.screen());
    CHECK(desk.shows("Nog steeds Coöperatief"));
    CHECK(desk.shows("8 van de 10 gehaald"));
    CHECK(desk.shows("+2 · gehaald"));
    CHECK(desk.shows("+1 · gemist"));
    CHECK(desk.shows("Nieuw: Lieke Brands"));
    CHECK(desk.shows("Niet meer: Ruben de Graaf"));
    CHECK(desk.faults().empty());
}

TEST_CASE("a row of then and now is read with the arrows and changes nothing") {
    Desk desk;
    open_review(desk, StepKind::Compare);
    const Session before = desk.app.session();
    for (const ImGuiKey key : {ImGuiKey_Tab, ImGuiKey_DownArrow, ImGuiKey_1, ImGuiKey_4})
        desk.press(key);
    CHECK(desk.app.session().target == before.target);
    CHECK(desk.app.session().ratings == before.ratings);
}

TEST_CASE("a measured amount is typed beside the planned one, and undone in one step") {
    Desk desk;
    open_review(desk, StepKind::Realised);
    CHECK(desk.shows("€ 167.400 gemeten, € 198.600 gepland"));
    Hands hands(desk);
    hands.fill("realised.a1", "110000");
    CHECK(desk.app.session().propositions[0].values[0].realised == 110000);
    CHECK(desk.shows("€ 199.400 gemeten, € 198.600 gepland"));
    hands.choose("realised.a1.status", 3);
    CHECK(desk.app.session().propositions[0].values[0].status == 4);
    hands.undo();
    hands.undo();
    CHECK(desk.app.session().propositions[0].values[0].realised == 78000);
    CHECK(desk.app.session().propositions[0].values[0].status == 3);
}

TEST_CASE("an amount that is no number is refused in one sentence and nothing is lost") {
    Desk desk;
    open_review(desk, StepKind::Realised);
    Hands hands(desk);
    hands.fill("realised.a1", "veel");
    CHECK(desk.app.session().propositions[0].values[0].realised == 78000);
    CHECK(desk.shows(desk.app.words().text("form.number-invalid")));
}

TEST_CASE("a review without an earlier session says what it needs") {
    Desk desk;
    REQUIRE(desk.app.create(WorkshopId("review"), "Deegwerk", "Molenaar"));
    for (const StepKind kind : {StepKind::Compare, StepKind::Realised}) {
        desk.app.go_to_step(step_of(desk, kind));
        desk.robot.frames(3);
        CHECK(desk.faults().empty());
        CHECK(desk.screen().find("eerdere sessie") != std::string::npos);
    }
}

TEST_CASE("a review begun from an earlier session has its picture, its actions and its plan") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.app.edit("", [](Session& s) { s.actions[0].status = ActionStatus::Done; });
    desk.app.close();
    REQUIRE(desk.computer.session_paths().size() == 1);
    const std::string earlier = desk.computer.session_paths()[0];
    REQUIRE(desk.app.create(WorkshopId("review"), "Folmerink", "Kruidwende", earlier));
    const Session& review = desk.app.session();
    CHECK(review.earlier.date == Date{2026, 11, 12});
    CHECK(review.earlier.stage == 2);
    CHECK(review.actions.size() == 4);
    CHECK(review.actions[0].carried_over);
    CHECK(review.propositions.size() == 1);
    CHECK(review.ratings.empty());
    desk.app.go_to_step(step_of(desk, StepKind::Compare));
    desk.robot.frames(3);
    CHECK(desk.shows("nog open"));
    CHECK(desk.faults().empty());
}
