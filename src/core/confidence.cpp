// Collecting the facts and weighing them; must not know sessions.
#include "core/confidence.h"

#include <algorithm>

namespace sparring {
namespace {

bool is_gate(const Method& method, const DimensionId& id) {
    return std::any_of(method.gates.begin(), method.gates.end(), [&](const auto& of_stage) {
        return std::find(of_stage.second.begin(), of_stage.second.end(), id) !=
               of_stage.second.end();
    });
}

void add_gates_without_result(const Method& method, const std::vector<DimensionResult>& dimensions,
                              ConfidenceFacts& facts) {
    for (const Dimension& dimension : method.dimensions) {
        const bool rated =
            std::any_of(dimensions.begin(), dimensions.end(), [&](const DimensionResult& result) {
                return result.id == dimension.id && result.result;
            });
        if (!rated && is_gate(method, dimension.id)) facts.unrated_gates.push_back(dimension.id);
    }
}

}  // namespace

ConfidenceFacts confidence_facts(const Method& method,
                                 const std::vector<DimensionResult>& dimensions) {
    ConfidenceFacts facts;
    for (const DimensionResult& dimension : dimensions) {
        if (dimension.supplier)
            facts.supplier_raters = std::max(facts.supplier_raters, dimension.supplier->n);
        if (dimension.customer)
            facts.customer_raters = std::max(facts.customer_raters, dimension.customer->n);
        if (dimension.one_sided) facts.one_sided.push_back(dimension.id);
        if (dimension.estimated) facts.estimated.push_back(dimension.id);
        if (dimension.all.consensus == Consensus::Divided) facts.divided.push_back(dimension.id);
    }
    add_gates_without_result(method, dimensions, facts);
    return facts;
}

std::optional<Confidence> confidence_of(const Method& method, const ConfidenceFacts& facts) {
    const Thresholds& limits = method.thresholds;
    const int divided = static_cast<int>(facts.divided.size());
    if (facts.supplier_raters + facts.customer_raters == 0) return std::nullopt;
    if (!facts.one_sided.empty() || !facts.estimated.empty() ||
        divided > limits.divided_for_low_confidence)
        return Confidence::Low;
    const int fewest = std::min(facts.supplier_raters, facts.customer_raters);
    const bool high = fewest >= limits.raters_for_high_confidence &&
                      divided <= limits.divided_for_high_confidence && facts.unrated_gates.empty();
    return high ? Confidence::High : Confidence::Medium;
}

}  // namespace sparring
