// Draws the rows of a text area that are in view, row by row, as the design's line heights ask.
// Internal to src/ui/editing.
#include "ui/editing/text_area_draw.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {
namespace {

// From this many bytes on only the part of a row that is in view is drawn.
constexpr int long_row = 400;

ImVec2 row_corner(const TextAreaView& view, int row) {
    const TextAreaMetrics& metrics = view.metrics;
    const float y = static_cast<float>(row) * metrics.line_height - view.state.scroll.y;
    return {view.origin.x - view.state.scroll.x, std::floor(view.origin.y + y)};
}

void draw_row(ImDrawList& list, const TextAreaView& view, const TextRows& rows, int row,
              ImU32 colour) {
    const TextAreaMetrics& metrics = view.metrics;
    ImVec2 corner = row_corner(view, row);
    int begin = rows.row(row).begin;
    int end = rows.text_end(row);
    if (end - begin > long_row) {
        const float left = view.state.scroll.x;
        const int shown_end = rows.place_at(row, left + metrics.text_width).position + 4;
        begin = rows.place_at(row, std::max(0.0F, left - metrics.font_size)).position;
        end = std::min(end, shown_end);
        corner.x += rows.x_of(row, begin);
    }
    corner.y += std::floor((metrics.line_height - metrics.font_size) / 2);
    const char* text = rows.text().data();
    list.AddText(metrics.font, metrics.font_size, corner, ImGui::GetColorU32(colour), text + begin,
                 text + end);
}

void draw_selection(ImDrawList& list, const TextAreaView& view, int row, TextRange selected) {
    const TextRows& rows = view.state.rows;
    const TextRow& shown = rows.row(row);
    const bool touched = selected.begin < shown.end && selected.end > shown.begin;
    if (selected.empty() || !touched) return;
    const int end = rows.text_end(row);
    const float left = rows.x_of(row, std::max(selected.begin, shown.begin));
    float right = rows.x_of(row, std::min(selected.end, end));
    if (selected.end > end) right += view.metrics.font_size / 3;  // the line break itself
    const ImVec2 corner = row_corner(view, row);
    list.AddRectFilled({corner.x + left, corner.y},
                       {corner.x + right, corner.y + view.metrics.line_height},
                       ImGui::GetColorU32(view.options.colours.selection));
}

}  // namespace

ImRect caret_rectangle(const TextAreaView& view) {
    const TextRows& rows = view.state.rows;
    const CaretPlace place = view.state.caret();
    const int row = rows.row_of(place);
    // Blanks at the end of a wrapped row may hang out of the field; the caret does not.
    float x = rows.x_of(row, place.position);
    if (!view.options.single_line) x = std::min(x, view.metrics.text_width);
    const ImVec2 corner = row_corner(view, row);
    const float height = std::min(view.metrics.line_height, view.metrics.font_size * 1.2F);
    // In the middle of the gap between two letters; before the first one only to its right.
    const float width = std::max(1.0F, view.options.caret_width);
    const float left = std::max(corner.x, std::floor(corner.x + x - width / 2));
    const float top = corner.y + std::floor((view.metrics.line_height - height) / 2);
    return {left, top, left + width, top + height};
}

void draw_text_area(ImDrawList& list, const TextAreaView& view) {
    const TextAreaState& state = view.state;
    const TextAreaMetrics& metrics = view.metrics;
    const float overhang = std::min(view.options.padding.x, metrics.font_size / 4);
    const ImVec2 far{view.origin.x + metrics.text_width + view.options.caret_width + overhang,
                     view.origin.y + metrics.view_height()};
    list.PushClipRect({view.origin.x - overhang, view.origin.y}, far, true);

    const bool hinting = state.rows.text().empty() && !view.options.hint.empty();
    const TextRows& rows = hinting ? state.hint_rows : state.rows;
    const ImU32 colour = hinting ? view.options.colours.hint : view.options.colours.ink;
    const TextRange selected = view.active ? state.buffer->selection() : TextRange{};
    const float top = list.GetClipRectMin().y - view.origin.y + state.scroll.y;
    const float bottom = list.GetClipRectMax().y - view.origin.y + state.scroll.y;
    const int first = std::max(0, static_cast<int>(top / metrics.line_height));
    const int last = std::min(rows.count() - 1, static_cast<int>(bottom / metrics.line_height));
    for (int row = first; row <= last; ++row) {
        if (!hinting) draw_selection(list, view, row, selected);
        draw_row(list, view, rows, row, colour);
    }
    if (view.active && !view.options.read_only) {
        const ImRect caret = caret_rectangle(view);
        list.AddRectFilled(caret.Min, caret.Max, ImGui::GetColorU32(view.options.colours.caret));
    }
    list.PopClipRect();
}

}  // namespace sparring::ui
