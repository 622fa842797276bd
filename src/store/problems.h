// What a check of a file yields: problems with a severity.
// Must not know how files are read or shown.
#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace sparring::store {

/// An error keeps the file from being used; a warning only tells.
enum class Severity { Error, Warning };

/// A problem found in a file, with how grave it is.
struct CheckedProblem {
    Problem problem;
    Severity severity = Severity::Error;
    friend bool operator==(const CheckedProblem&, const CheckedProblem&) = default;
};

using CheckedProblems = std::vector<CheckedProblem>;

/// Null when there are only warnings, or nothing.
inline const Problem* first_error(const CheckedProblems& problems) {
    for (const CheckedProblem& found : problems)
        if (found.severity == Severity::Error) return &found.problem;
    return nullptr;
}

/// What was read from a text. With errors `value` holds what could be understood, the rest as it
/// starts; use it only after asking the user.
template <typename T>
struct Reading {
    T value;
    CheckedProblems problems;
    [[nodiscard]] bool ok() const { return first_error(problems) == nullptr; }
    /// The value, or its first error.
    [[nodiscard]] Result<T> result() const {
        if (const Problem* error = first_error(problems)) return *error;
        return value;
    }
};

}  // namespace sparring::store
