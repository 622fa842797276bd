// The step "rating" under people's hands: covered, one person after the other on one laptop.
#include "entry_checks.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A quick scan with one rater of the supplier, two of the customer, an adviser and somebody
/// absent, at silent rating.
class RatingDesk : public Desk {
public:
    explicit RatingDesk(const std::string& workshop = "quick-scan") {
        app.create(WorkshopId(workshop), "Deegwerk", "Molenaar");
        app.edit("", [](Session& s) {
            s.people = {{PersonId("noor"), "Noor", "", Side::Supplier},
                        {PersonId("ada"), "Ada", "", Side::Customer},
                        {PersonId("kim"), "Kim", "", Side::Adviser},
                        {PersonId("bram"), "Bram", "", Side::Customer}};
            s.people.push_back({PersonId("weg"), "Wim", "", Side::Customer});
            s.people.back().absent = true;
        });
        app.go_to_step(step_of(*this, StepKind::Rating));
        app.pause_clock(true);
        robot.frames(3);
    }
    Hands hands{*this};

    void space() { press(ImGuiKey_Space); }
    /// Reveals and tells: "noor 3, ada ?".
    std::string answers(std::size_t dimension) {
        app.reveal_round();
        std::string text;
        for (const Rating& rating : app.session().ratings)
            if (rating.dimension == app.method().dimensions[dimension].id)
                text += (text.empty() ? "" : ", ") + rating.participant.value + " " +
                        (rating.rung ? std::to_string(*rating.rung) : "?") +
                        (rating.changed ? "*" : "") + (rating.late ? "!" : "");
        return text;
    }
    std::size_t dimension() const {
        return static_cast<std::size_t>(dimension_index(app.method(), app.progress().dimension));
    }
    bool hands_to(const std::string& name) const {
        return shows(app.words().text("rating.hand-over", {name}));
    }
    bool answered(const char* person, std::size_t at) const {
        return app.has_answered(PersonId(person), app.method().dimensions[at].id);
    }
};

}  // namespace

TEST_CASE("the laptop goes round the table: ten answers each, and a hand-over between two people") {
    RatingDesk desk;
    CHECK(desk.hands_to("Noor"));
    desk.hands.strike("3");  // nobody has the laptop yet
    CHECK_FALSE(desk.answered("noor", 0));
    desk.space();
    CHECK(desk.dimension() == 0);
    desk.hands.strike("34");
    CHECK(desk.dimension() == 2);
    desk.hands.strike("05");  // there is no fifth rung
    CHECK(desk.dimension() == 3);
    desk.hands.strike("1111111");
    CHECK(desk.app.people_in() == 1);
    desk.space();
    CHECK(desk.hands_to("Ada"));
    desk.space();
    desk.hands.strike("2222222222");
    desk.space();
    CHECK(desk.hands_to("Bram"));
    desk.space();
    desk.hands.strike("1111111111");
    desk.space();
    CHECK(desk.shows(desk.app.words().text("rating.everybody")));
    CHECK(desk.app.people_in() == 3);
    desk.space();  // on to the reveal
    CHECK(desk.app.step().kind == StepKind::Reveal);
    CHECK(desk.answers(0) == "noor 3, ada 2, bram 1");
    CHECK(desk.answers(2) == "noor ?, ada 2, bram 1");
}

TEST_CASE("rungs, \"don't know\", begin and done are pressed with the mouse, too") {
    RatingDesk desk;
    desk.hands.click("begin");
    desk.hands.click("rung.2");
    desk.hands.click("unknown");
    desk.hands.click("done");
    CHECK(desk.hands_to("Ada"));
    CHECK(desk.answers(0) == "noor 2");
}

TEST_CASE("answers can be changed until the laptop is handed on, and are marked after that") {
    RatingDesk desk;
    desk.space();
    desk.hands.strike("12");
    desk.press(ImGuiKey_LeftArrow, 2);
    CHECK(desk.dimension() == 0);
    desk.hands.strike("4");
    desk.space();
    desk.hands.pick("rater", 0);  // Noor once more
    CHECK(desk.hands_to("Noor"));
    desk.hands.click("begin");
    desk.hands.show_ring();
    desk.press(ImGuiKey_LeftArrow, 1);
    CHECK(desk.dimension() == 1);  // her first open one was the third
    desk.hands.strike("3");
    CHECK(desk.answers(0) == "noor 4");
    CHECK(desk.answers(1) == "noor 3*");
}

TEST_CASE("the laptop can be handed on early, and comes round again for what is left") {
    RatingDesk desk;
    for (const char* name : {"Noor", "Ada", "Bram"}) {
        CHECK(desk.hands_to(name));
        desk.space();
        desk.hands.strike("2");
        desk.space();
    }
    CHECK(desk.hands_to("Noor"));
    desk.space();
    CHECK(desk.dimension() == 1);
}

TEST_CASE("arrows stay within the dimensions for who rates, and go by steps between two people") {
    RatingDesk desk;
    desk.space();
    desk.press(ImGuiKey_LeftArrow);
    CHECK(desk.app.step().kind == StepKind::Rating);
    desk.press(ImGuiKey_PageDown, 12);
    CHECK(desk.dimension() == 9);
    CHECK(desk.app.step().kind == StepKind::Rating);
    desk.space();
    desk.press(ImGuiKey_PageDown);
    CHECK(desk.app.step().kind == StepKind::Reveal);
}

TEST_CASE("before each vote anonymity is stated, with a warning where a side has few raters") {
    RatingDesk desk;
    const auto states = [&](const std::string& sentence) {
        std::string lines;
        for (const auto& logged : desk.log.texts())
            lines += logged.text + " ";
        return lines.find(sentence) != std::string::npos;
    };
    const Wording& words = desk.app.words();
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(states(words.text("rating.anonymous")));
        CHECK(states(words.count("rating.few", 1, {"Deegwerk"})));
        CHECK(states(words.count("rating.few", 2, {"Molenaar"})));
        desk.space();  // once before the turn, once within it
    }
    desk.space();
    desk.app.edit("", [](Session& s) {
        s.people.back().absent = false;  // a third one
    });
    desk.robot.frames(2);
    CHECK(states(words.count("rating.few", 1, {"Deegwerk"})));
    CHECK_FALSE(states(words.count("rating.few", 2, {"Molenaar"})));
    CHECK_FALSE(states(words.count("rating.few", 3, {"Molenaar"})));
}

TEST_CASE("a turn that is left for another screen is handed over again, its choice out of sight") {
    RatingDesk desk;
    desk.space();
    desk.hands.strike("1");
    desk.press(ImGuiKey_LeftArrow);
    CHECK(desk.dimension() == 0);
    const std::size_t here = desk.app.step_index();
    desk.app.next_step();
    desk.robot.frames(2);
    desk.app.go_to_step(here);
    desk.robot.frames(1);
    CHECK(desk.hands_to("Noor"));
    CHECK_FALSE(desk.robot.find("###rung.1"));
    desk.space();
    CHECK(desk.dimension() == 1);  // she goes on where she was
}

TEST_CASE("advisers and absent people do not rate, and without raters the screen says so") {
    RatingDesk desk;
    desk.hands.click("rater");
    CHECK(desk.robot.find("###entry.2"));
    CHECK_FALSE(desk.robot.find("###entry.3"));
    desk.press(ImGuiKey_Escape);
    desk.app.edit("", [](Session& s) { s.people.clear(); });
    desk.robot.frames(2);
    CHECK(desk.shows(desk.app.words().text("rating.nobody").substr(0, 30)));
    desk.space();
    desk.hands.strike("1");
    desk.app.reveal_round();
    CHECK(desk.app.session().ratings.empty());
}

TEST_CASE("who is marked absent while it is their turn loses the laptop and no answer") {
    RatingDesk desk;
    desk.space();
    desk.hands.strike("3");
    desk.app.edit("", [](Session& s) { s.people[0].absent = true; });
    desk.robot.frames(2);
    CHECK(desk.hands_to("Ada"));
    desk.hands.strike("4");
    CHECK(desk.answers(0) == "noor 3");
}

TEST_CASE("who comes late rates after the reveal, and that is recorded") {
    RatingDesk desk;
    desk.space();
    desk.hands.strike("3333333333");
    desk.space();
    desk.app.reveal_round();
    desk.app.edit("", [](Session& s) { s.people[1].absent = false; });  // Ada had answered nothing
    desk.robot.frames(2);
    CHECK(desk.hands_to("Ada"));
    desk.space();
    desk.hands.strike("1");
    CHECK(desk.answers(0) == "noor 3, ada 1!");
}

TEST_CASE("a workshop without a step for it reveals from silent rating itself, asking once") {
    RatingDesk desk("review");
    for (int turn = 0; turn < 2; ++turn) {
        desk.space();
        desk.hands.strike("2222222222");
        desk.space();
    }
    desk.hands.click("reveal");  // Bram has not answered
    CHECK(desk.app.session().ratings.empty());
    CHECK(desk.shows(desk.app.words().count("reveal.missing", 1).substr(0, 40)));
    desk.hands.click("reveal");
    CHECK(desk.app.session().ratings.size() == 20);
    CHECK(desk.app.session().people[3].absent);
    CHECK(desk.shows(desk.app.words().text("rating.everybody")));
    desk.hands.click("begin");
    CHECK(desk.app.step().kind == StepKind::Compare);
}

TEST_CASE("alone there is no hand-over: own view, then the estimate, dimension after dimension") {
    RatingDesk desk("solo-preparation");
    desk.app.edit("", [](Session& s) { s.people.resize(1); });
    desk.robot.frames(2);
    desk.hands.strike("3");
    CHECK(desk.shows(desk.app.words().text("rating.estimate")));
    CHECK(desk.dimension() == 0);
    desk.hands.strike("2");
    CHECK(desk.dimension() == 1);
    REQUIRE(desk.app.session().ratings.size() == 2);
    CHECK(desk.app.session().ratings[0].source == RatingSource::Own);
    CHECK(desk.app.session().ratings[1].source == RatingSource::Estimated);
    CHECK(desk.app.session().ratings[1].rung == 2);
    desk.press(ImGuiKey_PageDown, 9);
    CHECK(desk.app.step().kind != StepKind::Rating);
}

TEST_CASE("hand-over, turn, \"all answered\" and the count of cards fit at every size and zoom") {
    const Language language = GENERATE("nl", "en");
    const int zoom = GENERATE(75, 100, 150, 200, 300);
    const ImVec2 size = GENERATE(ImVec2{1024, 768}, ImVec2{1366, 768}, ImVec2{1920, 1080});
    INFO(language << " " << zoom << " " << size.x);
    Desk desk(language, size);
    desk.app.set_zoom(zoom);
    desk.open("example:kruidwende." + language + ".json");
    desk.app.edit("", [](Session& s) {
        s.ratings.clear();
        s.people[0].name = "Wilhelmina van Oldenbarnevelt-Zonnehoven";
    });
    desk.app.save_now();
    desk.app.dismiss_notice();
    desk.app.go_to_step(step_of(desk, StepKind::Rating));
    desk.robot.frames(3);
    Hands hands(desk);
    hands.show_ring();
    const std::vector<std::string> none;
    CHECK(desk.faults() == none);
    desk.press(ImGuiKey_Space);
    hands.strike("4");
    CHECK(desk.faults() == none);
    desk.press(ImGuiKey_LeftArrow);
    CHECK(desk.faults() == none);
    hands.strike("3333333333");
    hands.strike("0");
    CHECK(desk.faults() == none);
    desk.press(ImGuiKey_Space);
    CHECK(desk.faults() == none);
    desk.app.go_to_step(step_of(desk, StepKind::Reveal));
    desk.robot.frames(2);
    desk.press(ImGuiKey_Space);
    CHECK(desk.faults() == none);
    hands.strike("k");
    CHECK(desk.faults() == none);
}
