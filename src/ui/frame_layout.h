// Where rail, header, content and agenda bar lie for a window, by layout class. Pure; du.
// Must not know what is drawn there.
#pragma once

#include "ui/geometry.h"
#include "ui/scale.h"
#include "ui/theme.h"

namespace sparring::ui {

struct FrameLayout {
    LayoutClass layout = LayoutClass::Full;
    Rect rail;  ///< width 0 in Single
    Rect bar;   ///< agenda bar, right of the rail
    float content_x = 0;
    float content_w = 0;
    float side_margin = 64;  ///< between rail or window edge and the bar's content
    float eyebrow_y = 44;    ///< 0 in Single: no eyebrow
    float title_y = 86;
    Type title = Type::H1;          ///< h1, h2 below 1900 du, h3 at about 300 %
    float header_gap = 24;          ///< between the last header line and the content
    bool subtitle_scrolls = false;  ///< the question under the title is part of the content
};

FrameLayout frame_layout(const Scale& scale, const Theme& theme);

/// How the steps lie in the rail: cells from `first`, only those that fit.
struct RailCells {
    float cell = 64;
    float pitch = 72;
    float top = 116;
    int first = 0;
    int count = 0;
    int utilities = 3;  ///< how many of the rail's tools fit below the steps, from the last one up
};
/// `steps` steps, the current one always among those shown.
RailCells rail_cells(const FrameLayout& frame, int steps, int current);

}  // namespace sparring::ui
