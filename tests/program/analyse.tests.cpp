// `analyse` on the two example sessions: the figures of the method's worked cases, every cell.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <nlohmann/json.hpp>

using namespace sparring::test;
using Catch::Matchers::WithinAbs;

namespace {

using Json = nlohmann::json;

/// The tables print two decimals.
constexpr double k_half_of_the_last_digit = 0.005 + 1e-9;

auto printed(double figure) {
    return WithinAbs(figure, k_half_of_the_last_digit);
}

/// One row of the domain document's table 3.6.
struct Row {
    const char* id;
    int supplier, customer, level;
    double supplier_median, customer_median, difference, agreement;
    const char* consensus;
    int target, importance, priority;
};

const std::vector<Row> case_a = {
    {"collaboration", 3, 2, 2, 2.75, 2.00, 0.75, 0.78, "aligned", 3, 2, 2},
    {"horizon", 2, 2, 2, 2.25, 1.75, 0.50, 0.67, "mixed", 3, 1, 1},
    {"commitment", 3, 2, 2, 2.75, 1.75, 1.00, 0.56, "mixed", 2, 1, 0},
    {"information", 2, 1, 1, 2.25, 1.25, 1.00, 0.28, "divided", 3, 3, 6},
    {"contacts", 3, 2, 2, 2.75, 1.75, 1.00, 0.56, "mixed", 3, 2, 2},
    {"organisation", 2, 2, 2, 2.25, 2.00, 0.25, 0.89, "aligned", 3, 2, 2},
    {"status", 2, 2, 2, 2.25, 2.00, 0.25, 0.89, "aligned", 2, 1, 0},
    {"planning", 2, 1, 1, 1.75, 1.25, 0.50, 0.67, "aligned", 3, 3, 6},
    {"innovation", 3, 2, 2, 3.00, 2.00, 1.00, 0.67, "aligned", 3, 3, 3},
    {"trust", 3, 2, 2, 3.00, 2.25, 0.75, 0.78, "aligned", 3, 2, 2}};

const std::vector<Row> case_b = {
    {"collaboration", 3, 3, 3, 3.00, 2.75, 0.25, 0.87, "aligned", 3, 2, 0},
    {"horizon", 3, 3, 3, 3.00, 2.75, 0.25, 0.87, "aligned", 3, 1, 0},
    {"commitment", 3, 3, 3, 3.00, 3.00, 0.00, 1.00, "aligned", 3, 2, 0},
    {"information", 3, 3, 3, 3.50, 3.00, 0.50, 0.87, "aligned", 4, 3, 3},
    {"contacts", 3, 3, 3, 3.00, 2.75, 0.25, 0.87, "aligned", 3, 2, 0},
    {"organisation", 3, 3, 3, 3.00, 2.75, 0.25, 0.87, "aligned", 3, 2, 0},
    {"status", 3, 2, 2, 3.00, 2.25, 0.75, 0.73, "aligned", 2, 2, 0},
    {"planning", 3, 2, 2, 3.00, 2.25, 0.75, 0.73, "aligned", 3, 3, 3},
    {"innovation", 3, 3, 3, 3.50, 2.75, 0.75, 0.27, "divided", 3, 2, 0},
    {"trust", 3, 3, 3, 3.00, 3.00, 0.00, 1.00, "aligned", 3, 2, 0}};

Json analysis_of(const std::string& name) {
    const Desk desk;
    const Outcome outcome = desk.sparring({"analyse", example(name), "--json"});
    INFO(outcome.err);
    REQUIRE(outcome.code == 0);
    REQUIRE(outcome.err.empty());
    return Json::parse(outcome.out);
}

void check_table(const Json& dimensions, const std::vector<Row>& rows, int supplier_raters) {
    REQUIRE(dimensions.size() == rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Row& row = rows[at];
        const Json& found = dimensions[at];
        INFO(row.id);
        CHECK(found["id"] == row.id);
        CHECK(found["supplier"]["n"] == supplier_raters);
        CHECK(found["customer"]["n"] == 3);
        CHECK(found["supplier"]["level"] == row.supplier);
        CHECK(found["customer"]["level"] == row.customer);
        CHECK(found["level"] == row.level);
        CHECK_THAT(found["supplier"]["interpolatedMedian"].get<double>(),
                   printed(row.supplier_median));
        CHECK_THAT(found["customer"]["interpolatedMedian"].get<double>(),
                   printed(row.customer_median));
        CHECK_THAT(found["perceptionDifference"].get<double>(), printed(row.difference));
        CHECK_THAT(found["all"]["agreement"].get<double>(), printed(row.agreement));
        CHECK(found["all"]["consensus"] == row.consensus);
        CHECK(found["target"] == row.target);
        CHECK(found["importance"] == row.importance);
        CHECK(found["priority"] == row.priority);
    }
}

}  // namespace

TEST_CASE("analyse gives case A's table of ten dimensions, in both languages") {
    check_table(analysis_of("kruidwende.nl")["dimensions"], case_a, 3);
    check_table(analysis_of("kruidwende.en")["dimensions"], case_a, 3);
}

TEST_CASE("analyse gives case B's table of ten dimensions, in both languages") {
    check_table(analysis_of("merelstroom.nl")["dimensions"], case_b, 2);
    check_table(analysis_of("merelstroom.en")["dimensions"], case_b, 2);
}

TEST_CASE("analyse finds case A cooperative, with four gates to partnership unmet") {
    const Json analysis = analysis_of("kruidwende.nl");
    const Json& stage = analysis["stage"];
    CHECK(stage["supplier"] == 2);
    CHECK(stage["customer"] == 2);
    CHECK(stage["relationship"] == 2);
    CHECK(stage["centre"] == 2);
    CHECK(stage["target"] == 3);
    CHECK(stage["targetHolds"] == true);
    CHECK(stage["next"] == Json::parse(R"({"stage": 3, "gatesMet": [],
        "gatesUnmet": ["contacts", "information", "planning", "trust"],
        "dimensionsAtOrAbove": 0, "dimensionsNeeded": 7})"));
    CHECK(analysis["priorityOrder"] ==
          Json::parse(R"(["information", "planning", "innovation", "contacts", "trust",
                          "collaboration", "organisation", "horizon"])"));
}

TEST_CASE("analyse finds case B on the way to partnership, with planning in the way") {
    const Json analysis = analysis_of("merelstroom.en");
    const Json& stage = analysis["stage"];
    CHECK(stage["supplier"] == 3);
    CHECK(stage["customer"] == 2);
    CHECK(stage["relationship"] == 2);
    CHECK(stage["centre"] == 3);
    CHECK(stage["target"] == 3);
    CHECK(stage["targetHolds"] == true);
    CHECK(stage["next"]["stage"] == 3);
    CHECK(stage["next"]["gatesMet"] == Json::parse(R"(["contacts", "information", "trust"])"));
    CHECK(stage["next"]["gatesUnmet"] == Json::parse(R"(["planning"])"));
    CHECK(stage["next"]["dimensionsAtOrAbove"] == 8);
    CHECK(analysis["priorityOrder"] == Json::parse(R"(["planning", "information"])"));
}

TEST_CASE("analyse gives the value case of case A to the cent, low, base and high") {
    const Json analysis = analysis_of("kruidwende.en");
    REQUIRE(analysis["values"].size() == 1);
    struct Figure {
        const char* key;
        double low, base, high;
    };
    for (const Figure& figure :
         std::vector<Figure>{{"gross", 127889.04, 222698.08, 311047.53},
                             {"annualCost", 83600, 68400, 57000},
                             {"net", 44289.04, 154298.08, 254047.53},
                             {"oneOffCost", 150000, 120000, 100000},
                             {"paybackMonths", 40.64, 9.33, 4.72},
                             {"firstYear", -105710.96, 34298.08, 154047.53},
                             {"threeYears", -17132.88, 342894.25, 662142.60},
                             {"cashRelease", 49863.01, 99726.03, 128219.18}}) {
        const Json& value = analysis["values"][0];
        INFO(figure.key);
        CHECK_THAT(value["low"][figure.key].get<double>(), printed(figure.low));
        CHECK_THAT(value["base"][figure.key].get<double>(), printed(figure.base));
        CHECK_THAT(value["high"][figure.key].get<double>(), printed(figure.high));
    }
}

TEST_CASE("analyse says which session and which method it speaks of") {
    const Json analysis = analysis_of("kruidwende.nl");
    CHECK(analysis["session"]["date"] == "2026-11-12");
    CHECK(analysis["session"]["workshop"] == "sparring-session");
    CHECK(contains(analysis["session"]["supplier"].get<std::string>(), "Folmerink"));
    CHECK(contains(analysis["session"]["customer"].get<std::string>(), "Kruidwende"));
    CHECK(analysis["method"]["id"] == "four-stages");
}

TEST_CASE("analyse without --json names the stage and the money, in the language asked for") {
    const Desk desk;
    const Outcome dutch = desk.sparring({"analyse", example("kruidwende.nl")});
    CHECK(dutch.code == 0);
    CHECK(dutch.err.empty());
    CHECK(contains(dutch.out, "Stadium samen: 2 Coöperatief"));
    CHECK(contains(dutch.out, "€ 154.298"));
    const Outcome english =
        desk.sparring({"analyse", example("kruidwende.nl"), "--language", "en"});
    CHECK(english.code == 0);
    CHECK(contains(english.out, "2 Cooperative"));
    CHECK(contains(english.out, "€154,298"));
}

TEST_CASE("analyse leaves the session and the user's folders as they were") {
    const Desk desk;
    desk.write("session.json", "");
    std::filesystem::copy_file(example("kruidwende.nl"), desk.path("session.json"),
                               std::filesystem::copy_options::overwrite_existing);
    const std::string before = desk.read("session.json");
    CHECK(desk.sparring({"analyse", "session.json", "--json"}).code == 0);
    CHECK(desk.read("session.json") == before);
    CHECK_FALSE(desk.has("home"));
}
