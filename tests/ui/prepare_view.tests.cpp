// The step "prepare" under a person's hands.
#include "entry_checks.h"

#include "core/agenda.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

const Person& person(const Session& session, const std::string& id) {
    const Person* found = find_person(session, PersonId(id));
    REQUIRE(found);
    return *found;
}

std::string first_of(const Session& session, Side side) {
    for (const Person& one : session.people)
        if (one.side == side && one.at_table) return one.id.value;
    FAIL("nobody of this side is at the table");
    return {};
}

}  // namespace

TEST_CASE("the frame of a session can be entered, changed and taken back") {
    StepDesk desk(StepKind::Prepare);
    desk.check_text("title", [](const Session& s) { return s.title; });
    desk.check_text("goal", [](const Session& s) { return s.goal; });
    desk.check_text("expectations", [](const Session& s) { return s.expectations; });
    desk.check_text("supplier.name", [](const Session& s) { return s.supplier.name; });
    desk.check_text("supplier.short", [](const Session& s) { return s.supplier.short_name; });
    desk.check_text("customer.description",
                    [](const Session& s) { return s.customer.description; });
    desk.check_date("date", [](const Session& s) { return s.date; });
    desk.check_choice(
        "buyer-type", [](const Session& s) { return static_cast<int>(s.buyer_type) - 1; }, 0, 2);
    desk.check_choice(
        "portfolio", [](const Session& s) { return static_cast<int>(s.portfolio) - 1; }, 1, 3);
    desk.check_toggle("prospect", [](const Session& s) { return s.prospect; });
    desk.check_toggle("unwinding", [](const Session& s) { return s.unwinding; });
    CHECK(desk.faults() == std::vector<std::string>{});
}

TEST_CASE("each precondition is answered for each side") {
    StepDesk desk(StepKind::Prepare);
    const PreconditionId id("systems");
    desk.check_choice(
        "precondition.systems.s",
        [&](const Session& s) { return static_cast<int>(s.supplier_preconditions.at(id)) - 1; }, 2,
        1);
    desk.check_choice(
        "precondition.systems.c",
        [&](const Session& s) { return static_cast<int>(s.customer_preconditions.at(id)) - 1; }, 1,
        0);
    CHECK(desk.session().supplier_preconditions.at(id) == Answer::Partly);
    CHECK(desk.session().customer_preconditions.at(id) == Answer::Yes);
}

TEST_CASE("a participant can be entered, changed, removed and brought back") {
    StepDesk desk(StepKind::Prepare);
    const std::string id = first_of(desk.session(), Side::Customer);
    const std::string key = "people." + id;
    desk.hands.click("person." + id);
    desk.check_text(key + ".name", [&](const Session& s) { return person(s, id).name; });
    desk.check_text(key + ".function", [&](const Session& s) { return person(s, id).function; });
    desk.check_choice(
        key + ".level", [&](const Session& s) { return static_cast<int>(person(s, id).level); }, 0,
        2);
    desk.check_picker(
        key + ".dmu", [&](const Session& s) { return static_cast<int>(person(s, id).dmu_role); },
        2);
    desk.check_toggle(key + ".names",
                      [&](const Session& s) { return person(s, id).names_allowed; });
    desk.check_toggle(key + ".absent", [&](const Session& s) { return person(s, id).absent; });
    desk.check_remove(key + ".remove", [](const Session& s) { return s.people.size(); });
}

TEST_CASE("removing a participant can be taken back on the spot, ratings and all") {
    StepDesk desk(StepKind::Prepare);
    const Session before = desk.session();
    const std::string id = first_of(before, Side::Supplier);
    desk.hands.click("person." + id);
    desk.hands.click("people." + id + ".remove");
    CHECK(desk.session().ratings.size() < before.ratings.size());
    desk.robot.click(desk.app.words().text("shell.undo"));
    desk.robot.frames(2);
    CHECK(desk.session() == before);
}

TEST_CASE("a new participant of each side gets the caret at once") {
    for (const Side side : {Side::Supplier, Side::Customer}) {
        StepDesk desk(StepKind::Prepare);
        const std::size_t before = desk.session().people.size();
        desk.hands.click(side == Side::Supplier ? "supplier.add" : "customer.add");
        desk.hands.strike("ada");
        desk.hands.leave();
        REQUIRE(desk.session().people.size() == before + 1);
        CHECK(desk.session().people.back().name == "ada");
        CHECK(desk.session().people.back().side == side);
        CHECK(desk.session().people.back().at_table);
        desk.hands.undo();
        desk.hands.undo();
        CHECK(desk.session().people.size() == before);
    }
}

TEST_CASE("a name longer than a short name is cut, and an adviser has no side to choose") {
    StepDesk desk(StepKind::Prepare);
    desk.hands.fill("customer.short", "abcdefghijklmnopqrstuvwxyz");
    CHECK(desk.session().customer.short_name == "abcdefghijklmnopqr");
    desk.hands.click("adviser.add");
    CHECK(desk.session().people.back().side == Side::Adviser);
    const std::string key = "people." + desk.session().people.back().id.value;
    CHECK(desk.robot.find("###" + key + ".level") == nullptr);
    CHECK(desk.robot.find("###" + key + ".name") != nullptr);
}

TEST_CASE("a new adviser gets the caret at once") {
    StepDesk desk(StepKind::Prepare);
    desk.hands.click("adviser.add");
    desk.hands.strike("kim");
    desk.hands.leave();
    CHECK(desk.session().people.back().side == Side::Adviser);
    CHECK(desk.session().people.back().name == "kim");
}

TEST_CASE("a new session waits with the caret in its goal, one that was begun does not") {
    const Language language = GENERATE("nl", "en");
    Desk desk(language);
    Hands hands(desk);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.robot.frames(8);
    hands.strike("samen");
    CHECK(desk.app.session().goal == "samen");
    hands.leave();
    hands.next();
    hands.back();
    CHECK_FALSE(desk.robot.is_active("###goal"));
    StepDesk begun(StepKind::Prepare);
    CHECK_FALSE(begun.robot.is_active("###goal"));
}

TEST_CASE("a person is opened, closed and removed with the keyboard alone") {
    StepDesk desk(StepKind::Prepare);
    const Session before = desk.session();
    const std::string id = first_of(before, Side::Customer);
    REQUIRE(desk.hands.tab_to("person." + id));
    CHECK_FALSE(desk.robot.find("###people." + id + ".name"));
    desk.press(ImGuiKey_Enter);
    desk.robot.frames(2);
    CHECK(desk.robot.is_active("###people." + id + ".name"));
    desk.hands.leave();
    desk.hands.leave();  // out of the field, then back to the card
    CHECK_FALSE(desk.robot.find("###people." + id + ".name"));
    CHECK(desk.robot.is_focused("###person." + id));
    desk.press(ImGuiKey_Delete);
    CHECK(find_person(desk.session(), PersonId(id)) == nullptr);
    CHECK(desk.shows(desk.app.words().text("shell.undo")));
    desk.hands.undo();
    CHECK(desk.session() == before);
}

TEST_CASE("the room sees both sides with name, function and level, and who is not there") {
    const Language language = GENERATE("nl", "en");
    Desk desk(language);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.robot.frames(3);
    CHECK(desk.shows(desk.app.words().text("prepare.nobody-supplier")));
    CHECK(desk.shows(desk.app.words().text("prepare.nobody-customer")));
    desk.app.edit("", [](Session& s) {
        s.people.push_back({PersonId("noor"), "Noor", "Accountmanager", Side::Supplier});
        s.people.push_back({PersonId("ada"), "Ada", "Inkoper", Side::Customer, Level::Top});
        s.people.push_back({PersonId("wim"), "Wim", "", Side::Customer});
        s.people.back().absent = true;
    });
    desk.robot.frames(2);
    for (const std::string text : {"Deegwerk", "Molenaar", "Noor", "Accountmanager", "Ada", "Wim"})
        CHECK(desk.shows(text));
    CHECK(desk.shows(desk.app.words().text("level.top")));
    CHECK(desk.shows(desk.app.words().text("level.middle")));
    CHECK(desk.shows(desk.app.words().text("person.absent")));
    CHECK(desk.faults() == std::vector<std::string>{});
}

TEST_CASE("the form of a person is free of faults in both languages, at every zoom") {
    const Language language = GENERATE("nl", "en");
    const int zoom = GENERATE(75, 100, 130, 200, 300);
    Desk desk(language, {1366, 768});
    Hands hands(desk);
    desk.app.set_zoom(zoom);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.app.edit("", [](Session& s) {
        s.goal = "Samen";
        s.people.push_back({PersonId("ada"), "Maximiliane-Friederike von Hohenlohe-Langenburg",
                            "Lebensmittelverpackungsmaschineninstandhaltung", Side::Customer});
    });
    desk.robot.frames(3);
    INFO(language << " " << zoom);
    hands.click("person.ada");
    hands.leave();
    CHECK(desk.robot.find("###people.ada.name"));
    CHECK(desk.faults() == std::vector<std::string>{});
}
