// Every character that the program may show has a glyph, in every face; every icon too.
#include "ui/fonts.h"

#include "stage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace sparring;
using namespace sparring::ui;
using namespace sparring::tests;

namespace {

void collect(std::set<char32_t>& codes, std::string_view text) {
    const char* at = text.data();
    const char* end = at + text.size();
    while (at < end) {
        unsigned int code = 0;
        at += ImTextCharFromUtf8(&code, at, end);
        if (code >= 32) codes.insert(code);
    }
}

void collect_texts(std::set<char32_t>& codes, const nlohmann::json& value) {
    if (value.is_string()) collect(codes, value.get<std::string>());
    for (const auto& child : value) {
        if (value.is_structured()) collect_texts(codes, child);
    }
}

// The texts of all templates and example sessions, and the marks of visual.md's checklist.
std::set<char32_t> shown_characters() {
    std::set<char32_t> codes;
    for (const std::string_view path : embedded_paths()) {
        if (!path.ends_with(".json") || path.ends_with("tokens.json")) continue;
        collect_texts(codes, nlohmann::json::parse(embedded_file(path)));
    }
    collect(codes, "ë ï é € × – … → ↑ ↓ ← ΔE · “ ” ’ − ≤ ≥");
    return codes;
}

std::string hex(char32_t code) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(code));
    return text;
}

}  // namespace

TEST_CASE("every character of the shipped texts has a glyph in every face") {
    TestWindow stage([](Ui&) {});
    const auto codes = shown_characters();
    CHECK(codes.size() > 80);
    for (const Face face : {Face::Regular, Face::Medium, Face::SemiBold, Face::Display}) {
        for (const char32_t code : codes) {
            INFO("face " << static_cast<int>(face) << " " << hex(code));
            CHECK(stage.look.fonts->has_glyph(face, code));
        }
    }
}

TEST_CASE("a face does not pretend to have what it lacks") {
    TestWindow stage([](Ui&) {});
    CHECK_FALSE(stage.look.fonts->has_glyph(Face::Regular, U'漢'));
    CHECK_FALSE(stage.look.fonts->has_glyph(Face::Regular, 0x1F600));
}

TEST_CASE("every icon of the table is in the icon face") {
    TestWindow stage([](Ui&) {});
    for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
        INFO("icon " << i);
        CHECK(stage.look.fonts->has_glyph(static_cast<Icon>(i)));
    }
}

TEST_CASE("the height of an em comes from the font's own tables") {
    // Inter: 2816 units, ascender 2728, descender -680 (read with a font editor).
    const EmMetrics inter = em_metrics(embedded_fonts().regular);
    CHECK(inter.ascent == Catch::Approx(2728.0 / 2816));
    CHECK(inter.height == Catch::Approx(3408.0 / 2816));
    CHECK(em_metrics("not a font").height == 0);
    CHECK(em_metrics("").height == 0);
}
