// The robot itself: that it finds, reaches and uses plain ImGui items, and says so when it cannot.
#include "support/robot.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace sparring::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Panel {
    bool ticked = false;
    bool may_save = false;
    int saved = 0, deleted = -1, far_presses = 0, answered = 0, shortcuts = 0;
    float seconds = 0;
    Robot robot{[this] { draw(); }, {800, 600}};

    void draw() {
        seconds += ImGui::GetIO().DeltaTime;
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
        ImGui::Begin("Panel", nullptr, ImGuiWindowFlags_NoDecoration);
        ImGui::Checkbox("Klaar", &ticked);
        ImGui::BeginDisabled(!may_save);
        if (ImGui::Button("Bewaar###save")) ++saved;
        ImGui::EndDisabled();
        ImGui::BeginChild("list", {300, 100});
        for (int i = 0; i < 3; ++i) {
            ImGui::PushID(i);
            if (ImGui::Button("Verwijder")) deleted = i;
            ImGui::PopID();
        }
        ImGui::Dummy({10, 2000});
        if (ImGui::Button("Onderaan")) ++far_presses;
        ImGui::EndChild();
        if (ImGui::Button("Vraag")) ImGui::OpenPopup("Zeker?");
        if (ImGui::BeginPopupModal("Zeker?")) {
            if (ImGui::Button("Ja")) {
                ++answered;
                ImGui::CloseCurrentPopup();
            }
            ImGui::EndPopup();
        }
        if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_S, ImGuiInputFlags_RouteGlobal)) ++shortcuts;
        ImGui::End();
    }
};

}  // namespace

TEST_CASE("the robot finds items by label, by key and by path") {
    Panel panel;
    panel.robot.frames(2);
    const ImGuiID id = panel.robot.item("Bewaar").id;
    CHECK(panel.robot.item("###save").id == id);
    CHECK(panel.robot.item("Bewaar###save").id == id);
    CHECK(panel.robot.item("//Panel/###save").id == id);
    CHECK(panel.robot.item("//Panel/list/Onderaan").id == panel.robot.item("Onderaan").id);
    CHECK(panel.robot.find("Bewaren") == nullptr);
}

TEST_CASE("the robot says what is in view when it finds nothing") {
    Panel panel;
    panel.robot.frames(2);
    CHECK_THROWS_WITH(panel.robot.click("Sluit"),
                      ContainsSubstring("no item \"Sluit\"") && ContainsSubstring("\"Klaar\"") &&
                          ContainsSubstring("\"Bewaar###save\" in Panel (off)"));
}

TEST_CASE("the robot clicks, and sees ticks and what is off") {
    Panel panel;
    panel.robot.frames(2);
    panel.robot.click("Klaar");
    CHECK(panel.ticked);
    CHECK(panel.robot.item("Klaar").checked());
    CHECK_FALSE(panel.robot.item("###save").enabled());
    panel.robot.click("###save");
    CHECK(panel.saved == 0);
    panel.may_save = true;
    panel.robot.click("###save");
    CHECK(panel.saved == 1);
}

TEST_CASE("the robot scrolls to what is out of view") {
    Panel panel;
    panel.robot.frames(2);
    CHECK_FALSE(panel.robot.shows("Onderaan"));
    panel.robot.click("Onderaan");
    CHECK(panel.far_presses == 1);
    CHECK(panel.robot.shows("Onderaan"));
    panel.robot.click("Verwijder");
    CHECK(panel.deleted == 0);
}

TEST_CASE("the robot waits for a popup, and cannot reach what it covers") {
    Panel panel;
    panel.robot.frames(2);
    panel.robot.click("Vraag");
    CHECK_THROWS_WITH(panel.robot.click("Klaar"), ContainsSubstring("covered by"));
    panel.robot.click("Ja");
    CHECK(panel.answered == 1);
    panel.robot.click("Klaar");
    CHECK(panel.ticked);
}

TEST_CASE("the robot presses chords and lets time pass as told") {
    Panel panel;
    panel.robot.frames(2);
    panel.robot.press(ImGuiMod_Ctrl | ImGuiKey_S, 2);
    CHECK(panel.shortcuts == 2);
    panel.robot.set_time_step(0.5F);
    const float before = panel.seconds;
    panel.robot.wait(2);
    CHECK(panel.seconds - before == 2);
    panel.robot.resize(400, 300);
    CHECK(panel.robot.item("Panel").rectangle.GetWidth() == 400);
}

TEST_CASE("an item without a window in the way that never comes into view is reported") {
    Robot robot([] {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({200, 100});
        ImGui::Begin("Small", nullptr,
                     ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoScrollbar);
        ImGui::Dummy({10, 500});
        ImGui::Button("Onbereikbaar");
        ImGui::End();
    });
    robot.frames(2);
    CHECK_THROWS_WITH(robot.click("Onbereikbaar"), ContainsSubstring("cannot be scrolled"));
}
