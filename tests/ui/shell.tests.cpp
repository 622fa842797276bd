// The frame of a step and the gallery of components: events, and no fault at any size or zoom.
#include "ui/shell.h"

#include "gallery.h"
#include "stage.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::ui;
using namespace sparring::tests;

namespace {

struct Screen {
    ImVec2 size;
    float zoom;
};

// Beamer, laptop, 4:3, wide, 4K; zoom over all layout classes.
const std::vector<Screen> k_screens{
    {{1920, 1080}, 1},    {{1920, 1080}, 0.75F}, {{1920, 1080}, 1.35F}, {{1920, 1080}, 1.5F},
    {{1920, 1080}, 1.9F}, {{1920, 1080}, 2},     {{1920, 1080}, 3},     {{1366, 768}, 1},
    {{1366, 768}, 2},     {{1366, 768}, 3},      {{1024, 768}, 1},      {{2560, 1080}, 1},
    {{3840, 2160}, 1},    {{3840, 2160}, 3}};

std::string name_of(const Screen& screen) {
    return std::to_string(static_cast<int>(screen.size.x)) + "x" +
           std::to_string(static_cast<int>(screen.size.y)) + " at " + std::to_string(screen.zoom);
}

// A stage with the last events of the shell.
struct StepStage {
    GalleryState state;
    ShellEvents seen;
    TestWindow stage;

    explicit StepStage(void (*draw)(Ui&, GalleryState&), Screen screen = {{1920, 1080}, 1})
        : stage(
              [this, draw](Ui& ui) {
                  draw(ui, state);
                  if (state.last.step) seen.step = state.last.step;
                  if (state.last.tool) seen.tool = state.last.tool;
                  seen.next = seen.next || state.last.next;
              },
              screen.size, screen.zoom) {}
};

}  // namespace

TEST_CASE("mock-up 12 has no fault at its own size, in both modes") {
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        GalleryState state;
        TestWindow stage([&](Ui& ui) { draw_gallery(ui, state); });
        stage.look.theme = Theme(stage.look.tokens, mode);
        stage.robot.frames(2);
        CHECK(stage.faults().empty());
        CHECK(stage.look.log.texts().size() > 30);
    }
}

TEST_CASE("the step of mock-up 03 has no fault at its own size") {
    StepStage step(draw_step);
    CHECK(step.stage.faults().empty());
    CHECK(step.stage.look.log.shows("Vertrouwen"));
    CHECK(step.stage.look.log.shows("12:40"));
}

TEST_CASE(
    "all components in one column have no fault at any size and zoom, wherever it is scrolled") {
    for (const Screen& screen : k_screens) {
        INFO(name_of(screen));
        StepStage step(draw_column_step, screen);
        for (int i = 0; i < 40; ++i) {
            const std::string faults = step.stage.faults();
            CHECK(faults.empty());
            INFO(faults);
            if (!faults.empty()) break;
            step.stage.robot.move_to(ImVec2(screen.size.x / 2, screen.size.y / 2));
            step.stage.robot.wheel(-1);
        }
    }
}

TEST_CASE("Tab reaches every component at 300 percent and brings it into view") {
    StepStage step(draw_column_step, {{1920, 1080}, 3});
    for (const char* id : {"###main", "###plain", "###quiet", "###danger", "###notes", "###amount",
                           "###side", "###version", "###person", "###rung.0"}) {
        INFO(id);
        step.stage.robot.press(ImGuiKey_Tab);
        step.stage.robot.frames(2);
        REQUIRE(step.stage.robot.is_focused(id));
        const ImRect seen = step.stage.robot.item(id).visible_part();
        CHECK(seen.GetHeight() > 60);
    }
}

TEST_CASE("a press on a rail cell asks for that step") {
    StepStage step(draw_step);
    step.stage.robot.click("6 Waar willen we heen");
    CHECK(step.seen.step == 5U);
    step.stage.robot.click("Parkeerlijst");
    CHECK(step.seen.tool == "parked");
}

TEST_CASE("the open rail stands on the current step, moves with arrows, and Esc closes it") {
    StepStage step(draw_step);
    step.state.rail_open = true;
    step.stage.robot.frames(4);
    CHECK(step.stage.robot.is_focused("Waar staan we"));
    CHECK(step.stage.faults().empty());
    step.stage.robot.press(ImGuiKey_DownArrow);
    step.stage.robot.press(ImGuiKey_Enter);
    CHECK(step.seen.step == 4U);
    step.stage.robot.press(ImGuiKey_Escape);
    step.stage.robot.frames(3);
    CHECK_FALSE(step.state.rail_open);
    CHECK_FALSE(step.stage.robot.shows("Toegevoegde waarde"));
}

TEST_CASE("the open rail has no fault at any size and zoom") {
    for (const Screen& screen : k_screens) {
        INFO(name_of(screen));
        StepStage step(draw_column_step, screen);
        step.state.rail_open = true;
        step.stage.robot.frames(4);
        CHECK(step.stage.faults() == "");
    }
}

TEST_CASE("in a narrow window a menu replaces the rail and the bar keeps time and the next thing") {
    StepStage step(draw_column_step, {{1920, 1080}, 2});
    CHECK(step.stage.look.log.shows("12:40"));
    CHECK_FALSE(step.stage.look.log.shows("Afspraak"));
    step.stage.robot.click("Volgende");
    CHECK(step.seen.next);
    step.stage.robot.click("Stappen");
    step.stage.robot.frames(3);
    CHECK(step.state.rail_open);
    CHECK(step.stage.robot.shows("Waar willen we heen"));
}

TEST_CASE("toast and error strip say their sentence and give their answers") {
    bool undone = false;
    bool dismissed = false;
    GalleryState state;
    for (const float zoom : {1.0F, 2.0F, 3.0F}) {
        TestWindow stage(
            [&](Ui& ui) {
                ShellModel model = step_model(state);
                model.toast = "Onderbouwing verwijderd";
                model.toast_action = "Ongedaan";
                model.error =
                    "De map bestaat niet meer. Kies een andere map of sluit de stick aan.";
                model.error_dismiss = "Sluit melding";
                const ShellEvents events = shell(ui, model, [](const Rect&) {});
                undone = undone || events.toast_acted;
                dismissed = dismissed || events.error_dismissed;
            },
            {1920, 1080}, zoom);
        undone = dismissed = false;
        CHECK(stage.faults() == "");
        stage.robot.click("Ongedaan");
        CHECK(undone);
        stage.robot.click("Sluit melding");
        CHECK(dismissed);
    }
}

TEST_CASE("with reduced motion nothing moves; without it a moved value owes frames") {
    float value = 0;
    float target = 0;
    TestWindow stage([&](Ui& ui) { value = ui.animate(42, target, Duration::Move); });
    target = 10;
    stage.robot.frames(1);
    CHECK(value == 10);
    CHECK_FALSE(stage.look.state.animating(ImGui::GetTime()));
    stage.look.reduce_motion = false;
    target = 20;
    stage.robot.frames(2);
    CHECK(value > 10);
    CHECK(value < 20);
    CHECK(stage.look.state.animating(ImGui::GetTime()));
    stage.robot.wait(0.5F);
    CHECK(value == 20);
    CHECK_FALSE(stage.look.state.animating(ImGui::GetTime()));
}
