// Then and now: what a review keeps of the session before it, and what it says of the way between.
// Expected figures are those of domain.md 3.6 and 4.4.
#include "core/review.h"

#include "cases.h"
#include "core/follow_up.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;
using Catch::Approx;

namespace {

/// A review of case A that nobody has rated in yet.
Session review_of_case_a() {
    Session session;
    session.id = SessionId("review");
    session.date = {2027, 5, 20};
    session.method = four_stages();
    session.agenda = {{StepId("compare"), StepKind::Compare, 17, false, false, 0}};
    Session earlier = case_a();
    earlier.id = SessionId("case-a");
    take_over(session, earlier);
    return session;
}

const DimensionChange& change_of(const Review& review, const std::string& id) {
    for (const DimensionChange& change : review.dimensions)
        if (change.dimension.value == id) return change;
    FAIL("no change of " << id);
    return review.dimensions.front();
}

}  // namespace

TEST_CASE("the picture of case A holds its levels, results, targets and stages") {
    const EarlierSession picture = picture_of(case_a(), analyse(case_a()));
    REQUIRE(picture.dimensions.size() == 10);
    const EarlierDimension& information = picture.dimensions[3];
    CHECK(information.dimension.value == "information");
    CHECK(information.supplier == 2);
    CHECK(information.customer == 1);
    CHECK(information.result == 1);
    CHECK(information.target == 3);
    const EarlierDimension& status = picture.dimensions[6];
    CHECK(status.dimension.value == "status");
    CHECK(status.result == 2);
    CHECK(status.target == 2);
    CHECK(picture.stage == 2);
    CHECK(picture.supplier_stage == 2);
    CHECK(picture.customer_stage == 2);
    CHECK(picture.target_stage == 3);
    CHECK(picture.supplier_people.size() == 3);
    CHECK(picture.customer_people.size() == 3);
    REQUIRE(picture.values.size() == 6);
    CHECK(picture.values[0].planned.low == Approx(71400));
    CHECK(picture.values[0].planned.base == Approx(107100));
    CHECK(picture.values[0].planned.high == Approx(142800));
}

TEST_CASE("a session that follows none has nothing to compare") {
    Session session = case_a();
    CHECK_FALSE(is_follow_up(session));
    const Review review = review_of(session, analyse(session));
    CHECK(review.dimensions.empty());
    CHECK(review.values.empty());
    CHECK(review.joined.empty());
    CHECK_FALSE(review.method_changed);
}

TEST_CASE("targets are kept when reached, missed when not, unknown when nobody rated") {
    Session session = review_of_case_a();
    rate(session, "information", "333", "333");    // 1, target 3: reached
    rate(session, "planning", "222", "222");       // 1, target 3: half way
    rate(session, "collaboration", "222", "222");  // 2, target 3: as it was
    rate(session, "status", "222", "222");         // 2, target 2: held
    const Review review = review_of(session, analyse(session));
    REQUIRE(review.dimensions.size() == 10);
    CHECK(change_of(review, "information").change == 2);
    CHECK(change_of(review, "information").outcome == TargetOutcome::Kept);
    CHECK(change_of(review, "planning").change == 1);
    CHECK(change_of(review, "planning").outcome == TargetOutcome::Missed);
    CHECK(change_of(review, "collaboration").change == 0);
    CHECK(change_of(review, "collaboration").outcome == TargetOutcome::Missed);
    CHECK(change_of(review, "status").outcome == TargetOutcome::Kept);
    CHECK(change_of(review, "trust").before == 2);
    CHECK_FALSE(change_of(review, "trust").now.has_value());
    CHECK(change_of(review, "trust").outcome == TargetOutcome::Unknown);
    CHECK(review.kept == 2);
    CHECK(review.missed == 2);
}

TEST_CASE("a step back is kept when the dimension is not above it any more") {
    Session session = review_of_case_a();
    for (EarlierDimension& earlier : session.earlier.dimensions)
        if (earlier.dimension.value == "status") earlier = {earlier.dimension, 3, 3, 3, 2};
    rate(session, "status", "333", "333");
    CHECK(change_of(review_of(session, analyse(session)), "status").outcome ==
          TargetOutcome::Missed);
    session.ratings.clear();
    rate(session, "status", "111", "111");
    CHECK(change_of(review_of(session, analyse(session)), "status").outcome == TargetOutcome::Kept);
}

TEST_CASE("who is new and who is gone is told by name, capitals and accents aside") {
    Session session = review_of_case_a();
    const auto supplier = session.earlier.supplier_people;
    Person& first = session.people.front();
    CHECK(review_of(session, analyse(session)).joined.empty());
    CHECK(review_of(session, analyse(session)).left.empty());
    session.earlier.supplier_people.front() = "RENÉ de Wit";
    first.name = "Rene de Wit";
    CHECK(review_of(session, analyse(session)).joined.empty());
    first.name = "Noor Smit";
    Review review = review_of(session, analyse(session));
    CHECK(review.joined == std::vector<std::string>{"Noor Smit"});
    CHECK(review.left == std::vector<std::string>{"RENÉ de Wit"});
    first.absent = true;
    review = review_of(session, analyse(session));
    CHECK(review.joined.empty());
    CHECK(review.left == std::vector<std::string>{"RENÉ de Wit"});
}

TEST_CASE("another version of the method is told, and its lost dimensions are left out") {
    Session session = review_of_case_a();
    CHECK_FALSE(review_of(session, analyse(session)).method_changed);
    session.method.version = "next";
    session.method.dimensions.pop_back();
    const Review review = review_of(session, analyse(session));
    CHECK(review.method_changed);
    CHECK(review.dimensions.size() == 9);
}

TEST_CASE("value realised stands beside what was planned then, not what was changed since") {
    Session session = review_of_case_a();
    ValueItem& downtime = session.propositions.front().values[0];
    downtime.realised = 64000;
    downtime.status = 3;
    downtime.factors = {factor(1)};
    ValueItem added;
    added.id = ValueItemId("added");
    added.factors = {factor(10, 20, 30)};
    session.propositions.front().values.push_back(added);
    const Review review = review_of(session, analyse(session));
    REQUIRE(review.values.size() == 7);
    CHECK(review.values[0].planned.base == Approx(107100));
    CHECK(review.values[0].realised == 64000);
    CHECK(review.values[6].planned.base == Approx(20));
    CHECK(review.total.items == 7);
    CHECK(review.total.measured == 1);
    CHECK(review.total.planned == Approx(107100));
    CHECK(review.total.realised == Approx(64000));
}

TEST_CASE("a review takes the unfinished actions and the agreed propositions") {
    Session earlier = case_a();
    earlier.id = SessionId("case-a");
    earlier.propositions.front().status = PropositionStatus::Agreed;
    const auto action = [](const char* id, ActionStatus status) {
        Action made;
        made.id = ActionId(id);
        made.status = status;
        made.links = {{LinkKind::Dimension, "trust"}, {LinkKind::Dimension, "gone"}};
        return made;
    };
    earlier.actions = {action("open", ActionStatus::Open), action("done", ActionStatus::Done),
                       action("busy", ActionStatus::Busy),
                       action("dropped", ActionStatus::Dropped)};
    Session review;
    review.method = four_stages();
    review.agenda = {{StepId("review-actions"), StepKind::ReviewActions, 15, false, false, 0}};
    take_over(review, earlier);
    REQUIRE(review.actions.size() == 2);
    CHECK(review.actions[0].id.value == "open");
    CHECK(review.actions[0].carried_over);
    CHECK(review.actions[0].links == std::vector<ActionLink>{{LinkKind::Dimension, "trust"}});
    CHECK(review.actions[1].status == ActionStatus::Busy);
    CHECK(review.propositions.front().status == PropositionStatus::Agreed);

    Session scan;
    scan.method = four_stages();
    scan.agenda = {{StepId("actions"), StepKind::Actions, 6, true, false, 0}};
    take_over(scan, earlier);
    CHECK(scan.actions.empty());
    CHECK(scan.propositions.front().status == PropositionStatus::Draft);
    CHECK(scan.earlier.id == SessionId("case-a"));
}
