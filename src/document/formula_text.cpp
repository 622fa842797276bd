// Factors of a product in words.
// Must not know sections.
#include "document/formula_text.h"

#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

constexpr std::size_t shortest_word = 3;   ///< shorter units ("h") are not looked for in a label
constexpr std::size_t longest_ending = 2;  ///< of a plural; "min" is not in "minder"
constexpr int most_decimals = 6;

/// How the figures of a factor are written.
struct UnitStyle {
    bool percent = false;
    bool money = false;
    std::string after;  ///< "%", " kg", " per uur"
};

bool starts_with_currency(std::string_view unit, std::string_view currency) {
    return !currency.empty() && unit.starts_with(currency) &&
           (unit.size() == currency.size() || unit[currency.size()] == '/');
}

/// Whether a word of the label is the unit, or its plural: "hour" in "hours per recall".
bool names_unit(std::string_view label, std::string_view unit) {
    if (unit.size() < shortest_word) return false;
    const auto found = label.find(unit);
    if (found == std::string_view::npos || (found > 0 && label[found - 1] != ' ')) return false;
    const std::string_view after = label.substr(found + unit.size());
    return std::min(after.find(' '), after.size()) <= longest_ending;
}

/// "/" between letters reads as "per".
std::string per(std::string_view unit, const Wording& wording) {
    std::string text;
    for (const char letter : unit) {
        if (letter == '/')
            text += (text.empty() ? "" : " ") + wording.text("outline.formula.per") + " ";
        else
            text += letter;
    }
    return text;
}

/// The unit after the figures; nothing where the label says it already.
UnitStyle style_of(const Factor& factor, const Wording& wording, std::string_view currency) {
    std::string_view unit = factor.unit;
    if (unit == "%") return {true, false, "%"};
    const bool money = starts_with_currency(unit, currency);
    if (money) unit.remove_prefix(currency.size());
    const std::string_view word = unit.starts_with('/') ? unit.substr(1) : unit;
    const bool said = word.empty() || names_unit(factor.label, word);
    return {false, money, said ? std::string() : " " + per(unit, wording)};
}

/// Prices have two decimals or none, small ones as many as they need.
std::string price_text(const Wording& wording, double value) {
    const double cents = std::abs(value * 100);
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    const bool whole_cents = std::abs(cents - std::round(cents)) < 1e-6;
    if (!whole && whole_cents) return number_text(wording, value, 2);
    return plain_number_text(wording, value, most_decimals);
}

/// Decimals that the value needs.
int decimals_of(double value) {
    int decimals = 0;
    for (double scaled = std::abs(value);
         decimals < most_decimals && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

/// "20/30/40" or "0.15/0.10/0.05", or "30" where all are the same.
std::string figures(const Range& range, const UnitStyle& style, const Wording& wording) {
    const double scale = style.percent ? 100 : 1;
    const int decimals = std::max({decimals_of(range.low * scale), decimals_of(range.base * scale),
                                   decimals_of(range.high * scale)});
    const auto text = [&](double value) {
        if (style.money) return price_text(wording, value);
        return number_text(wording, value * scale, value == 0 ? 0 : decimals);
    };
    if (range.low == range.base && range.base == range.high) return text(range.base);
    return text(range.low) + "/" + text(range.base) + "/" + text(range.high);
}

/// Figures with the sign of the currency, as format.amount writes it.
std::string with_currency(const Wording& wording, std::string_view currency,
                          const std::string& text) {
    const std::string own_key = "format.amount." + std::string(currency);
    return wording.text(wording.has(own_key) ? own_key : "format.amount.other",
                        {text, std::string(currency)});
}

/// "kosten per uur stilstand (€ 850)".
std::string factor_text(const Factor& factor, const Wording& wording, std::string_view currency) {
    const UnitStyle style = style_of(factor, wording, currency);
    std::string text = figures(factor.range, style, wording);
    if (factor.minus) text += " − " + figures(*factor.minus, style, wording);
    if (style.money) text = with_currency(wording, currency, text);
    text += style.after;
    return factor.label.empty() ? text : factor.label + " (" + text + ")";
}

void times_share(std::string& text, double share, const std::string& key, const Wording& wording) {
    text += " × " + wording.text(key) + " (" + percent_text(wording, share) + ")";
}

std::string product_text(const std::vector<Factor>& factors, const Wording& wording,
                         std::string_view currency) {
    std::string text;
    for (const Factor& factor : factors) {
        if (!text.empty()) text += factor.divides ? " ÷ " : " × ";
        if (text.empty() && factor.divides) text = "1 ÷ ";
        text += factor_text(factor, wording, currency);
    }
    return text;
}

}  // namespace

std::string formula_text(const std::vector<Factor>& factors, const Wording& wording,
                         std::string_view currency) {
    const bool plain_amount = factors.size() == 1 && !factors.front().minus;
    return plain_amount ? std::string() : product_text(factors, wording, currency);
}

std::string formula_text(const ValueItem& item, const Wording& wording, std::string_view currency) {
    const bool capital = item.category == ValueCategory::Capital;
    const bool shares = capital || item.attribution != 1 || item.first_year != 1;
    std::string text = shares ? product_text(item.factors, wording, currency)
                              : formula_text(item.factors, wording, currency);
    if (text.empty()) return text;
    if (capital) times_share(text, item.capital_rate, "outline.formula.capital-rate", wording);
    if (item.attribution != 1)
        times_share(text, item.attribution, "outline.formula.attribution", wording);
    if (item.first_year != 1)
        text += "; " + wording.text("outline.formula.first-year") + " (" +
                percent_text(wording, item.first_year) + ")";
    return text;
}

}  // namespace sparring
