// Numbers, amounts and dates as people write them, after keys format.* of the wording.
// Must not use the C locale.
#include "core/format.h"

#include "core/value_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace sparring {
namespace {

constexpr int most_decimals = 12;

/// Plain digits with a point, no sign, no grouping; half away from zero. A few units in the last
/// place are added first, so that 1.005, which a double holds as slightly less, gives 1.01; not
/// where they would themselves show.
std::string plain_digits(double size, int decimals) {
    const double nudge = size * 4 * std::numeric_limits<double>::epsilon();
    const bool shows = nudge * std::pow(10.0, decimals) > 0.001;
    std::array<char, 400> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), shows ? size : size + nudge,
                      std::chars_format::fixed, decimals);
    return {buffer.data(), result.ptr};
}

/// "1234567" to "1.234.567".
std::string grouped(std::string_view digits, const std::string& separator) {
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) result += separator;
        result += digits[i];
    }
    return result;
}

/// The number without its sign; `drop_zeros`: no zeros at the end of the decimals.
std::string unsigned_text(const Wording& wording, double size, int decimals, bool drop_zeros) {
    std::string digits = plain_digits(size, decimals);
    std::string fraction;
    if (const auto point = digits.find('.'); point != std::string::npos) {
        fraction = digits.substr(point + 1);
        digits.resize(point);
    }
    while (drop_zeros && !fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    const std::string whole = grouped(digits, wording.text("format.thousands"));
    return fraction.empty() ? whole : whole + wording.text("format.decimal") + fraction;
}

/// True when `value` is below zero also after rounding: no "−0".
bool shows_negative(double value, int decimals) {
    return value < 0 &&
           plain_digits(-value, decimals).find_first_of("123456789") != std::string::npos;
}

std::string signed_text(const Wording& wording, bool negative, std::string text) {
    return negative ? wording.text("format.negative", {std::move(text)}) : text;
}

std::string number_of(const Wording& wording, double value, int decimals, bool drop_zeros) {
    if (!std::isfinite(value)) return wording.text("format.no-number");
    const int shown = std::min(std::max(decimals, 0), most_decimals);
    return signed_text(wording, shows_negative(value, shown),
                       unsigned_text(wording, std::abs(value), shown, drop_zeros));
}

/// `value` rounded to a multiple of `unit`, half away from zero.
double rounded_to(double value, double unit) {
    return std::round(value / unit) * unit;
}

}  // namespace

std::string number_text(const Wording& wording, double value, int decimals) {
    return number_of(wording, value, decimals, false);
}

std::string plain_number_text(const Wording& wording, double value, int most) {
    return number_of(wording, value, most, true);
}

std::string amount_text(const Wording& wording, double value, std::string_view currency) {
    if (!std::isfinite(value)) return wording.text("format.no-number");
    const std::string number = unsigned_text(wording, std::abs(value), 0, false);
    const std::string own_key = "format.amount." + std::string(currency);
    std::string amount = number;
    if (!currency.empty())
        amount = wording.text(wording.has(own_key) ? own_key : "format.amount.other",
                              {number, std::string(currency)});
    return signed_text(wording, shows_negative(value, 0), std::move(amount));
}

std::string table_amount_text(const Wording& wording, double value, std::string_view currency) {
    return amount_text(wording, rounded_to(value, 100), currency);
}

std::string sentence_amount_text(const Wording& wording, double value, std::string_view currency) {
    double unit = 1;
    while (std::isfinite(value) && std::abs(value) / unit >= 1000)
        unit *= 10;
    return amount_text(wording, rounded_to(value, unit), currency);
}

std::string percent_text(const Wording& wording, double fraction) {
    if (!std::isfinite(fraction)) return wording.text("format.no-number");
    const double percent = fraction * 100;
    return signed_text(
        wording, shows_negative(percent, 2),
        wording.text("format.percent", {unsigned_text(wording, std::abs(percent), 2, true)}));
}

std::string date_text(const Wording& wording, const Date& date) {
    if (date.empty()) return {};
    return wording.text("format.date", {std::to_string(date.day),
                                        wording.text("format.month." + std::to_string(date.month)),
                                        std::to_string(date.year)});
}

std::string month_text(const Wording& wording, const Date& date) {
    if (date.empty()) return {};
    return wording.text(
        "format.month-year",
        {wording.text("format.month." + std::to_string(date.month)), std::to_string(date.year)});
}

std::string payback_text(const Wording& wording, const std::optional<double>& months) {
    if (!months) return wording.text("format.payback.none");
    if (*months > longest_payback_months + 1e-9) return wording.text("format.payback.long");
    const std::string number = plain_number_text(wording, *months, 1);
    return wording.text(number == "1" ? "format.payback.month" : "format.payback.months", {number});
}

std::string running_time_text(int seconds) {
    const int whole = std::max(0, seconds);
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

std::string list_text(const Wording& wording, const std::vector<std::string>& entries) {
    if (entries.empty()) return {};
    std::string result = entries.front();
    for (std::size_t i = 1; i + 1 < entries.size(); ++i)
        result += wording.text("format.list-separator") + entries[i];
    return entries.size() == 1 ? result : wording.text("format.list-and", {result, entries.back()});
}

}  // namespace sparring
