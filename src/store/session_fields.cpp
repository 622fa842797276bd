// Field tables of ratings and what follows from them: findings, position, target, contacts, agenda.
// Must not know how a table is read or written.
#include "store/names.h"
#include "store/tables.h"

namespace sparring::store {
namespace {

constexpr double most_rounds = 99;
constexpr double most_seconds = 1e6;

void read_rung(Reader& reader, const Json& json, Rating& rating) {
    int rung = 0;
    if (json.is_null())
        rating.rung.reset();
    else if (read_whole(reader, json, {1, 4}, rung))
        rating.rung = rung;
}

/// "Don't know" is written too, as null: it is an answer.
OrderedJson json_from_rung(const Rating& rating) {
    return rating.rung ? OrderedJson(*rating.rung) : OrderedJson(nullptr);
}

/// Cards and hands have a side and nobody's name; every other rating is someone's.
void check_rating(Reader& reader, const Json& json, Rating& rating) {
    if (rating.source != RatingSource::Counted) {
        if (!json.contains("participant")) reader.error("problem.missing-key", {"participant"});
        return;
    }
    if (!rating.participant.empty()) reader.error("problem.counted-with-name");
    if (!json.contains("side")) reader.error("problem.missing-key", {"side"});
    if (rating.side == Side::Adviser) reader.error("problem.adviser-rating");
}

OrderedJson json_from_rating_side(const Rating& rating) {
    if (rating.source != RatingSource::Counted) return left_out();
    return json_from_choice(side_names(), rating.side);
}

}  // namespace

const Fields<Recognition>& fields_of(Of<Recognition>) {
    static const Fields<Recognition> fields{
        reference<Recognition>("participant", &Recognition::participant, Thing::Person,
                               Need::Required),
        whole<Recognition>("stage", &Recognition::stage, {1, 4}, Need::Required),
    };
    return fields;
}

const Fields<Rating>& fields_of(Of<Rating>) {
    static const Fields<Rating> fields =
        Fields<Rating>{
            reference<Rating>("participant", &Rating::participant, Thing::Person),
            custom<Rating>(
                "side", Need::Optional,
                [](Reader& reader, const Json& json, Rating& rating) {
                    read_choice(reader, json, side_names(), rating.side);
                },
                json_from_rating_side),
            reference<Rating>("dimension", &Rating::dimension, Thing::Dimension, Need::Required),
            whole<Rating>("round", &Rating::round, {1, most_rounds}),
            custom<Rating>("rung", Need::Required, read_rung, json_from_rung),
            choice<Rating>("source", &Rating::source, rating_source_names(), Need::Required),
            text<Rating>("time", &Rating::time),
            text<Rating>("note", &Rating::note),
            flag<Rating>("late", &Rating::late),
            flag<Rating>("changed", &Rating::changed),
        }
            .finished_by(check_rating);
    return fields;
}

const Fields<ImportanceVote>& fields_of(Of<ImportanceVote>) {
    using Vote = ImportanceVote;
    static const Fields<Vote> fields{
        reference<Vote>("participant", &Vote::participant, Thing::Person, Need::Required),
        reference<Vote>("dimension", &Vote::dimension, Thing::Dimension, Need::Required),
        whole<Vote>("importance", &Vote::importance, {1, 3}, Need::Required),
    };
    return fields;
}

const Fields<Finding>& fields_of(Of<Finding>) {
    static const Fields<Finding> fields{
        reference<Finding>("dimension", &Finding::dimension, Thing::Dimension, Need::Required),
        text<Finding>("evidenceNote", &Finding::evidence_note),
        date<Finding>("evidenceDate", &Finding::evidence_date),
        text<Finding>("verifier", &Finding::verifier),
        date<Finding>("verifyBy", &Finding::verify_by),
        optional_whole<Finding>("agreed", &Finding::agreed, {1, 4}),
        text<Finding>("dissent", &Finding::dissent),
        flag<Finding>("divided", &Finding::divided),
    };
    return fields;
}

const Fields<PositionView>& fields_of(Of<PositionView>) {
    using View = PositionView;
    static const Fields<View> fields{
        choice<View>("supplier", &View::supplier, confirmation_names(), Need::Optional,
                     Confirmation::Open),
        choice<View>("customer", &View::customer, confirmation_names(), Need::Optional,
                     Confirmation::Open),
        text<View>("explanation", &View::explanation),
    };
    return fields;
}

const Fields<Target>& fields_of(Of<Target>) {
    static const Fields<Target> fields{
        optional_whole<Target>("stage", &Target::stage, {1, 4}),
        wholes_by_id<Target>("rungs", &Target::rungs, Thing::Dimension, {1, 4}),
        text<Target>("reason", &Target::reason),
        text<Target>("notFurther", &Target::not_further),
        text<Target>("decider", &Target::decider),
        date<Target>("decidedOn", &Target::decided_on),
        date<Target>("reviewDate", &Target::review_date),
        text<Target>("supplierInvests", &Target::supplier_invests),
        text<Target>("customerInvests", &Target::customer_invests),
        text<Target>("dependence", &Target::dependence),
    };
    return fields;
}

const Fields<Contact>& fields_of(Of<Contact>) {
    static const Fields<Contact> fields{
        reference<Contact>("supplier", &Contact::supplier, Thing::Person, Need::Required),
        reference<Contact>("customer", &Contact::customer, Thing::Person, Need::Required),
        text<Contact>("rhythm", &Contact::rhythm),
        whole<Contact>("strength", &Contact::strength, {0, 3}, Need::Required),
    };
    return fields;
}

const Fields<AgendaStep>& fields_of(Of<AgendaStep>) {
    using Step = AgendaStep;
    static const Fields<Step> fields{
        own_id<Step>("id", &Step::id, Thing::Step),
        choice<Step>("kind", &Step::kind, step_kind_names(), Need::Required),
        whole<Step>("minutes", &Step::minutes, {1, 480}, Need::Required),
        flag<Step>("must", &Step::must),
        flag<Step>("skipped", &Step::skipped),
        whole<Step>("spentSeconds", &Step::spent_seconds, {0, most_seconds}, Need::Optional, 0),
    };
    return fields;
}

}  // namespace sparring::store
