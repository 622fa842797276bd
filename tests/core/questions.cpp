// The rules as decided, and builders for sessions that raise one question.
#include "questions.h"

#include <catch2/catch_test_macros.hpp>

namespace sparring::tests {
namespace {

struct Row {
    const char* id;
    StepKind step;
    std::map<std::string, double, std::less<>> threshold;
};

// Ids and figures of decisions.md 16, in its order.
const std::vector<Row>& decided() {
    using Kind = StepKind;
    static const std::vector<Row> rows{
        {"perception-difference", Kind::Reveal, {{"difference", 1.0}}},
        {"trust-difference", Kind::Reveal, {{"difference", 0.5}}},
        {"high-rung-without-evidence", Kind::Reveal, {{"rung", 3}}},
        {"old-evidence", Kind::Reveal, {{"days", 365}}},
        {"divided-without-note", Kind::Reveal, {}},
        {"identical-raters", Kind::Reveal, {{"raters", 2}}},
        {"one-side-only", Kind::Position, {}},
        {"target-unmet-precondition", Kind::Ambition, {}},
        {"target-against-buying", Kind::Ambition, {{"stage", 3}}},
        {"target-contradicts-gates", Kind::Ambition, {}},
        {"target-equals-position", Kind::Ambition, {}},
        {"target-two-up-in-a-year", Kind::Ambition, {{"stages", 2}, {"days", 365}}},
        {"partnership-without-top-contact", Kind::Ambition, {{"stage", 3}, {"strength", 1}}},
        {"single-pair", Kind::Contacts, {{"contacts", 1}, {"strength", 2}}},
        {"missing-needed-contact", Kind::Ambition, {{"stage", 3}, {"strength", 0}}},
        {"challenge-without-proposition", Kind::Value, {}},
        {"proposition-without-challenge", Kind::Value, {}},
        {"proposition-without-alternative", Kind::Value, {}},
        {"proposition-without-evidence", Kind::Value, {}},
        {"value-assumed", Kind::Quantify, {{"status", 1}}},
        {"low-never-pays-back", Kind::Quantify, {{"months", 60}}},
        {"same-driver-twice", Kind::Quantify, {}},
        {"unmet-gate-without-action", Kind::Actions, {}},
        {"action-incomplete", Kind::Actions, {{"actions", 2}}},
    };
    return rows;
}

LocalText english(const std::string& text) {
    return {{{"en", text}}};
}

}  // namespace

CounterQuestionRules decided_rules() {
    CounterQuestionRules rules;
    for (const Row& row : decided()) {
        const std::string pattern = "{0}|{1}|{2}|{3}|{4}|{5}";
        rules.rules.push_back({row.id,
                               row.step,
                               english(row.id),
                               {english(pattern), english(pattern)},
                               {english("other " + pattern), english("other")},
                               row.threshold});
    }
    return rules;
}

std::vector<CounterQuestion> raised(const Session& session) {
    return counter_questions(session, analyse(session), decided_rules());
}

Subjects subjects(const Session& session, const std::string& rule) {
    Subjects result;
    for (const CounterQuestion& question : raised(session))
        if (question.rule == rule) result.push_back(question.subject);
    return result;
}

CounterQuestion only_question(const Session& session, const std::string& rule) {
    std::vector<CounterQuestion> found = raised(session);
    std::erase_if(found, [&](const CounterQuestion& each) { return each.rule != rule; });
    REQUIRE(found.size() == 1);
    return found.front();
}

Session session_at(char rung) {
    Session session = session_with_people(2, 2);
    session.date = {2026, 11, 12};
    rate_all(session, std::string(2, rung), std::string(2, rung));
    return session;
}

Finding& finding_of(Session& session, const std::string& dimension) {
    for (Finding& finding : session.findings)
        if (finding.dimension.value == dimension) return finding;
    Finding& finding = session.findings.emplace_back();
    finding.dimension = DimensionId(dimension);
    return finding;
}

void set_level(Session& session, const std::string& person, Level level) {
    for (Person& each : session.people)
        if (each.id.value == person) each.level = level;
}

void add_contact(Session& session, const std::string& supplier, const std::string& customer,
                 int strength) {
    session.contacts.push_back({PersonId(supplier), PersonId(customer), "", strength});
}

Action& add_action(Session& session, const std::string& id, std::optional<Side> side) {
    Action& action = session.actions.emplace_back();
    action.id = ActionId(id);
    action.text = "do " + id;
    action.owner = "somebody";
    action.side = side;
    action.due = {2026, 12, 1};
    return action;
}

Proposition& add_proposition(Session& session, const std::string& id) {
    if (session.challenges.empty()) {
        Challenge& challenge = session.challenges.emplace_back();
        challenge.id = ChallengeId("ch1");
        challenge.text = "less downtime";
    }
    Proposition& proposition = session.propositions.emplace_back();
    proposition.id = PropositionId(id);
    proposition.title = "title of " + id;
    proposition.challenges = {ChallengeId("ch1")};
    proposition.alternative = {AlternativeType::Competitor, "the other one"};
    proposition.evidence = {{"a trial", 3, "", {}}};
    return proposition;
}

}  // namespace sparring::tests
