// Starting a session where an earlier one with the same customer ended (decision 35).
// Must not know files, nor which earlier session is meant.
#pragma once

#include "core/session.h"

namespace sparring {

/// Takes people, companies, trends, challenges, contacts and propositions of `earlier` into
/// `session`, which has just been started. Propositions become drafts and everybody counts as
/// present. Ratings, votes, findings, target, actions and notes are not taken: they are asked anew.
/// References to rungs and trend categories that the new session's method does not have are left
/// out.
void take_over(Session& session, const Session& earlier);

}  // namespace sparring
