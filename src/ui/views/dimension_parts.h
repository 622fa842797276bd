// What rating, reveal and ambition share: the current dimension, its rungs as cards, its results.
// Must not know who rates or what is agreed.
#pragma once

#include "core/answers.h"
#include "ui/views/view.h"

#include <array>
#include <string>
#include <vector>

namespace sparring::ui {

/// The dimension that the workspace is at; the first one when none is chosen.
const Dimension& current_dimension(const app::Workspace& app);
/// "dimensie 4 van 10".
std::string dimension_detail(const app::Workspace& app);

/// Four rungs beside each other or below each other, as the width allows.
struct RungRow {
    bool named = false;  ///< with stage names and colours: after the reveal only
    int agreed = 0;      ///< 1-4: carries the tab
    int chosen = 0;      ///< 1-4: framed as one's own choice
};
struct RungEvent {
    int pressed = 0;                 ///< 1-4, 0 none
    float bottom = 0;                ///< du
    std::array<float, 4> centres{};  ///< x of the columns, du
};
RungEvent draw_rungs(ViewContext& view, const Dimension& dimension, float top, const RungRow& row);
/// The x of the middle of each rung's column.
std::array<float, 4> rung_centres(const ViewContext& view);

/// Finding of a dimension, made when there is none.
Finding& finding_of(Session& session, const DimensionId& dimension);

}  // namespace sparring::ui
