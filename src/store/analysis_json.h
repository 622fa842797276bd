// Everything derived from a session as JSON, the interface of `sparring analyse --json`.
// Must not compute: it writes what core derived. A change of keys is an entry in the changelog.
#pragma once

#include "core/analysis.h"
#include "core/counter_questions.h"
#include "core/session.h"

#include <string>
#include <vector>

namespace sparring::store {

/// The JSON text (UTF-8, indented by 2, closing newline); `analysis` and `questions` must be those
/// of `session`.
std::string json_from_analysis(const Session& session, const Analysis& analysis,
                               const std::vector<CounterQuestion>& questions);

}  // namespace sparring::store
