// Comparing typed words with texts: capitals and accents make no difference.
// Must not know what is searched.
#pragma once

#include <string>
#include <string_view>

namespace sparring {

/// Small letters without accents for the Latin letters of western Europe ("É" -> "e", "ß" -> "ss");
/// everything else as it is. UTF-8.
std::string folded(std::string_view text);

/// True when every word of `query` stands somewhere in `text`; an empty query is in every text.
bool has_words(std::string_view text, std::string_view query);

}  // namespace sparring
