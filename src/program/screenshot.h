// `sparring screenshot`: any step as a picture, without a window or a display.
// Must not change the session file or the user's settings.
#pragma once

#include "program/call.h"
#include "program/file_commands.h"

namespace sparring::program {

/// Draws one picture, or every step of the session's agenda and the library. Exit code as above.
int run_screenshot(const ScreenshotCall& call, const Language& language, Console& console);

}  // namespace sparring::program
