// Draws a figure of the document tree on screen, as the writers draw it on paper.
// Must not know what the figure says.
#pragma once

#include "document/drawing.h"
#include "ui/ui.h"

namespace sparring::ui {

/// Draws all shapes from this corner, scaled so that the drawing is `width` du wide. Returns its
/// height in du.
float draw_drawing(Ui& ui, const Drawing& drawing, Point top_left, float width);

}  // namespace sparring::ui
