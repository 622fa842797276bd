// Look-ups in the method.
// Must not know sessions.
#include "core/method.h"

#include <algorithm>

namespace sparring {

const Dimension* find_dimension(const Method& method, const DimensionId& id) {
    const int index = dimension_index(method, id);
    return index < 0 ? nullptr : &method.dimensions[static_cast<std::size_t>(index)];
}

const TrendCategory* find_trend_category(const Method& method, const TrendCategoryId& id) {
    const auto found = std::find_if(method.trend_categories.begin(), method.trend_categories.end(),
                                    [&](const TrendCategory& entry) { return entry.id == id; });
    return found == method.trend_categories.end() ? nullptr : &*found;
}

int dimension_index(const Method& method, const DimensionId& id) {
    const auto found = std::find_if(method.dimensions.begin(), method.dimensions.end(),
                                    [&](const Dimension& entry) { return entry.id == id; });
    if (found == method.dimensions.end()) return -1;
    return static_cast<int>(found - method.dimensions.begin());
}

const Stage* stage_by_number(const Method& method, int number) {
    if (number < 1 || number > static_cast<int>(method.stages.size())) return nullptr;
    return &method.stages[static_cast<std::size_t>(number - 1)];
}

const std::vector<DimensionId>& gates_of_stage(const Method& method, int number) {
    static const std::vector<DimensionId> none;
    const auto found = method.gates.find(number);
    return found == method.gates.end() ? none : found->second;
}

}  // namespace sparring
