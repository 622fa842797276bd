// The ladder of all dimensions: from now to the target, with both sides' marks above and below.
// Must not know who rated what: only sorted answers, and in a shared outline fewer of them.
#include "document/figure_parts.h"
#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

constexpr std::size_t raters_for_dots = 3;
constexpr double left = 352;   ///< where the rungs start
constexpr double pitch = 146;  ///< width of a rung
constexpr double right = left + 4 * pitch;
constexpr double header = 34;
constexpr double row_pitch = 52;
constexpr double text_size = 17.5;
constexpr double small_size = 16.5;
constexpr double badge_size = 22;
constexpr double dot_radius = 4.6;
constexpr double dot_offset = 19.8;  ///< supplier above, customer below; clear of a framed badge
constexpr double dot_pitch = 13;
constexpr double legend_height = 40;

double middle_of(int rung) {
    return left + (rung - 0.5) * pitch;
}

double row_y(std::size_t row) {
    return header + (static_cast<double>(row) + 0.5) * row_pitch;
}

void draw_columns(const OutlineContext& context, Drawing& drawing, double bottom) {
    const auto now = context.analysis.stage.relationship;
    for (int stage = 1; stage <= 4; ++stage) {
        const double x = left + (stage - 1) * pitch;
        if (now == stage)
            drawing.shapes.emplace_back(
                RectangleShape{{x, 0}, pitch, bottom, 12, tint_role(stage)});
        drawing.shapes.emplace_back(
            TextShape{{middle_of(stage), header / 2},
                      text_within(context.stage_name(stage), small_size, pitch - 4, now == stage),
                      small_size,
                      TextAnchor::Middle,
                      ColourRole::Ink,
                      now == stage});
    }
    drawing.shapes.emplace_back(TextShape{{drawing_width, header / 2},
                                          context.word("figure.gap"),
                                          small_size,
                                          TextAnchor::End,
                                          ColourRole::Ink3});
}

/// Dots of one rung side by side, centred on it.
void draw_marks(Drawing& drawing, Side side, const SideMarks& marks, double y) {
    for (int rung = 1; rung <= 4; ++rung) {
        const auto count = std::count(marks.rungs.begin(), marks.rungs.end(), rung);
        const double width = static_cast<double>(count - 1) * dot_pitch;
        for (int i = 0; i < count; ++i)
            drawing.shapes.emplace_back(
                side_dot(side, {middle_of(rung) - width / 2 + i * dot_pitch, y}, dot_radius));
    }
}

std::string signed_gap(const DimensionResult& entry) {
    if (entry.gap.value_or(0) > 0) return "+" + std::to_string(*entry.gap);
    if (entry.over_investment.value_or(0) > 0) return "−" + std::to_string(*entry.over_investment);
    return entry.gap ? "0" : std::string();
}

void draw_row(const OutlineContext& context, Drawing& drawing, const DimensionResult& entry,
              double y, bool last) {
    if (!last)
        drawing.shapes.emplace_back(LineShape{
            {0, y + row_pitch / 2}, {drawing_width, y + row_pitch / 2}, ColourRole::Line, 1.5});
    drawing.shapes.emplace_back(TextShape{
        {0, y}, text_within(context.dimension_name(entry.id), text_size, left - 10), text_size});
    draw_marks(drawing, Side::Supplier, side_marks(context, entry.supplier), y - dot_offset);
    draw_marks(drawing, Side::Customer, side_marks(context, entry.customer), y + dot_offset);
    draw_now_and_target(drawing, {entry.result, entry.target}, y, badge_size, middle_of);
    if (!entry.result && !entry.target)
        drawing.shapes.emplace_back(TextShape{{left + 16, y},
                                              context.word("figure.not-rated"),
                                              small_size,
                                              TextAnchor::Start,
                                              ColourRole::Ink3});
    const bool open = entry.gap.value_or(0) > 0;
    drawing.shapes.emplace_back(TextShape{{drawing_width, y},
                                          signed_gap(entry),
                                          text_size,
                                          TextAnchor::End,
                                          open ? ColourRole::Ink : ColourRole::Ink3,
                                          open});
}

/// What a mark of this side stands for: an answer, the level, or either.
std::string side_legend(const OutlineContext& context, Side side) {
    bool dots = false;
    bool levels = false;
    for (const DimensionResult& entry : context.analysis.dimensions) {
        const SideMarks marks =
            side_marks(context, side == Side::Supplier ? entry.supplier : entry.customer);
        dots = dots || marks.dots;
        levels = levels || (!marks.dots && !marks.rungs.empty());
    }
    const std::string key = dots ? (levels ? "figure.dot-mixed" : "figure.dot-per-answer")
                                 : (levels ? "figure.dot-level" : "figure.dot-none");
    return context.word(key, {context.side_label(side)});
}

void draw_legend(const OutlineContext& context, Drawing& drawing, double y) {
    double x = dot_radius;
    const auto label = [&](const std::string& text, double room) {
        const std::string shown = text_within(text, small_size, room);
        drawing.shapes.emplace_back(
            TextShape{{x, y}, shown, small_size, TextAnchor::Start, ColourRole::Ink2});
        x += text_width_estimate(shown, small_size) + 26;
    };
    for (const Side side : {Side::Supplier, Side::Customer}) {
        drawing.shapes.emplace_back(side_dot(side, {x, y}, dot_radius));
        x += dot_radius + 8;
        label(side_legend(context, side), 300);
    }
    x += badge_size / 2;
    for (const auto& [kind, key] : {std::pair(BadgeKind::Filled, "figure.now"),
                                    std::pair(BadgeKind::Outlined, "figure.target-short")}) {
        drawing.shapes.emplace_back(
            Badge{{x, y}, badge_size, kind == BadgeKind::Filled ? 2 : 3, kind});
        x += badge_size / 2 + 8;
        label(context.word(key), 100);
        x += badge_size / 2;
    }
}

std::string marks_text(const OutlineContext& context, const SideMarks& marks) {
    if (marks.rungs.empty()) return context.word("none");
    std::string text;
    for (const int rung : marks.rungs)
        text += (text.empty() ? "" : " ") + std::to_string(rung);
    return text;
}

std::string number_or_none(const OutlineContext& context, const std::optional<int>& value) {
    return value ? std::to_string(*value) : context.word("none");
}

Table dimension_twin(const OutlineContext& context) {
    Table table;
    table.id = "position.dimensions.table";
    table.columns = {{context.word("figure.dimension"), Alignment::Start, 36},
                     {context.side_label(Side::Supplier), Alignment::Centre, 16},
                     {context.side_label(Side::Customer), Alignment::Centre, 16},
                     {context.word("figure.now"), Alignment::Centre, 10},
                     {context.word("figure.target-short"), Alignment::Centre, 10},
                     {context.word("figure.gap"), Alignment::Centre, 12}};
    for (const DimensionResult& entry : context.analysis.dimensions) {
        const std::string difference = signed_gap(entry);
        table.rows.push_back({"position.dimensions." + entry.id.value,
                              RowKind::Body,
                              {cell(context.dimension_name(entry.id)),
                               cell(marks_text(context, side_marks(context, entry.supplier))),
                               cell(marks_text(context, side_marks(context, entry.customer))),
                               cell(number_or_none(context, entry.result)),
                               cell(number_or_none(context, entry.target)),
                               cell(difference.empty() ? context.word("none") : difference)}});
    }
    return table;
}

std::string alt_of_row(const OutlineContext& context, const DimensionResult& entry) {
    const std::string name = inside_sentence(context.dimension_name(entry.id));
    if (!entry.result) return context.word("figure.row-unrated", {name});
    const std::string now = std::to_string(*entry.result);
    if (!entry.target) return context.word("figure.row-now", {name, now});
    if (*entry.target == *entry.result) return context.word("figure.row-hold", {name, now});
    return context.word("figure.row-way", {name, now, std::to_string(*entry.target)});
}

std::string alt_of(const OutlineContext& context) {
    std::vector<std::string> rows;
    for (const DimensionResult& entry : context.analysis.dimensions)
        rows.push_back(alt_of_row(context, entry));
    return context.word("figure.dimensions-alt", {joined(rows, "; ")});
}

}  // namespace

SideMarks side_marks(const OutlineContext& context, const std::optional<SideResult>& side) {
    if (!side || side->n == 0) return {};
    if (context.internal() || side->rungs.size() >= raters_for_dots) return {side->rungs, true};
    return {{side->level}, false};
}

Figure dimension_figure(const OutlineContext& context) {
    const auto& dimensions = context.analysis.dimensions;
    const double bottom = header + static_cast<double>(dimensions.size()) * row_pitch;
    Figure figure;
    figure.id = "position.dimensions-figure";
    figure.caption = context.word("figure.dimensions");
    figure.alt = alt_of(context);
    figure.drawing.height = bottom + legend_height;
    draw_columns(context, figure.drawing, bottom);
    for (std::size_t row = 0; row < dimensions.size(); ++row)
        draw_row(context, figure.drawing, dimensions[row], row_y(row),
                 row + 1 == dimensions.size());
    draw_legend(context, figure.drawing, bottom + legend_height - 20);
    figure.twin = dimension_twin(context);
    return figure;
}

}  // namespace sparring
