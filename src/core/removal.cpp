// Which lists refer to which entries.
#include "core/removal.h"

#include <algorithm>
#include <string>

namespace sparring {

namespace {

template <typename List, typename EntryId>
void erase_entry(List& list, const EntryId& id) {
    std::erase_if(list, [&](const auto& entry) { return entry.id == id; });
}

void unlink(Session& session, LinkKind kind, const std::string& id) {
    for (Action& action : session.actions)
        std::erase(action.links, ActionLink{kind, id});
}

}  // namespace

void remove_person(Session& session, const PersonId& id) {
    erase_entry(session.people, id);
    std::erase_if(session.ratings, [&](const Rating& r) { return r.participant == id; });
    std::erase_if(session.importance_votes,
                  [&](const ImportanceVote& v) { return v.participant == id; });
    std::erase_if(session.dot_votes, [&](const DotVote& v) { return v.participant == id; });
    std::erase_if(session.recognitions, [&](const Recognition& r) { return r.participant == id; });
    std::erase_if(session.contacts,
                  [&](const Contact& c) { return c.supplier == id || c.customer == id; });
}

void remove_trend(Session& session, const TrendId& id) {
    erase_entry(session.trends, id);
    for (Challenge& challenge : session.challenges)
        if (challenge.trend == id) challenge.trend = {};
}

void remove_challenge(Session& session, const ChallengeId& id) {
    erase_entry(session.challenges, id);
    std::erase_if(session.dot_votes, [&](const DotVote& v) { return v.challenge == id; });
    for (Proposition& proposition : session.propositions)
        std::erase(proposition.challenges, id);
    unlink(session, LinkKind::Challenge, id.value);
}

void remove_proposition(Session& session, const PropositionId& id) {
    for (const Proposition& proposition : session.propositions)
        if (proposition.id == id)
            for (const ValueItem& item : proposition.values)
                unlink(session, LinkKind::ValueItem, item.id.value);
    erase_entry(session.propositions, id);
    unlink(session, LinkKind::Proposition, id.value);
}

void remove_value_item(Session& session, const ValueItemId& id) {
    for (Proposition& proposition : session.propositions)
        erase_entry(proposition.values, id);
    unlink(session, LinkKind::ValueItem, id.value);
}

}  // namespace sparring
