// The steps "actions" and "review-actions" under a person's hands, with the parking lot.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

const Action& first(const Session& session) {
    return session.actions.front();
}

}  // namespace

TEST_CASE("an action can be entered, changed, removed and brought back") {
    StepDesk desk(StepKind::Actions);
    const std::string key = "actions." + first(desk.session()).id.value;
    desk.check_text(key + ".text", [](const Session& s) { return first(s).text; });
    desk.check_text(key + ".owner", [](const Session& s) { return first(s).owner; });
    desk.check_date(key + ".due", [](const Session& s) { return first(s).due; });
    desk.check_choice(
        key + ".side",
        [](const Session& s) { return first(s).side ? static_cast<int>(*first(s).side) : -1; }, 1,
        0);
    desk.check_choice(
        key + ".status", [](const Session& s) { return static_cast<int>(first(s).status); }, 1, 3);
    desk.check_text(key + ".note", [](const Session& s) { return first(s).status_note; });
    desk.check_remove(key + ".remove", [](const Session& s) { return s.actions.size(); });
}

TEST_CASE("a link of an action is set and, chosen again, taken away") {
    StepDesk desk(StepKind::Actions);
    desk.hands.click("action.add");
    desk.hands.strike("a");
    desk.hands.leave();
    const auto links = [&] { return desk.session().actions.back().links; };
    const std::string picker = "actions." + desk.session().actions.back().id.value + ".link";
    REQUIRE(links().empty());
    desk.hands.pick(picker, 1);
    CHECK(links() == std::vector<ActionLink>{{LinkKind::Dimension, "horizon"}});
    desk.hands.undo();
    CHECK(links().empty());
    desk.hands.redo();
    desk.hands.pick(picker, 1);
    CHECK(links().empty());
}

TEST_CASE("an owner whose name is known brings the side along") {
    StepDesk desk(StepKind::Actions);
    desk.hands.click("action.add");
    desk.hands.leave();
    const std::string key = "actions." + desk.session().actions.back().id.value;
    desk.hands.fill(key + ".owner", "Anouk Smeets");
    CHECK(desk.session().actions.back().side == Side::Customer);
    desk.hands.fill(key + ".owner", "Marit Hoekstra");
    CHECK(desk.session().actions.back().side == Side::Supplier);
}

TEST_CASE("what was parked gets an outcome") {
    StepDesk desk(StepKind::Actions);
    const std::size_t before = desk.session().parking_lot.size();
    desk.hands.click("parking.add");
    desk.hands.strike("p1");
    desk.hands.leave();
    REQUIRE(desk.session().parking_lot.size() == before + 1);
    const std::string key = "parking." + desk.session().parking_lot.back().id.value;
    desk.check_text(key + ".text", [](const Session& s) { return s.parking_lot.back().text; });
    desk.check_choice(
        key + ".outcome",
        [](const Session& s) { return static_cast<int>(s.parking_lot.back().outcome); }, 1, 3);
}

TEST_CASE("a review says of each action what became of it") {
    Desk desk;
    REQUIRE(desk.app.create(WorkshopId("review"), "Deegwerk", "Molenaar"));
    desk.app.go_to_step(step_of(desk, StepKind::ReviewActions));
    desk.robot.frames(3);
    CHECK(desk.shows(desk.app.words().text("review.no-actions")));
    desk.app.edit("", [](Session& s) {
        s.actions.push_back({});
        s.actions.back().id = ActionId("one");
        s.actions.back().text = "Proefrit";
    });
    Hands hands(desk);
    hands.choose("actions.one.status", 2);
    hands.fill("actions.one.note", "Gereden op 3 mei");
    CHECK(desk.app.session().actions[0].status == ActionStatus::Done);
    CHECK(desk.app.session().actions[0].status_note == "Gereden op 3 mei");
    hands.undo();
    hands.undo();
    CHECK(desk.app.session().actions[0].status == ActionStatus::Open);
}
