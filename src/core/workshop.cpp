// Ids of step kinds, and the length of a workshop.
// Must not know sessions or views.
#include "core/workshop.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sparring {
namespace {

/// In the order of StepKind, so that the enumerator is the index.
constexpr std::array<std::string_view, 16> kind_ids = {
    "prepare", "stages",   "market",  "rating",  "reveal", "position",       "contacts", "ambition",
    "value",   "quantify", "actions", "outcome", "break",  "review-actions", "compare",  "realised",
};
static_assert(kind_ids.size() == static_cast<std::size_t>(StepKind::Realised) + 1);

}  // namespace

std::string_view id_from_step_kind(StepKind kind) {
    return kind_ids.at(static_cast<std::size_t>(kind));
}

std::optional<StepKind> step_kind_from_id(std::string_view id) {
    const auto found = std::find(kind_ids.begin(), kind_ids.end(), id);
    if (found == kind_ids.end()) return std::nullopt;
    return static_cast<StepKind>(found - kind_ids.begin());
}

int total_minutes(const Workshop& workshop) {
    return std::accumulate(workshop.steps.begin(), workshop.steps.end(), 0,
                           [](int sum, const WorkshopStep& step) { return sum + step.minutes; });
}

}  // namespace sparring
