// Numbers, amounts and dates in Dutch and English, with the wording that is shipped.
#include "core/format.h"
#include "cases.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace sparring;
using namespace sparring::tests;

TEST_CASE("numbers have the separators of the language") {
    const Wording nl = shipped_formats("nl");
    const Wording en = shipped_formats("en");
    CHECK(number_text(nl, 1234.5, 1) == "1.234,5");
    CHECK(number_text(en, 1234.5, 1) == "1,234.5");
    CHECK(number_text(nl, 0, 0) == "0");
    CHECK(number_text(nl, 999, 0) == "999");
    CHECK(number_text(nl, 1000, 0) == "1.000");
    CHECK(number_text(nl, 1234567, 0) == "1.234.567");
    CHECK(number_text(en, 0.5, 2) == "0.50");
}

TEST_CASE("numbers are rounded half away from zero") {
    const Wording nl = shipped_formats("nl");
    CHECK(number_text(nl, 0.5, 0) == "1");
    CHECK(number_text(nl, 1.5, 0) == "2");
    CHECK(number_text(nl, 2.5, 0) == "3");
    CHECK(number_text(nl, -2.5, 0) == "−3");
    CHECK(number_text(nl, 2.4999, 0) == "2");
    CHECK(number_text(nl, 1.005, 2) == "1,01");  // a double holds it as slightly less
    CHECK(number_text(nl, 2.675, 2) == "2,68");
    CHECK(number_text(nl, 0.995, 2) == "1,00");
    CHECK(number_text(nl, 999.95, 1) == "1.000,0");
}

TEST_CASE("a negative number has a minus sign, and zero none") {
    const Wording nl = shipped_formats("nl");
    CHECK(number_text(nl, -1234.5, 1) == "−1.234,5");
    CHECK(number_text(nl, -0.04, 1) == "0,0");
    CHECK(number_text(nl, -0.05, 1) == "−0,1");
    CHECK(number_text(nl, -0.0, 0) == "0");
}

TEST_CASE("a plain number has no more decimals than it needs") {
    const Wording nl = shipped_formats("nl");
    CHECK(plain_number_text(nl, 12) == "12");
    CHECK(plain_number_text(nl, 12.5) == "12,5");
    CHECK(plain_number_text(nl, 0.0022) == "0,0022");
    CHECK(plain_number_text(nl, 1.0 / 3) == "0,333333");
    CHECK(plain_number_text(nl, 1.0 / 3, 1) == "0,3");
    CHECK(plain_number_text(nl, 0.1 + 0.2) == "0,3");
    CHECK(plain_number_text(nl, 1200) == "1.200");
    CHECK(plain_number_text(nl, -0.0000001) == "0");
}

TEST_CASE("what is no finite number is a dash") {
    const Wording nl = shipped_formats("nl");
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(number_text(nl, infinite, 2) == "–");
    CHECK(plain_number_text(nl, std::numeric_limits<double>::quiet_NaN()) == "–");
    CHECK(amount_text(nl, -infinite, "EUR") == "–");
    CHECK(sentence_amount_text(nl, infinite, "EUR") == "–");
    CHECK(percent_text(nl, infinite) == "–");
    CHECK(number_text(nl, std::numeric_limits<double>::max(), 0).starts_with("179.769."));
}

TEST_CASE("an amount carries its currency and whole units") {
    const Wording nl = shipped_formats("nl");
    const Wording en = shipped_formats("en");
    CHECK(amount_text(nl, 154300, "EUR") == "€ 154.300");
    CHECK(amount_text(en, 154300, "EUR") == "€154,300");
    CHECK(amount_text(nl, 154298.08, "EUR") == "€ 154.298");
    CHECK(amount_text(nl, 154300, "SEK") == "SEK 154.300");
    CHECK(amount_text(en, 154300, "SEK") == "SEK 154,300");
    CHECK(amount_text(en, 1234, "") == "1,234");
    CHECK(amount_text(nl, -105710.96, "EUR") == "−€ 105.711");
    CHECK(amount_text(en, -105710.96, "EUR") == "−€105,711");
    CHECK(amount_text(nl, -0.3, "EUR") == "€ 0");
}

TEST_CASE("amounts in tables are rounded to hundreds") {
    const Wording nl = shipped_formats("nl");
    CHECK(table_amount_text(nl, 154298.08, "EUR") == "€ 154.300");
    CHECK(table_amount_text(nl, 44289.04, "EUR") == "€ 44.300");
    CHECK(table_amount_text(nl, 50, "EUR") == "€ 100");
    CHECK(table_amount_text(nl, 49.9, "EUR") == "€ 0");
    CHECK(table_amount_text(nl, -17132.88, "EUR") == "−€ 17.100");
    CHECK(table_amount_text(nl, -20, "EUR") == "€ 0");
}

TEST_CASE("amounts in sentences have three significant figures") {
    const Wording en = shipped_formats("en");
    CHECK(sentence_amount_text(en, 154298.08, "EUR") == "€154,000");
    CHECK(sentence_amount_text(en, 171280, "EUR") == "€171,000");
    CHECK(sentence_amount_text(en, 44289.04, "EUR") == "€44,300");
    CHECK(sentence_amount_text(en, 1234567, "EUR") == "€1,230,000");
    CHECK(sentence_amount_text(en, 999500, "EUR") == "€1,000,000");
    CHECK(sentence_amount_text(en, 1234, "EUR") == "€1,230");
    CHECK(sentence_amount_text(en, 987, "EUR") == "€987");
    CHECK(sentence_amount_text(en, 12.4, "EUR") == "€12");
    CHECK(sentence_amount_text(en, 0, "EUR") == "€0");
    CHECK(sentence_amount_text(en, -105710.96, "EUR") == "−€106,000");
}

TEST_CASE("a fraction is shown as a percentage") {
    const Wording nl = shipped_formats("nl");
    CHECK(percent_text(nl, 0.3) == "30%");
    CHECK(percent_text(nl, 0.125) == "12,5%");
    CHECK(percent_text(nl, 0.003) == "0,3%");
    CHECK(percent_text(nl, 1.0 / 3) == "33,33%");
    CHECK(percent_text(nl, 0.07) == "7%");
    CHECK(percent_text(nl, 1) == "100%");
    CHECK(percent_text(nl, -0.25) == "−25%");
    CHECK(percent_text(shipped_formats("en"), 0.125) == "12.5%");
}

TEST_CASE("dates and months are written out") {
    const Wording nl = shipped_formats("nl");
    const Wording en = shipped_formats("en");
    CHECK(date_text(nl, {2026, 11, 12}) == "12 november 2026");
    CHECK(date_text(en, {2026, 11, 12}) == "12 November 2026");
    CHECK(date_text(nl, {2027, 3, 1}) == "1 maart 2027");
    CHECK(month_text(nl, {2027, 7, 1}) == "juli 2027");
    CHECK(month_text(en, {2027, 10, 31}) == "October 2027");
    CHECK(date_text(nl, {}).empty());
    CHECK(month_text(nl, {}).empty());
}

TEST_CASE("both languages have all twelve months") {
    for (const char* language : {"nl", "en"}) {
        const Wording wording = shipped_formats(language);
        for (int month = 1; month <= 12; ++month)
            CHECK(wording.has("format.month." + std::to_string(month)));
        CHECK_FALSE(wording.has("format.month.13"));
    }
}

TEST_CASE("a payback is said in months, as more than five years, or as not recovered") {
    const Wording nl = shipped_formats("nl");
    const Wording en = shipped_formats("en");
    CHECK(payback_text(nl, 40.64) == "40,6 maanden");
    CHECK(payback_text(en, 9.33) == "9.3 months");
    CHECK(payback_text(nl, 12.0) == "12 maanden");
    CHECK(payback_text(nl, 1.0) == "1 maand");
    CHECK(payback_text(en, 0.98) == "1 month");
    CHECK(payback_text(nl, 60.0) == "60 maanden");
    CHECK(payback_text(nl, 60.0 + 1e-11) == "60 maanden");
    CHECK(payback_text(nl, 60.1) == "meer dan 5 jaar");
    CHECK(payback_text(en, 141.18) == "more than 5 years");
    CHECK(payback_text(nl, std::nullopt) == "niet terugverdiend");
    CHECK(payback_text(en, std::nullopt) == "not recovered");
}

TEST_CASE("entries are joined as a sentence does") {
    const Wording nl = shipped_formats("nl");
    CHECK(list_text(nl, {}).empty());
    CHECK(list_text(nl, {"a"}) == "a");
    CHECK(list_text(nl, {"a", "b"}) == "a en b");
    CHECK(list_text(nl, {"a", "b", "c"}) == "a, b en c");
    CHECK(list_text(shipped_formats("en"), {"a", "b", "c", "d"}) == "a, b, c and d");
}

TEST_CASE("a running clock shows minutes and two digits of seconds, never less than nothing") {
    CHECK(running_time_text(0) == "0:00");
    CHECK(running_time_text(9) == "0:09");
    CHECK(running_time_text(725) == "12:05");
    CHECK(running_time_text(3600) == "60:00");
    CHECK(running_time_text(-5) == "0:00");
}
