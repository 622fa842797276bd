// The moves template: what is refused, whose method it is held against, and the user's own file.
#include "store/moves_json.h"

#include "store/check.h"
#include "store/parse.h"
#include "store/templates.h"
#include "store/test_disk.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;
using sparring::test::OwnFolder;
using sparring::test::project_file;

namespace {

Json shipped() {
    return Json::parse(project_file("templates/moves.json"));
}

Json with(const std::string& pointer, const Json& value) {
    Json json = shipped();
    json[Json::json_pointer(pointer)] = value;
    return json;
}

Json without(const std::string& key) {
    Json json = shipped();
    json["moves"][0].erase(key);
    return json;
}

CheckedProblems problems_of(const Json& json, Rules rules = Rules::ShippedTemplate) {
    return read_moves(json.dump(), "m", rules, shipped_method()).problems;
}

void check_one(const CheckedProblems& problems, const Problem& expected,
               Severity severity = Severity::Error) {
    for (const auto& found : problems)
        UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] == CheckedProblem{expected, severity});
}

/// A file with one move, of this dimension, in Dutch only.
std::string small_file(const std::string& dimension) {
    return R"({"format": 1, "kind": "moves", "id": "own", "version": "1", "moves": [{"id": "a",
        "dimension": ")" +
           dimension +
           R"(", "from": 1, "text": {"nl": "Anders."}, "firstStep": {"nl": "Begin."}}]})";
}

}  // namespace

TEST_CASE("the shipped moves are read whole, and come back the same") {
    const auto reading = read_moves(project_file("templates/moves.json"), "m",
                                    Rules::ShippedTemplate, shipped_method());
    CHECK(reading.problems.empty());
    const Json json = shipped();
    REQUIRE(reading.value.size() == json["moves"].size());
    for (std::size_t at = 0; at < reading.value.size(); ++at) {
        const Move& move = reading.value[at];
        const Json& entry = json["moves"][at];
        INFO(move.id.value);
        CHECK(move.id.value == entry["id"]);
        CHECK(move.dimension.value == entry["dimension"]);
        CHECK(move.from == entry["from"]);
        CHECK(move.text.in("nl") == entry["text"]["nl"]);
        CHECK(move.first_step.in("en") == entry["firstStep"]["en"]);
        CHECK((move.lead == Side::Supplier ? "supplier" : "customer") == entry["lead"]);
        CHECK(move.supplier_owner.in("nl") == entry["supplierOwner"]["nl"]);
        CHECK(move.customer_owner.in("en") == entry["customerOwner"]["en"]);
        CHECK(move.sign.in("nl") == entry["sign"]["nl"]);
    }
    CHECK(read_moves(json_from_moves("x", "1", reading.value), "m", Rules::ShippedTemplate,
                     shipped_method())
              .value == reading.value);
}

TEST_CASE("every gap that the shipped method can have has a move") {
    const Templates templates = load_templates(*disk(), "");
    for (const Dimension& dimension : templates.method.dimensions)
        for (int rung = 1; rung <= 3; ++rung) {
            INFO(dimension.id.value << " " << rung);
            const auto found = moves_for(templates.moves, dimension.id, rung);
            CHECK(found.size() >= 1);
            CHECK(found.size() <= 3);
        }
}

TEST_CASE("a move is refused for a dimension that the method does not have") {
    check_one(problems_of(with("/moves/0/dimension", "love")),
              {"problem.unknown-dimension", {"love"}, "m", "/moves/0/dimension"});
    Method method;
    method.dimensions.resize(1);
    method.dimensions[0].id = DimensionId("love");
    CHECK(read_moves(small_file("love"), "m", Rules::OwnTemplate, method).ok());
    CHECK_FALSE(read_moves(small_file("trust"), "m", Rules::OwnTemplate, method).ok());
}

TEST_CASE("a move without an own dimension, or with an empty one, is refused") {
    check_one(problems_of(without("dimension")),
              {"problem.missing-key", {"dimension"}, "m", "/moves/0"});
    const auto problems = problems_of(with("/moves/0/dimension", ""));
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].severity == Severity::Error);
    CHECK(problems[0].problem.pointer == "/moves/0/dimension");
}

TEST_CASE("a move starts at a rung that has one after it") {
    for (const int rung : {0, 4}) {
        check_one(problems_of(with("/moves/5/from", rung)),
                  {"problem.out-of-range", {std::to_string(rung), "1", "3"}, "m", "/moves/5/from"});
    }
    check_one(problems_of(without("from")), {"problem.missing-key", {"from"}, "m", "/moves/0"});
}

TEST_CASE("only the two sides take a first step") {
    check_one(problems_of(with("/moves/0/lead", "adviser")),
              {"problem.unknown-value", {"adviser", "supplier, customer"}, "m", "/moves/0/lead"});
}

TEST_CASE("texts of moves that do not fit the wall are refused") {
    const std::vector<std::pair<std::string, int>> longest{{"text", 110},
                                                           {"firstStep", 110},
                                                           {"supplierOwner", 30},
                                                           {"customerOwner", 30},
                                                           {"sign", 90}};
    for (const auto& [key, most] : longest) {
        const std::string place = "/moves/3/" + key + "/nl";
        INFO(key);
        CHECK(problems_of(with(place, std::string(most, 'x'))).empty());
        check_one(problems_of(with(place, std::string(most + 1, 'x'))),
                  {"problem.text-too-long",
                   {std::to_string(most + 1), std::to_string(most)},
                   "m",
                   place});
    }
}

TEST_CASE("a shipped move needs every text in both languages, a user's own the first two in one") {
    for (const char* key :
         {"text", "firstStep", "lead", "supplierOwner", "customerOwner", "sign"}) {
        INFO(key);
        check_one(problems_of(without(key)), {"problem.missing-key", {key}, "m", "/moves/0"});
    }
    Json json = shipped();
    json["moves"][7]["sign"].erase("en");
    check_one(problems_of(json), {"problem.language-missing", {"en"}, "m", "/moves/7/sign"});
    check_one(problems_of(Json::parse(small_file("trust")), Rules::OwnTemplate),
              {"problem.language-absent", {"en"}, "m", ""}, Severity::Warning);
    CHECK_FALSE(problems_of(without("text"), Rules::OwnTemplate).empty());
    CHECK(problems_of(without("sign"), Rules::OwnTemplate).empty());
}

TEST_CASE("ids of moves are unique, and a step has three moves at most") {
    check_one(problems_of(with("/moves/4/id", shipped()["moves"][0]["id"])),
              {"problem.repeated-id", {shipped()["moves"][0]["id"]}, "m", "/moves/4/id"});
    Json json = shipped();
    json["moves"] = Json::array();
    for (int at = 0; at < 5; ++at) {
        json["moves"].push_back(shipped()["moves"][0]);
        json["moves"].back()["id"] = "copy-" + std::to_string(at);
        if (at == 2) CHECK(problems_of(json).empty());
    }
    check_one(problems_of(json),
              {"problem.too-many-moves", {"collaboration", "1", "3"}, "m", "/moves/3"});
}

TEST_CASE("the user's own moves replace the shipped ones, and are held against the method in use") {
    const OwnFolder folder;
    folder.write("moves.json", small_file("trust"));
    const Templates templates = load_templates(*disk(), folder.path());
    REQUIRE(templates.moves.size() == 1);
    CHECK(templates.moves[0].text.in("en") == "Anders.");

    Json method = Json::parse(project_file("templates/method.json"));
    method["dimensions"][0]["id"] = "love";
    method["gates"]["4"][0] = "love";
    for (Json& stage : method["stages"])
        for (Json& mark : stage["marks"])
            if (mark["dimension"] == "collaboration") mark["dimension"] = "love";
    folder.write("method.json", method.dump());
    folder.write("moves.json", small_file("love"));
    const Templates own = load_templates(*disk(), folder.path());
    REQUIRE(own.moves.size() == 1);
    CHECK(own.moves[0].dimension == DimensionId("love"));
    CHECK(check_file(*disk(), folder.path("moves.json")).problems.size() == 1);  // no English

    folder.write("moves.json", small_file("collaboration"));
    const Templates refused = load_templates(*disk(), folder.path());
    CHECK(refused.moves.size() > 30);  // the shipped ones
    bool said = false;
    for (const CheckedProblem& found : refused.problems)
        said = said || found.problem == Problem{"problem.unknown-dimension",
                                                {"collaboration"},
                                                folder.path("moves.json"),
                                                "/moves/0/dimension"};
    CHECK(said);
}

TEST_CASE("a check of moves uses the method beside them where it is sound, else the shipped one") {
    const OwnFolder folder;
    folder.write("moves.json", small_file("trust"));
    CHECK(check_file(*disk(), folder.path("moves.json")).kind == FileKind::Moves);
    CHECK(check_file(*disk(), folder.path("moves.json")).problems.size() == 1);
    folder.write("method.json", "{");
    CHECK(check_file(*disk(), folder.path("moves.json")).problems.size() == 1);
    folder.write("moves.json", small_file("love"));
    const CheckReport report = check_file(*disk(), folder.path("moves.json"));
    CHECK(std::any_of(report.problems.begin(), report.problems.end(), [](const auto& found) {
        return found.problem.key == "problem.unknown-dimension";
    }));
    CHECK(check_text(small_file("trust"), "moves.json").kind == FileKind::Moves);
}
