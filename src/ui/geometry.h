// Points, sizes and rectangles in du (1 du = 1 px at 1920x1080 and zoom 100 %).
// Must not know pixels: only Scale turns du into them.
#pragma once

#include <algorithm>

namespace sparring::ui {

struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

inline Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}

inline Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}

struct Size {
    float w = 0;
    float h = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

/// Position of the upper left corner, and size.
struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] Point top_left() const { return {x, y}; }
    [[nodiscard]] Point centre() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    /// Smaller by these on all four sides; never below zero.
    [[nodiscard]] Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, std::max(0.0F, w - 2 * dx), std::max(0.0F, h - 2 * dy)};
    }
    [[nodiscard]] Rect inset(float by) const { return inset(by, by); }
    [[nodiscard]] Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    /// The part from the left edge / from the right edge / the part right of `offset`.
    [[nodiscard]] Rect left_part(float width) const { return {x, y, std::min(width, w), h}; }
    [[nodiscard]] Rect right_part(float width) const {
        const float part = std::min(width, w);
        return {x + w - part, y, part, h};
    }
    [[nodiscard]] Rect without_left(float offset) const { return right_part(w - offset); }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// A rectangle of this size around a point.
inline Rect rect_around(Point centre, float w, float h) {
    return {centre.x - w / 2, centre.y - h / 2, w, h};
}

}  // namespace sparring::ui
