// Starting a session where an earlier one with the same customer ended (decision 35).
// Must not know files, nor which earlier session is meant.
#pragma once

#include "core/session.h"

namespace sparring {

/// Takes people, companies, trends, challenges, contacts and propositions of `earlier` into
/// `session`, which has just been started with its agenda, and keeps a picture of what `earlier`
/// found. Everybody counts as present. A session that looks back (review) also takes the actions
/// that are not finished, and the propositions as they were agreed; any other takes propositions as
/// drafts. Ratings, votes, findings, target and notes are not taken: they are asked anew.
/// References to what the new session's method does not have are left out.
void take_over(Session& session, const Session& earlier);

}  // namespace sparring
