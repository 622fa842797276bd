// Section 5 of both example sessions against domain.md 4.4 and 7.2, typed in by hand.
#include "document/outline.h"
#include "document_text.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace sparring;

namespace {

using Expected = std::map<std::string, std::vector<std::string>>;

/// "E 71.400" stands for the amount with its sign and no-break space.
void check_rows(const std::string& name, const Language& language, const std::string& currency,
                const Expected& expected) {
    const Session session = test::session_file(name);
    const auto document = test::walk(
        document_from_session(session, analyse(session), {}, test::wording_file(language)));
    for (const auto& [row, amounts] : expected) {
        INFO(row);
        const auto cells = test::row_cells(document, "value.proposition-1." + row);
        REQUIRE(cells.size() == 5);
        for (std::size_t i = 0; i < 3; ++i) {
            std::string amount = amounts[i];
            if (const auto mark = amount.find("E "); mark != std::string::npos)
                amount.replace(mark, 2, currency);
            CHECK(cells[i + 1] == amount);
        }
    }
}

}  // namespace

TEST_CASE("case A yields what domain.md 4.4 works out") {
    check_rows("kruidwende.nl", "nl", "€\u00A0",
               {{"a1", {"E 71.400", "E 107.100", "E 142.800"}},
                {"a2", {"E 28.500", "E 47.500", "E 61.800"}},
                {"a3", {"E 18.000", "E 36.000", "E 54.000"}},
                {"a4", {"E 4.000", "E 8.000", "E 10.300"}},
                {"a5", {"E 6.000", "E 9.000", "E 12.000"}},
                {"a6", {"E 0", "E 15.100", "E 30.200"}},
                {"gross", {"E 127.900", "E 222.700", "E 311.000"}},
                {"annual-cost-1", {"−E 83.600", "−E 68.400", "−E 57.000"}},
                {"net", {"E 44.300", "E 154.300", "E 254.000"}},
                {"one-off-1", {"E 150.000", "E 120.000", "E 100.000"}},
                {"payback", {"40,6 maanden", "9,3 maanden", "4,7 maanden"}},
                {"first-year", {"−E 105.700", "E 34.300", "E 154.000"}},
                {"three-years", {"−E 17.100", "E 342.900", "E 662.100"}},
                {"cash-release", {"E 49.900", "E 99.700", "E 128.200"}}});
}

TEST_CASE("case B yields what domain.md 7.2 works out") {
    check_rows("merelstroom.en", "en", "€",
               {{"b1", {"E 36,800", "E 58,900", "E 81,000"}},
                {"b2", {"E 68,000", "E 119,000", "E 153,000"}},
                {"b3", {"E 37,700", "E 56,600", "E 70,700"}},
                {"b4", {"E 15,200", "E 30,400", "E 45,600"}},
                {"b5", {"E 24,000", "E 43,200", "E 60,000"}},
                {"b6", {"E 5,500", "E 8,300", "E 9,400"}},
                {"gross", {"E 187,200", "E 316,300", "E 419,600"}},
                {"annual-cost-1", {"−E 160,000", "−E 145,000", "−E 140,000"}},
                {"net", {"E 27,200", "E 171,300", "E 279,600"}},
                {"one-off-1", {"E 320,000", "E 260,000", "E 230,000"}},
                {"payback", {"more than 5 years", "18.2 months", "9.9 months"}},
                {"first-year", {"−E 292,800", "−E 88,700", "E 49,600"}},
                {"three-years", {"−E 238,400", "E 253,800", "E 608,800"}},
                {"cash-release", {"E 480,000", "E 864,000", "E 1,200,000"}}});
}

TEST_CASE("the key figures round to three significant figures and carry their range and status") {
    const Session session = test::session_file("kruidwende.nl");
    const auto document =
        test::walk(document_from_session(session, analyse(session), {}, test::wording_file("nl")));
    CHECK(
        document.says("circa €\u00A0154.000\n€\u00A044.300 tot €\u00A0254.000\n"
                      "1 van 6 posten gemeten of bevestigd"));
    CHECK(document.says("circa €\u00A0120.000\n€\u00A0100.000 tot €\u00A0150.000"));
    CHECK(document.says("9,3 maanden\n4,7 tot 40,6 maanden"));
}
