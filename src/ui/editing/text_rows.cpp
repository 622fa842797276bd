// Greedy line breaking over UTF-8 text.
// Knows nothing of fonts or drawing.
#include "ui/editing/text_rows.h"

#include "ui/editing/utf8.h"

#include <algorithm>

namespace sparring::ui {
namespace {

// Sums of fractional widths may miss an exact fit by this much, in pixels.
constexpr float rounding_slack = 0.01F;

bool is_blank(char32_t code) {
    return code == ' ' || code == '\t';
}

bool may_break_after(char32_t code) {
    return is_blank(code) || code == '-' || code == 0x2013 || code == 0x2014;
}

bool same(const RowLayout& a, const RowLayout& b) {
    return a.width == b.width && a.single_row == b.single_row && a.font == b.font &&
           a.font_size == b.font_size;
}

}  // namespace

void TextRows::lay_out(std::string_view text, const RowLayout& layout) {
    if (same(layout, m_layout) && text == m_text) return;
    m_layout = layout;
    m_layout.advance = nullptr;
    m_text = text;
    m_rows.clear();
    m_left.assign(m_text.size(), 0.0F);
    const int size = static_cast<int>(m_text.size());
    for (int begin = 0; begin < size; begin = m_rows.back().end)
        m_rows.push_back(row_from(begin, layout.advance));
    const bool after_break = size > 0 && m_text.back() == '\n' && !m_layout.single_row;
    if (m_rows.empty() || after_break) m_rows.push_back({size, size, false, 0});
}

// The row that begins here; notes the left edges of its characters on the way.
TextRow TextRows::row_from(int begin, const AdvanceOf& advance) {
    const int size = static_cast<int>(m_text.size());
    float x = 0;
    TextRow last_word{begin, begin, true, 0};  // the row, broken where it last could be
    for (int at = begin; at < size;) {
        const Utf8Character character = utf8_at(m_text, at);
        std::fill_n(m_left.begin() + at, character.length, x);
        const int next = at + character.length;
        if (character.code == '\n' && !m_layout.single_row) return {begin, next, false, x};
        const float width = advance(character.code);
        const bool too_wide = !m_layout.single_row && x + width > m_layout.width + rounding_slack;
        if (too_wide && !is_blank(character.code) && at > begin)
            return last_word.end > begin ? last_word : TextRow{begin, at, true, x};
        x += width;
        at = next;
        if (may_break_after(character.code)) last_word = {begin, at, true, x};
    }
    return {begin, size, false, x};
}

int TextRows::row_of(CaretPlace place) const {
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), place.position,
                         [](int position, const TextRow& row) { return position < row.begin; });
    const int index = std::max(0, static_cast<int>(after - m_rows.begin()) - 1);
    const bool at_wrap =
        index > 0 && m_rows[index - 1].wrapped && m_rows[index].begin == place.position;
    return at_wrap && place.at_row_end ? index - 1 : index;
}

float TextRows::x_of(int row, int position) const {
    const TextRow& shown = m_rows[row];
    if (position <= shown.begin) return 0;
    return position < shown.end ? m_left[position] : shown.width;
}

CaretPlace TextRows::place_at(int row, float x) const {
    const int end = text_end(row);
    const auto beyond =
        std::upper_bound(m_left.begin() + m_rows[row].begin, m_left.begin() + end, x);
    const int last = static_cast<int>(beyond - m_left.begin()) - 1;
    if (last < m_rows[row].begin) return {m_rows[row].begin, false};
    const int character = utf8_boundary(m_text, last);
    const int next = utf8_next(m_text, character);
    if (x < (x_of(row, character) + x_of(row, next)) / 2) return {character, false};
    return next < end ? CaretPlace{next, false} : row_end(row);
}

int TextRows::text_end(int row) const {
    const TextRow& shown = m_rows[row];
    const bool has_break =
        !m_layout.single_row && shown.end > shown.begin && m_text[shown.end - 1] == '\n';
    return has_break ? shown.end - 1 : shown.end;
}

CaretPlace TextRows::row_end(int row) const {
    return {text_end(row), m_rows[row].wrapped};
}

}  // namespace sparring::ui
