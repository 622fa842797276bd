// Whether the targets make the stage that was chosen, and the ways out where they do not.
// Must not know words or screens.
#pragma once

#include "core/analysis.h"

#include <optional>
#include <vector>

namespace sparring {

/// Why the targets fall short of the chosen stage. Each part may be empty; at least one is not.
struct TargetConflict {
    int stage = 2;                   ///< chosen, 2-4
    std::vector<DimensionId> gates;  ///< conditions of it or an earlier stage, targeted too low
    int at_or_above = 0;             ///< dimensions targeted at the stage or higher
    int needed = 0;                  ///< so many are needed
    int missing = 0;                 ///< so many of `lower` must rise besides the gates
    std::vector<DimensionId>
        lower;      ///< targeted below the stage and no gate, in the method's order
    int holds = 1;  ///< the stage that the targets make as they are, 1-4
};

/// nullopt while no stage is chosen, the targets make it, or too few dimensions have a target.
std::optional<TargetConflict> target_conflict(const Session& session, const Analysis& analysis);

}  // namespace sparring
