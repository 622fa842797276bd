// What holds for all counter-questions: their order, what was done with them, how they read.
#include "core/counter_question_text.h"
#include "questions.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// Raises perception-difference twice and one-side-only never.
Session two_differences() {
    Session session = session_with_people(3, 3);
    rate(session, "status", "333", "222");
    rate(session, "horizon", "333", "222");
    for (const char* dimension : {"status", "horizon"})
        finding_of(session, dimension).evidence_note = "seen";
    return session;
}

Subjects names(const std::vector<CounterQuestion>& questions) {
    Subjects result;
    for (const CounterQuestion& question : questions)
        result.push_back(question.rule + " " + question.subject);
    return result;
}

}  // namespace

TEST_CASE("there are 24 rules, in the order that was decided") {
    Subjects ids;
    for (const CounterQuestionKind& kind : counter_question_kinds())
        ids.emplace_back(kind.id);
    Subjects decided;
    for (const CounterQuestionRule& rule : decided_rules().rules)
        decided.push_back(rule.id);
    CHECK(ids.size() == 24);
    CHECK(ids == decided);
}

TEST_CASE("an empty session raises nothing") {
    CHECK(raised(Session{}).empty());
    CHECK(raised(session_with_people(2, 2)).empty());
}

TEST_CASE("questions stand in the order of the rules, then of the dimensions") {
    Session session = two_differences();
    rate(session, "trust", "222", "111");
    rate(session, "collaboration", "222", "111");
    CHECK(names(raised(session)) ==
          Subjects{"perception-difference collaboration", "perception-difference horizon",
                   "perception-difference status", "trust-difference trust"});
    CounterQuestionRules turned = decided_rules();
    std::swap(turned.rules[0], turned.rules[1]);
    CHECK(names(counter_questions(session, analyse(session), turned)).front() ==
          "trust-difference trust");
}

TEST_CASE("a rule that is left out, unknown or without its figure raises nothing") {
    const Session session = two_differences();
    const Analysis analysis = analyse(session);
    CounterQuestionRules rules = decided_rules();
    rules.rules[0].threshold.clear();
    CHECK(counter_questions(session, analysis, rules).empty());
    rules = decided_rules();
    rules.rules[0].id = "no-such-rule";
    CHECK(counter_questions(session, analysis, rules).empty());
    CHECK(counter_questions(session, analysis, {}).empty());
}

TEST_CASE("a question is open until it is answered; the answer stays when nothing raises it") {
    Session session = two_differences();
    const auto all = raised(session);
    REQUIRE(all.size() == 2);
    CHECK(open_questions(session, all) == all);
    record_answer(session, {"perception-difference", "status", CounterQuestionOutcome::Dismissed,
                            "Old news", "2026-11-12T10:00:00"});
    CHECK(names(open_questions(session, all)) == Subjects{"perception-difference horizon"});
    REQUIRE(find_answer(session, all[1]) != nullptr);
    CHECK(find_answer(session, all[1])->reason == "Old news");
    CHECK(find_answer(session, all[0]) == nullptr);
    CHECK(settled_answers(session, all).empty());
    session.ratings.clear();
    CHECK(raised(session).empty());
    REQUIRE(settled_answers(session, raised(session)).size() == 1);
    CHECK(settled_answers(session, raised(session))[0].reason == "Old news");
    CHECK(session.counter_questions.size() == 1);
}

TEST_CASE("a second answer to a question takes the place of the first") {
    Session session = two_differences();
    record_answer(session, {"single-pair", "s1+c1", CounterQuestionOutcome::Parked, "", ""});
    record_answer(session, {"single-pair", "s2+c1", CounterQuestionOutcome::Parked, "", ""});
    record_answer(session, {"single-pair", "s1+c1", CounterQuestionOutcome::Discussed, "x", ""});
    REQUIRE(session.counter_questions.size() == 2);
    CHECK(session.counter_questions[0].outcome == CounterQuestionOutcome::Discussed);
    CHECK(session.counter_questions[1].subject == "s2+c1");
}

TEST_CASE("a question is asked at its own step, else at the nearest that the agenda has") {
    Session session;
    CHECK_FALSE(step_of_questions(session, StepKind::Reveal).has_value());
    const auto agenda = [&](std::initializer_list<StepKind> kinds) {
        session.agenda.clear();
        for (const StepKind kind : kinds)
            session.agenda.push_back({StepId("x"), kind});
    };
    agenda({StepKind::Rating, StepKind::Reveal, StepKind::Position, StepKind::Outcome});
    CHECK(step_of_questions(session, StepKind::Reveal) == StepKind::Reveal);
    CHECK(step_of_questions(session, StepKind::Contacts) == StepKind::Position);
    CHECK(step_of_questions(session, StepKind::Actions) == StepKind::Outcome);
    session.agenda[1].skipped = true;
    CHECK(step_of_questions(session, StepKind::Reveal) == StepKind::Position);
    agenda({StepKind::Rating, StepKind::Contacts, StepKind::Value, StepKind::Outcome});
    CHECK(step_of_questions(session, StepKind::Reveal) == StepKind::Contacts);  // never Rating
    CHECK(step_of_questions(session, StepKind::Quantify) == StepKind::Value);
    agenda({StepKind::ReviewActions, StepKind::Rating, StepKind::Compare, StepKind::Realised});
    CHECK(step_of_questions(session, StepKind::Reveal) == StepKind::Compare);
    CHECK(step_of_questions(session, StepKind::Quantify) == StepKind::Realised);
    CHECK(step_of_questions(session, StepKind::Actions) == StepKind::ReviewActions);
}

namespace {

/// The words that the texts below need, beside how numbers and dates are written.
Wording dutch() {
    auto texts = shipped_formats("nl").texts();
    texts["counter-question.estimate"] = "{0} (schatting)";
    texts["outline.the-supplier"] = "de leverancier";
    texts["outline.the-customer"] = "de klant";
    texts["level.top"] = "Top";
    texts["buyer.price"] = "Prijs";
    texts["portfolio.routine"] = "Routine";
    return {"nl", texts};
}

/// The arguments of a session's one question of this rule, as they are said.
std::string said(const Session& session, const std::string& rule) {
    return question_text(session, decided_rules(), only_question(session, rule), dutch());
}

}  // namespace

TEST_CASE("a question names its dimension, both sides' figures and who sees it further along") {
    Session session = session_with_people(3, 3);
    session.customer.short_name = "Beukhof";
    rate(session, "status", "333", "122");
    CHECK(said(session, "perception-difference") == "Status|3,0|1,75|1,25|de leverancier|Beukhof");
}

TEST_CASE("an estimated figure says so") {
    Session session = session_with_people(3, 0);
    rate(session, "status", "333", "");
    session.ratings.push_back(rating_of("s1", "status", 2, RatingSource::Estimated));
    CHECK(said(session, "perception-difference") ==
          "Status|3,0|2,0 (schatting)|1,0|de leverancier|de klant");
}

TEST_CASE("what a question says of targets, dates, contacts and money is in the language's form") {
    Session session = session_at('1');
    session.target.stage = 3;
    session.target.review_date = {2027, 5, 20};
    CHECK(said(session, "target-two-up-in-a-year") ==
          "Transactional|partnership|20 mei 2027|2|189|{5}");
    session.buyer_type = BuyerType::Price;
    CHECK(said(session, "target-against-buying") == "Partnership|Prijs|–|de klant|{4}|{5}");
    set_level(session, "s1", Level::Top);
    set_level(session, "c2", Level::Top);
    add_contact(session, "s1", "c2", 0);
    session.people[0].name = "";
    session.people[0].function = "directeur";
    CHECK(said(session, "missing-needed-contact") == "Directeur|c2|Top|partnership|0|{5}");
    add_proposition(session, "p1").values = {};
    session.propositions[0].values.emplace_back().factors = {factor(27213)};
    session.propositions[0].one_off_costs = {{"k", {factor(320000)}}};
    CHECK(said(session, "low-never-pays-back") == "Title of p1|€ 27.200|€ 320.000|60|{4}|{5}");
    add_action(session, "a1", Side::Supplier).due = {};
    CHECK(said(session, "action-incomplete") == "Do a1|somebody|–|{3}|{4}|{5}");
}

TEST_CASE("a record that nothing raises any more is still called by rule and subject") {
    Session session = session_at('2');
    const CounterQuestionRules rules = decided_rules();
    const auto name = [&](const char* rule, const char* subject) {
        return question_name(session, rules, rule, subject, dutch());
    };
    CHECK(name("trust-difference", "trust") == "trust-difference · trust");
    CHECK(name("single-pair", "s1+c2") == "single-pair · s1 en c2");
    CHECK(name("single-pair", "s1+c9") == "single-pair");
    CHECK(name("one-side-only", "customer") == "one-side-only · de klant");
    CHECK(name("target-equals-position", "") == "target-equals-position");
    CHECK(name("challenge-without-proposition", "gone") == "challenge-without-proposition");
    CHECK(name("no-such-rule", "trust") == "no-such-rule");
    add_proposition(session, "p1");
    CHECK(name("value-assumed", "p1") == "value-assumed · title of p1");
    CHECK(name("challenge-without-proposition", "ch1") ==
          "challenge-without-proposition · less downtime");
    add_action(session, "a1", Side::Supplier);
    CHECK(name("action-incomplete", "a1") == "action-incomplete · do a1");
    CHECK(name("action-incomplete", "supplier") == "action-incomplete · de leverancier");
}
