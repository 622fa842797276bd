// Ordinal statistics against the hand-worked tables of domain.md 3.2 and 3.5.
#include "core/statistics.h"
#include "core/analysis.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using Catch::Approx;

namespace {

Consensus class_of(const Rungs& rungs) {
    return consensus_of(rungs, Thresholds{});
}

}  // namespace

TEST_CASE("the supplier's ratings 3,3,2,4 give the figures of the small oracle") {
    const Rungs rungs = {3, 3, 2, 4};
    CHECK(lower_median(rungs) == 3);
    CHECK(interpolated_median(rungs) == 3.0);
    CHECK(interquartile_range(rungs) == 0.5);
    CHECK(agreement(rungs).value() == Approx(0.5));
    CHECK(within_group_agreement(rungs).value() == Approx(0.467).margin(0.0005));
    CHECK(class_of(rungs) == Consensus::Mixed);
}

TEST_CASE("the customer's ratings 2,2,1 give the figures of the small oracle") {
    const Rungs rungs = {2, 2, 1};
    CHECK(lower_median(rungs) == 2);
    CHECK(interpolated_median(rungs) == 1.75);
    CHECK(interquartile_range(rungs) == 0.5);
    CHECK(agreement(rungs).value() == Approx(7.0 / 9));
    CHECK(within_group_agreement(rungs).value() == Approx(0.733).margin(0.0005));
    CHECK(class_of(rungs) == Consensus::Aligned);
}

TEST_CASE("Cliff's delta of the small oracle is 10 of 12 pairs") {
    CHECK(cliffs_delta({3, 3, 2, 4}, {2, 2, 1}).value() == Approx(10.0 / 12));
    CHECK(cliffs_delta({2, 2, 1}, {3, 3, 2, 4}).value() == Approx(-10.0 / 12));
    CHECK(cliffs_delta({2}, {2}) == 0.0);
    CHECK_FALSE(cliffs_delta({}, {1}).has_value());
    CHECK_FALSE(cliffs_delta({1}, {}).has_value());
}

TEST_CASE("the edge cases of the small oracle hold") {
    struct Edge {
        Rungs rungs;
        int level;
        double median;
        double a;
        Consensus consensus;
    };
    // A by layers: {1,2,2,2,2,4}-like rows in fractions, so that no rounding hides a fault.
    const std::vector<Edge> edges = {
        {{1, 4}, 1, 2.5, -1, Consensus::Divided},
        {{2, 2, 3, 3}, 2, 2.5, 2.0 / 3, Consensus::Aligned},
        {{1, 1, 3, 3}, 1, 2, -1.0 / 6, Consensus::Divided},
        {{2, 2, 2, 4}, 2, 2 + 1.0 / 6, 0.5 * (-1.0 / 6) + 0.5, Consensus::Mixed},
        {{1, 2, 3, 4}, 2, 2.5, 0, Consensus::Divided},
        {{1, 3, 3, 3, 3, 4}, 3, 3, 0.5 * (-2.0 / 9) + 0.5, Consensus::Divided},
        {{4}, 4, 4, 1, Consensus::None},
    };
    for (const Edge& edge : edges) {
        CAPTURE(edge.rungs);
        CHECK(lower_median(edge.rungs) == edge.level);
        CHECK(interpolated_median(edge.rungs).value() == Approx(edge.median));
        CHECK(agreement(edge.rungs).value() == Approx(edge.a).margin(1e-12));
        CHECK(class_of(edge.rungs) == edge.consensus);
    }
}

TEST_CASE("the printed figures of the edge cases are reached") {
    CHECK(interpolated_median({2, 2, 2, 4}).value() == Approx(2.167).margin(0.0005));
    CHECK(agreement({2, 2, 2, 4}).value() == Approx(0.417).margin(0.0005));
    CHECK(agreement({1, 3, 3, 3, 3, 4}).value() == Approx(0.389).margin(0.0005));
    CHECK(range_of({1, 3, 3, 3, 3, 4}) == 3);
}

TEST_CASE("without ratings there is no level, median or agreement") {
    CHECK_FALSE(lower_median({}).has_value());
    CHECK_FALSE(interpolated_median({}).has_value());
    CHECK_FALSE(agreement({}).has_value());
    CHECK_FALSE(agreement_of_counts({}).has_value());
    CHECK_FALSE(agreement_of_counts({0, 0, 0, 0}).has_value());
    CHECK_FALSE(within_group_agreement({3}).has_value());
    CHECK(range_of({}) == 0);
    CHECK(interquartile_range({}) == 0);
    CHECK(class_of({}) == Consensus::None);
}

TEST_CASE("agreement of every pattern of four categories is that of the table") {
    const std::vector<std::pair<std::vector<int>, double>> table = {
        {{1, 0, 0, 0}, 1},       {{0, 1, 0, 0}, 1},        {{0, 0, 1, 0}, 1},
        {{0, 0, 0, 1}, 1},       {{1, 1, 0, 0}, 2.0 / 3},  {{0, 1, 1, 0}, 2.0 / 3},
        {{0, 0, 1, 1}, 2.0 / 3}, {{1, 1, 1, 1}, 0},        {{1, 1, 1, 0}, 1.0 / 3},
        {{0, 1, 1, 1}, 1.0 / 3}, {{1, 0, 1, 0}, -1.0 / 6}, {{0, 1, 0, 1}, -1.0 / 6},
        {{1, 0, 0, 1}, -1},      {{1, 1, 0, 1}, -2.0 / 9}, {{1, 0, 1, 1}, -2.0 / 9},
    };
    for (const auto& [pattern, expected] : table) {
        CAPTURE(pattern);
        CHECK(agreement_of_counts(pattern).value() == Approx(expected).margin(1e-12));
    }
}

TEST_CASE("the published check of agreement over seven categories is reproduced") {
    CHECK(agreement_of_counts({30, 40, 210, 130, 530, 50, 10}).value() ==
          Approx(0.6113333).margin(5e-8));
}

TEST_CASE("agreement does not depend on the size of the group") {
    CHECK(agreement_of_counts({0, 1, 2, 1}).value() == Approx(0.5));
    CHECK(agreement_of_counts({0, 100, 200, 100}).value() == Approx(0.5));
}

TEST_CASE("counts 1,1,1,2 have an agreement of exactly 0.2 and are no less than that") {
    const Rungs rungs = {1, 2, 3, 4, 4};
    CHECK(agreement(rungs).value() == Approx(0.2));
    // Range 3 divides it all the same; the tolerance shows with a limit on the value itself.
    CHECK(class_of(rungs) == Consensus::Divided);
    const Rungs narrow = {1, 1, 2, 2, 3, 3, 3, 3, 3};  // 1110 6/9 + 0010 3/9: 2/9 + 3/9 = 5/9
    CHECK(agreement(narrow).value() == Approx(5.0 / 9));
    Thresholds limits;
    limits.divided_agreement = agreement(narrow).value() + 1e-12;
    CHECK(consensus_of(narrow, limits) == Consensus::Mixed);
    limits.divided_agreement = agreement(narrow).value() + 1e-6;
    CHECK(consensus_of(narrow, limits) == Consensus::Divided);
}

TEST_CASE("a group is aligned only within one rung and from 0.6") {
    CHECK(class_of({2, 2, 2, 3, 3}) == Consensus::Aligned);   // 0110 4/5 x 2/3 + 1/5 = 0.7333
    CHECK(class_of({1, 2, 2, 2, 2, 3}) == Consensus::Mixed);  // range 2
    Thresholds limits;
    limits.aligned_agreement = 2.0 / 3 + 1e-12;
    CHECK(consensus_of({2, 2, 3, 3}, limits) == Consensus::Aligned);
    limits.aligned_agreement = 0.7;
    CHECK(consensus_of({2, 2, 3, 3}, limits) == Consensus::Mixed);
}

TEST_CASE("the interquartile range interpolates as a spreadsheet's inclusive quartile") {
    CHECK(interquartile_range({1, 2, 3, 4}) == 1.5);  // 3.25 - 1.75
    CHECK(interquartile_range({1, 4}) == 1.5);        // 3.25 - 1.75
    CHECK(interquartile_range({4}) == 0);
    CHECK(interquartile_range({3, 3, 3, 2, 2, 3}) == 0.75);  // 3 - 2.25: trust of case A
}

TEST_CASE("agreement within the group has a floor at zero") {
    CHECK(within_group_agreement({1, 4}) == 0.0);  // variance 4.5, far over 1.25
    CHECK(within_group_agreement({2, 2}) == 1.0);
}

TEST_CASE("a difference in view is shared below a half and to discuss from one") {
    const Thresholds limits;
    CHECK(view_difference(0, limits) == ViewDifference::Shared);
    CHECK(view_difference(0.49, limits) == ViewDifference::Shared);
    CHECK(view_difference(-0.49, limits) == ViewDifference::Shared);
    CHECK(view_difference(0.5, limits) == ViewDifference::Nuance);
    CHECK(view_difference(0.5 - 1e-12, limits) == ViewDifference::Nuance);
    CHECK(view_difference(-0.99, limits) == ViewDifference::Nuance);
    CHECK(view_difference(1, limits) == ViewDifference::ToDiscuss);
    CHECK(view_difference(1 - 1e-12, limits) == ViewDifference::ToDiscuss);
    CHECK(view_difference(-1.25, limits) == ViewDifference::ToDiscuss);
}
