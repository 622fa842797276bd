// The fields of value items, costs and factors.
#include "ui/views/quantify_fields.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "ui/text.h"

#include <functional>

namespace sparring::ui {

namespace {

constexpr float k_table_least = 900;  // du; narrower, a factor takes two rows
const std::vector<std::string> category_keys = {"category.revenue", "category.cost",
                                                "category.capital", "category.risk"};

using FactorsOf = std::function<std::vector<Factor>&(Session&)>;
using RangeOf = std::function<Range&(Session&)>;

/// Low, base and high beside each other; the caller has opened the row.
void range_fields(Form& form, const std::string& key, const Range& range, const RangeOf& range_of,
                  bool labelled) {
    const auto number = [&](const std::string& name, double value, std::string_view label,
                            double Range::*member) {
        form.number(key + name, value, labelled ? label : std::string_view{},
                    [range_of, member](Session& s, std::optional<double> v) {
                        range_of(s).*member = v.value_or(0);
                    });
    };
    number(".low", range.low, "scenario.low", &Range::low);
    number(".base", range.base, "scenario.base", &Range::base);
    number(".high", range.high, "scenario.high", &Range::high);
}

/// Columns of the table of factors: name, unit, low, base, high. False when there is no room.
bool table_row(Form& form) {
    if (form.width() < k_table_least) return false;
    form.row({2.2F, 1.45F, 1.75F, 1.75F, 1.75F}, 120);
    return true;
}

void minus_fields(ViewContext& view, Form& form, const std::string& key, const Factor& factor,
                  const RangeOf& of) {
    const std::string less = view.text("factor.minus");
    const bool table = table_row(form);
    if (table) {
        draw_line(view.ui, less, form.place(72),
                  {.type = Type::Label, .colour = Colour::Ink2, .align = Align::Right});
        form.place(72);
    } else {
        form.note(less);
        form.row(3, 200);
    }
    range_fields(form, key + ".minus", *factor.minus, of, !table);
}

void remove_factor(ViewContext& view, const Factor& factor, std::size_t at,
                   const FactorsOf& factors_of) {
    view.app.edit("", [factors_of, at](Session& s) {
        auto& list = factors_of(s);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
    });
    view.show_removed(factor.label, "factor.label");
}

void factor_fields(ViewContext& view, Form& form, const std::string& key, const Factor& factor,
                   std::size_t at, const FactorsOf& factors_of) {
    const auto of = [factors_of, at](Session& s) -> Factor& { return factors_of(s)[at]; };
    const bool table = table_row(form);
    const bool labelled = !table || at == 0;  // a table has its heads once
    const auto label = [&](std::string_view text) { return labelled ? text : std::string_view{}; };
    if (!table) form.row({3, 1}, 200);
    form.text(key + ".label", factor.label, {.label = label("factor.label"), .lines = true},
              [of](Session& s, const std::string& text) { of(s).label = text; });
    form.text(key + ".unit", factor.unit, {.label = label("factor.unit")},
              [of](Session& s, const std::string& text) { of(s).unit = text; });
    if (!table) form.row(3, 200);
    range_fields(
        form, key, factor.range, [of](Session& s) -> Range& { return of(s).range; }, labelled);
    if (factor.minus)
        minus_fields(view, form, key, factor, [of](Session& s) -> Range& { return *of(s).minus; });
    form.row(3, 260);
    form.toggle(key + ".divides", "factor.divides", factor.divides,
                [of](Session& s, int on) { of(s).divides = on != 0; });
    form.toggle(key + ".difference", "factor.difference", factor.minus.has_value(),
                [of](Session& s, int on) {
                    of(s).minus = on ? std::optional<Range>(Range{}) : std::nullopt;
                });
    if (form.button(key + ".remove", "factor.remove")) remove_factor(view, factor, at, factors_of);
}

void factor_list(ViewContext& view, Form& form, const std::string& key,
                 const std::vector<Factor>& factors, const FactorsOf& factors_of) {
    for (std::size_t at = 0; at < factors.size(); ++at)
        factor_fields(view, form, key + ".factor." + std::to_string(at), factors[at], at,
                      factors_of);
    if (!form.button(key + ".factor.add", "factor.add")) return;
    view.app.edit("", [&](Session& s) { factors_of(s).emplace_back(); });
    view.ui.request_focus(key + ".factor." + std::to_string(factors.size()) + ".label");
}

void share_fields(Form& form, const ValueItem& item,
                  const std::function<ValueItem&(Session&)>& of) {
    const std::string key = item_key(item);
    const auto share = [&](const std::string& name, double value, std::string_view label,
                           double ValueItem::*member, double otherwise) {
        form.number(
            key + name, value, label,
            [of, member, otherwise](Session& s, std::optional<double> v) {
                of(s).*member = v.value_or(otherwise);
            },
            0, 1, true);
    };
    form.row(3, 220);
    share(".attribution", item.attribution, "quantify.attribution", &ValueItem::attribution, 1);
    share(".first-year", item.first_year, "quantify.first-year", &ValueItem::first_year, 1);
    if (item.category == ValueCategory::Capital)
        share(".rate", item.capital_rate, "quantify.capital-rate", &ValueItem::capital_rate, 0);
}

}  // namespace

std::string item_key(const ValueItem& item) {
    return "value." + item.id.value;
}

std::string cost_key(CostList costs, std::size_t at) {
    const bool annual = costs == &Proposition::annual_costs;
    return (annual ? "quantify.annual-costs." : "quantify.one-off-costs.") + std::to_string(at);
}

void item_fields(ViewContext& view, Form& form, const Proposition& proposition, std::size_t at) {
    const ValueItem& item = proposition.values[at];
    const auto of = [id = proposition.id, at](Session& s) -> ValueItem& {
        return entry_of(s.propositions, id).values[at];
    };
    const std::string key = item_key(item);
    form.text(key + ".label", item.label, {.label = "quantify.label"},
              [of](Session& s, const std::string& text) { of(s).label = text; });
    factor_list(view, form, key, item.factors,
                [of](Session& s) -> std::vector<Factor>& { return of(s).factors; });
    form.choice(
        key + ".category", {}, category_keys, static_cast<int>(item.category),
        [of](Session& s, int chosen) { of(s).category = static_cast<ValueCategory>(chosen); });
    form.row(2, 260);
    form.text(key + ".driver", item.driver, {.label = "quantify.driver"},
              [of](Session& s, const std::string& text) { of(s).driver = text; });
    form.text(key + ".source", item.source, {.label = "market.source"},
              [of](Session& s, const std::string& text) { of(s).source = text; });
    form.choice(key + ".status", "quantify.status",
                {"evidence.1", "evidence.2", "evidence.3", "evidence.4"}, item.status - 1,
                [of](Session& s, int chosen) { of(s).status = chosen + 1; });
    share_fields(form, item, of);
    form.row(1);
    if (form.button(key + ".remove", "quantify.remove")) remove_item(view, item);
}

bool cost_fields(ViewContext& view, Form& form, const Proposition& proposition, CostList costs,
                 std::size_t at) {
    const CostItem& cost = (proposition.*costs)[at];
    const auto of = [id = proposition.id, costs, at](Session& s) -> CostItem& {
        return (entry_of(s.propositions, id).*costs)[at];
    };
    const std::string key = cost_key(costs, at);
    form.text(key + ".label", cost.label, {.label = "quantify.cost-label"},
              [of](Session& s, const std::string& text) { of(s).label = text; });
    factor_list(view, form, key, cost.factors,
                [of](Session& s) -> std::vector<Factor>& { return of(s).factors; });
    if (!form.button(key + ".remove", "quantify.cost-remove")) return false;
    remove_cost(view, proposition, costs, at);
    return true;
}

void remove_item(ViewContext& view, const ValueItem& item) {
    view.app.edit("", [id = item.id](Session& s) { remove_value_item(s, id); });
    view.show_removed(item.label, "quantify.new-item");
}

void remove_cost(ViewContext& view, const Proposition& proposition, CostList costs,
                 std::size_t at) {
    view.app.edit("", [id = proposition.id, costs, at](Session& s) {
        auto& list = entry_of(s.propositions, id).*costs;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
    });
    view.show_removed((proposition.*costs)[at].label, "quantify.new-cost");
}

}  // namespace sparring::ui
