// Labels beside a box for points inside it, each joined to its point by a straight leader: in two
// columns, left and right, so that no label covers another. Pure; du. Must not know texts.
#pragma once

#include "ui/geometry.h"

#include <vector>

namespace sparring::ui {

struct LabelPlace {
    bool left = false;
    float y = 0;     ///< middle of the label
    Point anchor{};  ///< where its leader ends
    friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

struct LabelRoom {
    Rect box{};           ///< holds the points; labels stay within its height
    float pitch = 44;     ///< least distance between the middles of two labels
    float left_gap = 12;  ///< from the box to the anchors at its left
    float right_gap = 12;
    float dot = 28;  ///< diameter of the points; leaders keep clear of other points where they can
};

/// A place for the label of each point, in their order: the choice of sides with the fewest leaders
/// that cross or run through other points, then the shortest leaders. More labels than fit in a
/// column of the box's height stand closer.
std::vector<LabelPlace> label_places(const std::vector<Point>& points, const LabelRoom& room);

}  // namespace sparring::ui
