// Contrast of the tokens, computed from their colours: every pair of the token table reaches what
// is asked of it in both themes, and is what the table says it is.
#include "support/contrast.h"
#include "stage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using sparring::test::contrast_ratio;
using sparring::tests::embedded_tokens;

namespace {

/// A row of the table in visual.md 6: 7 for text that the room reads, 4.5 for text on fills and for
/// the facilitator, 3 for graphics; and the contrast that it was designed with, to one decimal.
struct Pair {
    const char* ink;
    const char* ground;
    double least;
    double light;
    double dark;
};

// The sides are told apart by shape, not hue: a supplier's dot is ink, a customer's ring is ink
// around surface, on bg, surface, sunken and the tints of the stages.
constexpr Pair k_table[] = {
    {"ink", "bg", 7, 15.4, 16.3},
    {"ink", "surface", 7, 16.5, 14.7},
    {"ink", "sunken", 7, 14.1, 17.4},
    {"ink", "tint2", 7, 13.7, 12.8},
    {"ink", "accentTint", 7, 14.2, 13.5},
    {"ink", "tint3", 7, 13.3, 12.7},
    {"ink", "errorTint", 7, 13.8, 14.3},
    {"ink", "okTint", 7, 14.2, 12.6},
    {"ink", "warnTint", 7, 14.3, 12.8},
    {"ink", "tint4", 7, 13.3, 12.1},
    {"ink", "tint1", 7, 14.6, 14.6},
    {"ink2", "bg", 7, 8.6, 11.7},
    {"ink2", "surface", 7, 9.2, 10.5},
    {"ink2", "sunken", 7, 7.9, 12.5},
    {"ink2", "tint2", 7, 7.6, 9.1},
    {"ink2", "tint3", 7, 7.4, 9.1},
    {"ink2", "tint4", 7, 7.4, 8.7},
    {"ink2", "tint1", 7, 8.2, 10.4},
    {"ink3", "bg", 4.5, 5.9, 7.4},
    {"ink3", "surface", 4.5, 6.3, 6.7},
    {"ink3", "sunken", 4.5, 5.4, 8.0},
    {"accentText", "bg", 4.5, 6.5, 9.4},
    {"accentText", "surface", 4.5, 7.0, 8.4},
    {"accentText", "accentTint", 4.5, 6.0, 7.7},
    {"onAccent", "accent", 4.5, 5.6, 8.4},
    {"onPrimary", "primary", 7, 16.5, 16.3},
    {"accent", "bg", 3, 5.2, 8.0},
    {"accent", "surface", 3, 5.6, 7.2},
    {"accent", "sunken", 3, 4.8, 8.5},
    {"lineStrong", "surface", 3, 4.0, 4.1},
    {"lineStrong", "sunken", 3, 3.4, 4.9},
    {"lineStrong", "bg", 3, 3.7, 4.5},
    {"focus", "bg", 3, 15.4, 17.9},
    {"focus", "surface", 3, 16.5, 16.1},
    {"focus", "sunken", 3, 14.1, 19.1},
    {"ok", "surface", 4.5, 6.6, 8.5},
    {"ok", "okTint", 4.5, 5.6, 7.3},
    {"warn", "surface", 4.5, 6.8, 8.8},
    {"warn", "warnTint", 4.5, 5.9, 7.7},
    {"error", "surface", 4.5, 7.7, 7.3},
    {"error", "errorTint", 4.5, 6.4, 7.1},
    {"onStage1", "stage1", 4.5, 5.5, 5.2},
    {"onStage2", "stage2", 4.5, 5.5, 5.8},
    {"onStage3", "stage3", 4.5, 9.0, 10.1},
    {"onStage4", "stage4", 4.5, 16.2, 15.7},
    {"stage1", "tint1", 3, 3.1, 3.1},
    {"stage1", "bg", 3, 3.2, 3.5},
    {"stage1", "surface", 3, 3.5, 3.1},
    {"stage2", "bg", 3, 5.1, 5.4},
    {"stage2", "surface", 3, 5.5, 4.9},
    {"stage2", "tint2", 3, 4.5, 4.2},
    {"stage3", "bg", 3, 8.3, 9.4},
    {"stage3", "surface", 3, 9.0, 8.5},
    {"stage3", "tint3", 3, 7.2, 7.3},
    {"stage4", "bg", 3, 15.0, 14.7},
    {"stage4", "surface", 3, 16.2, 13.2},
    {"stage4", "tint4", 3, 13.0, 10.9},
};

/// Pairs of our screens that the table has no row for: a state's icon and word straight on the
/// page, an arrow over the column of a stage, a main button on the page.
struct FurtherPair {
    const char* ink;
    const char* ground;
    double least;
};

constexpr FurtherPair k_further[] = {
    {"ok", "bg", 4.5},      {"warn", "bg", 4.5},    {"error", "bg", 4.5},
    {"accent", "tint1", 3}, {"accent", "tint2", 3}, {"accent", "tint3", 3},
    {"accent", "tint4", 3}, {"primary", "bg", 3},   {"primary", "surface", 3},
};

/// The colour of a role, after the projector boost where `boosted`.
std::string colour(const DesignTokens& tokens, const std::string& theme, const std::string& role,
                   bool boosted) {
    const auto other = tokens.boost.find(role);
    const std::string& shown = boosted && other != tokens.boost.end() ? other->second : role;
    return tokens.colour.at(theme).at(shown);
}

}  // namespace

TEST_CASE("contrast is 21 for black on white, 1 for a colour on itself, and symmetric") {
    using Catch::Approx;
    CHECK(contrast_ratio("#000000", "#FFFFFF") == Approx(21));
    CHECK(contrast_ratio("#777777", "#777777") == Approx(1));
    // #777777: (119/255 + 0.055) / 1.055 to the power 2.4 is 0.1845; 1.05 / 0.2345 = 4.48.
    CHECK(contrast_ratio("#777777", "#FFFFFF") == Approx(4.48).margin(0.005));
    CHECK(contrast_ratio("#FFFFFF", "#777777") == contrast_ratio("#777777", "#FFFFFF"));
    // Pure blue counts 0.0722 of the light: 1.05 / 0.1222 = 8.59.
    CHECK(contrast_ratio("#0000FF", "#FFFFFF") == Approx(8.59).margin(0.005));
}

TEST_CASE("every pair of the token table has the contrast asked of it, in both themes") {
    const DesignTokens tokens = embedded_tokens();
    const std::string theme = GENERATE("light", "dark");
    for (const Pair& pair : k_table) {
        const double ratio = contrast_ratio(colour(tokens, theme, pair.ink, false),
                                            colour(tokens, theme, pair.ground, false));
        INFO(theme << " " << pair.ink << " on " << pair.ground << " " << ratio);
        CHECK(ratio >= pair.least);
        // The table is rounded to a tenth.
        CHECK(ratio == Catch::Approx(theme == "light" ? pair.light : pair.dark).margin(0.0501));
    }
}

TEST_CASE("pairs of our own screens have the contrast of their kind, in both themes") {
    const DesignTokens tokens = embedded_tokens();
    const std::string theme = GENERATE("light", "dark");
    for (const FurtherPair& pair : k_further) {
        const double ratio = contrast_ratio(colour(tokens, theme, pair.ink, false),
                                            colour(tokens, theme, pair.ground, false));
        INFO(theme << " " << pair.ink << " on " << pair.ground << " " << ratio);
        CHECK(ratio >= pair.least);
    }
}

TEST_CASE("the projector boost lowers no contrast") {
    const DesignTokens tokens = embedded_tokens();
    const std::string theme = GENERATE("light", "dark");
    for (const Pair& pair : k_table) {
        const auto ratio = [&](bool boosted) {
            return contrast_ratio(colour(tokens, theme, pair.ink, boosted),
                                  colour(tokens, theme, pair.ground, boosted));
        };
        INFO(theme << " " << pair.ink << " on " << pair.ground);
        CHECK(ratio(true) >= ratio(false) - 1e-9);
    }
}
