// What must be right before the client comes in: one line per thing, good or with its remedy.
// Must not know screens: how large the room's picture is comes in.
#pragma once

#include "app/workspace.h"

#include <string>
#include <vector>

namespace sparring::app {

/// The room's picture, as the window that shows it knows it.
struct RoomPictureSize {
    int width = 0;  ///< pixels of the framebuffer
    int height = 0;
    double cap_height = 0;  ///< pixels of a capital in the smallest text for the room
};

struct RoomCheckLine {
    std::string id;  ///< "screen": its name is room-check.<id>
    bool good = true;
    std::string key;  ///< wording key of what was found, or of what to do
    std::vector<std::string> arguments;
};

using RoomCheck = std::vector<RoomCheckLine>;

/// The smallest capital that can be read from the back row, as a part of the picture's height.
inline constexpr double least_cap_height = 1.0 / 50;

/// Screen, legibility, saving, export, private notes, in this order. Needs an open session.
RoomCheck check_room(const Workspace& workspace, const RoomPictureSize& picture);

}  // namespace sparring::app
