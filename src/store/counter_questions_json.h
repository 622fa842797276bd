// The rules of the counter-questions as a template file (templates/counter-questions.json).
// Must not open files, nor know what a rule looks at.
#pragma once

#include "core/counter_questions.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// Reads the rules; `rules` is OwnTemplate or ShippedTemplate. A user's own file may leave rules
/// out or put them in another order. Refuses a rule that the program does not know, figures that it
/// lacks or has too many, and placeholders that nothing fills.
Reading<CounterQuestionRules> read_counter_questions(std::string_view text, const std::string& file,
                                                     Rules rules);

std::string json_from_counter_questions(const CounterQuestionRules& rules);

}  // namespace sparring::store
