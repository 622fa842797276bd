// Contrast of two colours as WCAG 2.2 defines it, for tests of tokens and palettes.
// Knows no colour by itself. Header-only.
#pragma once

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>

namespace sparring::test {

/// Relative luminance of "#RRGGBB", 0 (black) to 1 (white). WCAG 2.2, "relative luminance":
/// L = 0.2126 R + 0.7152 G + 0.0722 B, each channel c of sRGB in 0-1 made linear by c / 12.92 up to
/// 0.04045 and by ((c + 0.055) / 1.055) ^ 2.4 above.
inline double relative_luminance(std::string_view hex) {
    if (hex.size() != 7 || hex.front() != '#')
        throw std::invalid_argument("not an opaque colour: " + std::string(hex));
    const auto linear = [&](std::size_t at) {
        const double c = std::stoi(std::string(hex.substr(at, 2)), nullptr, 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/// WCAG 2.2, "contrast ratio": (L1 + 0.05) / (L2 + 0.05), the lighter one above; 1 to 21.
inline double contrast_ratio(std::string_view one, std::string_view other) {
    const double a = relative_luminance(one);
    const double b = relative_luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace sparring::test
