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
    desk.hands.click(key);
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
    desk.check_remove(key + ".remove", [](const Session& s) { return s.parking_lot.size(); });
}

TEST_CASE("the title says how many agreements there are, and what is missing") {
    StepDesk desk(StepKind::Actions);
    const auto made = [](const char* id, const char* owner, Date due) {
        Action action;
        action.id = ActionId(id);
        action.text = id;
        action.owner = owner;
        action.due = due;
        return action;
    };
    const Date day{2027, 1, 15};
    const auto with = [&](std::vector<Action> actions) {
        desk.app.edit("", [&](Session& s) { s.actions = actions; });
        desk.robot.frames(2);
    };
    with({made("a", "Anouk", day), made("b", "Anouk", day)});
    CHECK(desk.shows("Twee afspraken"));
    with({made("a", "Anouk", day), made("b", "Anouk", day), made("c", "", {})});
    CHECK(desk.shows("Drie afspraken, één zonder datum"));
    with({made("a", "", day), made("b", "", day), made("c", "Anouk", day)});
    CHECK(desk.shows("Drie afspraken, twee zonder naam"));
    with({made("a", "Anouk", {})});
    CHECK(desk.shows("Eén afspraak, één zonder datum"));
    Action dropped = made("a", "Anouk", {});
    dropped.status = ActionStatus::Dropped;  // needs no date any more
    with({dropped});
    CHECK(desk.shows("Eén afspraak"));
}

TEST_CASE("a row shows what it lacks, and Enter puts the caret there") {
    StepDesk desk(StepKind::Actions);
    desk.app.edit("", [](Session& s) {
        s.actions.resize(1);
        s.actions[0].owner = "Anouk Smeets";
        s.actions[0].due = {};
    });
    desk.robot.frames(2);
    const std::string key = "actions." + first(desk.session()).id.value;
    CHECK(desk.shows(desk.app.words().text("action.choose-date")));
    CHECK(desk.robot.find("###" + key + ".due") == nullptr);
    desk.hands.show_ring();
    REQUIRE(desk.hands.tab_to(key));
    desk.press(ImGuiKey_Enter);
    desk.hands.type_and_leave("15-1-2027");
    CHECK(first(desk.session()).due == Date{2027, 1, 15});
    CHECK(desk.shows("15 januari 2027"));
    CHECK_FALSE(desk.shows(desk.app.words().text("action.choose-date")));
    desk.press(ImGuiKey_Escape);  // closes the row and goes back to it
    CHECK(desk.robot.find("###" + key + ".due") == nullptr);
    CHECK(desk.robot.is_focused("###" + key));
}

TEST_CASE("actions are made, walked through, changed and removed with the keyboard alone") {
    StepDesk desk(StepKind::Actions);
    const std::size_t before = desk.session().actions.size();
    desk.hands.strike("a");
    desk.hands.strike("nieuw");
    desk.hands.leave();
    REQUIRE(desk.session().actions.size() == before + 1);
    CHECK(desk.session().actions.back().text == "nieuw");
    desk.press(ImGuiKey_Escape);
    const auto row = [&](std::size_t at) {
        return "###actions." + desk.session().actions[at].id.value;
    };
    CHECK(desk.robot.is_focused(row(before)));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused(row(before - 1)));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.robot.is_focused(row(before)));
    desk.hands.strike("e");
    CHECK(desk.robot.find(row(before) + ".status") != nullptr);
    desk.hands.leave();
    desk.press(ImGuiKey_Escape);
    desk.press(ImGuiKey_Delete);
    CHECK(desk.session().actions.size() == before);
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
    desk.hands.undo();
    CHECK(desk.session().actions.back().text == "nieuw");
}

TEST_CASE("a gap offers an action of one's own that is linked to it") {
    StepDesk desk(StepKind::Actions);
    desk.app.edit("", [](Session& s) {
        s.actions.clear();
        s.target.stage = 4;
        s.target.rungs.clear();
    });
    desk.robot.frames(2);
    desk.hands.click("gap.horizon");
    desk.hands.click("gap.horizon.add");
    desk.hands.strike("plan");
    desk.hands.leave();
    REQUIRE(desk.session().actions.size() == 1);
    CHECK(first(desk.session()).text == "plan");
    CHECK(first(desk.session()).links == std::vector<ActionLink>{{LinkKind::Dimension, "horizon"}});
}

TEST_CASE("a narrow table has two lines a row and keeps its fields") {
    StepDesk desk(StepKind::Actions);
    desk.app.set_zoom(200);
    desk.robot.frames(3);
    CHECK(desk.faults() == std::vector<std::string>{});
    const std::string key = "actions." + first(desk.session()).id.value;
    desk.hands.click(key);
    desk.hands.leave();
    desk.hands.fill(key + ".owner", "Wim");
    CHECK(first(desk.session()).owner == "Wim");
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
    hands.click("actions.one");
    hands.choose("actions.one.status", 2);
    hands.fill("actions.one.note", "Gereden op 3 mei");
    CHECK(desk.app.session().actions[0].status == ActionStatus::Done);
    CHECK(desk.app.session().actions[0].status_note == "Gereden op 3 mei");
    hands.undo();
    hands.undo();
    CHECK(desk.app.session().actions[0].status == ActionStatus::Open);
}
