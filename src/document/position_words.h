// What the figures of section 3 mean, in sentences. Differences in view are worded neutrally; in a
// shared outline also without direction or size.
// Must not know figures or layout.
#pragma once

#include "document/context.h"

namespace sparring {

/// "Not started yet", "being unwound"; empty without such a flag.
std::vector<Statement> relationship_flags(const OutlineContext& context);
/// Stage now and target, sides, conditions of the next stage, certainty, recognition.
std::vector<Statement> position_statements(const OutlineContext& context);
/// Largest gap, largest difference in view, agreed rungs, reason and decision for the target.
std::vector<Statement> position_lines(const OutlineContext& context);

}  // namespace sparring
