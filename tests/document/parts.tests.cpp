// The parts an outline is made of: sentence, formula, labels that fit, figures inside their box.
#include "document/context.h"
#include "document/formula_text.h"
#include "document/outline.h"
#include "document/sentence.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;

TEST_CASE("the one sentence leaves out what is missing") {
    Session session = test::sample_session();
    Proposition& proposition = session.propositions[0];
    const Wording wording = test::wording_file("en");
    proposition.values.clear();
    proposition.outcome.clear();
    proposition.alternative = {};
    proposition.evidence.clear();
    CHECK(
        proposition_sentence(session, proposition, wording) ==
        "With onderhoud vooraf, Aalder helps Beukhof with stilstand: we have yet to establish the "
        "value together. Aalder provides meting op afstand.");
    proposition.offer.clear();
    proposition.difference.clear();
    CHECK(proposition_sentence(session, proposition, wording) ==
          "Aalder helps Beukhof with stilstand: we have yet to establish the value together.");
    proposition.challenge_phrase.clear();
    CHECK(
        proposition_sentence(session, proposition, wording) ==
        "Aalder helps Beukhof with the challenge “Minder stilstand”: we have yet to establish the "
        "value together.");
    proposition.challenges.clear();
    CHECK(proposition_sentence(session, proposition, wording).empty());
}

TEST_CASE("evidence below measured supports, it does not show") {
    Session session = test::sample_session();
    Proposition& proposition = session.propositions[0];
    proposition.evidence[0].status = 2;
    CHECK(proposition_sentence(session, proposition, test::wording_file("nl"))
              .ends_with("meting op afstand, onderbouwd met de proef van mei."));
}

TEST_CASE("a value that costs on balance is said as a cost") {
    Session session = test::sample_session();
    Proposition& proposition = session.propositions[0];
    proposition.annual_costs = {
        {"dienst", {{"bedrag", "EUR", {32000, 32340, 33000}, std::nullopt, false}}}};
    // 20.000 - 32.340 = -12.340, three figures: 12.300.
    CHECK(proposition_sentence(session, proposition, test::wording_file("en"))
              .find("on balance this is expected to cost about €12,300 per year") !=
          std::string::npos);
}

TEST_CASE("a formula names its factors with their figures, the same figures once") {
    const Wording nl = test::wording_file("nl");
    CHECK(formula_text({{"stilstand door folie", "uur", {420, 420, 420}, std::nullopt, false},
                        {"aandeel dat wegvalt", "%", {0.2, 0.3, 0.4}, std::nullopt, false},
                        {"kosten per uur", "EUR/uur", {850, 850, 850}, std::nullopt, false}},
                       nl, "EUR") ==
          "stilstand door folie (420 uur) × aandeel dat wegvalt (20/30/40%) × kosten per uur "
          "(€ 850)");
    CHECK(formula_text({{"korting", "EUR/kg", {0.1, 0.2, 0.3}, std::nullopt, false},
                        {"dagen per jaar", "dagen", {365, 365, 365}, std::nullopt, true}},
                       nl, "EUR") == "korting (€ 0,10/0,20/0,30 per kg) ÷ dagen per jaar (365)");
    CHECK(formula_text({{"stops", "", {0.25, 0.25, 0.25}, Range{0.15, 0.1, 0.05}, false}}, nl,
                       "EUR") == "stops (0,25 − 0,15/0,10/0,05)");
    CHECK(formula_text({{"bedrag", "EUR", {1, 2, 3}, std::nullopt, false}}, nl, "EUR").empty());
}

TEST_CASE("a unit is left out only where a word of the label is that unit") {
    const Wording nl = test::wording_file("nl");
    const Factor half = {"deel", "%", {0.5, 0.5, 0.5}, std::nullopt, false};
    const auto text = [&](const std::string& label, const std::string& unit) {
        return formula_text({{label, unit, {25, 40, 55}, std::nullopt, false}, half}, nl, "EUR");
    };
    CHECK(text("minder zoeken", "min") == "minder zoeken (25/40/55 min) × deel (50%)");
    CHECK(text("uren per recall", "uur") == "uren per recall (25/40/55 uur) × deel (50%)");
    CHECK(text("orders per jaar", "order") == "orders per jaar (25/40/55) × deel (50%)");
}

TEST_CASE("an amount in a typed text stays on one line") {
    CHECK(plain("nu € 95.000 per jaar, in € te meten").text ==
          "nu €\u00A095.000 per jaar, in € te meten");
}

TEST_CASE("a formula tells the shares that an item takes") {
    ValueItem item = test::value_item("v", 1, {100, 100, 100});
    item.category = ValueCategory::Capital;
    item.capital_rate = 0.08;
    item.attribution = 0.5;
    CHECK(formula_text(item, test::wording_file("en"), "EUR") ==
          "bedrag (€100) × cost of capital per year (8%) × share of this proposition (50%)");
}

TEST_CASE("a label is cut at a character, not inside one, and says so") {
    CHECK(text_within("kort", 20, 200) == "kort");
    const std::string cut = text_within("ééééééééééééééééééé", 20, 100);
    CHECK(cut.ends_with("…"));
    CHECK(text_width_estimate(cut, 20) <= 100);
    CHECK(cut.size() % 2 == 1);  // é takes two bytes, … takes three
}

TEST_CASE("names inside a sentence lose their capital, abbreviations keep it") {
    CHECK(inside_sentence("Vertrouwen") == "vertrouwen");
    CHECK(inside_sentence("SLA en KPI") == "SLA en KPI");
    CHECK(as_sentence("Klaar") == "Klaar.");
    CHECK(as_sentence("Klaar?") == "Klaar?");
}

TEST_CASE("every text of every figure lies inside its box, and no label over the next") {
    const std::string name = GENERATE("kruidwende.nl", "kruidwende.en", "merelstroom.nl");
    const auto audience = GENERATE(OutlineAudience::Internal, OutlineAudience::Shared);
    const Session session = test::session_file(name);
    const auto document = test::walk(document_from_session(
        session, analyse(session), {audience, {}, "", ""}, test::wording_file(session.language)));
    REQUIRE(document.figures.size() == 3);
    for (const Figure& figure : document.figures) {
        CHECK_FALSE(figure.alt.empty());
        CHECK_FALSE(figure.twin.rows.empty());
        for (const Shape& shape : figure.drawing.shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (text == nullptr) continue;
            INFO(figure.id << ": " << text->text);
            const double width = text_width_estimate(text->text, text->size, text->strong);
            const double start = text->anchor == TextAnchor::Start    ? text->at.x
                                 : text->anchor == TextAnchor::Middle ? text->at.x - width / 2
                                                                      : text->at.x - width;
            CHECK(start >= -0.01);
            CHECK(start + width <= drawing_width + 0.01);
            CHECK(text->at.y - text->size / 2 >= 0);
            CHECK(text->at.y + text->size / 2 <= figure.drawing.height);
        }
    }
}
