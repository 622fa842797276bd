// What an earlier session hands to the next one.
#include "core/follow_up.h"

#include "core/review.h"

#include <map>

namespace sparring {
namespace {

bool has_precondition(const Method& method, const std::string& id) {
    for (const Precondition& precondition : method.preconditions)
        if (precondition.id.value == id) return true;
    return false;
}

/// True when the new session has no such dimension or precondition.
bool leads_nowhere(const Method& method, const ActionLink& link) {
    if (link.kind == LinkKind::Dimension) return !find_dimension(method, DimensionId(link.id));
    return link.kind == LinkKind::Precondition && !has_precondition(method, link.id);
}

void take_open_actions(Session& session, const Session& earlier) {
    for (Action action : earlier.actions) {
        if (action.status == ActionStatus::Done || action.status == ActionStatus::Dropped) continue;
        action.carried_over = true;
        std::erase_if(action.links,
                      [&](const ActionLink& link) { return leads_nowhere(session.method, link); });
        session.actions.push_back(std::move(action));
    }
}

}  // namespace

void take_over(Session& session, const Session& earlier) {
    const bool review = looks_back(session);
    session.earlier = picture_of(earlier, analyse(earlier));
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
        if (!find_trend_category(session.method, trend.category)) trend.category = {};
    session.challenges = earlier.challenges;
    session.contacts = earlier.contacts;
    session.propositions = earlier.propositions;
    for (Proposition& proposition : session.propositions) {
        if (!review) proposition.status = PropositionStatus::Draft;
        std::erase_if(proposition.rungs_needed, [&](const auto& needed) {
            return !find_dimension(session.method, needed.first);
        });
    }
    if (review) take_open_actions(session, earlier);
}

}  // namespace sparring
