// The outline with the counter-questions, which only the internal one carries (decisions.md 7).
// Must not know formats, files or screens.
#pragma once

#include "core/counter_questions.h"
#include "document/outline.h"

namespace sparring {

/// As without rules; an internal outline also lists what they ask, what raised it and what came of
/// it. A shared one never does.
Document document_from_session(const Session& session, const Analysis& analysis,
                               const OutlineOptions& options, const Wording& wording,
                               const CounterQuestionRules& rules);

}  // namespace sparring
