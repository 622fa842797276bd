// Section 8: actions with owner, side and date, what they belong to, what will show that they work,
// and when the next measurement is. Must not know other sections.
#include "document/sections.h"
#include "document/value_words.h"

#include <algorithm>

namespace sparring {
namespace {

std::string challenge_label(const Session& session, const std::string& id) {
    const Challenge* challenge = find_challenge(session, ChallengeId(id));
    return challenge == nullptr ? std::string() : challenge->text;
}

std::string proposition_label(const OutlineContext& context, const std::string& id) {
    for (const Proposition& proposition : context.session.propositions) {
        if (proposition.id.value == id) return proposition_title(context, proposition);
    }
    return {};
}

std::string value_item_label(const Session& session, const std::string& id) {
    for (const Proposition& proposition : session.propositions) {
        for (const ValueItem& item : proposition.values) {
            if (item.id.value == id) return item.label;
        }
    }
    return {};
}

std::string precondition_label(const OutlineContext& context, const std::string& id) {
    for (const Precondition& precondition : context.session.method.preconditions) {
        if (precondition.id.value == id) return context.method_text(precondition.text);
    }
    return {};
}

/// Name of what an action belongs to; empty when that is gone.
std::string link_label(const OutlineContext& context, const ActionLink& link) {
    switch (link.kind) {
        case LinkKind::Dimension:
            return find_dimension(context.session.method, DimensionId(link.id)) == nullptr
                       ? std::string()
                       : context.dimension_name(DimensionId(link.id));
        case LinkKind::Challenge:
            return challenge_label(context.session, link.id);
        case LinkKind::Proposition:
            return proposition_label(context, link.id);
        case LinkKind::ValueItem:
            return value_item_label(context.session, link.id);
        case LinkKind::Precondition:
            return precondition_label(context, link.id);
    }
    return {};
}

Cell links_cell(const OutlineContext& context, const Action& action) {
    Cell result;
    for (const ActionLink& link : action.links) {
        const std::string label = link_label(context, link);
        if (!label.empty()) result.lines.push_back({plain(label)});
    }
    if (result.lines.empty()) result = cell(quiet(context.word("none")));
    return result;
}

/// What is agreed and, under it, what somebody could see when it works, and how it went.
Cell action_cell(const OutlineContext& context, const Action& action) {
    Cell result = cell(action.text);
    if (!action.sign.empty())
        result.lines.push_back(
            {quiet(context.word("next.sign", {without_full_stop(action.sign)}))});
    if (action.status != ActionStatus::Open && !action.status_note.empty())
        result.lines.push_back({quiet(without_full_stop(action.status_note))});
    return result;
}

Cell owner_cell(const OutlineContext& context, const Action& action) {
    Cell result = cell(context.text_or_open(action.owner));
    if (!action.counterpart.empty())
        result.lines.push_back({quiet(context.word("next.with", {action.counterpart}))});
    return result;
}

std::string status_word(const OutlineContext& context, const Action& action) {
    static constexpr std::string_view states[4] = {"open", "busy", "done", "dropped"};
    return context.word("action-status." +
                        std::string(states[static_cast<std::size_t>(action.status)]));
}

std::string side_word(const OutlineContext& context, const Action& action) {
    if (!action.side) return context.word("none");
    return *action.side == Side::Adviser ? context.word("adviser")
                                         : context.side_label(*action.side);
}

/// Actions that were not dropped, by date; those without a date last.
std::vector<const Action*> actions_in_order(const Session& session) {
    std::vector<const Action*> actions;
    for (const Action& action : session.actions) {
        if (action.status != ActionStatus::Dropped) actions.push_back(&action);
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
        if (a->due.empty() != b->due.empty()) return b->due.empty();
        return a->due < b->due;
    });
    return actions;
}

Table action_table(const OutlineContext& context, const std::vector<const Action*>& actions) {
    const bool progress = std::any_of(actions.begin(), actions.end(), [](const Action* action) {
        return action->status != ActionStatus::Open;
    });
    Table table;
    table.id = "next.table";
    table.columns = {{context.word("next.action"), Alignment::Start, 37},
                     {context.word("next.owner"), Alignment::Start, 17},
                     {context.word("next.side"), Alignment::Start, 16},
                     {context.word("next.due"), Alignment::Start, 21},
                     {context.word("next.links"), Alignment::Start, 28}};
    if (progress) table.columns.push_back({context.word("next.status"), Alignment::Start, 14});
    for (const Action* action : actions) {
        Row row{"next." + action->id.value,
                RowKind::Body,
                {action_cell(context, *action), owner_cell(context, *action),
                 cell(side_word(context, *action)), cell(context.date_or_open(action->due)),
                 links_cell(context, *action)}};
        if (progress) row.cells.push_back(cell(status_word(context, *action)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_topics(const OutlineContext& context, Blocks& blocks) {
    std::vector<Statement> topics;
    for (const ParkedItem& item : context.session.parking_lot) {
        if (item.outcome == ParkedOutcome::Topic)
            topics.push_back(statement("next." + item.id.value, as_sentence(item.text)));
    }
    if (topics.empty()) return;
    const std::string label = context.count("next.topics", static_cast<int>(topics.size()));
    blocks.push_back(labelled_sentences(label, std::move(topics)));
}

}  // namespace

Blocks next_section(const OutlineContext& context) {
    Blocks blocks = {section_heading(context, "8", "next")};
    const std::vector<const Action*> actions = actions_in_order(context.session);
    if (actions.empty())
        blocks.push_back(not_discussed(context, "next"));
    else
        blocks.push_back({action_table(context, actions)});
    const Date& review = context.session.target.review_date;
    if (!review.empty())
        blocks.push_back(paragraph(
            statement("next.review", context.word("next.review", {context.date(review)}))));
    add_topics(context, blocks);
    return blocks;
}

}  // namespace sparring
