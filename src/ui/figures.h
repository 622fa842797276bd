// The four figures of how supplier and customer meet, one per stage (visual.md 7).
// Draws only; must not know names or levels.
#pragma once

#include "ui/ui.h"

namespace sparring::ui {

/// Draws the figure of `stage` (1-4) into a box `width` du wide and 0.7 x that high. Below 500 du
/// it leaves out detail. `under`: the colour that lies below it.
void draw_figure(Ui& ui, int stage, Point top_left, float width, Colour under = Colour::Bg);

/// Where something of the figure lies on screen: a point of its 1000x700 box.
Point in_figure(Point top_left, float width, float x, float y);

}  // namespace sparring::ui
