// A whole quick scan, from the empty library to the outline on disk, with mouse and keyboard only:
// what was said at the table is what the file holds and what the outline says.
#include "quick_scan_walk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace sparring;
using namespace sparring::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

void check_people(const Session& session) {
    REQUIRE(session.people.size() == 4);
    const auto is = [&](std::size_t at, const char* name, const char* function, Side side,
                        Level level) {
        const Person& person = session.people[at];
        INFO(name);
        CHECK(person.name == name);
        CHECK(person.function == function);
        CHECK(person.side == side);
        CHECK(person.level == level);
        CHECK(person.at_table);
    };
    is(0, "Noor Smit", "Accountmanager", Side::Supplier, Level::Middle);
    is(1, "Sam de Wit", "Directeur", Side::Supplier, Level::Top);
    is(2, "Ada Vos", "Inkoper", Side::Customer, Level::Middle);
    is(3, "Bram Bos", "Bakkerijchef", Side::Customer, Level::Operational);
    CHECK(session.people[2].dmu_role == DmuRole::Decider);
}

void check_ground(const Session& session) {
    CHECK(session.workshop.value == "quick-scan");
    CHECK(session.language == "nl");
    CHECK(session.date == Date{2026, 11, 24});
    CHECK(session.title == "Quickscan Molenaar");
    CHECK(session.supplier.name == "Deegwerk BV");
    CHECK(session.customer.name == "Molenaar Brood");
    CHECK(session.goal == "Eén zin over wat wij toevoegen");
    CHECK(session.expectations == "Een eerlijk beeld");
    CHECK(session.buyer_type == BuyerType::Advice);
    CHECK(session.portfolio == Portfolio::Strategic);
    CHECK(session.supplier_preconditions.at(PreconditionId("strategic")) == Answer::Yes);
    CHECK(session.customer_preconditions.at(PreconditionId("strategic")) == Answer::Partly);
}

void check_market(const Session& session) {
    REQUIRE(session.trends.size() == 1);
    const Trend trend{TrendId("trend-1"), TrendCategoryId("supply"), "Graanprijzen schommelen",
                      "Marges onder druk", ""};
    CHECK(session.trends[0] == trend);
    REQUIRE(session.challenges.size() == 2);
    const Challenge first{ChallengeId("challenge-1"),
                          TrendId("trend-1"),
                          "Minder uitval in de nachtploeg",
                          3,
                          "Bram Bos",
                          ""};
    const Challenge second{
        ChallengeId("challenge-2"), TrendId(), "Leveren binnen een dag", 1, "Ada Vos", ""};
    CHECK(session.challenges[0] == first);
    CHECK(session.challenges[1] == second);
    const auto dots = [](const char* person, const char* challenge, int count) {
        return DotVote{PersonId(person), ChallengeId(challenge), count};
    };
    const std::vector<DotVote> votes = {
        dots("person-1", "challenge-1", 2), dots("person-1", "challenge-2", 1),
        dots("person-3", "challenge-1", 1), dots("person-3", "challenge-2", 2)};
    CHECK(session.dot_votes == votes);
}

void check_ratings(const Session& session) {
    REQUIRE(session.ratings.size() == 40);
    for (std::size_t at = 0; at < 40; ++at) {
        INFO("rating " << at);
        const Rating& rating = session.ratings[at];
        const int rung = k_rungs[at / 4][at % 4];
        CHECK(rating.participant == session.people[at % 4].id);
        CHECK(rating.side == session.people[at % 4].side);
        CHECK(rating.dimension == session.method.dimensions[at / 4].id);
        CHECK(rating.rung == (rung == 0 ? std::nullopt : std::optional<int>(rung)));
        CHECK(rating.round == 1);
        CHECK(rating.source == RatingSource::Own);
    }
    REQUIRE(session.findings.size() == 10);
    for (std::size_t at = 0; at < 10; ++at) {
        CHECK(session.findings[at].dimension == session.method.dimensions[at].id);
        CHECK(session.findings[at].agreed == k_agreed[at]);
    }
    const Finding& first = session.findings[0];
    CHECK(first.evidence_note == "Tweejaarscontract van maart");
    CHECK(first.evidence_date == Date{2026, 3, 3});
    CHECK(first.verifier == "Noor Smit");
    CHECK(first.verify_by == Date{2026, 12, 1});
    CHECK(first.dissent == "Noor ziet drie jaar");
}

void check_choices(const Session& session) {
    CHECK(session.position.supplier == Confirmation::Confirmed);
    CHECK(session.position.customer == Confirmation::Objection);
    CHECK(session.position.explanation == "De klant ziet de planning anders");
    CHECK(session.target.stage == 3);
    CHECK(session.target.reason == "Samen sneller bakken");
    CHECK(session.target.not_further == "Geen gedeelde systemen nodig");
    CHECK(session.target.decider == "Sam de Wit");
    CHECK(session.target.decided_on == Date{2026, 11, 24});
    CHECK(session.target.review_date == Date{2027, 5, 20});
    CHECK(session.target.supplier_invests == "Een vaste planner");
    CHECK(session.target.customer_invests == "Dagelijkse prognose");
    const std::vector<ImportanceVote> votes = {
        {PersonId("person-3"), DimensionId("collaboration"), 3}};
    CHECK(session.importance_votes == votes);
}

void check_value(const Session& session) {
    REQUIRE(session.propositions.size() == 1);
    const Proposition& proposition = session.propositions[0];
    CHECK(proposition.title == "Vers binnen een dag");
    CHECK(proposition.challenges == std::vector{ChallengeId("challenge-2")});
    CHECK(proposition.challenge_phrase == "levering binnen een dag");
    CHECK(proposition.offer == std::vector<std::string>{"een nachtlijn", "een vaste planner"});
    CHECK(proposition.outcome == "minder uitval en verser brood");
    CHECK(proposition.from == Date{2027, 2, 1});
    CHECK(proposition.establish_by == Date{2027, 6, 1});
    CHECK(proposition.alternative == Alternative{AlternativeType::InHouse, "zelf bakken"});
    CHECK(proposition.focus == std::vector<std::string>{"elke dag vers"});
    REQUIRE(proposition.evidence.size() == 1);
    CHECK(proposition.evidence[0].text == "de proef van mei");
    CHECK(proposition.evidence[0].status == 3);
}

void check_end(const Session& session) {
    REQUIRE(session.actions.size() == 1);
    const Action& action = session.actions[0];
    CHECK(action.text == "Proefrit met de nachtlijn");
    CHECK(action.owner == "Ada Vos");
    CHECK(action.side == Side::Customer);
    CHECK(action.due == Date{2026, 12, 15});
    CHECK(action.links == std::vector<ActionLink>{{LinkKind::Dimension, "collaboration"}});
    CHECK(action.status == ActionStatus::Open);
    REQUIRE(session.parking_lot.size() == 1);
    CHECK(session.parking_lot[0].text == "Nieuwe locatie in Zwolle");
    CHECK(session.outcome.decision_asked == "Akkoord voor een proef");
    CHECK(session.outcome.confidentiality == "Vertrouwelijk");
    CHECK(session.outcome.status == OutlineStatus::Agreed);
    CHECK(session.outcome.version == "2");
    CHECK(session.outcome.exports.size() == 2);
}

/// The outline of this file name's ending on the disk; it says what was agreed.
void check_outline(Desk& desk, const std::string& ending) {
    const auto paths = desk.computer.disk->in(test::Computer::exports, ending);
    REQUIRE(paths.size() == 1);
    const std::string text = desk.computer.disk->read(paths[0]).value();
    for (const char* part :
         {"Quickscan Molenaar", "Molenaar Brood", "Deegwerk BV", "Partnership",
          "Samen sneller bakken", "levering binnen een dag", "zelf bakken", "lke dag vers",
          "roef van mei", "Minder uitval in de nachtploeg", "Graanprijzen schommelen",
          "Proefrit met de nachtlijn", "Ada Vos", "15 december 2026", "20 mei 2027",
          "Akkoord voor een proef", "Dagelijkse prognose"})
        CHECK_THAT(text, ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a quick scan goes from the empty library to the outline through the interface only") {
    Desk desk;
    REQUIRE(desk.computer.session_paths().empty());
    Hands hands(desk);
    QuickScan scan(desk);
    scan.start();
    scan.prepare();
    hands.next();
    scan.market();
    scan.park("Nieuwe locatie in Zwolle");
    hands.back();
    scan.at("prepare");
    hands.next();
    hands.next();
    scan.rate();
    hands.next();
    scan.reveal();
    scan.position();
    hands.undo();  // the explanation
    CHECK(desk.app.session().position.explanation.empty());
    hands.redo();
    CHECK(desk.app.session().position.explanation == "De klant ziet de planning anders");
    hands.next();
    scan.ambition();
    hands.click("rail.1");
    scan.at("market");
    hands.click("rail.6");
    scan.value();
    hands.next();
    scan.actions();
    hands.next();
    scan.outcome();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_E);
    desk.robot.wait(1.5F);
    CHECK(desk.faults() == std::vector<std::string>{});

    const auto paths = desk.computer.session_paths();
    REQUIRE(paths.size() == 1);
    const Session stored = desk.computer.stored(paths[0]);
    check_ground(stored);
    check_people(stored);
    check_market(stored);
    check_ratings(stored);
    check_choices(stored);
    check_value(stored);
    check_end(stored);
    check_outline(desk, ".md");
    check_outline(desk, ".html");
}

TEST_CASE("a quick scan that was cut off in the middle opens again where it was") {
    test::Computer machine;
    {
        Desk before;
        Hands hands(before);
        QuickScan scan(before);
        scan.start();
        scan.prepare();
        hands.next();
        scan.market();
        hands.next();
        scan.rate();
        hands.next();
        before.press(ImGuiKey_Space);
        hands.next();
        hands.strike("2");
        before.robot.wait(1.0F);
        machine = before.computer;  // the disk is one; the desk ends without a word of goodbye
    }
    Desk after(machine);
    REQUIRE(after.app.reopen());
    after.robot.frames(3);
    CHECK(after.app.step().id.value == "reveal");
    const Session& session = after.app.session();
    CHECK(after.app.progress().dimension == session.method.dimensions[1].id);
    CHECK(after.app.revealed(session.method.dimensions[0].id));
    CHECK(after.shows(session.method.dimensions[1].question.in("nl")));
    check_ground(session);
    check_people(session);
    check_market(session);
    CHECK(session.ratings.size() == 40);
    REQUIRE(find_finding(session, session.method.dimensions[1].id));
    CHECK(find_finding(session, session.method.dimensions[1].id)->agreed == 2);
    CHECK(after.computer.session_paths().size() == 1);
}
