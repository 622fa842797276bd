// File names from what people typed.
// Must not know folders.
#include "store/files.h"

#include <array>
#include <string>
#include <utility>

namespace sparring::store {
namespace {

constexpr std::size_t longest_slug = 48;

using Replacement = std::pair<std::string_view, std::string_view>;

/// Letters of Latin alphabets by what they become: the accents of Western and Central Europe.
constexpr std::array<Replacement, 26> plain_letters{{
    {"ÀÁÂÃÅĀĂĄàáâãåāăą", "a"},
    {"ÇĆĈĊČçćĉċč", "c"},
    {"ĎĐÐďđð", "d"},
    {"ÈÉÊËĒĔĖĘĚèéêëēĕėęě", "e"},
    {"ĜĞĠĢĝğġģ", "g"},
    {"ĤĦĥħ", "h"},
    {"ÌÍÎÏĨĪĬĮİìíîïĩīĭįı", "i"},
    {"Ĵĵ", "j"},
    {"Ķķĸ", "k"},
    {"ĹĻĽĿŁĺļľŀł", "l"},
    {"ÑŃŅŇñńņňŉ", "n"},
    {"ÒÓÔÕØŌŎŐòóôõøōŏő", "o"},
    {"ŔŖŘŕŗř", "r"},
    {"ŚŜŞŠȘśŝşšș", "s"},
    {"ŢŤŦȚţťŧț", "t"},
    {"ÙÚÛŨŪŬŮŰŲùúûũūŭůűų", "u"},
    {"Ŵŵ", "w"},
    {"ÝŶŸýÿŷ", "y"},
    {"ŹŻŽźżž", "z"},
    {"Ää", "a"},
    {"Öö", "o"},
    {"Üü", "u"},
    {"Ææ", "ae"},
    {"Œœ", "oe"},
    {"ß", "ss"},
    {"Þþ", "th"},
}};

/// The first character of UTF-8 text, taken off its front; one byte where it is not well-formed.
std::string_view take_character(std::string_view& text) {
    std::size_t length = 1;
    while (length < text.size() && length < 4 &&
           (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        ++length;
    const std::string_view character = text.substr(0, length);
    text.remove_prefix(length);
    return character;
}

/// Lower-case ASCII for one character; empty for what separates words.
std::string plain(std::string_view character) {
    if (character.size() == 1) {
        const char c = character[0];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return std::string(1, c);
        if (c >= 'A' && c <= 'Z') return std::string(1, static_cast<char>(c - 'A' + 'a'));
        return "";
    }
    for (const auto& [letters, replacement] : plain_letters)
        if (letters.find(character) != std::string_view::npos) return std::string(replacement);
    return "";
}

}  // namespace

std::string ascii_slug(std::string_view text) {
    std::string slug;
    bool gap = false;
    while (!text.empty()) {
        const std::string letters = plain(take_character(text));
        if (letters.empty()) {
            gap = true;
            continue;
        }
        const bool hyphen = gap && !slug.empty();
        if (slug.size() + letters.size() + (hyphen ? 1 : 0) > longest_slug) break;
        if (hyphen) slug += '-';
        slug += letters;
        gap = false;
    }
    return slug.empty() ? "session" : slug;
}

}  // namespace sparring::store
