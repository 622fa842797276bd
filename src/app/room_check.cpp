// The five lines of the room check.
#include "app/room_check.h"

#include "core/format.h"

#include <cmath>

namespace sparring::app {

namespace {

constexpr int k_least_width = 1024;  // pixels: below, a projector shows letters in steps
constexpr int k_least_height = 720;

RoomCheckLine screen_line(const Workspace& workspace, const RoomPictureSize& picture) {
    RoomCheckLine line{"screen",
                       true,
                       "room-check.screen.one",
                       {std::to_string(picture.width), std::to_string(picture.height)}};
    const Screens& screens = workspace.screens();
    if (picture.width < k_least_width || picture.height < k_least_height) {
        line.good = false;
        line.key = "room-check.screen.small";
    } else if (screens.connected > 1 && !screens.two) {
        line.good = false;
        line.key = "room-check.screen.unused";
    } else if (screens.two) {
        line.key = "room-check.screen.two";
    }
    return line;
}

RoomCheckLine legibility_line(const Workspace& workspace, const RoomPictureSize& picture) {
    const double part = picture.height > 0 ? picture.cap_height / picture.height : 0;
    const bool good = part >= least_cap_height - 1e-4;
    return {"legibility",
            good,
            good ? "room-check.legibility.good" : "room-check.legibility.small",
            {number_text(workspace.words(), part * 100, 1),
             number_text(workspace.words(), std::round(part * 1000), 0)}};
}

RoomCheckLine tried_line(const std::string& id, const Result<Done>& tried) {
    if (tried) return {id, true, "room-check." + id + ".good", {}};
    return {id, false, tried.problem().key, tried.problem().arguments};
}

RoomCheckLine notes_line(const Workspace& workspace) {
    const bool good = workspace.notes_stay_private();
    return {"notes",
            good,
            good ? "room-check.notes.good" : "room-check.notes.visible",
            {std::to_string(workspace.private_note_count())}};
}

}  // namespace

RoomCheck check_room(const Workspace& workspace, const RoomPictureSize& picture) {
    return {screen_line(workspace, picture), legibility_line(workspace, picture),
            tried_line("saving", workspace.try_saving()),
            tried_line("export", workspace.try_export()), notes_line(workspace)};
}

}  // namespace sparring::app
