// House rules that can be read off the text of a source file.
#include <catch2/catch_test_macros.hpp>
#include <regex>

#include "source_tree.h"

using namespace sparring::architecture;

namespace {

constexpr std::size_t k_long_file = 400;

// Calls that reach for the clock, chance, the environment or a file by themselves.
const std::regex k_outside_world(
    R"re(\b(system_clock::now|steady_clock::now|random_device|getenv|setlocale|fopen|freopen|)re"
    R"re(ifstream|ofstream|current_path|temp_directory_path)\b)re");

bool may_reach_outside(const std::string& folder) {
    return folder == "main.cpp" || folder == "program" || folder == "platform" || folder == "store";
}

std::string without_comment(const std::string& line) {
    return line.substr(0, line.find("//"));
}

bool reaches_outside(const std::string& line) {
    return std::regex_search(without_comment(line), k_outside_world);
}

}  // namespace

TEST_CASE("every source file opens with a comment that says what it is for") {
    for (const auto& file : source_files()) {
        INFO("src/" << file.path);
        REQUIRE_FALSE(file.lines.empty());
        CHECK(file.lines.front().starts_with("// "));
    }
}

TEST_CASE("every header is included once, and opens no namespace for others") {
    for (const auto& file : source_files()) {
        if (!file.path.ends_with(".h")) continue;
        INFO("src/" << file.path);
        CHECK(file.text.find("#pragma once") != std::string::npos);
        CHECK(file.text.find("using namespace") == std::string::npos);
    }
}

TEST_CASE("only main, program, platform and store ask for time, chance, environment and files") {
    for (const auto& file : source_files()) {
        if (may_reach_outside(file.folder)) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            INFO("src/" << file.path << ":" << i + 1 << ": " << file.lines[i]);
            CHECK_FALSE(reaches_outside(file.lines[i]));
        }
    }
}

TEST_CASE("the check for the outside world sees calls and passes over comments") {
    CHECK(reaches_outside("    const auto now = std::chrono::system_clock::now();"));
    CHECK(reaches_outside("std::ofstream file(path);"));
    CHECK(reaches_outside("if (std::getenv(\"HOME\"))"));
    CHECK_FALSE(reaches_outside("// the caller passes system_clock::now()"));
    CHECK_FALSE(reaches_outside("const Instant now = clock.now();"));
}

TEST_CASE("long files are named, so that somebody splits them") {
    for (const auto& file : source_files()) {
        if (file.lines.size() > k_long_file) {
            WARN("src/" << file.path << " has " << file.lines.size() << " lines");
        }
    }
    SUCCEED();
}
