// The room check under a person's hands: opened from the palette, good lines and remedies in words.
#include "entry_checks.h"

#include "app/commands.h"

using namespace sparring;
using namespace sparring::tests;

TEST_CASE("the room check says in words that all is well, and goes back to the step") {
    StepDesk desk(StepKind::Prepare);
    const std::size_t step = desk.app.step_index();
    REQUIRE(app::run_command("room-check", desk.app));
    desk.robot.frames(3);
    CHECK(desk.app.place() == app::Place::RoomCheck);
    CHECK(desk.sentences("room-check.title-good") == 1);
    CHECK(desk.sentences("room-check.good") == 5);
    CHECK(desk.sentences("room-check.sample") == 1);
    CHECK(desk.faults().empty());
    desk.press(ImGuiKey_Escape);
    CHECK(desk.app.place() == app::Place::Session);
    CHECK(desk.app.step_index() == step);
}

TEST_CASE("a full disk is shown with its remedy, and checked again once there is room") {
    StepDesk desk(StepKind::Prepare);
    desk.computer.disk->full = true;
    REQUIRE(app::run_command("room-check", desk.app));
    desk.robot.frames(3);
    CHECK(desk.sentences("room-check.attention") == 2);  // saving and export
    CHECK(desk.faults().empty());
    desk.computer.disk->full = false;
    desk.hands.strike("a");
    desk.robot.frames(2);
    CHECK(desk.sentences("room-check.attention") == 0);
}

TEST_CASE("the room check fits at every zoom and in both languages") {
    StepDesk desk(StepKind::Prepare);
    REQUIRE(app::run_command("room-check", desk.app));
    for (const char* language : {"nl", "en"})
        for (const int zoom : {75, 100, 150, 200, 300}) {
            desk.app.set_language(language);
            desk.app.set_zoom(zoom);
            desk.robot.frames(4);
            INFO(language << " " << zoom);
            CHECK(desk.faults().empty());
        }
}
