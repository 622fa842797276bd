// Rehearsing by keyboard: from the library to the reveal and back, and the sign on every screen.
#include "hands.h"

#include "app/commands.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

void to_step(Desk& desk, StepKind kind) {
    for (int presses = 0; presses < 60 && desk.app.step().kind != kind; ++presses)
        desk.press(ImGuiKey_PageDown);
    REQUIRE(desk.app.step().kind == kind);
}

std::vector<std::string> library_paths(const Desk& desk) {
    std::vector<std::string> paths;
    for (const auto& entry : desk.app.library())
        paths.push_back(entry.path);
    return paths;
}

}  // namespace

TEST_CASE("a rehearsal goes by keyboard from the library to the reveal and back") {
    const std::string language = GENERATE("nl", "en");
    Desk desk(language);
    const auto library = library_paths(desk);
    const std::string badge = desk.app.words().text("rehearsal.badge");
    desk.press(ImGuiKey_G);
    REQUIRE(desk.app.rehearsing());
    CHECK(desk.app.session().language == language);
    CHECK(desk.shows(badge));
    CHECK(ui::AppUi::window_title(desk.app).find(badge) != std::string::npos);
    to_step(desk, StepKind::Rating);
    CHECK(desk.shows(desk.app.words().text("hint.others-answer")));
    desk.press(ImGuiKey_L);
    CHECK(desk.app.people_in() == 1);
    desk.robot.set_time_step(0.1F);
    desk.robot.wait(4);
    CHECK(desk.app.people_in() == 6);
    CHECK(desk.shows(badge));
    to_step(desk, StepKind::Reveal);
    CHECK(desk.app.session().ratings.empty());
    desk.press(ImGuiKey_Space);
    CHECK(desk.app.revealed(desk.app.progress().dimension));
    CHECK(desk.app.session().ratings.size() == 60);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    CHECK(desk.app.place() == app::Place::Library);
    CHECK(desk.shows(desk.app.words().text("notice.rehearsal-over")));
    CHECK(library_paths(desk) == library);
    CHECK(desk.computer.session_paths().empty());
    CHECK_FALSE(desk.app.rehearsing());
}

TEST_CASE("each example has its own button to rehearse, which Tab comes to") {
    Desk desk;
    Hands hands(desk);
    REQUIRE(hands.tab_to("rehearse"));
    desk.press(ImGuiKey_Enter);
    CHECK(desk.app.rehearsing());
}

TEST_CASE("palette and help know the commands of a rehearsal") {
    Desk desk;
    desk.press(ImGuiKey_F1);
    CHECK(desk.shows(desk.app.words().text("command.rehearse")));
    desk.press(ImGuiKey_Escape);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.robot.type("repeteer");
    desk.robot.frames(3);
    CHECK(desk.shows(desk.app.words().text("command.rehearse")));
    desk.robot.type("\n");
    desk.robot.frames(3);
    REQUIRE(desk.app.rehearsing());
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.robot.type("stop de repetitie\n");
    desk.robot.frames(3);
    CHECK_FALSE(desk.app.rehearsing());
    CHECK(desk.app.place() == app::Place::Library);
}

TEST_CASE("the sign of a rehearsal stands on every screen at every zoom, and nowhere else") {
    const int zoom = GENERATE(75, 100, 150, 200, 300);
    Desk desk("nl", {1366, 768});
    const std::string badge = desk.app.words().text("rehearsal.badge");
    desk.app.set_zoom(zoom);
    desk.open("example:kruidwende.nl.json");
    CHECK_FALSE(desk.shows(badge));
    REQUIRE(desk.app.close());
    REQUIRE(desk.app.rehearse("example:kruidwende.nl.json"));
    desk.app.dismiss_notice();
    const auto check = [&](const std::string& where) {
        desk.robot.frames(4);
        INFO(where << " at " << zoom << " %");
        CHECK(desk.shows(badge));
        for (const std::string& fault : desk.faults())
            FAIL_CHECK(fault);
    };
    for (std::size_t at = 0; at < desk.app.session().agenda.size(); ++at) {
        desk.app.go_to_step(at);
        check(desk.app.step().id.value);
    }
    desk.app.go(app::Place::Settings);
    check("settings");
    desk.app.go(app::Place::RoomCheck);
    check("room check");
}
