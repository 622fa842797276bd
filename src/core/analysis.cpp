// From a session to everything derived from it (domain.md 3, decisions.md 9 and 10).
// Must not know how the figures are shown or stored.
#include "core/analysis.h"

#include "core/confidence.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace sparring {
namespace {

using Levels = std::map<DimensionId, int>;

/// Floating results as whole billionths, so that equal figures compare equal and order stays total.
long long comparable(double value) {
    return std::llround(value * 1e9);
}

std::optional<SideResult> side_result(Rungs rungs) {
    if (rungs.empty()) return std::nullopt;
    SideResult result;
    result.n = static_cast<int>(rungs.size());
    result.level = lower_median(rungs).value_or(1);
    result.interpolated_median = interpolated_median(rungs).value_or(1);
    result.range = range_of(rungs);
    result.iqr = interquartile_range(rungs);
    result.agreement = agreement(rungs).value_or(1);
    result.rungs = std::move(rungs);
    return result;
}

GroupResult group_result(const Rungs& rungs, const Thresholds& thresholds) {
    return {static_cast<int>(rungs.size()), range_of(rungs), interquartile_range(rungs),
            agreement(rungs), consensus_of(rungs, thresholds)};
}

/// Importance votes on a dimension, the last of each person; the adviser's do not count.
Rungs importance_votes(const Session& session, const DimensionId& dimension) {
    std::vector<const ImportanceVote*> votes;
    for (const ImportanceVote& vote : session.importance_votes) {
        if (vote.dimension != dimension) continue;
        const Person* person = find_person(session, vote.participant);
        if (person == nullptr || person->side == Side::Adviser) continue;
        std::erase_if(votes, [&](const ImportanceVote* earlier) {
            return earlier->participant == vote.participant;
        });
        votes.push_back(&vote);
    }
    Rungs result;
    for (const ImportanceVote* vote : votes)
        result.push_back(vote->importance);
    return result;
}

/// Figures of both sides, their difference and the lower of their levels.
void fill_sides(DimensionResult& result, const Session& session) {
    CountingRatings supplier = counting_ratings(session, Side::Supplier, result.id);
    CountingRatings customer = counting_ratings(session, Side::Customer, result.id);
    result.estimated = supplier.estimated || customer.estimated;
    Rungs all = supplier.rungs;
    all.insert(all.end(), customer.rungs.begin(), customer.rungs.end());
    result.all = group_result(all, session.method.thresholds);
    result.supplier = side_result(std::move(supplier.rungs));
    result.customer = side_result(std::move(customer.rungs));
    result.one_sided = result.supplier.has_value() != result.customer.has_value();
    if (result.supplier && result.customer) {
        result.perception_difference =
            result.supplier->interpolated_median - result.customer->interpolated_median;
        result.level = std::min(result.supplier->level, result.customer->level);
    } else if (result.one_sided) {
        result.level = result.supplier ? result.supplier->level : result.customer->level;
    }
}

/// Target, gap, importance and priority; needs the result.
void fill_ambition(DimensionResult& result, const Session& session) {
    const auto median = lower_median(importance_votes(session, result.id));
    result.importance_voted = median.has_value();
    result.importance = median.value_or(2);
    result.target = target_rung(session, result.id);
    if (!result.target || !result.result) return;
    result.gap = std::max(0, *result.target - *result.result);
    result.over_investment = std::max(0, *result.result - *result.target);
    result.priority = *result.gap * result.importance;
}

DimensionResult dimension_result(const Session& session, const DimensionId& id) {
    DimensionResult result;
    result.id = id;
    fill_sides(result, session);
    if (const Finding* finding = find_finding(session, id)) result.agreed = finding->agreed;
    result.result = result.agreed ? result.agreed : result.level;
    fill_ambition(result, session);
    return result;
}

/// One figure of each dimension that has it: `rung` gives an optional<int> per dimension.
template <typename Rung>
Levels levels_of(const std::vector<DimensionResult>& dimensions, Rung rung) {
    Levels levels;
    for (const DimensionResult& dimension : dimensions) {
        if (const std::optional<int> value = rung(dimension)) levels.emplace(dimension.id, *value);
    }
    return levels;
}

std::optional<int> level_of(const std::optional<SideResult>& side) {
    return side ? std::optional(side->level) : std::nullopt;
}

NextStage next_stage(const Method& method, const Levels& results, int stage) {
    NextStage next;
    next.stage = stage;
    for (const DimensionId& gate : gates_of_stage(method, stage)) {
        const auto found = results.find(gate);
        const bool met = found != results.end() && found->second >= stage;
        (met ? next.gates_met : next.gates_unmet).push_back(gate);
    }
    for (const auto& [id, rung] : results)
        next.dimensions_at_or_above += rung >= stage ? 1 : 0;
    next.dimensions_needed = dimensions_needed(method, static_cast<int>(results.size()));
    return next;
}

StageResult stage_result(const Session& session, const std::vector<DimensionResult>& dimensions) {
    const Method& method = session.method;
    const Levels results = levels_of(dimensions, [](const auto& d) { return d.result; });
    StageResult stage;
    stage.supplier = stage_reached(
        method, levels_of(dimensions, [](const auto& d) { return level_of(d.supplier); }));
    stage.customer = stage_reached(
        method, levels_of(dimensions, [](const auto& d) { return level_of(d.customer); }));
    stage.relationship = stage_reached(method, results);
    if (stage.relationship) {
        Rungs rungs;
        for (const auto& [id, rung] : results)
            rungs.push_back(rung);
        stage.centre = lower_median(std::move(rungs));
        if (*stage.relationship < 4)
            stage.next = next_stage(method, results, *stage.relationship + 1);
    }
    stage.target = session.target.stage;
    if (stage.target) {
        const auto reached =
            stage_reached(method, levels_of(dimensions, [](const auto& d) { return d.target; }));
        if (reached) stage.target_holds = *reached >= *stage.target;
    }
    stage.confidence = confidence_of(method, confidence_facts(method, dimensions));
    return stage;
}

/// Priority desc; unmet gate of the next stage first; |D| desc; A asc; the method's order.
std::vector<DimensionId> priority_order(const Analysis& analysis) {
    std::vector<const DimensionResult*> order;
    for (const DimensionResult& dimension : analysis.dimensions) {
        if (dimension.priority.value_or(0) > 0) order.push_back(&dimension);
    }
    const auto sort_key = [&](const DimensionResult* d) {
        bool unmet_gate = false;
        if (analysis.stage.next) {
            const auto& gates = analysis.stage.next->gates_unmet;
            unmet_gate = std::find(gates.begin(), gates.end(), d->id) != gates.end();
        }
        return std::make_tuple(-*d->priority, unmet_gate ? 0 : 1,
                               -comparable(std::abs(d->perception_difference.value_or(0))),
                               comparable(d->all.agreement.value_or(1)));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto* a, const auto* b) { return sort_key(a) < sort_key(b); });
    std::vector<DimensionId> ids;
    for (const DimensionResult* dimension : order)
        ids.push_back(dimension->id);
    return ids;
}

}  // namespace

Analysis analyse(const Session& session) {
    Analysis analysis;
    analysis.dimensions.reserve(session.method.dimensions.size());
    for (const Dimension& dimension : session.method.dimensions)
        analysis.dimensions.push_back(dimension_result(session, dimension.id));
    analysis.stage = stage_result(session, analysis.dimensions);
    analysis.priority_order = priority_order(analysis);
    for (const Proposition& proposition : session.propositions)
        analysis.values.push_back({proposition.id, value_case(proposition)});
    return analysis;
}

const DimensionResult* find_result(const Analysis& analysis, const DimensionId& id) {
    const auto found = std::find_if(analysis.dimensions.begin(), analysis.dimensions.end(),
                                    [&](const DimensionResult& entry) { return entry.id == id; });
    return found == analysis.dimensions.end() ? nullptr : &*found;
}

std::vector<DimensionId> discussion_order(const Session& session, const Analysis& analysis,
                                          std::size_t most) {
    std::vector<const DimensionResult*> order;
    for (const Dimension& dimension : session.method.dimensions) {
        // Unanimous, or with one answer only, there is no spread to explain.
        const DimensionResult* result = find_result(analysis, dimension.id);
        if (result != nullptr && result->all.range > 0) order.push_back(result);
    }
    const auto sort_key = [](const DimensionResult* d) {
        return std::make_tuple(-d->all.range, comparable(d->all.agreement.value_or(1)),
                               -comparable(std::abs(d->perception_difference.value_or(0))));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto* a, const auto* b) { return sort_key(a) < sort_key(b); });
    if (order.size() > most) order.resize(most);
    std::vector<DimensionId> ids;
    for (const DimensionResult* dimension : order)
        ids.push_back(dimension->id);
    return ids;
}

}  // namespace sparring
