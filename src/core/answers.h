// Who has answered what in the room: ratings and dots, counted from the session.
// Must not know what an answer means, nor who is asked next.
#pragma once

#include "core/session.h"

namespace sparring {

/// Whether this person has an answer (also "don't know") on this dimension in this round; an
/// estimate of the other side and an answer of one's own are looked for apart.
bool has_rated(const Session& session, const PersonId& person, const DimensionId& dimension,
               int round, RatingSource source = RatingSource::Own);
/// Dots per person: a quarter of the challenges, at least three (domain.md 6.1); two on one at
/// most.
int dots_per_person(const Session& session);
/// How many of them this person has placed.
int dots_of(const Session& session, const PersonId& person);

}  // namespace sparring
