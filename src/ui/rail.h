// The rail at the left edge, closed and open. Must not know sessions; internal to the shell.
#pragma once

#include "ui/shell.h"

namespace sparring::ui {

void draw_rail(Ui& ui, const ShellModel& model, const FrameLayout& frame, ShellEvents& events);
/// The open rail lies over the stage and has the keyboard; draws nothing while it is closed.
void draw_open_rail(Ui& ui, const ShellModel& model, const FrameLayout& frame, ShellEvents& events);

}  // namespace sparring::ui
