// Caret, selection and history of a text being edited, and the UTF-8 steps under them.
#include "ui/editing/edit_buffer.h"

#include "ui/editing/utf8.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring::ui;

namespace {

void type_letters(EditBuffer& buffer, std::string_view text) {
    for (int at = 0; at < static_cast<int>(text.size()); at = utf8_next(text, at))
        buffer.type(text.substr(at, utf8_next(text, at) - at));
}

}  // namespace

TEST_CASE("UTF-8 is stepped through by character, forwards and back") {
    const std::string text = "aé€😀z";
    const int begins[] = {0, 1, 3, 6, 10, 11};
    for (int i = 0; i < 5; ++i) {
        CHECK(utf8_next(text, begins[i]) == begins[i + 1]);
        CHECK(utf8_previous(text, begins[i + 1]) == begins[i]);
    }
    CHECK(utf8_next(text, 11) == 11);
    CHECK(utf8_previous(text, 0) == 0);
    CHECK(utf8_count(text) == 5);
    CHECK(utf8_at(text, 6).code == 0x1F600);
    CHECK(utf8_boundary(text, 2) == 1);
    CHECK(utf8_boundary(text, 9) == 6);
    CHECK(utf8_boundary(text, 99) == 11);
}

TEST_CASE("broken UTF-8 is stepped through byte by byte") {
    const std::string text = "\x80\xC3z\xE2\x82";
    CHECK(utf8_count(text) == 5);
    CHECK_FALSE(utf8_at(text, 0).valid);
    CHECK_FALSE(utf8_at(text, 3).valid);
    for (int at = 5; at > 0; --at)
        CHECK(utf8_previous(text, at) == at - 1);
}

TEST_CASE("a code point is written as the bytes it was read from") {
    for (const char32_t code : {U'a', U'é', U'€', U'😀'}) {
        std::string text;
        utf8_append(text, code);
        CHECK(utf8_at(text, 0).code == code);
        CHECK(utf8_at(text, 0).length == static_cast<int>(text.size()));
    }
    std::string text;
    utf8_append(text, 0xD800);
    CHECK(text == "\uFFFD");
}

TEST_CASE("the word around a place is a run of like characters") {
    EditBuffer buffer;
    buffer.reset("de foto’s, € 12");
    const auto word = [&buffer](int position) {
        const TextRange range = buffer.word_around(position);
        return buffer.text().substr(range.begin, range.end - range.begin);
    };
    CHECK(word(0) == "de");
    CHECK(word(2) == " ");
    CHECK(word(5) == "foto’s");
    CHECK(word(11) == ",");
    CHECK(word(static_cast<int>(buffer.text().size())) == "12");
}

TEST_CASE("history survives more steps and more text than it can hold") {
    EditBuffer buffer;
    for (int i = 0; i < 6000; ++i) {
        buffer.place(0);
        buffer.type("x");
    }
    for (int i = 0; i < 7000; ++i)
        buffer.undo();
    CHECK(buffer.text() == std::string(6000 - 4096, 'x'));
    for (int i = 0; i < 7000; ++i)
        buffer.redo();
    CHECK(buffer.text() == std::string(6000, 'x'));

    const std::string huge(300000, 'y');
    buffer.select_all();
    buffer.paste(huge);
    buffer.select_all();
    buffer.erase_selection();
    CHECK(buffer.text().empty());
    buffer.undo();  // more than fits: gone, but nothing is damaged
    buffer.redo();
    buffer.type("weer");
    CHECK(buffer.text() == "weer");
}

TEST_CASE("erasing back and forth joins into one step only side by side") {
    EditBuffer buffer;
    buffer.reset("abcdef");
    buffer.place(3);
    buffer.erase_before(Extent::Character);
    buffer.erase_before(Extent::Character);
    buffer.erase_after(Extent::Character);
    CHECK(buffer.text() == "aef");
    buffer.undo();
    CHECK(buffer.text() == "abcdef");
    buffer.place(6);
    buffer.erase_before(Extent::Character);
    buffer.place(1);
    buffer.erase_before(Extent::Character);
    CHECK(buffer.text() == "bcde");
    buffer.undo();
    CHECK(buffer.text() == "abcde");
    buffer.undo();
    CHECK(buffer.text() == "abcdef");
}

TEST_CASE("erasing at either end of the text does nothing") {
    EditBuffer buffer;
    buffer.erase_before(Extent::Word);
    buffer.erase_after(Extent::Character);
    type_letters(buffer, "ab");
    buffer.place(0);
    buffer.erase_before(Extent::Character);
    buffer.erase_before(Extent::Character);
    CHECK(buffer.text() == "ab");
    buffer.undo();
    CHECK(buffer.text().empty());
}

TEST_CASE("any mix of edits can be undone to the beginning and redone to the end") {
    std::mt19937 random(20261124);
    const std::string pieces[] = {"a", "é", " ", "€uro ", "\n", "woord", "😀"};
    for (int round = 0; round < 50; ++round) {
        EditBuffer buffer;
        const std::string start = "begin van é tekst";
        buffer.reset(start);
        for (int i = 0; i < 120; ++i) {
            const int size = static_cast<int>(buffer.text().size());
            const auto at = [&] { return static_cast<int>(random() % (size + 1)); };
            switch (random() % 8) {
                case 0:
                    buffer.select(at(), at());
                    break;
                case 1:
                    buffer.place(at());
                    break;
                case 2:
                    buffer.erase_before(Extent::Character);
                    break;
                case 3:
                    buffer.erase_after(Extent::Character);
                    break;
                case 4:
                    buffer.erase_before(Extent::Word);
                    break;
                case 5:
                    buffer.paste(pieces[random() % 7]);
                    break;
                case 6:
                    buffer.undo();
                    break;
                default:
                    buffer.type(pieces[random() % 7]);
            }
            // No edit may leave half a character, before or after the caret.
            const std::string& text = buffer.text();
            for (int p = 0; p < static_cast<int>(text.size()); p = utf8_next(text, p))
                REQUIRE(utf8_at(text, p).valid);
            REQUIRE(utf8_boundary(text, buffer.caret()) == buffer.caret());
        }
        const std::string end = buffer.text();
        for (int i = 0; i < 200; ++i)
            buffer.undo();
        CHECK(buffer.text() == start);
        for (int i = 0; i < 200; ++i)
            buffer.redo();
        // Redoing goes at least as far as the last edit, or further when it was an undo.
        for (int i = 0; i < 200 && buffer.text() != end; ++i)
            buffer.undo();
        CHECK(buffer.text() == end);
    }
}
