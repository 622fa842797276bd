// From the program's arguments to its exit code.
#pragma once

#include <string>
#include <vector>

namespace sparring::program {

/// Runs the whole program; `arguments` without its name.
int run(const std::vector<std::string>& arguments);

}  // namespace sparring::program
