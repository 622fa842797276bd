// How far the stage reached can be trusted, and on what that rests (domain.md 3.4).
// Must not know sessions: results come in, facts go out.
#pragma once

#include "core/analysis.h"

#include <optional>
#include <vector>

namespace sparring {

/// What the confidence follows from; the dimensions in the method's order.
struct ConfidenceFacts {
    int supplier_raters = 0;  ///< those of the side's best answered dimension
    int customer_raters = 0;
    std::vector<DimensionId> one_sided;
    std::vector<DimensionId> estimated;
    std::vector<DimensionId> divided;
    std::vector<DimensionId> unrated_gates;  ///< gates of any stage without a result (decision 9)
};

ConfidenceFacts confidence_facts(const Method& method,
                                 const std::vector<DimensionResult>& dimensions);

/// High, medium or low after the thresholds of the method; nullopt without ratings. Low as soon as
/// one dimension rests on one side only or on estimates.
std::optional<Confidence> confidence_of(const Method& method, const ConfidenceFacts& facts);

}  // namespace sparring
