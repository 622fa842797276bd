// What must hold between the parts of a session file, beyond single fields.
// For use inside store only.
#pragma once

#include "core/session.h"
#include "store/reader.h"

namespace sparring::store {

/// Gives each rating the side it counts for and checks ratings, contacts and names against the
/// people. Called when all fields are read; `json` is the whole file.
void check_session(Reader& reader, const Json& json, Session& session);

}  // namespace sparring::store
