// What is derived beyond the two cases: agreed rungs, targets, order of ties, confidence.
#include "cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

using Names = std::vector<std::string>;

void agree(Session& session, const std::string& dimension, int rung) {
    Finding finding;
    finding.dimension = DimensionId(dimension);
    finding.agreed = rung;
    session.findings.push_back(finding);
}

Names order_of(const Session& session) {
    Names result;
    for (const DimensionId& id : analyse(session).priority_order)
        result.push_back(id.value);
    return result;
}

std::optional<Confidence> confidence_of(const Session& session) {
    return analyse(session).stage.confidence;
}

/// Everybody at 2 on everything: stage 2, all aligned.
Session all_at_two(int suppliers = 2, int customers = 2) {
    Session session = session_with_people(suppliers, customers);
    rate_all(session, std::string(static_cast<std::size_t>(suppliers), '2'),
             std::string(static_cast<std::size_t>(customers), '2'));
    return session;
}

}  // namespace

TEST_CASE("an empty session has no figures, and nothing is invented") {
    const Analysis analysis = analyse(session_with_people(2, 2));
    CHECK(analysis.dimensions.size() == 10);
    CHECK_FALSE(analysis.stage.supplier.has_value());
    CHECK_FALSE(analysis.stage.relationship.has_value());
    CHECK_FALSE(analysis.stage.centre.has_value());
    CHECK_FALSE(analysis.stage.target.has_value());
    CHECK_FALSE(analysis.stage.target_holds.has_value());
    CHECK_FALSE(analysis.stage.next.has_value());
    CHECK_FALSE(analysis.stage.confidence.has_value());
    CHECK(analysis.priority_order.empty());
    CHECK(result_of(analysis, "trust").importance == 2);
    CHECK_FALSE(result_of(analysis, "trust").importance_voted);
    CHECK(analyse(Session{}).dimensions.empty());
}

TEST_CASE("an agreed rung replaces the level in result, gap, stage and centre, not the ratings") {
    Session session = case_b();
    agree(session, "planning", 3);
    const Analysis analysis = analyse(session);
    const DimensionResult& planning = result_of(analysis, "planning");
    CHECK(planning.level == 2);
    CHECK(planning.agreed == 3);
    CHECK(planning.result == 3);
    CHECK(planning.customer->level == 2);
    CHECK(planning.gap == 0);
    CHECK(planning.priority == 0);
    CHECK(analysis.stage.relationship == 3);  // nine of ten at 3 and every gate
    CHECK(analysis.stage.customer == 2);      // by its levels alone
    REQUIRE(analysis.stage.next.has_value());
    CHECK(analysis.stage.next->stage == 4);
    CHECK(order_of(session) == Names{"information"});
}

TEST_CASE("an agreed rung can be lower than both sides") {
    Session session = case_b();
    agree(session, "trust", 1);
    agree(session, "contacts", 1);
    agree(session, "commitment", 2);
    const Analysis analysis = analyse(session);
    CHECK(result_of(analysis, "trust").result == 1);
    CHECK(result_of(analysis, "trust").gap == 2);
    CHECK(analysis.stage.relationship == 2);  // eight of ten at 2; organisation and status hold
    CHECK(analysis.stage.next->dimensions_at_or_above == 5);
    CHECK(analysis.stage.centre == 2);  // 1 1 2 2 2 | 3 3 3 3 3
    CHECK(analysis.stage.supplier == 3);
}

TEST_CASE("an agreed rung stands also where nobody rated") {
    Session session = session_with_people(2, 2);
    for (const Dimension& dimension : session.method.dimensions)
        agree(session, dimension.id.value, 3);
    const Analysis analysis = analyse(session);
    CHECK(analysis.stage.relationship == 3);
    CHECK_FALSE(analysis.stage.supplier.has_value());
    CHECK_FALSE(analysis.stage.confidence.has_value());
}

TEST_CASE("what lies beyond the target is over-investment, and no gap") {
    Session session = all_at_two();
    session.target.stage = 1;
    session.target.rungs[DimensionId("trust")] = 4;
    const Analysis analysis = analyse(session);
    CHECK(result_of(analysis, "planning").target == 1);
    CHECK(result_of(analysis, "planning").over_investment == 1);
    CHECK(result_of(analysis, "planning").gap == 0);
    CHECK(result_of(analysis, "trust").target == 4);
    CHECK(result_of(analysis, "trust").over_investment == 0);
    CHECK(result_of(analysis, "trust").gap == 2);
    CHECK(result_of(analysis, "trust").priority == 4);  // without votes 2 counts
    CHECK(analysis.stage.target_holds == true);
}

TEST_CASE("without a target there is no gap, without a result neither") {
    Session session = all_at_two();
    CHECK_FALSE(result_of(analyse(session), "trust").gap.has_value());
    CHECK_FALSE(result_of(analyse(session), "trust").priority.has_value());
    Session unrated = session_with_people(1, 1);
    unrated.target.stage = 3;
    CHECK(result_of(analyse(unrated), "trust").target == 3);
    CHECK_FALSE(result_of(analyse(unrated), "trust").gap.has_value());
    CHECK_FALSE(result_of(analyse(unrated), "trust").over_investment.has_value());
}

TEST_CASE("a target stage of 3 with planning at 2 does not hold") {
    Session session = all_at_two();
    session.target.stage = 3;
    CHECK(analyse(session).stage.target_holds == true);
    session.target.rungs[DimensionId("planning")] = 2;
    CHECK(analyse(session).stage.target_holds == false);
    session.target.stage = 2;
    CHECK(analyse(session).stage.target_holds == true);
}

TEST_CASE("importance is the lower median of the votes, the adviser's not counted") {
    Session session = all_at_two(2, 2);
    session.target.stage = 3;
    vote_importance(session, "trust", "113");
    session.importance_votes.push_back({PersonId("adviser"), DimensionId("trust"), 3});
    session.importance_votes.push_back({PersonId("stranger"), DimensionId("trust"), 3});
    CHECK(result_of(analyse(session), "trust").importance == 1);
    // The first votes again, and 1 1 3 becomes 3 1 3: their earlier vote no longer counts.
    session.importance_votes.push_back({PersonId("s1"), DimensionId("trust"), 3});
    CHECK(result_of(analyse(session), "trust").importance == 3);
    CHECK(result_of(analyse(session), "trust").priority == 3);
}

TEST_CASE("equal priorities: an unmet gate of the next stage comes first") {
    Session session = all_at_two();
    session.target.stage = 3;
    // All at 2: the gates of stage 3 are unmet; with D and A equal the method's order remains.
    CHECK(order_of(session) == Names{"information", "contacts", "planning", "trust",
                                     "collaboration", "horizon", "commitment", "organisation",
                                     "status", "innovation"});
}

TEST_CASE("equal priorities: then the larger difference in view, whatever its sign") {
    Session session = session_with_people(2, 2);
    for (const Dimension& dimension : session.method.dimensions) {
        const std::string& id = dimension.id.value;
        if (id == "innovation") {
            rate(session, id, "33", "22");  // D 1
        } else if (id == "status") {
            rate(session, id, "22", "23");  // lower median 2 and 2; IM 2 and 2.5: D -0.5
        } else {
            rate(session, id, "22", "22");
        }
    }
    session.target.stage = 3;
    const Names order = order_of(session);
    CHECK(Names(order.begin() + 4, order.end()) ==
          Names{"innovation", "status", "collaboration", "horizon", "commitment", "organisation"});
}

TEST_CASE("equal priorities: then the lower agreement, then the method's order") {
    Session session = session_with_people(2, 2);
    for (const Dimension& dimension : session.method.dimensions) {
        // Both sides 2 and 3: D 0, lower median 2, A 2/3 on status; elsewhere unanimous.
        const bool spread = dimension.id.value == "status";
        rate(session, dimension.id.value, spread ? "23" : "22", spread ? "32" : "22");
    }
    session.target.stage = 3;
    const Names order = order_of(session);
    CHECK(Names(order.begin() + 4, order.end()) ==
          Names{"status", "collaboration", "horizon", "commitment", "organisation", "innovation"});
}

TEST_CASE("a higher priority goes before any gate, and priority zero is not listed") {
    Session session = all_at_two();
    session.target.stage = 2;
    session.target.rungs[DimensionId("innovation")] = 4;
    session.target.rungs[DimensionId("planning")] = 3;
    CHECK(order_of(session) == Names{"innovation", "planning"});
}

TEST_CASE("with too few answers no gate goes first") {
    Session session = session_with_people(1, 1);
    rate(session, "collaboration", "2", "2");
    rate(session, "planning", "2", "2");
    session.target.stage = 3;
    CHECK_FALSE(analyse(session).stage.relationship.has_value());
    CHECK(order_of(session) == Names{"collaboration", "planning"});
}

TEST_CASE("at stage 4 there is no next stage") {
    Session session = session_with_people(1, 1);
    rate_all(session, "4", "4");
    CHECK(analyse(session).stage.relationship == 4);
    CHECK_FALSE(analyse(session).stage.next.has_value());
}

TEST_CASE("a dimension that nobody rated is an unmet gate of the next stage") {
    Session session = session_with_people(1, 1);
    for (const Dimension& dimension : session.method.dimensions) {
        if (dimension.id.value != "trust") rate(session, dimension.id.value, "3", "3");
    }
    const StageResult stage = analyse(session).stage;
    CHECK(stage.relationship == 2);
    REQUIRE(stage.next.has_value());
    CHECK(stage.next->gates_unmet == std::vector{DimensionId("trust")});
    CHECK(stage.next->gates_met.size() == 3);
    CHECK(stage.next->dimensions_at_or_above == 9);
    CHECK(stage.next->dimensions_needed == 7);
}

TEST_CASE("confidence is high with two raters a side and medium with one") {
    CHECK(confidence_of(all_at_two(2, 2)) == Confidence::High);
    CHECK(confidence_of(all_at_two(1, 2)) == Confidence::Medium);
    CHECK(confidence_of(all_at_two(2, 1)) == Confidence::Medium);
}

TEST_CASE("confidence is low with one side only or with estimates") {
    CHECK(confidence_of(all_at_two(3, 0)) == Confidence::Low);
    Session session = all_at_two(3, 0);
    for (const Dimension& dimension : session.method.dimensions)
        session.ratings.push_back(rating_of("s1", dimension.id.value, 2, RatingSource::Estimated));
    CHECK(confidence_of(session) == Confidence::Low);
}

TEST_CASE("confidence falls with the number of divided dimensions: 2 high, 3 and 4 medium, 5 low") {
    for (int divided = 0; divided <= 6; ++divided) {
        CAPTURE(divided);
        Session session = session_with_people(2, 2);
        for (std::size_t i = 0; i < 10; ++i) {
            const bool split = static_cast<int>(i) < divided;
            rate(session, session.method.dimensions[i].id.value, split ? "14" : "22", "22");
        }
        const Confidence expected = divided <= 2   ? Confidence::High
                                    : divided <= 4 ? Confidence::Medium
                                                   : Confidence::Low;
        CHECK(confidence_of(session) == expected);
    }
}

TEST_CASE("a gate dimension of any stage without a rating keeps confidence from high") {
    for (const char* missing : {"planning", "innovation", "organisation", "horizon"}) {
        CAPTURE(missing);
        Session session = session_with_people(2, 2);
        for (const Dimension& dimension : session.method.dimensions) {
            if (dimension.id.value != missing) rate(session, dimension.id.value, "22", "22");
        }
        const bool is_gate = std::string(missing) != "horizon";
        CHECK(confidence_of(session) == (is_gate ? Confidence::Medium : Confidence::High));
    }
}

TEST_CASE("every proposition has its value in the analysis, in order") {
    Session session = case_a();
    session.propositions.push_back(proposition_b());
    const Analysis analysis = analyse(session);
    REQUIRE(analysis.values.size() == 2);
    CHECK(analysis.values[0].id.value == "folie");
    CHECK(analysis.values[1].id.value == "pakketten");
    CHECK(analysis.values[0].value.base.one_off_cost == 120000);
    CHECK(analysis.values[1].value.base.one_off_cost == 260000);
}

TEST_CASE("an unknown dimension has no result") {
    CHECK(find_result(analyse(case_a()), DimensionId("unheard-of")) == nullptr);
}

TEST_CASE("of dimensions that spread alike, the larger difference in view is talked about first") {
    Session session = session_with_people(2, 2);
    rate(session, "collaboration", "23", "32");  // D 0
    rate(session, "planning", "22", "33");       // D -1, the same four ratings
    rate(session, "trust", "33", "22");          // D 1
    const std::vector<DimensionId> expected = {DimensionId("planning"), DimensionId("trust"),
                                               DimensionId("collaboration")};
    CHECK(discussion_order(session, analyse(session), 4) == expected);
}
