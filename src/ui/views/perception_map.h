// The perception map: both sides' view of every dimension in one square.
// Must not compute levels: it draws what the analysis found.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// Heading, square, axes and legend from the top of `column`: x is the customer's level, y the
/// supplier's, the diagonal is the shared view. Dots that would lie over each other stand beside
/// each other, with a line to where they belong. A view that is estimated is dashed.
void draw_perception_map(ViewContext& view, const Rect& column);

}  // namespace sparring::ui
