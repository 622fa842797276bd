// The value case against the tables of domain.md 4.4 and 7.2, every row.
#include "core/value_case.h"
#include "cases.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;
using Catch::Approx;

namespace {

/// Low, base and high of one row as printed.
struct Row {
    double low;
    double base;
    double high;
};

/// Printed to the cent.
void check_cents(double actual, double expected) {
    CHECK(actual == Approx(expected).margin(0.005).epsilon(0));
}

void check_item(const ValueItem& item, const Row& row) {
    CAPTURE(item.id.value);
    check_cents(item_value(item, Scenario::Low), row.low);
    check_cents(item_value(item, Scenario::Base), row.base);
    check_cents(item_value(item, Scenario::High), row.high);
}

void check_total(const ValueCase& value, double ScenarioValue::*member, const Row& row) {
    check_cents(value.low.*member, row.low);
    check_cents(value.base.*member, row.base);
    check_cents(value.high.*member, row.high);
}

/// One item of 100 a year, twice that in the high scenario.
Proposition simple_proposition() {
    Proposition result;
    ValueItem& item = result.values.emplace_back();
    item.id = ValueItemId("v1");
    item.driver = "scrap";
    item.factors = {factor(10), factor(10, 10, 20)};
    return result;
}

}  // namespace

TEST_CASE("case A gives every item row of the worked example") {
    const Proposition a = proposition_a();
    check_item(a.values[0], {71400, 107100, 142800});
    check_item(a.values[1], {28500, 47500, 61750});
    check_item(a.values[2], {18000, 36000, 54000});
    check_item(a.values[3], {3989.04, 7978.08, 10257.53});
    check_item(a.values[4], {6000, 9000, 12000});
    check_item(a.values[5], {0, 15120, 30240});
}

TEST_CASE("case A gives every total of the worked example") {
    const ValueCase value = value_case(proposition_a());
    check_total(value, &ScenarioValue::gross, {127889.04, 222698.08, 311047.53});
    check_total(value, &ScenarioValue::annual_cost, {83600, 68400, 57000});
    check_total(value, &ScenarioValue::net, {44289.04, 154298.08, 254047.53});
    check_total(value, &ScenarioValue::one_off_cost, {150000, 120000, 100000});
    check_total(value, &ScenarioValue::first_year, {-105710.96, 34298.08, 154047.53});
    check_total(value, &ScenarioValue::three_years, {-17132.88, 342894.25, 662142.60});
    check_total(value, &ScenarioValue::cash_release, {49863.01, 99726.03, 128219.18});
    check_cents(value.low.payback_months.value(), 40.64);
    check_cents(value.base.payback_months.value(), 9.33);
    check_cents(value.high.payback_months.value(), 4.72);
}

TEST_CASE("case A's cross-check by economic value per tray ends at the same net value") {
    const double gross = value_case(proposition_a()).base.gross;
    const double trays = 38e6;
    const double inducement = (0.06842 + gross / trays) - (0.06842 + 0.0018);
    CHECK(inducement == Approx(0.00406).margin(0.000005));
    CHECK(inducement * trays == Approx(154298).margin(0.5));
}

TEST_CASE("case B gives every item row of its table") {
    const Proposition b = proposition_b();
    check_item(b.values[0], {36800, 58880, 80960});
    check_item(b.values[1], {68000, 119000, 153000});
    check_item(b.values[2], {37700, 56550, 70687.50});
    check_item(b.values[3], {15200, 30400, 45600});
    check_item(b.values[4], {24000, 43200, 60000});
    check_item(b.values[5], {5500, 8250, 9350});
}

TEST_CASE("case B gives every total of its table") {
    const ValueCase value = value_case(proposition_b());
    check_total(value, &ScenarioValue::gross, {187200, 316280, 419597.50});
    check_total(value, &ScenarioValue::annual_cost, {160000, 145000, 140000});
    check_total(value, &ScenarioValue::net, {27200, 171280, 279597.50});
    check_total(value, &ScenarioValue::one_off_cost, {320000, 260000, 230000});
    check_total(value, &ScenarioValue::first_year, {-292800, -88720, 49597.50});
    check_total(value, &ScenarioValue::three_years, {-238400, 253840, 608792.50});
    check_total(value, &ScenarioValue::cash_release, {480000, 864000, 1200000});
    check_cents(value.low.payback_months.value(), 141.18);
    check_cents(value.base.payback_months.value(), 18.22);
    check_cents(value.high.payback_months.value(), 9.87);
}

TEST_CASE("attribution and first year shrink what is claimed, also of the cash release") {
    Proposition proposition = simple_proposition();
    proposition.values[0].attribution = 0.5;
    proposition.values[0].first_year = 0.4;
    ValueItem& capital = proposition.values.emplace_back();
    capital.category = ValueCategory::Capital;
    capital.factors = {factor(1000)};
    capital.capital_rate = 0.1;
    capital.attribution = 0.25;
    const ScenarioValue base = value_case(proposition).base;
    CHECK(base.gross == Approx(100 * 0.5 + 1000 * 0.1 * 0.25));
    CHECK(base.first_year == Approx(100 * 0.5 * 0.4 + 25));
    CHECK(base.cash_release == Approx(250));
}

TEST_CASE("a value that costs eat up is not paid back") {
    Proposition proposition = simple_proposition();
    proposition.annual_costs = {{"fee", {factor(100)}}};
    proposition.one_off_costs = {{"start", {factor(10)}}};
    const ValueCase value = value_case(proposition);
    CHECK(value.base.net == 0);
    CHECK_FALSE(value.base.payback_months.has_value());
    CHECK(value.high.payback_months == 1.2);  // 12 x 10 / 100
    proposition.one_off_costs.clear();
    CHECK(value_case(proposition).high.payback_months == 0.0);
}

TEST_CASE("without factors a value is zero, and a zero divisor gives zero") {
    CHECK(product({}, Scenario::Base) == 0);
    CHECK(product({factor(5), divisor(0)}, Scenario::Base) == 0);
    CHECK(product({factor(5), divisor(2)}, Scenario::Base) == 2.5);
    const ValueCase nothing = value_case(Proposition{});
    CHECK(nothing.base.gross == 0);
    CHECK_FALSE(nothing.base.payback_months.has_value());
}

TEST_CASE("only capital releases cash") {
    const Proposition a = proposition_a();
    CHECK(item_cash_release(a.values[0], Scenario::Base) == 0);
    check_cents(item_cash_release(a.values[3], Scenario::Base), 99726.03);
}

TEST_CASE("a scenario is picked from a range and from a value case") {
    const Range range{1, 2, 3};
    CHECK(pick(range, Scenario::Low) == 1);
    CHECK(pick(range, Scenario::Base) == 2);
    CHECK(pick(range, Scenario::High) == 3);
    const ValueCase value = value_case(proposition_b());
    CHECK(pick(value, Scenario::Low).net == Approx(27200));
    CHECK(pick(value, Scenario::High).annual_cost == 140000);
    CHECK(&pick(value, Scenario::Base) == &value.base);
}

TEST_CASE("an amount is claimed only from the customer's estimate on") {
    Proposition proposition = simple_proposition();
    CHECK(value_only_assumed(proposition));
    proposition.values[0].status = 2;
    CHECK_FALSE(value_only_assumed(proposition));
    CHECK(value_only_assumed(Proposition{}));
    CHECK_FALSE(value_only_assumed(proposition_a()));
}

TEST_CASE("a proposition has figures once a factor is not zero") {
    Proposition proposition = simple_proposition();
    CHECK(has_figures(proposition));
    proposition.values[0].factors = {factor(0), factor(0)};
    CHECK_FALSE(has_figures(proposition));
    proposition.values.clear();
    CHECK_FALSE(has_figures(proposition));
}

TEST_CASE("both cases are free of faults") {
    CHECK(value_faults(proposition_a()).empty());
    CHECK(value_faults(proposition_b()).empty());
}

TEST_CASE("benefits that fall from low to high are named, costs are not") {
    Proposition proposition = simple_proposition();
    proposition.annual_costs = {{"fee", {factor(30, 20, 10)}}};
    CHECK(value_faults(proposition).empty());
    proposition.values[0].factors = {factor(30, 20, 40)};
    CHECK(value_faults(proposition) ==
          std::vector{ValueFault{ValueFault::Kind::NotOrdered, ValueItemId("v1"), {}}});
    proposition.values[0].factors = {factor(10, 50, 40)};
    CHECK(value_faults(proposition).size() == 1);
}

TEST_CASE("two items with one driver are named once, the later with the earlier") {
    Proposition proposition = simple_proposition();
    proposition.values.push_back(proposition.values[0]);
    proposition.values[1].id = ValueItemId("v2");
    proposition.values[1].driver = "  Scrap ";
    proposition.values.push_back(proposition.values[0]);
    proposition.values[2].id = ValueItemId("v3");
    proposition.values[2].driver = "";
    proposition.values.push_back(proposition.values[2]);
    CHECK(value_faults(proposition) ==
          std::vector{
              ValueFault{ValueFault::Kind::SameDriver, ValueItemId("v2"), ValueItemId("v1")}});
}

TEST_CASE("a division by zero is named in any scenario, of items and of costs") {
    Proposition proposition = simple_proposition();
    Factor by_nothing = factor(0, 1, 1);
    by_nothing.divides = true;
    proposition.values[0].factors.push_back(by_nothing);
    proposition.one_off_costs = {{"start", {factor(10), divisor(0)}}};
    CHECK(value_faults(proposition) ==
          std::vector{ValueFault{ValueFault::Kind::DivisionByZero, ValueItemId("v1"), {}},
                      ValueFault{ValueFault::Kind::DivisionByZero, {}, {}}});
}
