// What rating and reveal share: how many answers are in without saying whose.
// Must not know who rates, nor what anybody chose.
#pragma once

#include "ui/views/view.h"

#include <string_view>

namespace sparring::ui {

/// How many of them have answered all that a reveal would show now.
int answers_in(const app::Workspace& app);
/// Reveals what is in. While answers are missing the first press only notes it in `asked` (the
/// dimension it was pressed on), for the screen to say how many; the second one reveals.
void press_reveal(app::Workspace& app, DimensionId& asked);

/// "4 van 6 binnen", one undivided row of dots, and a sentence below; returns the lower edge.
float draw_answers_in(ViewContext& view, Point at, float width, int in, std::string_view sentence);

}  // namespace sparring::ui
