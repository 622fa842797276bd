// The value of a proposition as ranges: low to high per item with the expected amount marked,
// costs to the left of zero, and what remains.
// Must not know other figures.
#include "document/sections.h"
#include "document/value_words.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

constexpr double left = 456;
constexpr double right = 860;
constexpr double top = 8;
constexpr double row_pitch = 30;
constexpr double text_size = 17;
constexpr double tick_size = 14;
constexpr double bar_height = 9;
constexpr double mark_height = 21;
constexpr double foot = 32;
constexpr double label_gap = 12;  ///< between two tick labels
constexpr int most_ticks = 5;

struct Bar {
    std::string id;
    std::string label;
    double low = 0;
    double base = 0;
    double high = 0;
    bool net = false;
};

std::vector<Bar> bars_of(const OutlineContext& context, const Proposition& proposition,
                         const ValueCase& value) {
    std::vector<Bar> bars;
    for (const ValueItem& item : proposition.values) {
        const auto amount = [&](Scenario scenario) {
            return item_value(item, scenario) * item.attribution;
        };
        bars.push_back({item.id.value, item.label, amount(Scenario::Low), amount(Scenario::Base),
                        amount(Scenario::High)});
    }
    if (!proposition.annual_costs.empty())
        bars.push_back({"annual-cost", context.word("value.annual-cost"), -value.low.annual_cost,
                        -value.base.annual_cost, -value.high.annual_cost});
    bars.push_back({"net", context.word("net-annual-value"), value.low.net, value.base.net,
                    value.high.net, true});
    return bars;
}

/// Axis from `from` to `to` with a round step: 1, 2 or 5 times a power of ten.
struct Axis {
    double from = 0;
    double to = 1;
    double step = 1;

    [[nodiscard]] double x(double value) const {
        return left + (value - from) / (to - from) * (right - left);
    }
};

double round_step(double span) {
    const double rough = span / most_ticks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough - 1e-9) return factor * power;
    }
    return 10 * power;
}

Axis axis_of(const std::vector<Bar>& bars) {
    double least = 0;
    double most = 0;
    for (const Bar& bar : bars) {
        least = std::min({least, bar.low, bar.base, bar.high});
        most = std::max({most, bar.low, bar.base, bar.high});
    }
    if (most - least <= 0) return {};
    const double step = round_step(most - least);
    return {std::floor(least / step) * step, std::ceil(most / step) * step, step};
}

/// Every how many ticks a label has room; labels are counted from zero, so that zero has one.
int label_stride(const OutlineContext& context, const Axis& axis) {
    const double room = axis.x(axis.step) - axis.x(0);
    const double most = std::max(text_width_estimate(context.sentence_amount(axis.from), tick_size),
                                 text_width_estimate(context.sentence_amount(axis.to), tick_size));
    return std::max(1, static_cast<int>(std::ceil((most + label_gap) / room)));
}

void draw_axis(const OutlineContext& context, Drawing& drawing, const Axis& axis, double bottom) {
    const int first = static_cast<int>(std::lround(axis.from / axis.step));
    const int last = static_cast<int>(std::lround(axis.to / axis.step));
    const int stride = label_stride(context, axis);
    for (int tick = first; tick <= last; ++tick) {
        const double x = axis.x(tick * axis.step);
        drawing.shapes.emplace_back(LineShape{{x, 0},
                                              {x, bottom},
                                              tick == 0 ? ColourRole::LineStrong : ColourRole::Line,
                                              tick == 0 ? 2.5 : 1.5});
        if (tick % stride != 0) continue;
        drawing.shapes.emplace_back(TextShape{{x, bottom + foot / 2},
                                              context.sentence_amount(tick * axis.step),
                                              tick_size,
                                              TextAnchor::Middle,
                                              ColourRole::Ink3});
    }
}

void draw_bar(const OutlineContext& context, Drawing& drawing, const Bar& bar, const Axis& axis,
              double y) {
    const double from = axis.x(std::min(bar.low, bar.high));
    const double to = axis.x(std::max(bar.low, bar.high));
    const double height = bar.net ? bar_height + 4 : bar_height;
    if (bar.net)
        drawing.shapes.emplace_back(LineShape{
            {0, y - row_pitch / 2}, {drawing_width, y - row_pitch / 2}, ColourRole::LineStrong, 2});
    drawing.shapes.emplace_back(
        RectangleShape{{from, y - height / 2},
                       std::max(to - from, 2.0),
                       height,
                       height / 2,
                       bar.net ? ColourRole::Ink3 : ColourRole::LineStrong});
    drawing.shapes.emplace_back(RectangleShape{
        {axis.x(bar.base) - 2.5, y - mark_height / 2}, 5, mark_height, 2, ColourRole::Ink});
    drawing.shapes.emplace_back(TextShape{{0, y},
                                          text_within(bar.label, text_size, left - 24, bar.net),
                                          text_size,
                                          TextAnchor::Start,
                                          ColourRole::Ink,
                                          bar.net});
    drawing.shapes.emplace_back(TextShape{{drawing_width, y},
                                          context.table_amount(bar.base),
                                          text_size,
                                          TextAnchor::End,
                                          ColourRole::Ink,
                                          bar.net});
}

Table range_twin(const OutlineContext& context, const std::string& id,
                 const std::vector<Bar>& bars) {
    Table table;
    table.id = id + ".table";
    table.columns = {{context.word("value.item-short"), Alignment::Start, 40},
                     {context.word("value.low"), Alignment::End, 20},
                     {context.word("value.base"), Alignment::End, 20},
                     {context.word("value.high"), Alignment::End, 20}};
    for (const Bar& bar : bars) {
        table.rows.push_back(
            {id + "." + bar.id,
             bar.net ? RowKind::Total : RowKind::Body,
             {cell(bar.label), cell(context.table_amount(bar.low)),
              cell(context.table_amount(bar.base)), cell(context.table_amount(bar.high))}});
    }
    return table;
}

std::string range_alt(const OutlineContext& context, const std::vector<Bar>& bars) {
    std::vector<std::string> parts;
    for (const Bar& bar : bars)
        parts.push_back(context.word(
            "figure.range-row", {inside_sentence(bar.label), context.table_amount(bar.low),
                                 context.table_amount(bar.high), context.table_amount(bar.base)}));
    return context.word("figure.range-alt", {joined(parts, "; ")});
}

}  // namespace

Figure value_range_figure(const OutlineContext& context, const Proposition& proposition,
                          const ValueCase& value) {
    const std::vector<Bar> bars = bars_of(context, proposition, value);
    const Axis axis = axis_of(bars);
    const double bottom = top + static_cast<double>(bars.size()) * row_pitch;
    Figure figure;
    figure.id = "value." + proposition.id.value + ".range";
    figure.caption = context.word("figure.range");
    figure.alt = range_alt(context, bars);
    figure.drawing.height = bottom + foot;
    draw_axis(context, figure.drawing, axis, bottom);
    for (std::size_t row = 0; row < bars.size(); ++row)
        draw_bar(context, figure.drawing, bars[row], axis,
                 top + (static_cast<double>(row) + 0.5) * row_pitch);
    figure.twin = range_twin(context, figure.id, bars);
    return figure;
}

}  // namespace sparring
