// The covered entry over the whole of the console's window: with two screens people rate on the
// laptop, and nothing of the console may be seen meanwhile. Must not know the private notes.
#pragma once

#include "ui/layout.h"
#include "ui/views/view.h"

namespace sparring::ui {

/// The button that starts it, in the step of silent rating with two screens.
void offer_console_entry(ViewContext& view, Flow& flow);
/// True while it covers the window: then nothing else is to be drawn.
bool draw_console_entry(ViewContext& view);

}  // namespace sparring::ui
