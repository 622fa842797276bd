// Section 1: the one sentence, three key figures, the decision asked.
// Must not know other sections.
#include "document/sections.h"
#include "document/sentence.h"
#include "document/value_words.h"

namespace sparring {
namespace {

KeyFigure net_figure(const OutlineContext& context, const Proposition& proposition,
                     const ValueCase& value) {
    const bool claimed = amounts_claimed(proposition);
    const std::string range = amount_range(context, value.low.net, value.high.net);
    return {"brief.net", context.word("net-annual-value"),
            claimed ? context.word("about", {context.sentence_amount(value.base.net)})
                    : context.word("to-be-established"),
            claimed ? range : context.word("first-estimate", {range}),
            status_summary(context, proposition)};
}

KeyFigure one_off_figure(const OutlineContext& context, const Proposition& proposition,
                         const ValueCase& value) {
    const bool known = !proposition.one_off_costs.empty();
    const bool same = value.low.one_off_cost == value.high.one_off_cost;
    const std::string range =
        amount_range(context, value.low.one_off_cost, value.high.one_off_cost);
    return {"brief.one-off", context.word("one-off-cost"),
            known ? context.word("about", {context.sentence_amount(value.base.one_off_cost)})
                  : context.word("no-one-off-cost"),
            known && !same ? range : std::string(),
            known ? context.word("cost-status") : std::string()};
}

/// From the high case to the low one; the unit once where both are months.
std::string payback_range(const OutlineContext& context, const ValueCase& value) {
    const auto& first = value.high.payback_months;
    const auto& last = value.low.payback_months;
    const double longest = longest_payback_months + 1e-9;
    if (first && last && *first <= longest && *last <= longest)
        return context.word("payback-range", {plain_number_text(context.wording, *first, 1),
                                              plain_number_text(context.wording, *last, 1)});
    return context.word(
        "range", {payback_text(context.wording, first), payback_text(context.wording, last)});
}

KeyFigure payback_figure(const OutlineContext& context, const Proposition& proposition,
                         const ValueCase& value) {
    const bool claimed = amounts_claimed(proposition);
    const auto text = [&](const ScenarioValue& scenario) {
        return payback_text(context.wording, scenario.payback_months);
    };
    return {"brief.payback", context.word("payback"),
            claimed ? text(value.base) : context.word("to-be-established"),
            claimed && text(value.low) != text(value.high) ? payback_range(context, value)
                                                           : std::string(),
            claimed ? status_summary(context, proposition) : std::string()};
}

Block key_figures(const OutlineContext& context, const Proposition& proposition) {
    const ValueCase value = value_of(context, proposition);
    KeyFigures figures;
    figures.figures = {net_figure(context, proposition, value),
                       one_off_figure(context, proposition, value),
                       payback_figure(context, proposition, value)};
    return {std::move(figures)};
}

/// How hard the amount in the sentence is.
Statement basis(const OutlineContext& context, const Proposition& proposition) {
    const int items = static_cast<int>(proposition.values.size());
    const std::string parts = status_count_text(context, proposition);
    const std::string key = amounts_claimed(proposition) ? "brief.basis" : "brief.basis-assumed";
    return statement("brief.basis", context.count(key, items, {parts}));
}

Statement decision(const OutlineContext& context) {
    const std::string& asked = context.session.outcome.decision_asked;
    const std::string label = context.word("brief.decision");
    if (!asked.empty()) return labelled("brief.decision", label, asked);
    return {"brief.decision", {strong(label + ": "), quiet(context.word("brief.no-decision"))}};
}

/// Titles of the propositions that do not lead.
Statement others(const OutlineContext& context, const Proposition& leading) {
    std::vector<std::string> titles;
    for (const Proposition& proposition : context.session.propositions) {
        if (proposition.id != leading.id)
            titles.push_back(context.word("quoted", {proposition_title(context, proposition)}));
    }
    return statement("brief.others",
                     context.word("brief.others", {list_text(context.wording, titles)}));
}

Blocks with_proposition(const OutlineContext& context, const Proposition& proposition) {
    Blocks blocks;
    std::string sentence = proposition_sentence(context.session, proposition, context.wording);
    if (sentence.empty()) sentence = context.word("brief.no-sentence");
    blocks.push_back(
        paragraph({statement("brief.sentence", std::move(sentence))}, ParagraphRole::Lead));
    if (has_figures(proposition)) {
        blocks.push_back(key_figures(context, proposition));
        blocks.push_back(note(basis(context, proposition)));
    } else {
        blocks.push_back(note(statement("brief.no-figures", context.word("brief.no-figures"))));
    }
    if (context.session.propositions.size() > 1)
        blocks.push_back(note(others(context, proposition)));
    return blocks;
}

}  // namespace

Blocks brief_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "1", "brief")};
    Callout box;
    if (const Proposition* leading = leading_proposition(context.session)) {
        box.blocks = with_proposition(context, *leading);
    } else {
        box.blocks = {
            paragraph({statement("brief.no-proposition", context.word("brief.no-proposition"))},
                      ParagraphRole::Lead)};
    }
    box.blocks.push_back(paragraph(decision(context)));
    blocks.push_back({std::move(box)});
    return blocks;
}

}  // namespace sparring
