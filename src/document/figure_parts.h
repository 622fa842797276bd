// Shapes that several figures share: dots by side, and the way from now to the target.
// Must not know sections or words.
#pragma once

#include "core/session.h"
#include "document/drawing.h"

#include <functional>
#include <optional>

namespace sparring {

/// Supplier: filled. Customer: outlined.
CircleShape side_dot(Side side, Point centre, double radius);

struct NowAndTarget {
    std::optional<int> now;     ///< 1-4
    std::optional<int> target;  ///< 1-4
};

/// Badges for now and target and an arrow between them; one badge with a frame where they are
/// equal. `x_of`: middle of a rung or stage.
void draw_now_and_target(Drawing& drawing, const NowAndTarget& values, double y, double badge_size,
                         const std::function<double(int)>& x_of);

}  // namespace sparring
