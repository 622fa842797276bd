// What an earlier session hands to the next one.
#include "core/follow_up.h"

#include <map>

namespace sparring {

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
        if (!find_trend_category(session.method, trend.category)) trend.category = {};
    session.challenges = earlier.challenges;
    session.contacts = earlier.contacts;
    session.propositions = earlier.propositions;
    for (Proposition& proposition : session.propositions) {
        proposition.status = PropositionStatus::Draft;
        std::erase_if(proposition.rungs_needed, [&](const auto& needed) {
            return !find_dimension(session.method, needed.first);
        });
    }
}

}  // namespace sparring
