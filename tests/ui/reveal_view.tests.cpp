// The step "reveal" under a person's hands: all at once, then the talk.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

class RevealDesk : public StepDesk {
public:
    RevealDesk() : StepDesk(StepKind::Reveal) {}

    const DimensionId& dimension() const { return app.progress().dimension; }
    const Finding& finding() const {
        const Finding* found = find_finding(session(), dimension());
        REQUIRE(found);
        return *found;
    }
    std::string key(const std::string& member) const {
        return "findings." + dimension().value + "." + member;
    }
};

const Finding& first_finding(const Session& session) {
    const Finding* found = find_finding(session, session.method.dimensions.front().id);
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("nothing of a dimension is shown before Space, and everything after it") {
    RevealDesk desk;
    const std::string stage = desk.app.method().stages.front().name.in("nl");
    CHECK_FALSE(desk.shows(stage));
    CHECK(desk.robot.find("###" + desk.key("evidence")) == nullptr);
    desk.press(ImGuiKey_Space);
    CHECK(desk.app.revealed(desk.dimension()));
    CHECK(desk.shows(stage));
    CHECK(desk.robot.find("###" + desk.key("evidence")) != nullptr);
    desk.hands.click("hide");
    CHECK_FALSE(desk.app.revealed(desk.dimension()));
    desk.hands.click("reveal");
    CHECK(desk.app.revealed(desk.dimension()));
    desk.hands.next();
    CHECK_FALSE(desk.app.revealed(desk.dimension()));
}

TEST_CASE("a reveal with answers missing asks once, in numbers and not in names") {
    RevealDesk desk;
    desk.app.edit("", [](Session& s) {
        std::erase_if(s.ratings, [&](const Rating& r) {
            return r.participant == s.people.front().id &&
                   r.dimension == s.method.dimensions.front().id;
        });
    });
    const std::string name = desk.session().people.front().name;
    desk.press(ImGuiKey_Space);
    CHECK_FALSE(desk.app.revealed(desk.dimension()));
    CHECK(desk.shows(desk.app.words().count("reveal.missing", 1)));
    CHECK_FALSE(desk.shows(name));
    desk.press(ImGuiKey_Space);
    CHECK(desk.app.revealed(desk.dimension()));
    CHECK_FALSE(desk.shows(name));
}

TEST_CASE("a digit agrees on a rung, the same one again takes it back") {
    RevealDesk desk;
    desk.hands.strike("3");  // not before the reveal
    const auto before = desk.finding().agreed;
    desk.press(ImGuiKey_Space);
    CHECK(desk.finding().agreed == before);
    const int other = before == 4 ? 3 : 4;
    desk.hands.strike(std::to_string(other));
    CHECK(desk.finding().agreed == other);
    CHECK(desk.shows(desk.app.words().text("reveal.agreed")));
    desk.hands.strike(std::to_string(other));
    CHECK_FALSE(desk.finding().agreed.has_value());
    desk.hands.undo();
    CHECK(desk.finding().agreed == other);
    desk.hands.undo();
    CHECK(desk.finding().agreed == before);
    desk.hands.redo();
    CHECK(desk.finding().agreed == other);
    desk.hands.click("rung.1");
    CHECK(desk.finding().agreed == 1);
}

TEST_CASE("E puts the caret into the evidence note") {
    RevealDesk desk;
    desk.press(ImGuiKey_Space);
    desk.hands.strike("e");
    desk.robot.frames(2);
    CHECK(desk.robot.is_active("###" + desk.key("evidence")));
    desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.hands.strike("e14");
    CHECK(desk.finding().evidence_note == "e14");
}

TEST_CASE("what the talk yields can be entered, changed and taken back") {
    RevealDesk desk;
    desk.press(ImGuiKey_Space);
    desk.check_text(desk.key("evidence"),
                    [](const Session& s) { return first_finding(s).evidence_note; });
    desk.check_text(desk.key("verifier"),
                    [](const Session& s) { return first_finding(s).verifier; });
    desk.check_text(desk.key("dissent"), [](const Session& s) { return first_finding(s).dissent; });
    desk.check_date(desk.key("date"),
                    [](const Session& s) { return first_finding(s).evidence_date; });
    desk.check_date(desk.key("verify-by"),
                    [](const Session& s) { return first_finding(s).verify_by; });
}

TEST_CASE("a second round goes back to rating and leaves the first one as it was") {
    RevealDesk desk;
    desk.press(ImGuiKey_Space);
    const DimensionId dimension = desk.dimension();
    const Session before = desk.session();
    desk.hands.click("again");
    CHECK(desk.app.step().kind == StepKind::Rating);
    CHECK(desk.dimension() == dimension);
    CHECK_FALSE(desk.app.revealed(dimension));
    const std::size_t ratings = before.ratings.size();
    desk.hands.strike("2");
    REQUIRE(desk.session().ratings.size() == ratings + 1);
    CHECK(desk.session().ratings.back().round == 2);
    CHECK(desk.session().ratings.back().dimension == dimension);
    CHECK(std::equal(before.ratings.begin(), before.ratings.end(), desk.session().ratings.begin()));
}

TEST_CASE("before the reveal the room reads how many answers are in, afterwards the evidence") {
    RevealDesk desk;
    const std::string count = desk.app.words().text("rating.in", {"6", "6"});
    const std::string note = desk.finding().evidence_note.substr(0, 20);  // of its first line
    REQUIRE(note.size() == 20);
    CHECK(desk.shows(count));
    CHECK_FALSE(desk.shows(note));
    desk.press(ImGuiKey_Space);
    CHECK_FALSE(desk.shows(count));
    CHECK(desk.shows(note));
    CHECK(desk.shows(desk.app.words().text("reveal.edit")));
    desk.hands.strike("e");
    desk.robot.frames(2);
    CHECK_FALSE(desk.shows(desk.app.words().text("reveal.edit")));  // the field stands in its place
    desk.hands.leave();
    CHECK(desk.shows(desk.app.words().text("reveal.edit")));
}
