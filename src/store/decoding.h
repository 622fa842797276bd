// Bytes of an older character set to UTF-8, by the operating system's own tables.
// Must not guess which character set it is. For use inside store and its tests only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sparring::store {

enum class Encoding { Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The text as UTF-8; nullopt when some bytes stand for nothing in that character set. A byte order
/// mark must have been taken off.
std::optional<std::string> utf8_from(std::string_view bytes, Encoding encoding);

}  // namespace sparring::store
