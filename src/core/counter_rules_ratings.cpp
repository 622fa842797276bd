// Rules over ratings, what was found in the talk, and who is at the table.
// Must not know targets.
#include "core/counter_rules.h"

#include <algorithm>
#include <cmath>

namespace sparring::counter {
namespace {

using Kind = CounterQuestionArgument::Kind;

const DimensionId& trust() {
    static const DimensionId id("trust");
    return id;
}

CounterQuestionArgument dimension_argument(const DimensionId& id) {
    return named(Kind::Dimension, id.value);
}

/// Asks when the views of the sides lie at least the threshold apart.
void ask_difference(const RuleContext& context, const DimensionResult& result) {
    if (!result.perception_difference) return;
    const double difference = *result.perception_difference;
    if (!at_least(std::abs(difference), context.threshold("difference"))) return;
    const Side further = difference > 0 ? Side::Supplier : Side::Customer;
    // Only a customer's view can be an estimate (decisions.md 10).
    const Kind customer = result.estimated ? Kind::Estimate : Kind::Median;
    context.raise({result.id.value}, {dimension_argument(result.id),
                                      figure(Kind::Median, result.supplier->interpolated_median),
                                      figure(customer, result.customer->interpolated_median),
                                      figure(Kind::Median, std::abs(difference)),
                                      side_argument(further), side_argument(other_side(further))});
}

const std::optional<SideResult>& result_of(const DimensionResult& result, Side side) {
    return side == Side::Supplier ? result.supplier : result.customer;
}

/// Raters of this side who all gave the same answer on every dimension; 0 when they did not.
int alike(const Analysis& analysis, Side side) {
    int raters = 0;
    for (const DimensionResult& dimension : analysis.dimensions) {
        const auto& result = result_of(dimension, side);
        const bool estimated = side == Side::Customer && dimension.estimated;
        if (!result || estimated || result->range > 0) return 0;
        if (raters != 0 && result->n != raters) return 0;
        raters = result->n;
    }
    return raters;
}

}  // namespace

// Trust is left to its own rule, which asks sooner: nobody is asked the same twice.
void ask_perception_difference(const RuleContext& context) {
    for (const DimensionResult& result : context.analysis.dimensions)
        if (result.id != trust()) ask_difference(context, result);
}

void ask_trust_difference(const RuleContext& context) {
    if (const DimensionResult* result = find_result(context.analysis, trust()))
        ask_difference(context, *result);
}

void ask_high_rung_without_evidence(const RuleContext& context) {
    for (const DimensionResult& result : context.analysis.dimensions) {
        if (result.result.value_or(0) < context.whole_threshold("rung")) continue;
        const Finding* finding = find_finding(context.session, result.id);
        if (finding != nullptr && !is_blank(finding->evidence_note)) continue;
        context.raise({result.id.value},
                      {dimension_argument(result.id), figure(Kind::Rung, *result.result)});
    }
}

void ask_old_evidence(const RuleContext& context) {
    if (context.session.date.empty()) return;
    for (const Dimension& dimension : context.session.method.dimensions) {
        const Finding* finding = find_finding(context.session, dimension.id);
        if (finding == nullptr || finding->evidence_date.empty()) continue;
        const int days =
            days_from_date(context.session.date) - days_from_date(finding->evidence_date);
        if (days <= context.whole_threshold("days")) continue;
        context.raise({dimension.id.value},
                      {dimension_argument(dimension.id), date_argument(finding->evidence_date),
                       figure(Kind::Count, days)});
    }
}

// Settled: a rung was agreed, or "remains divided" was.
void ask_divided_without_note(const RuleContext& context) {
    for (const DimensionResult& result : context.analysis.dimensions) {
        if (result.all.consensus != Consensus::Divided) continue;
        const Finding* finding = find_finding(context.session, result.id);
        const bool settled = finding != nullptr && (finding->agreed || finding->divided);
        if (!settled || !is_blank(finding->dissent)) continue;
        int lowest = 4;
        int highest = 1;
        for (const auto* side : {&result.supplier, &result.customer}) {
            if (!*side) continue;
            lowest = std::min(lowest, (*side)->rungs.front());
            highest = std::max(highest, (*side)->rungs.back());
        }
        context.raise({result.id.value},
                      {dimension_argument(result.id), figure(Kind::Rung, lowest),
                       figure(Kind::Rung, highest), figure(Kind::Rung, result.result.value_or(0))});
    }
}

void ask_identical_raters(const RuleContext& context) {
    for (const Side side : {Side::Supplier, Side::Customer}) {
        const int raters = alike(context.analysis, side);
        if (raters == 0 || raters < context.whole_threshold("raters")) continue;
        const auto dimensions = static_cast<double>(context.analysis.dimensions.size());
        context.raise({side_id(side)}, {side_argument(side), figure(Kind::Count, raters),
                                        figure(Kind::Count, dimensions)});
    }
}

void ask_one_side_only(const RuleContext& context) {
    for (const Side side : {Side::Supplier, Side::Customer}) {
        const auto here = raters_of_side(context.session, side).size();
        if (here == 0 || !raters_of_side(context.session, other_side(side)).empty()) continue;
        context.raise({side_id(side)},
                      {side_argument(side), figure(Kind::Count, static_cast<double>(here)),
                       side_argument(other_side(side))});
    }
}

}  // namespace sparring::counter
