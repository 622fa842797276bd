// A text broken into the rows in which it is shown, and the way between a place in the text and a
// place on the screen. Knows no font: widths come from a function; knows no widget, no ImGui.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// The width of one character in pixels, 0 or more; not asked for line breaks that end a row.
using AdvanceOf = std::function<float(char32_t)>;

/// How text is to be broken. Same text and layout means the same rows, so they are kept.
struct RowLayout {
    float width = 0;             ///< pixels; a row is never wider, save for blanks at its end
    bool single_row = false;     ///< everything in one row, whatever the width
    const void* font = nullptr;  ///< with `font_size` tells whether widths changed
    float font_size = 0;
    AdvanceOf advance;  ///< used during lay_out only
};

/// One row as shown: bytes [begin, end), with the line break, if it has one, as its last byte.
struct TextRow {
    int begin = 0;
    int end = 0;
    bool wrapped = false;  ///< goes on in the next row without a line break
    float width = 0;       ///< pixels, blanks at the end included
};

/// A place for the caret. Where a row wraps, its end and the next row's beginning are the same
/// position in the text; `at_row_end` tells which of the two is meant.
struct CaretPlace {
    int position = 0;
    bool at_row_end = false;
};

/// The rows of one text. There is always at least one row; a text that ends in a line break has
/// an empty last row. Breaks after blanks, hyphens and dashes, else inside an over-long word.
class TextRows {
public:
    /// Breaks the text anew, unless text and layout are those of the last call.
    void lay_out(std::string_view text, const RowLayout& layout);

    int count() const { return static_cast<int>(m_rows.size()); }
    const TextRow& row(int index) const { return m_rows[index]; }
    const std::string& text() const { return m_text; }

    /// The row in which the caret stands at this place.
    int row_of(CaretPlace place) const;
    /// The caret's distance from the left edge at this position of the row, in pixels.
    float x_of(int row, int position) const;
    /// The place in this row that is nearest to x.
    CaretPlace place_at(int row, float x) const;
    /// The end of the row as the caret sees it: before its line break.
    int text_end(int row) const;
    CaretPlace row_end(int row) const;

private:
    TextRow row_from(int begin, const AdvanceOf& advance);

    std::string m_text;
    RowLayout m_layout;
    std::vector<TextRow> m_rows{TextRow{}};
    std::vector<float> m_left;  // for each byte the left edge of its character in its row
};

}  // namespace sparring::ui
