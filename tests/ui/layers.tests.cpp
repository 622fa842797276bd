// What lies above the screen, under a person's hands: palette, keys, quick parking, private notes,
// the opened rail.
#include "entry_checks.h"

#include "app/commands.h"

using namespace sparring;
using namespace sparring::tests;
using ui::Layer;

namespace {

std::string word(const Desk& desk, const std::string& key) {
    return desk.app.words().text(key);
}

}  // namespace

TEST_CASE("the palette runs the command that was typed") {
    StepDesk desk(StepKind::Market);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    REQUIRE(desk.interface->layer() == Layer::Palette);
    desk.robot.type(word(desk, "command.theme") + "\n");
    desk.robot.frames(2);
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.app.settings().theme == "dark");
}

TEST_CASE("the palette is pressed with the mouse, and parks what is no command") {
    StepDesk desk(StepKind::Market);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.hands.click("command.next-step");
    CHECK(desk.app.step_index() == step_of(desk, StepKind::Market) + 1);
    const std::size_t parked = desk.session().parking_lot.size();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.robot.type("zwqx zwqx");
    CHECK(desk.shows(word(desk, "palette.nothing")));
    desk.robot.type("\n");
    REQUIRE(desk.session().parking_lot.size() == parked + 1);
    CHECK(desk.session().parking_lot.back().text == "zwqx zwqx");
}

TEST_CASE("P parks a thought on any step, and Ctrl+Z takes it back") {
    StepDesk desk(StepKind::Position);
    const std::size_t parked = desk.session().parking_lot.size();
    desk.hands.strike("p");
    REQUIRE(desk.interface->layer() == Layer::Park);
    desk.hands.strike("pr1");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.session().parking_lot.size() == parked + 1);
    CHECK(desk.session().parking_lot.back().text == "pr1");
    CHECK(desk.interface->layer() == Layer::None);
    desk.hands.undo();
    CHECK(desk.session().parking_lot.size() == parked);
}

TEST_CASE("parking nothing parks nothing, and Esc closes it") {
    StepDesk desk(StepKind::Position);
    const std::size_t parked = desk.session().parking_lot.size();
    desk.hands.strike("p");
    desk.press(ImGuiKey_Enter);
    CHECK(desk.interface->layer() == Layer::None);
    desk.hands.strike("p");
    desk.robot.type("iets");
    desk.press(ImGuiKey_Escape, 2);  // out of the field, out of the panel
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.session().parking_lot.size() == parked);
}

TEST_CASE("private notes ask first whether anybody else sees the screen") {
    StepDesk desk(StepKind::Market);
    const StepId step = desk.app.step().id;
    desk.notes.set(step, "Geheim van Kim");
    desk.app.close_step();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_P);
    REQUIRE(desk.interface->layer() == Layer::Console);
    CHECK_FALSE(desk.shows("Geheim"));
    desk.hands.click("console.confirmed");
    CHECK(desk.shows("Geheim van Kim"));
    const std::string key = "notes." + step.value;
    desk.hands.fill(key, "Let op inkoop");
    CHECK(desk.notes.of(step) == "Let op inkoop");
    desk.hands.click("console.close");
    CHECK(desk.interface->layer() == Layer::None);
    CHECK_FALSE(desk.shows("Let op inkoop"));
    desk.press(ImGuiMod_Ctrl | ImGuiKey_P);
    CHECK_FALSE(desk.shows("Let op inkoop"));  // it asks again every time
    desk.press(ImGuiKey_Escape);
    desk.hands.undo();
    CHECK(desk.notes.of(step) == "Geheim van Kim");
}

TEST_CASE("the list of keys names those of the step and those of the program") {
    StepDesk desk(StepKind::Ambition);
    desk.press(ImGuiKey_F1);
    REQUIRE(desk.interface->layer() == Layer::Keys);
    CHECK(desk.shows(word(desk, "hint.target")));
    CHECK(desk.shows(word(desk, "command.undo")));
    desk.hands.strike("1");  // the screen below does not hear it
    desk.press(ImGuiKey_Escape);
    CHECK(desk.interface->layer() == Layer::None);
}

TEST_CASE("the rail jumps to any step, closed or opened with R") {
    StepDesk desk(StepKind::Market);
    desk.hands.click("rail.0");
    CHECK(desk.app.step_index() == 0);
    desk.hands.strike("r");
    REQUIRE(desk.robot.find("###step.3"));
    desk.hands.click("step.3");
    CHECK(desk.app.step_index() == 3);
    CHECK_FALSE(desk.robot.find("###step.3"));
    desk.hands.strike("r");
    desk.press(ImGuiKey_Escape);
    CHECK_FALSE(desk.robot.find("###step.3"));
}

TEST_CASE("T stops the clock and lets it run again") {
    StepDesk desk(StepKind::Market);
    desk.hands.strike("t");
    const double left = desk.app.seconds_left();
    desk.robot.wait(3);
    CHECK(desk.app.seconds_left() == left);
    desk.hands.strike("t");
    desk.robot.wait(3);
    CHECK(desk.app.seconds_left() < left - 2.5);
}

TEST_CASE("the list of keys opens at its top, with those of the screen before all others") {
    StepDesk desk(StepKind::Ambition);
    desk.press(ImGuiKey_F1);
    desk.robot.frames(5);
    const auto y = [&](const std::string& key) {
        for (const auto& logged : desk.log.texts())
            if (logged.layer > 0 && logged.text == word(desk, key)) return logged.ink.y;
        return -1.0F;
    };
    CHECK(y("keys.here") > y("command.keys"));
    CHECK(y("hint.target") > y("keys.here"));
    CHECK(y("keys.everywhere") > 0);
    for (const char* key : {"keys.here", "hint.target"})
        CHECK(y(key) < 1080);
}
