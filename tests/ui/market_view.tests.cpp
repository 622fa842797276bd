// The step "market" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

const Trend& first_trend(const Session& session) {
    return session.trends.front();
}
const Challenge& first_challenge(const Session& session) {
    return session.challenges.front();
}

int dots(const Session& session, const std::string& person, const std::string& challenge) {
    for (const DotVote& vote : session.dot_votes)
        if (vote.participant.value == person && vote.challenge.value == challenge) return vote.dots;
    return 0;
}

}  // namespace

TEST_CASE("a trend can be entered, changed, removed and brought back") {
    StepDesk desk(StepKind::Market);
    const std::string key = "trends." + first_trend(desk.session()).id.value;
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
    desk.check_text(key + ".text", [](const Session& s) { return first_challenge(s).text; });
    desk.check_choice(
        key + ".urgency", [](const Session& s) { return first_challenge(s).urgency - 1; }, 0, 1);
    desk.check_text(key + ".owner", [](const Session& s) { return first_challenge(s).owner; });
    desk.check_text(key + ".source", [](const Session& s) { return first_challenge(s).source; });
    desk.hands.pick(key + ".trend", 1);
    CHECK(first_challenge(desk.session()).trend == desk.session().trends[1].id);
    desk.check_remove(key + ".remove", [](const Session& s) { return s.challenges.size(); });
}

TEST_CASE("a removed challenge leaves no dots, answers or links behind") {
    StepDesk desk(StepKind::Market);
    const ChallengeId id = first_challenge(desk.session()).id;
    desk.hands.click("challenges." + id.value + ".remove");
    for (const DotVote& vote : desk.session().dot_votes)
        CHECK(vote.challenge != id);
    for (const Proposition& proposition : desk.session().propositions)
        CHECK(std::ranges::count(proposition.challenges, id) == 0);
}

TEST_CASE("a new trend and a new challenge get the caret at once") {
    StepDesk desk(StepKind::Market);
    desk.hands.click("trend.add");
    desk.hands.strike("trend1");
    desk.hands.leave();
    CHECK(desk.session().trends.back().text == "trend1");
    desk.hands.click("challenge.add");
    desk.hands.strike("p1");
    desk.hands.leave();
    CHECK(desk.session().challenges.back().text == "p1");
    CHECK(desk.session().challenges.back().urgency == 2);
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
