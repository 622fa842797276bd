// The bar at the foot: time of the step, the agenda as segments, key hints.
// Must not know sessions or the clock; internal to the shell.
#pragma once

#include "ui/shell.h"

namespace sparring::ui {

void draw_agenda_bar(Ui& ui, const ShellModel& model, const FrameLayout& frame,
                     ShellEvents& events);

/// The step's time: rest, last minutes on warnTint, over on errorTint, paused. Returns its width.
float draw_clock(Ui& ui, const ShellClock& clock, const Rect& box);

}  // namespace sparring::ui
