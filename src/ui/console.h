// The presenter's console: what happens now and next, private notes, clocks, who has rated, quick
// capture, what the room sees (visual.md 9 "08"). The one screen that is given the private notes;
// must not know which window it lies in.
#pragma once

#include "app/private_notes.h"
#include "ui/views/view.h"

#include <string>

namespace sparring::ui {

struct ConsoleState {
    std::string capture;         ///< typed, not parked yet
    bool wants_capture = false;  ///< the capture line takes the focus
    DimensionId asked;           ///< pressed once to reveal it while answers were missing
    bool unsaved = false;        ///< as it was in the last frame
    std::string saved_at;        ///< "10:42": when that ended; empty: not seen yet
};

/// Fills the screen. False when "back" was pressed, which it offers only when `own_window` is
/// false: then it lies over the room's only window.
bool draw_console_screen(ViewContext& view, app::PrivateNotes& notes, ConsoleState& state,
                         bool own_window);

}  // namespace sparring::ui
