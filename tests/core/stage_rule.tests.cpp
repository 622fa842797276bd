// The stage rule: share of dimensions, gates, missing dimensions (domain.md 3.4).
#include "cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

using Levels = std::map<DimensionId, int>;

/// Ten digits in the method's order: collaboration horizon commitment information contacts
/// organisation status planning innovation trust; '.' is a dimension without a level.
Levels levels(std::string_view digits) {
    const Method method = four_stages();
    REQUIRE(digits.size() == method.dimensions.size());
    Levels result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] != '.') result[method.dimensions[i].id] = digits[i] - '0';
    }
    return result;
}

std::optional<int> stage_of(std::string_view digits) {
    return stage_reached(four_stages(), levels(digits));
}

}  // namespace

TEST_CASE("the same level everywhere is that stage") {
    CHECK(stage_of("1111111111") == 1);
    CHECK(stage_of("2222222222") == 2);
    CHECK(stage_of("3333333333") == 3);
    CHECK(stage_of("4444444444") == 4);
}

TEST_CASE("seven of ten dimensions suffice when the gates hold") {
    // Gates of stage 3: contacts, information, planning, trust.
    CHECK(stage_of("2223333322") == 2);  // five at 3
    CHECK(stage_of("2223333323") == 2);  // six at 3
    CHECK(stage_of("2233333323") == 3);  // seven at 3
    CHECK(stage_of("3333323323") == 3);  // eight at 3
}

TEST_CASE("an unmet gate stops the stage whatever the number") {
    CHECK(stage_of("3333333233") == 2);  // planning at 2
    CHECK(stage_of("3333333332") == 2);  // trust at 2
    CHECK(stage_of("3333233333") == 2);  // contacts at 2
    CHECK(stage_of("3332333333") == 2);  // information at 2
    CHECK(stage_of("2222212222") == 1);  // organisation at 1
    CHECK(stage_of("2222221222") == 1);  // status at 1
    CHECK(stage_of("3444444444") == 3);  // collaboration at 3
    CHECK(stage_of("4444444434") == 3);  // innovation at 3
}

TEST_CASE("a failed stage is not passed over by a higher one that would hold") {
    // Organisation at 1 fails stage 2; stage 4 alone would hold with nine of ten at 4.
    CHECK(stage_of("4444414444") == 1);
}

TEST_CASE("of eight rated dimensions six are needed, of nine seven, of seven five") {
    const Method method = four_stages();
    CHECK(dimensions_needed(method, 10) == 7);
    CHECK(dimensions_needed(method, 9) == 7);  // 6.3
    CHECK(dimensions_needed(method, 8) == 6);  // 5.6
    CHECK(dimensions_needed(method, 7) == 5);  // 4.9
    CHECK(dimensions_needed(method, 20) == 14);
    CHECK(dimensions_needed(method, 0) == 0);
    Method other = method;
    other.thresholds.stage_share = 0.55;  // times 100 a double gives slightly more than 55
    CHECK(dimensions_needed(other, 100) == 55);
}

TEST_CASE("with missing dimensions the share of the rated ones decides") {
    CHECK(stage_of("1..3333333") == 3);  // 7 of 8 at 3
    CHECK(stage_of("1..3323333") == 3);  // 6 of 8: enough
    CHECK(stage_of("1..3323323") == 2);  // 5 of 8: one short
    CHECK(stage_of("...3322323") == 2);  // 4 of 7
    CHECK(stage_of("...3332323") == 3);  // 5 of 7
}

TEST_CASE("fewer than seven rated dimensions are too few answers") {
    CHECK(stage_of("...3333333") == 3);
    CHECK_FALSE(stage_of("....333333").has_value());
    CHECK_FALSE(stage_of("..........").has_value());
}

TEST_CASE("a gate without a level counts as unmet") {
    CHECK(stage_of("3333333.33") == 2);  // planning not rated
    CHECK(stage_of("33333.3333") == 1);  // organisation not rated
}

TEST_CASE("levels of dimensions that the method does not know are left out") {
    Levels known = levels("....333333");
    known[DimensionId("unheard-of")] = 4;
    CHECK_FALSE(stage_reached(four_stages(), known).has_value());
}

TEST_CASE("a method's own share and minimum are used") {
    Method method = four_stages();
    method.thresholds.stage_share = 0.5;
    method.thresholds.minimum_rated = 5;
    CHECK(dimensions_needed(method, 9) == 5);
    CHECK(stage_reached(method, levels("2223322323")) == 2);  // four at 3, the gates, one short
    CHECK(stage_reached(method, levels("2223322333")) == 3);  // five at 3
    CHECK(stage_reached(method, levels("...33..3.3")) == std::nullopt);
    CHECK(stage_reached(method, levels("...33223.3")) == 3);  // four of six at 3, the gates too
}
