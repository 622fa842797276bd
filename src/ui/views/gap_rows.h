// The gaps of the actions step as rows that open: what would have to change for the next rung, and
// which of it the group picks. Must not compute priorities: the analysis orders them.
#pragma once

#include "ui/views/record_rows.h"

#include <optional>

namespace sparring::ui {

/// What a gap asks of the view around it.
struct GapEvent {
    std::optional<DimensionId> add{};  ///< an action of one's own for this dimension
    std::optional<ActionId> show{};    ///< the action that a move was picked into
};

/// The gaps in the order of priority. Open, one shows the moves proposed for its first step; a
/// press (or its digit) makes an action of one, in one undo step. M goes to the next gap with a
/// move that nobody picked.
GapEvent draw_gaps(ViewContext& view, Flow& flow, OpenRow& open);

}  // namespace sparring::ui
