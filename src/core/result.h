// Failures in the user's world, as values: what happened, where, what to do.
// Carries wording keys, never sentences; must not know files, JSON or screens.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sparring {

/// One problem for the user. `key` names the sentence in templates/wording (what is wrong and what
/// to do), `arguments` fill its {0} {1} …; `file` and `pointer` (JSON pointer) say where, or are empty.
struct Problem {
    std::string key;
    std::vector<std::string> arguments;
    std::string file;
    std::string pointer;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A value or the problem that prevented it.
template <typename T>
class Result {
public:
    Result(T value) : m_state(std::move(value)) {}          // implicit on purpose: `return value;`
    Result(Problem problem) : m_state(std::move(problem)) {}  // implicit on purpose: `return problem;`

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    /// Precondition: ok().
    [[nodiscard]] const T& value() const { return std::get<T>(m_state); }
    [[nodiscard]] T& value() { return std::get<T>(m_state); }
    /// Precondition: !ok().
    [[nodiscard]] const Problem& problem() const { return std::get<Problem>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

/// For work that yields nothing but may fail.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

}  // namespace sparring
