// The words that files use for the values of enums.
// Must not be shown to users: what they read comes from wording. For use inside store only.
#pragma once

#include "core/session.h"
#include "store/fields.h"

namespace sparring::store {

const Names<ActionStatus>& action_status_names();
const Names<AlternativeType>& alternative_names();
const Names<Answer>& answer_names();
const Names<BuyerType>& buyer_type_names();
const Names<Confirmation>& confirmation_names();
const Names<CounterQuestionOutcome>& counter_question_outcome_names();
const Names<DmuRole>& dmu_role_names();
const Names<Level>& level_names();
const Names<LinkKind>& link_kind_names();
const Names<OutlineStatus>& outline_status_names();
const Names<ParkedOutcome>& parked_outcome_names();
const Names<Portfolio>& portfolio_names();
const Names<PropositionStatus>& proposition_status_names();
const Names<RatingSource>& rating_source_names();
const Names<ReadBackStatus>& read_back_names();
const Names<Side>& side_names();
const Names<StepKind>& step_kind_names();
const Names<ValueCategory>& value_category_names();

}  // namespace sparring::store
