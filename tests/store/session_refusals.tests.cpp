// What a session file is refused for, each with its place and the key of its sentence.
#include "store/full_session.h"
#include "store/session_json.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;

namespace {

using Json = nlohmann::json;

const Json& sample() {
    static const Json json = Json::parse(test::project_file("tests/store/samples/format-1.json"));
    return json;
}

/// The problems of the sample with `value` at `pointer` (a discarded value: the key taken out).
CheckedProblems problems_with(const std::string& pointer, const Json& value) {
    Json json = sample();
    const Json::json_pointer place(pointer);
    if (value.is_discarded())
        json[place.parent_pointer()].erase(place.back());
    else
        json[place] = value;
    return read_session(json.dump(), "file.json").problems;
}

const Json gone(Json::value_t::discarded);

struct Refusal {
    std::string pointer;  ///< where the sample is changed
    Json value;
    std::string key;
    std::vector<std::string> arguments;
    std::string place;  ///< of the problem; empty: the same
};

void check(const Refusal& refusal, Severity severity = Severity::Error) {
    INFO(refusal.pointer << " = " << refusal.value.dump());
    const auto problems = problems_with(refusal.pointer, refusal.value);
    for (const auto& found : problems)
        UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
    REQUIRE(problems.size() == 1);
    const std::string place = refusal.place.empty() ? refusal.pointer : refusal.place;
    CHECK(problems[0] ==
          CheckedProblem{{refusal.key, refusal.arguments, "file.json", place}, severity});
}

void check_all(const std::vector<Refusal>& refusals, Severity severity = Severity::Error) {
    for (const Refusal& refusal : refusals)
        check(refusal, severity);
}

Problem only_error(std::string_view text) {
    const auto reading = read_session(text, "file.json");
    REQUIRE(reading.problems.size() == 1);
    CHECK_FALSE(reading.ok());
    return reading.problems[0].problem;
}

}  // namespace

TEST_CASE("a value of the wrong kind is refused where it stands") {
    check_all({{"/title", 3, "problem.not-a-text", {}, ""},
               {"/prospect", "true", "problem.not-a-flag", {}, ""},
               {"/challenges/0/urgency", "3", "problem.not-a-whole-number", {}, ""},
               {"/challenges/0/urgency", 2.5, "problem.not-a-whole-number", {}, ""},
               {"/propositions/0/values/0/realised", "1", "problem.not-a-number", {}, ""},
               {"/propositions/0/offer", "x", "problem.not-a-list", {}, ""},
               {"/propositions/0/offer/1", 1, "problem.not-a-text", {}, ""},
               {"/supplier", "x", "problem.not-an-object", {}, ""},
               {"/privateNotes", Json::object(), "problem.not-a-list", {}, ""},
               {"/parkingLot/0", 1, "problem.not-an-object", {}, ""},
               {"/date", "2026-02-30", "problem.not-a-date", {}, ""},
               {"/date", 20261112, "problem.not-a-date", {}, ""},
               {"/propositions/0/from", "2027-07-01", "problem.not-a-month", {}, ""},
               {"/preconditions/supplier", Json::array(), "problem.not-an-object", {}, ""},
               {"/target/rungs", Json::array(), "problem.not-an-object", {}, ""},
               {"/method/name", "x", "problem.not-an-object", {}, ""},
               {"/method/name/nl", 1, "problem.not-a-text", {}, ""},
               {"/method/name/n l", "x", "problem.not-a-language", {"n l"}, ""}});
}

TEST_CASE("a word that is not one of the few is refused and the few are named") {
    check_all({{"/people/0/level",
                "boss",
                "problem.unknown-value",
                {"boss", "top, middle, operational"},
                ""},
               {"/propositions/0/alternative/type",
                "x",
                "problem.unknown-value",
                {"x", "competitor, in-house, nothing, previous-offer"},
                ""},
               {"/preconditions/customer/strategic",
                "maybe",
                "problem.unknown-value",
                {"maybe", "unanswered, yes, partly, no"},
                ""},
               {"/actions/0/side",
                "both",
                "problem.unknown-value",
                {"both", "supplier, customer, adviser"},
                ""},
               {"/ratings/0/source",
                "guess",
                "problem.unknown-value",
                {"guess", "own, estimated, counted, imported"},
                ""}});
}

TEST_CASE("an unknown step kind is refused") {
    const auto problems = problems_with("/agenda/0/kind", "lunch");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].problem.key == "problem.unknown-value");
    CHECK(problems[0].problem.pointer == "/agenda/0/kind");
    CHECK(problems[0].problem.arguments[1].starts_with("prepare, stages, market, rating, reveal"));
}

TEST_CASE("a key that must be there is missed, at the object that lacks it") {
    for (const auto& [pointer, key] : std::vector<std::pair<std::string, std::string>>{
             {"/id", "id"},
             {"/language", "language"},
             {"/workshop", "workshop"},
             {"/people/2/side", "side"},
             {"/agenda/1/minutes", "minutes"},
             {"/ratings/0/rung", "rung"},
             {"/ratings/0/source", "source"},
             {"/ratings/0/participant", "participant"},
             {"/ratings/2/side", "side"},
             {"/dotVotes/0/dots", "dots"},
             {"/contacts/0/strength", "strength"},
             {"/findings/0/dimension", "dimension"},
             {"/propositions/0/annualCosts/0/factors/0/low", "low"},
             {"/propositions/0/values/0/factors/0/to", "to"},
             {"/propositions/0/values/0/factors/0/to/high", "high"},
             {"/propositions/0/values/0/category", "category"},
             {"/parkingLot/0/id", "id"},
             {"/method/gates", "gates"}}) {
        INFO(pointer);
        const auto problems = problems_with(pointer, gone);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].problem.key == "problem.missing-key");
        CHECK(problems[0].problem.arguments == std::vector<std::string>{key});
        CHECK(problems[0].problem.pointer == pointer.substr(0, pointer.rfind('/')));
    }
}

TEST_CASE("a number out of its range is refused with the range") {
    const auto out = [](const std::string& pointer, const Json& value, const std::string& low,
                        const std::string& high) {
        check({pointer, value, "problem.out-of-range", {value.dump(), low, high}, ""});
    };
    out("/challenges/0/urgency", 0, "1", "3");
    out("/challenges/0/urgency", 4, "1", "3");
    out("/ratings/0/rung", 5, "1", "4");
    out("/ratings/0/rung", 0, "1", "4");
    out("/ratings/0/round", 0, "1", "99");
    out("/findings/0/agreed", 5, "1", "4");
    out("/recognitions/0/stage", 0, "1", "4");
    out("/target/stage", 5, "1", "4");
    out("/target/rungs/trust", 0, "1", "4");
    out("/contacts/0/strength", -1, "0", "3");
    out("/contacts/0/strength", 4, "0", "3");
    out("/importanceVotes/0/importance", 0, "1", "3");
    out("/importanceVotes/0/importance", 4, "1", "3");
    out("/agenda/0/minutes", 0, "1", "480");
    out("/agenda/0/minutes", 481, "1", "480");
    out("/agenda/0/spentSeconds", -1, "0", "1000000");
    out("/dotVotes/0/dots", 3, "1", "2");
    out("/dotVotes/0/dots", 0, "1", "2");
    out("/propositions/0/values/0/status", 5, "1", "4");
    out("/propositions/0/evidence/0/status", 0, "1", "4");
    out("/propositions/0/rungsNeeded/planning", 9, "1", "4");
    out("/propositions/0/values/0/attribution", 1.5, "0", "1");
    out("/propositions/0/values/0/firstYear", -0.1, "0", "1");
    out("/method/thresholds/stageShare", 2, "0", "1");
}

TEST_CASE("a reference to what is not there is refused at the reference") {
    check_all(
        {{"/dotVotes/0/participant", "X9", "problem.unknown-person", {"X9"}, ""},
         {"/recognitions/0/participant", "X9", "problem.unknown-person", {"X9"}, ""},
         {"/importanceVotes/0/participant", "X9", "problem.unknown-person", {"X9"}, ""},
         {"/ratings/0/participant", "X9", "problem.unknown-person", {"X9"}, ""},
         {"/contacts/0/customer", "X9", "problem.unknown-person", {"X9"}, ""},
         {"/ratings/1/dimension", "love", "problem.unknown-dimension", {"love"}, ""},
         {"/findings/0/dimension", "love", "problem.unknown-dimension", {"love"}, ""},
         {"/target/rungs/love", 2, "problem.unknown-dimension", {"love"}, ""},
         {"/propositions/0/rungsNeeded/love", 2, "problem.unknown-dimension", {"love"}, ""},
         {"/method/gates/3/0", "love", "problem.unknown-dimension", {"love"}, ""},
         {"/method/stages/0/marks/0/dimension", "love", "problem.unknown-dimension", {"love"}, ""},
         {"/dotVotes/0/challenge", "c9", "problem.unknown-challenge", {"c9"}, ""},
         {"/propositions/0/challenges/0", "c9", "problem.unknown-challenge", {"c9"}, ""},
         {"/challenges/0/trend", "t9", "problem.unknown-trend", {"t9"}, ""},
         {"/trends/0/category", "x", "problem.unknown-trend-category", {"x"}, ""},
         {"/preconditions/supplier/x", "yes", "problem.unknown-precondition", {"x"}, ""}});
}

TEST_CASE("a link of an action must name a thing of its kind") {
    check_all({{"/actions/0/links/0/id", "c1", "problem.unknown-dimension", {"c1"}, ""},
               {"/actions/0/links/1/id", "p1", "problem.unknown-challenge", {"p1"}, ""},
               {"/actions/0/links/2/id", "v1", "problem.unknown-proposition", {"v1"}, ""},
               {"/actions/0/links/3/id", "p1", "problem.unknown-value-item", {"p1"}, ""},
               {"/actions/0/links/4/id", "trust", "problem.unknown-precondition", {"trust"}, ""}});
}

TEST_CASE("an id that is used twice, or cannot be one, is refused") {
    const auto twice = [](const std::string& list) {
        Json json = sample();
        json[Json::json_pointer(list)].push_back(json[Json::json_pointer(list + "/0")]);
        const auto problems = read_session(json.dump(), "f").problems;
        INFO(list);
        REQUIRE_FALSE(problems.empty());
        const std::string place =
            list + "/" + std::to_string(json[Json::json_pointer(list)].size() - 1) + "/id";
        CHECK(problems[0].problem.key == "problem.repeated-id");
        CHECK(problems[0].problem.pointer == place);
    };
    for (const char* list :
         {"/people", "/agenda", "/trends", "/challenges", "/propositions", "/actions",
          "/parkingLot", "/propositions/0/values", "/method/preconditions",
          "/method/trendCategories", "/method/dimensions"})
        twice(list);
    check({"/parkingLot/0/id", "a b", "problem.not-an-id", {"a b", "64"}, ""});
    check({"/parkingLot/0/id", "", "problem.not-an-id", {"", "64"}, ""});
    check({"/id", "../x", "problem.not-an-id", {"../x", "64"}, ""});
}

TEST_CASE("a value item id that two propositions share is warned of") {
    Json json = sample();
    json["propositions"].push_back({{"id", "p2"}, {"values", json["propositions"][0]["values"]}});
    const auto reading = read_session(json.dump(), "f");
    CHECK(reading.ok());
    REQUIRE(reading.problems.size() == 2);
    CHECK(reading.problems[0].problem ==
          Problem{"problem.shared-id", {"v1"}, "f", "/propositions/1/values/0/id"});
}

TEST_CASE("nobody may rate who may not") {
    check({"/ratings/0/participant", "A1", "problem.adviser-rating", {}, ""});
    check({"/ratings/1/participant", "A1", "problem.adviser-rating", {}, ""});
    check({"/ratings/2/side", "adviser", "problem.adviser-rating", {}, "/ratings/2"});
    check({"/ratings/2/participant", "C1", "problem.counted-with-name", {}, "/ratings/2"});
    check({"/ratings/0/side", "customer", "problem.rating-of-other-side", {}, ""});
}

TEST_CASE("an own rating counts for the person's side, an estimate for the customer") {
    Json json = sample();
    json["ratings"][0]["side"] = "supplier";
    json["ratings"][1]["side"] = "customer";
    const auto reading = read_session(json.dump());
    REQUIRE(reading.problems.empty());
    CHECK(reading.value.session == test::full_session());
}

TEST_CASE("what is only odd is warned of") {
    Json json = sample();
    json["ratings"].push_back(json["ratings"][0]);
    const auto reading = read_session(json.dump(), "f");
    CHECK(reading.ok());
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].problem ==
          Problem{"problem.rated-twice", {"S1", "trust"}, "f", "/ratings/4"});
    check_all(
        {{"/contacts/0/customer", "S1", "problem.contact-of-other-side", {"S1"}, "/contacts/0"},
         {"/supplier/shortName", "Negentien tekens xx", "problem.text-too-long", {"19", "18"}, ""},
         {"/privateNotes/0/step", "gone", "problem.unknown-step", {"gone"}, ""}},
        Severity::Warning);
}

TEST_CASE("a factor has one shape") {
    check({"/propositions/0/annualCosts/0/factors/0/from",
           sample()["propositions"][0]["values"][0]["factors"][0]["from"],
           "problem.factor-of-two-kinds",
           {},
           "/propositions/0/annualCosts/0/factors/0"});
}

TEST_CASE("the copy of the method must be whole where the program counts on it") {
    Json three = sample();
    three["method"]["stages"].erase(3);
    CHECK(only_error(three.dump()) ==
          Problem{"problem.not-four-stages", {"3"}, "file.json", "/method/stages"});
    check({"/method/gates/5", Json::array(), "problem.unknown-gate", {"5"}, ""});
    check({"/method/dimensions/0/rungs",
           Json::array({sample()["method"]["name"]}),
           "problem.rung-count",
           {"1", "4"},
           ""});
    // Texts may be missing in a copy: it was checked when it was a template.
    CHECK(problems_with("/method/dimensions/0/question", gone).empty());
    CHECK(problems_with("/method/dimensions/0/shortName/nl", "Een lange naam hier").empty());
}

TEST_CASE("all problems of a file are listed, not only the first") {
    Json json = sample();
    json["title"] = 1;
    json["challenges"][0]["urgency"] = 9;
    json["people"][0].erase("side");
    const auto problems = read_session(json.dump()).problems;
    CHECK(problems.size() == 3);
    CHECK(session_from_json(json.dump()).problem() == problems[0].problem);
}

TEST_CASE("a file with very many problems does not fill the memory") {
    Json json = sample();
    for (int i = 0; i < 2000; ++i)
        json["parkingLot"].push_back(1);
    const auto problems = read_session(json.dump()).problems;
    REQUIRE(problems.size() == 501);
    CHECK(problems.back().problem.key == "problem.too-many");
}

TEST_CASE("a file made with a newer Sparring says so and nothing else") {
    Json json = sample();
    json["format"] = 2;
    json["title"] = 3;
    CHECK(only_error(json.dump()) ==
          Problem{"problem.newer-format", {"2", "1"}, "file.json", "/format"});
    json["format"] = "1";
    CHECK(only_error(json.dump()).key == "problem.unknown-format");
    json["format"] = 0;
    CHECK(only_error(json.dump()).key == "problem.unknown-format");
    json.erase("format");
    CHECK(only_error(json.dump()) == Problem{"problem.missing-key", {"format"}, "file.json", ""});
}

TEST_CASE("another kind of file is not taken for a session") {
    CHECK(only_error(R"({"format": 1, "kind": "workshop"})") ==
          Problem{"problem.not-a-session", {"workshop"}, "file.json", "/kind"});
    CHECK(only_error("[]").key == "problem.not-an-object");
}

TEST_CASE("what is not JSON is refused with line and column") {
    CHECK(only_error("{\n  \"a\": 1,\n  \"é\" 2\n}") ==
          Problem{"problem.json-syntax", {"3", "7"}, "file.json", ""});
    CHECK(only_error("{\"a\": ").key == "problem.json-syntax");
    CHECK(only_error("").key == "problem.json-empty");
    CHECK(only_error(" \n").key == "problem.json-empty");
    CHECK(only_error("{\"a\": 1e999}").key == "problem.json-number");
    CHECK(only_error("{\"a\": 1, \"a\": 2}") ==
          Problem{"problem.json-repeated-key", {"a"}, "file.json", ""});
}

TEST_CASE("bytes that are no UTF-8 are refused with line and column") {
    CHECK(only_error("{\n\"é\xFF\": 1}") ==
          Problem{"problem.json-utf8", {"2", "3"}, "file.json", ""});
    for (const char* bad :
         {"\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xE2\x82"})
        CHECK(only_error(bad).key == "problem.json-utf8");
}

TEST_CASE("nesting that is too deep and files that are too large are refused") {
    const std::string deep = "{\"x\": " + std::string(100, '[') + std::string(100, ']') + "}";
    CHECK(only_error(deep) == Problem{"problem.json-too-deep", {"64"}, "file.json", ""});
    const std::string deeper(5'000'000, '[');
    CHECK(only_error(deeper).key == "problem.json-too-deep");
    std::string large(20 * 1024 * 1024 + 1, ' ');
    large[0] = '{';
    CHECK(only_error(large) ==
          Problem{"problem.file.too-large", {"file.json", "20"}, "file.json", ""});
}

TEST_CASE("a byte order mark, as some editors write it, does no harm") {
    CHECK(read_session("\xEF\xBB\xBF" + sample().dump()).problems.empty());
}
