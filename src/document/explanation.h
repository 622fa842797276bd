// Where a number comes from: the votes behind it, the rule that made it, and whose rule that is.
// Must not know figures' places on a screen.
#pragma once

#include "document/context.h"

#include <string>
#include <vector>

namespace sparring {

/// One number opened up.
struct ExplainedNumber {
    std::string what;    ///< "Niveau van de leverancier"
    std::string value;   ///< "2"
    std::string rule;    ///< one sentence
    std::string source;  ///< author and year; empty for a rule of the program's own
};

/// The numbers of one dimension: votes, levels, result, difference, agreement, priority. Only what
/// there is. Votes stand in order and tell nothing of who rated what.
std::vector<ExplainedNumber> explain_dimension(const OutlineContext& context,
                                               const DimensionId& dimension);

/// The numbers of the relationship: stages, conditions of the next stage, centre, certainty.
std::vector<ExplainedNumber> explain_stage(const OutlineContext& context);

}  // namespace sparring
