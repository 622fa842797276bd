// Numbers with their votes, rules and sources (domain.md 3).
// Must not know figures' places on a screen.
#include "document/explanation.h"

namespace sparring {
namespace {

using Numbers = std::vector<ExplainedNumber>;

/// Words of "explain." + key.
class Explainer {
public:
    Explainer(const OutlineContext& context, Numbers& numbers)
        : m_context(context), m_numbers(numbers) {}

    [[nodiscard]] std::string phrase(const std::string& key,
                                     const std::vector<std::string>& arguments = {}) const {
        return m_context.wording.text("explain." + key, arguments);
    }
    [[nodiscard]] std::string number(double value, int decimals = 2) const {
        return number_text(m_context.wording, value, decimals);
    }
    /// `arguments` fill the rule.
    void add(const std::string& key, std::string value,
             const std::vector<std::string>& arguments = {}, std::string source = {}) {
        m_numbers.push_back({phrase(key), std::move(value), phrase(key + ".rule", arguments),
                             source.empty() ? source : phrase("source", {source})});
    }
    /// The same for one side, whose name opens what it is.
    void add_side(const std::string& key, Side side, std::string value,
                  const std::vector<std::string>& arguments = {}) {
        m_numbers.push_back({phrase(key, {m_context.side_label(side)}),
                             std::move(value),
                             phrase(key + ".rule", arguments),
                             {}});
    }

private:
    const OutlineContext& m_context;
    Numbers& m_numbers;
};

/// "1, 2, 2 and 4", in order of the rungs.
std::string rungs_text(const OutlineContext& context, const Rungs& rungs) {
    std::vector<std::string> texts;
    for (const int rung : rungs)
        texts.push_back(std::to_string(rung));
    return list_text(context.wording, texts);
}

void explain_side(const OutlineContext& context, Explainer& explainer, const DimensionId& dimension,
                  Side side, const std::optional<SideResult>& result) {
    if (!result) return;
    const bool estimated = counting_ratings(context.session, side, dimension).estimated;
    explainer.add_side(estimated ? "estimates" : "votes", side, rungs_text(context, result->rungs));
    explainer.add_side("level", side, std::to_string(result->level),
                       {explainer.number(result->interpolated_median)});
}

void explain_result(Explainer& explainer, const DimensionResult& result) {
    if (!result.result) return;
    const std::string key = result.agreed ? "agreed" : result.one_sided ? "one-side" : "result";
    explainer.add(key, std::to_string(*result.result));
}

std::string consensus_word(const Explainer& explainer, Consensus consensus) {
    switch (consensus) {
        case Consensus::Aligned:
            return explainer.phrase("aligned");
        case Consensus::Mixed:
            return explainer.phrase("mixed");
        case Consensus::Divided:
            return explainer.phrase("divided");
        case Consensus::None:
            break;
    }
    return explainer.phrase("too-few");
}

void explain_views(const OutlineContext& context, Explainer& explainer,
                   const DimensionResult& result) {
    const Thresholds& limits = context.session.method.thresholds;
    if (result.perception_difference)
        explainer.add("difference", explainer.number(*result.perception_difference),
                      {explainer.number(limits.shared_view, 1),
                       explainer.number(limits.difference_to_discuss, 1)},
                      "Holmlund & Strandvik 1999");
    if (result.all.agreement)
        explainer.add("agreement",
                      explainer.number(*result.all.agreement) + ", " +
                          consensus_word(explainer, result.all.consensus),
                      {explainer.number(limits.aligned_agreement, 1),
                       explainer.number(limits.divided_agreement, 1)},
                      "Van der Eijk 2001");
}

void explain_way(Explainer& explainer, const DimensionResult& result) {
    if (!result.target || !result.result) return;
    explainer.add("gap", std::to_string(result.gap.value_or(0)),
                  {std::to_string(*result.target), std::to_string(*result.result)});
    if (!result.priority || *result.priority == 0) return;
    explainer.add(result.importance_voted ? "priority" : "priority-unvoted",
                  std::to_string(*result.priority),
                  {std::to_string(*result.gap), std::to_string(result.importance)});
}

void explain_next(const OutlineContext& context, Explainer& explainer, const NextStage& next) {
    explainer.add("count",
                  explainer.phrase("of", {std::to_string(next.dimensions_at_or_above),
                                          std::to_string(next.dimensions_needed)}),
                  {context.stage_phrase(next.stage)});
    const std::size_t gates = next.gates_met.size() + next.gates_unmet.size();
    const std::string met =
        explainer.phrase("of", {std::to_string(next.gates_met.size()), std::to_string(gates)});
    if (next.gates_unmet.empty())
        explainer.add("gates-met", met, {context.stage_phrase(next.stage)});
    else
        explainer.add("gates", met,
                      {context.stage_phrase(next.stage), context.dimension_list(next.gates_unmet)});
}

std::string confidence_word(const Explainer& explainer, Confidence confidence) {
    switch (confidence) {
        case Confidence::High:
            return explainer.phrase("high");
        case Confidence::Medium:
            return explainer.phrase("medium");
        case Confidence::Low:
            break;
    }
    return explainer.phrase("low");
}

}  // namespace

std::vector<ExplainedNumber> explain_dimension(const OutlineContext& context,
                                               const DimensionId& dimension) {
    Numbers numbers;
    const DimensionResult* result = find_result(context.analysis, dimension);
    if (result == nullptr) return numbers;
    Explainer explainer(context, numbers);
    explain_side(context, explainer, dimension, Side::Supplier, result->supplier);
    explain_side(context, explainer, dimension, Side::Customer, result->customer);
    explain_result(explainer, *result);
    explain_views(context, explainer, *result);
    explain_way(explainer, *result);
    return numbers;
}

std::vector<ExplainedNumber> explain_stage(const OutlineContext& context) {
    Numbers numbers;
    Explainer explainer(context, numbers);
    const StageResult& stage = context.analysis.stage;
    const Thresholds& limits = context.session.method.thresholds;
    const std::vector<std::string> rule = {percent_text(context.wording, limits.stage_share),
                                           std::to_string(limits.minimum_rated)};
    const auto named = [&](int number) {
        return std::to_string(number) + " " + context.stage_name(number);
    };
    if (stage.supplier)
        explainer.add_side("side-stage", Side::Supplier, named(*stage.supplier), rule);
    if (stage.customer)
        explainer.add_side("side-stage", Side::Customer, named(*stage.customer), rule);
    if (stage.relationship)
        explainer.add("stage", named(*stage.relationship), rule,
                      "Millman & Wilson 1995; McDonald et al. 2000");
    if (stage.next) explain_next(context, explainer, *stage.next);
    if (stage.centre) explainer.add("centre", named(*stage.centre));
    if (stage.confidence)
        explainer.add("confidence", confidence_word(explainer, *stage.confidence),
                      {std::to_string(limits.raters_for_high_confidence),
                       std::to_string(limits.divided_for_high_confidence),
                       std::to_string(limits.divided_for_low_confidence)});
    return numbers;
}

}  // namespace sparring
