// The step "market" under a person's hands.
#include "entry_checks.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

const Trend& first_trend(const Session& session) {
    return session.trends.front();
}
const Challenge& first_challenge(const Session& session) {
    return session.challenges.front();
}

/// Two people, two challenges, nobody has voted.
class MarketDesk : public Desk {
public:
    explicit MarketDesk(const Language& language) : Desk(language) {
        app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar");
        app.edit("", [](Session& s) {
            s.people.push_back({PersonId("p1"), "Ada", "", Side::Customer});
            s.people.push_back({PersonId("p2"), "Noor", "", Side::Supplier});
            s.challenges.push_back({ChallengeId("c1"), {}, "Minder uitval"});
            s.challenges.push_back({ChallengeId("c2"), {}, "Sneller leveren"});
        });
        app.go_to_step(step_of(*this, StepKind::Market));
        robot.frames(3);
    }
    Hands hands{*this};
};

int dots(const Session& session, const std::string& person, const std::string& challenge) {
    for (const DotVote& vote : session.dot_votes)
        if (vote.participant.value == person && vote.challenge.value == challenge) return vote.dots;
    return 0;
}

}  // namespace

TEST_CASE("a trend can be entered, changed, removed and brought back") {
    StepDesk desk(StepKind::Market);
    const std::string key = "trends." + first_trend(desk.session()).id.value;
    desk.hands.strike("m");
    desk.check_text(key + ".text", [](const Session& s) { return first_trend(s).text; });
    desk.check_text(key + ".consequence",
                    [](const Session& s) { return first_trend(s).consequence; });
    desk.check_text(key + ".source", [](const Session& s) { return first_trend(s).source; });
    desk.check_picker(
        key + ".category",
        [](const Session& s) {
            const auto& all = s.method.trend_categories;
            for (std::size_t at = 0; at < all.size(); ++at)
                if (all[at].id == first_trend(s).category) return static_cast<int>(at);
            return -1;
        },
        3);
    desk.check_remove(key + ".remove", [](const Session& s) { return s.trends.size(); });
}

TEST_CASE("a challenge can be entered, changed, removed and brought back") {
    StepDesk desk(StepKind::Market);
    const std::string key = "challenges." + first_challenge(desk.session()).id.value;
    desk.hands.strike("e");
    desk.hands.leave();
    desk.check_text(key + ".text", [](const Session& s) { return first_challenge(s).text; });
    desk.check_choice(
        key + ".urgency", [](const Session& s) { return first_challenge(s).urgency - 1; }, 0, 1);
    desk.check_text(key + ".owner", [](const Session& s) { return first_challenge(s).owner; });
    desk.check_text(key + ".source", [](const Session& s) { return first_challenge(s).source; });
    desk.hands.pick(key + ".trend", 1);
    CHECK(first_challenge(desk.session()).trend == desk.session().trends[1].id);
    const int none = static_cast<int>(desk.session().trends.size());
    desk.hands.pick(key + ".trend", none);
    CHECK(first_challenge(desk.session()).trend.empty());
    desk.hands.undo();
    CHECK(first_challenge(desk.session()).trend == desk.session().trends[1].id);
    desk.check_remove(key + ".remove", [](const Session& s) { return s.challenges.size(); });
}

TEST_CASE("a removed challenge leaves no dots, answers or links behind") {
    StepDesk desk(StepKind::Market);
    const ChallengeId id = first_challenge(desk.session()).id;
    desk.hands.click("vote." + id.value);
    desk.hands.click("challenges." + id.value + ".remove");
    for (const DotVote& vote : desk.session().dot_votes)
        CHECK(vote.challenge != id);
    for (const Proposition& proposition : desk.session().propositions)
        CHECK(std::ranges::count(proposition.challenges, id) == 0);
}

TEST_CASE("a new trend and a new challenge get the caret at once") {
    StepDesk desk(StepKind::Market);
    desk.hands.strike("mn");
    desk.robot.frames(2);
    desk.hands.strike("trend1");
    desk.hands.leave();
    CHECK(desk.session().trends.back().text == "trend1");
    desk.hands.click("challenge.add");
    desk.hands.strike("p1");
    desk.hands.leave();
    CHECK(desk.session().challenges.back().text == "p1");
    CHECK(desk.session().challenges.back().urgency == 2);
    CHECK(desk.session().challenges.back().trend == desk.session().trends.back().id);
}

TEST_CASE("challenges are added, chosen, edited and removed with the keyboard alone") {
    const Language language = GENERATE("nl", "en");
    MarketDesk desk(language);
    Hands& hands = desk.hands;
    hands.strike("n");
    desk.robot.frames(2);
    hands.strike("snel");
    hands.leave();
    hands.leave();  // out of the field, then back to the cards
    REQUIRE(desk.app.session().challenges.size() == 3);
    CHECK(desk.app.session().challenges[2].text == "snel");
    CHECK_FALSE(desk.robot.find("###challenges.challenge-1.text"));
    CHECK(desk.robot.is_focused("###vote.challenge-1"));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused("###vote.c2"));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused("###vote.c1"));
    desk.press(ImGuiKey_DownArrow);
    desk.press(ImGuiKey_Enter);
    desk.robot.frames(2);
    CHECK(desk.robot.is_active("###challenges.c2.text"));
    hands.leave();
    hands.leave();
    desk.press(ImGuiKey_Delete);
    REQUIRE(desk.app.session().challenges.size() == 2);
    CHECK(desk.app.session().challenges[1].text == "snel");
    CHECK(desk.shows(desk.app.words().text("shell.undo")));
    hands.undo();
    CHECK(desk.app.session().challenges.size() == 3);
    CHECK(desk.faults() == std::vector<std::string>{});
}

TEST_CASE("a whole dot vote goes by keyboard: who votes, where, and what comes of it") {
    const Language language = GENERATE("nl", "en");
    MarketDesk desk(language);
    const Wording& words = desk.app.words();
    const auto sentence = [&](int left) {
        return words.text("market.dots-three") + " " + words.count("market.left", left);
    };
    CHECK(desk.shows(sentence(6)));
    desk.hands.strike("v");
    CHECK(desk.robot.is_focused("###vote.c1"));
    desk.press(ImGuiKey_Space);
    desk.press(ImGuiKey_DownArrow);
    desk.press(ImGuiKey_Space);
    desk.press(ImGuiKey_Space);
    CHECK(dots(desk.app.session(), "p1", "c1") == 1);
    CHECK(dots(desk.app.session(), "p1", "c2") == 2);
    CHECK(desk.shows(sentence(3)));
    desk.hands.strike("2");  // the second voter
    desk.press(ImGuiKey_Space);
    CHECK(dots(desk.app.session(), "p2", "c2") == 1);
    CHECK(desk.shows(sentence(2)));
    CHECK_FALSE(desk.shows(words.text("market.no-dot")));  // nothing of the places is shown
    desk.hands.strike("v");
    CHECK(desk.shows(words.text("market.title-voted")));
    CHECK(desk.shows("Molenaar"));  // whose dots are whose
    // The heaviest comes first: c2 with three dots, then c1 with one.
    desk.press(ImGuiKey_UpArrow);
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused("###vote.c2"));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.robot.is_focused("###vote.c1"));
    CHECK(desk.faults() == std::vector<std::string>{});
}

TEST_CASE("somebody who leaves while they vote is no longer the one who places dots") {
    MarketDesk desk("nl");
    desk.hands.strike("v");
    desk.press(ImGuiKey_Space);
    desk.app.edit("", [](Session& s) { s.people[0].absent = true; });
    desk.robot.frames(2);
    CHECK(desk.robot.find("###voter.p1") == nullptr);
    desk.press(ImGuiKey_Space);
    CHECK(dots(desk.app.session(), "p1", "c1") == 1);
    CHECK(dots(desk.app.session(), "p2", "c1") == 1);
}

TEST_CASE("an empty market says what to do and is begun with one key") {
    const Language language = GENERATE("nl", "en");
    Desk desk(language);
    Hands hands(desk);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.app.go_to_step(step_of(desk, StepKind::Market));
    desk.robot.frames(3);
    CHECK(desk.shows(desk.app.words().text("market.empty")));
    hands.strike("n");
    desk.robot.frames(2);
    hands.strike("lijn");
    CHECK(desk.app.session().challenges.front().text == "lijn");
    hands.undo();
}

TEST_CASE("dots are placed in private, two at most on one challenge and three in all") {
    Desk desk;
    Hands hands(desk);
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.app.edit("", [](Session& s) {
        s.people.push_back({PersonId("p1"), "Ada", "", Side::Customer});
        s.challenges.push_back({ChallengeId("c1"), {}, "Minder uitval"});
        s.challenges.push_back({ChallengeId("c2"), {}, "Sneller leveren"});
    });
    desk.app.go_to_step(step_of(desk, StepKind::Market));
    hands.click("vote");
    hands.click("voter.p1");
    hands.click("vote.c1");
    CHECK(dots(desk.app.session(), "p1", "c1") == 1);
    hands.click("vote.c1");
    CHECK(dots(desk.app.session(), "p1", "c1") == 2);
    hands.click("vote.c2");
    CHECK(dots(desk.app.session(), "p1", "c2") == 1);
    hands.click("vote.c2");  // the fourth dot is not there: the one placed is taken back
    CHECK(dots(desk.app.session(), "p1", "c2") == 0);
    hands.undo();
    CHECK(dots(desk.app.session(), "p1", "c2") == 1);
    hands.click("vote.c1");  // after two comes none
    CHECK(dots(desk.app.session(), "p1", "c1") == 0);
    hands.undo();
    CHECK(dots(desk.app.session(), "p1", "c1") == 2);
    hands.click("vote");
    CHECK(desk.shows(desk.app.words().text("market.title-voted")));
}

TEST_CASE("forms and vote of a full house are free of faults in both languages, at every zoom") {
    const Language language = GENERATE("nl", "en");
    const int zoom = GENERATE(75, 100, 130, 200, 300);
    MarketDesk desk(language);
    desk.app.set_zoom(zoom);
    desk.app.edit("", [](Session& s) {
        for (int at = 0; at < 10; ++at)
            s.people.push_back({PersonId("full-" + std::to_string(at)),
                                "Maximiliane-Friederike von Hohenlohe", "",
                                at % 2 == 0 ? Side::Supplier : Side::Customer});
        for (int at = 0; at < 6; ++at) {
            const std::string id = std::to_string(at);
            s.trends.push_back({TrendId("t" + id), s.method.trend_categories.front().id,
                                "Leveringsbetrouwbaarheidsverbeteringsprogramma voor alle locaties",
                                "Marges", "Krant"});
            s.challenges.push_back(
                {ChallengeId("x" + id), TrendId("t" + id),
                 "Verpackungsmaschineninstandhaltung in alle fabrieken halveren"});
        }
    });
    INFO(language << " " << zoom);
    desk.hands.strike("v");
    CHECK(desk.faults() == std::vector<std::string>{});
    desk.hands.strike("v");
    desk.hands.strike("e");
    desk.hands.leave();
    CHECK(desk.faults() == std::vector<std::string>{});
    desk.hands.leave();
    desk.hands.strike("m");
    CHECK(desk.faults() == std::vector<std::string>{});
}
