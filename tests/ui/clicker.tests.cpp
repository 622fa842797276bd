// What the facilitator can do with a clicker alone: PageDown, PageUp, B and the point, through a
// prepared session and back.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A desk in front of somebody who holds a clicker with these four keys.
class ClickerDesk : public StepDesk {
public:
    ClickerDesk() : StepDesk(StepKind::Prepare) { app.pause_clock(true); }

    /// Where the room is: the step, and within it the stage or dimension; "!" once it is revealed.
    std::string place() const {
        const std::string& step = app.step().id.value;
        const int dimension = dimension_index(app.method(), app.progress().dimension) + 1;
        if (step == "stages") return step + " " + std::to_string(stage());
        if (step == "rating") return step + " " + std::to_string(dimension);
        if (step != "reveal") return step;
        return step + " " + std::to_string(dimension) +
               (app.revealed(app.progress().dimension) ? "!" : "");
    }
    std::vector<std::string> walk(ImGuiKey key) {
        std::vector<std::string> places;
        for (int presses = 0; presses < 100; ++presses) {
            const std::string before = place();
            press(key);
            if (place() == before) return places;
            places.push_back(place());
        }
        throw RobotError("the walk has no end");
    }
    bool blank() const { return app.screens().picture == app::RoomPicture::Blank; }

private:
    /// The stage whose question the screen asks.
    int stage() const {
        for (int number = 1; number <= 4; ++number) {
            const Stage* found = stage_by_number(app.method(), number);
            if (found && shows(found->question.in("nl").substr(0, 20))) return number;
        }
        return 0;
    }
};

std::vector<std::string> numbered(const std::string& step, int from, int to) {
    std::vector<std::string> places;
    for (int at = from; at != to + (from < to ? 1 : -1); at += from < to ? 1 : -1)
        places.push_back(step + " " + std::to_string(at));
    return places;
}

using Places = std::vector<std::string>;

Places joined(std::initializer_list<Places> parts) {
    Places all;
    for (const Places& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// The first dimension covered; then all are shown at once.
Places revealed_at_once() {
    Places places = {"reveal 1"};
    for (const std::string& place : numbered("reveal", 1, 10))
        places.push_back(place + "!");
    return places;
}

Places revealed_backwards() {
    Places places = numbered("reveal", 10, 1);
    for (std::string& place : places)
        place += "!";
    return places;
}

const Places k_after_reveal = {"break", "position", "contacts", "ambition",
                               "value", "quantify", "actions",  "outcome"};

/// As it would be written without the time that was spent.
Session timeless(Session session) {
    for (AgendaStep& step : session.agenda)
        step.spent_seconds = 0;
    return session;
}

}  // namespace

TEST_CASE("a clicker walks through every step, stage and dimension in order, and back") {
    ClickerDesk desk;
    CHECK(desk.walk(ImGuiKey_PageDown) == joined({numbered("stages", 1, 4),
                                                  {"market"},
                                                  {"rating 1"},
                                                  revealed_at_once(),
                                                  k_after_reveal}));
    CHECK(desk.walk(ImGuiKey_PageUp) ==
          joined({{k_after_reveal.rbegin() + 1, k_after_reveal.rend()},
                  revealed_backwards(),
                  {"rating 1"},
                  {"market"},
                  numbered("stages", 4, 1),
                  {"prepare"}}));
}

TEST_CASE("a clicker passes a step that is left out, in both directions") {
    ClickerDesk desk;
    desk.app.skip_step(step_of(desk, StepKind::Break), true);
    desk.app.skip_step(step_of(desk, StepKind::Stages), true);
    const Places forward = desk.walk(ImGuiKey_PageDown);
    CHECK(forward.front() == "market");
    CHECK(std::find(forward.begin(), forward.end(), "break") == forward.end());
    CHECK(forward.back() == "outcome");
    const Places back = desk.walk(ImGuiKey_PageUp);
    CHECK(std::find(back.begin(), back.end(), "break") == back.end());
    CHECK(back.back() == "prepare");
    CHECK(back[back.size() - 2] == "market");
}

TEST_CASE("nothing of the session changes on a clicker's walk but the time spent") {
    ClickerDesk desk;
    desk.app.pause_clock(false);
    REQUIRE(desk.app.save_now());
    const Session before = desk.computer.stored(desk.app.path());
    desk.walk(ImGuiKey_PageDown);
    desk.press(ImGuiKey_B, 2);
    desk.press(ImGuiKey_Period, 2);
    desk.walk(ImGuiKey_PageUp);
    Session open = before;
    open.private_notes.clear();  // they are in the file, and never in session()
    CHECK(timeless(desk.session()) == timeless(open));
    REQUIRE(desk.app.close());
    REQUIRE(desk.computer.session_paths().size() == 1);
    const Session after = desk.computer.stored(desk.computer.session_paths()[0]);
    CHECK(timeless(after) == timeless(before));
    for (std::size_t at = 0; at < after.agenda.size(); ++at) {
        INFO(after.agenda[at].id.value);
        CHECK(after.agenda[at].spent_seconds >= before.agenda[at].spent_seconds);
    }
    CHECK(after.agenda[4].spent_seconds > before.agenda[4].spent_seconds);
}

TEST_CASE("B and the point blank the screen everywhere, and the next press only brings it back") {
    ClickerDesk desk;
    const ImGuiKey all[] = {ImGuiKey_PageDown, ImGuiKey_PageUp, ImGuiKey_B, ImGuiKey_Period};
    std::size_t turn = 0;
    for (std::string before; before != desk.place(); desk.press(ImGuiKey_PageDown)) {
        before = desk.place();
        const std::string screen = desk.screen();
        for (const ImGuiKey key : {ImGuiKey_B, ImGuiKey_Period}) {
            INFO(before);
            desk.press(key);
            CHECK(desk.blank());
            CHECK(desk.screen() == "");
            desk.press(all[turn++ % 4]);
            CHECK_FALSE(desk.blank());
            CHECK(desk.place() == before);
            CHECK(desk.screen() == screen);
        }
    }
    CHECK(desk.place() == "outcome");
    CHECK(turn > 48);
}

TEST_CASE("a clicker's keys do nothing while somebody types, in one line or in several") {
    ClickerDesk desk;
    const auto check = [&](const std::string& id, const StepDesk::TextOf& text_of) {
        INFO(id);
        desk.hands.click(id);
        desk.press(ImGuiMod_Ctrl | ImGuiKey_A);
        desk.robot.type("één");
        desk.press(ImGuiKey_PageDown);
        desk.press(ImGuiKey_PageUp);
        desk.hands.strike("b");
        desk.robot.key_event(ImGuiKey_Period, true);
        desk.robot.character_event('.');
        desk.robot.frames(2);
        desk.robot.key_event(ImGuiKey_Period, false);
        desk.robot.frames(2);
        CHECK(desk.place() == "prepare");
        CHECK_FALSE(desk.blank());
        desk.robot.type("ü");
        CHECK(text_of(desk.session()) == "éénb.ü");
        desk.hands.leave();
        desk.press(ImGuiKey_PageDown);  // the field is left: the clicker turns again
        CHECK(desk.place() == "stages 1");
        desk.press(ImGuiKey_PageUp);
        CHECK(desk.place() == "prepare");
    };
    check("title", [](const Session& s) { return s.title; });
    check("goal", [](const Session& s) { return s.goal; });
}
