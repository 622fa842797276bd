// What lies above the screen: the palette, the help with all keys, the facilitator's console, quick
// parking. Must not know steps' views.
#pragma once

#include "ui/console.h"
#include "ui/views/view.h"

#include <string>

namespace sparring::ui {

/// All commands, filtered by what is typed; Enter runs the first, or parks the text when none fits.
/// False when it is to be closed.
bool draw_palette(ViewContext& view, std::string& query);
/// Every shortcut of the command table. False when it is to be closed.
bool draw_keys(ViewContext& view, const std::vector<KeyHint>& here);
/// The console over the only window. It and the notes only after `confirmed` that nobody else sees
/// this screen. False when it is to be closed.
bool draw_console(ViewContext& view, app::PrivateNotes& notes, ConsoleState& state,
                  bool& confirmed);
/// Puts the text into the parking lot and says so; nothing for an empty one.
void park(ViewContext& view, const std::string& text);
/// One line into the parking lot. False when it is to be closed.
bool draw_park(ViewContext& view, std::string& text);

}  // namespace sparring::ui
