// Which ratings count: last rounds, "don't know", estimates, counted cards, and whose never do.
#include "cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

Rungs rungs_of(const Session& session, Side side, const std::string& dimension = "trust") {
    return counting_ratings(session, side, DimensionId(dimension)).rungs;
}

}  // namespace

TEST_CASE("each person's last round counts, whoever rated again") {
    Session session = session_with_people(3, 2);
    rate(session, "trust", "333", "12");
    rate(session, "trust", "2..", ".3", 2);
    CHECK(rungs_of(session, Side::Supplier) == Rungs{2, 3, 3});
    CHECK(rungs_of(session, Side::Customer) == Rungs{1, 3});
}

TEST_CASE("the order in the file does not make an earlier round the last") {
    Session session = session_with_people(1, 0);
    rate(session, "trust", "4", "", 2);
    rate(session, "trust", "1", "", 1);
    CHECK(rungs_of(session, Side::Supplier) == Rungs{4});
}

TEST_CASE("of two entries of one person in one round the later one counts") {
    Session session = session_with_people(1, 0);
    rate(session, "trust", "4", "");
    rate(session, "trust", "2", "");
    CHECK(rungs_of(session, Side::Supplier) == Rungs{2});
}

TEST_CASE("the adviser's side has no ratings, whatever a file says") {
    Session session = session_with_people(1, 1);
    session.ratings.push_back(counted_rating(Side::Adviser, "trust", 4));
    session.ratings.push_back(rating_of("adviser", "trust", 4));
    CHECK(rungs_of(session, Side::Adviser).empty());
}

TEST_CASE("who did not know in the last round has no rating any more") {
    Session session = session_with_people(2, 0);
    rate(session, "trust", "33", "");
    rate(session, "trust", "-", "", 2);
    CHECK(rungs_of(session, Side::Supplier) == Rungs{3});
}

TEST_CASE("a rating on one dimension says nothing of another") {
    Session session = session_with_people(1, 1);
    rate(session, "trust", "3", "2");
    CHECK(rungs_of(session, Side::Supplier, "planning").empty());
}

TEST_CASE("ratings of the adviser, of strangers and off the ladder are left out") {
    Session session = session_with_people(1, 1);
    rate(session, "trust", "3", "2");
    const std::string before = facts_of(analyse(session));
    Rating adviser = rating_of("adviser", "trust", 4);
    session.ratings.push_back(adviser);
    adviser.side = Side::Customer;
    session.ratings.push_back(adviser);
    session.ratings.push_back(rating_of("adviser", "planning", 4, RatingSource::Estimated));
    session.ratings.push_back(rating_of("adviser", "horizon", 4, RatingSource::Imported));
    session.ratings.push_back(counted_rating(Side::Adviser, "trust", 4));
    session.ratings.push_back(rating_of("stranger", "trust", 4));
    session.ratings.push_back(rating_of("s1", "unheard-of", 4));
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 5));
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 0));
    CHECK(facts_of(analyse(session)) == before);
}

TEST_CASE("a rating counts for the side its person is on") {
    Session session = session_with_people(1, 1);
    Rating rating = rating_of("c1", "trust", 2);
    rating.side = Side::Supplier;
    session.ratings.push_back(rating);
    CHECK(rungs_of(session, Side::Supplier).empty());
    CHECK(rungs_of(session, Side::Customer) == Rungs{2});
}

TEST_CASE("imported ratings count as the person's own") {
    Session session = session_with_people(1, 1);
    rate(session, "trust", "1", "");
    session.ratings.push_back(rating_of("s1", "trust", 3, RatingSource::Imported, 2));
    session.ratings.push_back(rating_of("c1", "trust", 2, RatingSource::Imported));
    CHECK(rungs_of(session, Side::Supplier) == Rungs{3});
    CHECK(rungs_of(session, Side::Customer) == Rungs{2});
}

TEST_CASE("estimates fill the customer side where it rated nothing, and are marked") {
    Session session = session_with_people(1, 1);
    rate(session, "trust", "3", "");
    session.ratings.push_back(rating_of("s1", "trust", 2, RatingSource::Estimated));
    const Analysis analysis = analyse(session);
    const DimensionResult& trust = result_of(analysis, "trust");
    CHECK(trust.supplier->rungs == Rungs{3});
    CHECK_FALSE(trust.one_sided);
    CHECK(trust.estimated);
    CHECK(trust.customer->rungs == Rungs{2});
    CHECK(trust.perception_difference == 1.0);
    CHECK(trust.level == 2);
    CHECK(analysis.stage.confidence == Confidence::Low);
}

TEST_CASE("one own rating of the customer on a dimension ends the estimates there") {
    Session session = session_with_people(2, 2);
    for (const char* dimension : {"trust", "planning"}) {
        session.ratings.push_back(rating_of("s1", dimension, 4, RatingSource::Estimated));
        session.ratings.push_back(rating_of("s2", dimension, 4, RatingSource::Estimated));
    }
    rate(session, "trust", "33", ".1");
    rate(session, "planning", "33", "");
    const Analysis analysis = analyse(session);
    CHECK(result_of(analysis, "trust").customer->rungs == Rungs{1});
    CHECK_FALSE(result_of(analysis, "trust").estimated);
    CHECK(result_of(analysis, "planning").customer->rungs == Rungs{4, 4});
    CHECK(result_of(analysis, "planning").estimated);
}

TEST_CASE("also counted cards and a don't know of the customer end the estimates") {
    Session session = session_with_people(1, 1);
    session.ratings.push_back(rating_of("s1", "trust", 4, RatingSource::Estimated));
    session.ratings.push_back(counted_rating(Side::Customer, "trust", 2));
    session.ratings.push_back(rating_of("s1", "planning", 4, RatingSource::Estimated));
    rate(session, "planning", "3", "-");
    const Analysis analysis = analyse(session);
    CHECK(result_of(analysis, "trust").customer->rungs == Rungs{2});
    CHECK_FALSE(result_of(analysis, "trust").estimated);
    CHECK_FALSE(result_of(analysis, "planning").customer.has_value());
    CHECK_FALSE(result_of(analysis, "planning").estimated);
    CHECK(result_of(analysis, "planning").one_sided);
}

TEST_CASE("of estimates, too, each person's last round counts") {
    Session session = session_with_people(1, 0);
    session.ratings.push_back(rating_of("s1", "trust", 4, RatingSource::Estimated, 1));
    session.ratings.push_back(rating_of("s1", "trust", 1, RatingSource::Estimated, 2));
    CHECK(rungs_of(session, Side::Customer) == Rungs{1});
}

TEST_CASE("of counted cards the side's last round counts, every card of it") {
    Session session = session_with_people(0, 0);
    for (int rung : {1, 1, 4})
        session.ratings.push_back(counted_rating(Side::Supplier, "trust", rung));
    for (int rung : {2, 3, 3})
        session.ratings.push_back(counted_rating(Side::Supplier, "trust", rung, 2));
    session.ratings.push_back(counted_rating(Side::Customer, "trust", 2, 1));
    CHECK(rungs_of(session, Side::Supplier) == Rungs{2, 3, 3});
    CHECK(rungs_of(session, Side::Customer) == Rungs{2});
}

TEST_CASE("counted cards and own ratings of one round count together") {
    Session session = session_with_people(1, 0);
    rate(session, "trust", "4", "");
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 2));
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 2));
    CHECK(rungs_of(session, Side::Supplier) == Rungs{2, 2, 4});
}

TEST_CASE("a later count replaces the side's earlier own ratings, and the reverse") {
    Session session = session_with_people(2, 0);
    rate(session, "trust", "44", "");
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 2, 2));
    session.ratings.push_back(counted_rating(Side::Supplier, "trust", 3, 2));
    CHECK(rungs_of(session, Side::Supplier) == Rungs{2, 3});
    rate(session, "trust", "1", "", 3);
    CHECK(rungs_of(session, Side::Supplier) == Rungs{1});
}

TEST_CASE("a side without a figure makes the dimension one-sided with that side's level") {
    Session session = session_with_people(2, 2);
    rate(session, "trust", "33", "");
    rate(session, "planning", "", "22");
    const Analysis analysis = analyse(session);
    const DimensionResult& trust = result_of(analysis, "trust");
    CHECK(trust.one_sided);
    CHECK_FALSE(trust.customer.has_value());
    CHECK(trust.level == 3);
    CHECK_FALSE(trust.perception_difference.has_value());
    CHECK(result_of(analysis, "planning").one_sided);
    CHECK(result_of(analysis, "planning").level == 2);
    const DimensionResult& unrated = result_of(analysis, "horizon");
    CHECK_FALSE(unrated.one_sided);
    CHECK_FALSE(unrated.level.has_value());
    CHECK_FALSE(unrated.result.has_value());
    CHECK(unrated.all.n == 0);
    CHECK_FALSE(unrated.all.agreement.has_value());
    CHECK(unrated.all.consensus == Consensus::None);
}
