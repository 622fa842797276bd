// What an earlier session hands to the next one.
#include "core/follow_up.h"

#include <algorithm>

namespace sparring {

namespace {

bool knows_category(const Method& method, const TrendCategoryId& id) {
    return std::any_of(method.trend_categories.begin(), method.trend_categories.end(),
                       [&](const TrendCategory& category) { return category.id == id; });
}

bool knows_dimension(const Method& method, const DimensionId& id) {
    return std::any_of(method.dimensions.begin(), method.dimensions.end(),
                       [&](const Dimension& dimension) { return dimension.id == id; });
}

}  // namespace

void take_over(Session& session, const Session& earlier) {
    session.supplier = earlier.supplier;
    session.customer = earlier.customer;
    session.currency = earlier.currency;
    session.buyer_type = earlier.buyer_type;
    session.portfolio = earlier.portfolio;
    session.people = earlier.people;
    for (Person& person : session.people)
        person.absent = false;
    session.trends = earlier.trends;
    for (Trend& trend : session.trends)
        if (!knows_category(session.method, trend.category)) trend.category = {};
    session.challenges = earlier.challenges;
    session.contacts = earlier.contacts;
    session.propositions = earlier.propositions;
    for (Proposition& proposition : session.propositions) {
        proposition.status = PropositionStatus::Draft;
        std::erase_if(proposition.rungs_needed, [&](const auto& needed) {
            return !knows_dimension(session.method, needed.first);
        });
    }
}

}  // namespace sparring
