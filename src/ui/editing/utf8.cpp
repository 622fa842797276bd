// UTF-8 decoding after the Unicode Standard, table 3-7 (well-formed byte sequences).
// Knows nothing of what the text is for.
#include "ui/editing/utf8.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_tail(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

bool is_scalar(char32_t code) {
    return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

bool between(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

int length_from_lead(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (between(lead, 0xC2, 0xDF)) return 2;
    if (between(lead, 0xE0, 0xEF)) return 3;
    if (between(lead, 0xF0, 0xF4)) return 4;
    return 0;
}

bool is_ascii_word(char32_t code) {
    return between(code, '0', '9') || between(code, 'a', 'z') || between(code, 'A', 'Z') ||
           code == '_' || code == '\'';
}

}  // namespace

Utf8Character utf8_at(std::string_view text, int position) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    constexpr unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    const auto start = static_cast<std::size_t>(position);
    const auto lead = static_cast<unsigned char>(text[start]);
    const int length = length_from_lead(lead);
    if (length == 1) return {lead, 1, true};
    if (length == 0 || start + length > text.size()) return {replacement, 1, false};
    char32_t code = lead & lead_bits[length];
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[start + i]);
        if (!is_tail(byte)) return {replacement, 1, false};
        code = code << 6 | (byte & 0x3F);
    }
    if (code < smallest[length] || !is_scalar(code)) return {replacement, 1, false};
    return {code, length, true};
}

int utf8_next(std::string_view text, int position) {
    const int size = static_cast<int>(text.size());
    return position >= size ? size : position + utf8_at(text, position).length;
}

int utf8_previous(std::string_view text, int position) {
    if (position <= 0) return 0;
    for (int at = std::max(0, position - 4); at < position - 1; ++at) {
        const Utf8Character character = utf8_at(text, at);
        if (character.valid && at + character.length == position) return at;
    }
    return position - 1;
}

int utf8_boundary(std::string_view text, int position) {
    position = std::clamp(position, 0, static_cast<int>(text.size()));
    for (int at = position - 1; at >= std::max(0, position - 3); --at) {
        const Utf8Character character = utf8_at(text, at);
        if (character.valid && at + character.length > position) return at;
    }
    return position;
}

int utf8_count(std::string_view text) {
    int count = 0;
    for (int at = 0; at < static_cast<int>(text.size()); at = utf8_next(text, at))
        ++count;
    return count;
}

void utf8_append(std::string& text, char32_t code) {
    if (!is_scalar(code)) code = replacement;
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

CharacterKind kind_of(char32_t code) {
    if (code == ' ' || code == '\t' || code == '\n' || code == 0xA0) return CharacterKind::Blank;
    if (code < 0x80) return is_ascii_word(code) ? CharacterKind::Word : CharacterKind::Punctuation;
    if (code == 0x2019) return CharacterKind::Word;  // the apostrophe in "foto’s"
    const bool latin_sign = between(code, 0xA1, 0xBF) && code != 0xAA && code != 0xBA;
    const bool sign = latin_sign || code == 0xD7 || code == 0xF7 || between(code, 0x2000, 0x206F) ||
                      between(code, 0x20A0, 0x20CF) || between(code, 0x2190, 0x2BFF);
    return sign ? CharacterKind::Punctuation : CharacterKind::Word;
}

}  // namespace sparring::ui
