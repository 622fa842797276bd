// Numbers as people type them, in Dutch and English; anything doubtful is refused.
#include "cases.h"
#include "core/format.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;
using namespace sparring::tests;

TEST_CASE("a Dutch number is read with its separators") {
    const Wording nl = shipped_formats("nl");
    CHECK(number_from_typed(nl, "12") == 12);
    CHECK(number_from_typed(nl, "12.000") == 12000);
    CHECK(number_from_typed(nl, "12000") == 12000);
    CHECK(number_from_typed(nl, "12 000") == 12000);
    CHECK(number_from_typed(nl, "12,5") == 12.5);
    CHECK(number_from_typed(nl, "1.234.567,89") == 1234567.89);
    CHECK(number_from_typed(nl, "0,0022") == 0.0022);
    CHECK(number_from_typed(nl, ",5") == 0.5);
    CHECK(number_from_typed(nl, "0") == 0);
}

TEST_CASE("an English number is read with its separators") {
    const Wording en = shipped_formats("en");
    CHECK(number_from_typed(en, "12,000") == 12000);
    CHECK(number_from_typed(en, "12.5") == 12.5);
    CHECK(number_from_typed(en, "1,234,567.89") == 1234567.89);
    CHECK(number_from_typed(en, "0.0022") == 0.0022);
    CHECK(number_from_typed(en, ".5") == 0.5);
}

TEST_CASE("sign, currency and blanks around a number are understood") {
    const Wording nl = shipped_formats("nl");
    for (const char* text :
         {"€ 12.000", "€12.000", " 12.000 ", "12.000 €", "EUR 12.000", "12.000 EUR", "SEK 12.000",
          "€\u00a012.000", "12\u00a0000", "12\u202f000"}) {
        CAPTURE(text);
        CHECK(number_from_typed(nl, text) == 12000);
    }
    for (const char* text : {"-12.000", "− 12.000", "−€ 12.000", "€ -12.000", "-€12.000"}) {
        CAPTURE(text);
        CHECK(number_from_typed(nl, text) == -12000);
    }
}

TEST_CASE("a percentage is a fraction, exactly the one that is meant") {
    const Wording nl = shipped_formats("nl");
    CHECK(number_from_typed(nl, "30%") == 0.3);
    CHECK(number_from_typed(nl, "30 %") == 0.3);
    CHECK(number_from_typed(nl, "12,5%") == 0.125);
    CHECK(number_from_typed(nl, "0,3%") == 0.003);
    CHECK(number_from_typed(nl, "7%") == 0.07);
    CHECK(number_from_typed(nl, "-5%") == -0.05);
    CHECK(number_from_typed(nl, "1.000%") == 10);
}

TEST_CASE("what is no Dutch number is refused rather than guessed") {
    const Wording nl = shipped_formats("nl");
    for (const char* text :
         {"",        " ",     "€",      "%",      "-",      ",",        ".",        "abc",
          "12a",     "a12",   "1,2,3",  "12.5",   "12.50",  "1.2.3",    "1.23.456", ".500",
          "12.",     "12,",   "1..000", "1.000.", "1.0000", "1234.567", "12 00",    "1.000 000",
          "1,000.5", "--5",   "5-",     "1e5",    "0x10",   "inf",      "nan",      "30%%",
          "% 30",    "€ 30%", "€€ 5",   "12 , 5", "1,5 2",  "EUR",      "eur 12",   "½"}) {
        CAPTURE(text);
        CHECK_FALSE(number_from_typed(nl, text).has_value());
    }
    CHECK_FALSE(number_from_typed(nl, std::string(5000, '9')).has_value());
}

TEST_CASE("what is no English number is refused rather than guessed") {
    const Wording en = shipped_formats("en");
    for (const char* text : {"12,5", "12,50", "1.234.567", "1,23", "12.000,50", "1,2345"}) {
        CAPTURE(text);
        CHECK_FALSE(number_from_typed(en, text).has_value());
    }
}

TEST_CASE("every number and amount that we write can be typed again") {
    std::mt19937 random(20261112);
    std::uniform_int_distribution<long long> whole(-2000000000, 2000000000);
    std::uniform_int_distribution<int> shift(0, 6);
    for (const char* language : {"nl", "en"}) {
        const Wording wording = shipped_formats(language);
        for (int round = 0; round < 3000; ++round) {
            double value = static_cast<double>(whole(random));
            for (int i = shift(random); i > 0; --i)
                value /= 10;
            const std::string text = plain_number_text(wording, value, 6);
            const auto read = number_from_typed(wording, text);
            if (!read || plain_number_text(wording, *read, 6) != text) FAIL(text);
            const std::string amount = amount_text(wording, value, round % 2 ? "EUR" : "SEK");
            const auto again = number_from_typed(wording, amount);
            if (!again || std::abs(*again - value) > 0.5001) FAIL(amount);
        }
    }
}
