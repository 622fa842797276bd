// Every component once, as on mock-up 12, and a step screen as on mock-up 03; for tests and for
// pictures. Made-up texts; knows nothing of sessions.
#pragma once

#include "ui/shell.h"
#include "ui/ui.h"

#include <string>

namespace sparring::tests {

/// What is typed and chosen in the gallery.
struct GalleryState {
    std::string empty;
    std::string name = "Karin Postma";
    std::optional<double> amount = 12000;
    int side = 1;
    bool customer_version = true;
    int person = -1;
    bool dialog_open = false;
    int pressed = 0;       ///< how often the main button was pressed
    int target = 3;        ///< of the ladder's row
    ui::ShellEvents last;  ///< of the step screen
    bool rail_open = false;
};

/// Mock-up 12 at 1920x1080, 100 %; absolute places, so only for that size.
void draw_gallery(ui::Ui& ui, GalleryState& state);

/// A column of all components, for any size and zoom.
void draw_component_column(ui::Ui& ui, GalleryState& state, const ui::Rect& area);

/// A step as on mock-up 03, inside the shell, with ten steps.
ui::ShellModel step_model(const GalleryState& state);
void draw_step(ui::Ui& ui, GalleryState& state);
/// The same frame around the column of components.
void draw_column_step(ui::Ui& ui, GalleryState& state);

}  // namespace sparring::tests
