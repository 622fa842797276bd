// The upper and the lower edge of the console: what is open and what the room sees above; quick
// capture and the buttons below. Must not know the panels between them, nor the private notes.
#pragma once

#include "ui/console.h"

namespace sparring::ui {

void draw_console_header(ViewContext& view, ConsoleState& state, const Rect& header,
                         bool own_window);
/// The line for the parking lot; moves `flow` below it.
void draw_console_capture(ViewContext& view, ConsoleState& state, Flow& flow);
/// True when "back" was pressed; `height`: what the buttons take, du.
bool draw_console_controls(ViewContext& view, ConsoleState& state, const Rect& area,
                           bool own_window, float& height);

}  // namespace sparring::ui
