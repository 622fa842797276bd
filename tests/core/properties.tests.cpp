// What must hold for any data, over thousands of generated groups, levels and value cases.
#include "cases.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;
using namespace sparring::tests;

namespace {

using Random = std::mt19937;
constexpr int many = 5000;

int between(Random& random, int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
}

Rungs any_rungs(Random& random, int least = 1) {
    Rungs rungs(static_cast<std::size_t>(between(random, least, 12)));
    for (int& rung : rungs)
        rung = between(random, 1, 4);
    return rungs;
}

/// Any session: up to five a side, two rounds, gaps, agreed rungs, estimates, targets, votes.
Session any_session(Random& random) {
    Session session = session_with_people(between(random, 0, 5), between(random, 0, 5));
    for (const Dimension& dimension : session.method.dimensions) {
        const std::string& id = dimension.id.value;
        for (const Person& person : session.people) {
            for (int round = 1; round <= 2; ++round) {
                if (between(random, 0, 3) == 0) continue;
                Rating rating = rating_of(person.id.value, id, between(random, 1, 4));
                rating.round = round;
                if (between(random, 0, 9) == 0) rating.rung.reset();
                if (between(random, 0, 9) == 0) rating.source = RatingSource::Estimated;
                session.ratings.push_back(rating);
            }
            session.importance_votes.push_back({person.id, dimension.id, between(random, 1, 3)});
        }
        if (between(random, 0, 4) == 0) {
            Finding& finding = session.findings.emplace_back();
            finding.dimension = dimension.id;
            finding.agreed = between(random, 1, 4);
        }
        if (between(random, 0, 1)) session.target.rungs[dimension.id] = between(random, 1, 4);
    }
    if (between(random, 0, 3)) session.target.stage = between(random, 1, 4);
    return session;
}

std::map<DimensionId, int> any_levels(Random& random, const Method& method) {
    std::map<DimensionId, int> levels;
    const int low = between(random, 1, 3);
    for (const Dimension& dimension : method.dimensions) {
        if (between(random, 0, 11)) levels[dimension.id] = between(random, low, 4);
    }
    return levels;
}

Range ordered_range(Random& random, double scale) {
    std::uniform_real_distribution<double> any(0, scale);
    std::vector<double> values = {any(random), any(random), any(random)};
    std::sort(values.begin(), values.end());
    return {values[0], values[1], values[2]};
}

/// Benefits rise from low to high, costs fall, differences and divisors are ordered accordingly.
Proposition ordered_proposition(Random& random) {
    Proposition proposition;
    for (int i = between(random, 0, 5); i > 0; --i) {
        ValueItem& item = proposition.values.emplace_back();
        item.category = static_cast<ValueCategory>(between(random, 0, 3));
        item.capital_rate = between(random, 0, 20) / 100.0;
        item.attribution = between(random, 0, 10) / 10.0;
        item.first_year = between(random, 0, 10) / 10.0;
        for (int j = between(random, 1, 4); j > 0; --j)
            item.factors.emplace_back().range = ordered_range(random, 1000);
        const Range before = ordered_range(random, 5);
        item.factors.emplace_back().range = {10 + before.low, 10 + before.base, 10 + before.high};
        const Range after = ordered_range(random, 5);
        item.factors.back().minus = Range{after.high, after.base, after.low};
        item.factors.push_back(divisor(between(random, 1, 400)));
    }
    for (auto* costs : {&proposition.annual_costs, &proposition.one_off_costs}) {
        const Range cost = ordered_range(random, 1e6);
        costs->emplace_back().factors = {factor(cost.high, cost.base, cost.low)};
    }
    return proposition;
}

bool ordered(double low, double base, double high) {
    const double slack = 1e-9 * std::max({1.0, std::abs(low), std::abs(high)});
    return low <= base + slack && base <= high + slack;
}

}  // namespace

TEST_CASE("property: the order of people and ratings changes nothing") {
    Random random(1);
    for (int run = 0; run < 1000; ++run) {
        Session session = any_session(random);
        const std::string before = facts_of(analyse(session));
        std::shuffle(session.people.begin(), session.people.end(), random);
        std::shuffle(session.ratings.begin(), session.ratings.end(), random);
        std::shuffle(session.importance_votes.begin(), session.importance_votes.end(), random);
        REQUIRE(facts_of(analyse(session)) == before);
    }
}

TEST_CASE("property: swapping the two sides mirrors the figures") {
    Random random(2);
    for (int run = 0; run < 1000; ++run) {
        Session session = any_session(random);
        // Without estimates, which only ever stand for the customer.
        std::erase_if(session.ratings, [](const Rating& rating) {
            return rating.source == RatingSource::Estimated;
        });
        const Analysis before = analyse(session);
        for (Person& person : session.people) {
            if (person.side == Side::Adviser) continue;
            person.side = person.side == Side::Supplier ? Side::Customer : Side::Supplier;
        }
        const Analysis after = analyse(session);
        REQUIRE(after.stage.supplier == before.stage.customer);
        REQUIRE(after.stage.relationship == before.stage.relationship);
        REQUIRE(after.priority_order == before.priority_order);
        for (std::size_t i = 0; i < before.dimensions.size(); ++i) {
            const auto& mine = before.dimensions[i].perception_difference;
            REQUIRE(after.dimensions[i].level == before.dimensions[i].level);
            REQUIRE(after.dimensions[i].perception_difference.value_or(0) == -mine.value_or(0));
        }
    }
}

TEST_CASE("property: what the adviser rates or votes changes nothing") {
    Random random(3);
    for (int run = 0; run < 1000; ++run) {
        Session session = any_session(random);
        const std::string before = facts_of(analyse(session));
        for (const Dimension& dimension : session.method.dimensions) {
            const auto source = static_cast<RatingSource>(between(random, 0, 3));
            Rating rating = rating_of("adviser", dimension.id.value, between(random, 1, 4), source,
                                      between(random, 1, 9));
            if (source == RatingSource::Counted) rating.side = Side::Adviser;
            session.ratings.push_back(rating);
            session.importance_votes.push_back(
                {PersonId("adviser"), dimension.id, between(random, 1, 3)});
        }
        REQUIRE(facts_of(analyse(session)) == before);
    }
}

TEST_CASE("property: figures of a dimension stay on the ladder and agree with each other") {
    Random random(4);
    for (int run = 0; run < 1000; ++run) {
        for (const DimensionResult& result : analyse(any_session(random)).dimensions) {
            if (result.supplier && result.customer) {
                REQUIRE(result.level == std::min(result.supplier->level, result.customer->level));
                REQUIRE(std::abs(*result.perception_difference) <= 3);
            }
            REQUIRE(result.result == (result.agreed ? result.agreed : result.level));
            REQUIRE(result.all.n == (result.supplier ? result.supplier->n : 0) +
                                        (result.customer ? result.customer->n : 0));
            if (!result.gap) continue;
            REQUIRE(*result.gap * *result.over_investment == 0);
            REQUIRE(*result.gap - *result.over_investment == *result.target - *result.result);
            REQUIRE(*result.priority == *result.gap * result.importance);
        }
    }
}

TEST_CASE("property: one more rater at or above a rung never lowers the level below it") {
    Random random(5);
    for (int run = 0; run < many; ++run) {
        Rungs rungs = any_rungs(random);
        const int rung = between(random, 1, 4);
        if (*lower_median(rungs) < rung) continue;
        rungs.push_back(between(random, rung, 4));
        REQUIRE(*lower_median(rungs) >= rung);
    }
}

TEST_CASE("property: more than half of a side sees its level, and not a rung more") {
    Random random(6);
    for (int run = 0; run < many; ++run) {
        const Rungs rungs = any_rungs(random);
        const int level = *lower_median(rungs);
        const auto seeing = [&](int rung) {
            return std::count_if(rungs.begin(), rungs.end(), [&](int r) { return r >= rung; });
        };
        const auto n = static_cast<long>(rungs.size());
        REQUIRE(2 * seeing(level) > n);
        REQUIRE(2 * seeing(level + 1) <= n);
    }
}

TEST_CASE("property: the interpolated median lies within half a rung of the median") {
    Random random(7);
    for (int run = 0; run < many; ++run) {
        Rungs rungs = any_rungs(random);
        const double median = *interpolated_median(rungs);
        REQUIRE(std::abs(median - *lower_median(rungs)) <= 1.5);
        REQUIRE(median >= *std::min_element(rungs.begin(), rungs.end()));
        REQUIRE(median <= *std::max_element(rungs.begin(), rungs.end()));
        for (int& rung : rungs)
            rung = 5 - rung;
        REQUIRE(*interpolated_median(rungs) == Catch::Approx(5 - median));
    }
}

TEST_CASE("property: agreement lies between -1 and 1 and does not know up from down") {
    Random random(8);
    for (int run = 0; run < many; ++run) {
        std::vector<int> counts(static_cast<std::size_t>(between(random, 1, 9)));
        for (int& count : counts)
            count = between(random, 0, 2) ? between(random, 0, 40) : 0;
        const auto a = agreement_of_counts(counts);
        const bool empty = std::all_of(counts.begin(), counts.end(), [](int c) { return c == 0; });
        REQUIRE(a.has_value() != empty);
        if (!a) continue;
        REQUIRE(*a >= -1 - 1e-12);
        REQUIRE(*a <= 1 + 1e-12);
        std::reverse(counts.begin(), counts.end());
        REQUIRE(*agreement_of_counts(counts) == Catch::Approx(*a).margin(1e-12));
    }
}

TEST_CASE("property: agreement is one exactly when all rate the same") {
    Random random(9);
    for (int run = 0; run < many; ++run) {
        const Rungs rungs = any_rungs(random);
        const bool unanimous = range_of(rungs) == 0;
        REQUIRE((*agreement(rungs) > 1 - 1e-9) == unanimous);
    }
}

TEST_CASE("property: raising one level never lowers the stage") {
    Random random(10);
    const Method method = four_stages();
    for (int run = 0; run < many; ++run) {
        auto levels = any_levels(random, method);
        const auto before = stage_reached(method, levels);
        if (levels.empty()) continue;
        auto raised = levels.begin();
        std::advance(raised, between(random, 0, static_cast<int>(levels.size()) - 1));
        raised->second = between(random, raised->second, 4);
        const auto after = stage_reached(method, levels);
        REQUIRE(after.has_value() == before.has_value());
        if (before) REQUIRE(*after >= *before);
    }
}

TEST_CASE("property: a stage reached is held by the share and by its gates, the next is not") {
    Random random(11);
    const Method method = four_stages();
    const auto holds = [&](const std::map<DimensionId, int>& levels, int stage) {
        int at = 0;
        for (const auto& [id, level] : levels)
            at += level >= stage ? 1 : 0;
        bool gates = true;
        for (const DimensionId& gate : gates_of_stage(method, stage))
            gates = gates && levels.contains(gate) && levels.at(gate) >= stage;
        return gates && 10 * at >= 7 * static_cast<int>(levels.size());
    };
    for (int run = 0; run < many; ++run) {
        const auto levels = any_levels(random, method);
        const auto reached = stage_reached(method, levels);
        REQUIRE(reached.has_value() == (levels.size() >= 7));
        if (!reached) continue;
        for (int stage = 2; stage <= *reached; ++stage)
            REQUIRE(holds(levels, stage));
        if (*reached < 4) REQUIRE_FALSE(holds(levels, *reached + 1));
    }
}

TEST_CASE("property: low, base and high keep their order when the figures entered do") {
    Random random(12);
    for (int run = 0; run < many; ++run) {
        const Proposition proposition = ordered_proposition(random);
        for (const ValueFault& fault : value_faults(proposition))
            REQUIRE(fault.kind != ValueFault::Kind::NotOrdered);
        const auto [low, base, high] = value_case(proposition);
        REQUIRE(ordered(low.gross, base.gross, high.gross));
        REQUIRE(ordered(low.net, base.net, high.net));
        REQUIRE(ordered(low.first_year, base.first_year, high.first_year));
        REQUIRE(ordered(low.three_years, base.three_years, high.three_years));
        REQUIRE(ordered(low.cash_release, base.cash_release, high.cash_release));
        REQUIRE(ordered(high.one_off_cost, base.one_off_cost, low.one_off_cost));
        if (low.payback_months && base.payback_months)
            REQUIRE(*low.payback_months >= *base.payback_months - 1e-9);
    }
}

TEST_CASE("property: priority order lists what has priority, highest first") {
    Random random(13);
    for (int run = 0; run < 1000; ++run) {
        const Analysis analysis = analyse(any_session(random));
        std::size_t expected = 0;
        for (const DimensionResult& result : analysis.dimensions)
            expected += result.priority.value_or(0) > 0 ? 1 : 0;
        REQUIRE(analysis.priority_order.size() == expected);
        int before = 100;
        for (const DimensionId& id : analysis.priority_order) {
            REQUIRE(*result_of(analysis, id.value).priority <= before);
            before = *result_of(analysis, id.value).priority;
        }
    }
}
