// How a counter-question reads: its rule's words with what raised it filled in.
// Must not decide what is asked.
#pragma once

#include "core/counter_questions.h"
#include "core/wording.h"

#include <string>

namespace sparring {

/// What is asked, in the wording's language (else the session's). Empty for an unknown rule.
std::string question_text(const Session& session, const CounterQuestionRules& rules,
                          const CounterQuestion& question, const Wording& words);
/// What raised it, with its figures.
std::string question_reason(const Session& session, const CounterQuestionRules& rules,
                            const CounterQuestion& question, const Wording& words);
/// "Difference in view · Trust": the rule and what it is about, also when nothing raises it any
/// more; the rule alone where its subject is gone, the id of a rule that is gone.
std::string question_name(const Session& session, const CounterQuestionRules& rules,
                          std::string_view rule, std::string_view subject, const Wording& words);

/// Wording key of what was done with a question: "counter-question.open" while it is null.
std::string outcome_key(const CounterQuestionAnswer* answer);

}  // namespace sparring
