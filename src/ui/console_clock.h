// The console's clocks: this step, the whole agenda, ahead of or behind the plan, the end.
// Must not know what a step is about.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// Draws the panel "time left for this step" within `panel`.
void draw_console_clock(ViewContext& view, const Rect& panel);
/// One segment per step that is not skipped, as wide as its minutes.
void draw_console_agenda(ViewContext& view, const Rect& box);

}  // namespace sparring::ui
