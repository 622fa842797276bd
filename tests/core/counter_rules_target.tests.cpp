// Counter-questions over the chosen target: what raises each, and what just does not.
#include "questions.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

const PreconditionId systems("systems");

/// Everybody at 2, so stage 2; the target is stage 3.
Session towards_partnership() {
    Session session = session_at('2');
    session.target.stage = 3;
    session.method.preconditions = {{PreconditionId("strategic"), {}}, {systems, {}}};
    return session;
}

}  // namespace

TEST_CASE("a target above the position with an unmet precondition raises a question") {
    Session session = towards_partnership();
    session.supplier_preconditions[systems] = Answer::No;
    const CounterQuestion question = only_question(session, "target-unmet-precondition");
    CHECK(question.subject == "supplier+systems");
    CHECK(question.arguments[0].number == 3);
    CHECK(question.arguments[3].number == 2);
    session.customer_preconditions[systems] = Answer::No;
    session.customer_preconditions[PreconditionId("strategic")] = Answer::No;
    CHECK(subjects(session, "target-unmet-precondition") ==
          Subjects{"customer+strategic", "supplier+systems", "customer+systems"});
}

TEST_CASE("a precondition that is partly met, or a target that is no step up, raises nothing") {
    Session session = towards_partnership();
    session.supplier_preconditions[systems] = Answer::Partly;
    CHECK(subjects(session, "target-unmet-precondition").empty());
    session.supplier_preconditions[systems] = Answer::No;
    session.target.stage = 2;
    CHECK(subjects(session, "target-unmet-precondition").empty());
}

TEST_CASE("partnership with a customer who buys on price, or a routine item, raises a question") {
    Session session = towards_partnership();
    session.buyer_type = BuyerType::Price;
    CHECK(only_question(session, "target-against-buying").arguments[1].text == "price");
    session.target.stage = 2;
    CHECK(subjects(session, "target-against-buying").empty());
    session.target.stage = 4;
    session.buyer_type = BuyerType::Advice;
    CHECK(subjects(session, "target-against-buying").empty());
    for (const Portfolio portfolio : {Portfolio::Routine, Portfolio::Leverage}) {
        session.portfolio = portfolio;
        CHECK(subjects(session, "target-against-buying") == Subjects{""});
    }
    for (const Portfolio portfolio : {Portfolio::Strategic, Portfolio::Bottleneck}) {
        session.portfolio = portfolio;
        CHECK(subjects(session, "target-against-buying").empty());
    }
}

TEST_CASE("a target with a gate set lower contradicts itself") {
    Session session = towards_partnership();
    CHECK(subjects(session, "target-contradicts-gates").empty());
    session.target.rungs[DimensionId("planning")] = 2;
    const CounterQuestion question = only_question(session, "target-contradicts-gates");
    CHECK(question.arguments[1].list == Subjects{"planning"});
    CHECK(question.arguments[2].number == 9);  // nine of ten at 3
    CHECK(question.arguments[3].number == 7);
}

TEST_CASE("seven of ten targets at the stage hold, six do not, also without a gate") {
    Session session = towards_partnership();
    for (const char* dimension : {"collaboration", "horizon", "commitment"})
        session.target.rungs[DimensionId(dimension)] = 2;
    CHECK(subjects(session, "target-contradicts-gates").empty());
    session.target.rungs[DimensionId("innovation")] = 2;
    const CounterQuestion question = only_question(session, "target-contradicts-gates");
    CHECK(question.arguments[1].list ==
          Subjects{"collaboration", "horizon", "commitment", "innovation"});
    CHECK(question.arguments[2].number == 6);
}

TEST_CASE("a target that is the position everywhere raises a question, one rung more does not") {
    Session session = session_at('2');
    session.target.stage = 2;
    CHECK(only_question(session, "target-equals-position").arguments[1].number == 10);
    session.target.rungs[DimensionId("trust")] = 3;
    CHECK(subjects(session, "target-equals-position").empty());
    session.target.rungs.clear();
    session.target.stage = 1;
    CHECK(subjects(session, "target-equals-position").empty());
    session.target.stage.reset();
    CHECK(subjects(session, "target-equals-position").empty());
}

TEST_CASE("two stages up within 365 days raise a question, one day or one stage less do not") {
    Session session = session_at('1');
    session.target.stage = 3;
    session.target.review_date = {2027, 11, 12};  // 365 days after 12 November 2026
    const CounterQuestion question = only_question(session, "target-two-up-in-a-year");
    CHECK(question.arguments[0].number == 1);
    CHECK(question.arguments[1].number == 3);
    CHECK(question.arguments[2].text == "2027-11-12");
    CHECK(question.arguments[4].number == 365);
    session.target.review_date = {2027, 11, 13};
    CHECK(subjects(session, "target-two-up-in-a-year").empty());
    session.target.review_date = {2027, 5, 20};
    session.target.stage = 2;
    CHECK(subjects(session, "target-two-up-in-a-year").empty());
    session.target.stage = 4;
    CHECK(subjects(session, "target-two-up-in-a-year").size() == 1);
    session.target.review_date = {};
    CHECK(subjects(session, "target-two-up-in-a-year").empty());
}

TEST_CASE("without enough answers there is no position to hold a target against") {
    Session session = session_with_people(2, 2);
    session.date = {2026, 11, 12};
    session.target.stage = 4;
    session.target.review_date = {2027, 1, 1};
    session.method.preconditions = {{systems, {}}};
    session.supplier_preconditions[systems] = Answer::No;
    CHECK(raised(session).empty());
}

TEST_CASE("partnership wants a contact at the top that exists") {
    Session session = towards_partnership();
    set_level(session, "s1", Level::Top);
    set_level(session, "c1", Level::Top);
    CHECK(subjects(session, "partnership-without-top-contact").empty());  // none recorded at all
    add_contact(session, "s1", "c1", 0);
    CHECK(only_question(session, "partnership-without-top-contact").arguments[1].number == 1);
    session.contacts[0].strength = 1;
    CHECK(subjects(session, "partnership-without-top-contact").empty());
    set_level(session, "c1", Level::Middle);  // the lower of the two counts
    CHECK(subjects(session, "partnership-without-top-contact") == Subjects{""});
    session.target.stage = 2;
    CHECK(subjects(session, "partnership-without-top-contact").empty());
}

TEST_CASE("one contact of strength 2 or more is a single pair, two are not") {
    Session session = session_with_people(2, 2);
    add_contact(session, "s1", "c1", 2);
    add_contact(session, "s2", "c2", 1);
    const CounterQuestion question = only_question(session, "single-pair");
    CHECK(question.subject == "s1+c1");
    CHECK(question.about == Subjects{"s1", "c1"});
    CHECK(question.arguments[2].number == 2);
    session.contacts[1].strength = 2;
    CHECK(subjects(session, "single-pair").empty());
    session.contacts[0].strength = 1;
    session.contacts[1].strength = 1;
    CHECK(subjects(session, "single-pair").empty());
}

TEST_CASE("a needed contact that is not there raises a question when partnership is wanted") {
    Session session = towards_partnership();
    add_contact(session, "s2", "c1", 0);
    add_contact(session, "s1", "c2", 0);
    CHECK(subjects(session, "missing-needed-contact") == Subjects{"s2+c1", "s1+c2"});
    session.contacts[0].strength = 1;
    CHECK(subjects(session, "missing-needed-contact") == Subjects{"s1+c2"});
    session.target.stage = 2;
    CHECK(subjects(session, "missing-needed-contact").empty());
}
