// Then and now: how they are compared.
#include "core/review.h"

#include "core/matching.h"
#include "core/value_case.h"

#include <algorithm>

namespace sparring {
namespace {

std::vector<std::string> names_of_side(const Session& session, Side side) {
    std::vector<std::string> names;
    for (const Person& person : participants(session))
        if (person.side == side) names.push_back(name_or_function(person));
    return names;
}

Range planned_range(const ValueItem& item) {
    return {item_value(item, Scenario::Low), item_value(item, Scenario::Base),
            item_value(item, Scenario::High)};
}

TargetOutcome outcome_of(const DimensionChange& change) {
    if (!change.now || !change.target) return TargetOutcome::Unknown;
    const bool step_back = change.before && *change.target < *change.before;
    const bool kept = step_back ? *change.now <= *change.target : *change.now >= *change.target;
    return kept ? TargetOutcome::Kept : TargetOutcome::Missed;
}

std::vector<DimensionChange> dimension_changes(const Session& session, const Analysis& analysis) {
    std::vector<DimensionChange> changes;
    for (const DimensionResult& result : analysis.dimensions) {
        const EarlierDimension* earlier = find_earlier(session, result.id);
        if (!earlier) continue;
        DimensionChange change{result.id, earlier->result, result.result, earlier->target, {}, {}};
        if (change.before && change.now) change.change = *change.now - *change.before;
        change.outcome = outcome_of(change);
        changes.push_back(change);
    }
    return changes;
}

/// Those of `names` who are not among `others`; capitals and accents make no difference.
std::vector<std::string> without(const std::vector<std::string>& names,
                                 const std::vector<std::string>& others) {
    std::vector<std::string> rest;
    for (const std::string& name : names) {
        const auto same = [&](const std::string& other) { return folded(other) == folded(name); };
        if (std::none_of(others.begin(), others.end(), same)) rest.push_back(name);
    }
    return rest;
}

void append(std::vector<std::string>& list, const std::vector<std::string>& more) {
    list.insert(list.end(), more.begin(), more.end());
}

std::vector<ValueChange> value_changes(const Session& session) {
    std::vector<ValueChange> changes;
    const auto& earlier = session.earlier.values;
    for (const Proposition& proposition : session.propositions)
        for (const ValueItem& item : proposition.values) {
            const auto planned =
                std::find_if(earlier.begin(), earlier.end(),
                             [&](const EarlierValue& value) { return value.item == item.id; });
            changes.push_back({proposition.id, item.id, item.label,
                               planned == earlier.end() ? planned_range(item) : planned->planned,
                               item.realised, item.status});
        }
    return changes;
}

RealisedTotal total_of(const std::vector<ValueChange>& values) {
    RealisedTotal total;
    for (const ValueChange& value : values) {
        ++total.items;
        if (!value.realised) continue;
        ++total.measured;
        total.planned += value.planned.base;
        total.realised += *value.realised;
    }
    return total;
}

}  // namespace

EarlierSession picture_of(const Session& session, const Analysis& analysis) {
    EarlierSession picture;
    picture.id = session.id;
    picture.title = session.title;
    picture.date = session.date;
    picture.method_id = session.method.id;
    picture.method_version = session.method.version;
    picture.supplier_people = names_of_side(session, Side::Supplier);
    picture.customer_people = names_of_side(session, Side::Customer);
    picture.stage = analysis.stage.relationship;
    picture.supplier_stage = analysis.stage.supplier;
    picture.customer_stage = analysis.stage.customer;
    picture.target_stage = analysis.stage.target;
    picture.review_date = session.target.review_date;
    for (const DimensionResult& result : analysis.dimensions) {
        const auto level = [](const std::optional<SideResult>& side) {
            return side ? std::optional(side->level) : std::nullopt;
        };
        picture.dimensions.push_back({result.id, level(result.supplier), level(result.customer),
                                      result.result, result.target});
    }
    for (const Proposition& proposition : session.propositions)
        for (const ValueItem& item : proposition.values)
            picture.values.push_back({item.id, item.label, planned_range(item)});
    return picture;
}

bool is_follow_up(const Session& session) {
    return !session.earlier.id.empty();
}

bool looks_back(const Session& session) {
    return std::any_of(session.agenda.begin(), session.agenda.end(), [](const AgendaStep& step) {
        return step.kind == StepKind::ReviewActions || step.kind == StepKind::Compare ||
               step.kind == StepKind::Realised;
    });
}

Review review_of(const Session& session, const Analysis& analysis) {
    Review review;
    if (!is_follow_up(session)) return review;
    const EarlierSession& earlier = session.earlier;
    review.dimensions = dimension_changes(session, analysis);
    for (const DimensionChange& change : review.dimensions) {
        review.kept += change.outcome == TargetOutcome::Kept ? 1 : 0;
        review.missed += change.outcome == TargetOutcome::Missed ? 1 : 0;
    }
    const auto supplier = names_of_side(session, Side::Supplier);
    const auto customer = names_of_side(session, Side::Customer);
    review.joined = without(supplier, earlier.supplier_people);
    append(review.joined, without(customer, earlier.customer_people));
    review.left = without(earlier.supplier_people, supplier);
    append(review.left, without(earlier.customer_people, customer));
    review.method_changed =
        earlier.method_id != session.method.id || earlier.method_version != session.method.version;
    review.values = value_changes(session);
    review.total = total_of(review.values);
    return review;
}

const EarlierDimension* find_earlier(const Session& session, const DimensionId& id) {
    const auto& all = session.earlier.dimensions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const EarlierDimension& earlier) {
        return earlier.dimension == id;
    });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace sparring
