// The step "contacts" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

std::size_t contact_count(const Session& session) {
    return session.contacts.size();
}

}  // namespace

TEST_CASE("a contact can be changed, removed and brought back") {
    StepDesk desk(StepKind::Contacts);
    REQUIRE_FALSE(desk.session().contacts.empty());
    desk.check_choice(
        "contacts.0.strength", [](const Session& s) { return s.contacts[0].strength; }, 0, 3);
    desk.check_text("contacts.0.rhythm", [](const Session& s) { return s.contacts[0].rhythm; });
    desk.check_remove("contacts.0.remove", contact_count);
}

TEST_CASE("a contact is made of one person of each side") {
    StepDesk desk(StepKind::Contacts);
    const std::size_t before = desk.session().contacts.size();
    desk.hands.click("contact.add");  // nobody chosen yet
    CHECK(desk.session().contacts.size() == before);
    CHECK(desk.sentences("contact.choose-both") == 1);
    desk.app.dismiss_notice();
    desk.hands.pick("new.supplier", 0);
    desk.hands.pick("new.customer", 1);
    desk.hands.click("contact.add");
    REQUIRE(desk.session().contacts.size() == before + 1);
    const Contact made = desk.session().contacts.back();
    CHECK(find_person(desk.session(), made.supplier)->side == Side::Supplier);
    CHECK(find_person(desk.session(), made.customer)->side == Side::Customer);
    CHECK(made.strength == 1);
    desk.hands.undo();
    CHECK(desk.session().contacts.size() == before);
    desk.hands.redo();
    CHECK(desk.session().contacts.back() == made);
}

TEST_CASE("a line is drawn from one person of the map to another with the keyboard") {
    StepDesk desk(StepKind::Contacts);
    desk.app.edit("", [](Session& s) {
        s.people.clear();
        for (const Side side : {Side::Supplier, Side::Customer})
            for (const char* name : {"ada", "bob"}) {
                Person person;
                person.name = name;
                person.side = side;
                person.id = PersonId(name + std::string(side == Side::Supplier ? "-s" : "-c"));
                s.people.push_back(person);
            }
        s.contacts.clear();
    });
    const auto contacts = [&] { return desk.session().contacts; };
    desk.hands.show_ring();
    REQUIRE(desk.hands.tab_to("contact.person.ada-s"));
    desk.hands.strike("l");
    REQUIRE(desk.hands.tab_to("contact.person.bob-s"));
    desk.press(ImGuiKey_Enter);  // the same side: the line begins here instead
    CHECK(contacts().empty());
    REQUIRE(desk.hands.tab_to("contact.person.ada-c"));
    desk.hands.strike("l");
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0] == Contact{PersonId("bob-s"), PersonId("ada-c"), {}, 1});
    desk.hands.click("contact.person.ada-c");  // from the customer's side, and by mouse
    desk.hands.click("contact.person.ada-s");
    REQUIRE(contacts().size() == 2);
    CHECK(contacts()[1] == Contact{PersonId("ada-s"), PersonId("ada-c"), {}, 1});
    desk.hands.click("contact.person.ada-c");  // once more: it is there already
    desk.hands.click("contact.person.ada-s");
    CHECK(contacts().size() == 2);
    desk.hands.undo();
    CHECK(contacts().size() == 1);
}

TEST_CASE("Esc lets go of a line that has only one end") {
    StepDesk desk(StepKind::Contacts);
    const auto contacts = desk.session().contacts;
    const auto someone = [&](Side side) {
        for (const Person& person : desk.session().people)
            if (person.side == side) return "contact.person." + person.id.value;
        throw RobotError("nobody on this side");
    };
    desk.hands.click(someone(Side::Supplier));
    desk.press(ImGuiKey_Escape);
    desk.hands.click(someone(Side::Customer));
    CHECK(desk.session().contacts == contacts);
}

TEST_CASE("removing a contact or a person offers to undo it") {
    StepDesk desk(StepKind::Contacts);
    desk.hands.click("contacts.0.remove");
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
    desk.app.dismiss_notice();
    desk.hands.click("contact.add-customer");
    desk.hands.leave();
    desk.hands.click("people." + desk.session().people.back().id.value + ".remove");
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
}

TEST_CASE("somebody who is not at the table joins the map only") {
    StepDesk desk(StepKind::Contacts);
    const std::size_t before = desk.session().people.size();
    desk.hands.click("contact.add-customer");
    desk.hands.strike("wim");
    desk.hands.leave();
    REQUIRE(desk.session().people.size() == before + 1);
    const Person made = desk.session().people.back();
    CHECK(made.name == "wim");
    CHECK(made.side == Side::Customer);
    CHECK_FALSE(made.at_table);
    const std::string key = "people." + made.id.value;
    const auto last = [](const Session& s) -> const Person& { return s.people.back(); };
    desk.check_text(key + ".function", [&](const Session& s) { return last(s).function; });
    desk.check_choice(
        key + ".level", [&](const Session& s) { return static_cast<int>(last(s).level); }, 0, 2);
    desk.check_remove(key + ".remove", [](const Session& s) { return s.people.size(); });
    desk.hands.click(key + ".remove");  // and the notice itself takes it back, too
    CHECK(desk.session().people.size() == before);
    desk.robot.click(desk.app.words().text("shell.undo"));
    desk.robot.frames(2);
    CHECK(desk.session().people.size() == before + 1);
}
