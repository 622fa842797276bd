// Which screen a window is on, by area. Needs no display.
#include "platform/monitor.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::platform;

// A laptop with a projector to its right, and a screen to its left that lies higher.
static const std::vector<Rectangle> areas{
    {0, 0, 1366, 768}, {1366, 0, 1920, 1080}, {-1280, -200, 1280, 1024}};

TEST_CASE("a window is on the screen that it covers most") {
    CHECK(most_covered(areas, {100, 100, 800, 600}) == 0);
    CHECK(most_covered(areas, {1400, 100, 800, 600}) == 1);
    CHECK(most_covered(areas, {-900, 0, 800, 600}) == 2);
    // 366 of 1000 columns on the laptop, 634 on the projector
    CHECK(most_covered(areas, {1000, 100, 1000, 500}) == 1);
    // 566 of 1000 columns on the laptop, 434 on the projector
    CHECK(most_covered(areas, {800, 100, 1000, 500}) == 0);
}

TEST_CASE("a window outside every screen counts for the first") {
    CHECK(most_covered(areas, {5000, 5000, 100, 100}) == 0);
    CHECK(most_covered(areas, {100, 100, 0, 0}) == 0);
    CHECK(most_covered({}, {0, 0, 10, 10}) == 0);
}
