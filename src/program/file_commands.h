// The commands that need no window: new, check, analyse, export.
// Must not parse arguments; prints to the two streams and returns the exit code.
#pragma once

#include "app/workspace.h"
#include "program/call.h"

#include <iosfwd>

namespace sparring::program {

/// What a command works with.
struct Console {
    const app::Environment& environment;
    const Wording& words;
    std::ostream& out;
    std::ostream& err;
};

// Exit codes: 0 done, 1 problems in a file, 2 wrong call or no such file.
int run_new(const NewCall& call, const Language& language, Console& console);
int run_check(const CheckCall& call, Console& console);
int run_analyse(const AnalyseCall& call, const Language& language, Console& console);
int run_export(const ExportCall& call, const Language& language, Console& console);

/// Prints a problem as one line: file, place, what is wrong and what to do.
void print_problem(const Problem& problem, Console& console);
/// Reads a session file; prints what is wrong and sets `code` when it cannot.
std::optional<Session> session_of_file(const std::string& path, Console& console, int& code);

}  // namespace sparring::program
