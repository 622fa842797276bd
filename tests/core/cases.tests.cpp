// Both example cases, every cell of the tables in domain.md 3.6, to the last printed digit.
#include "cases.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// One row as printed; A is printed with two decimals.
struct Row {
    const char* dimension;
    int supplier_level;
    int customer_level;
    int level;
    double supplier_median;
    double customer_median;
    double difference;
    int agreement_hundredths;
    Consensus consensus;
    int target;
    int importance;
    int priority;
};

constexpr auto aligned = Consensus::Aligned;
constexpr auto mixed = Consensus::Mixed;
constexpr auto divided = Consensus::Divided;

const std::vector<Row> table_a = {
    {"collaboration", 3, 2, 2, 2.75, 2.00, 0.75, 78, aligned, 3, 2, 2},
    {"horizon", 2, 2, 2, 2.25, 1.75, 0.50, 67, mixed, 3, 1, 1},
    {"commitment", 3, 2, 2, 2.75, 1.75, 1.00, 56, mixed, 2, 1, 0},
    {"information", 2, 1, 1, 2.25, 1.25, 1.00, 28, divided, 3, 3, 6},
    {"contacts", 3, 2, 2, 2.75, 1.75, 1.00, 56, mixed, 3, 2, 2},
    {"organisation", 2, 2, 2, 2.25, 2.00, 0.25, 89, aligned, 3, 2, 2},
    {"status", 2, 2, 2, 2.25, 2.00, 0.25, 89, aligned, 2, 1, 0},
    {"planning", 2, 1, 1, 1.75, 1.25, 0.50, 67, aligned, 3, 3, 6},
    {"innovation", 3, 2, 2, 3.00, 2.00, 1.00, 67, aligned, 3, 3, 3},
    {"trust", 3, 2, 2, 3.00, 2.25, 0.75, 78, aligned, 3, 2, 2},
};

const std::vector<Row> table_b = {
    {"collaboration", 3, 3, 3, 3.00, 2.75, 0.25, 87, aligned, 3, 2, 0},
    {"horizon", 3, 3, 3, 3.00, 2.75, 0.25, 87, aligned, 3, 1, 0},
    {"commitment", 3, 3, 3, 3.00, 3.00, 0.00, 100, aligned, 3, 2, 0},
    {"information", 3, 3, 3, 3.50, 3.00, 0.50, 87, aligned, 4, 3, 3},
    {"contacts", 3, 3, 3, 3.00, 2.75, 0.25, 87, aligned, 3, 2, 0},
    {"organisation", 3, 3, 3, 3.00, 2.75, 0.25, 87, aligned, 3, 2, 0},
    {"status", 3, 2, 2, 3.00, 2.25, 0.75, 73, aligned, 2, 2, 0},
    {"planning", 3, 2, 2, 3.00, 2.25, 0.75, 73, aligned, 3, 3, 3},
    {"innovation", 3, 3, 3, 3.50, 2.75, 0.75, 27, divided, 3, 2, 0},
    {"trust", 3, 3, 3, 3.00, 3.00, 0.00, 100, aligned, 3, 2, 0},
};

void check_row(const Analysis& analysis, const Row& row, int suppliers, int customers) {
    CAPTURE(row.dimension);
    const DimensionResult& result = result_of(analysis, row.dimension);
    REQUIRE(result.supplier.has_value());
    REQUIRE(result.customer.has_value());
    CHECK(result.supplier->n == suppliers);
    CHECK(result.customer->n == customers);
    CHECK(result.all.n == suppliers + customers);
    CHECK(result.supplier->level == row.supplier_level);
    CHECK(result.customer->level == row.customer_level);
    CHECK(result.level == row.level);
    CHECK(result.result == row.level);
    CHECK_FALSE(result.agreed.has_value());
    CHECK(result.supplier->interpolated_median == row.supplier_median);
    CHECK(result.customer->interpolated_median == row.customer_median);
    CHECK(result.perception_difference == row.difference);
    CHECK(std::lround(result.all.agreement.value() * 100) == row.agreement_hundredths);
    CHECK(result.all.consensus == row.consensus);
    CHECK(result.target == row.target);
    CHECK(result.importance_voted);
    CHECK(result.importance == row.importance);
    CHECK(result.gap == std::max(0, row.target - row.level));
    CHECK(result.over_investment == 0);
    CHECK(result.priority == row.priority);
    CHECK_FALSE(result.one_sided);
    CHECK_FALSE(result.estimated);
}

std::vector<std::string> values_of(const std::vector<DimensionId>& ids) {
    std::vector<std::string> result;
    for (const DimensionId& id : ids)
        result.push_back(id.value);
    return result;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("case A gives every cell of its table") {
    const Analysis analysis = analyse(case_a());
    REQUIRE(analysis.dimensions.size() == table_a.size());
    for (std::size_t i = 0; i < table_a.size(); ++i) {
        CHECK(analysis.dimensions[i].id.value == table_a[i].dimension);
        check_row(analysis, table_a[i], 3, 3);
    }
}

TEST_CASE("case A is at stage 2 and its targets hold at stage 3") {
    const StageResult stage = analyse(case_a()).stage;
    CHECK(stage.supplier == 2);
    CHECK(stage.customer == 2);
    CHECK(stage.relationship == 2);
    CHECK(stage.centre == 2);
    CHECK(stage.target == 3);
    CHECK(stage.target_holds == true);
    REQUIRE(stage.next.has_value());
    CHECK(stage.next->stage == 3);
    CHECK(stage.next->gates_met.empty());
    CHECK(values_of(stage.next->gates_unmet) ==
          Names{"contacts", "information", "planning", "trust"});
    CHECK(stage.next->dimensions_at_or_above == 0);
    CHECK(stage.next->dimensions_needed == 7);
    CHECK(stage.confidence == Confidence::High);
}

TEST_CASE("case A is ordered by priority as the reference says") {
    CHECK(values_of(analyse(case_a()).priority_order) ==
          Names{"information", "planning", "innovation", "contacts", "trust", "collaboration",
                "organisation", "horizon"});
}

TEST_CASE("case A's trust has the figures of the interface description") {
    const Analysis analysis = analyse(case_a());
    const DimensionResult& trust = result_of(analysis, "trust");
    CHECK(trust.supplier->range == 0);
    CHECK(trust.supplier->iqr == 0.0);
    CHECK(trust.supplier->agreement == 1.0);
    CHECK(trust.customer->range == 1);
    CHECK(trust.customer->iqr == 0.5);
    CHECK(std::abs(trust.customer->agreement - 0.7777777777777778) < 1e-15);
    CHECK(trust.all.range == 1);
    CHECK(trust.all.iqr == 0.75);
    CHECK(std::abs(trust.all.agreement.value() - 0.7777777777777778) < 1e-15);
    CHECK(trust.customer->rungs == Rungs{2, 2, 3});
}

TEST_CASE("case B gives every cell of its table") {
    const Analysis analysis = analyse(case_b());
    REQUIRE(analysis.dimensions.size() == table_b.size());
    for (const Row& row : table_b)
        check_row(analysis, row, 2, 3);
}

TEST_CASE("case B is at stage 2 on the way to partnership with three of four gates met") {
    const StageResult stage = analyse(case_b()).stage;
    CHECK(stage.supplier == 3);
    CHECK(stage.customer == 2);
    CHECK(stage.relationship == 2);
    CHECK(stage.centre == 3);
    CHECK(stage.target == 3);
    CHECK(stage.target_holds == true);
    REQUIRE(stage.next.has_value());
    CHECK(stage.next->stage == 3);
    CHECK(values_of(stage.next->gates_met) == Names{"contacts", "information", "trust"});
    CHECK(values_of(stage.next->gates_unmet) == Names{"planning"});
    CHECK(stage.next->dimensions_at_or_above == 8);
    CHECK(stage.next->dimensions_needed == 7);
    CHECK(stage.confidence == Confidence::High);
}

TEST_CASE("case B puts the unmet gate before the other dimension of equal priority") {
    CHECK(values_of(analyse(case_b()).priority_order) == Names{"planning", "information"});
}

TEST_CASE("the talk after the reveal starts at the widest spread") {
    const Session a = case_a();
    // Information spreads over three rungs; of those over two, contacts, commitment and horizon:
    // A 0.56, 0.56 and 0.67; the two equal ones stand in the method's order.
    CHECK(values_of(discussion_order(a, analyse(a), 4)) ==
          Names{"information", "commitment", "contacts", "horizon"});
    const Session b = case_b();
    // Innovation spreads over three rungs; the rest over one: planning and status (A 0.73, D 0.75).
    CHECK(values_of(discussion_order(b, analyse(b), 3)) ==
          Names{"innovation", "status", "planning"});
}

TEST_CASE("nobody has to talk about a dimension on which all agree") {
    const Session b = case_b();
    const Names all = values_of(discussion_order(b, analyse(b), 10));
    CHECK(all.size() == 8);  // commitment and trust are unanimous
    CHECK(std::find(all.begin(), all.end(), "trust") == all.end());
    CHECK(discussion_order(b, analyse(b), 0).empty());
}
