// The proposal for the time that is left, over the step: old minutes, new minutes, one key to
// accept it. Must not reckon: core's plan does.
#pragma once

#include "ui/views/view.h"

#include <optional>

namespace sparring::ui {

struct ReplanState {
    std::optional<int> minutes_left;  ///< chosen; until then what the clock says
};

/// False when it is to be closed.
bool draw_replan(ViewContext& view, ReplanState& state);

}  // namespace sparring::ui
