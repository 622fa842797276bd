// The words that files use for the values of enums; changing one breaks every kept session.
// Must not know in which field an enum stands.
#include "store/names.h"

namespace sparring::store {

const Names<ActionStatus>& action_status_names() {
    static const Names<ActionStatus> names{{"open", ActionStatus::Open},
                                           {"busy", ActionStatus::Busy},
                                           {"done", ActionStatus::Done},
                                           {"dropped", ActionStatus::Dropped}};
    return names;
}

const Names<AlternativeType>& alternative_names() {
    static const Names<AlternativeType> names{{"competitor", AlternativeType::Competitor},
                                              {"in-house", AlternativeType::InHouse},
                                              {"nothing", AlternativeType::Nothing},
                                              {"previous-offer", AlternativeType::PreviousOffer}};
    return names;
}

const Names<Answer>& answer_names() {
    static const Names<Answer> names{{"unanswered", Answer::Unanswered},
                                     {"yes", Answer::Yes},
                                     {"partly", Answer::Partly},
                                     {"no", Answer::No}};
    return names;
}

const Names<BuyerType>& buyer_type_names() {
    static const Names<BuyerType> names{{"unknown", BuyerType::Unknown},
                                        {"price", BuyerType::Price},
                                        {"advice", BuyerType::Advice},
                                        {"alliance", BuyerType::Alliance}};
    return names;
}

const Names<Confirmation>& confirmation_names() {
    static const Names<Confirmation> names{{"open", Confirmation::Open},
                                           {"confirmed", Confirmation::Confirmed},
                                           {"objection", Confirmation::Objection}};
    return names;
}

const Names<CounterQuestionOutcome>& counter_question_outcome_names() {
    using Outcome = CounterQuestionOutcome;
    static const Names<Outcome> names{{"discussed", Outcome::Discussed},
                                      {"parked", Outcome::Parked},
                                      {"dismissed", Outcome::Dismissed}};
    return names;
}

const Names<DmuRole>& dmu_role_names() {
    static const Names<DmuRole> names{{"none", DmuRole::None},
                                      {"decider", DmuRole::Decider},
                                      {"influencer", DmuRole::Influencer},
                                      {"user", DmuRole::User},
                                      {"buyer", DmuRole::Buyer},
                                      {"gatekeeper", DmuRole::Gatekeeper},
                                      {"initiator", DmuRole::Initiator}};
    return names;
}

const Names<Level>& level_names() {
    static const Names<Level> names{
        {"top", Level::Top}, {"middle", Level::Middle}, {"operational", Level::Operational}};
    return names;
}

const Names<LinkKind>& link_kind_names() {
    static const Names<LinkKind> names{{"dimension", LinkKind::Dimension},
                                       {"challenge", LinkKind::Challenge},
                                       {"proposition", LinkKind::Proposition},
                                       {"value-item", LinkKind::ValueItem},
                                       {"precondition", LinkKind::Precondition}};
    return names;
}

const Names<ReadBackStatus>& read_back_names() {
    static const Names<ReadBackStatus> names{{"open", ReadBackStatus::Open},
                                             {"confirmed", ReadBackStatus::Confirmed},
                                             {"to-verify", ReadBackStatus::ToVerify},
                                             {"changed", ReadBackStatus::Changed}};
    return names;
}

const Names<OutlineStatus>& outline_status_names() {
    static const Names<OutlineStatus> names{{"draft", OutlineStatus::Draft},
                                            {"agreed", OutlineStatus::Agreed}};
    return names;
}

const Names<ParkedOutcome>& parked_outcome_names() {
    static const Names<ParkedOutcome> names{{"open", ParkedOutcome::Open},
                                            {"action", ParkedOutcome::Action},
                                            {"topic", ParkedOutcome::Topic},
                                            {"dropped", ParkedOutcome::Dropped}};
    return names;
}

const Names<Portfolio>& portfolio_names() {
    static const Names<Portfolio> names{{"unknown", Portfolio::Unknown},
                                        {"strategic", Portfolio::Strategic},
                                        {"leverage", Portfolio::Leverage},
                                        {"bottleneck", Portfolio::Bottleneck},
                                        {"routine", Portfolio::Routine}};
    return names;
}

const Names<PropositionStatus>& proposition_status_names() {
    static const Names<PropositionStatus> names{{"draft", PropositionStatus::Draft},
                                                {"discussed", PropositionStatus::Discussed},
                                                {"agreed", PropositionStatus::Agreed}};
    return names;
}

const Names<RatingSource>& rating_source_names() {
    static const Names<RatingSource> names{{"own", RatingSource::Own},
                                           {"estimated", RatingSource::Estimated},
                                           {"counted", RatingSource::Counted},
                                           {"imported", RatingSource::Imported}};
    return names;
}

const Names<Side>& side_names() {
    static const Names<Side> names{
        {"supplier", Side::Supplier}, {"customer", Side::Customer}, {"adviser", Side::Adviser}};
    return names;
}

const Names<StepKind>& step_kind_names() {
    static const Names<StepKind> names = [] {
        Names<StepKind> all;
        for (int i = 0; i <= static_cast<int>(StepKind::Realised); ++i)
            all.emplace_back(id_from_step_kind(static_cast<StepKind>(i)), static_cast<StepKind>(i));
        return all;
    }();
    return names;
}

const Names<ValueCategory>& value_category_names() {
    static const Names<ValueCategory> names{{"revenue", ValueCategory::Revenue},
                                            {"cost", ValueCategory::Cost},
                                            {"capital", ValueCategory::Capital},
                                            {"risk", ValueCategory::Risk}};
    return names;
}

}  // namespace sparring::store
