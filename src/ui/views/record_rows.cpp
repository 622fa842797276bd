// Rows that open, what they lack, and amounts in three scenarios.
#include "ui/views/record_rows.h"

#include "core/format.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sparring::ui {

namespace {

constexpr float k_panel_indent = 32;  // du between the bar and the fields
constexpr float k_bar = 6;
constexpr float k_row_padding = 18;  // above and below the text of a labelled row
constexpr float k_missing_icon = 30;
constexpr float k_missing_padding = 20;
constexpr float k_between_amounts = 28;
constexpr float k_range_bar = 76;  // du for the bar between amounts and labels

TextStyle value_style() {
    return {.type = Type::Lead, .line = 44};
}

bool above(const LabelledRow& row, float width) {
    return width < row.label_width + 420;
}

float value_width(const LabelledRow& row, float width) {
    return above(row, width) ? width : width - row.label_width;
}

}  // namespace

bool ArrowList::step(Ui& ui, const std::string& id, const Control& control) {
    if (const int frame = ImGui::GetFrameCount(); frame != m_frame) {
        m_frame = frame;
        m_last = std::exchange(m_order, {});
    }
    m_order.push_back(id);
    if (!control.focused) return false;
    const auto found = std::find(m_last.begin(), m_last.end(), id);
    if (found == m_last.end()) return false;
    const auto move = [&](ImGuiKey key, bool possible, std::ptrdiff_t by) {
        if (!possible) return false;
        ImGui::SetKeyOwner(key, control.id);  // from the next frame on
        if (!key_pressed(key)) return false;
        ui.request_focus(*(found + by));
        return true;
    };
    const bool up = move(ImGuiKey_UpArrow, found != m_last.begin(), -1);
    return move(ImGuiKey_DownArrow, found + 1 != m_last.end(), 1) || up;
}

RecordRowEvent record_row(ViewContext& view, OpenRow& open, const std::string& id,
                          std::string_view name, const Rect& rect, bool removable) {
    Ui& ui = view.ui;
    RecordRowEvent event;
    ImGui::SetNextItemAllowOverlap();
    event.state = control(ui, id, name, rect,
                          {.radius = ui.theme.size(Radius::Button), .ring = RingShape::Hug});
    open.arrows.step(ui, id, event.state);
    bool toggled = event.state.clicked;
    if (event.state.focused) {
        toggled = view.key("E") || toggled;
        if (removable) {
            ui.take(ImGuiKey_Delete);
            event.removed = key_pressed(ImGuiKey_Delete);
        }
    }
    if (toggled) {
        event.opened = !open.is(id);
        open.id = event.opened ? id : std::string();
    }
    event.open = open.is(id);
    if (event.state.visible && event.state.hovered && !event.open)
        draw_box(ui, rect.inset(-12, 2),
                 {.fill = Colour::Sunken, .radius = ui.theme.size(Radius::Button)});
    return event;
}

void close_row_on_escape(ViewContext& view, OpenRow& open) {
    if (open.id.empty() || !view.key("Escape")) return;
    view.ui.request_focus(open.id);
    open.id.clear();
}

RowPanel::RowPanel(ViewContext& view, const Rect& row)
    : m_view(view),
      m_row(row),
      m_form(view, {row.x + k_panel_indent, row.bottom() + 16, row.w - k_panel_indent, 0}) {}

float RowPanel::end() {
    const float bottom = m_form.y();
    draw_box(m_view.ui, {m_row.x, m_row.bottom() + 8, k_bar, bottom - m_row.bottom() - 16},
             {.fill = Colour::Accent, .radius = k_bar / 2});
    return bottom;
}

float missing_width(const Ui& ui, std::string_view text) {
    return text_width(ui, text, Type::Body) + k_missing_icon + 14 + 2 * k_missing_padding;
}

void draw_missing(Ui& ui, std::string_view text, Icon icon, const Rect& box) {
    draw_box(ui, box,
             {.fill = Colour::Surface,
              .line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Button),
              .dash = 12});
    draw_icon(ui, icon, {box.x + k_missing_padding + k_missing_icon / 2, box.centre().y},
              k_missing_icon, Colour::Ink2);
    const Rect inside = box.inset(k_missing_padding, 0).without_left(k_missing_icon + 14);
    draw_shortened(ui, text, inside, {.colour = Colour::Ink2});
}

float labelled_row_height(const Ui& ui, const LabelledRow& row, float width) {
    const bool empty = row.value.empty();
    const float inside =
        empty ? wrapped_height(ui, row.missing, {}, value_width(row, width) - 44)
              : wrapped_height(ui, row.value, value_style(), value_width(row, width));
    const float label =
        above(row, width)
            ? wrapped_height(ui, row.label, {.type = Type::Label}, width) + 4
            : wrapped_height(ui, row.label, {.type = Type::Label}, row.label_width - 16);
    const float text = above(row, width) ? label + inside : std::max(label, inside);
    return text + 2 * k_row_padding;
}

void draw_labelled_row(Ui& ui, const LabelledRow& row, const Rect& rect) {
    const bool over = above(row, rect.w);
    float y = rect.y + k_row_padding;
    const float label = draw_wrapped(ui, row.label, {rect.x, y + (over ? 0.0F : 3.0F)},
                                     over ? rect.w : row.label_width - 16,
                                     {.type = Type::Label, .colour = Colour::Ink2});
    if (over) y += label + 4;
    const float x = over ? rect.x : rect.x + row.label_width;
    const float width = value_width(row, rect.w);
    if (!row.value.empty()) {
        draw_wrapped(ui, row.value, {x, y}, width, value_style());
    } else if (!row.missing.empty()) {
        draw_icon(ui, Icon::Alert, {x + 15, y + 21}, 28, Colour::Ink2);
        draw_wrapped(ui, row.missing, {x + 44, y}, width - 44, {.colour = Colour::Ink2});
    }
    draw_rule(ui, {rect.x, rect.bottom()}, {rect.right(), rect.bottom()},
              ui.theme.size(Stroke::Hair), Colour::Line);
}

// Amounts

namespace {

struct AmountTexts {
    std::array<std::string, 3> amount;
    std::array<std::string, 3> label;
    std::array<float, 3> width{};
    bool beside = true;  ///< they fit next to each other
};

AmountTexts amount_texts(const ViewContext& view, const AmountRange& range, float width) {
    AmountTexts texts;
    const std::array values{range.low, range.base, range.high};
    const std::array keys{"scenario.low", "scenario.base", "scenario.high"};
    float all = 2 * k_between_amounts;
    for (std::size_t at = 0; at < 3; ++at) {
        texts.amount[at] = table_amount_text(view.words(), values[at], view.app.session().currency);
        texts.label[at] = view.text(keys[at]);
        const Type type = at == 1 ? Type::H2 : Type::H3;
        texts.width[at] = std::max(text_width(view.ui, texts.amount[at], type),
                                   text_width(view.ui, texts.label[at], Type::Strong));
        all += texts.width[at];
    }
    texts.beside = all <= width;
    return texts;
}

/// Middles of the three texts: over their marks, moved apart where they would touch.
std::array<float, 3> middles(const AmountTexts& texts, std::array<float, 3> x, const Rect& line) {
    const auto least = [&](std::size_t at) {
        return (texts.width[at - 1] + texts.width[at]) / 2 + k_between_amounts;
    };
    x[0] = std::max(x[0], line.x + texts.width[0] / 2);
    x[1] = std::max(x[1], x[0] + least(1));
    x[2] = std::max(x[2], x[1] + least(2));
    x[2] = std::min(x[2], line.right() - texts.width[2] / 2);
    x[1] = std::min(x[1], x[2] - least(2));
    x[0] = std::min(x[0], x[1] - least(1));
    return x;
}

void draw_amount_lines(ViewContext& view, const AmountTexts& texts, Point at, float width) {
    for (std::size_t row = 0; row < 3; ++row) {
        const Rect box{at.x, at.y + 48 * static_cast<float>(row), width, 44};
        const float label = text_width(view.ui, texts.label[row], Type::Strong) + 24;
        draw_line(view.ui, texts.label[row], box.left_part(label),
                  {.type = row == 1 ? Type::Strong : Type::Label, .colour = Colour::Ink2});
        draw_shortened(view.ui, texts.amount[row], box.without_left(label),
                       {.type = row == 1 ? Type::H3 : Type::Label, .align = Align::Right});
    }
}

}  // namespace

float amount_range_height(const ViewContext& view, const AmountRange& range, float width) {
    if (!amount_texts(view, range, width).beside) return 3 * 48;
    const bool ordered = range.low <= range.base && range.base <= range.high && range.high > 0;
    return 52 + (ordered ? k_range_bar : 8) + 40;
}

void draw_amount_range(ViewContext& view, const AmountRange& range, Point at, float width) {
    Ui& ui = view.ui;
    const AmountTexts texts = amount_texts(view, range, width);
    if (!texts.beside) {
        draw_amount_lines(view, texts, at, width);
        return;
    }
    const bool ordered = range.low <= range.base && range.base <= range.high && range.high > 0;
    const Rect line{at.x, at.y + 52, width, k_range_bar};
    std::array<float, 3> x{line.x + width / 6, line.x + width / 2, line.x + width * 5 / 6};
    if (ordered) x = draw_range_bar(ui, line, range.low, range.base, range.high);
    x = middles(texts, x, line);
    const float below = at.y + 52 + (ordered ? k_range_bar : 8);
    for (std::size_t column = 0; column < 3; ++column) {
        const bool base = column == 1;
        const float left = x[column] - texts.width[column] / 2 - 2;
        draw_line(ui, texts.amount[column], {left, at.y, texts.width[column] + 4, 52},
                  {.type = base ? Type::H2 : Type::H3, .align = Align::Centre});
        draw_line(ui, texts.label[column], {left, below, texts.width[column] + 4, 40},
                  {.type = base ? Type::Strong : Type::Label,
                   .colour = base ? Colour::Ink : Colour::Ink2,
                   .align = Align::Centre});
    }
}

}  // namespace sparring::ui
