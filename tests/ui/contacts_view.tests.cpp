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
}
