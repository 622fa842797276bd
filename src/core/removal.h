// Removing an entry of a session together with everything that refers to it, so that no reference
// is left without its end. An id that no entry has removes nothing. Must not ask or tell anybody:
// undo is the history's.
#pragma once

#include "core/session.h"

namespace sparring {

/// With their ratings, votes, recognition and contacts.
void remove_person(Session& session, const PersonId& id);
/// Challenges that come from it stay, without a trend.
void remove_trend(Session& session, const TrendId& id);
/// With its dots; propositions and actions no longer refer to it.
void remove_challenge(Session& session, const ChallengeId& id);
/// With its value items; actions refer to none of them any more.
void remove_proposition(Session& session, const PropositionId& id);
/// Actions no longer refer to it.
void remove_value_item(Session& session, const ValueItemId& id);

}  // namespace sparring
