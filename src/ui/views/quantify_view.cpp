// Step "quantify": low, base and high of each value item, the costs, and what remains, as rows that
// open. Must not compute: the value case is core's.
#include "ui/views/proposition_parts.h"
#include "ui/views/quantify_fields.h"
#include "ui/views/record_rows.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/value_case.h"
#include "document/formula_text.h"
#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace sparring::ui {

namespace {

constexpr float k_row_padding = 20;
constexpr float k_amount_width = 380;
constexpr float k_beside_least = 760;  // amounts stand beside the words from this width on

struct QuantifyState {
    OpenRow open;
};

/// What a row says of an item or a cost.
struct FigureRow {
    std::string id;
    std::string name;
    std::string product;  ///< how the amount comes about
    AmountRange amounts;
    std::string fault;  ///< one sentence; empty when all is well
};

/// What is wrong with an item's figures, in one sentence; empty when all is well.
std::string fault_text(const ViewContext& view, const Proposition& proposition,
                       const ValueItem& item) {
    for (const ValueFault& fault : value_faults(proposition)) {
        if (fault.item != item.id) continue;
        switch (fault.kind) {
            case ValueFault::Kind::NotOrdered:
                return view.text("fault.not-ordered");
            case ValueFault::Kind::SameDriver:
                return view.text("fault.same-driver");
            case ValueFault::Kind::DivisionByZero:
                return view.text("fault.division-by-zero");
        }
    }
    return {};
}

FigureRow row_of(const ViewContext& view, const Proposition& proposition, const ValueItem& item) {
    const std::string product = formula_text(item, view.words(), view.app.session().currency);
    return {item_key(item),
            item.label.empty() ? view.text("quantify.new-item") : item.label,
            joined({product, view.text("evidence." + std::to_string(item.status))}, " · "),
            {item_value(item, Scenario::Low), item_value(item, Scenario::Base),
             item_value(item, Scenario::High)},
            fault_text(view, proposition, item)};
}

FigureRow row_of(const ViewContext& view, const CostItem& cost, const std::string& id) {
    return {id,
            cost.label.empty() ? view.text("quantify.new-cost") : cost.label,
            formula_text(cost.factors, view.words(), view.app.session().currency),
            {product(cost.factors, Scenario::Low), product(cost.factors, Scenario::Base),
             product(cost.factors, Scenario::High)},
            {}};
}

/// Draws the words of a row, or only measures them; returns its height. Name and product at the
/// left, base amount and the range from low to high at the right.
float figure_row(ViewContext& view, const FigureRow& row, const Rect& rect, bool draw) {
    Ui& ui = view.ui;
    const auto amount = [&](double value) {
        return table_amount_text(view.words(), value, view.app.session().currency);
    };
    const bool beside = rect.w >= k_beside_least;
    const float width = beside ? rect.w - k_amount_width - 24 : rect.w;
    const TextStyle name{.type = Type::Lead, .line = 44, .face = Face::Medium};
    const TextStyle quiet{.colour = Colour::Ink2};
    float y = rect.y + k_row_padding;
    const auto paragraph = [&](const std::string& text, const TextStyle& style) {
        if (text.empty()) return;
        if (draw) draw_wrapped(ui, text, {rect.x, y}, width, style);
        y += wrapped_height(ui, text, style, width);
    };
    paragraph(row.name, name);
    paragraph(row.product, quiet);
    const Rect right =
        beside ? Rect{rect.right() - k_amount_width, rect.y + k_row_padding, k_amount_width, 44}
               : Rect{rect.x, y, rect.w, 44};
    const AmountRange& a = row.amounts;
    const bool range = a.low != a.base || a.base != a.high;
    if (draw) {
        const Align align = beside ? Align::Right : Align::Left;
        draw_shortened(ui, amount(a.base), right, {.type = Type::H3, .align = align});
        if (range)
            draw_shortened(ui,
                           view.words().text("quantify.from-to", {amount(a.low), amount(a.high)}),
                           right.moved(0, 44), {.colour = Colour::Ink2, .align = align});
    }
    y = std::max(y, right.bottom() + (range ? 44 : 0));
    if (!row.fault.empty()) {
        if (draw) draw_error_sentence(ui, row.fault, {rect.x, y}, rect.w);
        y += error_sentence_height(ui, row.fault, rect.w);
    }
    return y + k_row_padding - rect.y;
}

void open_row(ViewContext& view, const std::string& id) {
    view.memory.of<QuantifyState>().open.id = id;
    view.ui.request_focus(id + ".label");
}

void draw_figure_row(ViewContext& view, Flow& flow, const FigureRow& row,
                     const std::function<void(Form&)>& fields,
                     const std::function<void()>& remove) {
    QuantifyState& state = view.memory.of<QuantifyState>();
    Rect rect = flow.take(0);
    rect.h = figure_row(view, row, rect, false);
    const RecordRowEvent event = record_row(view, state.open, row.id, row.name, rect, true);
    figure_row(view, row, rect, true);
    flow.below(rect.bottom());
    if (event.opened) open_row(view, row.id);
    if (event.removed) {
        state.open.id.clear();
        remove();
    } else if (event.open) {
        RowPanel panel(view, rect);
        fields(panel.form());
        flow.below(panel.end());
    }
    draw_rule(view.ui, {rect.x, flow.y()}, {rect.right(), flow.y()},
              view.ui.theme.size(Stroke::Hair), Colour::Line);
}

void draw_heading(ViewContext& view, Flow& flow, std::string_view key) {
    flow.space(20);
    flow.space(draw_wrapped(view.ui, view.text(key), flow.at(), flow.width(), {.type = Type::H3}) +
               12);
    draw_rule(view.ui, flow.at(), {flow.x() + flow.width(), flow.y()},
              view.ui.theme.size(Stroke::Hair), Colour::Line);
}

bool add_button(ViewContext& view, Flow& flow, const std::string& id, std::string_view label,
                std::string_view key = {}) {
    flow.space(20);
    return button(view.ui, id, view.text(label), flow.take(k_button_height, 8).top_left(),
                  {.icon = Icon::Add, .key = key});
}

void draw_items(ViewContext& view, Flow& flow, const Proposition& proposition) {
    draw_heading(view, flow, "quantify.items");
    for (std::size_t at = 0; at < proposition.values.size(); ++at)
        draw_figure_row(
            view, flow, row_of(view, proposition, proposition.values[at]),
            [&](Form& form) { item_fields(view, form, proposition, at); },
            [&] { remove_item(view, proposition.values[at]); });
    if (!add_button(view, flow, "item.add", "quantify.add", "V") && !view.key("V")) return;
    view.app.edit("", [&](Session& s) {
        Proposition& changed = entry_of(s.propositions, proposition.id);
        ValueItem item;
        item.id = ValueItemId(free_id(changed.values, changed.id.value + "-value"));
        item.factors.emplace_back();
        changed.values.push_back(item);
    });
    for (const Proposition& changed : view.app.session().propositions)
        if (changed.id == proposition.id) open_row(view, item_key(changed.values.back()));
}

void draw_costs(ViewContext& view, Flow& flow, const Proposition& proposition,
                const std::string& heading, CostList costs) {
    draw_heading(view, flow, heading);
    const auto& list = proposition.*costs;
    for (std::size_t at = 0; at < list.size(); ++at)
        draw_figure_row(
            view, flow, row_of(view, list[at], cost_key(costs, at)),
            [&](Form& form) {
                // Rows of costs are called by their place: the next one must not open instead.
                if (cost_fields(view, form, proposition, costs, at))
                    view.memory.of<QuantifyState>().open.id.clear();
            },
            [&] { remove_cost(view, proposition, costs, at); });
    if (!add_button(view, flow, heading + ".add", "quantify.cost-add")) return;
    view.app.edit("", [id = proposition.id, costs](Session& s) {
        (entry_of(s.propositions, id).*costs).emplace_back().factors.emplace_back();
    });
    open_row(view, cost_key(costs, list.size()));
}

void draw_total_row(ViewContext& view, const Rect& row, std::string_view label,
                    const std::array<std::string, 3>& cells, Type type, Colour colour) {
    const float label_width = row.w * 0.34F;
    const float cell = (row.w - label_width) / 3;
    draw_shortened(view.ui, label, {row.x, row.y, label_width - 8, row.h},
                   {.type = type, .colour = colour});
    for (std::size_t at = 0; at < 3; ++at)
        draw_shortened(
            view.ui, cells[at],
            {row.x + label_width + cell * static_cast<float>(at), row.y, cell - 8, row.h},
            {.type = type, .colour = colour, .align = Align::Right});
}

/// Everything in three scenarios, line by line.
void draw_totals(ViewContext& view, Flow& flow, const Proposition& proposition) {
    constexpr float k_line = 52;
    draw_heading(view, flow, "quantify.totals");
    const ValueCase value = value_case(proposition);
    const Wording& words = view.words();
    const std::array<const ScenarioValue*, 3> scenarios = {&value.low, &value.base, &value.high};
    const auto row = [&](std::string_view key, double ScenarioValue::*member, Type type) {
        std::array<std::string, 3> cells;
        for (std::size_t at = 0; at < 3; ++at)
            cells[at] =
                table_amount_text(words, scenarios[at]->*member, view.app.session().currency);
        draw_total_row(view, flow.take(k_line), words.text(key), cells, type, Colour::Ink);
    };
    draw_total_row(
        view, flow.take(k_line), {},
        {words.text("scenario.low"), words.text("scenario.base"), words.text("scenario.high")},
        Type::Label, Colour::Ink2);
    row("analyse.gross", &ScenarioValue::gross, Type::Body);
    row("analyse.annual-cost", &ScenarioValue::annual_cost, Type::Body);
    row("analyse.net", &ScenarioValue::net, Type::Strong);
    row("analyse.one-off-cost", &ScenarioValue::one_off_cost, Type::Body);
    row("analyse.first-year", &ScenarioValue::first_year, Type::Body);
    row("analyse.three-years", &ScenarioValue::three_years, Type::Body);
    row("analyse.cash-release", &ScenarioValue::cash_release, Type::Body);
    std::array<std::string, 3> payback;
    for (std::size_t at = 0; at < 3; ++at)
        payback[at] = payback_text(words, scenarios[at]->payback_months);
    draw_total_row(view, flow.take(k_line), words.text("analyse.payback"), payback, Type::Body,
                   Colour::Ink);
}

/// The three amounts at the top, or what to do while there are none.
void draw_result(ViewContext& view, Flow& flow, const Proposition& proposition) {
    if (!has_figures(proposition)) {
        flow.space(draw_wrapped(view.ui, view.text("quantify.no-items"), flow.at(), flow.width(),
                                {.type = Type::Lead, .colour = Colour::Ink2}) +
                   16);
        return;
    }
    const ValueCase value = value_case(proposition);
    const AmountRange range{value.low.net, value.base.net, value.high.net};
    draw_amount_range(view, range, flow.at(), flow.width());
    flow.space(amount_range_height(view, range, flow.width()) + 8);
    const std::string line =
        value.base.one_off_cost > 0
            ? view.words().text("quantify.payback-line",
                                {payback_text(view.words(), value.base.payback_months)})
            : view.text("quantify.per-year");
    flow.space(draw_wrapped(view.ui, line, flow.at(), flow.width(), {.colour = Colour::Ink2}) + 8);
}

}  // namespace

ViewHead quantify_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Proposition* proposition = chosen_proposition(app, memory.of<PropositionState>());
    head.title = app.words().text("quantify.title");
    if (proposition) head.detail = proposition->title;
    if (proposition && has_figures(*proposition)) {
        head.title =
            app.words().text("quantify.title-value",
                             {sentence_amount_text(app.words(), value_case(*proposition).base.net,
                                                   app.session().currency)});
    } else {
        head.subtitle = step_prompt(app);
    }
    head.hints = {{"V", app.words().text("hint.item")},
                  {"↑↓", app.words().text("hint.row")},
                  {"E", app.words().text("hint.change")}};
    return head;
}

void draw_quantify(ViewContext& view) {
    Flow flow(draw_propositions_aside(view));
    const Proposition* found = chosen_proposition(view.app, view.memory.of<PropositionState>());
    if (!found) {
        draw_wrapped(view.ui, view.text("value.empty"), flow.at(), flow.width(),
                     {.type = Type::Lead, .colour = Colour::Ink2});
        return;
    }
    const Proposition proposition = *found;
    const IdScope scope(proposition.id.value);
    draw_result(view, flow, proposition);
    draw_items(view, flow, proposition);
    draw_costs(view, flow, proposition, "quantify.annual-costs", &Proposition::annual_costs);
    draw_costs(view, flow, proposition, "quantify.one-off-costs", &Proposition::one_off_costs);
    draw_totals(view, flow, proposition);
    close_row_on_escape(view, view.memory.of<QuantifyState>().open);
}

}  // namespace sparring::ui
