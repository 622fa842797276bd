// Measuring and wrapping with the real faces; widths are taken from the face, breaks worked out by
// hand.
#include "ui/text.h"

#include "stage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using namespace sparring::ui;
using namespace sparring::tests;

namespace {

using Lines = std::vector<std::string_view>;

// The lines of a text in a column as wide as `measure`.
void check_lines(std::string_view text, std::string_view measure, const Lines& expected,
                 float zoom = 1) {
    TestWindow stage(
        [&](Ui& ui) {
            const float width = text_width(ui, measure, Type::Body);
            CHECK(wrapped_lines(ui, text, Type::Body, width) == expected);
        },
        {1920, 1080}, zoom);
}

}  // namespace

TEST_CASE("text breaks at spaces, and the space goes") {
    check_lines("Wij leveren op tijd", "Wij leveren", {"Wij leveren", "op tijd"});
    check_lines("Wij leveren op tijd", "Wij leveren op", {"Wij leveren op", "tijd"});
    check_lines("Wij leveren", "Wij leveren", {"Wij leveren"});
    check_lines("", "Wij", {});
}

TEST_CASE("amounts, percentages and abbreviations stay whole") {
    check_lines("samen 210.000 euro", "samen 210.", {"samen", "210.000", "euro"});
    check_lines("van 13,1% naar 2%", "van 13,1", {"van", "13,1%", "naar 2%"});
    check_lines("korting van € 0,10", "korting van €", {"korting van", "€ 0,10"});
}

TEST_CASE("a compound word may break behind its hyphen") {
    check_lines("klant-leverancier", "leverancier", {"klant-", "leverancier"});
    check_lines("5 -3 graden", "graden", {"5 -3", "graden"});
}

TEST_CASE("line breaks are kept, also empty lines and the last one") {
    check_lines("een\ntwee", "twee drie", {"een", "twee"});
    check_lines("een\n\ntwee", "twee drie", {"een", "", "twee"});
    check_lines("een\n", "twee drie", {"een", ""});
}

TEST_CASE("a word wider than the line is cut between characters, never within one") {
    check_lines("éééééé", "éééé", {"éééé", "éé"});
    TestWindow stage([](Ui& ui) {
        CHECK(wrapped_lines(ui, "abc", Type::Body, 1) == Lines{"a", "b", "c"});
    });
}

TEST_CASE("the same breaks at every zoom") {
    for (const float zoom : {0.75F, 1.0F, 1.37F, 2.0F, 3.0F}) {
        check_lines("Wij leveren op tijd", "Wij leveren op", {"Wij leveren op", "tijd"}, zoom);
    }
}

TEST_CASE("a width in du does not depend on the window or on zoom") {
    float at_one = 0;
    TestWindow one([&](Ui& ui) { at_one = text_width(ui, "Toegevoegde waarde", Type::H3); });
    for (const float zoom : {0.8F, 1.33F, 2.7F}) {
        float width = 0;
        TestWindow other([&](Ui& ui) { width = text_width(ui, "Toegevoegde waarde", Type::H3); },
                         {1366, 768}, zoom);
        CHECK(width == Approx(at_one).epsilon(0.003));
    }
}

TEST_CASE("wrapped height is lines times the role's line height") {
    TestWindow stage([](Ui& ui) {
        const float width = text_width(ui, "Wij leveren", Type::Body);
        CHECK(wrapped_height(ui, "Wij leveren op tijd", {}, width) == Approx(84));
        CHECK(wrapped_height(ui, "", {}, width) == Approx(42));
        CHECK(wrapped_height(ui, "Wij", {.type = Type::H1}, 900) == Approx(68));
        CHECK(wrapped_height(ui, "Wij", {.type = Type::Lead, .line = 44}, 900) == Approx(44));
    });
}

TEST_CASE("a shortened text fits its box and ends with an ellipsis") {
    TestWindow stage([](Ui& ui) {
        CHECK(draw_shortened(ui, "Fenna Hoekstra van der Meulen", {100, 100, 200, 42}));
        CHECK_FALSE(draw_shortened(ui, "Fenna", {100, 200, 200, 42}));
    });
    CHECK(stage.faults().empty());
    CHECK(stage.look.log.shows("…"));
    CHECK(stage.look.log.shows("Fenna"));
}

TEST_CASE("a line too wide for its box is a fault in the log") {
    TestWindow stage([](Ui& ui) { draw_line(ui, "Toegevoegde waarde", {100, 100, 80, 42}); });
    CHECK(stage.faults() == "\"Toegevoegde waarde\" leaves its box\n");
}

TEST_CASE("running digits take the same width whatever they are") {
    TestWindow stage([](Ui& ui) {
        CHECK(digits_width(ui, "11:11") == Approx(digits_width(ui, "08:40")));
        const float colon = digits_width(ui, "08:40") - 4 * 28 * 0.64F;
        CHECK(colon > 0);
        CHECK(colon < 28 * 0.64F);
    });
}

TEST_CASE("runs of several styles wrap together") {
    TestWindow stage([](Ui& ui) {
        const std::array<Run, 2> runs{Run{"Nu 2 ", Type::Strong}, Run{"Coöperatief, doel 3"}};
        const float first = text_width(ui, "Nu 2 ", Type::Strong);
        const float width = first + text_width(ui, "Coöperatief,", Type::Body) + 1;
        CHECK(runs_height(ui, runs, width, 42) == Approx(84));
        CHECK(runs_height(ui, runs, 2000, 42) == Approx(42));
        draw_runs(ui, runs, {100, 100}, width, 42);
    });
    CHECK(stage.faults().empty());
    CHECK(stage.look.log.shows("doel"));
}
