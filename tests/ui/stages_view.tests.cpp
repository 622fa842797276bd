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
