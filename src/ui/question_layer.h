// One counter-question at a time over the lower edge of the step, and what is done with it: A
// discussed, P parked, X dismissed with a reason, Q the next one. Must not know which questions
// there are: app does.
#pragma once

#include "app/questions.h"
#include "ui/views/view.h"

#include <string>
#include <vector>

namespace sparring::ui {

struct QuestionState {
    std::size_t at = 0;       ///< which of the open ones
    bool dismissing = false;  ///< asks why
    std::string reason;       ///< typed so far
    bool refused = false;     ///< Enter without a reason
    bool everywhere = false;  ///< those of the whole session: this step had none when Q was pressed
};

/// False when it is to be closed: Esc, or nothing is open any more.
bool draw_questions(ViewContext& view, QuestionState& state,
                    const std::vector<app::AskedQuestion>& open);

}  // namespace sparring::ui
