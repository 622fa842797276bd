// Character sets on POSIX systems: iconv of the C library.
// Must not guess which character set it is.
#ifndef _WIN32

#include "store/decoding.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace sparring::store {
namespace {

const char* name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf16LittleEndian:
            return "UTF-16LE";
        case Encoding::Utf16BigEndian:
            return "UTF-16BE";
        case Encoding::Windows1252:
            return "CP1252";
    }
    return "";
}

/// An open conversion; closed at the end of the scope.
class Conversion {
public:
    explicit Conversion(Encoding from) : m_handle(::iconv_open("UTF-8", name_of(from))) {}
    ~Conversion() {
        if (ready()) ::iconv_close(m_handle);
    }
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;

    [[nodiscard]] bool ready() const { return m_handle != reinterpret_cast<iconv_t>(-1); }
    std::size_t run(char** in, std::size_t* left, char** out, std::size_t* room) {
        return ::iconv(m_handle, in, left, out, room);
    }

private:
    iconv_t m_handle;
};

}  // namespace

std::optional<std::string> utf8_from(std::string_view bytes, Encoding encoding) {
    Conversion conversion(encoding);
    if (!conversion.ready()) return std::nullopt;
    std::string text;
    std::array<char, 16 * 1024> buffer{};
    char* in = const_cast<char*>(bytes.data());  // iconv only reads, whatever its signature says
    std::size_t left = bytes.size();
    while (left > 0) {
        char* out = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = conversion.run(&in, &left, &out, &room);
        const bool failed = result == static_cast<std::size_t>(-1) && errno != E2BIG;
        if (failed) return std::nullopt;
        text.append(buffer.data(), buffer.size() - room);
    }
    return text;
}

}  // namespace sparring::store

#endif
