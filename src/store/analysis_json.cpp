// Writes what core derived as JSON; keys as documented in docs/analyse-json.md.
#include "store/analysis_json.h"

#include <nlohmann/json.hpp>

namespace sparring::store {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json optional_json(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json ids_json(const std::vector<DimensionId>& ids) {
    Json list = Json::array();
    for (const DimensionId& id : ids)
        list.push_back(id.value);
    return list;
}

const char* id_from_consensus(Consensus consensus) {
    switch (consensus) {
        case Consensus::None:
            return "none";
        case Consensus::Aligned:
            return "aligned";
        case Consensus::Mixed:
            return "mixed";
        case Consensus::Divided:
            return "divided";
    }
    return "none";
}

const char* id_from_confidence(Confidence confidence) {
    switch (confidence) {
        case Confidence::High:
            return "high";
        case Confidence::Medium:
            return "medium";
        case Confidence::Low:
            return "low";
    }
    return "low";
}

Json side_json(const std::optional<SideResult>& side) {
    if (!side) return nullptr;
    return {{"n", side->n},
            {"level", side->level},
            {"interpolatedMedian", side->interpolated_median},
            {"range", side->range},
            {"iqr", side->iqr},
            {"agreement", side->agreement}};
}

Json dimension_json(const DimensionResult& result) {
    return {{"id", result.id.value},
            {"supplier", side_json(result.supplier)},
            {"customer", side_json(result.customer)},
            {"all",
             {{"n", result.all.n},
              {"range", result.all.range},
              {"iqr", result.all.iqr},
              {"agreement", optional_json(result.all.agreement)},
              {"consensus", id_from_consensus(result.all.consensus)}}},
            {"perceptionDifference", optional_json(result.perception_difference)},
            {"level", optional_json(result.level)},
            {"agreed", optional_json(result.agreed)},
            {"result", optional_json(result.result)},
            {"oneSided", result.one_sided},
            {"estimated", result.estimated},
            {"target", optional_json(result.target)},
            {"gap", optional_json(result.gap)},
            {"overInvestment", optional_json(result.over_investment)},
            {"importance", result.importance},
            {"priority", optional_json(result.priority)}};
}

Json next_json(const std::optional<NextStage>& next) {
    if (!next) return nullptr;
    return {{"stage", next->stage},
            {"gatesMet", ids_json(next->gates_met)},
            {"gatesUnmet", ids_json(next->gates_unmet)},
            {"dimensionsAtOrAbove", next->dimensions_at_or_above},
            {"dimensionsNeeded", next->dimensions_needed}};
}

Json stage_json(const StageResult& stage) {
    return {{"supplier", optional_json(stage.supplier)},
            {"customer", optional_json(stage.customer)},
            {"relationship", optional_json(stage.relationship)},
            {"centre", optional_json(stage.centre)},
            {"target", optional_json(stage.target)},
            {"targetHolds", optional_json(stage.target_holds)},
            {"next", next_json(stage.next)},
            {"confidence",
             stage.confidence ? Json(id_from_confidence(*stage.confidence)) : Json(nullptr)}};
}

Json scenario_json(const ScenarioValue& value) {
    return {{"gross", value.gross},
            {"annualCost", value.annual_cost},
            {"net", value.net},
            {"oneOffCost", value.one_off_cost},
            {"firstYear", value.first_year},
            {"threeYears", value.three_years},
            {"paybackMonths", optional_json(value.payback_months)},
            {"cashRelease", value.cash_release}};
}

Json session_json(const Session& session) {
    return {{"id", session.id.value},
            {"supplier", session.supplier.name},
            {"customer", session.customer.name},
            {"date", iso_from_date(session.date)},
            {"workshop", session.workshop.value}};
}

const char* id_from_answer(const CounterQuestionAnswer* answer) {
    if (answer == nullptr) return "open";
    switch (answer->outcome) {
        case CounterQuestionOutcome::Discussed:
            return "discussed";
        case CounterQuestionOutcome::Parked:
            return "parked";
        case CounterQuestionOutcome::Dismissed:
            return "dismissed";
    }
    return "open";
}

/// What a placeholder of the question stands for: an id, a typed text, a date or a figure.
Json argument_json(const CounterQuestionArgument& argument) {
    using Kind = CounterQuestionArgument::Kind;
    switch (argument.kind) {
        case Kind::Dimensions:
            return argument.list;
        case Kind::Stage:
        case Kind::Rung:
        case Kind::Count:
            return static_cast<long long>(argument.number);
        case Kind::Median:
        case Kind::Estimate:
        case Kind::Amount:
            return argument.number;
        default:
            return argument.text;
    }
}

Json question_json(const Session& session, const CounterQuestion& question) {
    Json arguments = Json::array();
    for (const CounterQuestionArgument& argument : question.arguments)
        arguments.push_back(argument_json(argument));
    return {{"rule", question.rule},
            {"about", question.about},
            {"status", id_from_answer(find_answer(session, question))},
            {"step", id_from_step_kind(question.step)},
            {"arguments", arguments}};
}

Json questions_json(const Session& session, const std::vector<CounterQuestion>& questions) {
    Json list = Json::array();
    for (const CounterQuestion& question : questions)
        list.push_back(question_json(session, question));
    return list;
}

}  // namespace

std::string json_from_analysis(const Session& session, const Analysis& analysis,
                               const std::vector<CounterQuestion>& questions) {
    Json dimensions = Json::array();
    for (const DimensionResult& result : analysis.dimensions)
        dimensions.push_back(dimension_json(result));
    Json values = Json::array();
    for (const PropositionValue& value : analysis.values)
        values.push_back({{"proposition", value.id.value},
                          {"low", scenario_json(value.value.low)},
                          {"base", scenario_json(value.value.base)},
                          {"high", scenario_json(value.value.high)}});
    const Json root = {{"session", session_json(session)},
                       {"method", {{"id", session.method.id}, {"version", session.method.version}}},
                       {"dimensions", dimensions},
                       {"stage", stage_json(analysis.stage)},
                       {"priorityOrder", ids_json(analysis.priority_order)},
                       {"values", values},
                       {"counterQuestions", questions_json(session, questions)}};
    // Typed text may hold broken UTF-8 from elsewhere; replace it rather than throw.
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace sparring::store
