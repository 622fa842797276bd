// Section 7: what this asks of both sides, side by side, and the risks.
// Must not know other sections.
#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

const std::map<PreconditionId, Answer>& answers_of(const Session& session, Side side) {
    return side == Side::Customer ? session.customer_preconditions : session.supplier_preconditions;
}

/// Preconditions that a side does not meet (fully), or one sentence that all are met.
void add_preconditions(const OutlineContext& context, Side side, const std::string& id,
                       std::vector<Statement>& items) {
    const auto& answers = answers_of(context.session, side);
    std::size_t met = 0;
    for (const Precondition& precondition : context.session.method.preconditions) {
        const auto answer = answers.find(precondition.id);
        if (answer == answers.end() || answer->second == Answer::Unanswered) continue;
        if (answer->second == Answer::Yes) {
            ++met;
            continue;
        }
        const std::string key = answer->second == Answer::No ? "asks.unmet" : "asks.partly-met";
        items.push_back(labelled(id + "." + precondition.id.value, context.word(key),
                                 context.method_text(precondition.text)));
    }
    if (met > 0 && met == context.session.method.preconditions.size())
        items.push_back(statement(id + ".all-met", context.word("asks.all-met")));
}

Blocks side_column(const OutlineContext& context, Side side) {
    const Session& session = context.session;
    const bool supplier = side == Side::Supplier;
    const std::string id = supplier ? "asks.supplier" : "asks.customer";
    List list;
    const std::string& invests =
        supplier ? session.target.supplier_invests : session.target.customer_invests;
    if (!invests.empty())
        list.items.push_back(labelled(id + ".invests", context.word("asks.invests"), invests));
    for (const Proposition& proposition : session.propositions) {
        int number = 0;
        for (const std::string& text :
             supplier ? proposition.supplier_preconditions : proposition.customer_preconditions)
            list.items.push_back(
                statement(id + "." + proposition.id.value + "-" + std::to_string(++number),
                          as_sentence(opening_sentence(text))));
    }
    add_preconditions(context, side, id, list.items);
    const std::string anchor = supplier ? "asks-supplier" : "asks-customer";
    Blocks blocks = {heading(3, "", context.side_label(side), anchor)};
    if (list.items.empty())
        blocks.push_back(not_discussed(context, id));
    else
        blocks.push_back({std::move(list)});
    return blocks;
}

std::vector<Statement> risk_items(const OutlineContext& context) {
    std::vector<Statement> items;
    for (const Proposition& proposition : context.session.propositions) {
        const std::string id = "asks." + proposition.id.value;
        int number = 0;
        for (const std::string& text : proposition.risks)
            items.push_back(statement(id + ".risk-" + std::to_string(++number),
                                      as_sentence(opening_sentence(text))));
        if (!proposition.dependence.empty())
            items.push_back(labelled(id + ".dependence", context.word("asks.dependence"),
                                     proposition.dependence));
        if (!proposition.exit_plan.empty())
            items.push_back(
                labelled(id + ".exit", context.word("asks.exit"), proposition.exit_plan));
    }
    return items;
}

}  // namespace

Blocks asks_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "7", "asks")};
    blocks.push_back(
        {Columns{side_column(context, Side::Supplier), side_column(context, Side::Customer)}});
    blocks.push_back(heading(3, "", context.word("asks.risks"), "asks-risks"));
    List risks;
    risks.items = risk_items(context);
    if (risks.items.empty())
        blocks.push_back(not_discussed(context, "asks.risks"));
    else
        blocks.push_back({std::move(risks)});
    return blocks;
}

}  // namespace sparring
