// Step "quantify": low, base and high of each value item, the costs, and what remains.
// Must not compute: the value case is core's.
#include "ui/views/form.h"
#include "ui/views/proposition_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/removal.h"
#include "core/value_case.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

const std::vector<std::string> category_keys = {"category.revenue", "category.cost",
                                                "category.capital", "category.risk"};

using FactorsOf = std::function<std::vector<Factor>&(Session&)>;

/// Low, base and high of one range in a row.
void range_fields(Form& form, const std::string& key, const Range& range,
                  const std::function<Range&(Session&)>& range_of) {
    form.row(3, 200);
    form.number(
        key + ".low", range.low, "scenario.low",
        [range_of](Session& s, std::optional<double> v) { range_of(s).low = v.value_or(0); });
    form.number(
        key + ".base", range.base, "scenario.base",
        [range_of](Session& s, std::optional<double> v) { range_of(s).base = v.value_or(0); });
    form.number(
        key + ".high", range.high, "scenario.high",
        [range_of](Session& s, std::optional<double> v) { range_of(s).high = v.value_or(0); });
}

void factor_fields(ViewContext& view, Form& form, const std::string& key, const Factor& factor,
                   std::size_t at, const FactorsOf& factors_of) {
    const auto of = [factors_of, at](Session& s) -> Factor& { return factors_of(s)[at]; };
    form.row({3, 1}, 200);
    form.text(key + ".label", factor.label, {.label = "factor.label"},
              [of](Session& s, const std::string& text) { of(s).label = text; });
    form.text(key + ".unit", factor.unit, {.label = "factor.unit"},
              [of](Session& s, const std::string& text) { of(s).unit = text; });
    range_fields(form, key, factor.range, [of](Session& s) -> Range& { return of(s).range; });
    if (factor.minus) {
        form.note(view.text("factor.minus"));
        range_fields(form, key + ".minus", *factor.minus,
                     [of](Session& s) -> Range& { return *of(s).minus; });
    }
    form.row(3, 260);
    form.toggle(key + ".divides", "factor.divides", factor.divides,
                [of](Session& s, int on) { of(s).divides = on != 0; });
    form.toggle(key + ".difference", "factor.difference", factor.minus.has_value(),
                [of](Session& s, int on) {
                    of(s).minus = on ? std::optional<Range>(Range{}) : std::nullopt;
                });
    if (form.button(key + ".remove", "factor.remove"))
        view.app.edit("", [factors_of, at](Session& s) {
            auto& list = factors_of(s);
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
        });
}

void factor_list(ViewContext& view, Form& form, const std::string& key,
                 const std::vector<Factor>& factors, const FactorsOf& factors_of) {
    for (std::size_t at = 0; at < factors.size(); ++at)
        factor_fields(view, form, key + ".factor." + std::to_string(at), factors[at], at,
                      factors_of);
    if (form.button(key + ".factor.add", "factor.add"))
        view.app.edit("", [&](Session& s) { factors_of(s).emplace_back(); });
}

std::string item_range_text(const ViewContext& view, const ValueItem& item) {
    const std::string& currency = view.app.session().currency;
    const auto amount = [&](Scenario scenario) {
        return table_amount_text(view.words(), item_value(item, scenario), currency);
    };
    return view.words().text("quantify.item-range", {amount(Scenario::Low), amount(Scenario::Base),
                                                     amount(Scenario::High)});
}

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

void item_form(ViewContext& view, Form& form, const Proposition& proposition, std::size_t at) {
    const ValueItem& item = proposition.values[at];
    const auto of = [id = proposition.id, at](Session& s) -> ValueItem& {
        return entry_of(s.propositions, id).values[at];
    };
    const std::string key = "value." + item.id.value;
    form.subheading(item.label.empty() ? view.text("quantify.new-item") : item.label);
    form.note(item_range_text(view, item));
    form.text(key + ".label", item.label,
              {.label = "quantify.label", .error = fault_text(view, proposition, item)},
              [of](Session& s, const std::string& text) { of(s).label = text; });
    form.choice(
        key + ".category", {}, category_keys, static_cast<int>(item.category),
        [of](Session& s, int chosen) { of(s).category = static_cast<ValueCategory>(chosen); });
    form.row(2, 260);
    form.text(key + ".driver", item.driver, {.label = "quantify.driver"},
              [of](Session& s, const std::string& text) { of(s).driver = text; });
    form.text(key + ".source", item.source, {.label = "market.source"},
              [of](Session& s, const std::string& text) { of(s).source = text; });
    factor_list(view, form, key, item.factors,
                [of](Session& s) -> std::vector<Factor>& { return of(s).factors; });
    form.choice(key + ".status", "quantify.status",
                {"evidence.1", "evidence.2", "evidence.3", "evidence.4"}, item.status - 1,
                [of](Session& s, int chosen) { of(s).status = chosen + 1; });
    form.row(3, 220);
    form.number(
        key + ".attribution", item.attribution, "quantify.attribution",
        [of](Session& s, std::optional<double> v) { of(s).attribution = v.value_or(1); }, 0, 1,
        true);
    form.number(
        key + ".first-year", item.first_year, "quantify.first-year",
        [of](Session& s, std::optional<double> v) { of(s).first_year = v.value_or(1); }, 0, 1,
        true);
    if (item.category == ValueCategory::Capital)
        form.number(
            key + ".rate", item.capital_rate, "quantify.capital-rate",
            [of](Session& s, std::optional<double> v) { of(s).capital_rate = v.value_or(0); }, 0, 1,
            true);
    if (form.button(key + ".remove", "quantify.remove")) {
        view.app.edit("", [id = item.id](Session& s) { remove_value_item(s, id); });
        view.app.show({.key = "notice.removed", .arguments = {item.label}, .can_undo = true});
    }
}

void cost_section(ViewContext& view, Form& form, const Proposition& proposition,
                  std::string_view heading, std::string_view add,
                  std::vector<CostItem> Proposition::*member) {
    form.heading(heading);
    const auto& costs = proposition.*member;
    for (std::size_t at = 0; at < costs.size(); ++at) {
        const auto of = [id = proposition.id, member, at](Session& s) -> CostItem& {
            return (entry_of(s.propositions, id).*member)[at];
        };
        const std::string key = std::string(heading) + "." + std::to_string(at);
        form.text(key + ".label", costs[at].label, {.label = "quantify.cost-label"},
                  [of](Session& s, const std::string& text) { of(s).label = text; });
        factor_list(view, form, key, costs[at].factors,
                    [of](Session& s) -> std::vector<Factor>& { return of(s).factors; });
        if (form.button(key + ".remove", "quantify.cost-remove"))
            view.app.edit("", [id = proposition.id, member, at](Session& s) {
                auto& list = entry_of(s.propositions, id).*member;
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
            });
    }
    if (form.button(std::string(heading) + ".add", add))
        view.app.edit("", [id = proposition.id, member](Session& s) {
            (entry_of(s.propositions, id).*member).emplace_back().factors.emplace_back();
        });
}

void draw_total_row(ViewContext& view, const Rect& row, std::string_view label,
                    const std::array<std::string, 3>& cells, Type type) {
    const float label_width = row.w * 0.34F;
    const float cell = (row.w - label_width) / 3;
    draw_shortened(view.ui, label, {row.x, row.y, label_width - 8, row.h},
                   {.type = type, .colour = Colour::Ink2});
    for (std::size_t at = 0; at < 3; ++at)
        draw_shortened(
            view.ui, cells[at],
            {row.x + label_width + cell * static_cast<float>(at), row.y, cell - 8, row.h},
            {.type = type, .align = Align::Right});
}

/// Low, base and high of everything, live.
void draw_totals(ViewContext& view, Form& form, const Proposition& proposition) {
    const ValueCase value = value_case(proposition);
    const Wording& words = view.words();
    const std::string& currency = view.app.session().currency;
    const std::array<const ScenarioValue*, 3> scenarios = {&value.low, &value.base, &value.high};
    const auto row = [&](std::string_view key, double ScenarioValue::*member, Type type) {
        std::array<std::string, 3> cells;
        for (std::size_t at = 0; at < 3; ++at)
            cells[at] = table_amount_text(words, scenarios[at]->*member, currency);
        draw_total_row(view, form.place(34), words.text(key), cells, type);
    };
    draw_total_row(
        view, form.place(34), {},
        {words.text("scenario.low"), words.text("scenario.base"), words.text("scenario.high")},
        Type::Label);
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
    draw_total_row(view, form.place(34), words.text("analyse.payback"), payback, Type::Body);
    if (value.low.net > 0 && value.base.net >= value.low.net && value.high.net >= value.base.net) {
        const Rect bar = form.place(60);
        draw_range_bar(view.ui, {bar.x, bar.y + 20, bar.w, 20}, value.low.net, value.base.net,
                       value.high.net);
    }
}

}  // namespace

ViewHead quantify_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Proposition* proposition = chosen_proposition(app, memory.of<PropositionState>());
    head.subtitle = step_prompt(app);
    head.title = app.words().text("quantify.title");
    if (proposition && has_figures(*proposition))
        head.title =
            app.words().text("quantify.title-value",
                             {sentence_amount_text(app.words(), value_case(*proposition).base.net,
                                                   app.session().currency)});
    return head;
}

void draw_quantify(ViewContext& view) {
    const bool beside = column_count(view.ui.scale.layout_class(), view.area.w, 2, 600) == 2;
    const Rect list = beside ? view.area.left_part(444) : view.area;
    const float bottom = draw_proposition_list(view, list);
    const Proposition* found = chosen_proposition(view.app, view.memory.of<PropositionState>());
    Form form(view, beside ? view.area.without_left(500)
                           : Rect{view.area.x, bottom + 24, view.area.w, 0});
    if (!found) {
        form.note(view.text("value.empty"));
        return;
    }
    const Proposition proposition = *found;
    const IdScope scope(proposition.id.value);
    draw_totals(view, form, proposition);
    form.heading("quantify.items");
    for (std::size_t at = 0; at < proposition.values.size(); ++at)
        item_form(view, form, proposition, at);
    if (form.button("item.add", "quantify.add"))
        view.app.edit("", [&](Session& s) {
            Proposition& changed = entry_of(s.propositions, proposition.id);
            ValueItem item;
            item.id = ValueItemId(free_id(changed.values, changed.id.value + "-value"));
            item.factors.emplace_back();
            changed.values.push_back(item);
        });
    cost_section(view, form, proposition, "quantify.annual-costs", "quantify.cost-add",
                 &Proposition::annual_costs);
    cost_section(view, form, proposition, "quantify.one-off-costs", "quantify.cost-add",
                 &Proposition::one_off_costs);
}

}  // namespace sparring::ui
