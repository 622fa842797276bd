// What the confidence in a stage rests on.
#include "core/confidence.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

/// Three dimensions, of which "trust" is a gate of stage 3 and "planning" of 3 and 4.
Method small_method() {
    Method method;
    for (const char* id : {"trust", "horizon", "planning"}) {
        Dimension dimension;
        dimension.id = DimensionId(id);
        method.dimensions.push_back(dimension);
    }
    method.gates[3] = {DimensionId("trust"), DimensionId("planning")};
    method.gates[4] = {DimensionId("planning")};
    return method;
}

DimensionResult result_of(const char* id, int supplier, int customer) {
    DimensionResult result;
    result.id = DimensionId(id);
    if (supplier > 0) result.supplier = SideResult{.n = supplier};
    if (customer > 0) result.customer = SideResult{.n = customer};
    result.one_sided = (supplier > 0) != (customer > 0);
    if (supplier + customer > 0) result.result = 2;
    return result;
}

}  // namespace

TEST_CASE("the facts name every dimension that lowers the confidence") {
    const Method method = small_method();
    std::vector<DimensionResult> results = {result_of("trust", 3, 2), result_of("horizon", 2, 0),
                                            result_of("planning", 0, 0)};
    results[0].estimated = true;
    results[1].all.consensus = Consensus::Divided;
    const ConfidenceFacts facts = confidence_facts(method, results);
    CHECK(facts.supplier_raters == 3);
    CHECK(facts.customer_raters == 2);
    CHECK(facts.estimated == std::vector{DimensionId("trust")});
    CHECK(facts.one_sided == std::vector{DimensionId("horizon")});
    CHECK(facts.divided == std::vector{DimensionId("horizon")});
    CHECK(facts.unrated_gates == std::vector{DimensionId("planning")});
}

TEST_CASE("without ratings there is no confidence, not a low one") {
    CHECK_FALSE(confidence_of(small_method(), confidence_facts(small_method(), {})).has_value());
}

TEST_CASE("a gate without an answer alone makes the confidence medium") {
    const Method method = small_method();
    const std::vector<DimensionResult> all = {result_of("trust", 2, 2), result_of("horizon", 2, 2),
                                              result_of("planning", 2, 2)};
    const std::vector<DimensionResult> without(all.begin(), all.end() - 1);
    CHECK(confidence_of(method, confidence_facts(method, all)) == Confidence::High);
    CHECK(confidence_of(method, confidence_facts(method, without)) == Confidence::Medium);
}
