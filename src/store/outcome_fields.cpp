// Field tables of actions, parked items, answers to counter-questions, private notes, the outcome
// and its read-back.
// Must not know how a table is read or written.
#include "store/names.h"
#include "store/tables.h"

namespace sparring::store {
namespace {

Thing thing_of(LinkKind kind) {
    switch (kind) {
        case LinkKind::Dimension:
            return Thing::Dimension;
        case LinkKind::Challenge:
            return Thing::Challenge;
        case LinkKind::Proposition:
            return Thing::Proposition;
        case LinkKind::ValueItem:
            return Thing::ValueItem;
        case LinkKind::Precondition:
            return Thing::Precondition;
    }
    return Thing::Dimension;
}

/// What the id must name follows from the kind, whichever of the two comes first in the file.
void check_link(Reader& reader, const Json& json, ActionLink& link) {
    if (!json.contains("id") || !json.contains("kind")) return;
    const auto place = reader.enter("id");
    if (read_id(reader, json["id"], link.id)) reader.refer(thing_of(link.kind), link.id);
}

void read_side(Reader& reader, const Json& json, Action& action) {
    Side side = Side::Supplier;
    if (json.is_null()) return;
    if (read_choice(reader, json, side_names(), side)) action.side = side;
}

OrderedJson json_from_side(const Action& action) {
    return action.side ? json_from_choice(side_names(), *action.side) : left_out();
}

}  // namespace

const Fields<ActionLink>& fields_of(Of<ActionLink>) {
    using Link = ActionLink;
    static const Fields<Link> fields =
        Fields<Link>{
            choice<Link>("kind", &Link::kind, link_kind_names(), Need::Required),
            custom<Link>(
                "id", Need::Required, [](Reader&, const Json&, Link&) {},
                [](const Link& link) { return OrderedJson(link.id); }),
        }
            .finished_by(check_link);
    return fields;
}

const Fields<Action>& fields_of(Of<Action>) {
    static const Fields<Action> fields{
        own_id<Action>("id", &Action::id, Thing::Action),
        text<Action>("text", &Action::text),
        text<Action>("owner", &Action::owner),
        custom<Action>("side", Need::Optional, read_side, json_from_side),
        date<Action>("due", &Action::due),
        objects<Action>("links", &Action::links),
        choice<Action>("status", &Action::status, action_status_names(), Need::Optional,
                       ActionStatus::Open),
        text<Action>("statusNote", &Action::status_note),
        text<Action>("counterpart", &Action::counterpart),
        text<Action>("sign", &Action::sign),
        flag<Action>("carriedOver", &Action::carried_over),
    };
    return fields;
}

const Fields<ParkedItem>& fields_of(Of<ParkedItem>) {
    using Item = ParkedItem;
    static const Fields<Item> fields{
        own_id<Item>("id", &Item::id, Thing::ParkedItem),
        text<Item>("text", &Item::text),
        choice<Item>("outcome", &Item::outcome, parked_outcome_names(), Need::Optional,
                     ParkedOutcome::Open),
    };
    return fields;
}

const Fields<PrivateNote>& fields_of(Of<PrivateNote>) {
    using Note = PrivateNote;
    static const Fields<Note> fields{
        reference<Note>("step", &Note::step, Thing::Step, Need::Optional, Severity::Warning),
        text<Note>("text", &Note::text),
    };
    return fields;
}

const Fields<ExportRecord>& fields_of(Of<ExportRecord>) {
    using Record = ExportRecord;
    static const Fields<Record> fields{
        text<Record>("fileName", &Record::file_name),
        text<Record>("time", &Record::time),
        text<Record>("audience", &Record::audience),
    };
    return fields;
}

const Fields<Outcome>& fields_of(Of<Outcome>) {
    static const Fields<Outcome> fields{
        text<Outcome>("decisionAsked", &Outcome::decision_asked),
        text<Outcome>("confidentiality", &Outcome::confidentiality),
        choice<Outcome>("status", &Outcome::status, outline_status_names()),
        text<Outcome>("version", &Outcome::version),
        objects<Outcome>("exports", &Outcome::exports),
    };
    return fields;
}

const Fields<CounterQuestionAnswer>& fields_of(Of<CounterQuestionAnswer>) {
    using Entry = CounterQuestionAnswer;
    static const Fields<Entry> fields{
        text<Entry>("rule", &Entry::rule, Need::Required),
        text<Entry>("subject", &Entry::subject),
        choice<Entry>("outcome", &Entry::outcome, counter_question_outcome_names(), Need::Required),
        text<Entry>("reason", &Entry::reason),
        text<Entry>("time", &Entry::time),
    };
    return fields;
}

const Fields<ReadBackEntry>& fields_of(Of<ReadBackEntry>) {
    using Entry = ReadBackEntry;
    static const Fields<Entry> fields{
        text<Entry>("statement", &Entry::statement, Need::Required),
        choice<Entry>("status", &Entry::status, read_back_names(), Need::Optional,
                      ReadBackStatus::Open),
        text<Entry>("text", &Entry::text),
        text<Entry>("language", &Entry::language),
        text<Entry>("change", &Entry::change),
        text<Entry>("owner", &Entry::owner),
        date<Entry>("due", &Entry::due),
        text<Entry>("by", &Entry::by),
        text<Entry>("time", &Entry::time),
    };
    return fields;
}

}  // namespace sparring::store
