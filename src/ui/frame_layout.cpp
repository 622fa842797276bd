// Arithmetic of the frame after visual.md 3 and decision 29; must not know ImGui.
#include "ui/frame_layout.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_small_rail = 72;
constexpr float k_small_margin = 32;
constexpr float k_small_height = 420;  // below it (about 260 % and more) bars and titles shrink
constexpr float k_small_bar = 56;
constexpr float k_title_y = 86;

// Of the rail.
constexpr int k_most_large_cells = 9;
constexpr float k_large_cell = 64;
constexpr float k_large_pitch = 72;
constexpr float k_small_cell = 48;
constexpr float k_small_pitch = 56;
constexpr float k_first_cell = 116;
constexpr float k_first_cell_small = 88;
constexpr float k_tool = 72;  // height of one tool at the rail's foot

FrameLayout full(const Scale& scale, const Theme& theme) {
    FrameLayout frame;
    frame.layout = LayoutClass::Full;
    frame.side_margin = theme.size(Measure::Margin);
    const float rail = theme.size(Measure::Rail);
    const float room = scale.width() - rail - 2 * frame.side_margin;
    frame.content_w = std::min(theme.size(Measure::ContentW), room);
    frame.content_x = rail + (scale.width() - rail - frame.content_w) / 2;
    frame.rail.w = rail;
    frame.eyebrow_y = theme.size(Measure::EyebrowY);
    frame.title_y = k_title_y;
    return frame;
}

FrameLayout with_small_rail(const Scale& scale, LayoutClass layout) {
    FrameLayout frame;
    frame.layout = layout;
    frame.side_margin = k_small_margin;
    frame.rail.w = k_small_rail;
    frame.content_x = k_small_rail + k_small_margin;
    frame.content_w = scale.width() - frame.content_x - k_small_margin;
    frame.eyebrow_y = 20;
    frame.title_y = 60;
    frame.title = Type::H2;
    frame.header_gap = 16;
    frame.subtitle_scrolls = layout == LayoutClass::Narrow;
    return frame;
}

FrameLayout single(const Scale& scale) {
    FrameLayout frame;
    frame.layout = LayoutClass::Single;
    frame.side_margin = k_small_margin;
    frame.content_x = k_small_margin;
    frame.content_w = scale.width() - 2 * k_small_margin;
    frame.eyebrow_y = 0;
    frame.title_y = 8;
    frame.title = scale.height() < k_small_height ? Type::H3 : Type::H2;
    frame.header_gap = 16;
    frame.subtitle_scrolls = true;
    return frame;
}

}  // namespace

FrameLayout frame_layout(const Scale& scale, const Theme& theme) {
    FrameLayout frame;
    switch (scale.layout_class()) {
        case LayoutClass::Full:
            frame = full(scale, theme);
            break;
        case LayoutClass::Compact:
            frame = with_small_rail(scale, LayoutClass::Compact);
            break;
        case LayoutClass::Narrow:
            frame = with_small_rail(scale, LayoutClass::Narrow);
            break;
        case LayoutClass::Single:
            frame = single(scale);
            break;
    }
    const float bar = scale.height() < k_small_height ? k_small_bar : theme.size(Measure::Footer);
    frame.rail.h = scale.height();
    frame.bar = {frame.rail.w, scale.height() - bar, scale.width() - frame.rail.w, bar};
    return frame;
}

RailCells rail_cells(const FrameLayout& frame, int steps, int current) {
    RailCells cells;
    const bool large = frame.layout == LayoutClass::Full && steps <= k_most_large_cells;
    cells.cell = large ? k_large_cell : k_small_cell;
    cells.pitch = large ? k_large_pitch : k_small_pitch;
    cells.top = frame.layout == LayoutClass::Full ? k_first_cell : k_first_cell_small;
    const auto room = [&] {
        const float foot = static_cast<float>(cells.utilities) * k_tool;
        return static_cast<int>((frame.rail.h - cells.top - foot) / cells.pitch);
    };
    while (cells.utilities > 1 && room() < steps)
        --cells.utilities;
    cells.count = std::clamp(room(), 1, std::max(1, steps));
    cells.first = std::clamp(current - cells.count / 2, 0, std::max(0, steps - cells.count));
    return cells;
}

}  // namespace sparring::ui
