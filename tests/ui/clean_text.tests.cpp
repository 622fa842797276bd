// What of foreign text comes through, and how a pasted column becomes rows.
#include "ui/editing/clean_text.h"

#include <catch2/catch_test_macros.hpp>

using sparring::ui::clean_text;
using sparring::ui::LineMode;
using sparring::ui::rows_from_pasted_column;

namespace {

using Rows = std::vector<std::string>;

std::string kept(std::string_view text) {
    return clean_text(text, LineMode::Keep);
}
std::string joined(std::string_view text) {
    return clean_text(text, LineMode::Join);
}

}  // namespace

TEST_CASE("every kind of line break becomes one line feed") {
    CHECK(kept("a\r\nb\rc\nd") == "a\nb\nc\nd");
    CHECK(kept("a\vb\fc") == "a\nb\nc");
    CHECK(kept("a\u2028b\u2029c\u0085d") == "a\nb\nc\nd");
    CHECK(kept("a\r\n\r\nb") == "a\n\nb");
}

TEST_CASE("special spaces and tabs become a plain space") {
    CHECK(kept("10\u00A0000\u202Feuro") == "10 000 euro");
    CHECK(kept("a\tb\u2003c\u3000d") == "a b c d");
}

TEST_CASE("what cannot be seen is dropped") {
    CHECK(kept("\uFEFFsamen\u00ADwer\u200Bken\u200D!") == "samenwerken!");
    CHECK(kept(std::string_view("a\0b\x01\x1B\x7F"
                                "c",
                                7)) == "abc");
    CHECK(kept("a\u200E\u202Ab\u2066c\uFFFCd") == "abcd");
    CHECK(kept("a\uE0A0b") == "ab");
}

TEST_CASE("typographic quotes, dashes and letters of any script stay") {
    const std::string text = "“één” ‘über’ – ı € … Ελλάδα Łódź 😀";
    CHECK(kept(text) == text);
}

TEST_CASE("Word's symbol bullets and hard hyphens become plain ones") {
    CHECK(kept("\uF0B7 prijs\n\uF0A7 tijd") == "• prijs\n• tijd");
    CHECK(kept("e\u2011mail") == "e-mail");
}

TEST_CASE("bytes that are not UTF-8 are read as Windows-1252") {
    CHECK(kept("caf\xE9 \x80 \x93ja\x94") == "café € “ja”");
    CHECK(kept("a\x81z") == "az");         // undefined there too
    CHECK(kept("a\xC3") == "aÃ");          // cut in the middle of a character
    CHECK(kept("\xED\xA0\x80") == "í €");  // a surrogate half is no character
    CHECK(kept("\xC0\xAF") == "À¯");       // an overlong slash
}

TEST_CASE("spaces at line ends and breaks at the end of the text go, those within stay") {
    CHECK(kept("  a  b  \n c \n\n") == "  a  b\n c");
    CHECK(kept(" \r\n \t ") == "");
    CHECK(kept("") == "");
}

TEST_CASE("one line is made of all lines that have words") {
    CHECK(joined("een\r\n\r\n  twee \n drie\n") == "een twee drie");
    CHECK(joined("\n\n") == "");
    CHECK(joined(" a  b ") == "a  b");
}

TEST_CASE("cleaning clean text changes nothing") {
    for (const char* text : {"a\nb", "  inspringing", "é ü ı €", "a  b\n\nc"})
        CHECK(kept(kept(text)) == kept(text));
}

TEST_CASE("a pasted column gives one row a cell, without the empty ones") {
    CHECK(rows_from_pasted_column("prijs\r\n\r\nlevertijd\r\n \r\nkwaliteit\r\n") ==
          Rows{"prijs", "levertijd", "kwaliteit"});
    CHECK(rows_from_pasted_column("een") == Rows{"een"});
    CHECK(rows_from_pasted_column("").empty());
    CHECK(rows_from_pasted_column("a\rb") == Rows{"a", "b"});
}

TEST_CASE("Excel's quotes around a cell with breaks, tabs or quotes are understood") {
    const char* pasted =
        "eerste\r\n\"twee\nregels\"\r\n\"een \"\"vaste\"\" prijs\nvooraf\"\r\nlaatste\r\n";
    CHECK(rows_from_pasted_column(pasted) ==
          Rows{"eerste", "twee regels", "een \"vaste\" prijs vooraf", "laatste"});
    CHECK(rows_from_pasted_column(pasted, LineMode::Keep)[1] == "twee\nregels");
    CHECK(rows_from_pasted_column("\"met\ttab\"\nb") == Rows{"met tab", "b"});
}

TEST_CASE("a quote that is part of the text stays") {
    CHECK(rows_from_pasted_column("\"Ja\" zei hij\nzo'n 2\" buis\n") ==
          Rows{"\"Ja\" zei hij", "zo'n 2\" buis"});
    CHECK(rows_from_pasted_column("\"nooit gesloten\nb") == Rows{"\"nooit gesloten", "b"});
}

TEST_CASE("cells beside each other come into one row") {
    CHECK(rows_from_pasted_column("prijs\t12\r\ntijd\t\"3\n4\"\r\n") ==
          Rows{"prijs 12", "tijd 3 4"});
}

TEST_CASE("a leading bullet is dropped, a minus sign is not") {
    CHECK(rows_from_pasted_column("•\tprijs\n- tijd\n– kwaliteit\n\uF0B7 dienst\n-5 procent\n-") ==
          Rows{"prijs", "tijd", "kwaliteit", "dienst", "-5 procent", "-"});
}
