// Comparing typed words with texts: capitals and accents make no difference.
// Must not know what is searched.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sparring {

/// Small letters without accents for the Latin letters of western Europe ("É" -> "e", "ß" -> "ss");
/// everything else as it is. UTF-8.
std::string folded(std::string_view text);

/// True when every word of `query` stands somewhere in `text`; an empty query is in every text. "ö"
/// is found as "oe" (German) and as "o" (the Dutch trema).
bool has_words(std::string_view text, std::string_view query);

/// How far `query` is from `text`, 0 nearest; nullopt when its letters do not all occur in this
/// order (blanks aside). Nearest is a text that begins with it, then one with a word that begins
/// with it, then one that contains it, then the one whose letters stand closest together.
std::optional<int> search_distance(std::string_view text, std::string_view query);

}  // namespace sparring
