// Low, base and high of a proposition (domain.md 4.3).
// Must not round: full precision goes to those who print.
#include "core/value_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace sparring {
namespace {

constexpr std::array<Scenario, 3> scenarios = {Scenario::Low, Scenario::Base, Scenario::High};

double factor_value(const Factor& factor, Scenario scenario) {
    const double from = pick(factor.range, scenario);
    return factor.minus ? from - pick(*factor.minus, scenario) : from;
}

double total_cost(const std::vector<CostItem>& costs, Scenario scenario) {
    double total = 0;
    for (const CostItem& cost : costs)
        total += product(cost.factors, scenario);
    return total;
}

ScenarioValue scenario_value(const Proposition& proposition, Scenario scenario) {
    ScenarioValue result;
    double first_year_gross = 0;
    for (const ValueItem& item : proposition.values) {
        const double claimed = item_value(item, scenario) * item.attribution;
        result.gross += claimed;
        first_year_gross += claimed * item.first_year;
        // The release is claimed for the same share as its annual value.
        result.cash_release += item_cash_release(item, scenario) * item.attribution;
    }
    result.annual_cost = total_cost(proposition.annual_costs, scenario);
    result.one_off_cost = total_cost(proposition.one_off_costs, scenario);
    result.net = result.gross - result.annual_cost;
    result.first_year = first_year_gross - result.annual_cost - result.one_off_cost;
    result.three_years = 3 * result.net - result.one_off_cost;
    if (result.net > 0) result.payback_months = 12 * result.one_off_cost / result.net;
    return result;
}

bool divides_by_zero(const std::vector<Factor>& factors) {
    return std::any_of(factors.begin(), factors.end(), [](const Factor& factor) {
        return factor.divides && std::any_of(scenarios.begin(), scenarios.end(), [&](Scenario s) {
                   return factor_value(factor, s) == 0;
               });
    });
}

/// low <= base <= high of what the item yields, with a tolerance for rounding.
bool is_ordered(const ValueItem& item) {
    const double low = item_value(item, Scenario::Low);
    const double base = item_value(item, Scenario::Base);
    const double high = item_value(item, Scenario::High);
    const double slack = 1e-9 * std::max({1.0, std::abs(low), std::abs(base), std::abs(high)});
    return low <= base + slack && base <= high + slack;
}

/// A driver as it is compared: without blanks around it, ASCII letters in lower case.
std::string compared_driver(const std::string& driver) {
    const auto first = driver.find_first_not_of(" \t");
    if (first == std::string::npos) return {};
    std::string result = driver.substr(first, driver.find_last_not_of(" \t") - first + 1);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

}  // namespace

double pick(const Range& range, Scenario scenario) {
    switch (scenario) {
        case Scenario::Low:
            return range.low;
        case Scenario::High:
            return range.high;
        case Scenario::Base:
            break;
    }
    return range.base;
}

const ScenarioValue& pick(const ValueCase& value, Scenario scenario) {
    switch (scenario) {
        case Scenario::Low:
            return value.low;
        case Scenario::High:
            return value.high;
        case Scenario::Base:
            break;
    }
    return value.base;
}

double product(const std::vector<Factor>& factors, Scenario scenario) {
    if (factors.empty()) return 0;
    double result = 1;
    for (const Factor& factor : factors) {
        const double value = factor_value(factor, scenario);
        if (factor.divides && value == 0) return 0;
        result = factor.divides ? result / value : result * value;
    }
    return result;
}

double item_value(const ValueItem& item, Scenario scenario) {
    const double value = product(item.factors, scenario);
    return item.category == ValueCategory::Capital ? value * item.capital_rate : value;
}

double item_cash_release(const ValueItem& item, Scenario scenario) {
    return item.category == ValueCategory::Capital ? product(item.factors, scenario) : 0;
}

ValueCase value_case(const Proposition& proposition) {
    return {scenario_value(proposition, Scenario::Low), scenario_value(proposition, Scenario::Base),
            scenario_value(proposition, Scenario::High)};
}

bool has_figures(const Proposition& proposition) {
    const auto carries_figure = [](const ValueItem& item) {
        return std::any_of(item.factors.begin(), item.factors.end(), [](const Factor& factor) {
            return factor_value(factor, Scenario::Base) != 0;
        });
    };
    return std::any_of(proposition.values.begin(), proposition.values.end(), carries_figure);
}

bool value_only_assumed(const Proposition& proposition) {
    return std::none_of(proposition.values.begin(), proposition.values.end(),
                        [](const ValueItem& item) { return item.status > 1; });
}

std::vector<ValueFault> value_faults(const Proposition& proposition) {
    std::vector<ValueFault> faults;
    const auto& items = proposition.values;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (divides_by_zero(items[i].factors)) {
            faults.push_back({ValueFault::Kind::DivisionByZero, items[i].id, {}});
        } else if (!is_ordered(items[i])) {
            faults.push_back({ValueFault::Kind::NotOrdered, items[i].id, {}});
        }
        const std::string driver = compared_driver(items[i].driver);
        for (std::size_t j = 0; j < i && !driver.empty(); ++j) {
            if (compared_driver(items[j].driver) != driver) continue;
            faults.push_back({ValueFault::Kind::SameDriver, items[i].id, items[j].id});
            break;
        }
    }
    // A cost has no id; its fault carries none.
    for (const auto* costs : {&proposition.annual_costs, &proposition.one_off_costs}) {
        for (const CostItem& cost : *costs) {
            if (divides_by_zero(cost.factors))
                faults.push_back({ValueFault::Kind::DivisionByZero, {}, {}});
        }
    }
    return faults;
}

}  // namespace sparring
