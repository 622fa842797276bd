// Counter-questions over ratings, evidence and who is there: what raises each, and what just does
// not. Interpolated medians are worked out beside each (domain.md 3.2).
#include "questions.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;
using Catch::Approx;

namespace {

/// Ratings of one dimension only; nothing else is recorded.
Session rated(const std::string& dimension, const std::string& supplier,
              const std::string& customer) {
    Session session = session_with_people(4, 4);
    rate(session, dimension, supplier, customer);
    return session;
}

Subjects with_threshold(const Session& session, double difference) {
    CounterQuestionRules rules = decided_rules();
    rules.rules[0].threshold["difference"] = difference;
    Subjects result;
    for (const auto& question : counter_questions(session, analyse(session), rules))
        if (question.rule == "perception-difference") result.push_back(question.subject);
    return result;
}

}  // namespace

TEST_CASE("views one rung apart raise a question, a little less does not") {
    // 3 3 2: 3 - 1/(2*2) = 2.75. 1 2 2: 2 - 1/4 = 1.75. Difference 1.00.
    const Session apart = rated("commitment", "332", "122");
    const CounterQuestion question = only_question(apart, "perception-difference");
    CHECK(question.subject == "commitment");
    CHECK(question.about == Subjects{"commitment"});
    CHECK(question.step == StepKind::Reveal);
    CHECK(question.arguments[1].number == Approx(2.75));
    CHECK(question.arguments[2].number == Approx(1.75));
    CHECK(question.arguments[3].number == Approx(1));
    CHECK(question.arguments[4].text == "supplier");
    CHECK(question.arguments[5].text == "customer");
    // 1 2 2 2: 2 - 1/(2*3) = 1.8333. Difference 0.9167.
    CHECK(subjects(rated("commitment", "332", "1222"), "perception-difference").empty());
    CHECK(subjects(rated("commitment", "332", ""), "perception-difference").empty());
}

TEST_CASE("the customer may be the one that sees it further along") {
    const CounterQuestion question =
        only_question(rated("planning", "122", "332"), "perception-difference");
    CHECK(question.arguments[3].number == Approx(1));
    CHECK(question.arguments[4].text == "customer");
    CHECK(question.arguments[5].text == "supplier");
}

TEST_CASE("a difference is compared with a tolerance of a billionth") {
    // 3 3 3 2: 3 - 1/6. 2 2 2 1: 2 - 1/6. One apart, whatever the last digit of a double says.
    CHECK(subjects(rated("status", "3332", "2221"), "perception-difference").size() == 1);
    const Session apart = rated("status", "332", "122");  // 1 apart
    CHECK(with_threshold(apart, 1 + 5e-10).size() == 1);
    CHECK(with_threshold(apart, 1 + 2e-9).empty());
}

TEST_CASE("an estimated customer's view raises the question, and stays marked as estimated") {
    Session session = session_with_people(3, 0);
    rate(session, "status", "333", "");
    for (const char* person : {"s1", "s2", "s3"})
        session.ratings.push_back(rating_of(person, "status", 2, RatingSource::Estimated));
    const CounterQuestion question = only_question(session, "perception-difference");
    CHECK(question.arguments[1].kind == CounterQuestionArgument::Kind::Median);
    CHECK(question.arguments[2].kind == CounterQuestionArgument::Kind::Estimate);
}

TEST_CASE("trust is asked about from half a rung, by its own rule only") {
    // 2 3 2: 2.25. 2 2 1: 1.75. Difference 0.50.
    const CounterQuestion question =
        only_question(rated("trust", "232", "221"), "trust-difference");
    CHECK(question.subject == "trust");
    CHECK(question.arguments[3].number == Approx(0.5));
    // 2 2 2 3: 2 + 1/6 = 2.1667. Difference 0.4167.
    CHECK(subjects(rated("trust", "2223", "221"), "trust-difference").empty());
    CHECK(subjects(rated("planning", "232", "221"), "trust-difference").empty());
    const Session far = rated("trust", "444", "111");
    CHECK(subjects(far, "trust-difference").size() == 1);
    CHECK(subjects(far, "perception-difference").empty());
}

TEST_CASE("a rung of 3 or 4 needs evidence, a rung of 2 does not") {
    Session session = rated("status", "33", "34");
    CHECK(subjects(session, "high-rung-without-evidence") == Subjects{"status"});
    finding_of(session, "status").evidence_note = " \t";
    CHECK(only_question(session, "high-rung-without-evidence").arguments[1].number == 3);
    finding_of(session, "status").evidence_note = "First choice since 2024.";
    CHECK(subjects(session, "high-rung-without-evidence").empty());
    CHECK(subjects(rated("status", "33", "22"), "high-rung-without-evidence").empty());
}

TEST_CASE("it is the result that needs evidence: the agreed rung before the level") {
    Session session = rated("status", "22", "22");
    finding_of(session, "status").agreed = 3;
    CHECK(subjects(session, "high-rung-without-evidence") == Subjects{"status"});
    session = rated("status", "33", "33");
    finding_of(session, "status").agreed = 2;
    CHECK(subjects(session, "high-rung-without-evidence").empty());
}

TEST_CASE("evidence is old after 365 days, not on the 365th") {
    Session session = session_at('2');
    finding_of(session, "trust").evidence_date = {2025, 11, 12};  // 365 days before
    CHECK(subjects(session, "old-evidence").empty());
    finding_of(session, "trust").evidence_date = {2025, 11, 11};
    const CounterQuestion question = only_question(session, "old-evidence");
    CHECK(question.subject == "trust");
    CHECK(question.arguments[1].text == "2025-11-11");
    CHECK(question.arguments[2].number == 366);
    session.date = {};
    CHECK(subjects(session, "old-evidence").empty());
}

TEST_CASE("a divided dimension that was settled needs a note") {
    Session session = rated("planning", "14", "24");           // range 3: divided
    CHECK(subjects(session, "divided-without-note").empty());  // not settled
    finding_of(session, "planning").agreed = 2;
    const CounterQuestion question = only_question(session, "divided-without-note");
    CHECK(question.subject == "planning");
    CHECK(question.arguments[1].number == 1);
    CHECK(question.arguments[2].number == 4);
    CHECK(question.arguments[3].number == 2);
    finding_of(session, "planning").dissent = "Two still see a plan.";
    CHECK(subjects(session, "divided-without-note").empty());
}

TEST_CASE("that a dimension remains divided is a way to settle it, and needs a note too") {
    Session session = rated("planning", "14", "24");
    finding_of(session, "planning").divided = true;
    CHECK(subjects(session, "divided-without-note") == Subjects{"planning"});
    finding_of(session, "planning").dissent = "Two still see a plan.";
    CHECK(subjects(session, "divided-without-note").empty());
}

TEST_CASE("a dimension that is not divided needs no note") {
    // 2 3 3 4: range 2; A: layers 0111 (3/4 x 1/3) and 0010 (1/4 x 1) = 0.5, mixed.
    Session session = rated("planning", "23", "34");
    finding_of(session, "planning").agreed = 3;
    CHECK(subjects(session, "divided-without-note").empty());
}

TEST_CASE("raters of one side who are alike on everything raise a question, one answer breaks it") {
    Session session = session_with_people(2, 2);
    rate_all(session, "33", "23");
    const CounterQuestion question = only_question(session, "identical-raters");
    CHECK(question.subject == "supplier");
    CHECK(question.arguments[1].number == 2);
    CHECK(question.arguments[2].number == 10);
    rate(session, "trust", "34", "", 2);
    CHECK(subjects(session, "identical-raters").empty());
}

TEST_CASE("one rater alone, or one who skipped a dimension, is not alike with anybody") {
    Session alone = session_with_people(1, 1);
    rate_all(alone, "3", "3");
    CHECK(subjects(alone, "identical-raters").empty());
    Session skipped = session_with_people(3, 1);
    rate_all(skipped, "222", "2");
    CHECK(subjects(skipped, "identical-raters") == Subjects{"supplier"});
    rate(skipped, "trust", "22-", "", 2);
    CHECK(subjects(skipped, "identical-raters").empty());
    Session unfinished = session_with_people(2, 1);
    rate(unfinished, "trust", "22", "2");
    CHECK(subjects(unfinished, "identical-raters").empty());
}

TEST_CASE("estimates of the customer's view are nobody's own answers") {
    Session session = session_with_people(2, 0);
    rate_all(session, "23", "");
    for (const Dimension& dimension : session.method.dimensions)
        for (const char* person : {"s1", "s2"})
            session.ratings.push_back(
                rating_of(person, dimension.id.value, 2, RatingSource::Estimated));
    CHECK(subjects(session, "identical-raters").empty());
}

TEST_CASE("a table with one side only raises a question, until somebody of the other sits down") {
    Session session = session_with_people(2, 1);
    CHECK(subjects(session, "one-side-only").empty());
    session.people[2].absent = true;
    const CounterQuestion question = only_question(session, "one-side-only");
    CHECK(question.subject == "supplier");
    CHECK(question.arguments[1].number == 2);
    CHECK(question.arguments[2].text == "customer");
    CHECK(subjects(session_with_people(0, 1), "one-side-only") == Subjects{"customer"});
    CHECK(subjects(session_with_people(0, 0), "one-side-only").empty());
}
