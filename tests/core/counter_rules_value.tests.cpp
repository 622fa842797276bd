// Counter-questions over propositions, figures and actions: what raises each, and what just does
// not.
#include "questions.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// One item worth this much in every scenario.
ValueItem worth(const std::string& id, double amount, EvidenceStatus status = 2) {
    ValueItem item;
    item.id = ValueItemId(id);
    item.label = "value " + id;
    item.driver = "driver " + id;
    item.factors = {factor(amount)};
    item.status = status;
    return item;
}

Session with_proposition() {
    Session session = session_with_people(1, 1);
    add_proposition(session, "p1");
    return session;
}

}  // namespace

TEST_CASE("a complete proposition for every challenge raises nothing") {
    CHECK(raised(with_proposition()).empty());
}

TEST_CASE("a challenge that no proposition answers raises a question") {
    Session session = with_proposition();
    Challenge& second = session.challenges.emplace_back();
    second.id = ChallengeId("ch2");
    second.urgency = 3;
    const CounterQuestion question = only_question(session, "challenge-without-proposition");
    CHECK(question.subject == "ch2");
    CHECK(question.arguments[1].number == 3);
    session.propositions[0].challenges.push_back(ChallengeId("ch2"));
    CHECK(subjects(session, "challenge-without-proposition").empty());
}

TEST_CASE("a proposition without a challenge raises a question, and so does its challenge") {
    Session session = with_proposition();
    session.propositions[0].challenges.clear();
    CHECK(subjects(session, "proposition-without-challenge") == Subjects{"p1"});
    CHECK(subjects(session, "challenge-without-proposition") == Subjects{"ch1"});
}

TEST_CASE("a proposition needs an alternative; that the customer does nothing is one") {
    Session session = with_proposition();
    session.propositions[0].alternative.text = "  ";
    CHECK(subjects(session, "proposition-without-alternative") == Subjects{"p1"});
    session.propositions[0].alternative.type = AlternativeType::Nothing;
    CHECK(subjects(session, "proposition-without-alternative").empty());
}

TEST_CASE("a proposition needs evidence, in words") {
    Session session = with_proposition();
    session.propositions[0].evidence[0].text = "";
    CHECK(subjects(session, "proposition-without-evidence") == Subjects{"p1"});
    session.propositions[0].evidence.clear();
    CHECK(subjects(session, "proposition-without-evidence") == Subjects{"p1"});
    session.propositions[0].evidence.push_back({"a trial", 1, "", {}});
    CHECK(subjects(session, "proposition-without-evidence").empty());
}

TEST_CASE("a value that only the supplier assumes raises a question, one estimate ends it") {
    Session session = with_proposition();
    session.propositions[0].values = {worth("v1", 100, 1), worth("v2", 100, 1)};
    const CounterQuestion question = only_question(session, "value-assumed");
    CHECK(question.subject == "p1");
    CHECK(question.arguments[1].number == 2);
    session.propositions[0].values[1].status = 2;
    CHECK(subjects(session, "value-assumed").empty());
    session.propositions[0].values.clear();
    CHECK(subjects(session, "value-assumed").empty());
}

TEST_CASE("a low case that pays back in sixty months raises nothing, a day later it does") {
    Session session = with_proposition();
    Proposition& proposition = session.propositions[0];
    proposition.values = {worth("v1", 1200)};  // 100 a month
    proposition.one_off_costs = {{"k", {factor(6000)}}};
    CHECK(subjects(session, "low-never-pays-back").empty());
    // Low carries the high cost: 6003 is 60.03 months.
    proposition.one_off_costs = {{"k", {factor(6003, 6000, 5000)}}};
    const CounterQuestion question = only_question(session, "low-never-pays-back");
    CHECK(question.subject == "p1");
    CHECK(question.arguments[1].number == 1200);
    CHECK(question.arguments[2].number == 6003);
}

TEST_CASE("a low case that yields nothing never pays back") {
    Session session = with_proposition();
    Proposition& proposition = session.propositions[0];
    proposition.values = {worth("v1", 1200)};
    proposition.annual_costs = {{"c", {factor(1200, 100, 100)}}};
    CHECK(subjects(session, "low-never-pays-back") == Subjects{"p1"});
    proposition.annual_costs = {{"c", {factor(1199, 100, 100)}}};
    CHECK(subjects(session, "low-never-pays-back").empty());  // no one-off cost: at once
    proposition.values.clear();
    CHECK(subjects(session, "low-never-pays-back").empty());  // no figures, no case
}

TEST_CASE("two value items with one driver raise a question, however it is typed") {
    Session session = with_proposition();
    Proposition& proposition = session.propositions[0];
    proposition.values = {worth("v1", 100), worth("v2", 100), worth("v3", 100)};
    proposition.values[0].driver = "Film faults";
    CHECK(subjects(session, "same-driver-twice").empty());
    proposition.values[2].driver = " film faults ";
    const CounterQuestion question = only_question(session, "same-driver-twice");
    CHECK(question.subject == "v1+v3");
    CHECK(question.about == Subjects{"v1", "v3"});
}

TEST_CASE("an unmet gate of the target raises a question until an action works on it") {
    Session session = session_at('2');
    session.target.stage = 3;
    CHECK(subjects(session, "unmet-gate-without-action") ==
          Subjects{"information", "contacts", "planning", "trust"});
    Action& action = add_action(session, "a1", Side::Supplier);
    action.links = {{LinkKind::Dimension, "trust"}, {LinkKind::Challenge, "planning"}};
    CHECK(subjects(session, "unmet-gate-without-action") ==
          Subjects{"information", "contacts", "planning"});
    action.status = ActionStatus::Dropped;
    CHECK(subjects(session, "unmet-gate-without-action").size() == 4);
    finding_of(session, "trust").agreed = 3;  // met now
    CHECK(subjects(session, "unmet-gate-without-action") ==
          Subjects{"information", "contacts", "planning"});
}

TEST_CASE("gates of the stages below the target are its gates too") {
    Session session = session_at('1');
    session.target.stage = 3;
    CHECK(subjects(session, "unmet-gate-without-action") ==
          Subjects{"information", "contacts", "organisation", "status", "planning", "trust"});
    session.target.stage = 2;
    CHECK(subjects(session, "unmet-gate-without-action") == Subjects{"organisation", "status"});
    session.target.stage = 1;
    CHECK(subjects(session, "unmet-gate-without-action").empty());
}

TEST_CASE("an action needs an owner and a date") {
    Session session = session_with_people(1, 1);
    add_action(session, "a1", Side::Supplier).owner = " ";
    add_action(session, "a2", Side::Customer).due = {};
    add_action(session, "a3", Side::Customer);
    CHECK(subjects(session, "action-incomplete") == Subjects{"a1", "a2"});
    session.actions[0].owner = "Marit";
    session.actions[1].status = ActionStatus::Dropped;
    CHECK(subjects(session, "action-incomplete").empty());
}

TEST_CASE("actions that all lie with one side raise the rule's other question") {
    Session session = session_with_people(1, 1);
    add_action(session, "a1", Side::Customer);
    CHECK(subjects(session, "action-incomplete").empty());  // one action has one owner
    add_action(session, "a2", Side::Customer);
    const CounterQuestion question = only_question(session, "action-incomplete");
    CHECK(question.other);
    CHECK(question.subject == "customer");
    CHECK(question.arguments[1].text == "supplier");
    CHECK(question.arguments[2].number == 2);
    session.actions[1].side = Side::Supplier;
    CHECK(subjects(session, "action-incomplete").empty());
}

TEST_CASE("the side of an action without one is that of its owner; the adviser's do not count") {
    Session session = session_with_people(1, 1);
    add_action(session, "a1", Side::Supplier);
    add_action(session, "a2", std::nullopt).owner = "s1";
    add_action(session, "a3", Side::Adviser);
    CHECK(subjects(session, "action-incomplete") == Subjects{"supplier"});
    session.actions[1].owner = "somebody else";  // nobody knows whose it is
    CHECK(subjects(session, "action-incomplete").empty());
    session.actions[1].owner = "c1";
    CHECK(subjects(session, "action-incomplete").empty());
}
