// The perception map: both sides' view of every dimension in one square.
// Must not compute levels: it draws what the analysis found.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// The square with its axes from the top of `column`: x is the customer's level, y the supplier's,
/// the diagonal is the shared view. Every dot has its dimension's name beside the square; where
/// there is no room for names, a number and a list below. Dots that would lie over each other stand
/// beside each other, with a line to where they belong. A view that is estimated is dashed. The
/// whole stays within `height` du as long as the square keeps a readable size. Returns the lower
/// edge.
float draw_perception_map(ViewContext& view, const Rect& column, float height);

/// Who sees which dimensions further along, in sentences; empty while there are no two views.
std::string differences_text(const app::Workspace& app);

}  // namespace sparring::ui
