// Proposed moves in the actions step: opened, picked and found again with the keyboard, and the two
// fields that came with them.
#include "entry_checks.h"

#include "core/moves.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// Case A without actions: the largest gaps are information and planning, both from rung 1 to 3.
class MovesDesk : public StepDesk {
public:
    MovesDesk() : StepDesk(StepKind::Actions) {
        app.edit("", [](Session& s) { s.actions.clear(); });
        robot.frames(2);
    }
    std::vector<const Move*> moves(const std::string& dimension, int from) const {
        return moves_for(app.templates().moves, DimensionId(dimension), from);
    }
    static std::string row(const std::string& dimension, const Move& move) {
        return "###gap." + dimension + "." + move.id.value;
    }
    std::string words(const std::string& key) const { return app.words().text(key); }
    /// How often this stands on the screen as a line of its own.
    int lines(const std::string& text) const {
        return static_cast<int>(
            std::count_if(log.texts().begin(), log.texts().end(),
                          [&](const auto& logged) { return logged.text == text; }));
    }
};

}  // namespace

TEST_CASE("gaps stand in the order of priority and say how much is proposed") {
    MovesDesk desk;
    // domain.md 3.6: information 6, planning 6, innovation 3, contacts 2, trust 2, collaboration 2,
    // organisation 2, horizon 1.
    const std::vector<std::string> order{"information", "planning",      "innovation",   "contacts",
                                         "trust",       "collaboration", "organisation", "horizon"};
    float above = 0;
    for (const std::string& dimension : order) {
        INFO(dimension);
        const auto* found = desk.robot.find("###gap." + dimension);
        REQUIRE(found != nullptr);
        CHECK(found->rectangle.Min.y > above);
        above = found->rectangle.Min.y;
    }
    CHECK(desk.robot.find("###gap.status") == nullptr);  // position and target are the same
    CHECK(desk.lines("2 voorstellen") + desk.lines("3 voorstellen") == 8);
}

TEST_CASE("M opens the first gap, and Enter makes an action of its first move in one undo step") {
    MovesDesk desk;
    const auto moves = desk.moves("information", 1);
    REQUIRE(moves.size() == 2);
    desk.hands.strike("m");
    desk.robot.frames(2);
    CHECK(desk.robot.is_focused(desk.row("information", *moves[0])));
    const Session before = desk.session();
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.session().actions.size() == 1);
    const Action& action = desk.session().actions.front();
    CHECK(action.text == moves[0]->first_step.in("nl"));
    CHECK(action.sign == moves[0]->sign.in("nl"));
    CHECK(action.links == std::vector<ActionLink>{{LinkKind::Dimension, "information"}});
    CHECK(action.side == moves[0]->lead);
    CHECK(action.due == Date{2026, 11, 26});  // two weeks after 12 November
    CHECK_FALSE(action.owner.empty());
    CHECK_FALSE(action.counterpart.empty());
    CHECK_FALSE(action.id.empty());
    CHECK(desk.robot.is_focused(desk.row("information", *moves[0])));
    desk.hands.undo();
    CHECK(desk.session() == before);
    desk.hands.redo();
    CHECK(desk.session().actions.size() == 1);
}

TEST_CASE("the owner is whoever at the table has the function, with the counterpart beside") {
    MovesDesk desk;
    const auto moves = desk.moves("planning", 1);
    REQUIRE(moves[0]->supplier_owner.in("nl") == "key accountmanager");
    REQUIRE(moves[0]->customer_owner.in("nl") == "hoofd inkoop");
    desk.hands.click("gap.planning");
    desk.hands.click("gap.planning." + moves[0]->id.value);
    const Action& action = desk.session().actions.front();
    CHECK(action.owner == "Marit Hoekstra");
    CHECK(action.counterpart == "Pieter Kwakman");
}

TEST_CASE("a move that was picked is shown as such, and a press goes to its action") {
    MovesDesk desk;
    const auto moves = desk.moves("information", 1);
    desk.hands.click("gap.information");
    CHECK(desk.lines(desk.words("moves.pick")) == 2);
    CHECK(desk.lines(desk.words("moves.picked")) == 0);
    desk.hands.click("gap.information." + moves[1]->id.value);
    CHECK(desk.lines(desk.words("moves.pick")) == 1);
    CHECK(desk.lines(desk.words("moves.picked")) == 1);
    const std::string action = "actions." + desk.session().actions.front().id.value;
    desk.hands.click("gap.information." + moves[1]->id.value);
    CHECK(desk.session().actions.size() == 1);
    CHECK(desk.robot.is_focused("###" + action));
    CHECK(desk.robot.find("###" + action + ".sign") != nullptr);
}

TEST_CASE("digits pick, arrows walk, and Escape goes back to the gap") {
    MovesDesk desk;
    const auto moves = desk.moves("information", 1);
    desk.hands.strike("m");
    desk.robot.frames(2);
    desk.hands.strike("2");
    REQUIRE(desk.session().actions.size() == 1);
    CHECK(desk.session().actions[0].text == moves[1]->first_step.in("nl"));
    CHECK(desk.robot.is_focused(desk.row("information", *moves[1])));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused(desk.row("information", *moves[0])));
    desk.hands.strike("3");  // there is no third
    CHECK(desk.session().actions.size() == 1);
    desk.press(ImGuiKey_Escape);
    CHECK(desk.robot.is_focused("###gap.information"));
    CHECK(desk.robot.find(desk.row("information", *moves[0])) == nullptr);
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.robot.is_focused("###gap.planning"));
}

TEST_CASE("M goes on to the next gap with something to pick, and comes round") {
    MovesDesk desk;
    const auto focused = [&](const std::string& dimension, int from, std::size_t at) {
        return desk.robot.is_focused(desk.row(dimension, *desk.moves(dimension, from)[at]));
    };
    const auto next = [&] {
        desk.hands.strike("m");
        desk.robot.frames(2);
    };
    next();
    CHECK(focused("information", 1, 0));
    desk.press(ImGuiKey_Enter);
    next();
    CHECK(focused("planning", 1, 0));
    desk.press(ImGuiKey_Enter);
    desk.hands.strike("2");
    for (int others = 0; others < 6; ++others)
        next();
    CHECK(focused("horizon", 2, 0));
    next();
    CHECK(focused("information", 1, 1));  // its first is picked
    next();
    CHECK(focused("innovation", 2, 0));  // planning has nothing left
}

TEST_CASE("a gap of two rungs proposes the moves of its first step, and says where it leads") {
    MovesDesk desk;
    desk.app.edit("", [](Session& s) { s.target.rungs[DimensionId("information")] = 4; });
    desk.robot.frames(2);
    desk.hands.click("gap.information");
    for (const Move* move : desk.moves("information", 1))
        CHECK(desk.robot.find(desk.row("information", *move)) != nullptr);
    for (const Move* move : desk.moves("information", 2))
        CHECK(desk.robot.find(desk.row("information", *move)) == nullptr);
    std::string shown;
    for (const auto& logged : desk.log.texts())
        shown += logged.text + " ";
    const std::string rung =
        find_dimension(desk.app.method(), DimensionId("information"))->rungs[1].in("nl");
    CHECK(shown.find("Naar trede 2: " + rung) != std::string::npos);
}

TEST_CASE("counterpart and sign of success can be entered and changed") {
    StepDesk desk(StepKind::Actions);
    const std::string key = "actions." + desk.session().actions.front().id.value;
    desk.hands.click(key);
    desk.check_text(key + ".counterpart",
                    [](const Session& s) { return s.actions.front().counterpart; });
    desk.check_text(key + ".sign", [](const Session& s) { return s.actions.front().sign; });
}

TEST_CASE("open gaps fit at every zoom, in both languages and themes") {
    for (const int zoom : {100, 150, 200, 300})
        for (const char* language : {"nl", "en"}) {
            INFO(zoom << " " << language);
            MovesDesk desk;
            desk.app.set_language(language);
            desk.app.set_zoom(zoom);
            desk.robot.frames(3);
            for (const char* dimension : {"information", "contacts", "horizon"}) {
                desk.hands.click(std::string("gap.") + dimension);
                CHECK(desk.faults() == std::vector<std::string>{});
            }
            desk.hands.strike("1");
            CHECK(desk.faults() == std::vector<std::string>{});
        }
}
