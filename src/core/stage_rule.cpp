// The stage rule and the classes of agreement and difference (domain.md 3.2 to 3.4).
// Must not know sessions: levels and ratings come in as values.
#include "core/analysis.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

constexpr double tolerance = 1e-9;
constexpr int full_range = 3;  ///< from rung 1 to rung 4

int count_at_or_above(const Method& method, const std::map<DimensionId, int>& levels, int rung) {
    return static_cast<int>(std::count_if(method.dimensions.begin(), method.dimensions.end(),
                                          [&](const Dimension& dimension) {
                                              const auto found = levels.find(dimension.id);
                                              return found != levels.end() && found->second >= rung;
                                          }));
}

/// A gate dimension without a level counts as unmet.
bool gates_hold(const Method& method, const std::map<DimensionId, int>& levels, int stage) {
    const auto& gates = gates_of_stage(method, stage);
    return std::all_of(gates.begin(), gates.end(), [&](const DimensionId& id) {
        const auto found = levels.find(id);
        return found != levels.end() && found->second >= stage;
    });
}

}  // namespace

int dimensions_needed(const Method& method, int rated) {
    return static_cast<int>(std::ceil(method.thresholds.stage_share * rated - tolerance));
}

std::optional<int> stage_reached(const Method& method, const std::map<DimensionId, int>& levels) {
    const int rated = count_at_or_above(method, levels, 1);
    if (rated == 0 || rated < method.thresholds.minimum_rated) return std::nullopt;
    const int needed = dimensions_needed(method, rated);
    int reached = 1;
    for (int stage = 2; stage <= 4; ++stage) {
        if (count_at_or_above(method, levels, stage) < needed) break;
        if (!gates_hold(method, levels, stage)) break;
        reached = stage;
    }
    return reached;
}

Consensus consensus_of(const Rungs& rungs, const Thresholds& thresholds) {
    if (rungs.size() < 2) return Consensus::None;
    const int range = range_of(rungs);
    const double a = agreement(rungs).value_or(0);
    if (range >= full_range || a < thresholds.divided_agreement - tolerance)
        return Consensus::Divided;
    if (range <= 1 && a >= thresholds.aligned_agreement - tolerance) return Consensus::Aligned;
    return Consensus::Mixed;
}

ViewDifference view_difference(double perception_difference, const Thresholds& thresholds) {
    const double size = std::abs(perception_difference);
    if (size < thresholds.shared_view - tolerance) return ViewDifference::Shared;
    if (size < thresholds.difference_to_discuss - tolerance) return ViewDifference::Nuance;
    return ViewDifference::ToDiscuss;
}

}  // namespace sparring
