// What goes with an entry that is removed, and what stays.
#include "core/removal.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

/// Two of everything, each referring to its own kind's first and second entry.
Session session_of_two() {
    Session session;
    for (const std::string n : {"1", "2"}) {
        Person person;
        person.id = PersonId("person-" + n);
        session.people.push_back(person);
        session.trends.push_back({TrendId("trend-" + n), {}, "Trend " + n, {}, {}});
        Challenge challenge;
        challenge.id = ChallengeId("challenge-" + n);
        challenge.trend = TrendId("trend-" + n);
        session.challenges.push_back(challenge);
        session.dot_votes.push_back({person.id, challenge.id, 1});
        Rating rating;
        rating.participant = person.id;
        session.ratings.push_back(rating);
        session.recognitions.push_back({person.id, 1});
        session.importance_votes.push_back({person.id, DimensionId("trust"), 2});
        Proposition proposition;
        proposition.id = PropositionId("proposition-" + n);
        proposition.challenges = {ChallengeId("challenge-1"), ChallengeId("challenge-2")};
        ValueItem item;
        item.id = ValueItemId("value-" + n);
        proposition.values.push_back(item);
        session.propositions.push_back(proposition);
    }
    session.contacts.push_back({PersonId("person-1"), PersonId("person-2"), {}, 2});
    Action action;
    action.id = ActionId("action-1");
    action.links = {{LinkKind::Challenge, "challenge-1"},
                    {LinkKind::Challenge, "challenge-2"},
                    {LinkKind::Proposition, "proposition-1"},
                    {LinkKind::Proposition, "value-1"},
                    {LinkKind::ValueItem, "value-1"},
                    {LinkKind::ValueItem, "value-2"},
                    {LinkKind::Dimension, "trust"}};
    session.actions.push_back(action);
    return session;
}

}  // namespace

TEST_CASE("a removed person takes their ratings, votes, recognition and contacts along") {
    Session session = session_of_two();
    remove_person(session, PersonId("person-1"));
    REQUIRE(session.people.size() == 1);
    CHECK(session.people.front().id == PersonId("person-2"));
    REQUIRE(session.ratings.size() == 1);
    CHECK(session.ratings.front().participant == PersonId("person-2"));
    REQUIRE(session.dot_votes.size() == 1);
    CHECK(session.dot_votes.front().participant == PersonId("person-2"));
    REQUIRE(session.recognitions.size() == 1);
    CHECK(session.recognitions.front().participant == PersonId("person-2"));
    REQUIRE(session.importance_votes.size() == 1);
    CHECK(session.importance_votes.front().participant == PersonId("person-2"));
    CHECK(session.contacts.empty());
}

TEST_CASE("a removed trend leaves its challenge, without a trend") {
    Session session = session_of_two();
    remove_trend(session, TrendId("trend-2"));
    REQUIRE(session.trends.size() == 1);
    CHECK(session.trends.front().id == TrendId("trend-1"));
    REQUIRE(session.challenges.size() == 2);
    CHECK(session.challenges[0].trend == TrendId("trend-1"));
    CHECK(session.challenges[1].trend.empty());
}

TEST_CASE("a removed challenge leaves propositions and actions without a reference to it") {
    Session session = session_of_two();
    remove_challenge(session, ChallengeId("challenge-1"));
    REQUIRE(session.challenges.size() == 1);
    REQUIRE(session.dot_votes.size() == 1);
    CHECK(session.dot_votes.front().challenge == ChallengeId("challenge-2"));
    for (const Proposition& proposition : session.propositions)
        CHECK(proposition.challenges == std::vector{ChallengeId("challenge-2")});
    CHECK(session.actions.front().links.size() == 6);
    CHECK(session.actions.front().links.front() == ActionLink{LinkKind::Challenge, "challenge-2"});
}

TEST_CASE("a removed proposition takes the links to its value items along, and no other kind's") {
    Session session = session_of_two();
    remove_proposition(session, PropositionId("proposition-1"));
    REQUIRE(session.propositions.size() == 1);
    CHECK(session.actions.front().links ==
          std::vector<ActionLink>{{LinkKind::Challenge, "challenge-1"},
                                  {LinkKind::Challenge, "challenge-2"},
                                  {LinkKind::Proposition, "value-1"},
                                  {LinkKind::ValueItem, "value-2"},
                                  {LinkKind::Dimension, "trust"}});
}

TEST_CASE("a removed value item leaves no action that links to it") {
    Session session = session_of_two();
    remove_value_item(session, ValueItemId("value-2"));
    CHECK(session.propositions[0].values.size() == 1);
    CHECK(session.propositions[1].values.empty());
    CHECK(session.actions.front().links.size() == 6);
    CHECK(session.actions.front().links[4] == ActionLink{LinkKind::ValueItem, "value-1"});
    CHECK(session.actions.front().links[5] == ActionLink{LinkKind::Dimension, "trust"});
}

TEST_CASE("removing what is not there changes nothing") {
    Session session = session_of_two();
    const Session before = session;
    remove_person(session, PersonId("nobody"));
    remove_trend(session, TrendId("none"));
    remove_challenge(session, ChallengeId("none"));
    remove_proposition(session, PropositionId("none"));
    remove_value_item(session, ValueItemId("none"));
    CHECK(session == before);
}
