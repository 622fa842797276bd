// Where the relationship stands, sentence by sentence.
// Must not know figures or layout.
#include "document/position_words.h"

#include <algorithm>

namespace sparring {
namespace {

using Statements = std::vector<Statement>;

std::string with_number(int number) {
    return std::to_string(number);
}

bool any_rated(const Analysis& analysis) {
    return std::any_of(
        analysis.dimensions.begin(), analysis.dimensions.end(),
        [](const DimensionResult& entry) { return entry.all.n > 0 || entry.result; });
}

std::string now_and_target(const OutlineContext& context) {
    const StageResult& stage = context.analysis.stage;
    const auto phrase = [&](int number) { return context.stage_phrase(number); };
    if (stage.relationship && stage.target) {
        if (*stage.relationship == *stage.target)
            return context.word("position.hold", {phrase(*stage.target)});
        return context.word("position.now-and-target",
                            {phrase(*stage.relationship), phrase(*stage.target)});
    }
    if (stage.relationship) return context.word("position.now", {phrase(*stage.relationship)});
    const std::string unknown =
        context.word(any_rated(context.analysis) ? "position.too-few" : "position.not-rated");
    if (!stage.target) return unknown;
    return unknown + " " + context.word("position.target", {phrase(*stage.target)});
}

void add_sides(const OutlineContext& context, Statements& statements) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.supplier || !stage.customer) return;
    const std::string supplier = context.side_name(Side::Supplier);
    const std::string customer = context.side_name(Side::Customer);
    std::string text;
    if (*stage.supplier == *stage.customer) {
        text = context.word("position.sides-agree",
                            {supplier, customer, context.stage_phrase(*stage.supplier)});
    } else {
        text = context.word("position.sides-differ",
                            {supplier, context.stage_phrase(*stage.supplier), customer,
                             context.stage_phrase(*stage.customer)});
    }
    statements.push_back(statement("position.sides", opening_sentence(std::move(text))));
}

/// Conditions of the next stage, while that is where the relationship should go or is going.
void add_conditions(const OutlineContext& context, Statements& statements) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.next || !stage.relationship) return;
    const NextStage& next = *stage.next;
    const bool on_the_way = stage.centre && *stage.centre > *stage.relationship;
    const bool wanted = stage.target && *stage.target >= next.stage;
    if (!on_the_way && !wanted) return;
    const auto gates = next.gates_met.size() + next.gates_unmet.size();
    if (gates > 0)
        statements.push_back(statement(
            "position.conditions",
            context.count_or_none(on_the_way ? "position.on-the-way" : "position.conditions",
                                  static_cast<int>(next.gates_met.size()),
                                  {context.stage_phrase(next.stage), std::to_string(gates)})));
    if (!next.gates_unmet.empty())
        statements.push_back(statement(
            "position.unmet",
            context.word("position.unmet",
                         {with_number(next.stage), context.dimension_list(next.gates_unmet)})));
    if (next.dimensions_at_or_above < next.dimensions_needed)
        statements.push_back(statement(
            "position.dimensions",
            context.count_or_none("position.dimensions", next.dimensions_at_or_above,
                                  {with_number(next.stage), with_number(next.dimensions_needed)})));
}

/// Which side's view is missing or a guess.
void add_provenance(const OutlineContext& context, Statements& statements) {
    int rated = 0;
    int estimated = 0;
    int supplier = 0;
    int customer = 0;
    for (const DimensionResult& entry : context.analysis.dimensions) {
        rated += entry.supplier || entry.customer ? 1 : 0;
        estimated += entry.estimated ? 1 : 0;
        supplier += entry.supplier ? 1 : 0;
        customer += entry.customer ? 1 : 0;
    }
    if (rated == 0) return;
    const std::string names[2] = {context.side_name(Side::Supplier),
                                  context.side_name(Side::Customer)};
    std::string text;
    if (customer == 0) {
        text = context.word("position.one-sided", {names[0], names[1]});
    } else if (supplier == 0) {
        text = context.word("position.one-sided", {names[1], names[0]});
    } else if (estimated > 0) {
        text =
            context.word(estimated == customer ? "position.estimated" : "position.partly-estimated",
                         {names[0], names[1]});
    } else {
        return;
    }
    statements.push_back(statement("position.provenance", opening_sentence(std::move(text))));
}

void add_confidence(const OutlineContext& context, Statements& statements) {
    const auto& confidence = context.analysis.stage.confidence;
    if (!confidence || !context.analysis.stage.relationship) return;
    static constexpr std::string_view keys[3] = {"high", "medium", "low"};
    const auto key = std::string(keys[static_cast<std::size_t>(*confidence)]);
    statements.push_back(
        statement("position.confidence", context.word("position.confidence." + key)));
}

void add_recognition(const OutlineContext& context, Statements& statements) {
    const PositionView& view = context.session.position;
    const std::string supplier = context.side_name(Side::Supplier);
    const std::string customer = context.side_name(Side::Customer);
    const auto add = [&](const std::string& id, const std::string& key, const std::string& name) {
        statements.push_back(statement("position.recognition" + id,
                                       opening_sentence(context.word("position." + key, {name}))));
    };
    if (view.supplier == Confirmation::Confirmed && view.customer == Confirmation::Confirmed) {
        add("", "both-recognise", {});
        return;
    }
    const std::pair<Confirmation, std::string> sides[2] = {{view.supplier, supplier},
                                                           {view.customer, customer}};
    for (int i = 0; i < 2; ++i) {
        const std::string id = i == 0 ? "-supplier" : "-customer";
        if (sides[i].first == Confirmation::Confirmed) add(id, "recognises", sides[i].second);
        if (sides[i].first == Confirmation::Objection) add(id, "objects", sides[i].second);
    }
}

}  // namespace

std::vector<Statement> relationship_flags(const OutlineContext& context) {
    Statements statements;
    if (context.session.prospect)
        statements.push_back(statement("position.prospect", context.word("position.prospect")));
    if (context.session.unwinding)
        statements.push_back(statement("position.unwinding", context.word("position.unwinding")));
    return statements;
}

std::vector<Statement> position_statements(const OutlineContext& context) {
    Statements statements = relationship_flags(context);
    statements.push_back({"position.stage", {strong(now_and_target(context))}});
    add_sides(context, statements);
    add_conditions(context, statements);
    add_provenance(context, statements);
    add_confidence(context, statements);
    add_recognition(context, statements);
    if (context.analysis.stage.target_holds == false)
        statements.push_back(
            statement("position.contradiction",
                      context.word("position.contradiction",
                                   {context.stage_phrase(*context.analysis.stage.target)})));
    return statements;
}

}  // namespace sparring
