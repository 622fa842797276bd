// A proposition in one sentence, from its noun phrases (domain.md 4.2).
// Must not know sections; says only what is there.
#pragma once

#include "core/session.h"
#include "core/value_case.h"
#include "core/wording.h"

#include <string>

namespace sparring {

/// The one sentence, or two. Parts that are missing are left out; empty when there is neither an
/// offer nor a challenge. No amount while every value item is an assumption of the supplier.
std::string proposition_sentence(const Session& session, const Proposition& proposition,
                                 const Wording& wording);

/// The proposition that leads: the first of the best status.
const Proposition* leading_proposition(const Session& session);

}  // namespace sparring
