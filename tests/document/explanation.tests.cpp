// Every number opens its votes, its rule and its source. Supplier 3 4, customer 2 2 1 on all ten
// dimensions; figures worked out by hand after domain.md 3.2 to 3.4.
#include "document/explanation.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

struct Explained {
    explicit Explained(Session the_session)
        : session(std::move(the_session)), analysis(analyse(session)) {}
    Session session;
    Analysis analysis;
    Wording wording = test::wording_file("en");
    OutlineOptions options;
    OutlineContext context{session, analysis, options, wording};
};

/// The value of this number; "none" when it is not explained.
std::string value_of(const std::vector<ExplainedNumber>& numbers, const std::string& what) {
    for (const ExplainedNumber& number : numbers)
        if (number.what == what) return number.value;
    return "none";
}

const ExplainedNumber& number_of(const std::vector<ExplainedNumber>& numbers,
                                 const std::string& what) {
    for (const ExplainedNumber& number : numbers)
        if (number.what == what) return number;
    FAIL("not explained: " << what);
    return numbers.front();
}

}  // namespace

TEST_CASE("a dimension opens its votes, levels, difference, agreement and priority") {
    const Explained explained(test::sample_session());
    const auto numbers = explain_dimension(explained.context, DimensionId("d1"));
    CHECK(value_of(numbers, "Answers of Aalder") == "3 and 4");
    CHECK(value_of(numbers, "Answers of Beukhof") == "1, 2 and 2");
    CHECK(value_of(numbers, "Level of Aalder") == "3");
    CHECK(number_of(numbers, "Level of Aalder").rule.find("3.50") != std::string::npos);
    CHECK(value_of(numbers, "Level of Beukhof") == "2");
    CHECK(number_of(numbers, "Level of Beukhof").rule.find("1.75") != std::string::npos);
    CHECK(value_of(numbers, "Together") == "2");
    CHECK(value_of(numbers, "Difference in view") == "1.75");
    CHECK(number_of(numbers, "Difference in view").source == "Source: Holmlund & Strandvik 1999");
    CHECK(value_of(numbers, "Agreement") == "0.20, divided");
    CHECK(number_of(numbers, "Agreement").source == "Source: Van der Eijk 2001");
    CHECK(value_of(numbers, "Gap to the target") == "1");
    CHECK(value_of(numbers, "Priority") == "2");
    CHECK(number_of(numbers, "Priority").rule.find("has not been voted on") != std::string::npos);
}

TEST_CASE("an agreed rung and a voted importance say so") {
    Session session = test::sample_session();
    Finding finding;
    finding.dimension = DimensionId("d1");
    finding.agreed = 1;
    session.findings = {finding};
    session.importance_votes = {{PersonId("s1"), DimensionId("d1"), 3}};
    const Explained explained(session);
    const auto numbers = explain_dimension(explained.context, DimensionId("d1"));
    CHECK(value_of(numbers, "Agreed together") == "1");
    CHECK(value_of(numbers, "Together") == "none");
    CHECK(value_of(numbers, "Priority") == "6");
    CHECK(number_of(numbers, "Priority").rule.find("Gap 2 times importance 3") == 0);
}

TEST_CASE("an estimate is never called an answer") {
    Session session = test::empty_session();
    test::rate_all(session, "s1", 3);
    test::rate_all(session, "s1", 2, RatingSource::Estimated);
    const Explained explained(session);
    const auto numbers = explain_dimension(explained.context, DimensionId("d1"));
    CHECK(value_of(numbers, "Answers of Aalder") == "3");
    CHECK(value_of(numbers, "Answers of Beukhof") == "none");
    CHECK(value_of(numbers, "Estimate for Beukhof") == "2");
}

TEST_CASE("a dimension without answers has nothing to explain") {
    const Explained explained(test::empty_session());
    CHECK(explain_dimension(explained.context, DimensionId("d1")).empty());
    CHECK(explain_dimension(explained.context, DimensionId("gone")).empty());
}

TEST_CASE("the relationship opens both sides, what is counted, and the conditions by name") {
    const Explained explained(test::sample_session());
    const auto numbers = explain_stage(explained.context);
    CHECK(value_of(numbers, "Stage according to Aalder") == "3 Partnership");
    CHECK(value_of(numbers, "Stage according to Beukhof") == "2 Cooperative");
    CHECK(value_of(numbers, "Stage of the relationship") == "2 Cooperative");
    CHECK(value_of(numbers, "Dimensions") == "0 of 7");
    CHECK(value_of(numbers, "Conditions") == "0 of 2");
    CHECK(number_of(numbers, "Conditions").rule.find("dimension 2 and dimension 5") !=
          std::string::npos);
    CHECK(value_of(numbers, "Centre of the picture") == "2 Cooperative");
    CHECK(value_of(numbers, "Certainty") == "low");
}
