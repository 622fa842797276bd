// The arithmetic of scale, frame and columns, against numbers worked out from visual.md 3.
#include "ui/scale.h"
#include "ui/frame_layout.h"
#include "ui/layout.h"

#include "stage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using namespace sparring::ui;

TEST_CASE("one du is one pixel at 1920 by 1080 and scales from the smaller side") {
    CHECK(Scale(1920, 1080).factor() == Approx(1));
    CHECK(Scale(1366, 768).factor() == Approx(768.0 / 1080));
    CHECK(Scale(3840, 2160).factor() == Approx(2));
    CHECK(Scale(2560, 1080).factor() == Approx(1));  // wide: the height decides
    CHECK(Scale(1920, 1440).factor() == Approx(1));  // tall: the width decides
    CHECK(Scale(1920, 1080, 2).factor() == Approx(2));
}

TEST_CASE("zoom stays between 75 and 300 percent, and no window is smaller than a pixel") {
    CHECK(Scale(1920, 1080, 0.1F).zoom() == Approx(0.75));
    CHECK(Scale(1920, 1080, 9).zoom() == Approx(3));
    CHECK(Scale(0, -5).factor() > 0);
}

TEST_CASE("the layout class follows the width in du, not the device") {
    CHECK(Scale(1920, 1080, 0.75F).layout_class() == LayoutClass::Full);
    CHECK(Scale(1366, 768).layout_class() == LayoutClass::Full);
    CHECK(Scale(1920, 1080, 1.1F).layout_class() == LayoutClass::Compact);   // 1745
    CHECK(Scale(1920, 1080, 1.35F).layout_class() == LayoutClass::Compact);  // 1422
    CHECK(Scale(1920, 1080, 1.5F).layout_class() == LayoutClass::Narrow);    // 1280
    CHECK(Scale(1920, 1080, 1.9F).layout_class() == LayoutClass::Narrow);    // 1010
    CHECK(Scale(1920, 1080, 2).layout_class() == LayoutClass::Single);       // 960
    CHECK(Scale(3840, 2160, 3).layout_class() == LayoutClass::Single);
    CHECK(Scale(1600, 1200).layout_class() == LayoutClass::Full);  // 4:3 is 1920 du wide
}

TEST_CASE("positions and strokes are whole pixels, text and radii are not") {
    const Scale laptop(1366, 768);
    CHECK(laptop.position(168) == 119);  // 119.47
    CHECK(laptop.stroke(2) == 1);        // 1.42
    CHECK(laptop.stroke(3) == 2);        // 2.13
    CHECK(laptop.stroke(0.2F) == 1);
    CHECK(laptop.text(30) == Approx(21.3333));
    CHECK(laptop.length(18) == Approx(12.8));
    CHECK(laptop.du_from_px(laptop.length(18)) == Approx(18));
}

namespace {

FrameLayout frame_of(float width, float height, float zoom) {
    const Theme theme(sparring::tests::embedded_tokens(), Mode::Light);
    return frame_layout(Scale(width, height, zoom), theme);
}

}  // namespace

TEST_CASE("at full size the frame lies where the mock-ups have it") {
    const FrameLayout frame = frame_of(1920, 1080, 1);
    CHECK(frame.rail == Rect{0, 0, 104, 1080});
    CHECK(frame.content_x == Approx(168));
    CHECK(frame.content_w == Approx(1688));
    CHECK(frame.bar == Rect{104, 1016, 1816, 64});
    CHECK(frame.eyebrow_y == Approx(44));
    CHECK(frame.title_y == Approx(86));
    CHECK(frame.title == Type::H1);
}

TEST_CASE("more room goes to the margins and above the agenda bar") {
    const FrameLayout small = frame_of(1920, 1080, 0.75F);  // 2560 by 1440 du
    CHECK(small.content_w == Approx(1688));
    CHECK(small.content_x == Approx(104 + (2560 - 104 - 1688) / 2.0));
    CHECK(small.bar.y == Approx(1440 - 64));
    const FrameLayout tall = frame_of(1920, 1200, 1);
    CHECK(tall.bar.y == Approx(1200 - 64));
    CHECK(tall.content_x == Approx(168));
}

TEST_CASE("a narrower window has a smaller rail, then none") {
    const FrameLayout compact = frame_of(1920, 1080, 1.2F);  // 1600 du
    CHECK(compact.rail.w == Approx(72));
    CHECK(compact.content_x == Approx(104));
    CHECK(compact.content_w == Approx(1600 - 104 - 32));
    CHECK(compact.title == Type::H2);
    CHECK_FALSE(compact.subtitle_scrolls);
    const FrameLayout single = frame_of(1920, 1080, 2);
    CHECK(single.rail.w == 0);
    CHECK(single.content_x == Approx(32));
    CHECK(single.content_w == Approx(896));
    CHECK(single.bar.y == Approx(540 - 64));
    const FrameLayout largest = frame_of(1920, 1080, 3);
    CHECK(largest.bar.h == Approx(56));
    CHECK(largest.title == Type::H3);
}

TEST_CASE("from ten steps on the rail's cells are 48 every 56") {
    const FrameLayout full = frame_of(1920, 1080, 1);
    const RailCells nine = rail_cells(full, 9, 3);
    CHECK(nine.cell == 64);
    CHECK(nine.pitch == 72);
    CHECK(nine.count == 9);
    CHECK(nine.utilities == 3);
    const RailCells ten = rail_cells(full, 10, 3);
    CHECK(ten.cell == 48);
    CHECK(ten.pitch == 56);
    CHECK(ten.count == 10);
}

TEST_CASE("a rail too short for all steps shows those around the current one") {
    const FrameLayout narrow = frame_of(1920, 1080, 1.9F);  // 568 du high
    const RailCells last = rail_cells(narrow, 16, 15);
    CHECK(last.count < 16);
    CHECK(last.first + last.count == 16);
    const RailCells middle = rail_cells(narrow, 16, 8);
    CHECK(middle.first <= 8);
    CHECK(middle.first + middle.count > 8);
    const float foot = static_cast<float>(middle.utilities) * 72;
    CHECK(middle.top + static_cast<float>(middle.count) * middle.pitch <= narrow.rail.h - foot);
}

TEST_CASE("columns share the width, and become fewer in narrow windows") {
    const auto four = columns({168, 412, 1688, 254}, 4);
    REQUIRE(four.size() == 4);
    CHECK(four[0] == Rect{168, 412, 404, 254});
    CHECK(four[3].right() == Approx(1856));
    CHECK(column_count(LayoutClass::Full, 1688, 4) == 4);
    CHECK(column_count(LayoutClass::Compact, 1294, 4) == 4);  // 305 each
    CHECK(column_count(LayoutClass::Compact, 1100, 4) == 3);  // 257 would be too narrow
    CHECK(column_count(LayoutClass::Narrow, 1100, 4) == 2);
    CHECK(column_count(LayoutClass::Single, 896, 4) == 1);
}

TEST_CASE("a grid starts the next row below the tallest card") {
    Grid grid({0, 100, 624, 0}, 2);
    CHECK(grid.take(50) == Rect{0, 100, 300, 50});
    CHECK(grid.take(80) == Rect{324, 100, 300, 80});
    CHECK(grid.take(40) == Rect{0, 204, 300, 40});
    CHECK(grid.bottom() == Approx(244));
}
