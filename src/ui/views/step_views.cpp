// The rows of the table of views.
#include "ui/views/step_views.h"

#include "ui/ensure.h"

namespace sparring::ui {

namespace {

constexpr StepView views[] = {
    {StepKind::Prepare, prepare_head, draw_prepare},
    {StepKind::Stages, stages_head, draw_stages},
    {StepKind::Market, market_head, draw_market},
    {StepKind::Rating, rating_head, draw_rating},
    {StepKind::Reveal, reveal_head, draw_reveal},
    {StepKind::Position, position_head, draw_position},
    {StepKind::Contacts, contacts_head, draw_contacts},
    {StepKind::Ambition, ambition_head, draw_ambition},
    {StepKind::Value, value_head, draw_value},
    {StepKind::Quantify, quantify_head, draw_quantify},
    {StepKind::Actions, actions_head, draw_actions},
    {StepKind::Outcome, outcome_head, draw_outcome},
    {StepKind::Break, break_head, draw_break},
    {StepKind::ReviewActions, review_actions_head, draw_review_actions},
    {StepKind::Compare, compare_head, draw_compare},
    {StepKind::Realised, realised_head, draw_realised},
};

}  // namespace

const StepView& step_view(StepKind kind) {
    for (const StepView& view : views)
        if (view.kind == kind) return view;
    ensure(false, "every step kind has a view");
    return views[0];
}

}  // namespace sparring::ui
