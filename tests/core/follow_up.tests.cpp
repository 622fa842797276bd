// What a session takes over from an earlier one, and what it asks anew.
#include "core/follow_up.h"

#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

TEST_CASE("a follow-up takes people, market, contacts and propositions, and asks the rest anew") {
    Session earlier = test::sample_session();
    earlier.people.front().absent = true;
    earlier.contacts.push_back({earlier.people.front().id, earlier.people.back().id, {}, 2});
    earlier.trends.push_back({TrendId("t1"), {}, "Regels", {}, {}});
    earlier.propositions.front().status = PropositionStatus::Agreed;
    earlier.propositions.front().rungs_needed = {{DimensionId("d1"), 3}};
    earlier.private_notes.push_back({StepId("market"), "Niet voor de klant"});
    REQUIRE_FALSE(earlier.ratings.empty());
    REQUIRE_FALSE(earlier.actions.empty());

    Session next;
    next.id = SessionId("next");
    next.method = earlier.method;
    take_over(next, earlier);

    CHECK(next.id == SessionId("next"));
    CHECK(next.supplier == earlier.supplier);
    CHECK(next.customer == earlier.customer);
    REQUIRE(next.people.size() == earlier.people.size());
    CHECK(next.people.front().name == earlier.people.front().name);
    CHECK_FALSE(next.people.front().absent);
    CHECK(next.trends == earlier.trends);
    CHECK(next.challenges == earlier.challenges);
    CHECK(next.contacts == earlier.contacts);
    REQUIRE(next.propositions.size() == 1);
    CHECK(next.propositions.front().status == PropositionStatus::Draft);
    CHECK(next.propositions.front().values == earlier.propositions.front().values);
    CHECK(next.propositions.front().rungs_needed.size() == 1);
    CHECK(next.ratings.empty());
    CHECK(next.dot_votes.empty());
    CHECK(next.findings.empty());
    CHECK(next.target == Target{});
    CHECK(next.actions.empty());
    CHECK(next.private_notes.empty());
    CHECK(next.goal.empty());
}

TEST_CASE("a follow-up leaves out what its own method does not know") {
    Session earlier = test::sample_session();
    earlier.trends.push_back({TrendId("t1"), TrendCategoryId("weather"), "Regen", {}, {}});
    earlier.propositions.front().rungs_needed = {{DimensionId("d1"), 3}, {DimensionId("gone"), 2}};
    Session next;
    next.method = earlier.method;
    take_over(next, earlier);
    CHECK(next.trends.back().category.empty());
    CHECK(next.propositions.front().rungs_needed ==
          std::map<DimensionId, int>{{DimensionId("d1"), 3}});
}
