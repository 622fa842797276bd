// The counter-questions as the screens need them: which are open here, how they read, and what is
// done with one. Must not know how they are drawn.
#pragma once

#include "app/workspace.h"
#include "core/counter_questions.h"

#include <string>
#include <vector>

namespace sparring::app {

/// One open question in the language shown.
struct AskedQuestion {
    CounterQuestion question;
    std::string text;    ///< what is asked
    std::string reason;  ///< what raised it, with figures
};

/// Open questions that belong to the current step, in the order of the rules. Nothing of what is
/// still covered: a question over ratings waits for their reveal.
std::vector<AskedQuestion> questions_here(const Workspace& workspace);
/// Open questions of the whole session, as far as nothing of them is covered.
std::vector<AskedQuestion> open_questions(const Workspace& workspace);

/// Puts on record what was done with it, in one undo step; a parked one also goes to the parking
/// lot.
void answer_question(Workspace& workspace, const AskedQuestion& asked,
                     CounterQuestionOutcome outcome, const std::string& reason = {});

}  // namespace sparring::app
