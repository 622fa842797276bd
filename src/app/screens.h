// What the room is shown and on how many screens the program runs. Commands change it, the program
// makes its windows follow it. Must not know windows.
#pragma once

namespace sparring::app {

/// What the room sees.
enum class RoomPicture {
    Live,    ///< the step
    Frozen,  ///< what it showed when it was frozen
    Blank    ///< nothing but the background
};

struct Screens {
    bool two = false;  ///< the console has a window of its own, the other one is the room's
    RoomPicture picture = RoomPicture::Live;
    int connected = 1;  ///< screens on this computer
    int changes = 0;    ///< grows when a screen comes or goes: then who knows who sees what
};

}  // namespace sparring::app
