// What the library asks in a window of its own: the names of a new session, a new title, the path
// of a file. Must not know how the library looks.
#pragma once

#include "ui/views/view.h"

#include <string>

namespace sparring::ui {

/// What the library remembers from frame to frame.
struct LibraryState {
    WorkshopId starting;  ///< the workshop whose names are being asked; empty: none
    std::string supplier;
    std::string customer;
    bool take_over = true;  ///< from the customer's earlier session, where there is one
    std::string renaming;   ///< path of the entry that is being renamed; empty: none
    std::string title;
    bool opening = false;  ///< the path of a file is being asked
    std::string path;
    std::string query;       ///< of the search field
    bool submitted = false;  ///< Enter was pressed in it
    bool greeted = false;    ///< the first focus was given to "go on"

    [[nodiscard]] bool asks() const { return !starting.empty() || !renaming.empty() || opening; }
};

/// Asks for the names for this workshop.
void ask_names(ViewContext& view, LibraryState& state, const WorkshopId& workshop);
/// A path as it is pasted: without blanks and quotes around it.
std::string bare_path(std::string path);
/// Draws the question that is open, if any; call after the library itself.
void draw_library_questions(ViewContext& view, LibraryState& state);

}  // namespace sparring::ui
