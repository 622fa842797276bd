// Section 6: what is measured, what is assumed, who verifies it by when.
// Must not know other sections.
#include "document/sections.h"
#include "document/value_words.h"

#include <algorithm>

namespace sparring {
namespace {

constexpr EvidenceStatus measured = 3;
/// Below a supplier's assumption: what both sides still dispute.
constexpr EvidenceStatus disputed = 0;

struct EvidenceRow {
    std::string id;
    std::string text;
    std::string detail;  ///< quiet, behind the text
    EvidenceStatus status = 1;
    std::string status_text;
    std::string verifier;
    Date by;
};

/// The action that settles a value item: it says who and when.
const Action* action_for(const Session& session, const ValueItemId& id) {
    for (const Action& action : session.actions) {
        if (action.status == ActionStatus::Dropped) continue;
        for (const ActionLink& link : action.links) {
            if (link.kind == LinkKind::ValueItem && link.id == id.value) return &action;
        }
    }
    return nullptr;
}

EvidenceRow value_row(const OutlineContext& context, const ValueItem& item, const std::string& id) {
    EvidenceRow row{id, item.label, {}, item.status, context.evidence_status(item.status), {}, {}};
    if (!item.source.empty()) row.detail = context.word("evidence.source", {item.source});
    if (const Action* action = action_for(context.session, item.id)) {
        row.verifier = action->owner;
        row.by = action->due;
    }
    return row;
}

void add_proposition(const OutlineContext& context, const Proposition& proposition,
                     std::vector<EvidenceRow>& rows) {
    const std::string id = "evidence." + proposition.id.value;
    int number = 0;
    for (const EvidenceItem& item : proposition.evidence)
        rows.push_back({id + ".proof-" + std::to_string(++number),
                        opening_sentence(item.text),
                        {},
                        item.status,
                        context.evidence_status(item.status),
                        item.verifier,
                        item.verify_by});
    for (const ValueItem& item : proposition.values)
        rows.push_back(value_row(context, item, id + "." + item.id.value));
    number = 0;
    for (const std::string& text : proposition.assumptions)
        rows.push_back({id + ".assumption-" + std::to_string(++number),
                        opening_sentence(text),
                        {},
                        1,
                        context.word("evidence.assumption"),
                        {},
                        {}});
    number = 0;
    for (const std::string& text : proposition.contention)
        rows.push_back({id + ".contention-" + std::to_string(++number),
                        opening_sentence(text),
                        {},
                        disputed,
                        context.word("evidence.contention"),
                        {},
                        {}});
}

Table evidence_table(const OutlineContext& context, const std::vector<EvidenceRow>& rows) {
    Table table;
    table.id = "evidence.table";
    table.columns = {{context.word("evidence.what"), Alignment::Start, 54},
                     {context.word("value.status"), Alignment::Start, 21},
                     {context.word("evidence.verifier"), Alignment::Start, 17},
                     {context.word("evidence.by"), Alignment::Start, 18}};
    for (const EvidenceRow& row : rows) {
        Cell what = cell(row.text);
        if (!row.detail.empty()) what.lines.front().push_back(quiet(" " + row.detail));
        const bool hard = row.status >= measured;
        const auto text_or = [&](const std::string& text, bool open) {
            return text.empty() ? quiet(context.word(open ? "evidence.open" : "none"))
                                : plain(text);
        };
        table.rows.push_back(
            {row.id,
             RowKind::Body,
             {std::move(what), cell(row.status_text), cell(text_or(row.verifier, !hard)),
              cell(text_or(context.date(row.by), !hard && !row.verifier.empty()))}});
    }
    return table;
}

Statement summary(const OutlineContext& context, const std::vector<EvidenceRow>& rows) {
    const auto is_hard = [](const EvidenceRow& row) { return row.status >= measured; };
    const auto hard = std::count_if(rows.begin(), rows.end(), is_hard);
    const int all = static_cast<int>(rows.size());
    if (hard == all) return statement("evidence.summary", context.count("evidence.all-hard", all));
    return statement(
        "evidence.summary",
        context.count_or_none("evidence.summary", static_cast<int>(hard), {std::to_string(all)}));
}

}  // namespace

Blocks evidence_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "6", "evidence")};
    std::vector<EvidenceRow> rows;
    for (const Proposition& proposition : context.session.propositions)
        add_proposition(context, proposition, rows);
    if (rows.empty()) {
        blocks.push_back(not_discussed(context, "evidence"));
        return blocks;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const EvidenceRow& a, const EvidenceRow& b) {
        return a.status > b.status;
    });
    blocks.push_back(paragraph(summary(context, rows)));
    blocks.push_back({evidence_table(context, rows)});
    return blocks;
}

}  // namespace sparring
