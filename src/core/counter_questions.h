// The sparring partner: which counter-questions the session raises, and what was done with them.
// Pure functions; the texts come from templates/counter-questions.json. Must not know screens,
// documents or how anything is stored.
#pragma once

#include "core/analysis.h"
#include "core/session.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// A question and what raised it, with the placeholders {0} {1} … of its rule.
struct CounterQuestionText {
    LocalText text;
    LocalText reason;
    friend bool operator==(const CounterQuestionText&, const CounterQuestionText&) = default;
};

/// One rule as the template gives it: where its question belongs, how it reads, its figures.
struct CounterQuestionRule {
    std::string id;
    StepKind step = StepKind::Outcome;
    LocalText name;  ///< two or three words, for lists
    CounterQuestionText words;
    CounterQuestionText other;  ///< of the rule's second case, where it has one
    std::map<std::string, double, std::less<>> threshold;
    friend bool operator==(const CounterQuestionRule&, const CounterQuestionRule&) = default;
};

/// The rules that are asked, in their order.
struct CounterQuestionRules {
    std::string id;
    std::string version;
    std::vector<CounterQuestionRule> rules;
    friend bool operator==(const CounterQuestionRules&, const CounterQuestionRules&) = default;
};

/// What a placeholder stands for; said in a language by counter_question_text.h.
struct CounterQuestionArgument {
    enum class Kind {
        Text,          ///< typed by people; empty: nothing was typed
        Dimension,     ///< id
        Dimensions,    ///< ids, in `list`
        Stage,         ///< number 1-4
        Side,          ///< "supplier" or "customer"
        Level,         ///< "top", "middle", "operational"
        Precondition,  ///< id
        BuyerType,     ///< "price", …; empty: not recorded
        Portfolio,     ///< "routine", …; empty: not recorded
        Rung,          ///< 1-4; 0: no answers
        Count,         ///< a whole number
        Median,        ///< a figure between 1 and 4
        Estimate,      ///< the same, estimated by the other side
        Amount,        ///< money
        Date,          ///< ISO 8601; empty: none
    };
    Kind kind = Kind::Text;
    std::string text{};
    double number = 0;
    std::vector<std::string> list{};
    friend bool operator==(const CounterQuestionArgument&,
                           const CounterQuestionArgument&) = default;
};

/// One question that the session raises.
struct CounterQuestion {
    std::string rule;
    StepKind step = StepKind::Outcome;
    std::string subject;             ///< what raised it; with `rule` it names the question
    std::vector<std::string> about;  ///< ids of what it names; empty: the session as a whole
    std::vector<CounterQuestionArgument> arguments;
    bool other = false;  ///< the rule's second case
    friend bool operator==(const CounterQuestion&, const CounterQuestion&) = default;
};

/// What the subject of a rule's questions is.
enum class CounterQuestionSubject {
    Session,
    Dimension,
    Side,
    Precondition,  ///< "supplier+systems"
    Contact,       ///< "s1+c1"
    Challenge,
    Proposition,
    ValueItems,  ///< two: "a1+a2"
    Action,
};

/// What the program knows of a rule, whatever the template says.
struct CounterQuestionKind {
    std::string_view id;
    CounterQuestionSubject subject = CounterQuestionSubject::Session;
    std::vector<std::string_view> thresholds;  ///< each must be in the template
    int arguments = 0;                         ///< placeholders {0} to {arguments - 1}
    bool has_other = false;                    ///< it has a second case with words of its own
};

/// All rules there are, in the order of the method's reference.
const std::vector<CounterQuestionKind>& counter_question_kinds();
/// Null for an unknown rule.
const CounterQuestionKind* find_counter_question_kind(std::string_view id);
/// Null when these rules leave it out.
const CounterQuestionRule* find_rule(const CounterQuestionRules& rules, std::string_view id);

/// Everything that the session raises, answered or not: in the order of the rules, then of the
/// method's dimensions or of the session's lists. `analysis` must be that of `session`. A rule that
/// nobody knows, or that lacks a threshold, raises nothing.
std::vector<CounterQuestion> counter_questions(const Session& session, const Analysis& analysis,
                                               const CounterQuestionRules& rules);

/// What was done with it; null while it is open.
const CounterQuestionAnswer* find_answer(const Session& session, const CounterQuestion& question);
/// Those that nobody has answered, in the same order.
std::vector<CounterQuestion> open_questions(const Session& session,
                                            const std::vector<CounterQuestion>& raised);
/// Answers to what nothing raises any more; they stay on record.
std::vector<CounterQuestionAnswer> settled_answers(const Session& session,
                                                   const std::vector<CounterQuestion>& raised);
/// Puts the answer on record, in the place of an earlier one to the same question.
void record_answer(Session& session, const CounterQuestionAnswer& answer);

/// The step of this session's agenda where questions of `kind` are asked: that one, else what comes
/// nearest to it (never a step in which people rate). nullopt when the agenda has none of them.
std::optional<StepKind> step_of_questions(const Session& session, StepKind kind);

}  // namespace sparring
