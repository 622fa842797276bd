// The rating form: every sentence and box, and nothing that anybody answered.
#include "document/ratings_sheet.h"
#include "document/form.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace sparring;
using test::DocumentWalk;

namespace {

// The rungs of the method, dimension after dimension, as domain.md 2.2 has them.
constexpr std::array<std::string_view, 40> k_dutch = {
    "We doen los van elkaar zaken: contact is er per order of per vraag.",
    "We stemmen geregeld af; de meeste inspanning komt van de leverancier.",
    "Beide kanten steken tijd en mensen in gedeelde doelen waar beide beter van worden.",
    "We werken als één organisatie: gemengde teams doen samen het dagelijkse werk.",
    "Afspraken gelden per order of offerte; verder vooruit is niets afgesproken.",
    "Er is een jaarafspraak of raamcontract; we kijken ongeveer een jaar vooruit.",
    "Er is een meerjarige afspraak met gezamenlijke doelen voor twee tot drie jaar.",
    "Beide kanten bouwen op elkaar voor meer dan drie jaar, zonder geplande einddatum.",
    "De klant kan zonder noemenswaardig risico of kosten naar een ander overstappen.",
    "Overstappen kost de klant tijd en moeite, maar kan binnen een paar maanden.",
    "Overstappen is voor de klant een groot risico; beide kanten hebben geïnvesteerd.",
    "Uit elkaar gaan betekent gedeelde processen, middelen of bedrijven ontvlechten.",
    "We delen alleen wat nodig is voor de order; beide kanten zijn voorzichtig.",
    "We delen operationele gegevens zoals prognoses; plannen en kosten blijven binnen.",
    "We delen over en weer vertrouwelijke, strategische informatie zoals plannen en kosten.",
    "We werken met gedeelde data en analyses; elkaars cijfers zijn standaard in te zien.",
    "Eén verkoper en één inkoper hebben contact; andere afdelingen kennen elkaar niet.",
    "Contact loopt via een vaste persoon aan elke kant; zij betrekken de afdelingen.",
    "Directie, middenmanagement en uitvoering hebben elk hun eigen contacten over en weer.",
    "Mensen van alle betrokken afdelingen werken rechtstreeks samen, zonder tussenpersoon.",
    "Hooguit één kant heeft iemand aangewezen die deze relatie coördineert.",
    "Beide kanten hebben een vaste coördinator die de eigen disciplines afstemt.",
    "Beide kanten hebben een multidisciplinair team: een accountteam en een inkoopteam.",
    "Eén gezamenlijk team of orgaan stuurt de relatie namens beide organisaties.",
    "De klant vraagt geregeld offertes bij anderen op en vergelijkt prijs en kwaliteit.",
    "De leverancier is preferred supplier, naast concurrenten die ook leveren.",
    "De leverancier is vaste eerste keus; een ander komt alleen bij uitzondering in beeld.",
    "Er is geen concurrentie om dit werk; samen bepalen we wie wat maakt of levert.",
    "Er is geen plan voor deze relatie; activiteiten volgen uit orders.",
    "Eén of beide kanten hebben een eigen plan; een gezamenlijk plan is er niet.",
    "Er is een gezamenlijk accountplan met doelen en acties van beide kanten.",
    "We voeren één gedeelde strategie uit, die in de bedrijfsplannen van beide kanten staat.",
    "De leverancier levert het standaardaanbod; processen staan los van elkaar.",
    "De leverancier past aanbod of levering aan voor de klant; gezamenlijke projecten zijn er "
    "niet.",
    "We verbeteren producten of processen in gezamenlijke projecten met mensen van beide kanten.",
    "We ontwikkelen samen nieuwe producten en richten processen aan beide kanten opnieuw in.",
    "We controleren of de ander afspraken nakomt; tegenvallers horen we laat of van derden.",
    "Afspraken worden nagekomen; gevoelige onderwerpen blijven onbesproken.",
    "We melden tegenvallers vroeg, ook als dat slecht uitkomt, en lossen ze samen op.",
    "We laten de ander namens ons beiden besluiten en delen risico en opbrengst.",
};
constexpr std::array<std::string_view, 40> k_english = {
    "We deal at arm's length: contact happens order by order or question by question.",
    "We coordinate regularly; most of the effort comes from the supplier.",
    "Both sides put time and people into shared goals that benefit both.",
    "We work as one organisation: mixed teams do the daily work together.",
    "Agreements cover one order or quote; nothing is agreed beyond that.",
    "There is a one-year or framework agreement; we look about a year ahead.",
    "There is a multi-year agreement with joint goals for two to three years.",
    "Both sides rely on each other for more than three years, with no planned end date.",
    "The customer can switch to another supplier without notable risk or cost.",
    "Switching takes the customer time and effort, but can be done within months.",
    "Switching is a major risk for the customer; both sides have invested.",
    "Parting means untangling shared processes, assets or companies.",
    "We share only what the order requires; both sides are cautious.",
    "We share operational data such as forecasts; plans and costs stay inside.",
    "We exchange confidential, strategic information such as plans and costs, both ways.",
    "We work from shared data and analyses; each other's figures are open by default.",
    "One seller and one buyer are in contact; other departments do not know each other.",
    "Contact runs through one fixed person on each side, who involves the departments.",
    "Top management, middle management and operations each have their own counterparts.",
    "People from all departments involved work together directly, with no go-between.",
    "At most one side has appointed someone to coordinate this relationship.",
    "Both sides have a dedicated coordinator who aligns their own disciplines.",
    "Both sides have a multidisciplinary team: an account team and a purchasing team.",
    "One joint team or body runs the relationship on behalf of both organisations.",
    "The customer regularly asks others for quotes and compares price and quality.",
    "The supplier is a preferred supplier, alongside competitors who also deliver.",
    "The supplier is the standing first choice; others are considered only by exception.",
    "There is no competition for this work; together we decide who makes or delivers what.",
    "There is no plan for this relationship; activities follow from orders.",
    "One or both sides have a plan of their own; there is no joint plan.",
    "There is a joint account plan with goals and actions from both sides.",
    "We carry out one shared strategy that is part of both sides' business plans.",
    "The supplier delivers the standard offering; processes are separate.",
    "The supplier adapts its offering or delivery for the customer; there are no joint projects.",
    "We improve products or processes in joint projects with people from both sides.",
    "We develop new products together and redesign processes on both sides.",
    "We check whether the other keeps promises; we hear setbacks late or from third parties.",
    "Promises are kept; sensitive subjects are not discussed.",
    "We report setbacks early, even when inconvenient, and solve them together.",
    "We let the other side decide on behalf of both, and share risk and reward.",
};

DocumentWalk sheet(const Session& session, const Language& language) {
    return test::walk(ratings_sheet(session, test::wording_file(language)));
}

int boxes_of(const DocumentWalk& document) {
    int boxes = 0;
    for (const std::string& line : document.lines)
        for (auto at = line.find(empty_box); at != std::string::npos;
             at = line.find(empty_box, at + 1))
            ++boxes;
    return boxes;
}

/// The same session with nothing answered.
Session unanswered(Session session) {
    session.ratings.clear();
    session.importance_votes.clear();
    session.findings.clear();
    session.recognitions.clear();
    return session;
}

}  // namespace

TEST_CASE("the form holds all forty sentences in order, each with a box") {
    const std::string language = GENERATE("nl", "en");
    const auto document = sheet(test::session_file("kruidwende." + language), language);
    auto from = document.lines.begin();
    for (const std::string_view sentence : language == "nl" ? k_dutch : k_english) {
        INFO(sentence);
        from = std::find(from, document.lines.end(), sentence);
        REQUIRE(from != document.lines.end());
        CHECK((from - 1)->rfind(empty_box, 0) == 0);
    }
    // Two sides; per dimension four sentences, "I don't know" and three degrees of importance.
    CHECK(boxes_of(document) == 2 + 10 * (4 + 1 + 3));
    CHECK(document.tables.size() == 10);
    CHECK(std::set<std::string>(document.ids.begin(), document.ids.end()).size() ==
          document.ids.size());
}

TEST_CASE("the form says whose it is, how to fill it in and what becomes of it") {
    const auto document = sheet(test::session_file("kruidwende.nl"), "nl");
    CHECK(document.says("Waarderingsformulier"));
    CHECK(document.says("Folmerink Verpakkingen B.V."));
    CHECK(document.says("Kruidwende Versmaaltijden B.V."));
    CHECK(document.says("12 november 2026"));
    CHECK(document.says("Kies de hoogste zin die de afgelopen twaalf maanden aantoonbaar klopte."));
    CHECK(document.says("Kruis per dimensie één vakje aan."));
    CHECK(document.says("minder dan drie mensen"));
    CHECK(document.says("Geef het formulier vóór de sessie van 12 november 2026 aan Helma Visser"));
}

TEST_CASE("no stage is named on the form, so that nobody aims for one") {
    for (const char* stage : {"Transactioneel", "Coöperatief", "Partnership", "Integratie"})
        CHECK_FALSE(sheet(test::session_file("kruidwende.nl"), "nl").says(stage));
    for (const char* stage : {"Transactional", "Cooperative", "Partnership", "Integration"})
        CHECK_FALSE(sheet(test::session_file("kruidwende.en"), "en").says(stage));
}

TEST_CASE("the form of a session that was rated is as empty as before") {
    Session session = test::session_file("kruidwende.nl");
    REQUIRE_FALSE(session.ratings.empty());
    REQUIRE_FALSE(session.findings.empty());
    session.ratings.front().note = "alleen voor mij";
    const auto rated = sheet(session, "nl");
    CHECK_FALSE(rated.says("alleen voor mij"));
    CHECK_FALSE(rated.says("☒"));
    CHECK(rated.lines == sheet(unanswered(session), "nl").lines);
}

TEST_CASE("a form without a date or adviser says so, and where to leave it") {
    Session session = test::empty_session();
    session.title.clear();
    session.date = {};
    std::erase_if(session.people, [](const Person& each) { return each.side == Side::Adviser; });
    CHECK(sheet(session, "en")
              .says("Hand the form to the facilitator before the session, and to nobody else."));
}
