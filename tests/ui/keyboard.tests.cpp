// Every screen by keyboard alone: whatever can be clicked can be reached with Tab; and what Ctrl+Z
// does on the way.
#include "entry_checks.h"

#include <catch2/generators/catch_generators.hpp>
#include <map>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// Ids of everything on the screen that can have the focus, with its label.
std::map<ImGuiID, std::string> focusable(Desk& desk) {
    constexpr ImGuiItemFlags barred =
        int(ImGuiItemFlags_NoNav) | int(ImGuiItemFlags_Disabled) | int(ImGuiItemFlags_NoTabStop);
    std::map<ImGuiID, std::string> found;
    for (const RobotItem& item : desk.robot.items())
        if (!item.is_window && item.window != "Debug##Default" && (item.item_flags & barred) == 0)
            found[item.id] = item.label;
    return found;
}

/// Labels of what a full round of Tab does not come to.
std::string not_reached(Desk& desk) {
    auto left = focusable(desk);
    const int presses = static_cast<int>(left.size()) + 10;
    REQUIRE(left.size() > 5);
    for (int at = 0; at < presses; ++at) {
        desk.robot.press(ImGuiKey_Tab);
        left.erase(desk.robot.focused_id());
    }
    std::string labels;
    for (const auto& [id, label] : left)
        labels += label + "\n";
    return labels;
}

}  // namespace

TEST_CASE("Tab reaches everything that can be pressed or typed in, on every step") {
    const StepKind kind = GENERATE(
        StepKind::Prepare, StepKind::Stages, StepKind::Market, StepKind::Rating, StepKind::Reveal,
        StepKind::Break, StepKind::Position, StepKind::Contacts, StepKind::Ambition,
        StepKind::Value, StepKind::Quantify, StepKind::Actions, StepKind::Outcome);
    StepDesk desk(kind);
    desk.app.reveal(desk.app.progress().dimension, true);
    desk.robot.frames(2);
    INFO(desk.app.step().id.value);
    CHECK(not_reached(desk) == "");
}

TEST_CASE("Tab reaches everything in the library") {
    Desk desk;
    CHECK(not_reached(desk) == "");
}

TEST_CASE("Tab reaches everything in the settings") {
    Desk desk;
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    CHECK(not_reached(desk) == "");
}

TEST_CASE("Tab goes on after a change of step or place") {
    StepDesk desk(StepKind::Prepare);
    REQUIRE(desk.hands.tab_to("goal"));
    desk.hands.next();
    CHECK(not_reached(desk) == "");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    CHECK(not_reached(desk) == "");
}

TEST_CASE("a form is filled with Tab, Enter and digits and without the mouse") {
    Desk desk;
    Hands hands(desk);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.robot.frames(3);
    REQUIRE(hands.tab_to("goal"));
    desk.robot.type("Een zin");
    REQUIRE(hands.tab_to("supplier.add"));
    desk.press(ImGuiKey_Enter);
    desk.robot.frames(2);
    desk.robot.type("Noor");
    REQUIRE(hands.tab_to("people.person-1.function"));
    desk.robot.type("Accountmanager");
    REQUIRE(hands.tab_to("people.person-1.level"));
    hands.strike("3");
    REQUIRE(hands.tab_to("people.person-1.names"));
    desk.press(ImGuiKey_Space);
    const Session& session = desk.app.session();
    CHECK(session.goal == "Een zin");
    REQUIRE(session.people.size() == 1);
    CHECK(session.people[0].name == "Noor");
    CHECK(session.people[0].function == "Accountmanager");
    CHECK(session.people[0].level == Level::Operational);
    CHECK(session.people[0].names_allowed);
}

TEST_CASE("undo after a change of step takes back what was typed, not the time spent") {
    StepDesk desk(StepKind::Position);
    desk.hands.fill("position.explanation", "Een");
    desk.hands.fill("position.explanation", "Twee");
    desk.hands.next();
    desk.robot.wait(3);
    desk.hands.back();
    desk.hands.undo();
    CHECK(desk.session().position.explanation == "Een");
    desk.robot.wait(3);
    desk.hands.next();
    desk.hands.redo();
    CHECK(desk.session().position.explanation == "Twee");
}

TEST_CASE("Ctrl+Z while typing takes back typing, and Ctrl+Y brings it again") {
    StepDesk desk(StepKind::Position);
    desk.hands.fill("position.explanation", "Een");
    desk.hands.click("position.explanation");
    desk.robot.press(ImGuiKey_End);
    desk.robot.type(" twee");
    CHECK(desk.session().position.explanation == "Een twee");
    desk.hands.undo();  // word by word, as it was typed
    CHECK(desk.session().position.explanation == "Een ");
    desk.hands.undo();
    CHECK(desk.session().position.explanation == "Een");
    desk.hands.redo();
    desk.hands.redo();
    CHECK(desk.session().position.explanation == "Een twee");
}
