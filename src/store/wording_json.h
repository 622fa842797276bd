// Wording files (templates/wording/<language>.json): flat, key to text.
// Must not open files, nor know which keys the program uses.
#pragma once

#include "core/wording.h"
#include "store/problems.h"

#include <map>
#include <string>
#include <string_view>

namespace sparring::store {

using WordingTexts = std::map<std::string, std::string, std::less<>>;

/// The texts of a wording file; every value must be a text.
Reading<WordingTexts> read_wording(std::string_view text, const std::string& file);

}  // namespace sparring::store
