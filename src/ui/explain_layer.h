// Where the numbers come from, over the step: votes, rule and source of one dimension at a time, or
// of the relationship as a whole. Must not reckon: document explains.
#pragma once

#include "ui/views/view.h"

#include <optional>

namespace sparring::ui {

struct ExplainState {
    std::optional<std::size_t> page;  ///< 0 the relationship, else a dimension; none: where one is
};

/// False when it is to be closed.
bool draw_explanation(ViewContext& view, ExplainState& state);

}  // namespace sparring::ui
