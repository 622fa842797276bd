// A small session built by hand: a method of ten dimensions, two suppliers, three customers, one
// proposition with one value item. For tests of what is composed from a session.
#pragma once

#include "core/session.h"

#include <string>
#include <vector>

namespace sparring::test {

/// Ten dimensions "d1" … "d10" ("Dimensie 1" | "Dimension 1"), four stages, gates d1 (2), d2 (3),
/// d3 (4).
Method sample_method();

/// A session with names, people and a method, and nothing else recorded.
Session empty_session();

/// Everything recorded once: ratings, target stage 3, a challenge, a proposition, an action.
Session sample_session();

/// Adds this person's rating on every dimension, all on `rung`.
void rate_all(Session& session, const std::string& person, int rung,
              RatingSource source = RatingSource::Own);

/// A value item of one factor: `label`, status, and its amount per scenario.
ValueItem value_item(const std::string& id, EvidenceStatus status, const Range& amount);

}  // namespace sparring::test
