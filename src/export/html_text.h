// Text that is safe inside HTML, SVG and CSS, and numbers as those want them.
// Must not know blocks.
#pragma once

#include <string>
#include <string_view>

namespace sparring {

/// Escapes & < > " and drops control characters; line breaks stay.
std::string html_escaped(std::string_view text);
/// As html_escaped, line breaks as <br/>.
std::string html_lines(std::string_view text);
/// A quoted CSS string: whatever could end it or the style element is written as an escape.
std::string css_string(std::string_view text);
/// A number with at most two decimals and a point, in any locale.
std::string svg_number(double value);
/// An id that is also a CSS identifier: dots become '-'.
std::string html_id(std::string_view id);

}  // namespace sparring
