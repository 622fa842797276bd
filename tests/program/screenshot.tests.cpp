// `screenshot`: pictures of the size asked for, without a display.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <utility>

using namespace sparring::test;

namespace {

using Size = std::pair<std::uint32_t, std::uint32_t>;

std::uint32_t big_endian(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Width and height that a PNG's first block states; 0, 0 for what is not a whole PNG.
Size png_size(const std::string& bytes) {
    const std::string signature = "\x89PNG\r\n\x1a\n";
    const bool whole = bytes.starts_with(signature) && bytes.size() > 64 &&
                       bytes.substr(12, 4) == "IHDR" &&
                       contains(bytes.substr(bytes.size() - 12), "IEND");
    return whole ? Size{big_endian(bytes, 16), big_endian(bytes, 20)} : Size{0, 0};
}

/// On a machine without a display.
Outcome shoot(const Desk& desk, const std::vector<std::string>& arguments) {
    std::vector<std::string> words = {"screenshot", example("kruidwende.nl")};
    words.insert(words.end(), arguments.begin(), arguments.end());
    Command command = desk.command(words);
    command.environment["DISPLAY"] = std::nullopt;
    return run(command);
}

void check_refused(const Desk& desk, const Outcome& outcome, const std::string& part) {
    INFO(outcome.err);
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(lines_of(outcome.err).size() == 1);
    CHECK(contains(outcome.err, part));
    CHECK_FALSE(desk.has("a.png"));
}

}  // namespace

TEST_CASE("screenshot writes a step as a PNG of exactly the size asked for, with no display") {
    const Desk desk;
    const Outcome outcome =
        shoot(desk, {"--step", "position", "--size", "1366x768", "-o", "pictures/a.png"});
    INFO(outcome.err);
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    CHECK(contains(outcome.out, "pictures/a.png"));
    CHECK(png_size(desk.read("pictures/a.png")) == Size{1366, 768});
    CHECK_FALSE(desk.has("home"));  // it leaves no settings behind
}

TEST_CASE("step, theme, zoom and language each change the picture; the same call does not") {
    const Desk desk;
    const auto picture = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--size", "800x600", "-o", "a.png"});
        CHECK(shoot(desk, arguments).code == 0);
        return desk.read("a.png");
    };
    const std::string plain = picture({"--step", "position"});
    CHECK(png_size(plain) == Size{800, 600});
    CHECK(picture({"--step", "position"}) == plain);
    CHECK(picture({"--step", "market"}) != plain);
    CHECK(picture({"--step", "position", "--theme", "dark"}) != plain);
    CHECK(picture({"--step", "position", "--zoom", "150"}) != plain);
    CHECK(picture({"--step", "position", "--language", "en"}) != plain);
}

TEST_CASE(
    "screenshot into a folder writes every step of the agenda in its order, and the library") {
    const Desk desk;
    REQUIRE(desk.sparring({"new", "--workshop", "solo-preparation", "--supplier", "A", "--customer",
                           "B", "-o", "session.json"})
                .code == 0);
    Command command =
        desk.command({"screenshot", "session.json", "--size", "640x480", "-o", "out/"});
    command.environment["DISPLAY"] = std::nullopt;
    const Outcome outcome = run(command);
    INFO(outcome.err);
    CHECK(outcome.code == 0);
    std::vector<std::string> expected;
    const auto session = nlohmann::json::parse(desk.read("session.json"));
    for (const auto& step : session["agenda"]) {
        const std::string number = std::to_string(expected.size() + 1);
        expected.push_back((number.size() < 2 ? "0" : "") + number + "-" +
                           step["id"].get<std::string>() + ".png");
    }
    expected.emplace_back("library.png");
    CHECK(desk.list("out") == expected);
    for (const std::string& name : desk.list("out"))
        CHECK(png_size(desk.read("out/" + name)) == Size{640, 480});
}

TEST_CASE("an unknown step or dimension is refused and those there are are named") {
    const Desk desk;
    const Outcome step = shoot(desk, {"--step", "lunch", "-o", "a.png"});
    check_refused(desk, step, "\"lunch\"");
    for (const char* known :
         {"prepare", "market", "rating", "reveal", "position", "outcome", "library"})
        CHECK(contains(step.err, known));
    const Outcome dimension =
        shoot(desk, {"--step", "rating", "--dimension", "mood", "-o", "a.png"});
    check_refused(desk, dimension, "\"mood\"");
    CHECK(contains(dimension.err, "collaboration, horizon, commitment"));
}

TEST_CASE("a size, zoom or theme that cannot be drawn is refused") {
    const Desk desk;
    for (const char* size : {"x", "1366", "1366x", "1366x768x2", "0x0", "-1366x768", "10x10",
                             "99999999999x1", "9000x900", "1366 x 768"})
        check_refused(desk, shoot(desk, {"--size", size, "-o", "a.png"}), "--size");
    for (const char* zoom : {"large", "74", "301", "1e2"})
        check_refused(desk, shoot(desk, {"--zoom", zoom, "-o", "a.png"}), "--zoom");
    check_refused(desk, shoot(desk, {"--theme", "pink", "-o", "a.png"}), "light, dark");
}
