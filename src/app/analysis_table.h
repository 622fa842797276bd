// Everything derived from a session as a plain-text table, for `sparring analyse`.
// Must not compute, nor know the terminal.
#pragma once

#include "core/analysis.h"
#include "core/counter_questions.h"
#include "core/session.h"
#include "core/wording.h"

#include <string>
#include <vector>

namespace sparring::app {

/// The text, in the wording's language; `analysis` must be that of `session`.
std::string table_from_analysis(const Session& session, const Analysis& analysis,
                                const Wording& words);

/// The counter-questions with what raised each and what was done with it; `questions` must be those
/// of `session` by `rules`.
std::string table_from_questions(const Session& session,
                                 const std::vector<CounterQuestion>& questions,
                                 const CounterQuestionRules& rules, const Wording& words);

/// Width of a text in terminal cells: one per code point (the languages here need no more).
std::size_t cells(const std::string& text);

}  // namespace sparring::app
