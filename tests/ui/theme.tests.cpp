// The theme against the shipped tokens, and tokens that lack something.
#include "ui/theme.h"

#include "stage.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::ui;
using sparring::tests::embedded_tokens;

TEST_CASE("a theme has the shipped colours of both modes") {
    const auto tokens = embedded_tokens();
    const Theme light(tokens, Mode::Light);
    CHECK(light.colour(Colour::Accent) == Rgba{0xBC, 0x39, 0x0D, 0xFF});
    CHECK(light.colour(stage_colour(4)) == Rgba{0x34, 0x0E, 0x47, 0xFF});
    CHECK(light.colour(Colour::Scrim) == Rgba{0x12, 0x18, 0x1F, 0xB8});
    const Theme dark(tokens, Mode::Dark);
    CHECK(dark.colour(Colour::Accent) == Rgba{0xFF, 0x8F, 0x63, 0xFF});
    CHECK(dark.colour(on_stage_colour(1)) == Rgba{0xFF, 0xFF, 0xFF, 0xFF});
    CHECK(dark.colour(stage_tint(3)) == Rgba{0x1E, 0x2D, 0x42, 0xFF});
    CHECK(dark.colour(Colour::None) == Rgba{});
}

TEST_CASE("a theme has the shipped sizes") {
    const Theme theme(embedded_tokens(), Mode::Light);
    CHECK(theme.type(Type::H1) == TypeStyle{60, 68, Face::Display});
    CHECK(theme.type(Type::Strong) == TypeStyle{30, 38, Face::SemiBold});
    CHECK(theme.type(Type::ConsoleTimer) == TypeStyle{88, 92, Face::Display});
    CHECK(theme.cap_height() == 0.7273F);
    CHECK(theme.size(Space::S24) == 24);
    CHECK(theme.size(Radius::Panel) == 24);
    CHECK(theme.size(Stroke::Focus) == 6);
    CHECK(theme.size(Measure::ContentW) == 1688);
    CHECK(theme.size(Duration::Reveal) == 200);
}

TEST_CASE("projector boost makes weak inks and lines one step stronger") {
    const auto tokens = embedded_tokens();
    const Theme plain(tokens, Mode::Light);
    const Theme boosted(tokens, Mode::Light, true);
    CHECK(boosted.colour(Colour::Ink2) == plain.colour(Colour::Ink));
    CHECK(boosted.colour(Colour::Ink3) == plain.colour(Colour::Ink2));
    CHECK(boosted.colour(Colour::Line) == plain.colour(Colour::LineStrong));
    CHECK(boosted.colour(Colour::LineStrong) == plain.colour(Colour::Ink3));
    CHECK(boosted.colour(Colour::Accent) == plain.colour(Colour::Accent));
}

TEST_CASE("tokens that lack something, or write it wrongly, are named") {
    CHECK(missing_tokens(embedded_tokens()).empty());
    auto tokens = embedded_tokens();
    tokens.colour["dark"].erase("accent");
    tokens.colour["light"]["bg"] = "#12345";
    tokens.space.erase("5");
    tokens.type["h1"].face = "comic";
    tokens.cap_height = 0;
    const auto missing = missing_tokens(tokens);
    CHECK(missing == std::vector<std::string>{"font.capHeight", "colour.light.bg",
                                              "colour.dark.accent", "type.h1", "space.5"});
}
