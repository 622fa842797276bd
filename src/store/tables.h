// The field tables of all structs that files hold; each is written once, in a *_fields.cpp.
// Must not be included outside store.
#pragma once

#include "core/moves.h"
#include "core/session.h"
#include "store/nested_fields.h"

namespace sparring::store {

// method_fields.cpp
const Fields<Stage::Mark>& fields_of(Of<Stage::Mark>);
const Fields<Stage>& fields_of(Of<Stage>);
const Fields<Dimension>& fields_of(Of<Dimension>);
const Fields<Thresholds>& fields_of(Of<Thresholds>);
const Fields<Precondition>& fields_of(Of<Precondition>);
const Fields<TrendCategory>& fields_of(Of<TrendCategory>);
const Fields<Method>& fields_of(Of<Method>);

// workshop_fields.cpp
const Fields<WorkshopStep>& fields_of(Of<WorkshopStep>);
const Fields<Workshop>& fields_of(Of<Workshop>);

// moves_json.cpp
const Fields<Move>& fields_of(Of<Move>);

// proposition_fields.cpp
const Fields<Range>& fields_of(Of<Range>);
const Fields<Factor>& fields_of(Of<Factor>);
const Fields<ValueItem>& fields_of(Of<ValueItem>);
const Fields<CostItem>& fields_of(Of<CostItem>);
const Fields<Alternative>& fields_of(Of<Alternative>);
const Fields<EvidenceItem>& fields_of(Of<EvidenceItem>);
const Fields<Audience>& fields_of(Of<Audience>);
const Fields<Proposition>& fields_of(Of<Proposition>);

// market_fields.cpp: who is there and what their market asks
const Fields<Company>& fields_of(Of<Company>);
const Fields<Person>& fields_of(Of<Person>);
const Fields<Trend>& fields_of(Of<Trend>);
const Fields<Challenge>& fields_of(Of<Challenge>);
const Fields<DotVote>& fields_of(Of<DotVote>);

// session_fields.cpp
const Fields<Recognition>& fields_of(Of<Recognition>);
const Fields<Rating>& fields_of(Of<Rating>);
const Fields<ImportanceVote>& fields_of(Of<ImportanceVote>);
const Fields<Finding>& fields_of(Of<Finding>);
const Fields<PositionView>& fields_of(Of<PositionView>);
const Fields<Target>& fields_of(Of<Target>);
const Fields<Contact>& fields_of(Of<Contact>);
const Fields<AgendaStep>& fields_of(Of<AgendaStep>);

// outcome_fields.cpp: actions, parked items, notes, outcome, read-back
const Fields<ActionLink>& fields_of(Of<ActionLink>);
const Fields<Action>& fields_of(Of<Action>);
const Fields<ParkedItem>& fields_of(Of<ParkedItem>);
const Fields<PrivateNote>& fields_of(Of<PrivateNote>);
const Fields<ExportRecord>& fields_of(Of<ExportRecord>);
const Fields<Outcome>& fields_of(Of<Outcome>);
const Fields<ReadBackEntry>& fields_of(Of<ReadBackEntry>);
const Fields<CounterQuestionAnswer>& fields_of(Of<CounterQuestionAnswer>);

// earlier_fields.cpp: what a review compares with
const Fields<EarlierDimension>& fields_of(Of<EarlierDimension>);
const Fields<EarlierValue>& fields_of(Of<EarlierValue>);
const Fields<EarlierSession>& fields_of(Of<EarlierSession>);

// session_json.cpp
const Fields<Session>& fields_of(Of<Session>);

}  // namespace sparring::store
