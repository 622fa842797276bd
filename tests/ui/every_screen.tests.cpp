// Walks every screen of a session as the room sees it, page by page where it scrolls, and fails
// when text leaves its box, is cut off, lies over other text, or is a raw key.
#include "desk.h"
#include "support/full_house.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// What was found wrong, each once, with the screen where it was first seen.
class Findings {
public:
    void look(const Desk& desk, const std::string& where) {
        for (const std::string& fault : desk.faults())
            if (m_seen.insert(fault).second) m_lines += where + ": " + fault + "\n";
        ++m_screens;
    }
    const std::string& lines() const { return m_lines; }
    int screens() const { return m_screens; }

private:
    std::set<std::string> m_seen;
    std::string m_lines;
    int m_screens = 0;
};

std::vector<ImGuiWindow*> scrolling_windows(Desk& desk) {
    std::vector<ImGuiWindow*> found;
    for (ImGuiWindow* window : desk.robot.context().Windows)
        if (window->WasActive && window->ScrollMax.y > 0) found.push_back(window);
    return found;
}

constexpr float k_most_pages = 12;  // of a long outline: its texts are looked at off screen too

/// Looks at the screen, and at every further page of what scrolls on it.
void look_at_pages(Desk& desk, Findings& findings, const std::string& where) {
    desk.robot.frames(2);
    findings.look(desk, where);
    for (ImGuiWindow* window : scrolling_windows(desk)) {
        const float page =
            std::max(window->InnerRect.GetHeight() * 0.7F, window->ScrollMax.y / k_most_pages);
        for (float at = page; at < window->ScrollMax.y + page; at += page) {
            window->Scroll.y = std::min(at, window->ScrollMax.y);
            desk.robot.frames(2);
            findings.look(desk, where);
        }
        window->Scroll.y = 0;
    }
}

/// All steps forward with the key that a clicker sends, so dimensions and stages come one by one.
void walk(Desk& desk, Findings& findings, const std::string& where) {
    for (int screens = 0; screens < 200; ++screens) {
        const std::string step = where + " " + desk.app.step().id.value;
        look_at_pages(desk, findings, step);
        const auto before = std::pair(desk.app.step_index(), desk.app.progress().dimension);
        desk.press(ImGuiKey_PageDown);
        if (std::pair(desk.app.step_index(), desk.app.progress().dimension) == before) return;
    }
    FAIL("the walk has no end");
}

void look_at_layers(Desk& desk, Findings& findings, const std::string& where) {
    using ui::Layer;
    for (const Layer layer : {Layer::Palette, Layer::Keys, Layer::Park, Layer::Console}) {
        desk.interface->show(layer);
        look_at_pages(desk, findings, where + " layer " + std::to_string(static_cast<int>(layer)));
        desk.press(ImGuiKey_Escape);
    }
}

void look_at_places(Desk& desk, Findings& findings, const std::string& where) {
    for (const app::Place place : {app::Place::Library, app::Place::Settings}) {
        desk.app.go(place);
        look_at_pages(desk, findings, where + " place " + std::to_string(static_cast<int>(place)));
    }
    if (desk.app.has_session()) desk.app.go(app::Place::Session);
}

void look_at_everything(Desk& desk, Findings& findings, const std::string& where) {
    walk(desk, findings, where);
    look_at_layers(desk, findings, where);
    look_at_places(desk, findings, where);
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
    Findings findings;
    for (const std::string example : {"kruidwende", "merelstroom"}) {
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
    Findings findings;
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
    Findings findings;
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
    Findings findings;
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
