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
    CHECK(desk.app.revealed(desk.dimension()));  // all of them at once
    CHECK(desk.shows(stage));
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
    CHECK(desk.shows(desk.app.words().count("reveal.missing", 1).substr(0, 40)));
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
    desk.press(ImGuiKey_Space);  // the first of them takes the laptop
    desk.hands.strike("2");
    desk.press(ImGuiKey_Space);
    CHECK(desk.session().ratings == before.ratings);
    desk.app.reveal_round();
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

TEST_CASE("the talk goes in the order of disagreement, and N leads to the next that is open") {
    RevealDesk desk;
    desk.press(ImGuiKey_Space);
    // Case A: information spans three rungs; trust, contacts and status two (worked out by hand).
    const auto order = discussion_order(desk.session(), desk.app.analysis(), 4);
    REQUIRE(order.size() == 4);
    CHECK_FALSE(desk.shows("bespreekpunt"));
    desk.hands.strike("n");
    CHECK(desk.dimension() == order[0]);
    CHECK(desk.shows("bespreekpunt 1 van 4"));
    desk.hands.strike("2");  // settled
    desk.hands.strike("n");
    CHECK(desk.dimension() == order[1]);
    desk.hands.strike("d");  // settled too
    desk.hands.strike("n");
    CHECK(desk.dimension() == order[2]);
    desk.hands.click("talk." + order[0].value);
    CHECK(desk.dimension() == order[0]);
}

TEST_CASE(
    "that it remains divided is a result in place of an agreed rung, and either can be undone") {
    RevealDesk desk;
    desk.press(ImGuiKey_Space);
    desk.hands.strike("3");
    REQUIRE(desk.finding().agreed == 3);
    desk.hands.strike("d");
    CHECK(desk.finding().divided);
    CHECK_FALSE(desk.finding().agreed);
    CHECK(desk.shows(desk.app.words().text("reveal.divided")));
    desk.hands.undo();
    CHECK(desk.finding().agreed == 3);
    CHECK_FALSE(desk.finding().divided);
    desk.check_toggle(desk.key("divided"),
                      [](const Session& s) { return first_finding(s).divided; });
    desk.hands.strike("d");
    desk.hands.strike("4");
    CHECK(desk.finding().agreed == 4);
    CHECK_FALSE(desk.finding().divided);
}

TEST_CASE("cards are counted after the reveal key, per side and rung, and belong to nobody") {
    Desk desk;
    Hands hands(desk);
    desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar");
    desk.app.edit("", [](Session& s) {
        s.people = {{PersonId("noor"), "Noor", "", Side::Supplier},
                    {PersonId("ada"), "Ada", "", Side::Customer}};
    });
    desk.app.go_to_step(step_of(desk, StepKind::Reveal));
    desk.robot.frames(3);
    CHECK(desk.robot.find("###count.supplier.1") == nullptr);
    hands.strike("k");
    CHECK(desk.app.revealed(desk.app.progress().dimension));
    CHECK_FALSE(desk.app.revealed(desk.app.method().dimensions[1].id));
    hands.fill("count.supplier.2", "3");
    hands.fill("count.customer.4", "1");
    hands.fill("count.customer.0", "2");
    const auto counted = [&](Side side, std::optional<int> rung) {
        return std::count_if(desk.app.session().ratings.begin(), desk.app.session().ratings.end(),
                             [&](const Rating& r) {
                                 return r.source == RatingSource::Counted && r.side == side &&
                                        r.rung == rung && r.participant.empty();
                             });
    };
    CHECK(counted(Side::Supplier, 2) == 3);
    CHECK(counted(Side::Customer, 4) == 1);
    CHECK(counted(Side::Customer, std::nullopt) == 2);
    CHECK(desk.app.session().ratings.size() == 6);
    hands.fill("count.supplier.2", "1");
    CHECK(counted(Side::Supplier, 2) == 1);
    hands.undo();
    CHECK(counted(Side::Supplier, 2) == 3);
    hands.click("counted");
    CHECK(desk.robot.find("###count.supplier.1") == nullptr);
}
