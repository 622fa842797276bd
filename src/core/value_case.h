// The value case: low, base and high of a proposition (domain.md 4.3).
// Pure functions; keeps full precision, rounding is for those who print.
#pragma once

#include "core/proposition.h"
#include "core/session.h"

#include <optional>
#include <vector>

namespace sparring {

/// Which scenario of a Range is meant.
enum class Scenario { Low, Base, High };

double pick(const Range& range, Scenario scenario);

/// Product of the factors; 0 without factors; a zero divisor gives 0 (and value_problems names it).
double product(const std::vector<Factor>& factors, Scenario scenario);

/// Value per year of an item: the product; for capital the product times the capital rate.
/// Before attribution.
double item_value(const ValueItem& item, Scenario scenario);

/// One-off cash release: the product for capital items, 0 for the others.
double item_cash_release(const ValueItem& item, Scenario scenario);

/// What one scenario yields, in the session's currency.
struct ScenarioValue {
    double gross = 0;          ///< sum of V x a, per year
    double annual_cost = 0;    ///< C
    double net = 0;            ///< N = gross - C
    double one_off_cost = 0;   ///< K
    double first_year = 0;     ///< sum of V x a x f, - C - K
    double three_years = 0;    ///< 3N - K, undiscounted
    std::optional<double> payback_months;  ///< 12 K / N; nullopt when N <= 0
    double cash_release = 0;   ///< one-off, not part of gross
};

struct ValueCase {
    ScenarioValue low;
    ScenarioValue base;
    ScenarioValue high;
};

ValueCase value_case(const Proposition& proposition);
const ScenarioValue& pick(const ValueCase& value, Scenario scenario);

/// True when any value item carries a figure (a factor with a non-zero base).
bool has_figures(const Proposition& proposition);

/// True while no value item is above status 1 (supplier assumption); then no amount is claimed.
bool value_only_assumed(const Proposition& proposition);

/// Months above which the payback is said as "more than five years".
inline constexpr double longest_payback_months = 60;

/// Faults of entered figures: benefits not ordered low <= base <= high (costs are not checked), two
/// items with one driver, division by zero.
struct ValueFault {
    enum class Kind { NotOrdered, SameDriver, DivisionByZero };
    Kind kind = Kind::NotOrdered;
    ValueItemId item;
    ValueItemId other;  ///< SameDriver: the earlier one
    friend bool operator==(const ValueFault&, const ValueFault&) = default;
};
std::vector<ValueFault> value_faults(const Proposition& proposition);

}  // namespace sparring
