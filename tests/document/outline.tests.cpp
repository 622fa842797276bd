// What the outline says of small sessions: nothing invented, nothing that must stay inside.
#include "document/outline.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>
#include <set>

using namespace sparring;
using test::DocumentWalk;

namespace {

DocumentWalk outline(const Session& session, OutlineAudience audience = OutlineAudience::Shared,
                     const Language& language = "nl") {
    const OutlineOptions options{audience, {2026, 11, 24}, "", ""};
    return test::walk(
        document_from_session(session, analyse(session), options, test::wording_file(language)));
}

std::vector<std::string> sections(const DocumentWalk& document) {
    std::vector<std::string> anchors;
    for (const Heading& heading : document.headings) {
        if (heading.level == 2) anchors.push_back(heading.number + " " + heading.anchor);
    }
    return anchors;
}

}  // namespace

TEST_CASE("the sections stand in the order of the method, the annex only inside") {
    const std::vector<std::string> shared = {"1 brief", "2 market",   "3 position", "4 offer",
                                             "5 value", "6 evidence", "7 asks",     "8 next"};
    auto internal = shared;
    internal.push_back("A annex");
    const Session session = test::sample_session();
    CHECK(sections(outline(session)) == shared);
    CHECK(sections(outline(session, OutlineAudience::Internal)) == internal);
    CHECK(sections(outline(test::empty_session())) == shared);
}

TEST_CASE("an empty session invents nothing") {
    const auto document = outline(test::empty_session());
    CHECK(document.says("Er is nog geen waardepropositie geformuleerd."));
    CHECK(document.says("In deze sessie niet besproken."));
    CHECK(document.figures.empty());
    CHECK(document.tables.empty());
    CHECK(document.key_figures == 0);
    CHECK_FALSE(document.says("stadium"));
    CHECK_FALSE(document.says("€"));
}

TEST_CASE("a full session is said in one sentence, three figures and a position") {
    const auto document = outline(test::sample_session());
    CHECK(document.says(
        "Met onderhoud vooraf helpt Aalder Beukhof bij stilstand, met als resultaat "
        "de helft minder storing: naar verwachting circa €\u00A020.000 netto per jaar "
        "vanaf juli 2027. Anders dan zelf onderhouden biedt Aalder meting op "
        "afstand, aangetoond door de proef van mei."));
    CHECK(document.key_figures == 3);
    // Lower medians 3 and 2; every dimension at 2, so stage 2 with its gate.
    CHECK(
        document.says("De relatie staat nu in stadium 2 (Coöperatief); het doel is stadium 3 "
                      "(Partnership)."));
    CHECK(document.says("Voor stadium 3 (Partnership) is nog geen van de 2 voorwaarden vervuld."));
    CHECK(document.figures.size() == 3);
}

TEST_CASE("a rating by one side, too few answers and an estimate are said as such") {
    Session session = test::empty_session();
    test::rate_all(session, "s1", 3);
    CHECK(
        outline(session).says("Alleen Aalder heeft gewaardeerd; het beeld van Beukhof ontbreekt."));
    test::rate_all(session, "s1", 2, RatingSource::Estimated);
    const auto estimated = outline(session);
    CHECK(
        estimated.says("Het beeld van Beukhof is een schatting door Aalder; Beukhof heeft zelf "
                       "niet gewaardeerd."));
    CHECK(estimated.says("een doel is nog niet gekozen"));
    session.ratings.resize(3);
    CHECK(outline(session).says("Er zijn te weinig antwoorden om een stadium te bepalen."));
}

TEST_CASE("a target without ratings is a target, not a position") {
    Session session = test::empty_session();
    session.target.stage = 3;
    const auto document = outline(session);
    CHECK(
        document.says("De relatie is in deze sessie niet gewaardeerd. Het doel is stadium 3 "
                      "(Partnership)."));
    CHECK_FALSE(document.says("staat nu in"));
}

TEST_CASE("no amount is claimed while all items are the supplier's assumptions") {
    Session session = test::sample_session();
    Proposition& proposition = session.propositions[0];
    proposition.values[0].status = 1;
    CHECK(outline(session).says("de waarde bepalen we nog samen"));
    proposition.establish_by = {2027, 3, 31};
    const auto document = outline(session);
    CHECK(document.says("de waarde bepalen we samen voor 31 maart 2027"));
    CHECK_FALSE(document.says("netto per jaar vanaf"));
    CHECK(document.says("nog te bepalen"));
}

TEST_CASE("a proposition without figures says that no amounts were discussed") {
    Session session = test::sample_session();
    session.propositions[0].values.clear();
    const auto document = outline(session);
    CHECK(document.key_figures == 0);
    CHECK(document.says("Er zijn nog geen bedragen besproken."));
    CHECK_FALSE(document.says("€"));
}

TEST_CASE("a low case that never pays back is said") {
    Session session = test::sample_session();
    CHECK_FALSE(outline(session).says("niet binnen vijf jaar"));
    // Net 10.000 a year in the low case against 60.000 once: 72 months.
    session.propositions[0].one_off_costs = {
        {"invoering", {{"bedrag", "EUR", {60000, 50000, 40000}, std::nullopt, false}}}};
    const auto document = outline(session);
    CHECK(
        document.says("In het voorzichtige scenario verdient de investering zich niet binnen vijf "
                      "jaar terug."));
    CHECK(document.says("meer dan 5 jaar"));
}

TEST_CASE("several propositions each have their part, and are not added up") {
    Session session = test::sample_session();
    Proposition second = session.propositions[0];
    second.id = PropositionId("p2");
    second.title = "Samen plannen";
    second.values = {test::value_item("w1", 3, {1000, 2000, 3000})};
    second.status = PropositionStatus::Agreed;
    session.propositions.push_back(second);
    const auto document = outline(session);
    CHECK(document.key_figures == 3);
    CHECK(document.says("Daarnaast zijn besproken: ‘Onderhoud vooraf’ (zie 4 en 5)."));
    CHECK(document.says("De bedragen van de proposities zijn niet bij elkaar opgeteld."));
    CHECK(test::row_cells(document, "value.p1.net").at(2) == "€\u00A020.000");
    CHECK(test::row_cells(document, "value.p2.net").at(2) == "€\u00A02.000");
}

TEST_CASE("what each kept for themselves never leaves, in neither audience") {
    Session session = test::sample_session();
    session.private_notes = {{StepId("rating"), "MERKTEKEN-NOTITIE"}};
    CHECK_FALSE(outline(session, OutlineAudience::Internal).says("MERKTEKEN-NOTITIE"));
    CHECK_FALSE(outline(session).says("MERKTEKEN-NOTITIE"));
}

TEST_CASE("no file that composes the document reads what must stay private") {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(test::project_path("src/document"))) {
        const std::string path = "src/document/" + entry.path().filename().string();
        INFO(path);
        CHECK(test::project_file(path).find("private_notes") == std::string::npos);
        ++files;
    }
    CHECK(files > 20);
}

TEST_CASE("evidence notes, dissent and the group's own words on the picture stay inside") {
    Session session = test::sample_session();
    Finding finding;
    finding.dimension = DimensionId("d1");
    finding.evidence_note = "MERK-ONDERBOUWING";
    finding.dissent = "MERK-VERSCHIL";
    session.findings = {finding};
    session.position.explanation = "MERK-TOELICHTING";
    const auto internal = outline(session, OutlineAudience::Internal);
    const auto shared = outline(session);
    for (const std::string mark : {"MERK-ONDERBOUWING", "MERK-VERSCHIL", "MERK-TOELICHTING"}) {
        INFO(mark);
        CHECK(internal.says(mark));
        CHECK_FALSE(shared.says(mark));
    }
}

TEST_CASE("a side of two shows its level to both parties, a side of three its answers") {
    const Session session = test::sample_session();
    const auto shared = outline(session);
    const auto internal = outline(session, OutlineAudience::Internal);
    // Suppliers answered 3 and 4: lower median 3. Customers answered 1, 2, 2.
    CHECK(test::row_cells(shared, "position.dimensions.d1") ==
          std::vector<std::string>{"Dimensie 1", "3", "1 2 2", "2", "3", "+1"});
    CHECK(test::row_cells(internal, "position.dimensions.d1") ==
          std::vector<std::string>{"Dimensie 1", "3 4", "1 2 2", "2", "3", "+1"});
    CHECK(shared.says("Aalder, niveau"));
    CHECK(shared.says("Beukhof, per antwoord"));
}

TEST_CASE("one don't know takes a side of three below three answers, so its level is shown") {
    Session session = test::sample_session();
    for (Rating& rating : session.ratings) {
        if (rating.participant == PersonId("c3") && rating.dimension == DimensionId("d4"))
            rating.rung.reset();
    }
    const auto shared = outline(session);
    CHECK(test::row_cells(shared, "position.dimensions.d4").at(2) == "2");
    CHECK(test::row_cells(shared, "position.dimensions.d5").at(2) == "1 2 2");
}

TEST_CASE("a difference in view is worded neutrally for both parties, with direction inside") {
    const Session session = test::sample_session();
    const auto shared = outline(session);
    CHECK(shared.says("Beide kanten kijken hier verschillend naar."));
    CHECK_FALSE(shared.says("ziet de relatie hier verder"));
    CHECK(outline(session, OutlineAudience::Internal)
              .says("Aalder ziet de relatie hier verder dan Beukhof"));
}

TEST_CASE("one dimension with the largest gap is not said to be several") {
    Session session = test::sample_session();
    CHECK(outline(session).says("telkens 1 trede."));
    session.target.rungs[DimensionId("d1")] = 4;
    // Dimension 1 is at 2: two rungs to go, the others one.
    CHECK(outline(session).says("Grootste afstand tot het doel: Dimensie 1, 2 treden."));
}

TEST_CASE("the annex names only those who agreed to it") {
    Session session = test::sample_session();
    session.people[0].names_allowed = true;
    const auto document = outline(session, OutlineAudience::Internal);
    CHECK(document.says("Met instemming genoemd: S1 Sien."));
    CHECK_FALSE(document.says("Sjef"));
    CHECK_FALSE(document.says("Coen"));
    CHECK(test::row_cells(document, "annex.ratings.d1").at(1) == "3");
    CHECK(test::row_cells(document, "annex.ratings.d1").at(5) == "1");
    CHECK_FALSE(outline(session).says("S1"));
}

TEST_CASE("recognition and objection name the side, not the reason") {
    Session session = test::sample_session();
    session.position.supplier = Confirmation::Objection;
    session.position.customer = Confirmation::Confirmed;
    const auto document = outline(session);
    CHECK(document.says("Aalder herkent dit beeld niet op alle punten."));
    CHECK(document.says("Beukhof herkent dit beeld."));
}

TEST_CASE("dropped actions go, missing owners and dates are named and warned of") {
    Session session = test::sample_session();
    session.actions[0].owner.clear();
    Action dropped = session.actions[0];
    dropped.id = ActionId("a2");
    dropped.text = "VERVALLEN";
    dropped.status = ActionStatus::Dropped;
    session.actions.push_back(dropped);
    const auto document = outline(session);
    CHECK(test::row_cells(document, "next.a1").at(1) == "nog af te spreken");
    CHECK_FALSE(document.says("VERVALLEN"));
    const Document whole =
        document_from_session(session, analyse(session), {}, test::wording_file("nl"));
    REQUIRE(whole.warnings.size() == 1);
    CHECK(whole.warnings[0] == Warning{"outline.warning.incomplete-actions.one", {"1"}});
}

TEST_CASE("in another language the headings change, typed texts stay, and a warning tells") {
    const Session session = test::sample_session();
    const Document english =
        document_from_session(session, analyse(session), {}, test::wording_file("en"));
    CHECK(english.language == "en");
    CHECK(test::walk(english).says("Where we stand and where we are going"));
    CHECK(test::walk(english).says("Minder stilstand"));
    REQUIRE(english.warnings.size() == 1);
    CHECK(english.warnings[0] == Warning{"outline.warning.language", {"Dutch", "English"}});
    const Document dutch =
        document_from_session(session, analyse(session), {}, test::wording_file("nl"));
    CHECK(dutch.warnings.empty());
}

TEST_CASE("every id is unique, and the same in both languages") {
    const auto audience = GENERATE(OutlineAudience::Internal, OutlineAudience::Shared);
    for (const Session& session : {test::sample_session(), test::session_file("kruidwende.nl"),
                                   test::session_file("merelstroom.en")}) {
        const auto dutch = outline(session, audience, "nl");
        const auto english = outline(session, audience, "en");
        CHECK(dutch.ids == english.ids);
        std::set<std::string> seen;
        for (const std::string& id : dutch.ids) {
            INFO(id);
            CHECK(seen.insert(id).second);
        }
    }
}

TEST_CASE("every key is resolved, every placeholder filled, every row as wide as its head") {
    const std::string language = GENERATE("nl", "en");
    for (const Session& session :
         {test::empty_session(), test::sample_session(), test::session_file("kruidwende.nl"),
          test::session_file("merelstroom.en")}) {
        const auto document = outline(session, OutlineAudience::Internal, language);
        for (const std::string& line : document.lines) {
            INFO(line);
            CHECK(line.find("outline.") == std::string::npos);
            CHECK(line.find("consensus.") == std::string::npos);
            CHECK(line.find('{') == std::string::npos);
        }
        for (const Table& table : document.tables) {
            for (const Row& row : table.rows) {
                INFO(row.id);
                CHECK(row.cells.size() == table.columns.size());
            }
        }
    }
}

TEST_CASE("what remains divided is named as a result, its reason only inside") {
    Session session = test::sample_session();
    Finding finding;
    finding.dimension = session.method.dimensions.front().id;
    finding.divided = true;
    finding.dissent = "Ada ziet één jaar";
    session.findings = {finding};
    const auto shared = outline(session);
    CHECK(shared.says("Blijft verdeeld: "));
    CHECK_FALSE(shared.says("Ada ziet één jaar"));
    CHECK(outline(session, OutlineAudience::Internal).says("(Ada ziet één jaar)"));
    session.findings[0].divided = false;
    CHECK_FALSE(outline(session).says("Blijft verdeeld"));
}
