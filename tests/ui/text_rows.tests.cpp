// How text is broken into rows and how places are found in them, with letters one pixel wide.
#include "ui/editing/text_rows.h"

#include <catch2/catch_test_macros.hpp>

using sparring::ui::CaretPlace;
using sparring::ui::RowLayout;
using sparring::ui::TextRows;

namespace {

TextRows laid_out(std::string_view text, float width, bool single_row = false) {
    RowLayout layout;
    layout.width = width;
    layout.single_row = single_row;
    layout.advance = [](char32_t) { return 1.0F; };
    TextRows rows;
    rows.lay_out(text, layout);
    return rows;
}

std::vector<std::string> shown(const TextRows& rows) {
    std::vector<std::string> list;
    for (int i = 0; i < rows.count(); ++i)
        list.push_back(rows.text().substr(rows.row(i).begin, rows.text_end(i) - rows.row(i).begin));
    return list;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("rows break after the last blank that fits") {
    CHECK(shown(laid_out("de klant kiest samen", 10)) == List{"de klant ", "kiest ", "samen"});
    CHECK(shown(laid_out("de klant kiest samen", 8)) == List{"de klant ", "kiest ", "samen"});
    CHECK(shown(laid_out("de klant kiest samen", 7)) == List{"de ", "klant ", "kiest ", "samen"});
    CHECK(shown(laid_out("de klant kiest samen", 20)) == List{"de klant kiest samen"});
}

TEST_CASE("blanks hang over the edge, however many") {
    CHECK(shown(laid_out("abc     def", 4)) == List{"abc     ", "def"});
    CHECK(shown(laid_out("abc     ", 3)) == List{"abc     "});
}

TEST_CASE("rows also break after hyphens and dashes, and not at a no-break space") {
    CHECK(shown(laid_out("account-manager", 10)) == List{"account-", "manager"});
    CHECK(shown(laid_out("ja–nee", 4)) == List{"ja–", "nee"});
    CHECK(shown(laid_out("ab c\u00A0d", 4)) == List{"ab ", "c\u00A0d"});
}

TEST_CASE("a word that is too long is cut between characters, never within one") {
    CHECK(shown(laid_out("ééééé", 2)) == List{"éé", "éé", "é"});
    CHECK(shown(laid_out("op aaaaaa", 4)) == List{"op ", "aaaa", "aa"});
    CHECK(shown(laid_out("abc", 0)) == List{"a", "b", "c"});
}

TEST_CASE("a line break ends its row, and one at the end opens an empty row") {
    CHECK(shown(laid_out("a\n\nb\n", 9)) == List{"a", "", "b", ""});
    CHECK(shown(laid_out("", 9)) == List{""});
    CHECK(shown(laid_out("\n", 9)) == List{"", ""});
}

TEST_CASE("a single row holds everything") {
    CHECK(laid_out("de klant\nkiest", 3, true).count() == 1);
    CHECK(laid_out("", 3, true).count() == 1);
}

TEST_CASE("the row of a place depends at a wrap on which side is meant") {
    const TextRows rows = laid_out("de klant kiest", 10);
    CHECK(rows.row_of({9, false}) == 1);
    CHECK(rows.row_of({9, true}) == 0);
    CHECK(rows.row_of({0, true}) == 0);
    CHECK(rows.row_of({14, false}) == 1);
    const TextRows broken = laid_out("ab\ncd", 10);
    CHECK(broken.row_of({2, true}) == 0);
    CHECK(broken.row_of({3, true}) == 1);  // a line break leaves no doubt
}

TEST_CASE("places and pixels translate into each other") {
    const TextRows rows = laid_out("één twee", 5);
    CHECK(rows.x_of(0, 4) == 2);  // é takes two bytes
    CHECK(rows.place_at(0, 1.4F).position == 2);
    CHECK(rows.place_at(0, 1.6F).position == 4);
    const CaretPlace beyond = rows.place_at(0, 99);
    CHECK(beyond.position == 6);
    CHECK(beyond.at_row_end);
    CHECK(rows.place_at(1, 99).position == 10);
    CHECK_FALSE(rows.place_at(1, 99).at_row_end);
}

TEST_CASE("the end of a row is before its line break") {
    const TextRows rows = laid_out("ab\ncd", 10);
    CHECK(rows.row_end(0).position == 2);
    CHECK_FALSE(rows.row_end(0).at_row_end);
    CHECK(rows.place_at(0, 99).position == 2);
}

TEST_CASE("rows are laid out again only for another text, width or font") {
    int asked = 0;
    RowLayout layout;
    layout.width = 10;
    layout.font_size = 13;
    layout.advance = [&asked](char32_t) { return static_cast<float>(++asked > 0); };
    TextRows rows;
    rows.lay_out("de klant kiest", layout);
    const int first = asked;
    CHECK(first > 0);
    rows.lay_out("de klant kiest", layout);
    CHECK(asked == first);
    layout.width = 5;
    rows.lay_out("de klant kiest", layout);
    CHECK(asked > first);
    const int second = asked;
    layout.font_size = 14;
    rows.lay_out("de klant kiest", layout);
    CHECK(asked > second);
}
