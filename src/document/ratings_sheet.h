// The rating form as a document: to hand out on paper before the session.
// Must not read a rating, an importance or a finding of the session, nor know formats or files.
#pragma once

#include "core/session.h"
#include "core/wording.h"
#include "document/document.h"

namespace sparring {

/// Title, parties, fields, the rule, and every dimension with its four sentences in order, without
/// stage names; in the wording's language. An empty form: of the session it only takes the parties,
/// date, advisers and method.
Document ratings_sheet(const Session& session, const Wording& wording);

}  // namespace sparring
