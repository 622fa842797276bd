// What templates are refused for or warned of, and that the shipped ones are whole.
#include "core/method.h"
#include "embedded/embedded.h"
#include "store/claims_json.h"
#include "store/counter_questions_json.h"
#include "store/method_json.h"
#include "store/moves_json.h"
#include "store/templates.h"
#include "store/tokens_json.h"
#include "store/wording_json.h"
#include "store/workshop_json.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <regex>

using namespace sparring;
using namespace sparring::store;

namespace {

using Json = nlohmann::json;
const Json gone(Json::value_t::discarded);

Json changed(const std::string& path, const std::string& pointer, const Json& value) {
    Json json = Json::parse(test::project_file(path));
    const Json::json_pointer place(pointer);
    if (value.is_discarded())
        json[place.parent_pointer()].erase(place.back());
    else
        json[place] = value;
    return json;
}

CheckedProblems method_with(const std::string& pointer, const Json& value,
                            Rules rules = Rules::ShippedTemplate) {
    return read_method(changed("templates/method.json", pointer, value).dump(), "m", rules)
        .problems;
}

CheckedProblems workshop_with(const std::string& pointer, const Json& value,
                              Rules rules = Rules::ShippedTemplate) {
    const Json json = changed("templates/workshops/quick-scan.json", pointer, value);
    return read_workshop(json.dump(), "w", rules).problems;
}

void check_one(const CheckedProblems& problems, const Problem& expected,
               Severity severity = Severity::Error) {
    for (const auto& found : problems)
        UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] == CheckedProblem{expected, severity});
}

/// Takes one language out of all texts.
void strip(Json& json, const std::string& language) {
    if (json.is_object() && json.contains("nl") && json.contains("en")) json.erase(language);
    if (json.is_structured())
        for (Json& part : json)
            strip(part, language);
}

}  // namespace

TEST_CASE("every shipped template is without a problem, by the rules for shipped ones") {
    for (const std::string_view path : embedded_paths()) {
        if (!path.starts_with("templates/") || !path.ends_with(".json")) continue;
        const std::string text(embedded_file(path));
        const std::string file(path);
        INFO(file);
        CheckedProblems problems;
        const std::string folder = file.substr(0, file.rfind('/'));
        if (folder == "templates/workshops")
            problems = read_workshop(text, file, Rules::ShippedTemplate).problems;
        else if (folder == "templates/wording")
            problems = read_wording(text, file).problems;
        else if (file == "templates/method.json")
            problems = read_method(text, file, Rules::ShippedTemplate).problems;
        else if (file == "templates/moves.json")
            problems = read_moves(text, file, Rules::ShippedTemplate, shipped_method()).problems;
        else if (file == "templates/counter-questions.json")
            problems = read_counter_questions(text, file, Rules::ShippedTemplate).problems;
        else if (file == "templates/claims.json")
            problems = read_claims(text, file, Rules::ShippedTemplate).problems;
        else if (file == "templates/tokens.json")
            problems = read_tokens(text, file).problems;
        else
            FAIL("no reader for this template");
        for (const auto& found : problems)
            UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
        CHECK(problems.empty());
    }
}

TEST_CASE("the shipped method has four stages and ten dimensions, and comes back the same") {
    const auto reading =
        read_method(test::project_file("templates/method.json"), "m", Rules::ShippedTemplate);
    CHECK(reading.value.stages.size() == 4);
    CHECK(reading.value.dimensions.size() == 10);
    CHECK(reading.value.gates.at(3).size() == 4);
    CHECK(reading.value.dimensions[0].rungs[0].in("nl") !=
          reading.value.dimensions[0].rungs[0].in("en"));
    CHECK(read_method(json_from_method(reading.value), "m", Rules::ShippedTemplate).value ==
          reading.value);
}

TEST_CASE("the shipped workshops have the steps of their agenda, and come back the same") {
    const std::vector<std::pair<std::string, int>> minutes{
        {"quick-scan", 60}, {"sparring-session", 210}, {"solo-preparation", 45}, {"review", 90}};
    for (const auto& [id, total] : minutes) {
        const auto reading = read_workshop(
            test::project_file("templates/workshops/" + id + ".json"), id, Rules::ShippedTemplate);
        INFO(id);
        CHECK(reading.value.id.value == id);
        CHECK(total_minutes(reading.value) == total);
        CHECK(read_workshop(json_from_workshop(reading.value), id, Rules::ShippedTemplate).value ==
              reading.value);
    }
}

TEST_CASE("a shipped text needs both languages") {
    check_one(method_with("/dimensions/2/question/en", gone),
              {"problem.language-missing", {"en"}, "m", "/dimensions/2/question"});
    check_one(method_with("/stages/1/name/nl", ""),
              {"problem.language-missing", {"nl"}, "m", "/stages/1/name"});
    check_one(workshop_with("/steps/0/prompts/0/nl", gone),
              {"problem.language-missing", {"nl"}, "w", "/steps/0/prompts/0"});
    check_one(method_with("/dimensions/2/question", gone),
              {"problem.missing-key", {"question"}, "m", "/dimensions/2"});
}

TEST_CASE("a user's own template needs one language; what is missing is only warned of") {
    check_one(method_with("/dimensions/2/question/en", gone, Rules::OwnTemplate),
              {"problem.language-falls-back", {"en"}, "m", "/dimensions/2/question"},
              Severity::Warning);
    Json dutch = Json::parse(test::project_file("templates/method.json"));
    strip(dutch, "en");
    const auto reading = read_method(dutch.dump(), "m", Rules::OwnTemplate);
    check_one(reading.problems, {"problem.language-absent", {"en"}, "m", ""}, Severity::Warning);
    CHECK(reading.value.stages[1].name.in("en") == "Coöperatief");
    check_one(method_with("/stages/1/name", Json::object(), Rules::OwnTemplate),
              {"problem.text-in-no-language", {}, "m", "/stages/1/name"});
}

TEST_CASE("the counts of a method are held") {
    Json json = Json::parse(test::project_file("templates/method.json"));
    json["stages"].erase(3);
    json["dimensions"][0]["rungs"].erase(0);
    json["dimensions"][1]["thresholds"].push_back(json["dimensions"][1]["thresholds"][0]);
    const auto problems = read_method(json.dump(), "m", Rules::ShippedTemplate).problems;
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].problem ==
          Problem{"problem.rung-count", {"3", "4"}, "m", "/dimensions/0/rungs"});
    CHECK(problems[1].problem ==
          Problem{"problem.threshold-count", {"4", "3"}, "m", "/dimensions/1/thresholds"});
    CHECK(problems[2].problem == Problem{"problem.not-four-stages", {"3"}, "m", "/stages"});
    check_one(method_with("/gates/1", Json::array()),
              {"problem.unknown-gate", {"1"}, "m", "/gates/1"});
    check_one(method_with("/gates/3/0", "love"),
              {"problem.unknown-dimension", {"love"}, "m", "/gates/3/0"});
    check_one(method_with("/stages/0/marks/0/dimension", "love"),
              {"problem.unknown-dimension", {"love"}, "m", "/stages/0/marks/0/dimension"});
    check_one(method_with("/stages/0/figure", "bowtie"),
              {"problem.unknown-value",
               {"bowtie", "bow-tie, coordinators, diamond, merged"},
               "m",
               "/stages/0/figure"});
}

TEST_CASE("texts that do not fit their place are refused") {
    check_one(method_with("/dimensions/0/shortName/nl", "Dertien lettr"),
              {"problem.text-too-long", {"13", "12"}, "m", "/dimensions/0/shortName/nl"});
    CHECK(method_with("/dimensions/0/shortName/nl", "Twaalf létrs").empty());
    check_one(method_with("/dimensions/0/rungs/2/en", std::string(141, 'x')),
              {"problem.text-too-long", {"141", "140"}, "m", "/dimensions/0/rungs/2/en"});
}

TEST_CASE("ids of a template must be unique") {
    Json json = Json::parse(test::project_file("templates/method.json"));
    json["dimensions"][9]["id"] = json["dimensions"][0]["id"];
    const auto problems = read_method(json.dump(), "m", Rules::ShippedTemplate).problems;
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].problem.key == "problem.repeated-id");
    CHECK(problems[0].problem.pointer == "/dimensions/9/id");
    check_one(workshop_with("/steps/1/id", "prepare"),
              {"problem.repeated-id", {"prepare"}, "w", "/steps/1/id"});
}

TEST_CASE("a workshop that cannot be held is refused") {
    check_one(workshop_with("/steps/0/minutes", 0),
              {"problem.out-of-range", {"0", "1", "480"}, "w", "/steps/0/minutes"});
    check_one(workshop_with("/steps/0/kind", "lunch", Rules::OwnTemplate),
              {"problem.unknown-value",
               {"lunch",
                "prepare, stages, market, rating, reveal, position, contacts, ambition, value, "
                "quantify, actions, outcome, break, review-actions, compare, realised"},
               "w",
               "/steps/0/kind"});
    check_one(workshop_with("/steps", Json::array()), {"problem.no-steps", {}, "w", "/steps"});
    check_one(workshop_with("/minimumPeople", 9), {"problem.people-reversed", {"9", "8"}, "w", ""});
    check_one(workshop_with("/kind", "method"),
              {"problem.other-kind", {"method", "workshop"}, "w", "/kind"});
    check_one(workshop_with("/format", 2), {"problem.newer-format", {"2", "1"}, "w", "/format"});
    check_one(workshop_with("/step", 2), {"problem.unknown-key", {"step"}, "w", "/step"},
              Severity::Warning);
}

TEST_CASE("the tokens of the project are read with their roles and sizes") {
    const auto reading = read_tokens(test::project_file("templates/tokens.json"), "t");
    REQUIRE(reading.problems.empty());
    const DesignTokens& tokens = reading.value;
    CHECK(tokens.type.at("h1").size == 60);
    CHECK(tokens.type.at("h1").line == 68);
    CHECK(tokens.type.at("h1").face == "display");
    CHECK(tokens.type.at("h1").use == "one per screen");
    CHECK(tokens.cap_height == 0.7273);
    CHECK(tokens.type_console.at("note").size == 16);
    CHECK(tokens.space.at("9") == 96);
    CHECK(tokens.radius.at("panel") == 24);
    CHECK(tokens.stroke.at("focus") == 6);
    CHECK(tokens.layout.at("railOpen") == 500);
    CHECK(tokens.duration.at("toast") == 6000);
    CHECK_FALSE(tokens.duration.contains("easing"));
    CHECK(tokens.colour.at("light").at("accent") == "#BC390D");
    CHECK(tokens.colour.at("dark").at("scrim") == "#05080BCC");
    CHECK(tokens.boost.at("ink3") == "ink2");
    CHECK_FALSE(tokens.boost.contains("note"));
}

TEST_CASE("tokens that would show as nothing are refused") {
    const auto tokens_with = [](const std::string& pointer, const Json& value) {
        return read_tokens(changed("templates/tokens.json", pointer, value).dump(), "t").problems;
    };
    check_one(tokens_with("/colour/light/ok", "green"),
              {"problem.not-a-colour", {"green"}, "t", "/colour/light/ok"});
    check_one(tokens_with("/colour/dark/newRole", "#000000"),
              {"problem.missing-key", {"newRole"}, "t", "/colour/light"});
    check_one(tokens_with("/type/h1/face", "bold"), {"problem.unknown-value",
                                                     {"bold", "regular, medium, semibold, display"},
                                                     "t",
                                                     "/type/h1/face"});
    check_one(tokens_with("/layout/rail", -1),
              {"problem.out-of-range", {"-1", "0", "10000"}, "t", "/layout/rail"});
    check_one(tokens_with("/space", gone), {"problem.missing-key", {"space"}, "t", ""});
    check_one(tokens_with("/font/capHeight", gone),
              {"problem.missing-key", {"capHeight"}, "t", "/font"});
}

TEST_CASE("a wording file is flat: every value is a text") {
    const auto reading = read_wording(R"({"a.b": "x", "c": {"d": "y"}})", "w");
    check_one(reading.problems, {"problem.not-a-text", {}, "w", "/c"});
    CHECK(reading.value == WordingTexts{{"a.b", "x"}});
}

TEST_CASE("claims are read with where they land") {
    const auto reading =
        read_claims(test::project_file("templates/claims.json"), "c", Rules::ShippedTemplate);
    REQUIRE(reading.value.size() > 20);
    CHECK(reading.value[0].id == "D1");
    CHECK(reading.value[0].lands[0] == ClaimLanding{"intro", "definition"});
    check_one(read_claims(R"({"format": 1, "kind": "claims", "id": "x", "version": "1", "claims": [
        {"id": "D1", "text": {"nl": "a", "en": "b"}, "lands": [{"kind": "rung"}]}]})",
                          "c", Rules::ShippedTemplate)
                  .problems,
              {"problem.missing-key", {"id"}, "c", "/claims/0/lands/0"});
}

TEST_CASE("every problem that store names has a sentence in both languages") {
    const Wording dutch = test::wording_file("nl");
    const Wording english = test::wording_file("en");
    const std::regex key("\"(problem\\.[a-z0-9.-]+)\"");
    int keys = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::project_path("src/store"))) {
        const std::string source =
            test::project_file("src/store/" + entry.path().filename().string());
        for (std::sregex_iterator hit(source.begin(), source.end(), key), end; hit != end; ++hit) {
            ++keys;
            INFO(hit->str(1));
            CHECK(dutch.has(hit->str(1)));
            CHECK(english.has(hit->str(1)));
        }
    }
    CHECK(keys > 60);
}
