// Stepping through UTF-8 text by character, and what kind of character it is.
// Works on bytes only: knows no font, no widget, no ImGui.
#pragma once

#include <string>
#include <string_view>

namespace sparring::ui {

/// One character of a UTF-8 text. An invalid byte counts as one character, U+FFFD, not valid.
struct Utf8Character {
    char32_t code = 0;
    int length = 1;  ///< bytes taken, 1 to 4
    bool valid = true;
};

enum class CharacterKind { Blank, Word, Punctuation };

/// The character that begins at this byte; `position` must lie inside the text.
Utf8Character utf8_at(std::string_view text, int position);

/// Where the character after this one begins; the text's size at the end.
int utf8_next(std::string_view text, int position);

/// Where the character before this position begins; 0 at the beginning.
int utf8_previous(std::string_view text, int position);

/// The nearest position at or before this one where a character begins; clamped to the text.
int utf8_boundary(std::string_view text, int position);

/// Number of characters.
int utf8_count(std::string_view text);

/// Adds a character; a code that is no Unicode scalar value becomes U+FFFD.
void utf8_append(std::string& text, char32_t code);

/// Blank, part of a word, or punctuation: decides where Ctrl+arrow and a double click stop.
CharacterKind kind_of(char32_t code);

}  // namespace sparring::ui
