// Where the program was, so that it reopens there after a kill: session file, step, dimension,
// clock. Must not hold anything of the session's content.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

struct RunState {
    std::string session_file;  ///< empty: the library was open
    std::string step;
    std::string dimension;
    std::vector<std::string> revealed;       ///< dimensions shown to the room
    std::vector<std::string> second_rounds;  ///< dimensions that are rated once more
    double step_seconds = 0;
    bool clock_paused = false;
    bool closed = true;  ///< the session was closed by the user, not cut off

    friend bool operator==(const RunState&, const RunState&) = default;
};

/// Read tolerantly: what is wrong keeps its default.
RunState run_state_from_json(std::string_view text);
std::string json_from_run_state(const RunState& state);

}  // namespace sparring::store
