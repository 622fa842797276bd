// Character sets on Windows: MultiByteToWideChar and its counterpart.
// Must not guess which character set it is.
#ifdef _WIN32

#include "store/decoding.h"

#include <windows.h>

namespace sparring::store {
namespace {

constexpr UINT windows_1252 = 1252;

/// Pairs of bytes as UTF-16; nullopt for an odd number of them.
std::optional<std::wstring> wide_from_pairs(std::string_view bytes, bool big_endian) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    std::wstring wide;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const auto low = static_cast<unsigned char>(bytes[at + (big_endian ? 1 : 0)]);
        const auto high = static_cast<unsigned char>(bytes[at + (big_endian ? 0 : 1)]);
        wide += static_cast<wchar_t>(high << 8U | low);
    }
    return wide;
}

std::optional<std::wstring> wide_from_1252(std::string_view bytes) {
    const int size = static_cast<int>(bytes.size());
    std::wstring wide(bytes.size(), L'\0');  // one character a byte
    const int done = ::MultiByteToWideChar(windows_1252, MB_ERR_INVALID_CHARS, bytes.data(), size,
                                           wide.data(), size);
    if (done != size) return std::nullopt;
    return wide;
}

}  // namespace

std::optional<std::string> utf8_from(std::string_view bytes, Encoding encoding) {
    if (bytes.empty()) return std::string();
    const auto wide = encoding == Encoding::Windows1252
                          ? wide_from_1252(bytes)
                          : wide_from_pairs(bytes, encoding == Encoding::Utf16BigEndian);
    if (!wide) return std::nullopt;
    const int size = static_cast<int>(wide->size());
    const auto convert = [&](char* to, int room) {
        return ::WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, wide->data(), size, to, room,
                                     nullptr, nullptr);
    };
    const int needed = convert(nullptr, 0);
    if (needed <= 0) return std::nullopt;
    std::string text(static_cast<std::size_t>(needed), '\0');
    convert(text.data(), needed);
    return text;
}

}  // namespace sparring::store

#endif
