// The program in its window: opens it, runs the loop, saves before it ends.
// Must not draw: that is ui.
#pragma once

#include "program/call.h"
#include "program/file_commands.h"

namespace sparring::program {

/// Runs until the window closes. Exit code 2 when no window can be opened or the file is not there.
int run_window(const OpenCall& call, const Language& language, Console& console);

}  // namespace sparring::program
