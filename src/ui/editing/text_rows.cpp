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
    const bool kept = same(layout, m_layout) && text == m_text;
    m_layout = layout;
    if (kept) return;
    m_text = text;
    m_rows.clear();
    const int size = static_cast<int>(m_text.size());
    for (int begin = 0; begin < size; begin = m_rows.back().end)
        m_rows.push_back(row_from(begin));
    const bool after_break = size > 0 && m_text.back() == '\n' && !m_layout.single_row;
    if (m_rows.empty() || after_break) m_rows.push_back({size, size, false});
}

TextRow TextRows::row_from(int begin) const {
    const int size = static_cast<int>(m_text.size());
    if (m_layout.single_row) return {begin, size, false};
    float x = 0;
    int next_word = begin;
    for (int at = begin; at < size;) {
        const Utf8Character character = utf8_at(m_text, at);
        if (character.code == '\n') return {begin, at + 1, false};
        const float advance = m_layout.advance(character.code);
        const bool too_wide = x + advance > m_layout.width + rounding_slack;
        if (too_wide && !is_blank(character.code) && at > begin)
            return {begin, next_word > begin ? next_word : at, true};
        x += advance;
        at += character.length;
        if (may_break_after(character.code)) next_word = at;
    }
    return {begin, size, false};
}

float TextRows::width_at(int position, int& length) const {
    const Utf8Character character = utf8_at(m_text, position);
    length = character.length;
    return character.code == '\n' ? 0.0F : m_layout.advance(character.code);
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
    const int end = std::min(position, m_rows[row].end);
    float x = 0;
    for (int at = m_rows[row].begin, length = 0; at < end; at += length)
        x += width_at(at, length);
    return x;
}

CaretPlace TextRows::place_at(int row, float x) const {
    float left = 0;
    const int end = text_end(row);
    for (int at = m_rows[row].begin, length = 0; at < end; at += length) {
        const float width = width_at(at, length);
        if (x < left + width / 2) return {at, false};
        left += width;
    }
    return row_end(row);
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
