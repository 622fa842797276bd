// Rules over the chosen target: what stands in its way, what contradicts it, how far it is.
// Must not know contacts, propositions or actions.
#include "core/counter_rules.h"

#include <algorithm>

namespace sparring::counter {
namespace {

using Kind = CounterQuestionArgument::Kind;

CounterQuestionArgument stage_argument(int stage) {
    return figure(Kind::Stage, stage);
}

std::string buying_id(BuyerType type) {
    switch (type) {
        case BuyerType::Price:
            return "price";
        case BuyerType::Advice:
            return "advice";
        case BuyerType::Alliance:
            return "alliance";
        case BuyerType::Unknown:
            break;
    }
    return {};
}

std::string portfolio_id(Portfolio portfolio) {
    switch (portfolio) {
        case Portfolio::Strategic:
            return "strategic";
        case Portfolio::Leverage:
            return "leverage";
        case Portfolio::Bottleneck:
            return "bottleneck";
        case Portfolio::Routine:
            return "routine";
        case Portfolio::Unknown:
            break;
    }
    return {};
}

/// Answered "no"; "partly" is no reason to ask (domain.md 1.4).
bool is_unmet(const std::map<PreconditionId, Answer>& answers, const PreconditionId& id) {
    const auto found = answers.find(id);
    return found != answers.end() && found->second == Answer::No;
}

/// Gates of the target's stage and those below it whose own target is lower than they ask.
std::vector<std::string> gates_set_lower(const Analysis& analysis, const Method& method,
                                         int stage) {
    std::vector<std::string> lower;
    for (const DimensionResult& dimension : analysis.dimensions) {
        bool low = false;
        for (int gate = 2; gate <= stage; ++gate) {
            const auto& gates = gates_of_stage(method, gate);
            const bool asked = std::find(gates.begin(), gates.end(), dimension.id) != gates.end();
            low = low || (asked && dimension.target.value_or(0) < gate);
        }
        if (low) lower.push_back(dimension.id.value);
    }
    return lower;
}

std::vector<std::string> targets_below(const Analysis& analysis, int stage) {
    std::vector<std::string> lower;
    for (const DimensionResult& dimension : analysis.dimensions)
        if (dimension.target.value_or(0) < stage) lower.push_back(dimension.id.value);
    return lower;
}

}  // namespace

void ask_target_unmet_precondition(const RuleContext& context) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.target || !stage.relationship || *stage.target <= *stage.relationship) return;
    const Session& session = context.session;
    for (const Precondition& precondition : session.method.preconditions) {
        for (const Side side : {Side::Supplier, Side::Customer}) {
            const auto& answers = side == Side::Supplier ? session.supplier_preconditions
                                                         : session.customer_preconditions;
            if (!is_unmet(answers, precondition.id)) continue;
            context.raise(
                {side_id(side), precondition.id.value},
                {stage_argument(*stage.target), named(Kind::Precondition, precondition.id.value),
                 side_argument(side), stage_argument(*stage.relationship)});
        }
    }
}

void ask_target_against_buying(const RuleContext& context) {
    const Session& session = context.session;
    if (session.target.stage.value_or(0) < context.whole_threshold("stage")) return;
    const bool on_price = session.buyer_type == BuyerType::Price;
    const bool interchangeable =
        session.portfolio == Portfolio::Routine || session.portfolio == Portfolio::Leverage;
    if (!on_price && !interchangeable) return;
    context.raise({}, {stage_argument(*session.target.stage),
                       named(Kind::BuyerType, buying_id(session.buyer_type)),
                       named(Kind::Portfolio, portfolio_id(session.portfolio)),
                       side_argument(Side::Customer)});
}

void ask_target_contradicts_gates(const RuleContext& context) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.target || stage.target_holds.value_or(true)) return;
    const auto& dimensions = context.analysis.dimensions;
    std::vector<std::string> lower =
        gates_set_lower(context.analysis, context.session.method, *stage.target);
    if (lower.empty()) lower = targets_below(context.analysis, *stage.target);
    const auto high = std::count_if(dimensions.begin(), dimensions.end(), [&](const auto& each) {
        return each.target.value_or(0) >= *stage.target;
    });
    const int needed =
        dimensions_needed(context.session.method, static_cast<int>(dimensions.size()));
    context.raise({}, {stage_argument(*stage.target),
                       {.kind = Kind::Dimensions, .list = lower},
                       figure(Kind::Count, static_cast<double>(high)),
                       figure(Kind::Count, needed),
                       figure(Kind::Rung, *stage.target)});
}

// Everywhere: the stage, and every dimension that has a result.
void ask_target_equals_position(const RuleContext& context) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.target || stage.target != stage.relationship) return;
    int equal = 0;
    for (const DimensionResult& dimension : context.analysis.dimensions) {
        if (!dimension.result) continue;
        if (dimension.target != dimension.result) return;
        ++equal;
    }
    context.raise({}, {stage_argument(*stage.target), figure(Kind::Count, equal)});
}

// The date by which the target is to be reached is the one on which it is looked at again.
void ask_target_two_up_in_a_year(const RuleContext& context) {
    const StageResult& stage = context.analysis.stage;
    const Date& by = context.session.target.review_date;
    if (!stage.target || !stage.relationship || by.empty() || context.session.date.empty()) return;
    const int up = *stage.target - *stage.relationship;
    const int days = days_from_date(by) - days_from_date(context.session.date);
    if (up < context.whole_threshold("stages") || days > context.whole_threshold("days")) return;
    context.raise({}, {stage_argument(*stage.relationship), stage_argument(*stage.target),
                       date_argument(by), figure(Kind::Count, up), figure(Kind::Count, days)});
}

}  // namespace sparring::counter
