// Which screen shows the console and which the room: the console only ever goes where it was, or
// at first to the system's primary screen. Must not know windows.
#pragma once

#include "platform/monitor.h"

#include <optional>
#include <string>
#include <vector>

namespace sparring::program {

/// The two screens of a session with a projector.
struct ScreenPlan {
    platform::Monitor console;
    platform::Monitor room;
};

/// Names of the screens in use; empty: not chosen yet.
struct ScreenNames {
    std::string console;
    std::string room;
};

/// For a start: the console on the screen it was on last, else on the primary one (the first); the
/// room on the next. Nothing while there are not two screens that show different things.
std::optional<ScreenPlan> first_plan(const std::vector<platform::Monitor>& screens,
                                     const std::string& console);

/// For going on, or coming back: both screens must be there by name, wherever they lie now. Nothing
/// otherwise: no other screen is ever chosen for the notes by itself.
std::optional<ScreenPlan> same_plan(const std::vector<platform::Monitor>& screens,
                                    const ScreenNames& names);

/// The console's window on its screen: nearly all of it, so that its frame can be seen.
platform::Rectangle console_place(const platform::Monitor& screen);

}  // namespace sparring::program
