// Folding letters by a table of the two-byte letters U+00C0 to U+017F that are used here.
#include "core/matching.h"

#include <algorithm>
#include <utility>

namespace sparring {

namespace {

constexpr std::pair<std::string_view, std::string_view> k_letters[] = {
    {"àáâãåāăąÀÁÂÃÅĀĂĄ", "a"},
    {"äæÄÆ", "ae"},
    {"çćčÇĆČ", "c"},
    {"ďđĎĐ", "d"},
    {"èéêëēęěÈÉÊËĒĘĚ", "e"},
    {"ğĞ", "g"},
    {"ìíîïīıÌÍÎÏĪİ", "i"},
    {"łŁ", "l"},
    {"ñńňÑŃŇ", "n"},
    {"òóôõøōÒÓÔÕØŌ", "o"},
    {"öœÖŒ", "oe"},
    {"řŘ", "r"},
    {"śşšŚŞŠ", "s"},
    {"ß", "ss"},
    {"ťŤ", "t"},
    {"ùúûūůÙÚÛŪŮ", "u"},
    {"üÜ", "ue"},
    {"ýÿÝŸ", "y"},
    {"źżžŹŻŽ", "z"},
};

/// What a letter of two bytes is folded to; the letter itself when the table has none.
std::string_view fold_of(std::string_view letter) {
    for (const auto& [letters, fold] : k_letters)
        for (std::size_t at = 0; at + 2 <= letters.size(); at += 2)
            if (letters.substr(at, 2) == letter) return fold;
    return letter;
}

}  // namespace

std::string folded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if ((static_cast<unsigned char>(c) & 0xE0U) == 0xC0 && at + 1 < text.size()) {
            result += fold_of(text.substr(at, 2));
            ++at;
        } else {
            result += c;
        }
    }
    return result;
}

bool has_words(std::string_view text, std::string_view query) {
    const std::string haystack = folded(text);
    const std::string words = folded(query);
    std::size_t at = 0;
    while (at < words.size()) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at && haystack.find(words.substr(at, end - at)) == std::string::npos)
            return false;
        at = end + 1;
    }
    return true;
}

}  // namespace sparring
