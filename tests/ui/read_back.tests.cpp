// The read-back under a person's hands: sentence by sentence with keys, owner and date, and what
// comes of it in the outline.
#include "entry_checks.h"

#include "core/read_back.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

const ReadBackEntry& last(const StepDesk& desk) {
    return desk.session().read_back.back();
}

}  // namespace

TEST_CASE("sentences are confirmed one by one with a key, with who and when") {
    StepDesk desk(StepKind::Outcome);
    const std::size_t step = desk.app.step_index();
    desk.hands.strike("v");
    CHECK(desk.sentences("read-back.title") == 1);
    CHECK(desk.faults().empty());
    desk.hands.strike("1");
    desk.hands.strike("1");
    REQUIRE(desk.session().read_back.size() == 2);
    CHECK(last(desk).status == ReadBackStatus::Confirmed);
    CHECK(desk.session().read_back[0].statement != last(desk).statement);
    CHECK_FALSE(last(desk).text.empty());
    CHECK_FALSE(last(desk).by.empty());
    CHECK(last(desk).time.starts_with("2026-11-24T10:"));
    CHECK(desk.app.step_index() == step);
    desk.hands.undo();
    CHECK(desk.session().read_back.size() == 1);
}

TEST_CASE("the screen says how far the reading is") {
    StepDesk desk(StepKind::Outcome);
    desk.hands.strike("v");
    desk.press(ImGuiKey_PageDown, 2);
    CHECK(desk.shows("zin 3 van 22"));
}

TEST_CASE("a clicker walks the sentences without leaving the step, and back") {
    StepDesk desk(StepKind::Outcome);
    const std::size_t step = desk.app.step_index();
    desk.hands.strike("v");
    desk.press(ImGuiKey_PageDown, 3);
    CHECK(desk.app.step_index() == step);
    desk.hands.strike("1");
    const std::string fourth = last(desk).statement;
    desk.press(ImGuiKey_PageUp);
    desk.hands.strike("1");
    CHECK(desk.session().read_back.size() == 1);  // the same sentence once more
    CHECK(last(desk).statement == fourth);
    desk.press(ImGuiKey_Escape);
    CHECK(desk.sentences("read-back.title") == 0);
    CHECK(desk.app.step_index() == step);
}

TEST_CASE("a sentence to verify gets an owner and a date, and stands in the outline") {
    StepDesk desk(StepKind::Outcome);
    desk.hands.strike("v");
    desk.hands.strike("2");
    REQUIRE(desk.session().read_back.size() == 1);
    CHECK(ImGui::GetIO().WantTextInput);  // the owner's field has the caret
    desk.hands.leave();
    desk.hands.fill("read-back.owner", "Wies");
    desk.hands.fill("read-back.due", "8-1-2027");
    CHECK(last(desk).status == ReadBackStatus::ToVerify);
    CHECK(last(desk).owner == "Wies");
    CHECK(last(desk).due == Date{2027, 1, 8});
    CHECK(desk.faults().empty());
    desk.press(ImGuiKey_Escape, 2);
    CHECK(desk.sentences("outline.section.read-back") >= 1);  // on the page, and in its contents
    CHECK(desk.shows("Wies"));
    desk.app.save_now();
    CHECK(desk.computer.stored(desk.app.path()).read_back == desk.session().read_back);
}

TEST_CASE("the owner's field gets the caret wherever the focus was") {
    StepDesk desk(StepKind::Outcome);
    desk.hands.click("rail." + std::to_string(desk.app.step_index()));
    desk.hands.strike("v");
    desk.hands.strike("1");
    desk.hands.strike("2");
    desk.robot.frames(3);
    CHECK(ImGui::GetIO().WantTextInput);
    desk.hands.strike("wim");
    CHECK(last(desk).owner == "wim");
}

TEST_CASE("a sentence that was changed keeps how it should read") {
    StepDesk desk(StepKind::Outcome);
    desk.hands.strike("v");
    desk.hands.strike("3");
    desk.hands.leave();
    desk.hands.fill("read-back.change", "Zo zeggen wij het");
    CHECK(last(desk).status == ReadBackStatus::Changed);
    CHECK(last(desk).change == "Zo zeggen wij het");
}

TEST_CASE("every sentence fits the screen in both languages and at every zoom") {
    StepDesk desk(StepKind::Outcome);
    for (const char* language : {"nl", "en"})
        for (const int zoom : {100, 200, 300}) {
            desk.app.set_language(language);
            desk.app.set_zoom(zoom);
            desk.robot.frames(4);
            desk.hands.strike("v");
            for (int at = 0; at < 200 && desk.sentences("read-back.confirm") > 0; ++at) {
                INFO(language << " " << zoom << " sentence " << at);
                REQUIRE(desk.faults().empty());
                desk.press(ImGuiKey_PageDown);
            }
        }
}
