// Makes text from a clipboard fit for the session: what Word and Excel leave in it is taken out.
// Pure functions from text to text: they know no clipboard, no widget, no ImGui.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

enum class LineMode {
    Keep,  ///< line breaks stay, as \n
    Join,  ///< one line: breaks become a space, blank lines vanish
};

/// Pasted text as clean UTF-8. Line breaks of any kind become \n, special spaces and tabs a plain
/// space; soft hyphens, zero-width and control characters go; bytes that are not UTF-8 are read
/// as Windows-1252. Typographic quotes and dashes stay. Spaces at the end of a line and line
/// breaks at the end of the text go. Never fails.
std::string clean_text(std::string_view pasted, LineMode lines);

/// The rows of a pasted list or spreadsheet column, each cleaned, without empty rows. Understands
/// Excel's quoting of cells that hold line breaks, tabs or quotes; cells beside each other are
/// joined by a space; a leading bullet (also "-" before a blank) is dropped. `inside` says what
/// becomes of line breaks inside one cell.
std::vector<std::string> rows_from_pasted_column(std::string_view pasted,
                                                 LineMode inside = LineMode::Join);

}  // namespace sparring::ui
