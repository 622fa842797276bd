// Ratings from elsewhere in the open session: reads a table, and takes its good rows over.
// Must not know how the table is asked for or shown.
#pragma once

#include "app/workspace.h"
#include "core/ratings_table.h"

#include <string>

namespace sparring::app {

/// What every row of this CSV file would become; changes nothing. The problem says in one sentence
/// why it cannot be read. Needs an open session.
Result<RatingsTable> read_ratings(const Workspace& workspace, const std::string& path);

/// How many of them would change the session.
int good_ratings(const RatingsTable& table);

/// Takes what is not refused over in one undo step, and says so; nothing when nothing is good.
void import_ratings(Workspace& workspace, const RatingsTable& table);

}  // namespace sparring::app
