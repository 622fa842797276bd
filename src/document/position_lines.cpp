// The lines under the figures of section 3: gap, difference in view, target and its reason.
// Must not know figures or layout.
#include "document/position_words.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

using Statements = std::vector<Statement>;
constexpr std::size_t most_named = 4;
constexpr double tolerance = 1e-9;

/// The first names, and how many more there are.
std::string some_dimensions(const OutlineContext& context, const std::vector<DimensionId>& ids) {
    if (ids.size() <= most_named) return context.dimension_list(ids);
    std::vector<std::string> names;
    for (std::size_t i = 0; i + 1 < most_named; ++i)
        names.push_back(inside_sentence(context.dimension_name(ids[i])));
    names.push_back(context.count("more-dimensions", static_cast<int>(ids.size() - names.size())));
    return context.enumeration(names);
}

/// Dimensions with the largest gap, in the order of priority.
void add_largest_gap(const OutlineContext& context, Statements& lines) {
    int largest = -1;
    for (const DimensionResult& entry : context.analysis.dimensions)
        largest = std::max(largest, entry.gap.value_or(-1));
    if (largest < 0) return;
    const std::string label = context.word("position.largest-gap");
    if (largest == 0) {
        lines.push_back(labelled("position.gap", label, context.word("position.no-gap")));
        return;
    }
    std::vector<DimensionId> ids;
    for (const DimensionId& id : context.analysis.priority_order) {
        const DimensionResult* entry = find_result(context.analysis, id);
        if (entry != nullptr && entry->gap == largest) ids.push_back(id);
    }
    const std::string key = ids.size() == 1 ? "position.gap-single" : "position.gap";
    lines.push_back(labelled("position.gap", label,
                             context.count(key, largest, {some_dimensions(context, ids)})));
}

/// Dimensions on which both sides rated themselves and differ most.
struct ViewGap {
    double size = 0;
    std::vector<const DimensionResult*> dimensions;
    bool compared = false;
};

ViewGap largest_view_gap(const Analysis& analysis) {
    ViewGap found;
    for (const DimensionResult& entry : analysis.dimensions) {
        if (!entry.perception_difference || entry.estimated) continue;
        found.compared = true;
        const double size = std::abs(*entry.perception_difference);
        if (size > found.size + tolerance) found = {size, {}, true};
        if (std::abs(size - found.size) <= tolerance) found.dimensions.push_back(&entry);
    }
    return found;
}

/// "sees it further along", where all differ in the same direction.
std::string direction(const OutlineContext& context, const ViewGap& gap) {
    const auto points_to = [&](double sign) {
        return std::all_of(
            gap.dimensions.begin(), gap.dimensions.end(),
            [&](const DimensionResult* entry) { return *entry->perception_difference * sign > 0; });
    };
    const std::string supplier = context.side_name(Side::Supplier);
    const std::string customer = context.side_name(Side::Customer);
    if (points_to(1)) return context.word("position.sees-further", {supplier, customer});
    if (points_to(-1)) return context.word("position.sees-further", {customer, supplier});
    return context.word("position.differ-both-ways");
}

void add_view_difference(const OutlineContext& context, Statements& lines) {
    const ViewGap gap = largest_view_gap(context.analysis);
    if (!gap.compared) return;
    const std::string label = context.word("position.largest-difference");
    const Thresholds& thresholds = context.session.method.thresholds;
    if (view_difference(gap.size, thresholds) == ViewDifference::Shared) {
        lines.push_back(labelled("position.view", label, context.word("position.views-shared")));
        return;
    }
    std::vector<DimensionId> ids;
    for (const DimensionResult* entry : gap.dimensions)
        ids.push_back(entry->id);
    const std::string list = some_dimensions(context, ids);
    std::string text = context.word("position.view-neutral", {list});
    if (context.internal())
        text =
            context.word("position.view-internal", {list, opening_sentence(direction(context, gap)),
                                                    number_text(context.wording, gap.size, 2)});
    lines.push_back(labelled("position.view", label, text));
}

void add_agreed(const OutlineContext& context, Statements& lines) {
    std::vector<std::string> parts;
    for (const DimensionResult& entry : context.analysis.dimensions) {
        if (entry.agreed)
            parts.push_back(
                context.word("position.on-rung", {inside_sentence(context.dimension_name(entry.id)),
                                                  std::to_string(*entry.agreed)}));
    }
    if (!parts.empty())
        lines.push_back(labelled("position.agreed", context.word("position.agreed-rungs"),
                                 context.enumeration(parts)));
}

/// "Remains divided" is a result too; the reason is the group's own, so it stays inside.
void add_divided(const OutlineContext& context, Statements& lines) {
    std::vector<std::string> parts;
    for (const DimensionResult& entry : context.analysis.dimensions) {
        const Finding* finding = find_finding(context.session, entry.id);
        if (finding == nullptr || !finding->divided) continue;
        std::string part = inside_sentence(context.dimension_name(entry.id));
        if (context.internal() && !finding->dissent.empty())
            part += " (" + without_full_stop(finding->dissent) + ")";
        parts.push_back(std::move(part));
    }
    if (!parts.empty())
        lines.push_back(labelled("position.divided", context.word("position.remains-divided"),
                                 context.enumeration(parts)));
}

void add_target_reason(const OutlineContext& context, Statements& lines) {
    const Target& target = context.session.target;
    if (!target.reason.empty())
        lines.push_back(
            labelled("position.reason", context.word("position.reason"), target.reason));
    else if (target.stage)
        lines.push_back({"position.reason",
                         {strong(context.word("position.reason") + ": "),
                          quiet(context.word("position.no-reason"))}});
    if (!target.not_further.empty())
        lines.push_back(labelled("position.not-further", context.word("position.not-further"),
                                 target.not_further));
    if (!target.dependence.empty())
        lines.push_back(
            labelled("position.dependence", context.word("asks.dependence"), target.dependence));
}

void add_decision(const OutlineContext& context, Statements& lines) {
    const Target& target = context.session.target;
    std::string text = target.decider;
    if (!target.decided_on.empty()) {
        const std::string day = context.date(target.decided_on);
        text = text.empty() ? day : context.word("position.decided-on", {text, day});
    }
    if (!text.empty())
        lines.push_back(labelled("position.decided", context.word("position.decided"), text));
}

}  // namespace

std::vector<Statement> position_lines(const OutlineContext& context) {
    Statements lines;
    add_largest_gap(context, lines);
    add_view_difference(context, lines);
    add_agreed(context, lines);
    add_divided(context, lines);
    add_target_reason(context, lines);
    add_decision(context, lines);
    return lines;
}

}  // namespace sparring
