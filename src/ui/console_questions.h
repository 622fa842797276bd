// All open counter-questions on the console, for the adviser's eyes. Must not know what raises
// them.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// The list in a panel that scrolls; Q opens them one by one.
void draw_console_questions(ViewContext& view, const Rect& panel);

}  // namespace sparring::ui
