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

/// What a letter with two dots becomes: "oe" as in German, or the bare "o" of the Dutch trema.
enum class Dots { TwoLetters, None };

/// What a letter of two bytes is folded to; the letter itself when the table has none.
std::string_view fold_of(std::string_view letter, Dots dots) {
    constexpr std::string_view dotted = "äÄöÖüÜ";
    for (const auto& [letters, fold] : k_letters)
        for (std::size_t at = 0; at + 2 <= letters.size(); at += 2)
            if (letters.substr(at, 2) == letter) {
                const bool bare =
                    dots == Dots::None && dotted.find(letter) != std::string_view::npos;
                return bare ? fold.substr(0, 1) : fold;
            }
    return letter;
}

std::string folded(std::string_view text, Dots dots) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if ((static_cast<unsigned char>(c) & 0xE0U) == 0xC0 && at + 1 < text.size()) {
            result += fold_of(text.substr(at, 2), dots);
            ++at;
        } else {
            result += c;
        }
    }
    return result;
}

/// How many letters lie between those of `query` where they stand closest together in `text`.
std::optional<int> letters_between(const std::string& text, const std::string& query) {
    std::optional<int> least;
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (text[start] != query.front()) continue;
        std::size_t at = start;
        for (std::size_t letter = 1; letter < query.size() && at != std::string::npos; ++letter)
            at = text.find(query[letter], at + 1);
        if (at == std::string::npos) break;  // further on there are only fewer letters
        const int between = static_cast<int>(at - start + 1 - query.size());
        if (!least || between < *least) least = between;
    }
    return least;
}

std::optional<int> folded_distance(const std::string& text, std::string query) {
    constexpr int in_a_word = 2;
    if (const std::size_t at = text.find(query); at != std::string::npos) {
        if (at == 0) return 0;
        return text.find(' ' + query) != std::string::npos ? 1 : in_a_word;
    }
    std::erase(query, ' ');
    if (query.empty()) return 0;
    const std::optional<int> between = letters_between(text, query);
    if (!between) return std::nullopt;
    return in_a_word + 1 + *between;
}

}  // namespace

std::string folded(std::string_view text) {
    return folded(text, Dots::TwoLetters);
}

bool has_words(std::string_view text, std::string_view query) {
    std::size_t at = 0;
    while (at < query.size()) {
        const std::size_t end = std::min(query.find(' ', at), query.size());
        const std::string_view word = query.substr(at, end - at);
        const auto found = [&](Dots dots) {
            return folded(text, dots).find(folded(word, dots)) != std::string::npos;
        };
        if (!found(Dots::TwoLetters) && !found(Dots::None)) return false;
        at = end + 1;
    }
    return true;
}

std::optional<int> search_distance(std::string_view text, std::string_view query) {
    const auto german = folded_distance(folded(text, Dots::TwoLetters), folded(query));
    const auto bare = folded_distance(folded(text, Dots::None), folded(query, Dots::None));
    if (!german || !bare) return german ? german : bare;
    return std::min(*german, *bare);
}

}  // namespace sparring
