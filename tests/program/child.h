// Runs a program as a child of the test, and tells what it said on each stream and how it ended.
// The only file of this folder that calls the operating system; knows nothing of Sparring.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparring::test {

/// How a child ended.
struct Outcome {
    int code = -1;  ///< exit code; -1 when it was killed or ran out of time
    std::string out;
    std::string err;
};

/// What to run. The environment is the test's own, with these values set or (nullopt) removed.
struct Command {
    std::vector<std::string> words;  ///< the program (a path, or a name on the PATH), its arguments
    std::string folder;              ///< working directory; empty: the test's
    std::map<std::string, std::optional<std::string>> environment;
    std::string out_path;  ///< standard output goes to this file or device; empty: it is captured
};

/// A running child; killed when it is still there at the end of the scope.
class Child {
public:
    /// Throws std::runtime_error when the program cannot be started.
    explicit Child(const Command& command);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] int id() const { return m_id; }
    /// Waits for the end, at most this long; nullopt when it still runs.
    std::optional<Outcome> wait(double seconds);

private:
    int m_id = 0;
    std::optional<int> m_code;
    std::string m_folder;  ///< holds what it says
    std::string m_out;
    std::string m_err;
};

/// Runs it to its end; killed after the time limit (a build under sanitizers is slow).
Outcome run(const Command& command, double limit_seconds = 120);

/// A new, empty folder for one test.
std::string make_temporary_folder();

}  // namespace sparring::test
