// The step "stages" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

TEST_CASE("digits, arrows and cards show the four stages one by one") {
    StepDesk desk(StepKind::Stages);
    const auto question = [&](int stage) {
        return stage_by_number(desk.app.method(), stage)->question.in("nl").substr(0, 20);
    };
    CHECK(desk.shows(question(1)));
    desk.hands.strike("4");
    CHECK(desk.shows(question(4)));
    CHECK_FALSE(desk.shows(question(1)));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.shows(question(3)));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.shows(question(4)));
    desk.hands.click("stage.2");
    CHECK(desk.shows(question(2)));
}

TEST_CASE("each participant's first recognition is recorded, and is no rating") {
    StepDesk desk(StepKind::Stages);
    const PersonId id = desk.session().people.front().id;
    const std::size_t ratings = desk.session().ratings.size();
    desk.check_choice(
        "recognition." + id.value,
        [&](const Session& s) {
            for (const Recognition& one : s.recognitions)
                if (one.participant == id) return one.stage - 1;
            return -1;
        },
        0, 2);
    CHECK(desk.session().ratings.size() == ratings);
}

TEST_CASE("the stage's name stands in display size where the window has room for it") {
    StepDesk desk(StepKind::Stages);
    const auto size = [&] {
        float largest = 0;
        for (const auto& logged : desk.log.texts())
            if (logged.text == "Transactioneel") largest = std::max(largest, logged.size);
        return largest;
    };
    CHECK(size() == 84);  // tokens.json, type.display
    desk.app.set_zoom(150);
    desk.robot.frames(3);
    CHECK(size() == 44);  // h2: the title of a narrow window
}
