// Section 5: what it yields: per proposition a table of low, base and high with formula and
// evidence status, the ranges as a figure, and what is not expressed in money. Must not know other
// sections.
#include "document/formula_text.h"
#include "document/sections.h"
#include "document/value_words.h"

#include <array>
#include <cmath>

namespace sparring {
namespace {

constexpr std::array<Scenario, 3> scenarios = {Scenario::Low, Scenario::Base, Scenario::High};

/// Rows of one proposition's value table.
class ValueTable {
public:
    ValueTable(const OutlineContext& context, const Proposition& proposition,
               const ValueCase& value)
        : m_context(context), m_value(value), m_id("value." + proposition.id.value) {
        m_table.id = m_id + ".table";
        m_table.columns = {{word("item"), Alignment::Start, 60},
                           {word("low"), Alignment::End, 17},
                           {word("base"), Alignment::End, 16},
                           {word("high"), Alignment::End, 15},
                           {word("status"), Alignment::Start, 20}};
    }

    void add_item(const ValueItem& item) {
        Cell label = cell(item.label);
        const std::string formula =
            formula_text(item, m_context.wording, m_context.session.currency);
        if (!formula.empty()) label.lines.push_back({quiet(formula)});
        add(
            item.id.value, RowKind::Body, std::move(label),
            [&](Scenario scenario) {
                return amount(item_value(item, scenario) * item.attribution);
            },
            m_context.evidence_status(item.status));
    }
    /// `sign`: -1 for a cost per year, 1 for a one-off cost, which stands apart.
    void add_cost(const CostItem& cost, const std::string& id, double sign) {
        Cell label =
            cell(sign < 0 ? cost.label : m_context.word("value.one-off-item", {cost.label}));
        const std::string formula =
            formula_text(cost.factors, m_context.wording, m_context.session.currency);
        if (!formula.empty()) label.lines.push_back({quiet(formula)});
        add(
            id, RowKind::Body, std::move(label),
            [&](Scenario scenario) { return amount(sign * product(cost.factors, scenario)); },
            m_context.word("cost-status-short"));
    }
    /// A row with one amount of the value case per scenario.
    void add_amount(const std::string& key, RowKind kind, double ScenarioValue::*field) {
        add(key, kind, cell(word(key)),
            [&](Scenario scenario) { return amount(pick(m_value, scenario).*field); });
    }
    void add_payback() {
        add("payback", RowKind::Body, cell(m_context.word("payback")), [&](Scenario scenario) {
            return payback_text(m_context.wording, pick(m_value, scenario).payback_months);
        });
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

private:
    [[nodiscard]] std::string word(const std::string& key) const {
        return m_context.word("value." + key);
    }
    [[nodiscard]] std::string amount(double value) const { return m_context.table_amount(value); }

    template <typename Text>
    void add(const std::string& id, RowKind kind, Cell label, Text text,
             const std::string& status = {}) {
        Row row{m_id + "." + id, kind, {std::move(label)}};
        for (const Scenario scenario : scenarios)
            row.cells.push_back(cell(text(scenario)));
        row.cells.push_back(cell(quiet(status)));
        m_table.rows.push_back(std::move(row));
    }

    const OutlineContext& m_context;
    const ValueCase& m_value;
    std::string m_id;
    Table m_table;
};

bool has_cash_release(const ValueCase& value) {
    return value.low.cash_release != 0 || value.base.cash_release != 0 ||
           value.high.cash_release != 0;
}

Table value_table(const OutlineContext& context, const Proposition& proposition,
                  const ValueCase& value) {
    ValueTable table(context, proposition, value);
    for (const ValueItem& item : proposition.values)
        table.add_item(item);
    table.add_amount("gross", RowKind::Subtotal, &ScenarioValue::gross);
    int number = 0;
    for (const CostItem& cost : proposition.annual_costs)
        table.add_cost(cost, "annual-cost-" + std::to_string(++number), -1);
    table.add_amount("net", RowKind::Total, &ScenarioValue::net);
    number = 0;
    for (const CostItem& cost : proposition.one_off_costs)
        table.add_cost(cost, "one-off-" + std::to_string(++number), 1);
    if (proposition.one_off_costs.size() > 1)
        table.add_amount("one-off", RowKind::Subtotal, &ScenarioValue::one_off_cost);
    table.add_payback();
    table.add_amount("first-year", RowKind::Body, &ScenarioValue::first_year);
    table.add_amount("three-years", RowKind::Body, &ScenarioValue::three_years);
    if (has_cash_release(value))
        table.add_amount("cash-release", RowKind::Body, &ScenarioValue::cash_release);
    return table.take();
}

/// What the table means, before anybody reads it.
std::vector<Statement> value_statements(const OutlineContext& context,
                                        const Proposition& proposition, const ValueCase& value) {
    const std::string id = "value." + proposition.id.value;
    std::vector<Statement> statements;
    if (amounts_claimed(proposition)) {
        statements.push_back(statement(
            id + ".basis",
            context.word("value.basis", {context.sentence_amount(value.base.net),
                                         amount_range(context, value.low.net, value.high.net),
                                         status_count_text(context, proposition)})));
    } else {
        statements.push_back(statement(
            id + ".assumed",
            proposition.establish_by.empty()
                ? context.word("value.assumed")
                : context.word("value.assumed-until", {context.date(proposition.establish_by)})));
    }
    const auto& months = value.low.payback_months;
    if (!months || *months > longest_payback_months + 1e-9)
        statements.push_back(statement(id + ".low-case", context.word("value.low-case")));
    return statements;
}

void add_unquantified(const OutlineContext& context, const Proposition& proposition,
                      Blocks& blocks) {
    if (proposition.unquantified.empty()) return;
    const std::string id = "value." + proposition.id.value + ".unquantified";
    std::vector<Statement> statements;
    for (const std::string& text : proposition.unquantified)
        statements.push_back(statement(id + "-" + std::to_string(statements.size() + 1),
                                       as_sentence(opening_sentence(text))));
    blocks.push_back(labelled_sentences(context.word("value.unquantified"), std::move(statements)));
}

void add_proposition(const OutlineContext& context, const Proposition& proposition,
                     Blocks& blocks) {
    if (context.session.propositions.size() > 1)
        blocks.push_back(heading(3, "", proposition_title(context, proposition),
                                 "value-" + proposition.id.value));
    if (has_figures(proposition)) {
        const ValueCase value = value_of(context, proposition);
        blocks.push_back(paragraph(value_statements(context, proposition, value)));
        blocks.push_back({value_table(context, proposition, value)});
        blocks.push_back(
            note(statement("value." + proposition.id.value + ".note", context.word("value.note"))));
        blocks.push_back({value_range_figure(context, proposition, value)});
    } else {
        blocks.push_back(paragraph(statement("value." + proposition.id.value + ".none",
                                             Inlines{quiet(context.word("value.none"))})));
    }
    add_unquantified(context, proposition, blocks);
}

}  // namespace

Blocks yield_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "5", "value")};
    const auto& propositions = context.session.propositions;
    if (propositions.empty()) {
        blocks.push_back(not_discussed(context, "value"));
        return blocks;
    }
    for (const Proposition& proposition : propositions)
        add_proposition(context, proposition, blocks);
    if (propositions.size() > 1)
        blocks.push_back(note(statement("value.not-added", context.word("value.not-added"))));
    return blocks;
}

}  // namespace sparring
