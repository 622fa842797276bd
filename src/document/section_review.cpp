// What moved since the earlier session: stage, targets kept and missed, people, method, and value
// realised beside value planned. Part of section 3, and only in a session that follows another.
// Must not know other sections.
#include "document/sections.h"

#include "core/review.h"

namespace sparring {
namespace {

std::string rung_text(const std::optional<int>& rung, const OutlineContext& context) {
    return rung ? std::to_string(*rung) : context.word("none");
}

std::string stage_text(const std::optional<int>& stage, const OutlineContext& context) {
    return stage ? context.stage_phrase(*stage) : context.word("review.no-stage");
}

std::string signed_text(int change) {
    if (change == 0) return "0";
    return (change > 0 ? "+" : "−") + std::to_string(change > 0 ? change : -change);
}

std::string outcome_word(const OutlineContext& context, TargetOutcome outcome) {
    switch (outcome) {
        case TargetOutcome::Kept:
            return context.word("review.kept");
        case TargetOutcome::Missed:
            return context.word("review.missed");
        case TargetOutcome::Unknown:
            break;
    }
    return context.word("none");
}

Statement stage_statement(const OutlineContext& context) {
    const EarlierSession& earlier = context.session.earlier;
    const std::string then = stage_text(earlier.stage, context);
    const std::string now = stage_text(context.analysis.stage.relationship, context);
    if (!earlier.target_stage)
        return statement("review.stage", context.word("review.stage", {then, now}));
    return statement("review.stage",
                     context.word("review.stage-and-target",
                                  {then, now, context.stage_phrase(*earlier.target_stage)}));
}

void add_targets(const OutlineContext& context, const Review& review,
                 std::vector<Statement>& statements) {
    if (review.kept + review.missed == 0) return;
    statements.push_back(statement(
        "review.targets",
        context.word("review.targets",
                     {std::to_string(review.kept), std::to_string(review.kept + review.missed)})));
    std::vector<DimensionId> missed;
    for (const DimensionChange& change : review.dimensions)
        if (change.outcome == TargetOutcome::Missed) missed.push_back(change.dimension);
    if (!missed.empty())
        statements.push_back(
            statement("review.missed",
                      context.word("review.missed-names", {context.dimension_list(missed)})));
}

/// Names for those who advise; a shared outline only counts.
void add_people(const OutlineContext& context, const std::string& key,
                const std::vector<std::string>& people, std::vector<Statement>& statements) {
    if (people.empty()) return;
    const std::string id = "review." + key;
    statements.push_back(
        statement(id, context.internal()
                          ? context.word("review." + key + "-names", {context.enumeration(people)})
                          : context.count("review." + key, static_cast<int>(people.size()))));
}

Table dimension_table(const OutlineContext& context, const Review& review) {
    Table table;
    table.id = "review.table";
    table.columns = {{context.word("review.dimension"), Alignment::Start, 40},
                     {context.word("review.then"), Alignment::Centre, 12},
                     {context.word("review.target"), Alignment::Centre, 12},
                     {context.word("review.now"), Alignment::Centre, 12},
                     {context.word("review.change"), Alignment::Centre, 14},
                     {context.word("review.outcome"), Alignment::Start, 20}};
    for (const DimensionChange& change : review.dimensions)
        table.rows.push_back(
            {"review." + change.dimension.value,
             RowKind::Body,
             {cell(context.dimension_name(change.dimension)),
              cell(rung_text(change.before, context)), cell(rung_text(change.target, context)),
              cell(rung_text(change.now, context)),
              cell(change.change ? signed_text(*change.change) : context.word("none")),
              cell(outcome_word(context, change.outcome))}});
    return table;
}

Row value_row(const OutlineContext& context, const ValueChange& value) {
    const auto amount = [&](double number) { return context.table_amount(number); };
    return {
        "review.value." + value.item.value,
        RowKind::Body,
        {cell(value.label), cell(amount(value.planned.base)),
         cell(value.realised ? plain(amount(*value.realised))
                             : quiet(context.word("review.not-measured"))),
         cell(value.realised ? amount(*value.realised - value.planned.base) : context.word("none")),
         cell(quiet(context.evidence_status(value.status)))}};
}

Table value_table(const OutlineContext& context, const Review& review) {
    Table table;
    table.id = "review.values";
    table.caption = context.word("review.values");
    table.columns = {{context.word("review.item"), Alignment::Start, 44},
                     {context.word("review.planned"), Alignment::End, 20},
                     {context.word("review.realised"), Alignment::End, 20},
                     {context.word("review.difference"), Alignment::End, 20},
                     {context.word("value.status"), Alignment::Start, 22}};
    for (const ValueChange& value : review.values)
        table.rows.push_back(value_row(context, value));
    const RealisedTotal& total = review.total;
    table.rows.push_back(
        {"review.value.total",
         RowKind::Total,
         {cell(context.word("review.measured",
                            {std::to_string(total.measured), std::to_string(total.items)})),
          cell(context.table_amount(total.planned)), cell(context.table_amount(total.realised)),
          cell(context.table_amount(total.realised - total.planned)), cell("")}});
    return table;
}

}  // namespace

Blocks review_section(const OutlineContext& context) {
    if (!is_follow_up(context.session)) return {};
    const Review review = review_of(context.session, context.analysis);
    const EarlierSession& earlier = context.session.earlier;
    Blocks blocks = {
        heading(3, "", context.word("review.heading", {context.date(earlier.date)}), "review")};
    std::vector<Statement> statements = {stage_statement(context)};
    add_targets(context, review, statements);
    add_people(context, "joined", review.joined, statements);
    add_people(context, "left", review.left, statements);
    if (review.method_changed)
        statements.push_back(statement("review.method", context.word("review.method-changed")));
    blocks.push_back(paragraph(std::move(statements)));
    if (!review.dimensions.empty()) blocks.push_back({dimension_table(context, review)});
    if (review.total.measured > 0) blocks.push_back({value_table(context, review)});
    return blocks;
}

}  // namespace sparring
