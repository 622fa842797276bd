// `sparring ratings`: a table of ratings from elsewhere into a session file, and the form on paper.
// Must not parse arguments; prints to the two streams and returns the exit code.
#pragma once

#include "program/file_commands.h"

namespace sparring::program {

/// Prints what every row would become, without a name or a rating; changes the file only when
/// `apply` is set. Exit: 0 all rows are fine, 1 some are refused, 2 a file cannot be read.
int run_ratings_import(const RatingsImportCall& call, Console& console);

/// Writes the empty rating form (HTML) of the session into a folder, in `language`, else in the
/// session's. Exit as of the other commands: 0 done, 1 a session with errors, 2 no file written.
int run_ratings_sheet(const RatingsSheetCall& call, const Language& language, Console& console);

}  // namespace sparring::program
