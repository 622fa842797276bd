// The step "rating" under a person's hands: silent, one dimension and one person at a time.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A quick scan with two raters of each side, an adviser and somebody absent, at silent rating.
class RatingDesk : public Desk {
public:
    RatingDesk() {
        app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar");
        app.edit("", [](Session& s) {
            s.people = {{PersonId("noor"), "Noor", "", Side::Supplier},
                        {PersonId("ada"), "Ada", "", Side::Customer},
                        {PersonId("kim"), "Kim", "", Side::Adviser},
                        {PersonId("bram"), "Bram", "", Side::Customer}};
            s.people.push_back({PersonId("weg"), "Wim", "", Side::Customer});
            s.people.back().absent = true;
        });
        app.go_to_step(step_of(*this, StepKind::Rating));
        robot.frames(3);
    }
    Hands hands{*this};

    /// "noor 3, ada ?": the answers so far on a dimension, in order of arrival.
    std::string answers(std::size_t dimension) const {
        std::string text;
        for (const Rating& rating : app.session().ratings)
            if (rating.dimension == app.method().dimensions[dimension].id)
                text += (text.empty() ? "" : ", ") + rating.participant.value + " " +
                        (rating.rung ? std::to_string(*rating.rung) : "?");
        return text;
    }
    std::size_t dimension() const {
        return static_cast<std::size_t>(dimension_index(app.method(), app.progress().dimension));
    }
};

}  // namespace

TEST_CASE("digits rate for one person after the other, then for the next dimension") {
    RatingDesk desk;
    desk.hands.strike("34");
    CHECK(desk.answers(0) == "noor 3, ada 4");
    CHECK(desk.dimension() == 0);
    desk.hands.strike("0");
    CHECK(desk.answers(0) == "noor 3, ada 4, bram ?");
    CHECK(desk.dimension() == 1);
    desk.hands.strike("1");
    CHECK(desk.answers(1) == "noor 1");
    desk.hands.strike("5");
    CHECK(desk.answers(1) == "noor 1");
}

TEST_CASE("rungs and \"don't know\" are pressed with the mouse, too") {
    RatingDesk desk;
    desk.hands.click("rung.2");
    desk.hands.click("unknown");
    CHECK(desk.answers(0) == "noor 2, ada ?");
}

TEST_CASE("an answer is replaced by choosing the person again, and taken back with undo") {
    RatingDesk desk;
    desk.hands.strike("12");
    desk.hands.click("rater.noor");
    desk.hands.strike("4");
    CHECK(desk.answers(0) == "ada 2, noor 4");
    desk.hands.undo();
    CHECK(desk.answers(0) == "noor 1, ada 2");
    desk.hands.undo();
    CHECK(desk.answers(0) == "noor 1");
    desk.hands.redo();
    desk.hands.redo();
    CHECK(desk.answers(0) == "ada 2, noor 4");
}

TEST_CASE("arrows and the clicker go through the dimensions and on to the next step") {
    RatingDesk desk;
    desk.press(ImGuiKey_RightArrow);
    CHECK(desk.dimension() == 1);
    desk.press(ImGuiKey_LeftArrow);
    CHECK(desk.dimension() == 0);
    desk.press(ImGuiKey_PageDown, 9);
    CHECK(desk.dimension() == 9);
    CHECK(desk.app.step().kind == StepKind::Rating);
    desk.press(ImGuiKey_PageDown);
    CHECK(desk.app.step().kind == StepKind::Reveal);
}

TEST_CASE("the screen of silent rating never shows what somebody chose, nor a stage") {
    RatingDesk desk;
    desk.hands.strike("t");  // the clock rests, so that only what was chosen can differ
    REQUIRE(desk.app.progress().clock_paused);
    const std::string before = desk.screen();
    desk.hands.strike("4");
    desk.hands.click("rater.noor");
    const std::string after_four = desk.screen();
    desk.hands.strike("1");
    desk.hands.click("rater.noor");
    CHECK(desk.screen() == after_four);  // the same whichever was chosen
    CHECK(before != after_four);         // that she is in is to be seen
    for (const Stage& stage : desk.app.method().stages)
        CHECK_FALSE(desk.shows(stage.name.in("nl")));
}

TEST_CASE("advisers and absent people do not rate, and without raters the screen says so") {
    RatingDesk desk;
    CHECK(desk.robot.find("###rater.noor"));
    CHECK_FALSE(desk.robot.find("###rater.kim"));
    CHECK_FALSE(desk.robot.find("###rater.weg"));
    desk.app.edit("", [](Session& s) { s.people.clear(); });
    desk.robot.frames(2);
    CHECK(desk.shows(desk.app.words().text("rating.nobody")));
    desk.hands.strike("1");
    CHECK(desk.app.session().ratings.empty());
}

TEST_CASE("keys of letters and digits rest where the settings switch letter keys off") {
    RatingDesk desk;
    desk.app.change_settings([](store::Settings& s) { s.letter_keys = false; });
    desk.hands.strike("p");
    CHECK(desk.interface->layer() == ui::Layer::None);
    desk.press(ImGuiKey_PageDown);
    CHECK(desk.dimension() == 1);
}

TEST_CASE("somebody who is marked absent while it is their turn is passed by") {
    RatingDesk desk;
    desk.hands.strike("3");
    desk.app.edit("", [](Session& s) { s.people[1].absent = true; });  // Ada, whose turn it is
    desk.robot.frames(2);
    desk.hands.click("rater.bram");
    desk.app.edit("", [](Session& s) { s.people[3].absent = true; });
    desk.robot.frames(2);
    desk.hands.strike("4");
    CHECK(desk.answers(0) == "noor 4");
}
