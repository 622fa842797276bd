// Rules over the actions: what they leave out, and who carries them.
// Must not know propositions.
#include "core/counter_rules.h"

#include <algorithm>

namespace sparring::counter {
namespace {

using Kind = CounterQuestionArgument::Kind;

bool counts(const Action& action) {
    return action.status != ActionStatus::Dropped;
}

/// The rung that the target's stage, or one below it, asks of this dimension; 0: no gate.
int rung_asked(const Method& method, int stage, const DimensionId& id) {
    for (int gate = stage; gate >= 2; --gate) {
        const auto& gates = gates_of_stage(method, gate);
        if (std::find(gates.begin(), gates.end(), id) != gates.end()) return gate;
    }
    return 0;
}

bool has_action(const Session& session, const DimensionId& id) {
    return std::any_of(session.actions.begin(), session.actions.end(), [&](const Action& action) {
        const ActionLink link{LinkKind::Dimension, id.value};
        return counts(action) &&
               std::find(action.links.begin(), action.links.end(), link) != action.links.end();
    });
}

/// The side an action was given to, else that of the person with the owner's name.
std::optional<Side> side_of(const Session& session, const Action& action) {
    if (action.side) return action.side;
    for (const Person& person : session.people)
        if (!action.owner.empty() && person.name == action.owner) return person.side;
    return std::nullopt;
}

void ask_one_sided(const RuleContext& context) {
    int all = 0;
    int supplier = 0;
    for (const Action& action : context.session.actions) {
        if (!counts(action)) continue;
        const auto side = side_of(context.session, action);
        if (!side) return;
        if (*side == Side::Adviser) continue;
        ++all;
        supplier += *side == Side::Supplier ? 1 : 0;
    }
    if (all < context.whole_threshold("actions") || (supplier != 0 && supplier != all)) return;
    const Side side = supplier == 0 ? Side::Customer : Side::Supplier;
    context.raise({side_id(side)},
                  {side_argument(side), side_argument(other_side(side)), figure(Kind::Count, all)},
                  true);
}

}  // namespace

// Gates of the stages below count as well: the target's stage stands on them. Without a position
// nothing is unmet.
void ask_unmet_gate_without_action(const RuleContext& context) {
    const StageResult& stage = context.analysis.stage;
    if (!stage.target || !stage.relationship) return;
    for (const DimensionResult& dimension : context.analysis.dimensions) {
        const int asked = rung_asked(context.session.method, *stage.target, dimension.id);
        if (dimension.result.value_or(0) >= asked || has_action(context.session, dimension.id))
            continue;
        context.raise(
            {dimension.id.value},
            {named(Kind::Dimension, dimension.id.value), figure(Kind::Rung, asked),
             figure(Kind::Stage, *stage.target), figure(Kind::Rung, dimension.result.value_or(0))});
    }
}

void ask_action_incomplete(const RuleContext& context) {
    for (const Action& action : context.session.actions) {
        if (!counts(action) || (!is_blank(action.owner) && !action.due.empty())) continue;
        context.raise({action.id.value},
                      {typed(action.text), typed(action.owner), date_argument(action.due)});
    }
    ask_one_sided(context);
}

}  // namespace sparring::counter
