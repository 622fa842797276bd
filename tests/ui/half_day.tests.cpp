// A whole half-day session without a mouse: from the empty library through all thirteen steps to
// the outline on disk. What was typed is what the file holds and what the outline says.
#include "half_day_walk.h"

#include <algorithm>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace sparring;
using namespace sparring::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

void check_people(const Session& session) {
    REQUIRE(session.people.size() == 7);
    const auto is = [&](std::size_t at, const char* name, const char* function, Side side,
                        Level level) {
        const Person& person = session.people[at];
        INFO(name);
        CHECK(person.id.value == "person-" + std::to_string(at + 1));
        CHECK(person.name == name);
        CHECK(person.function == function);
        CHECK(person.side == side);
        CHECK(person.level == level);
        CHECK(person.at_table == (at < 6));
        CHECK(person.names_allowed == (at == 3));
        CHECK(person.dmu_role == (at == 3 ? DmuRole::Decider : DmuRole::None));
    };
    is(0, "Noor Yıldız", "Accountmanager", Side::Supplier, Level::Middle);
    is(1, "Sam Müller", "Directeur", Side::Supplier, Level::Top);
    is(2, "Renée Smit", "Planner", Side::Supplier, Level::Operational);
    is(3, "Ada Vos", "Inkoper", Side::Customer, Level::Middle);
    is(4, "Bram Böhm", "Directeur", Side::Customer, Level::Top);
    is(5, "Zoë de Wit", "Teamleider", Side::Customer, Level::Operational);
    is(6, "Işıl Çelik", "Kwaliteit", Side::Customer, Level::Middle);
}

void check_ground(const Session& session) {
    CHECK(session.workshop.value == "sparring-session");
    CHECK(session.language == "nl");
    CHECK(session.date == Date{2026, 11, 24});
    CHECK(session.title == "Sparringsessie “Zuivel & Co”");
    CHECK(session.supplier.name == "Yıldız Verpakkingen");
    CHECK(session.customer.name == "Coöperatie Zuivelmeester");
    CHECK(session.goal == "Eén zin over wat wij toevoegen:\n“€ 50 per pallet minder”");
    CHECK(session.expectations == "Een eerlijk beeld, geen verkooppraat");
    CHECK(session.buyer_type == BuyerType::Advice);
    CHECK(session.portfolio == Portfolio::Strategic);
    using Answers = std::map<PreconditionId, Answer>;
    CHECK(session.supplier_preconditions == Answers{{PreconditionId("strategic"), Answer::Yes}});
    CHECK(session.customer_preconditions == Answers{{PreconditionId("strategic"), Answer::Partly}});
    const std::vector<Recognition> recognitions = {{PersonId("person-1"), 3},
                                                   {PersonId("person-4"), 1}};
    CHECK(session.recognitions == recognitions);
}

/// All thirteen steps with the minutes of the template, one more for the market; time was spent.
void check_agenda(const Session& session) {
    const std::vector<std::pair<std::string, int>> steps = {
        {"prepare", 10},  {"stages", 10},   {"market", 26},   {"rating", 12},   {"reveal", 25},
        {"break", 10},    {"position", 15}, {"contacts", 13}, {"ambition", 18}, {"value", 25},
        {"quantify", 20}, {"actions", 15},  {"outcome", 12}};
    REQUIRE(session.agenda.size() == steps.size());
    for (std::size_t at = 0; at < steps.size(); ++at) {
        INFO(steps[at].first);
        CHECK(session.agenda[at].id.value == steps[at].first);
        CHECK(session.agenda[at].minutes == steps[at].second);
        CHECK_FALSE(session.agenda[at].skipped);
        if (steps[at].first != "break") CHECK(session.agenda[at].spent_seconds > 0);
    }
}

void check_market(const Session& session) {
    const std::vector<Trend> trends = {{TrendId("trend-1"), TrendCategoryId("supply"),
                                        "Supermarkten eisen één etiket voor alle talen",
                                        "Marges onder druk: € 0,02 per bekertje", "Vakblad, ’26"}};
    CHECK(session.trends == trends);
    const std::vector<Challenge> challenges = {
        {ChallengeId("challenge-1"), TrendId("trend-1"), "Etiketten binnen één dag wisselen", 3,
         "Bram Böhm", ""},
        {ChallengeId("challenge-2"), TrendId(), "Minder uitval op de nachtlijn", 1, "Zoë de Wit",
         ""},
        {ChallengeId("challenge-3"), TrendId(), "Voorraad halveren zonder misgrijpen", 2, "Ada Vos",
         ""}};
    CHECK(session.challenges == challenges);
    const auto dots = [](const char* person, const char* challenge, int count) {
        return DotVote{PersonId(person), ChallengeId(challenge), count};
    };
    const std::vector<DotVote> votes = {
        dots("person-1", "challenge-1", 2), dots("person-1", "challenge-2", 1),
        dots("person-2", "challenge-1", 1), dots("person-2", "challenge-3", 1),
        dots("person-4", "challenge-1", 1), dots("person-4", "challenge-2", 2),
        dots("person-6", "challenge-2", 1)};
    CHECK(session.dot_votes == votes);
}

/// What this person answered: 0 is "don't know", -1 that there is no answer, -2 several.
int answer(const Session& session, std::size_t person, std::size_t dimension, int round) {
    int found = -1;
    for (const Rating& rating : session.ratings) {
        if (rating.participant != session.people[person].id || rating.round != round ||
            rating.dimension != session.method.dimensions[dimension].id)
            continue;
        if (found != -1) return -2;
        found = rating.rung.value_or(0);
    }
    return found;
}

void check_ratings(const Session& session) {
    CHECK(session.ratings.size() == 66);
    for (std::size_t dimension = 0; dimension < 10; ++dimension)
        for (std::size_t person = 0; person < 6; ++person) {
            INFO("person " << person << " dimension " << dimension);
            CHECK(answer(session, person, dimension, 1) == k_six[dimension][person]);
            CHECK(answer(session, person, dimension, 2) ==
                  (dimension == 0 ? k_six_again[person] : -1));
        }
    REQUIRE(session.findings.size() == 10);
    for (std::size_t at = 0; at < 10; ++at) {
        CHECK(session.findings[at].dimension == session.method.dimensions[at].id);
        CHECK(session.findings[at].agreed == k_six_agreed[at]);
        CHECK(session.findings[at].evidence_note.empty() == (at > 0));
    }
    const Finding& first = session.findings[0];
    CHECK(first.evidence_note == "Tweejaarscontract van maart, “stilzwijgend” verlengd");
    CHECK(first.evidence_date == Date{2026, 3, 3});
    CHECK(first.verifier == "Noor Yıldız");
    CHECK(first.verify_by == Date{2026, 12, 1});
    CHECK(first.dissent == "Ada ziet één jaar");
    CHECK(session.position.supplier == Confirmation::Confirmed);
    CHECK(session.position.customer == Confirmation::Objection);
    CHECK(session.position.explanation == "De klant ziet de planning anders:\néén week, geen drie");
}

void check_choices(const Session& session) {
    const std::vector<Contact> contacts = {
        {PersonId("person-1"), PersonId("person-4"), "elke maandag bij de ü-lijn", 3},
        {PersonId("person-2"), PersonId("person-5"), "", 0}};
    CHECK(session.contacts == contacts);
    const Target& target = session.target;
    CHECK(target.stage == 3);
    CHECK(target.rungs == std::map<DimensionId, int>{{DimensionId("planning"), 2}});
    CHECK(target.reason == "Samen sneller wisselen");
    CHECK(target.not_further == "Geen gedeelde systemen nodig");
    CHECK(target.decider == "Sam Müller");
    CHECK(target.decided_on == Date{2026, 11, 24});
    CHECK(target.review_date == Date{2027, 5, 20});
    CHECK(target.supplier_invests == "Een vaste planner, € 60.000 per jaar");
    CHECK(target.customer_invests == "Dagelijkse prognose");
    const std::vector<ImportanceVote> votes = {
        {PersonId("person-4"), DimensionId("collaboration"), 3},
        {PersonId("person-4"), DimensionId("trust"), 1}};
    CHECK(session.importance_votes == votes);
}

Factor factor(const char* label, const char* unit, Range range) {
    Factor made;
    made.label = label;
    made.unit = unit;
    made.range = range;
    return made;
}

void check_value(const Session& session) {
    REQUIRE(session.propositions.size() == 1);
    Proposition expected;
    expected.id = PropositionId("proposition-1");
    expected.title = "Etiket binnen één dag";
    expected.challenges = {ChallengeId("challenge-1")};
    expected.challenge_phrase = "wisselen binnen één dag";
    expected.offer = {"een nachtlijn", "een vaste planner"};
    expected.outcome = "minder stilstand en één etiket";
    expected.from = {2027, 2, 1};
    expected.establish_by = {2027, 6, 1};
    expected.evidence = {{"de proef van mei bij Müller", 3, "", {}}};
    expected.alternative = {AlternativeType::InHouse, "zelf drukken"};
    expected.focus = {"elke dag een ander etiket"};
    ValueItem item;
    item.id = ValueItemId("proposition-1-value-1");
    item.label = "Minder stilstand";
    item.driver = "omsteltijd";
    item.status = 2;
    item.factors = {factor("stilstand", "uur", {80, 100, 150}),
                    factor("kosten van een uur", "€/uur", {1000, 1250.5, 1500})};
    expected.values = {item};
    expected.one_off_costs = {{"inleren", {factor("dagen × tarief", "", {30000, 25000, 20000})}}};
    CHECK(session.propositions[0].values == expected.values);
    CHECK(session.propositions[0].one_off_costs == expected.one_off_costs);
    CHECK(session.propositions[0] == expected);
}

void check_end(const Session& session) {
    REQUIRE(session.actions.size() == 2);
    Action first;
    first.id = ActionId("action-1");
    first.text = "Proefrit met de nachtlijn";
    first.owner = "Ada Vos";
    first.side = Side::Customer;
    first.due = {2026, 12, 15};
    first.links = {{LinkKind::Dimension, "collaboration"}};
    CHECK(session.actions[0] == first);
    Action second;
    second.id = ActionId("action-2");
    second.text = "Eén etiket per taal uitwerken (€, ü, ı)";
    second.owner = "Renée Smit";
    second.side = Side::Supplier;
    CHECK(session.actions[1] == second);
    const std::vector<ParkedItem> parked = {
        {ParkedItemId("parked-1"), "Nieuwe locatie in Würzburg?", ParkedOutcome::Topic}};
    CHECK(session.parking_lot == parked);
    CHECK(session.outcome.decision_asked == "Akkoord voor een proef van € 25.000");
    CHECK(session.outcome.confidentiality == "Vertrouwelijk");
    CHECK(session.outcome.status == OutlineStatus::Agreed);
    CHECK(session.outcome.version == "2");
    CHECK(session.outcome.exports.size() == 2);
}

void check_read_back(const Session& session) {
    REQUIRE(session.read_back.size() == 3);
    const auto& said = session.read_back;
    CHECK(said[0].status == ReadBackStatus::Confirmed);
    CHECK(said[1].status == ReadBackStatus::ToVerify);
    CHECK(said[1].owner == "Zoë de Wit");
    CHECK(said[1].due == Date{2027, 1, 8});
    CHECK(said[2].status == ReadBackStatus::Changed);
    CHECK(said[2].change == "Zo zeggen wij het: “één dag”");
    for (const ReadBackEntry& entry : said) {
        CHECK(entry.by == "Ada Vos");  // the first of the customer's people, unless chosen
        CHECK_FALSE(entry.text.empty());
    }
}

/// Blanks that do not break are blanks too.
std::string plain_blanks(std::string text) {
    for (const std::string_view blank : {"\u00A0", "\u202F"})
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at))
            text.replace(at, blank.size(), " ");
    return text;
}

/// The outline of this file name's ending on the disk; it says what was agreed.
void check_outline(KeyboardDesk& desk, const std::string& ending) {
    const auto paths = desk.computer().disk->in(test::Computer::exports, ending);
    REQUIRE(paths.size() == 1);
    const std::string text = plain_blanks(desk.computer().disk->read(paths[0]).value());
    for (const char* part :
         {"Coöperatie Zuivelmeester", "Yıldız Verpakkingen", "Partnership",
          "Samen sneller wisselen", "wisselen binnen één dag", "zelf drukken",
          "lke dag een ander etiket", "roef van mei bij Müller",
          "Etiketten binnen één dag wisselen", "Supermarkten eisen één etiket",
          "Proefrit met de nachtlijn", "Ada Vos", "15 december 2026", "20 mei 2027",
          "Akkoord voor een proef van € 25.000", "Dagelijkse prognose", "Minder stilstand",
          "Zoë de Wit", "8 januari 2027"}) {
        INFO(paths[0]);
        CHECK_THAT(text, ContainsSubstring(part));
    }
}

void check_all(const Session& session) {
    check_ground(session);
    check_people(session);
    check_agenda(session);
    check_market(session);
    check_ratings(session);
    check_choices(session);
    check_value(session);
    check_end(session);
    check_read_back(session);
}

}  // namespace

TEST_CASE("a half-day session goes from the empty library to the outline with the keyboard alone") {
    KeyboardDesk desk;
    REQUIRE(desk.computer().session_paths().empty());
    HalfDay day(desk);
    day.start();
    day.prepare();
    day.on_to("stages");
    day.stages();
    day.market();
    day.park("Nieuwe locatie in Würzburg?");
    day.on_to("rating");
    rate_by_six(desk);
    day.on_to("reveal");
    reveal_first_twice(desk);
    day.reveal();
    day.on_to("break");
    day.on_to("position");
    day.position();
    day.on_to("contacts");
    day.contacts();
    day.on_to("ambition");
    day.ambition();
    day.on_to("value");
    day.value();
    day.on_to("quantify");
    day.quantify();
    day.on_to("actions");
    day.actions();
    day.on_to("outcome");
    day.outcome();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_E);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_S);
    desk.wait(1);
    const std::string path = desk.app().path();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Home);  // back to the library, everything on disk
    REQUIRE_FALSE(desk.app().has_session());
    CHECK(desk.computer().session_paths() == std::vector{path});
    check_all(desk.computer().stored(path));
    check_outline(desk, ".md");
    check_outline(desk, ".html");
    CHECK_FALSE(desk.saw_mouse());
}
