// The step "ambition" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

int importance(const Session& session, const PersonId& person, const char* dimension) {
    for (const ImportanceVote& vote : session.importance_votes)
        if (vote.participant == person && vote.dimension == DimensionId(dimension))
            return vote.importance;
    return 0;
}

}  // namespace

TEST_CASE("the target stage and what goes with it can be entered, changed and taken back") {
    StepDesk desk(StepKind::Ambition);
    desk.check_picker(
        "target.stage", [](const Session& s) { return s.target.stage.value_or(0) - 1; }, 1);
    desk.check_text("target.reason", [](const Session& s) { return s.target.reason; });
    desk.check_text("target.not-further", [](const Session& s) { return s.target.not_further; });
    desk.check_text("target.decider", [](const Session& s) { return s.target.decider; });
    desk.check_date("target.decided-on", [](const Session& s) { return s.target.decided_on; });
    desk.check_date("target.review-date", [](const Session& s) { return s.target.review_date; });
    desk.check_text("target.supplier-invests",
                    [](const Session& s) { return s.target.supplier_invests; });
    desk.check_text("target.customer-invests",
                    [](const Session& s) { return s.target.customer_invests; });
}

TEST_CASE("a digit sets the target of the dimension that has the focus") {
    StepDesk desk(StepKind::Ambition);
    const DimensionId horizon("horizon");
    desk.hands.show_ring();
    REQUIRE(desk.hands.tab_to("ladder.horizon"));
    desk.hands.strike("4");
    CHECK(target_rung(desk.session(), horizon) == 4);
    desk.hands.strike("1");
    CHECK(target_rung(desk.session(), horizon) == 1);
    desk.hands.undo();
    CHECK(target_rung(desk.session(), horizon) == 4);
    desk.hands.redo();
    CHECK(target_rung(desk.session(), horizon) == 1);
}

TEST_CASE("a target chosen again is taken away, and follows the stage") {
    StepDesk desk(StepKind::Ambition);
    desk.app.edit("", [](Session& s) {
        s.target.stage = 3;
        s.target.rungs.clear();
    });
    const auto rungs = [&] { return desk.session().target.rungs; };
    const DimensionId horizon("horizon");
    desk.hands.show_ring();
    REQUIRE(desk.hands.tab_to("ladder.horizon"));
    desk.hands.strike("2");
    CHECK(rungs().at(horizon) == 2);
    desk.hands.strike("2");
    CHECK(rungs().empty());
    CHECK(target_rung(desk.session(), horizon) == 3);
    desk.hands.undo();
    CHECK(target_rung(desk.session(), horizon) == 2);
}

TEST_CASE("a click on a column of the ladder sets the target, and again takes it away") {
    StepDesk desk(StepKind::Ambition);
    desk.app.edit("", [](Session& s) {
        s.target.stage = 3;
        s.target.rungs.clear();
    });
    desk.robot.frames(2);
    const auto rungs = [&] { return desk.session().target.rungs; };
    // The ladder: names 230 wide, four columns, 70 for the difference (visual.md 4).
    const ImRect row = desk.robot.item("###ladder.horizon").rectangle;
    const float column = (row.GetWidth() - 300) / 4;
    const auto click_column = [&](int number) {
        desk.robot.click_at(
            {row.Min.x + 230 + column * (static_cast<float>(number) - 0.5F), row.GetCenter().y});
        desk.robot.frames(2);
    };
    for (const int number : {1, 2, 3, 4}) {
        click_column(number);
        CHECK(rungs() == std::map<DimensionId, int>{{DimensionId("horizon"), number}});
    }
    click_column(4);
    CHECK(rungs().empty());
    desk.hands.undo();
    CHECK(rungs().at(DimensionId("horizon")) == 4);
    desk.robot.click_at({row.Min.x + 60, row.GetCenter().y});  // its name sets nothing
    desk.robot.frames(2);
    CHECK(rungs().at(DimensionId("horizon")) == 4);
}

TEST_CASE("importance is voted for per participant and dimension") {
    StepDesk desk(StepKind::Ambition);
    const PersonId voter = desk.session().people[1].id;
    desk.hands.pick("voter", 1);
    desk.check_choice(
        "importance.planning",
        [&](const Session& s) { return importance(s, voter, "planning") - 1; }, 0, 2);
    CHECK(importance(desk.session(), voter, "planning") == 3);
}

TEST_CASE("the largest gap stands first, until S puts the method's order back") {
    StepDesk desk(StepKind::Ambition);
    const auto top = [&](const char* dimension) {
        return desk.robot.item("###ladder." + std::string(dimension)).rectangle.Min.y;
    };
    // Case A: information and planning go from 1 to 3, collaboration from 2 to 3, status stays
    // at 2.
    CHECK(top("information") < top("planning"));
    CHECK(top("planning") < top("collaboration"));
    CHECK(top("trust") < top("status"));
    desk.hands.strike("s");
    CHECK(top("collaboration") < top("information"));
    CHECK(top("status") < top("trust"));
    desk.hands.strike("s");
    CHECK(top("information") < top("collaboration"));
}

TEST_CASE("a target below its own condition is contradicted at once, with the way out") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.app.go_to_step(step_of(desk, StepKind::Ambition));
    desk.robot.frames(3);
    CHECK_FALSE(desk.shows("Dit doel spreekt"));
    Hands hands(desk);
    hands.click("ladder.planning");
    hands.strike("2");
    CHECK(desk.screen().find("spreekt") != std::string::npos);
    CHECK(desk.screen().find("kies Coöperatief") != std::string::npos);
    CHECK(desk.faults().empty());
    hands.undo();
    CHECK(desk.screen().find("spreekt") == std::string::npos);
}

TEST_CASE("who depends on whom is asked from partnership on, and kept") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.app.go_to_step(step_of(desk, StepKind::Ambition));
    desk.robot.frames(3);
    Hands hands(desk);
    hands.fill("target.dependence", "De klant meer: omstellen duurt drie maanden");
    CHECK(desk.app.session().target.dependence == "De klant meer: omstellen duurt drie maanden");
    hands.pick("target.stage", 1);
    CHECK(desk.robot.find("###target.dependence") == nullptr);
    CHECK(desk.app.session().target.dependence == "De klant meer: omstellen duurt drie maanden");
}

TEST_CASE("moving a target moves the gap and what comes first at once") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.app.go_to_step(step_of(desk, StepKind::Ambition));
    desk.robot.frames(3);
    CHECK(desk.screen().find("Innovatie (1 × 3)") != std::string::npos);
    Hands hands(desk);
    hands.click("ladder.innovation");
    hands.show_ring();
    hands.strike("4");
    CHECK(desk.screen().find("Innovatie (2 × 3)") != std::string::npos);
    hands.strike("2");
    CHECK(desk.screen().find("Innovatie (") == std::string::npos);  // no way to go any more
}
