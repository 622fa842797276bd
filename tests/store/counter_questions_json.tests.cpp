// The rules of the counter-questions: what is shipped, what a user may change, what is refused.
#include "store/counter_questions_json.h"

#include "store/templates.h"
#include "store/test_disk.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace sparring;
using namespace sparring::store;

namespace {

using Json = nlohmann::json;
const Json gone(Json::value_t::discarded);

std::string shipped_text() {
    return test::project_file("templates/counter-questions.json");
}

CheckedProblems rules_with(const std::string& pointer, const Json& value,
                           Rules rules = Rules::ShippedTemplate) {
    Json json = Json::parse(shipped_text());
    const Json::json_pointer place(pointer);
    if (value.is_discarded())
        json[place.parent_pointer()].erase(place.back());
    else
        json[place] = value;
    return read_counter_questions(json.dump(), "q", rules).problems;
}

void check_one(const CheckedProblems& problems, const Problem& expected,
               Severity severity = Severity::Error) {
    for (const auto& found : problems)
        UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] == CheckedProblem{expected, severity});
}

}  // namespace

TEST_CASE("the shipped counter-questions are the 24 rules with the figures that were decided") {
    const auto reading = read_counter_questions(shipped_text(), "q", Rules::ShippedTemplate);
    REQUIRE(reading.problems.empty());
    // Ids, order and figures of decisions.md 16.
    const std::vector<std::pair<std::string, std::map<std::string, double, std::less<>>>> decided{
        {"perception-difference", {{"difference", 1.0}}},
        {"trust-difference", {{"difference", 0.5}}},
        {"high-rung-without-evidence", {{"rung", 3}}},
        {"old-evidence", {{"days", 365}}},
        {"divided-without-note", {}},
        {"identical-raters", {{"raters", 2}}},
        {"one-side-only", {}},
        {"target-unmet-precondition", {}},
        {"target-against-buying", {{"stage", 3}}},
        {"target-contradicts-gates", {}},
        {"target-equals-position", {}},
        {"target-two-up-in-a-year", {{"days", 365}, {"stages", 2}}},
        {"partnership-without-top-contact", {{"stage", 3}, {"strength", 1}}},
        {"single-pair", {{"contacts", 1}, {"strength", 2}}},
        {"missing-needed-contact", {{"stage", 3}, {"strength", 0}}},
        {"challenge-without-proposition", {}},
        {"proposition-without-challenge", {}},
        {"proposition-without-alternative", {}},
        {"proposition-without-evidence", {}},
        {"value-assumed", {{"status", 1}}},
        {"low-never-pays-back", {{"months", 60}}},
        {"same-driver-twice", {}},
        {"unmet-gate-without-action", {}},
        {"action-incomplete", {{"actions", 2}}}};
    REQUIRE(reading.value.rules.size() == decided.size());
    for (std::size_t i = 0; i < decided.size(); ++i) {
        INFO(decided[i].first);
        CHECK(reading.value.rules[i].id == decided[i].first);
        CHECK(reading.value.rules[i].threshold == decided[i].second);
    }
    CHECK(read_counter_questions(json_from_counter_questions(reading.value), "q",
                                 Rules::ShippedTemplate)
              .value == reading.value);
}

TEST_CASE("every shipped counter-question asks something, in both languages") {
    const auto reading = read_counter_questions(shipped_text(), "q", Rules::ShippedTemplate);
    for (const CounterQuestionRule& rule : reading.value.rules)
        for (const char* language : {"nl", "en"}) {
            INFO(rule.id << " " << language);
            const auto& texts = rule.words.text.by_language;
            CHECK(texts.at(language).find('?') != std::string::npos);
            CHECK_FALSE(rule.words.reason.by_language.at(language).empty());
        }
}

TEST_CASE("a user's own rules may leave some out, and change figures and words") {
    Json json = Json::parse(shipped_text());
    json["rules"].erase(2);
    json["rules"][0]["threshold"]["difference"] = 1.5;
    json["rules"][0]["text"] = {{"nl", "Waarom?"}};
    const auto reading = read_counter_questions(json.dump(), "q", Rules::OwnTemplate);
    CHECK(reading.ok());
    CHECK(reading.value.rules.size() == 23);
    CHECK(reading.value.rules[0].threshold.at("difference") == 1.5);
    const test::OwnFolder folder;
    folder.write("counter-questions.json", json.dump());
    const Templates templates = load_templates(*disk(), folder.path());
    CHECK(templates.counter_questions.rules.size() == 23);
    CHECK(load_templates(*disk(), "").counter_questions.rules.size() == 24);
}

TEST_CASE("rules that the program cannot ask are refused, with what is wrong") {
    check_one(rules_with("/rules/0/id", "love"),
              {"problem.unknown-rule", {"love"}, "q", "/rules/0/id"});
    check_one(rules_with("/rules/1", Json::parse(shipped_text())["rules"][0]),
              {"problem.repeated-id", {"perception-difference"}, "q", "/rules/1/id"});
    check_one(rules_with("/rules/3/threshold/days", gone),
              {"problem.missing-key", {"days"}, "q", "/rules/3/threshold"});
    check_one(
        rules_with("/rules/3/threshold/weeks", 52),
        {"problem.unknown-threshold", {"weeks", "old-evidence"}, "q", "/rules/3/threshold/weeks"});
    check_one(rules_with("/rules/3/threshold/days", -1),
              {"problem.out-of-range", {"-1", "0", "100000"}, "q", "/rules/3/threshold/days"});
}

TEST_CASE("a question with a placeholder that nothing fills is refused, in any language") {
    check_one(rules_with("/rules/2/text/en", "Rung {1}, or {2}?"),
              {"problem.unknown-placeholder", {"{2}", "{1}"}, "q", "/rules/2/text/en"});
    check_one(rules_with("/rules/23/other/reason/nl", "{3} acties"),
              {"problem.unknown-placeholder", {"{3}", "{2}"}, "q", "/rules/23/other/reason/nl"});
    CHECK(rules_with("/rules/2/text/en", "Rung {1} {nothing} {}?").empty());
}

TEST_CASE("only the rule with a second case has words for one, and needs them") {
    check_one(rules_with("/rules/23/other", gone),
              {"problem.missing-key", {"other"}, "q", "/rules/23"});
    const Json other = Json::parse(shipped_text())["rules"][23]["other"];
    check_one(rules_with("/rules/5/other", other),
              {"problem.no-other-case", {"identical-raters"}, "q", "/rules/5/other"});
}
