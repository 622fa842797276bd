// From text to JSON with limits, so that no file can hang or crash the program.
// Must not know what the JSON means. For use inside store only.
#pragma once

#include "core/result.h"
#include "store/files.h"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace sparring::store {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// Deeper nesting is refused; a session needs 10.
inline constexpr int deepest_nesting = 64;

/// The JSON in `text`; the problem names line and column where it is none.
Result<Json> json_from_text(std::string_view text, const std::string& file);

/// Offset of the first byte that is not UTF-8; npos when all is well.
std::size_t utf8_fault(std::string_view text);

/// Number of characters (code points) of well-formed UTF-8.
std::size_t character_count(std::string_view text);

/// JSON as our files have it: indented by 2, UTF-8, with a newline at the end. Bytes that are not
/// UTF-8 become U+FFFD, so that saving never fails on a text.
std::string text_from_json(const OrderedJson& json);

}  // namespace sparring::store
