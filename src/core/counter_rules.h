// The rules of the counter-questions, one function each, by theme. Included by core only.
// Must not know texts, nor what was answered.
#pragma once

#include "core/counter_questions.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparring::counter {

/// What one rule looks at, and where its questions are put.
struct RuleContext {
    const Session& session;
    const Analysis& analysis;
    const CounterQuestionRule& rule;
    std::vector<CounterQuestion>& raised;

    /// Precondition: the rule's kind names it.
    [[nodiscard]] double threshold(std::string_view name) const {
        return rule.threshold.find(name)->second;
    }
    [[nodiscard]] int whole_threshold(std::string_view name) const {
        return static_cast<int>(threshold(name));
    }
    /// The subject is what it is about, joined by '+'.
    void raise(std::vector<std::string> about, std::vector<CounterQuestionArgument> arguments,
               bool other = false) const;
};

using RuleFunction = void (*)(const RuleContext&);

// Comparisons of figures, with a tolerance of 1e-9 .
bool at_least(double value, double limit);
bool above(double value, double limit);
/// True when nobody typed anything but blanks.
bool is_blank(std::string_view text);

// Arguments
CounterQuestionArgument typed(std::string text);
CounterQuestionArgument named(CounterQuestionArgument::Kind kind, std::string id);
CounterQuestionArgument figure(CounterQuestionArgument::Kind kind, double number);
CounterQuestionArgument side_argument(Side side);
CounterQuestionArgument date_argument(const Date& date);
std::string side_id(Side side);
Side other_side(Side side);

// counter_rules_ratings.cpp
void ask_perception_difference(const RuleContext& context);
void ask_trust_difference(const RuleContext& context);
void ask_high_rung_without_evidence(const RuleContext& context);
void ask_old_evidence(const RuleContext& context);
void ask_divided_without_note(const RuleContext& context);
void ask_identical_raters(const RuleContext& context);
void ask_one_side_only(const RuleContext& context);

// counter_rules_target.cpp
void ask_target_unmet_precondition(const RuleContext& context);
void ask_target_against_buying(const RuleContext& context);
void ask_target_contradicts_gates(const RuleContext& context);
void ask_target_equals_position(const RuleContext& context);
void ask_target_two_up_in_a_year(const RuleContext& context);

// counter_rules_contacts.cpp
void ask_partnership_without_top_contact(const RuleContext& context);
void ask_single_pair(const RuleContext& context);
void ask_missing_needed_contact(const RuleContext& context);

// counter_rules_value.cpp
void ask_challenge_without_proposition(const RuleContext& context);
void ask_proposition_without_challenge(const RuleContext& context);
void ask_proposition_without_alternative(const RuleContext& context);
void ask_proposition_without_evidence(const RuleContext& context);
void ask_value_assumed(const RuleContext& context);
void ask_low_never_pays_back(const RuleContext& context);
void ask_same_driver_twice(const RuleContext& context);

// counter_rules_actions.cpp
void ask_unmet_gate_without_action(const RuleContext& context);
void ask_action_incomplete(const RuleContext& context);

}  // namespace sparring::counter
