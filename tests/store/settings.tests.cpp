// Settings and run state come back as they were, and damage never stops the program.
#include "store/settings.h"

#include "store/recovery.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::store;

TEST_CASE("settings come back as they were") {
    const Settings settings{"nl",           "dark",   true,
                            true,           false,    "Noor",
                            "Noor & Co",    "/mnt/s", {{"room", 150}, {"console", 75}},
                            "/mnt/s/a.json"};
    CHECK(settings_from_json(json_from_settings(settings)) == settings);
    CHECK(settings_from_json(json_from_settings({})) == Settings{});
}

TEST_CASE("wrong settings keep their defaults, the others are taken") {
    const Settings settings = settings_from_json(R"({"language": 3, "theme": "pink",
        "letterKeys": "no", "adviserName": "Noor", "zoom": {"room": 400, "console": "x", "wall": 120},
        "later": true})");
    Settings expected;
    expected.adviser_name = "Noor";
    expected.zoom = {{"wall", 120}};
    CHECK(settings == expected);
    for (const char* text : {"", "{", "[]", "null", "\xFF", "{\"zoom\": []}"})
        CHECK(settings_from_json(text) == Settings{});
}

TEST_CASE("the run state comes back as it was, and a damaged one is the library") {
    const RunState state{.session_file = "/s/a.json",
                         .step = "rating",
                         .dimension = "trust",
                         .revealed = {"trust", "planning"},
                         .second_rounds = {"horizon"},
                         .step_seconds = 61.5,
                         .clock_paused = true,
                         .closed = false};
    CHECK(run_state_from_json(json_from_run_state(state)) == state);
    for (const char* text : {"", "{", "[1]", R"({"step": 3, "revealed": "x", "stepSeconds": "1"})"})
        CHECK(run_state_from_json(text) == RunState{});
    CHECK(run_state_from_json(R"({"stepSeconds": -5})").step_seconds == 0);
    CHECK(run_state_from_json(R"({"revealed": ["a", 1, "b"]})").revealed ==
          std::vector<std::string>{"a", "b"});
}
