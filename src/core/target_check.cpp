// The stage rule (domain.md 3.4) run on the targets, backwards: what would have to change.
#include "core/target_check.h"

#include <algorithm>

namespace sparring {
namespace {

using Targets = std::map<DimensionId, int>;

Targets targets_of(const Analysis& analysis) {
    Targets targets;
    for (const DimensionResult& result : analysis.dimensions)
        if (result.target) targets[result.id] = *result.target;
    return targets;
}

bool lies_below(const Targets& targets, const DimensionId& id, int rung) {
    const auto found = targets.find(id);
    return found == targets.end() || found->second < rung;
}

/// Conditions of the stages 2 to `stage` whose target is lower than their stage, once each.
std::vector<DimensionId> low_gates(const Method& method, const Targets& targets, int stage) {
    std::vector<DimensionId> low;
    for (int number = 2; number <= stage; ++number)
        for (const DimensionId& gate : gates_of_stage(method, number))
            if (lies_below(targets, gate, number) &&
                std::find(low.begin(), low.end(), gate) == low.end())
                low.push_back(gate);
    return low;
}

}  // namespace

std::optional<TargetConflict> target_conflict(const Session& session, const Analysis& analysis) {
    const StageResult& result = analysis.stage;
    if (!result.target || result.target_holds.value_or(true)) return std::nullopt;
    const Targets targets = targets_of(analysis);
    TargetConflict conflict;
    conflict.stage = *result.target;
    conflict.gates = low_gates(session.method, targets, conflict.stage);
    conflict.needed = dimensions_needed(session.method, static_cast<int>(targets.size()));
    int raised = 0;  // gates that come to count once they are raised to the stage
    for (const auto& [id, target] : targets) {
        const bool gate =
            std::find(conflict.gates.begin(), conflict.gates.end(), id) != conflict.gates.end();
        if (target >= conflict.stage) ++conflict.at_or_above;
        if (target < conflict.stage && gate) ++raised;
    }
    for (const Dimension& dimension : session.method.dimensions)
        if (targets.count(dimension.id) > 0 && lies_below(targets, dimension.id, conflict.stage) &&
            std::find(conflict.gates.begin(), conflict.gates.end(), dimension.id) ==
                conflict.gates.end())
            conflict.lower.push_back(dimension.id);
    conflict.missing = std::max(0, conflict.needed - conflict.at_or_above - raised);
    conflict.holds = stage_reached(session.method, targets).value_or(1);
    return conflict;
}

}  // namespace sparring
