// Field tables of the method: stages, dimensions, gates, thresholds, preconditions, categories.
// Must not know whether it is a template or a session's copy; the reader's rules say so.
#include "store/tables.h"

namespace sparring::store {
namespace {

constexpr std::size_t longest_short_name = 12;
constexpr std::size_t longest_rung = 140;
constexpr std::size_t most_dimensions = 12;  ///< the ladder has no room for more

void read_gates(Reader& reader, const Json& json, Method& method) {
    if (!is_object(reader, json)) return;
    for (const auto& [key, dimensions] : json.items()) {
        const auto place = reader.enter(key);
        if (key == "2" || key == "3" || key == "4")
            read_references(reader, dimensions, Thing::Dimension, method.gates[key[0] - '0']);
        else
            reader.error("problem.unknown-gate", {key});
    }
}

OrderedJson json_from_gates(const Method& method) {
    OrderedJson json = OrderedJson::object();
    for (const auto& [stage, dimensions] : method.gates)
        json[std::to_string(stage)] = json_from_ids(dimensions);
    return json;
}

/// Four stages always: rungs, gates and figures count on it.
void check_counts(Reader& reader, const Json& json, Method& method) {
    if (json.contains("stages") && method.stages.size() != 4) {
        const auto place = reader.enter("stages");
        reader.error("problem.not-four-stages", {std::to_string(method.stages.size())});
    }
    const std::size_t dimensions = method.dimensions.size();
    if (json.contains("dimensions") && (dimensions == 0 || dimensions > most_dimensions)) {
        const auto place = reader.enter("dimensions");
        reader.error("problem.dimension-count",
                     {std::to_string(dimensions), std::to_string(most_dimensions)});
    }
}

const Names<std::string>& figure_names() {
    static const Names<std::string> names{{"bow-tie", "bow-tie"},
                                          {"coordinators", "coordinators"},
                                          {"diamond", "diamond"},
                                          {"merged", "merged"}};
    return names;
}

}  // namespace

void read_method_text(Reader& reader, const Json& json, std::size_t most, LocalText& text) {
    const bool template_file = reader.rules() != Rules::SessionCopy;
    if (!read_local_text(reader, json, template_file ? most : 0, text)) return;
    if (template_file && text.empty())
        reader.error("problem.text-in-no-language");
    else
        reader.count_text(text.by_language);
}

const Fields<Stage::Mark>& fields_of(Of<Stage::Mark>) {
    using Mark = Stage::Mark;
    static const Fields<Mark> fields{
        reference<Mark>("dimension", &Mark::dimension, Thing::Dimension),
        local_text<Mark>("text", &Mark::text, Need::Template),
    };
    return fields;
}

const Fields<Stage>& fields_of(Of<Stage>) {
    static const Fields<Stage> fields{
        own_id<Stage>("id", &Stage::id, Thing::Stage),
        local_text<Stage>("name", &Stage::name, Need::Template),
        local_text<Stage>("summary", &Stage::summary, Need::Shipped),
        local_text<Stage>("story", &Stage::story, Need::Shipped),
        local_text<Stage>("question", &Stage::question, Need::Shipped),
        objects<Stage>("marks", &Stage::marks),
        custom<Stage>(
            "figure", Need::Shipped,
            [](Reader& reader, const Json& json, Stage& stage) {
                read_choice(reader, json, figure_names(), stage.figure);
            },
            [](const Stage& stage) {
                return stage.figure.empty() ? left_out() : OrderedJson(stage.figure);
            }),
        local_text<Stage>("figureAlt", &Stage::figure_alt, Need::Shipped),
        local_text<Stage>("millmanWilson", &Stage::millman_wilson),
        local_text<Stage>("mcdonald", &Stage::mcdonald),
    };
    return fields;
}

const Fields<Dimension>& fields_of(Of<Dimension>) {
    using D = Dimension;
    static const Fields<D> fields{
        own_id<D>("id", &D::id, Thing::Dimension),
        local_text<D>("name", &D::name, Need::Template),
        local_text<D>("shortName", &D::short_name, Need::Template, longest_short_name),
        local_text_array<D>("rungs", &D::rungs, Need::Template, "problem.rung-count", longest_rung),
        local_text<D>("question", &D::question, Need::Shipped),
        local_text_array<D>("thresholds", &D::thresholds, Need::Shipped, "problem.threshold-count"),
        local_text<D>("evidenceHint", &D::evidence_hint, Need::Shipped),
        texts<D>("claims", &D::claims),
    };
    return fields;
}

const Fields<Thresholds>& fields_of(Of<Thresholds>) {
    using T = Thresholds;
    constexpr Bounds count{0, 100};
    constexpr Bounds agreement{-1, 1};
    static const Fields<T> fields{
        number<T>("stageShare", &T::stage_share, {0, 1}),
        whole<T>("minimumRated", &T::minimum_rated, count),
        number<T>("alignedAgreement", &T::aligned_agreement, agreement),
        number<T>("dividedAgreement", &T::divided_agreement, agreement),
        number<T>("sharedView", &T::shared_view, {0, 3}),
        number<T>("differenceToDiscuss", &T::difference_to_discuss, {0, 3}),
        whole<T>("ratersForHighConfidence", &T::raters_for_high_confidence, count),
        whole<T>("dividedForHighConfidence", &T::divided_for_high_confidence, count),
        whole<T>("dividedForLowConfidence", &T::divided_for_low_confidence, count),
    };
    return fields;
}

const Fields<Precondition>& fields_of(Of<Precondition>) {
    static const Fields<Precondition> fields{
        own_id<Precondition>("id", &Precondition::id, Thing::Precondition),
        local_text<Precondition>("text", &Precondition::text, Need::Template),
    };
    return fields;
}

const Fields<TrendCategory>& fields_of(Of<TrendCategory>) {
    using Category = TrendCategory;
    static const Fields<Category> fields{
        own_id<Category>("id", &Category::id, Thing::TrendCategory),
        local_text<Category>("name", &Category::name, Need::Template),
    };
    return fields;
}

const Fields<Method>& fields_of(Of<Method>) {
    static const Fields<Method> fields =
        Fields<Method>{
            text<Method>("id", &Method::id, Need::Template),
            text<Method>("version", &Method::version, Need::Template),
            local_text<Method>("name", &Method::name, Need::Template),
            local_text<Method>("definition", &Method::definition, Need::Shipped),
            local_text<Method>("ratingRule", &Method::rating_rule, Need::Shipped),
            local_text<Method>("about", &Method::about, Need::Shipped),
            local_text<Method>("marketTrigger", &Method::market_trigger, Need::Shipped),
            objects<Method>("stages", &Method::stages, Need::Required),
            objects<Method>("dimensions", &Method::dimensions, Need::Required),
            custom<Method>("gates", Need::Required, read_gates, json_from_gates),
            object<Method>("thresholds", &Method::thresholds),
            objects<Method>("preconditions", &Method::preconditions),
            objects<Method>("trendCategories", &Method::trend_categories),
        }
            .finished_by(check_counts);
    return fields;
}

}  // namespace sparring::store
