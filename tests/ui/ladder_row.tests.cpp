// A row of the ladder under the mouse: the column that is clicked sets the target.
#include "stage.h"
#include "support/robot.h"
#include "ui/components/row.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace sparring;
using namespace sparring::tests;
using namespace sparring::ui;

TEST_CASE("a click on a ladder row takes the target from the column under the mouse") {
    std::optional<int> target;
    int opened = 0;
    TestWindow stage([&](Ui& ui) {
        const LadderRow row{.name = "Vertrouwen",
                            .now = 2,
                            .target = 3,
                            .difference = "+1",
                            .centres = {510, 734, 958, 1182}};
        const LadderEvent event = ladder_row(ui, "trust", {168, 300, 1196, 68}, row);
        if (event.target) target = event.target;
        opened += event.opened ? 1 : 0;
    });
    stage.robot.frames(2);
    const ImRect row = stage.robot.item("###trust").rectangle;
    const float du = row.GetWidth() / 1196;
    const auto click = [&](float x) {
        target.reset();
        stage.robot.click_at({row.Min.x + (x - 168) * du, row.GetCenter().y});
        return target;
    };
    CHECK(click(510) == 1);
    CHECK(click(1182) == 4);
    CHECK(click(845) == 2);  // just left of the border between 734 and 958, which is 846
    CHECK(click(848) == 3);
    CHECK(opened == 0);
    CHECK(click(200) == std::nullopt);
    CHECK(opened == 1);
}
