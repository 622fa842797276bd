// Field tables of propositions: offer, value items, costs, evidence.
// Must not know how a table is read or written.
#include "store/names.h"
#include "store/tables.h"

#include <set>

namespace sparring::store {
namespace {

constexpr Bounds share{0, 1};

/// A scenario of a plain factor; a factor that is a difference has "from" and "to" instead.
Field<Factor> scenario(std::string key, double Range::*scenario) {
    return custom<Factor>(
        std::move(key), Need::Optional,
        [scenario](Reader& reader, const Json& json, Factor& factor) {
            read_number(reader, json, {}, factor.range.*scenario);
        },
        [scenario](const Factor& factor) {
            return factor.minus ? left_out() : json_from_number(factor.range.*scenario);
        });
}

Field<Factor> difference_from() {
    return custom<Factor>(
        "from", Need::Optional,
        [](Reader& reader, const Json& json, Factor& factor) {
            if (is_object(reader, json)) read_nested(reader, json, factor.range);
        },
        [](const Factor& factor) {
            return factor.minus ? json_from_nested(factor.range) : left_out();
        });
}

Field<Factor> difference_to() {
    return custom<Factor>(
        "to", Need::Optional,
        [](Reader& reader, const Json& json, Factor& factor) {
            factor.minus.emplace();
            if (is_object(reader, json)) read_nested(reader, json, *factor.minus);
        },
        [](const Factor& factor) {
            return factor.minus ? json_from_nested(*factor.minus) : left_out();
        });
}

/// Either low, base and high, or from and to.
void check_factor(Reader& reader, const Json& json, Factor&) {
    const auto missing = [&](std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            if (!json.contains(key)) reader.error("problem.missing-key", {key});
    };
    const bool difference = json.contains("from") || json.contains("to");
    const bool plain = json.contains("low") || json.contains("base") || json.contains("high");
    if (difference && plain)
        reader.error("problem.factor-of-two-kinds");
    else if (difference)
        missing({"from", "to"});
    else
        missing({"low", "base", "high"});
}

/// Links name value items without their proposition, so two propositions should not share an id;
/// within one proposition they must not.
void read_values(Reader& reader, const Json& json, Proposition& proposition) {
    read_list(reader, json, proposition.values);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < proposition.values.size(); ++i) {
        const auto item = reader.enter(i);
        const auto place = reader.enter("id");
        const std::string& id = proposition.values[i].id.value;
        if (id.empty()) continue;
        if (!seen.insert(id).second)
            reader.error("problem.repeated-id", {id});
        else if (!reader.note(Thing::ValueItem, id))
            reader.warning("problem.shared-id", {id});
    }
}

OrderedJson json_from_values(const Proposition& proposition) {
    if (proposition.values.empty()) return left_out();
    OrderedJson json = OrderedJson::array();
    for (const ValueItem& item : proposition.values)
        json.push_back(json_from_nested(item));
    return json;
}

}  // namespace

const Fields<Range>& fields_of(Of<Range>) {
    static const Fields<Range> fields{
        number<Range>("low", &Range::low, {}, Need::Required),
        number<Range>("base", &Range::base, {}, Need::Required),
        number<Range>("high", &Range::high, {}, Need::Required),
    };
    return fields;
}

const Fields<Factor>& fields_of(Of<Factor>) {
    static const Fields<Factor> fields =
        Fields<Factor>{
            text<Factor>("label", &Factor::label),
            text<Factor>("unit", &Factor::unit),
            scenario("low", &Range::low),
            scenario("base", &Range::base),
            scenario("high", &Range::high),
            difference_from(),
            difference_to(),
            flag<Factor>("divides", &Factor::divides),
        }
            .finished_by(check_factor);
    return fields;
}

const Fields<ValueItem>& fields_of(Of<ValueItem>) {
    using Item = ValueItem;
    static const Fields<Item> fields{
        custom<Item>(
            "id", Need::Required,
            [](Reader& reader, const Json& json, Item& item) {
                read_id(reader, json, item.id.value);
            },
            [](const Item& item) { return OrderedJson(item.id.value); }),
        text<Item>("label", &Item::label),
        choice<Item>("category", &Item::category, value_category_names(), Need::Required),
        text<Item>("driver", &Item::driver),
        objects<Item>("factors", &Item::factors),
        number<Item>("capitalRate", &Item::capital_rate, share, Need::Optional, 0),
        number<Item>("attribution", &Item::attribution, share, Need::Optional, 1),
        number<Item>("firstYear", &Item::first_year, share, Need::Optional, 1),
        whole<Item>("status", &Item::status, {1, 4}),
        text<Item>("source", &Item::source),
        optional_number<Item>("realised", &Item::realised),
    };
    return fields;
}

const Fields<CostItem>& fields_of(Of<CostItem>) {
    static const Fields<CostItem> fields{
        text<CostItem>("label", &CostItem::label),
        objects<CostItem>("factors", &CostItem::factors),
    };
    return fields;
}

const Fields<Alternative>& fields_of(Of<Alternative>) {
    static const Fields<Alternative> fields{
        custom<Alternative>(
            "type", Need::Optional,
            [](Reader& reader, const Json& json, Alternative& alternative) {
                read_choice(reader, json, alternative_names(), alternative.type);
            },
            [](const Alternative& alternative) {
                if (alternative == Alternative{}) return left_out();
                return json_from_choice(alternative_names(), alternative.type);
            }),
        text<Alternative>("text", &Alternative::text),
    };
    return fields;
}

const Fields<EvidenceItem>& fields_of(Of<EvidenceItem>) {
    using Item = EvidenceItem;
    static const Fields<Item> fields{
        text<Item>("text", &Item::text),
        whole<Item>("status", &Item::status, {1, 4}),
        text<Item>("verifier", &Item::verifier),
        date<Item>("verifyBy", &Item::verify_by),
    };
    return fields;
}

const Fields<Audience>& fields_of(Of<Audience>) {
    static const Fields<Audience> fields{
        text<Audience>("person", &Audience::person),
        text<Audience>("role", &Audience::role),
        text<Audience>("interest", &Audience::interest),
    };
    return fields;
}

const Fields<Proposition>& fields_of(Of<Proposition>) {
    using P = Proposition;
    static const Fields<P> fields{
        own_id<P>("id", &P::id, Thing::Proposition),
        text<P>("title", &P::title),
        references<P>("challenges", &P::challenges, Thing::Challenge),
        text<P>("challengePhrase", &P::challenge_phrase),
        object<P>("audience", &P::audience),
        texts<P>("offer", &P::offer),
        text<P>("outcome", &P::outcome),
        month<P>("from", &P::from),
        date<P>("establishBy", &P::establish_by),
        object<P>("alternative", &P::alternative),
        texts<P>("parity", &P::parity),
        texts<P>("difference", &P::difference),
        texts<P>("contention", &P::contention),
        texts<P>("focus", &P::focus),
        custom<P>("values", Need::Optional, read_values, json_from_values),
        objects<P>("annualCosts", &P::annual_costs),
        objects<P>("oneOffCosts", &P::one_off_costs),
        texts<P>("unquantified", &P::unquantified),
        objects<P>("evidence", &P::evidence),
        texts<P>("assumptions", &P::assumptions),
        texts<P>("customerPreconditions", &P::customer_preconditions),
        texts<P>("supplierPreconditions", &P::supplier_preconditions),
        texts<P>("risks", &P::risks),
        text<P>("dependence", &P::dependence),
        text<P>("exitPlan", &P::exit_plan),
        wholes_by_id<P>("rungsNeeded", &P::rungs_needed, Thing::Dimension, {1, 4}),
        choice<P>("status", &P::status, proposition_status_names()),
        text<P>("owner", &P::owner),
    };
    return fields;
}

}  // namespace sparring::store
