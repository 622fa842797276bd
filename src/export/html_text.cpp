// Text that is safe inside HTML, SVG and CSS.
// Must not know blocks.
#include "export/html_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sparring {
namespace {

bool is_control(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value == 0x7F || (value < 0x20 && byte != '\n' && byte != '\t');
}

}  // namespace

std::string html_escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char byte : text) {
        switch (byte) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            default:
                if (!is_control(byte)) result += byte;
        }
    }
    return result;
}

std::string html_lines(std::string_view text) {
    std::string result;
    for (const char byte : html_escaped(text)) {
        if (byte == '\n')
            result += "<br/>";
        else
            result += byte;
    }
    return result;
}

std::string css_string(std::string_view text) {
    std::string result = "\"";
    for (const char byte : text) {
        if (std::string_view("\"\\<>&\n").find(byte) == std::string_view::npos) {
            if (!is_control(byte)) result += byte;
            continue;
        }
        std::array<char, 8> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<int>(byte), 16);
        result += '\\' + std::string(digits.data(), end.ptr) + ' ';
    }
    return result + '"';
}

std::string svg_number(double value) {
    std::array<char, 64> buffer{};
    const double rounded = std::round(value * 100) / 100;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                   rounded == 0 ? 0.0 : rounded, std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

std::string html_id(std::string_view id) {
    std::string result(id);
    for (char& byte : result) {
        if (byte == '.' || byte == ' ') byte = '-';
    }
    return result;
}

}  // namespace sparring
