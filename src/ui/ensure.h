// Assertions that stay on in release: a broken invariant is our bug and must not be drawn over.
// For problems of the user's world use Result instead.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace sparring::ui {

/// Ends the program with one line on standard error when `holds` is false.
inline void ensure(bool holds, const std::string& what) {
    if (holds) return;
    std::fprintf(stderr, "sparring: broken invariant in ui: %s\n", what.c_str());
    std::abort();
}

}  // namespace sparring::ui
