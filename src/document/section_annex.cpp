// The annex of the internal outline: who rated what, the evidence, the method and its words.
// Must not be part of a shared outline, nor name anybody who did not agree to it.
#include "document/method_note.h"
#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

/// One column of ratings: a person's own, or what that person thinks the customer would pick.
struct Rater {
    const Person* person = nullptr;
    std::string label;  ///< S1, C2; with an asterisk for an estimate
    bool estimate = false;
};

bool is_estimate(const Rating& rating) {
    return rating.source == RatingSource::Estimated;
}

/// The rating of the last round; null without one.
const Rating* last_rating(const Session& session, const Rater& rater, const DimensionId& id) {
    const Rating* last = nullptr;
    for (const Rating& rating : session.ratings) {
        if (rating.source == RatingSource::Counted || rating.dimension != id) continue;
        if (rating.participant != rater.person->id || is_estimate(rating) != rater.estimate)
            continue;
        if (last == nullptr || rating.round >= last->round) last = &rating;
    }
    return last;
}

bool has_rated(const Session& session, const PersonId& id, bool estimate) {
    return std::any_of(session.ratings.begin(), session.ratings.end(), [&](const Rating& rating) {
        return rating.participant == id && rating.source != RatingSource::Counted &&
               is_estimate(rating) == estimate;
    });
}

/// Who rated, in the order of the table: suppliers, customers, then estimates.
std::vector<Rater> raters_of(const Session& session) {
    std::vector<Rater> raters;
    std::vector<Rater> estimates;
    for (const Side side : {Side::Supplier, Side::Customer}) {
        int number = 0;
        for (const Person& person : session.people) {
            if (person.side != side || !person.at_table) continue;
            const std::string label =
                (side == Side::Supplier ? "S" : "C") + std::to_string(++number);
            if (has_rated(session, person.id, false)) raters.push_back({&person, label, false});
            if (has_rated(session, person.id, true))
                estimates.push_back({&person, label + "*", true});
        }
    }
    raters.insert(raters.end(), estimates.begin(), estimates.end());
    return raters;
}

std::string rung_text(const OutlineContext& context, const Rating* rating) {
    if (rating == nullptr) return {};
    return rating->rung ? std::to_string(*rating->rung) : context.word("annex.unknown");
}

std::string level_text(const OutlineContext& context, const std::optional<SideResult>& side) {
    if (!side) return context.word("none");
    return context.word(
        "annex.level-and-median",
        {std::to_string(side->level), number_text(context.wording, side->interpolated_median, 2)});
}

std::string agreement_text(const OutlineContext& context, const GroupResult& all) {
    static constexpr std::string_view classes[4] = {"none", "aligned", "mixed", "divided"};
    if (!all.agreement) return context.word("none");
    const std::string word = context.wording.text(
        "consensus." + std::string(classes[static_cast<std::size_t>(all.consensus)]));
    return number_text(context.wording, *all.agreement, 2) + " " + word;
}

std::string difference_text(const OutlineContext& context, const DimensionResult& entry) {
    return entry.perception_difference
               ? number_text(context.wording, *entry.perception_difference, 2)
               : context.word("none");
}

Table ratings_table(const OutlineContext& context, const std::vector<Rater>& raters) {
    Table table;
    table.id = "annex.ratings.table";
    table.columns.push_back({context.word("figure.dimension"), Alignment::Start, 26});
    for (const Rater& rater : raters)
        table.columns.push_back({rater.label, Alignment::Centre, 6});
    table.columns.push_back({context.side_label(Side::Supplier), Alignment::Centre, 17});
    table.columns.push_back({context.side_label(Side::Customer), Alignment::Centre, 17});
    table.columns.push_back({context.word("annex.difference"), Alignment::Centre, 15});
    table.columns.push_back({context.word("annex.agreement"), Alignment::Start, 22});
    table.columns.push_back({context.word("annex.importance"), Alignment::Centre, 14});
    for (const DimensionResult& entry : context.analysis.dimensions) {
        Row row{"annex.ratings." + entry.id.value,
                RowKind::Body,
                {cell(context.dimension_name(entry.id))}};
        for (const Rater& rater : raters)
            row.cells.push_back(
                cell(rung_text(context, last_rating(context.session, rater, entry.id))));
        row.cells.push_back(cell(level_text(context, entry.supplier)));
        row.cells.push_back(cell(level_text(context, entry.customer)));
        row.cells.push_back(cell(difference_text(context, entry)));
        row.cells.push_back(cell(agreement_text(context, entry.all)));
        row.cells.push_back(
            cell(entry.importance_voted ? std::to_string(entry.importance) : context.word("none")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What the column heads mean; names only of those who agreed.
std::vector<Statement> ratings_legend(const OutlineContext& context,
                                      const std::vector<Rater>& raters) {
    std::vector<Statement> statements = {statement(
        "annex.legend", context.word("annex.legend", {context.side_name(Side::Supplier),
                                                      context.side_name(Side::Customer)}))};
    std::vector<std::string> names;
    bool estimates = false;
    for (const Rater& rater : raters) {
        estimates = estimates || rater.estimate;
        if (rater.person->names_allowed && !rater.estimate && !rater.person->name.empty())
            names.push_back(rater.label + " " + rater.person->name);
    }
    if (!names.empty())
        statements.push_back(
            statement("annex.names", context.word("annex.names", {joined(names, ", ")})));
    if (estimates)
        statements.push_back(
            statement("annex.estimates",
                      context.word("annex.estimates", {context.side_name(Side::Customer)})));
    const bool counted =
        std::any_of(context.session.ratings.begin(), context.session.ratings.end(),
                    [](const Rating& rating) { return rating.source == RatingSource::Counted; });
    if (counted) statements.push_back(statement("annex.counted", context.word("annex.counted")));
    return statements;
}

Table evidence_notes(const OutlineContext& context) {
    Table table;
    table.id = "annex.evidence.table";
    table.columns = {{context.word("figure.dimension"), Alignment::Start, 25},
                     {context.word("annex.evidence-note"), Alignment::Start, 48},
                     {context.word("annex.verification"), Alignment::Start, 33}};
    for (const Dimension& dimension : context.session.method.dimensions) {
        const Finding* finding = find_finding(context.session, dimension.id);
        if (finding == nullptr || (finding->evidence_note.empty() && finding->dissent.empty()))
            continue;
        Cell what;
        if (!finding->evidence_note.empty()) what.lines.push_back({plain(finding->evidence_note)});
        const Date& dated = finding->evidence_date;
        if (!dated.empty() && dated != context.session.date)
            what.lines.push_back({quiet(context.word("annex.dated", {context.date(dated)}))});
        if (!finding->dissent.empty())
            what.lines.push_back(
                {strong(context.word("annex.dissent") + ": "), plain(finding->dissent)});
        std::vector<std::string> check = {finding->verifier, context.date(finding->verify_by)};
        const std::string verification = joined(check, ", ");
        table.rows.push_back(
            {"annex.evidence." + dimension.id.value,
             RowKind::Body,
             {cell(context.method_text(dimension.name)), std::move(what),
              cell(verification.empty() ? quiet(context.word("none")) : plain(verification))}});
    }
    return table;
}

}  // namespace

Blocks annex_section(const OutlineContext& context) {
    Blocks blocks = {{PageBreak{}}, section_heading(context, "A", "annex")};
    blocks.push_back(heading(3, "", context.word("annex.ratings"), "annex-ratings"));
    if (context.session.ratings.empty()) {
        blocks.push_back(not_discussed(context, "annex.ratings"));
    } else {
        const std::vector<Rater> raters = raters_of(context.session);
        blocks.push_back({ratings_table(context, raters)});
        blocks.push_back(paragraph(ratings_legend(context, raters), ParagraphRole::Note));
    }
    blocks.push_back(heading(3, "", context.word("annex.evidence"), "annex-evidence"));
    Table notes = evidence_notes(context);
    if (notes.rows.empty())
        blocks.push_back(not_discussed(context, "annex.evidence"));
    else
        blocks.push_back({std::move(notes)});
    blocks.push_back(heading(3, "", context.word("annex.method"), "annex-method"));
    blocks.push_back(method_note(context));
    blocks.push_back(heading(3, "", context.word("annex.glossary"), "annex-glossary"));
    blocks.push_back(glossary(context));
    return blocks;
}

}  // namespace sparring
