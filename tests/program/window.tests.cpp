// The real window, opened for a moment and closed as a user does. Skipped without a display.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <thread>

using namespace sparring::test;

namespace {

// Long: under sanitizers, on a busy machine, the first picture takes its time.
constexpr double k_patience = 60;  // seconds

bool until(const std::function<bool()>& done, double seconds = k_patience) {
    using namespace std::chrono;
    for (const auto end = steady_clock::now() + duration<double>(seconds);
         steady_clock::now() < end;) {
        if (done()) return true;
        std::this_thread::sleep_for(milliseconds(100));
    }
    return false;
}

Outcome xdotool(std::vector<std::string> words) {
    words.insert(words.begin(), "xdotool");
    return run({words, "", {}, ""}, 20);
}

/// Held down for a while, as a hand does, and let go in the opposite order.
void press_ctrl_q() {
    xdotool({"keydown", "ctrl", "sleep", "0.1", "keydown", "q", "sleep", "0.3", "keyup", "q",
             "keyup", "ctrl"});
}

bool can_open_windows() {
    const char* display = std::getenv("DISPLAY");
    if (display == nullptr || *display == '\0') return false;
    try {
        return xdotool({"version"}).code == 0;
    } catch (const std::runtime_error&) {
        return false;
    }
}

/// The step that the program says it is at, in the file from which it would come back.
std::string step_on_disk(const Desk& desk) {
    const auto state =
        nlohmann::json::parse(desk.read("home/state/run-state.json"), nullptr, false);
    return state.is_object() ? state.value("step", "") : "";
}

}  // namespace

TEST_CASE("the window opens on a session, a key walks on, Ctrl+Q ends with exit 0") {
    if (!can_open_windows()) {
        std::cout << "skipped: no display, or no xdotool\n";
        SKIP("no display, or no xdotool");
    }
    const Desk desk;
    std::filesystem::copy_file(example("kruidwende.nl"), desk.path("session.json"));
    Child program(desk.command({"session.json"}));
    std::string window;
    const bool shown = until([&] {
        const Outcome found =
            xdotool({"search", "--onlyvisible", "--pid", std::to_string(program.id())});
        if (found.code == 0 && !found.out.empty()) window = lines_of(found.out).front();
        return !window.empty();
    });
    REQUIRE(shown);
    CHECK(contains(xdotool({"getwindowname", window}).out, "Kruidwende"));

    xdotool({"windowfocus", window});
    REQUIRE(until([&] { return step_on_disk(desk) == "prepare"; }));
    xdotool({"key", "Next"});
    CHECK(until([&] { return step_on_disk(desk) == "stages"; }));

    press_ctrl_q();
    const auto ended = program.wait(k_patience);
    REQUIRE(ended);
    CHECK(ended->code == 0);
    CHECK(ended->out.empty());
    CHECK(ended->err.empty());
    CHECK(desk.sparring({"check", "session.json"}).code == 0);
}

TEST_CASE("without a display the window says so in one line, exit 2") {
    const Desk desk;
    Command command = desk.command({example("kruidwende.nl")});
    command.environment["DISPLAY"] = std::nullopt;
    const Outcome outcome = run(command);
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(lines_of(outcome.err).size() == 1);
    CHECK(contains(outcome.err, "no display"));
}
