// Calendar dates (ISO 8601), without a time zone.
// Must not ask the clock: today is passed in.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace sparring {

/// A day in the Gregorian calendar. {0,0,0} means "no date".
struct Date {
    int year = 0;
    int month = 0;  ///< 1-12
    int day = 0;    ///< 1-31

    [[nodiscard]] bool empty() const { return year == 0; }
    friend bool operator==(const Date&, const Date&) = default;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2026-11-12" to a date; nullopt for anything else, also for the 30th of February.
std::optional<Date> date_from_iso(std::string_view text);

/// A date as people type it: "2026-11-12", "12-11-2026", "12/11/2026", "12.11.2026", "12 11 2026"
/// (day first). A missing year is the next such day at or after `today`. nullopt when it is none.
std::optional<Date> date_from_typed(std::string_view text, const Date& today);

/// "2026-11-12"; empty for "no date".
std::string iso_from_date(const Date& date);

/// Days since 1970-01-01 (proleptic Gregorian), negative before.
int days_from_date(const Date& date);
Date date_from_days(int days);

/// `date` moved by whole days.
Date date_plus_days(const Date& date, int days);

}  // namespace sparring
