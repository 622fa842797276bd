// Calendar arithmetic and the forms in which dates are typed.
// Must not ask the clock or the locale.
#include "core/date.h"

#include <chrono>
#include <vector>

namespace sparring {
namespace {

constexpr int last_year = 9999;

std::chrono::year_month_day calendar_from_date(const Date& date) {
    return std::chrono::year{date.year} / static_cast<unsigned>(date.month) /
           static_cast<unsigned>(date.day);
}

std::optional<Date> valid_date(int year, int month, int day) {
    const Date date{year, month, day};
    if (year < 1 || year > last_year || month < 1 || day < 1) return std::nullopt;
    if (!calendar_from_date(date).ok()) return std::nullopt;
    return date;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// One run of digits, with how many there were.
struct DigitRun {
    int value = 0;
    int length = 0;
};

/// The digits of "12-11-2026" as three runs and '-' as what separates them.
struct DigitRuns {
    std::vector<DigitRun> runs;
    char separator = 0;
};

/// Takes the separator at `position`: one of "-/.", or blanks, with blanks around it allowed.
/// Returns 0 when there is none.
char take_separator(std::string_view text, std::size_t& position) {
    char separator = 0;
    while (position < text.size() && !is_digit(text[position])) {
        const char c = text[position++];
        const bool known = c == ' ' || c == '-' || c == '/' || c == '.';
        if (!known || (c != ' ' && separator != 0 && separator != ' ')) return 0;
        if (separator == 0 || c != ' ') separator = c;
    }
    return separator;
}

std::optional<DigitRuns> digit_runs(std::string_view text) {
    DigitRuns result;
    std::size_t position = 0;
    while (position < text.size()) {
        if (!result.runs.empty()) {
            const char separator = take_separator(text, position);
            const bool mixed = result.separator != 0 && separator != result.separator;
            if (separator == 0 || mixed) return std::nullopt;
            result.separator = separator;
        }
        DigitRun run;
        for (; position < text.size() && is_digit(text[position]); ++position) {
            run.value = run.value * 10 + (text[position] - '0');
            if (++run.length > 4) return std::nullopt;
        }
        if (run.length == 0) return std::nullopt;
        result.runs.push_back(run);
    }
    return result;
}

/// The first such day at or after `today`; looks eight years ahead for a 29th of February.
std::optional<Date> next_such_day(int day, int month, const Date& today) {
    if (today.empty()) return std::nullopt;
    for (int year = today.year; year <= today.year + 8; ++year) {
        const auto date = valid_date(year, month, day);
        if (date && *date >= today) return date;
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::string padded(int number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::optional<Date> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto parts = digit_runs(text);
    if (!parts || parts->runs.size() != 3) return std::nullopt;
    const auto& runs = parts->runs;
    if (runs[0].length != 4 || runs[1].length != 2 || runs[2].length != 2) return std::nullopt;
    return valid_date(runs[0].value, runs[1].value, runs[2].value);
}

std::optional<Date> date_from_typed(std::string_view text, const Date& today) {
    const auto parts = digit_runs(trimmed(text));
    if (!parts) return std::nullopt;
    const auto& runs = parts->runs;
    if (runs.size() == 3 && runs[0].length == 4 && parts->separator == '-')
        return valid_date(runs[0].value, runs[1].value, runs[2].value);
    if (runs.size() < 2 || runs.size() > 3) return std::nullopt;
    if (runs[0].length > 2 || runs[1].length > 2) return std::nullopt;
    if (runs.size() == 2) return next_such_day(runs[0].value, runs[1].value, today);
    const bool short_year = runs[2].length == 2;
    if (!short_year && runs[2].length != 4) return std::nullopt;
    return valid_date(runs[2].value + (short_year ? 2000 : 0), runs[1].value, runs[0].value);
}

std::string iso_from_date(const Date& date) {
    if (date.empty()) return {};
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

int days_from_date(const Date& date) {
    if (date.empty()) return 0;
    return static_cast<int>(
        std::chrono::sys_days{calendar_from_date(date)}.time_since_epoch().count());
}

Date date_from_days(int days) {
    const std::chrono::year_month_day calendar{std::chrono::sys_days{std::chrono::days{days}}};
    return {static_cast<int>(calendar.year()),
            static_cast<int>(static_cast<unsigned>(calendar.month())),
            static_cast<int>(static_cast<unsigned>(calendar.day()))};
}

Date date_plus_days(const Date& date, int days) {
    return date.empty() ? date : date_from_days(days_from_date(date) + days);
}

}  // namespace sparring
