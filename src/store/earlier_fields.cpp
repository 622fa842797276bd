// Field tables of what a review compares with: the earlier session's picture, kept in the file.
// Must not know how a table is read or written.
#include "store/tables.h"

namespace sparring::store {
namespace {

constexpr Bounds rungs{1, 4};

/// An id of the earlier session: what it named need not exist any more.
template <typename Object, typename Member>
Field<Object> earlier_id(std::string key, Member member, Need need = Need::Optional) {
    return custom<Object>(
        std::move(key), need,
        [member](Reader& reader, const Json& json, Object& owner) {
            read_id(reader, json, std::invoke(member, owner).value);
        },
        [member](const Object& owner) -> OrderedJson {
            const auto& id = std::invoke(member, owner);
            return id.empty() ? left_out() : OrderedJson(id.value);
        });
}

}  // namespace

const Fields<EarlierDimension>& fields_of(Of<EarlierDimension>) {
    using Earlier = EarlierDimension;
    static const Fields<Earlier> fields{
        earlier_id<Earlier>("dimension", &Earlier::dimension, Need::Required),
        optional_whole<Earlier>("supplier", &Earlier::supplier, rungs),
        optional_whole<Earlier>("customer", &Earlier::customer, rungs),
        optional_whole<Earlier>("result", &Earlier::result, rungs),
        optional_whole<Earlier>("target", &Earlier::target, rungs),
    };
    return fields;
}

const Fields<EarlierValue>& fields_of(Of<EarlierValue>) {
    using Earlier = EarlierValue;
    static const Fields<Earlier> fields{
        earlier_id<Earlier>("item", &Earlier::item, Need::Required),
        text<Earlier>("label", &Earlier::label),
        object<Earlier>("planned", &Earlier::planned),
    };
    return fields;
}

const Fields<EarlierSession>& fields_of(Of<EarlierSession>) {
    using Earlier = EarlierSession;
    static const Fields<Earlier> fields{
        earlier_id<Earlier>("id", &Earlier::id),
        text<Earlier>("title", &Earlier::title),
        date<Earlier>("date", &Earlier::date),
        text<Earlier>("methodId", &Earlier::method_id),
        text<Earlier>("methodVersion", &Earlier::method_version),
        texts<Earlier>("supplierPeople", &Earlier::supplier_people),
        texts<Earlier>("customerPeople", &Earlier::customer_people),
        optional_whole<Earlier>("stage", &Earlier::stage, rungs),
        optional_whole<Earlier>("supplierStage", &Earlier::supplier_stage, rungs),
        optional_whole<Earlier>("customerStage", &Earlier::customer_stage, rungs),
        optional_whole<Earlier>("targetStage", &Earlier::target_stage, rungs),
        date<Earlier>("reviewDate", &Earlier::review_date),
        objects<Earlier>("dimensions", &Earlier::dimensions),
        objects<Earlier>("values", &Earlier::values),
    };
    return fields;
}

}  // namespace sparring::store
