// Field tables of a workshop template and its steps.
// Must not know how a table is read or written.
#include "store/names.h"
#include "store/tables.h"

namespace sparring::store {
namespace {

constexpr Bounds people{1, 999};

void check_workshop(Reader& reader, const Json& json, Workshop& workshop) {
    if (workshop.minimum_people > workshop.maximum_people)
        reader.error("problem.people-reversed", {std::to_string(workshop.minimum_people),
                                                 std::to_string(workshop.maximum_people)});
    if (json.contains("steps") && workshop.steps.empty()) {
        const auto place = reader.enter("steps");
        reader.error("problem.no-steps");
    }
}

}  // namespace

const Fields<WorkshopStep>& fields_of(Of<WorkshopStep>) {
    using Step = WorkshopStep;
    static const Fields<Step> fields{
        own_id<Step>("id", &Step::id, Thing::Step),
        choice<Step>("kind", &Step::kind, step_kind_names(), Need::Required),
        whole<Step>("minutes", &Step::minutes, {1, 480}, Need::Required),
        flag<Step>("must", &Step::must),
        local_text<Step>("name", &Step::name, Need::Template),
        local_text<Step>("purpose", &Step::purpose, Need::Shipped),
        local_texts<Step>("prompts", &Step::prompts),
        local_text<Step>("method", &Step::method),
        flag<Step>("asksEstimate", &Step::asks_estimate),
    };
    return fields;
}

const Fields<Workshop>& fields_of(Of<Workshop>) {
    static const Fields<Workshop> fields =
        Fields<Workshop>{
            custom<Workshop>(
                "id", Need::Required,
                [](Reader& reader, const Json& json, Workshop& workshop) {
                    read_id(reader, json, workshop.id.value);
                },
                [](const Workshop& workshop) { return OrderedJson(workshop.id.value); }),
            text<Workshop>("version", &Workshop::version, Need::Template),
            local_text<Workshop>("name", &Workshop::name, Need::Template),
            local_text<Workshop>("summary", &Workshop::summary, Need::Shipped),
            whole<Workshop>("minimumPeople", &Workshop::minimum_people, people),
            whole<Workshop>("maximumPeople", &Workshop::maximum_people, people),
            objects<Workshop>("steps", &Workshop::steps, Need::Required),
        }
            .finished_by(check_workshop);
    return fields;
}

}  // namespace sparring::store
