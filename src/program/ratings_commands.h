// `sparring ratings import`: a table of ratings from elsewhere into a session file.
// Must not parse arguments; prints to the two streams and returns the exit code.
#pragma once

#include "program/file_commands.h"

namespace sparring::program {

/// Prints what every row would become, without a name or a rating; changes the file only when
/// `apply` is set. Exit: 0 all rows are fine, 1 some are refused, 2 a file cannot be read.
int run_ratings_import(const RatingsImportCall& call, Console& console);

}  // namespace sparring::program
