// The ladder of dimensions on four columns, shared by where it should go and by then and now.
// Must not know what a row shows.
#pragma once

#include "ui/views/view.h"

#include <array>
#include <optional>

namespace sparring::ui {

constexpr float k_ladder_row = 68;    // du, visual.md 4 "dumbbell row"
constexpr float k_ladder_heads = 72;  // du: the stages' names above the rows

/// Where the four columns stand.
struct LadderColumns {
    std::array<float, 4> centres{};  ///< x, du
    float width = 0;
};
/// Columns between the dimensions' names at the left and `right` du for what is said at the right.
LadderColumns ladder_columns(const Rect& area, float right = 70);

/// The stages' names above their columns, the column of `stage` tinted; a glyph stands for each
/// name where one would be cut. `bottom`: lower edge of the last row.
void draw_ladder_heads(ViewContext& view, const Rect& area, const LadderColumns& columns,
                       float bottom, const std::optional<int>& stage);

}  // namespace sparring::ui
