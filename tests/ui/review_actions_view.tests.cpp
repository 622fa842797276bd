// The step "review-actions" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A review on 1 March 2027 with three actions: one late, one not yet, one without a date.
class ReviewDesk : public Desk {
public:
    ReviewDesk() {
        REQUIRE(app.create(WorkshopId("review"), "Deegwerk", "Molenaar"));
        app.go_to_step(step_of(*this, StepKind::ReviewActions));
        app.edit("", [](Session& s) {
            s.date = {2027, 3, 1};
            s.actions = {action("late", {2027, 2, 20}), action("coming", {2027, 4, 1}),
                         action("undated", {})};
        });
        robot.frames(3);
    }
    Hands hands{*this};

    static Action action(const char* id, Date due) {
        Action made;
        made.id = ActionId(id);
        made.text = "Afspraak " + std::string(id);
        made.owner = "Wim";
        made.side = Side::Customer;
        made.due = due;
        return made;
    }
    ActionStatus status(std::size_t at) const { return app.session().actions[at].status; }
};

}  // namespace

TEST_CASE("digits say what became of the action that has the focus") {
    ReviewDesk desk;
    desk.hands.show_ring();
    REQUIRE(desk.hands.tab_to("actions.late"));
    desk.hands.strike("3");
    CHECK(desk.status(0) == ActionStatus::Done);
    desk.press(ImGuiKey_DownArrow);
    desk.hands.strike("4");
    CHECK(desk.status(1) == ActionStatus::Dropped);
    desk.press(ImGuiKey_DownArrow);
    desk.hands.strike("2");
    CHECK(desk.status(2) == ActionStatus::Busy);
    CHECK(desk.status(0) == ActionStatus::Done);
    desk.hands.undo();
    CHECK(desk.status(2) == ActionStatus::Open);
    CHECK(desk.shows("Eén van de drie afspraken gedaan"));
}

TEST_CASE("an action past its date says for how long, until it is done") {
    ReviewDesk desk;
    CHECK(desk.shows("9 dagen te laat"));  // 20 February to 1 March 2027
    CHECK(desk.shows("Nog geen van de drie afspraken gedaan, één te laat"));
    desk.app.edit("", [](Session& s) { s.actions[0].status = ActionStatus::Done; });
    desk.robot.frames(3);
    CHECK_FALSE(desk.shows("te laat"));
}

TEST_CASE("what is late or dropped asks why, and shows the answer in its place") {
    ReviewDesk desk;
    const auto whys = [&] {
        return std::ranges::count_if(desk.log.texts(),
                                     [](const auto& logged) { return logged.text == "Waarom?"; });
    };
    CHECK(whys() == 1);
    desk.app.edit("", [](Session& s) { s.actions[1].status = ActionStatus::Dropped; });
    desk.robot.frames(3);
    CHECK(whys() == 2);
    desk.hands.click("actions.coming");  // opens, with the caret in the reason
    desk.hands.type_and_leave("Niet meer nodig");
    desk.hands.leave();
    CHECK(desk.app.session().actions[1].status_note == "Niet meer nodig");
    CHECK(desk.shows("Niet meer nodig"));
    CHECK(whys() == 1);
}

TEST_CASE("a new date is given in the open row") {
    ReviewDesk desk;
    desk.hands.click("actions.late");
    desk.hands.fill("actions.late.due", "1-5-2027");
    CHECK(desk.app.session().actions[0].due == Date{2027, 5, 1});
    CHECK_FALSE(desk.shows("te laat"));
}

TEST_CASE("actions of the earlier session are gone through without those made today") {
    ReviewDesk desk;
    desk.app.edit("", [](Session& s) { s.actions[1].carried_over = true; });
    desk.robot.frames(3);
    CHECK(desk.shows("Afspraak coming"));
    CHECK_FALSE(desk.shows("Afspraak late"));
    CHECK(desk.shows("De afspraak is nog niet gedaan"));
}

TEST_CASE("without actions the step says so and leads to where they are made") {
    ReviewDesk desk;
    desk.app.edit("", [](Session& s) { s.actions.clear(); });
    desk.robot.frames(3);
    CHECK(desk.shows("Nog geen acties"));
    desk.robot.click(desk.app.words().text("review.go-actions"));
    desk.robot.frames(3);
    CHECK(desk.app.step().kind == StepKind::Actions);
}

TEST_CASE("the table of a review fits in a narrow window") {
    ReviewDesk desk;
    for (const int zoom : {150, 200, 300}) {
        desk.app.set_zoom(zoom);
        desk.robot.frames(3);
        CHECK(desk.faults() == std::vector<std::string>{});
    }
}
