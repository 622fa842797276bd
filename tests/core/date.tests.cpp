// Dates: ISO and typed forms, leap years, round trips over two centuries.
#include "core/date.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

constexpr Date today{2026, 11, 12};

std::optional<Date> typed(std::string_view text) {
    return date_from_typed(text, today);
}

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

}  // namespace

TEST_CASE("an ISO date is read and written") {
    CHECK(date_from_iso("2026-11-12") == Date{2026, 11, 12});
    CHECK(iso_from_date({2026, 11, 12}) == "2026-11-12");
    CHECK(iso_from_date({2026, 1, 2}) == "2026-01-02");
    CHECK(iso_from_date({33, 1, 2}) == "0033-01-02");
    CHECK(iso_from_date({}).empty());
}

TEST_CASE("what is no ISO date is refused") {
    for (const char* text : {"",
                             "2026",
                             "2026-11",
                             "2026-1-1",
                             "26-11-12",
                             "2026/11/12",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-10-00",
                             "2026-02-30",
                             "2026-11-31",
                             "0000-01-01",
                             "2026-11-12 ",
                             " 2026-11-12",
                             "2026-11-1x",
                             "12-11-2026",
                             "2026-11-12T10:00",
                             "20261-1-12",
                             "2026- 1-12",
                             "-026-11-12"}) {
        CAPTURE(text);
        CHECK_FALSE(date_from_iso(text).has_value());
    }
}

TEST_CASE("the 29th of February exists in leap years only") {
    CHECK(date_from_iso("2024-02-29").has_value());
    CHECK(date_from_iso("2000-02-29").has_value());
    CHECK_FALSE(date_from_iso("2026-02-29").has_value());
    CHECK_FALSE(date_from_iso("1900-02-29").has_value());
    CHECK_FALSE(date_from_iso("2100-02-29").has_value());
}

TEST_CASE("a date is read in every form that people type") {
    for (const char* text :
         {"2026-11-12", "12-11-2026", "12/11/2026", "12.11.2026", "12 11 2026", " 12-11-2026 ",
          "12 - 11 - 2026", "12. 11. 2026", "12-11-26", "12-11", "12/11", "12 11"}) {
        CAPTURE(text);
        CHECK(typed(text) == Date{2026, 11, 12});
    }
    CHECK(typed("1-2-2027") == Date{2027, 2, 1});
    CHECK(typed("01/02/2027") == Date{2027, 2, 1});
}

TEST_CASE("a missing year is the next such day at or after today") {
    CHECK(typed("12-11") == Date{2026, 11, 12});
    CHECK(typed("11-11") == Date{2027, 11, 11});
    CHECK(typed("13-11") == Date{2026, 11, 13});
    CHECK(typed("1-1") == Date{2027, 1, 1});
    CHECK(typed("29-2") == Date{2028, 2, 29});
    CHECK(date_from_typed("29-2", {2096, 3, 1}) == Date{2104, 2, 29});
    CHECK_FALSE(date_from_typed("1-1", {}).has_value());
}

TEST_CASE("what is no date is refused") {
    for (const char* text : {"",
                             " ",
                             "12",
                             "soon",
                             "12 november",
                             "30-2-2026",
                             "32-1-2026",
                             "1-13-2026",
                             "0-1-2026",
                             "1-0-2026",
                             "12-11/2026",
                             "12--11-2026",
                             "-12-11-2026",
                             "12-11-",
                             "12-11-2026-1",
                             "12-11-202",
                             "12-11-20260",
                             "2026/11/12",
                             "31-4",
                             "30-2",
                             "123-1-2026",
                             "12-11-2026x",
                             "99999999999-1-1"}) {
        CAPTURE(text);
        CHECK_FALSE(typed(text).has_value());
    }
}

TEST_CASE("days are counted from 1970") {
    CHECK(days_from_date({1970, 1, 1}) == 0);
    CHECK(days_from_date({1970, 1, 2}) == 1);
    CHECK(days_from_date({1969, 12, 31}) == -1);
    CHECK(days_from_date({2000, 3, 1}) == 11017);  // 30 years, 7 leap days, January and 29 days
    CHECK(date_from_days(0) == Date{1970, 1, 1});
}

TEST_CASE("every day of two centuries comes back, one after the other") {
    int days = days_from_date({1900, 1, 1});
    for (int year = 1900; year < 2100; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= days_in_month(year, month); ++day, ++days) {
                const Date date{year, month, day};
                if (days_from_date(date) == days && date_from_days(days) == date &&
                    date_from_iso(iso_from_date(date)) == date)
                    continue;
                FAIL(iso_from_date(date));
            }
            const Date beyond{year, month, days_in_month(year, month) + 1};
            if (date_from_iso(iso_from_date(beyond))) FAIL(iso_from_date(beyond));
        }
    }
    CHECK(days == days_from_date({2100, 1, 1}));
    CHECK(days - days_from_date({1900, 1, 1}) == 200 * 365 + 49);  // 1904 to 2096, every fourth
}

TEST_CASE("a date moves by whole days over months, years and leap days") {
    CHECK(date_plus_days({2026, 11, 12}, 0) == Date{2026, 11, 12});
    CHECK(date_plus_days({2026, 12, 31}, 1) == Date{2027, 1, 1});
    CHECK(date_plus_days({2028, 2, 28}, 1) == Date{2028, 2, 29});
    CHECK(date_plus_days({2027, 2, 28}, 1) == Date{2027, 3, 1});
    CHECK(date_plus_days({2026, 3, 1}, -1) == Date{2026, 2, 28});
    CHECK(date_plus_days({2026, 11, 12}, 365) == Date{2027, 11, 12});
    CHECK(date_plus_days({}, 5).empty());
}

TEST_CASE("dates compare by time") {
    CHECK(Date{2026, 11, 12} < Date{2026, 11, 13});
    CHECK(Date{2026, 11, 30} < Date{2026, 12, 1});
    CHECK(Date{2026, 12, 31} < Date{2027, 1, 1});
    CHECK(Date{} < Date{1, 1, 1});
}
