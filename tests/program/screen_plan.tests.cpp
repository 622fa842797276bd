// Which screen gets the console: the decisions alone, without a screen.
#include "program/screen_plan.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::program;
using platform::Monitor;

namespace {

const Monitor k_laptop{"eDP-1", {0, 0, 1366, 768}};
const Monitor k_beamer{"HDMI-1", {1366, 0, 1920, 1080}};
const Monitor k_third{"DP-2", {3286, 0, 1920, 1080}};

}  // namespace

TEST_CASE("the console starts on the primary screen and the room on the next") {
    const auto plan = first_plan({k_laptop, k_beamer}, "");
    REQUIRE(plan);
    CHECK(plan->console.name == "eDP-1");
    CHECK(plan->room.name == "HDMI-1");
}

TEST_CASE("the console starts where it was last, also when another screen is primary now") {
    const auto plan = first_plan({k_beamer, k_laptop}, "eDP-1");
    REQUIRE(plan);
    CHECK(plan->console.name == "eDP-1");
    CHECK(plan->room.name == "HDMI-1");
}

TEST_CASE("one screen, none, or two that show the same make no second window") {
    CHECK_FALSE(first_plan({k_laptop}, ""));
    CHECK_FALSE(first_plan({}, ""));
    Monitor mirror = k_beamer;
    mirror.area.x = 0;
    CHECK_FALSE(first_plan({k_laptop, mirror}, ""));
    CHECK_FALSE(same_plan({k_laptop, mirror}, {"eDP-1", "HDMI-1"}));
}

TEST_CASE("a screen that goes takes its window with it; no other screen gets the notes") {
    const ScreenNames names{"eDP-1", "HDMI-1"};
    CHECK_FALSE(same_plan({k_laptop}, names));
    CHECK_FALSE(same_plan({k_beamer}, names));
    CHECK_FALSE(same_plan({k_beamer, k_third}, names));  // the laptop's lid was closed
    CHECK_FALSE(same_plan({k_laptop, k_third}, names));
    CHECK(same_plan({k_beamer, k_third, k_laptop}, names));
}

TEST_CASE("screens are known by name wherever they lie now") {
    Monitor moved = k_laptop;
    moved.area.x = 1920;
    Monitor first = k_beamer;
    first.area.x = 0;
    const auto plan = same_plan({first, moved}, {"eDP-1", "HDMI-1"});
    REQUIRE(plan);
    CHECK(plan->console.area.x == 1920);
    CHECK(plan->room.area.x == 0);
}

TEST_CASE("the console's window lies within its screen") {
    const auto place = console_place({"", {100, 50, 1366, 768}});
    CHECK(place.x > 100);
    CHECK(place.y > 50);
    CHECK(place.x + place.width < 1466);
    CHECK(place.y + place.height < 818);
}
