// Field tables of companies, people, trends, challenges and dots.
// Must not know how a table is read or written.
#include "store/names.h"
#include "store/tables.h"

namespace sparring::store {

const Fields<Company>& fields_of(Of<Company>) {
    static const Fields<Company> fields{
        text<Company>("name", &Company::name),
        text<Company>("shortName", &Company::short_name),
        text<Company>("description", &Company::description),
    };
    return fields;
}

const Fields<Person>& fields_of(Of<Person>) {
    static const Fields<Person> fields{
        own_id<Person>("id", &Person::id, Thing::Person),
        text<Person>("name", &Person::name),
        text<Person>("function", &Person::function),
        choice<Person>("side", &Person::side, side_names(), Need::Required),
        choice<Person>("level", &Person::level, level_names()),
        choice<Person>("dmuRole", &Person::dmu_role, dmu_role_names(), Need::Optional,
                       DmuRole::None),
        flag<Person>("atTable", &Person::at_table, true),
        flag<Person>("absent", &Person::absent),
        flag<Person>("namesAllowed", &Person::names_allowed),
    };
    return fields;
}

const Fields<Trend>& fields_of(Of<Trend>) {
    static const Fields<Trend> fields{
        own_id<Trend>("id", &Trend::id, Thing::Trend),
        reference<Trend>("category", &Trend::category, Thing::TrendCategory),
        text<Trend>("text", &Trend::text),
        text<Trend>("consequence", &Trend::consequence),
        text<Trend>("source", &Trend::source),
    };
    return fields;
}

const Fields<Challenge>& fields_of(Of<Challenge>) {
    static const Fields<Challenge> fields{
        own_id<Challenge>("id", &Challenge::id, Thing::Challenge),
        reference<Challenge>("trend", &Challenge::trend, Thing::Trend),
        text<Challenge>("text", &Challenge::text),
        whole<Challenge>("urgency", &Challenge::urgency, {1, 3}),
        text<Challenge>("owner", &Challenge::owner),
        text<Challenge>("source", &Challenge::source),
    };
    return fields;
}

const Fields<DotVote>& fields_of(Of<DotVote>) {
    static const Fields<DotVote> fields{
        reference<DotVote>("participant", &DotVote::participant, Thing::Person, Need::Required),
        reference<DotVote>("challenge", &DotVote::challenge, Thing::Challenge, Need::Required),
        whole<DotVote>("dots", &DotVote::dots, {1, 2}, Need::Required),
    };
    return fields;
}

}  // namespace sparring::store
