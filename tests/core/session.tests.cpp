// Look-ups in session, method and workshop; starting a session and changing its agenda.
#include "cases.h"
#include "core/agenda.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace sparring;
using namespace sparring::tests;

namespace {

Workshop small_workshop() {
    Workshop workshop;
    workshop.id = WorkshopId("small");
    for (const auto& [kind, minutes, must] :
         {std::tuple{StepKind::Prepare, 5, true}, std::tuple{StepKind::Break, 10, false},
          std::tuple{StepKind::Outcome, 2, true}}) {
        WorkshopStep& step = workshop.steps.emplace_back();
        step.id = StepId(std::string(id_from_step_kind(kind)));
        step.kind = kind;
        step.minutes = minutes;
        step.must = must;
    }
    return workshop;
}

Session small_session() {
    return session_from_workshop(small_workshop(), four_stages(),
                                 {SessionId("x"), "nl", {2026, 11, 12}, "Folmerink", "Kruidwende"});
}

std::vector<std::string> values_of(const std::vector<PersonId>& ids) {
    std::vector<std::string> result;
    for (const PersonId& id : ids)
        result.push_back(id.value);
    return result;
}

}  // namespace

TEST_CASE("a session starts with the workshop's steps, the method's copy, and nothing recorded") {
    const Session session = small_session();
    CHECK(session.id.value == "x");
    CHECK(session.language == "nl");
    CHECK(session.date == Date{2026, 11, 12});
    CHECK(session.supplier.name == "Folmerink");
    CHECK(session.customer.name == "Kruidwende");
    CHECK(session.workshop.value == "small");
    CHECK(session.method == four_stages());
    CHECK(session.currency == "EUR");
    CHECK(session.people.empty());
    CHECK(session.ratings.empty());
    CHECK_FALSE(session.target.stage.has_value());
    REQUIRE(session.agenda.size() == 3);
    CHECK(session.agenda[0] == AgendaStep{StepId("prepare"), StepKind::Prepare, 5, true});
    CHECK(session.agenda[1] == AgendaStep{StepId("break"), StepKind::Break, 10, false});
    CHECK(session.agenda[2] == AgendaStep{StepId("outcome"), StepKind::Outcome, 2, true});
}

TEST_CASE("skipped steps take no time") {
    CHECK(total_minutes(small_workshop()) == 17);
    Session session = small_session();
    CHECK(total_minutes(session) == 17);
    session.agenda[1].skipped = true;
    CHECK(total_minutes(session) == 7);
}

TEST_CASE("a step is added where asked, with an id of its own") {
    Session session = small_session();
    CHECK(add_step(session, StepKind::Contacts, 13, 0) == 1);
    CHECK(session.agenda[1] == AgendaStep{StepId("contacts"), StepKind::Contacts, 13, false});
    CHECK(add_step(session, StepKind::Break, 15, 3) == 4);
    CHECK(session.agenda[4].id.value == "break-2");
    CHECK(add_step(session, StepKind::Break, 5, -1) == 0);
    CHECK(session.agenda[0].id.value == "break-3");
    CHECK(add_step(session, StepKind::Market, 5, 99) == 6);
    CHECK(add_step(session, StepKind::Realised, 5, -9) == 0);
    CHECK(session.agenda.size() == 8);
}

TEST_CASE("a free id has the lowest number that nobody has") {
    Session session;
    CHECK(free_id(session.people, "person") == "person-1");
    for (const char* id : {"person-1", "person-3", "other"})
        session.people.emplace_back().id = PersonId(id);
    CHECK(free_id(session.people, "person") == "person-2");
}

TEST_CASE("those who rate are at the table, there, and not the adviser") {
    Session session = session_with_people(3, 2);
    session.people[0].at_table = false;
    session.people[2].absent = true;
    CHECK(values_of(raters_of_side(session, Side::Supplier)) == std::vector<std::string>{"s2"});
    CHECK(values_of(raters_of_side(session, Side::Customer)) ==
          std::vector<std::string>{"c1", "c2"});
    CHECK(raters_of_side(session, Side::Adviser).empty());
}

TEST_CASE("entries are found by id, and nothing where there is none") {
    Session session = session_with_people(1, 1);
    session.challenges.emplace_back().id = ChallengeId("pack");
    session.findings.emplace_back().dimension = DimensionId("trust");
    CHECK(find_person(session, PersonId("c1")) == &session.people[1]);
    CHECK(find_person(session, PersonId("c2")) == nullptr);
    CHECK(find_challenge(session, ChallengeId("pack")) == &session.challenges[0]);
    CHECK(find_challenge(session, ChallengeId("x")) == nullptr);
    CHECK(find_finding(session, DimensionId("trust")) == &session.findings[0]);
    CHECK(find_finding(session, DimensionId("horizon")) == nullptr);
}

TEST_CASE("a company without a short name goes by its name") {
    CHECK(short_name({"Folmerink Verpakkingen B.V.", "Folmerink", ""}) == "Folmerink");
    CHECK(short_name({"Folmerink Verpakkingen B.V.", "", ""}) == "Folmerink Verpakkingen B.V.");
}

TEST_CASE("a contact is at the lower of its two people's levels") {
    Person top;
    top.level = Level::Top;
    Person middle;
    middle.level = Level::Middle;
    Person operational;
    operational.level = Level::Operational;
    CHECK(contact_level(top, top) == Level::Top);
    CHECK(contact_level(top, middle) == Level::Middle);
    CHECK(contact_level(middle, top) == Level::Middle);
    CHECK(contact_level(operational, top) == Level::Operational);
    CHECK(contact_level(middle, operational) == Level::Operational);
}

TEST_CASE("a dimension's target is its own rung, else the chosen stage, else none") {
    Session session;
    CHECK_FALSE(target_rung(session, DimensionId("trust")).has_value());
    session.target.rungs[DimensionId("trust")] = 4;
    CHECK(target_rung(session, DimensionId("trust")) == 4);
    CHECK_FALSE(target_rung(session, DimensionId("status")).has_value());
    session.target.stage = 3;
    CHECK(target_rung(session, DimensionId("trust")) == 4);
    CHECK(target_rung(session, DimensionId("status")) == 3);
}

TEST_CASE("the method finds dimensions, stages and gates") {
    const Method method = four_stages();
    CHECK(dimension_index(method, DimensionId("collaboration")) == 0);
    CHECK(dimension_index(method, DimensionId("trust")) == 9);
    CHECK(dimension_index(method, DimensionId("x")) == -1);
    CHECK(find_dimension(method, DimensionId("status")) == &method.dimensions[6]);
    CHECK(find_dimension(method, DimensionId("x")) == nullptr);
    CHECK(stage_by_number(method, 1)->id.value == "transactional");
    CHECK(stage_by_number(method, 4)->id.value == "integration");
    CHECK(stage_by_number(method, 0) == nullptr);
    CHECK(stage_by_number(method, 5) == nullptr);
    CHECK(gates_of_stage(method, 2).size() == 2);
    CHECK(gates_of_stage(method, 1).empty());
    CHECK(gates_of_stage(method, 7).empty());
}

TEST_CASE("every step kind has an id of its own that leads back to it") {
    std::set<std::string_view> ids;
    for (int i = 0; i <= static_cast<int>(StepKind::Realised); ++i) {
        const auto kind = static_cast<StepKind>(i);
        CHECK(step_kind_from_id(id_from_step_kind(kind)) == kind);
        ids.insert(id_from_step_kind(kind));
    }
    CHECK(ids == std::set<std::string_view>{"prepare", "stages", "market", "rating", "reveal",
                                            "position", "contacts", "ambition", "value", "quantify",
                                            "actions", "outcome", "break", "review-actions",
                                            "compare", "realised"});
    CHECK(id_from_step_kind(StepKind::ReviewActions) == "review-actions");
    CHECK(id_from_step_kind(StepKind::Break) == "break");
    CHECK(id_from_step_kind(StepKind::Realised) == "realised");
    CHECK_FALSE(step_kind_from_id("lunch").has_value());
    CHECK_FALSE(step_kind_from_id("").has_value());
}

TEST_CASE("who takes part is at the table, there, and no adviser") {
    Session session;
    const auto add = [&](const char* id, Side side, bool at_table, bool absent) {
        Person person;
        person.id = PersonId(id);
        person.side = side;
        person.at_table = at_table;
        person.absent = absent;
        session.people.push_back(person);
    };
    add("c", Side::Customer, true, false);
    add("helma", Side::Adviser, true, false);
    add("ill", Side::Supplier, true, true);
    add("map", Side::Customer, false, false);
    add("s", Side::Supplier, true, false);
    const std::vector<Person> people = participants(session);
    REQUIRE(people.size() == 2);
    CHECK(people[0].id == PersonId("c"));
    CHECK(people[1].id == PersonId("s"));
    CHECK(raters_of_side(session, Side::Supplier) == std::vector{PersonId("s")});
    CHECK(raters_of_side(session, Side::Adviser).empty());
}

TEST_CASE("somebody without a name is called by the function") {
    Person person;
    person.function = "inkoper";
    CHECK(name_or_function(person) == "inkoper");
    person.name = "Noor";
    CHECK(name_or_function(person) == "Noor");
}
