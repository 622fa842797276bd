// Rules over challenges, propositions and their value cases.
// Must not know ratings or targets.
#include "core/counter_rules.h"

#include <algorithm>

namespace sparring::counter {
namespace {

using Kind = CounterQuestionArgument::Kind;

/// What a proposition is called: its title, else its first offer; the id when it has neither.
CounterQuestionArgument title_argument(const Proposition& proposition) {
    if (!is_blank(proposition.title)) return typed(proposition.title);
    for (const std::string& offer : proposition.offer)
        if (!is_blank(offer)) return typed(offer);
    return typed(proposition.id.value);
}

/// Asks about every proposition of which `lacks` is true.
template <typename Lacks>
void ask_where(const RuleContext& context, Lacks lacks) {
    for (const Proposition& proposition : context.session.propositions)
        if (lacks(proposition))
            context.raise({proposition.id.value}, {title_argument(proposition)});
}

const ScenarioValue* low_case(const Analysis& analysis, const PropositionId& id) {
    for (const PropositionValue& entry : analysis.values)
        if (entry.id == id) return &entry.value.low;
    return nullptr;
}

const ValueItem* find_item(const Proposition& proposition, const ValueItemId& id) {
    for (const ValueItem& item : proposition.values)
        if (item.id == id) return &item;
    return nullptr;
}

}  // namespace

void ask_challenge_without_proposition(const RuleContext& context) {
    const auto& propositions = context.session.propositions;
    for (const Challenge& challenge : context.session.challenges) {
        const bool answered =
            std::any_of(propositions.begin(), propositions.end(), [&](const Proposition& each) {
                return std::find(each.challenges.begin(), each.challenges.end(), challenge.id) !=
                       each.challenges.end();
            });
        if (!answered)
            context.raise({challenge.id.value},
                          {typed(challenge.text), figure(Kind::Count, challenge.urgency)});
    }
}

void ask_proposition_without_challenge(const RuleContext& context) {
    ask_where(context, [](const Proposition& each) { return each.challenges.empty(); });
}

// That the customer does nothing is an alternative too, and needs no more words.
void ask_proposition_without_alternative(const RuleContext& context) {
    ask_where(context, [](const Proposition& each) {
        return is_blank(each.alternative.text) && each.alternative.type != AlternativeType::Nothing;
    });
}

void ask_proposition_without_evidence(const RuleContext& context) {
    ask_where(context, [](const Proposition& each) {
        return std::all_of(each.evidence.begin(), each.evidence.end(),
                           [](const EvidenceItem& item) { return is_blank(item.text); });
    });
}

void ask_value_assumed(const RuleContext& context) {
    const int status = context.whole_threshold("status");
    for (const Proposition& proposition : context.session.propositions) {
        const auto& items = proposition.values;
        const bool assumed = std::all_of(items.begin(), items.end(), [&](const ValueItem& item) {
            return item.status <= status;
        });
        if (items.empty() || !assumed) continue;
        context.raise(
            {proposition.id.value},
            {title_argument(proposition), figure(Kind::Count, static_cast<double>(items.size())),
             figure(Kind::Count, status)});
    }
}

// Without figures there is no case to judge.
void ask_low_never_pays_back(const RuleContext& context) {
    const double months = context.threshold("months");
    for (const Proposition& proposition : context.session.propositions) {
        const ScenarioValue* low = low_case(context.analysis, proposition.id);
        if (low == nullptr || !has_figures(proposition)) continue;
        const bool never = !above(low->net, 0) || above(low->payback_months.value_or(0), months);
        if (!never) continue;
        context.raise({proposition.id.value},
                      {title_argument(proposition), figure(Kind::Amount, low->net),
                       figure(Kind::Amount, low->one_off_cost), figure(Kind::Count, months)});
    }
}

void ask_same_driver_twice(const RuleContext& context) {
    for (const Proposition& proposition : context.session.propositions) {
        for (const ValueFault& fault : value_faults(proposition)) {
            if (fault.kind != ValueFault::Kind::SameDriver) continue;
            const ValueItem* first = find_item(proposition, fault.other);
            const ValueItem* second = find_item(proposition, fault.item);
            if (first == nullptr || second == nullptr) continue;
            context.raise({first->id.value, second->id.value},
                          {typed(first->label), typed(second->label), typed(first->driver)});
        }
    }
}

}  // namespace sparring::counter
