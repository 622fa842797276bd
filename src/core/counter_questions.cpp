// Which rules there are, running them, and what was answered.
// Must not know what any rule looks at: that is in counter_rules_*.cpp.
#include "core/counter_questions.h"

#include "core/counter_rules.h"

#include <algorithm>
#include <iterator>

namespace sparring {
namespace {

struct Row {
    CounterQuestionKind kind;
    counter::RuleFunction ask;
};

const std::vector<Row>& rows() {
    using namespace counter;
    using Subject = CounterQuestionSubject;
    static const std::vector<Row> rows{
        {{"perception-difference", Subject::Dimension, {"difference"}, 6},
         ask_perception_difference},
        {{"trust-difference", Subject::Dimension, {"difference"}, 6}, ask_trust_difference},
        {{"high-rung-without-evidence", Subject::Dimension, {"rung"}, 2},
         ask_high_rung_without_evidence},
        {{"old-evidence", Subject::Dimension, {"days"}, 3}, ask_old_evidence},
        {{"divided-without-note", Subject::Dimension, {}, 4}, ask_divided_without_note},
        {{"identical-raters", Subject::Side, {"raters"}, 3}, ask_identical_raters},
        {{"one-side-only", Subject::Side, {}, 3}, ask_one_side_only},
        {{"target-unmet-precondition", Subject::Precondition, {}, 4},
         ask_target_unmet_precondition},
        {{"target-against-buying", Subject::Session, {"stage"}, 4}, ask_target_against_buying},
        {{"target-contradicts-gates", Subject::Session, {}, 5}, ask_target_contradicts_gates},
        {{"target-equals-position", Subject::Session, {}, 2}, ask_target_equals_position},
        {{"target-two-up-in-a-year", Subject::Session, {"stages", "days"}, 5},
         ask_target_two_up_in_a_year},
        {{"partnership-without-top-contact", Subject::Session, {"stage", "strength"}, 2},
         ask_partnership_without_top_contact},
        {{"single-pair", Subject::Contact, {"contacts", "strength"}, 4}, ask_single_pair},
        {{"missing-needed-contact", Subject::Contact, {"stage", "strength"}, 5},
         ask_missing_needed_contact},
        {{"challenge-without-proposition", Subject::Challenge, {}, 2},
         ask_challenge_without_proposition},
        {{"proposition-without-challenge", Subject::Proposition, {}, 1},
         ask_proposition_without_challenge},
        {{"proposition-without-alternative", Subject::Proposition, {}, 1},
         ask_proposition_without_alternative},
        {{"proposition-without-evidence", Subject::Proposition, {}, 1},
         ask_proposition_without_evidence},
        {{"value-assumed", Subject::Proposition, {"status"}, 3}, ask_value_assumed},
        {{"low-never-pays-back", Subject::Proposition, {"months"}, 4}, ask_low_never_pays_back},
        {{"same-driver-twice", Subject::ValueItems, {}, 3}, ask_same_driver_twice},
        {{"unmet-gate-without-action", Subject::Dimension, {}, 4}, ask_unmet_gate_without_action},
        {{"action-incomplete", Subject::Action, {"actions"}, 3, true}, ask_action_incomplete},
    };
    return rows;
}

const Row* find_row(std::string_view id) {
    const auto found = std::find_if(rows().begin(), rows().end(),
                                    [&](const Row& row) { return row.kind.id == id; });
    return found == rows().end() ? nullptr : &*found;
}

bool has_thresholds(const CounterQuestionRule& rule, const CounterQuestionKind& kind) {
    return std::all_of(kind.thresholds.begin(), kind.thresholds.end(),
                       [&](std::string_view name) { return rule.threshold.contains(name); });
}

bool answers(const CounterQuestionAnswer& answer, const CounterQuestion& question) {
    return answer.rule == question.rule && answer.subject == question.subject;
}

/// Where a question goes whose own step the agenda lacks, the nearest first.
std::vector<StepKind> steps_for(StepKind kind) {
    using Kind = StepKind;
    switch (kind) {
        case Kind::Reveal:
            return {Kind::Reveal, Kind::Compare, Kind::Position, Kind::Contacts, Kind::Ambition};
        case Kind::Position:
            return {Kind::Position, Kind::Compare, Kind::Reveal, Kind::Contacts, Kind::Ambition};
        case Kind::Contacts:
            return {Kind::Contacts, Kind::Position, Kind::Compare, Kind::Ambition, Kind::Value};
        case Kind::Value:
            return {Kind::Value, Kind::Realised, Kind::Quantify, Kind::Ambition};
        case Kind::Quantify:
            return {Kind::Quantify, Kind::Realised, Kind::Value};
        case Kind::Actions:
            return {Kind::Actions, Kind::ReviewActions};
        default:
            return {kind};
    }
}

}  // namespace

const std::vector<CounterQuestionKind>& counter_question_kinds() {
    static const std::vector<CounterQuestionKind> kinds = [] {
        std::vector<CounterQuestionKind> list;
        for (const Row& row : rows())
            list.push_back(row.kind);
        return list;
    }();
    return kinds;
}

const CounterQuestionKind* find_counter_question_kind(std::string_view id) {
    const Row* row = find_row(id);
    return row == nullptr ? nullptr : &row->kind;
}

const CounterQuestionRule* find_rule(const CounterQuestionRules& rules, std::string_view id) {
    const auto found = std::find_if(rules.rules.begin(), rules.rules.end(),
                                    [&](const CounterQuestionRule& rule) { return rule.id == id; });
    return found == rules.rules.end() ? nullptr : &*found;
}

std::vector<CounterQuestion> counter_questions(const Session& session, const Analysis& analysis,
                                               const CounterQuestionRules& rules) {
    std::vector<CounterQuestion> raised;
    for (const CounterQuestionRule& rule : rules.rules) {
        const Row* row = find_row(rule.id);
        if (row == nullptr || !has_thresholds(rule, row->kind)) continue;
        row->ask(counter::RuleContext{session, analysis, rule, raised});
    }
    return raised;
}

const CounterQuestionAnswer* find_answer(const Session& session, const CounterQuestion& question) {
    const auto& all = session.counter_questions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const CounterQuestionAnswer& each) {
        return answers(each, question);
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<CounterQuestion> open_questions(const Session& session,
                                            const std::vector<CounterQuestion>& raised) {
    std::vector<CounterQuestion> open;
    std::copy_if(
        raised.begin(), raised.end(), std::back_inserter(open),
        [&](const CounterQuestion& each) { return find_answer(session, each) == nullptr; });
    return open;
}

std::vector<CounterQuestionAnswer> settled_answers(const Session& session,
                                                   const std::vector<CounterQuestion>& raised) {
    std::vector<CounterQuestionAnswer> settled;
    for (const CounterQuestionAnswer& answer : session.counter_questions)
        if (std::none_of(raised.begin(), raised.end(),
                         [&](const CounterQuestion& each) { return answers(answer, each); }))
            settled.push_back(answer);
    return settled;
}

void record_answer(Session& session, const CounterQuestionAnswer& answer) {
    for (CounterQuestionAnswer& earlier : session.counter_questions) {
        if (earlier.rule != answer.rule || earlier.subject != answer.subject) continue;
        earlier = answer;
        return;
    }
    session.counter_questions.push_back(answer);
}

std::optional<StepKind> step_of_questions(const Session& session, StepKind kind) {
    std::vector<StepKind> wanted = steps_for(kind);
    wanted.push_back(StepKind::Outcome);
    for (const StepKind candidate : wanted)
        if (std::any_of(session.agenda.begin(), session.agenda.end(), [&](const AgendaStep& step) {
                return step.kind == candidate && !step.skipped;
            }))
            return candidate;
    return std::nullopt;
}

namespace counter {

constexpr double tolerance = 1e-9;  // decisions.md 16

void RuleContext::raise(std::vector<std::string> about,
                        std::vector<CounterQuestionArgument> arguments, bool other) const {
    std::string subject;
    for (const std::string& id : about)
        subject += (subject.empty() ? "" : "+") + id;
    raised.push_back(
        {rule.id, rule.step, std::move(subject), std::move(about), std::move(arguments), other});
}

bool at_least(double value, double limit) {
    return value >= limit - tolerance;
}

bool above(double value, double limit) {
    return value > limit + tolerance;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

CounterQuestionArgument typed(std::string text) {
    return {.kind = CounterQuestionArgument::Kind::Text, .text = std::move(text)};
}

CounterQuestionArgument named(CounterQuestionArgument::Kind kind, std::string id) {
    return {.kind = kind, .text = std::move(id)};
}

CounterQuestionArgument figure(CounterQuestionArgument::Kind kind, double number) {
    return {.kind = kind, .number = number};
}

CounterQuestionArgument side_argument(Side side) {
    return named(CounterQuestionArgument::Kind::Side, side_id(side));
}

CounterQuestionArgument date_argument(const Date& date) {
    return named(CounterQuestionArgument::Kind::Date, iso_from_date(date));
}

std::string side_id(Side side) {
    return side == Side::Customer ? "customer" : "supplier";
}

Side other_side(Side side) {
    return side == Side::Customer ? Side::Supplier : Side::Customer;
}

}  // namespace counter

}  // namespace sparring
