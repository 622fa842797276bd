// Walks every screen of a session as the room sees it, page by page where it scrolls, and fails
// when text leaves its box, is cut off, lies over other text, or is a raw key.
#include "screen_walk.h"
#include "support/full_house.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// Faults of texts, of every screen that was looked at.
Findings text_findings() {
    return Findings([](const Desk& desk) { return desk.faults(); });
}

std::string place_of(const Language& language, ImVec2 size, const std::string& what) {
    return language + " " + std::to_string(static_cast<int>(size.x)) + " " + what;
}

void set_theme(Desk& desk, const std::string& theme) {
    desk.app.change_settings([&](store::Settings& s) { s.theme = theme; });
}

void check_examples(const Language& language) {
    const std::string theme = GENERATE("light", "dark");
    const ImVec2 size = GENERATE(ImVec2{1366, 768}, ImVec2{1920, 1080});
    Desk desk(language, size);
    set_theme(desk, theme);
    Findings findings = text_findings();
    for (const std::string example : {"kruidwende", "merelstroom", "kruidwende-review"}) {
        desk.open("example:" + example + "." + language + ".json");
        look_at_everything(desk, findings, place_of(language, size, theme + " " + example));
    }
    CHECK(findings.lines() == "");
    CHECK(findings.screens() > 80);
}

void check_zooms(const Language& language) {
    const ImVec2 size = GENERATE(ImVec2{1024, 768}, ImVec2{1920, 1080});
    const int zoom = GENERATE(75, 150, 200, 300);
    Desk desk(language, size);
    desk.app.set_zoom(zoom);
    desk.open("example:kruidwende." + language + ".json");
    Findings findings = text_findings();
    look_at_everything(desk, findings, place_of(language, size, std::to_string(zoom)));
    CHECK(findings.lines() == "");
}

void check_empty(const Language& language) {
    const std::string workshop =
        GENERATE("quick-scan", "sparring-session", "solo-preparation", "review");
    const int zoom = GENERATE(100, 200);
    const ImVec2 size{1366, 768};
    Desk desk(language, size);
    desk.app.set_zoom(zoom);
    REQUIRE(desk.app.create(WorkshopId{workshop}, "", ""));
    Findings findings = text_findings();
    look_at_everything(desk, findings, place_of(language, size, workshop));
    CHECK(findings.lines() == "");
}

void check_full_house(const Language& language) {
    const ImVec2 size = GENERATE(ImVec2{1366, 768}, ImVec2{1920, 1080});
    const int zoom = GENERATE(100, 200);
    Desk desk(language, size);
    desk.app.set_zoom(zoom);
    desk.open("example:kruidwende." + language + ".json");
    desk.app.edit("full", [](Session& session) { test::fill_the_house(session); });
    Findings findings = text_findings();
    look_at_everything(desk, findings, place_of(language, size, "full"));
    CHECK(findings.lines() == "");
}

}  // namespace

TEST_CASE("every Dutch screen of the examples is free of faults") {
    check_examples("nl");
}

TEST_CASE("every Dutch screen of an example is free of faults at every zoom") {
    check_zooms("nl");
}

TEST_CASE("every Dutch screen of an empty workshop is free of faults") {
    check_empty("nl");
}

TEST_CASE("every Dutch screen of a full house is free of faults") {
    check_full_house("nl");
}

TEST_CASE("every English screen of the examples is free of faults") {
    check_examples("en");
}

TEST_CASE("every English screen of an example is free of faults at every zoom") {
    check_zooms("en");
}

TEST_CASE("every English screen of an empty workshop is free of faults") {
    check_empty("en");
}

TEST_CASE("every English screen of a full house is free of faults") {
    check_full_house("en");
}
