// Placing blocks: a vertical flow, columns whose number follows the layout class, and a scrolling
// area. Must not know components or what the blocks contain.
#pragma once

#include "ui/ui.h"

#include <string_view>
#include <vector>

namespace sparring::ui {

/// A column that is filled from top to bottom. Heights and gaps in du.
class Flow {
public:
    /// Starts at the top of `column`; its height does not limit.
    explicit Flow(const Rect& column) : m_column(column), m_y(column.y) {}

    [[nodiscard]] float x() const { return m_column.x; }
    [[nodiscard]] float y() const { return m_y; }
    [[nodiscard]] float width() const { return m_column.w; }
    [[nodiscard]] Point at() const { return {m_column.x, m_y}; }
    /// The next block of this height, then `gap` du of space.
    Rect take(float height, float gap = 0) {
        const Rect block{m_column.x, m_y, m_column.w, height};
        m_y += height + gap;
        return block;
    }
    void space(float height) { m_y += height; }
    /// Goes on below `bottom` if it is lower.
    void below(float bottom) { m_y = std::max(m_y, bottom); }
    /// What is left of the column from here to its lower edge; height 0 when it is full.
    [[nodiscard]] Rect rest() const {
        return {m_column.x, m_y, m_column.w, std::max(0.0F, m_column.bottom() - m_y)};
    }

private:
    Rect m_column{};
    float m_y;
};

/// How many columns of `wanted` fit: Full and Compact all, as long as each is `least` du wide;
/// Narrow at most two; Single one.
int column_count(LayoutClass layout, float width, int wanted, float least = 290, float gap = 24);

/// `count` columns of equal width over `area`, with gutters of `gap`.
std::vector<Rect> columns(const Rect& area, int count, float gap = 24);

/// A main column and a side panel of `side_width`: beside each other in Full, else the side below
/// the main column (then its x and width are those of the area, and its y is 0: place it with a
/// Flow).
struct Sides {
    Rect main{};
    Rect side{};
    bool beside = true;
};
Sides with_side(LayoutClass layout, const Rect& area, float side_width, float gap = 56);

/// Cards in rows: count after column_count, every row as tall as its tallest card.
class Grid {
public:
    Grid(const Rect& area, int count, float gap = 24)
        : m_columns(columns(area, count, gap)), m_y(area.y), m_gap(gap) {}

    /// The rectangle of the next card when it is this tall. Heights of one row must be given alike
    /// for cards to line up; the next row starts below the tallest.
    Rect take(float height) {
        if (m_next == m_columns.size()) next_row();
        Rect cell = m_columns[m_next++];
        cell.y = m_y;
        cell.h = height;
        m_row = std::max(m_row, height);
        return cell;
    }
    void next_row() {
        m_y += m_row + m_gap;
        m_row = 0;
        m_next = 0;
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] float column_width() const { return m_columns.front().w; }
    /// Lower edge of what was taken.
    [[nodiscard]] float bottom() const { return m_y + m_row; }

private:
    std::vector<Rect> m_columns;
    float m_y;
    float m_gap;
    float m_row = 0;
    std::size_t m_next = 0;
};

/// The points moved as little as needed so that no two are nearer than `least` and none leaves
/// `area` (du). A point that is free keeps its place; earlier ones go first.
std::vector<Point> spread_apart(const std::vector<Point>& points, float least, const Rect& area);

/// Opens a child window over `rect` (du) without look of its own; the caller ends it. Its clip in
/// px.
Rect begin_area_child(Ui& ui, std::string_view id, const Rect& rect);

/// A part of the screen that scrolls when its content is taller. Coordinates inside stay those of
/// the screen at scroll 0. Lives as long as its scope; how tall the content is follows from what
/// was drawn.
class ScrollArea {
public:
    /// `viewport`: what is visible, du; controls may reach to its edges, their ring 12 du beyond.
    ScrollArea(Ui& ui, std::string_view id, const Rect& viewport);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    /// True when there is something below the lower edge.
    [[nodiscard]] bool more_below() const;

private:
    void draw_bar();

    Ui& m_ui;
    Rect m_viewport{};
    Ui::Area m_outer;
};

}  // namespace sparring::ui
