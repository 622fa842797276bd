// Records as rows that open: pressed, a row shows the fields it is made of below itself. Shared by
// the steps that are read as a table and changed in place. Must not know what a record holds.
#pragma once

#include "ui/control.h"
#include "ui/views/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// Moves the focus with Up and Down along controls that belong together. ImGui's own navigation
/// looks at distances only, and would jump to whatever stands beside them. A view keeps one per
/// list in its state.
class ArrowList {
public:
    /// Call for each control of the list in its order. True when the focus leaves it along the
    /// list.
    bool step(Ui& ui, const std::string& id, const Control& control);

private:
    int m_frame = -1;
    std::vector<std::string> m_order;  ///< of this frame, as far as it was drawn
    std::vector<std::string> m_last;   ///< of the frame before
};

/// Which row of a view shows its fields; a view keeps it in its state.
struct OpenRow {
    std::string id;  ///< empty: none
    ArrowList arrows{};

    [[nodiscard]] bool is(std::string_view row) const { return !id.empty() && id == row; }
};

struct RecordRowEvent {
    Control state{};
    bool opened = false;   ///< in this frame
    bool removed = false;  ///< Delete while it has the focus
    bool open = false;
};

/// The control of a row: Enter, Space, E or a click opens it and closes it again. `removable`: it
/// takes Delete. Draw the row's content over it.
RecordRowEvent record_row(ViewContext& view, OpenRow& open, const std::string& id,
                          std::string_view name, const Rect& rect, bool removable = false);

/// Esc closes the open row and goes back to it. Call once a frame, after the rows.
void close_row_on_escape(ViewContext& view, OpenRow& open);

/// The fields of an open row: set in, with a bar in the accent at their left that says which row is
/// at hand. The bar is drawn by end().
class RowPanel {
public:
    /// `row`: the open row itself, du.
    RowPanel(ViewContext& view, const Rect& row);
    Form& form() { return m_form; }
    /// Draws the bar; returns the lower edge.
    float end();

private:
    ViewContext& m_view;
    Rect m_row{};
    Form m_form;
};

/// What a row still lacks, in a frame of dashes: never red, and never colour alone.
void draw_missing(Ui& ui, std::string_view text, Icon icon, const Rect& box);
/// The width it needs, du.
float missing_width(const Ui& ui, std::string_view text);
constexpr float k_missing_height = 64;  // du

/// A label at the left and what was recorded at its right, as in mock-up 06. Each paragraph of
/// `value` (parted by '\n') starts a line; an empty value shows `missing`.
struct LabelledRow {
    std::string_view label{};
    std::string_view value{};
    std::string_view missing{};
    float label_width = 240;
};
float labelled_row_height(const Ui& ui, const LabelledRow& row, float width);
/// Draws it with a hairline below; `rect` as tall as labelled_row_height, or taller where the view
/// draws something of its own.
void draw_labelled_row(Ui& ui, const LabelledRow& row, const Rect& rect);

/// Low, base and high as in mock-up 06: amounts over the bar, what they are called below it.
/// Amounts that would touch are moved apart; where all three do not fit they become three lines.
struct AmountRange {
    double low = 0;
    double base = 0;
    double high = 0;
};
float amount_range_height(const ViewContext& view, const AmountRange& range, float width);
void draw_amount_range(ViewContext& view, const AmountRange& range, Point top_left, float width);

}  // namespace sparring::ui
