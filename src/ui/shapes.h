// Plain shapes in du: filled and stroked rectangles, lines, dashes, circles, polygons, arrows.
// Strokes lie inside their shape, as in the mock-ups. Must not know what the shapes mean.
#pragma once

#include "ui/ui.h"

#include <span>

namespace sparring::ui {

/// Fill and border of a rectangle; the border lies inside.
struct Box {
    Colour fill = Colour::None;
    Colour line = Colour::None;
    float stroke = 0;  ///< du
    float radius = 0;  ///< du
    float dash = 0;    ///< du of a dash and of the gap behind it; 0: a closed line
};

void draw_box(Ui& ui, const Rect& rect, const Box& box);
/// Filled, round at the lower corners only: the tab below an agreed rung.
void draw_tab(Ui& ui, const Rect& rect, Colour fill, float radius);
/// A straight line with butt ends; horizontal and vertical ones are sharp.
void draw_rule(Ui& ui, Point from, Point to, float stroke, Colour colour);
/// A straight line of any direction with round ends.
void draw_stroke(Ui& ui, Point from, Point to, float stroke, Colour colour);
/// Round-ended dashes of length `on` (0: dots) with `off` between their ends.
void draw_dashes(Ui& ui, Point from, Point to, float stroke, float on, float off, Colour colour);
/// A curve that leaves and arrives horizontally; `bend` is the part of the way before it turns.
void draw_curve(Ui& ui, Point from, Point to, float stroke, Colour colour, float bend = 0.45F);
/// As draw_curve, in dashes.
void draw_dashed_curve(Ui& ui, Point from, Point to, float stroke, float on, float off,
                       Colour colour);
void draw_disc(Ui& ui, Point centre, float diameter, Colour fill);
/// A ring of `stroke` du inside the diameter, filled with `fill`.
void draw_ring(Ui& ui, Point centre, float diameter, float stroke, Colour line, Colour fill);
/// The left half of a disc.
void draw_half_disc(Ui& ui, Point centre, float diameter, Colour fill);
/// A dashed circle: someone who has not answered.
void draw_dashed_ring(Ui& ui, Point centre, float diameter, float stroke, Colour line);
/// A convex polygon, points clockwise; the stroke lies on its edge.
void draw_polygon(Ui& ui, std::span<const Point> points, Colour fill, Colour line = Colour::None,
                  float stroke = 0);
/// An open line through points.
void draw_polyline(Ui& ui, std::span<const Point> points, Colour line, float stroke);
/// A convex polygon with a gradient from left to right over its width.
void draw_gradient(Ui& ui, std::span<const Point> points, Colour left, Colour right);

}  // namespace sparring::ui
