// Templates are found in the folder that is given, else in the program, and nowhere else.
#include "store/templates.h"

#include "store/check.h"
#include "store/test_disk.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;
using sparring::test::OwnFolder;
using sparring::test::project_file;

namespace {

std::string project_text_with(const std::string& path, const std::string& old_text,
                              const std::string& new_text) {
    std::string text = project_file(path);
    const std::size_t at = text.find(old_text);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_text.size(), new_text);
}

}  // namespace

TEST_CASE("without a folder of the user's the shipped templates are there, without a problem") {
    for (const std::string folder : {"", "/no/such/folder"}) {
        const Templates templates = load_templates(*disk(), folder);
        CHECK(templates.problems.empty());
        CHECK(templates.method.id == "four-stages");
        CHECK(templates.workshops.size() >= 4);
        CHECK(templates.workshop("quick-scan") != nullptr);
        CHECK(templates.workshop("none") == nullptr);
        CHECK(templates.wording("nl").language() == "nl");
        CHECK(templates.wording("fr").language() == "en");
        CHECK(templates.tokens.colour.contains("light"));
    }
}

TEST_CASE("templates in the current folder are not looked at") {
    const OwnFolder folder;
    folder.write("templates/method.json", "{");
    folder.write("method.json", "{");
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const Templates templates = load_templates(*disk(), "");
    std::filesystem::current_path(before);
    CHECK(templates.problems.empty());
}

TEST_CASE("a user's file replaces the shipped one of the same relative path") {
    const OwnFolder folder;
    folder.write("method.json", project_text_with("templates/method.json", "\"version\": \"1\"",
                                                  "\"version\": \"mine\""));
    folder.write("workshops/quick-scan.json",
                 project_text_with("templates/workshops/quick-scan.json", "\"minutes\": 5",
                                   "\"minutes\": 6"));
    folder.write("workshops/own.json",
                 project_text_with("templates/workshops/quick-scan.json", "\"id\": \"quick-scan\"",
                                   "\"id\": \"own\""));
    const Templates templates = load_templates(*disk(), folder.path());
    CHECK(templates.problems.empty());
    CHECK(templates.method.version == "mine");
    CHECK(templates.workshop("quick-scan")->steps[0].minutes == 6);
    CHECK(templates.workshop("own") != nullptr);
    CHECK(templates.workshop("review") != nullptr);
}

TEST_CASE("a user's wording may hold only what it says differently, and a new language") {
    const OwnFolder folder;
    folder.write("wording/nl.json", R"({"problem.json-empty": "Niets."})");
    folder.write("wording/de.json", R"({"problem.json-empty": "Leer."})");
    const Templates templates = load_templates(*disk(), folder.path());
    CHECK(templates.wording("nl").text("problem.json-empty") == "Niets.");
    CHECK(templates.wording("nl").has("problem.no-steps"));
    CHECK(templates.wording("de").text("problem.json-empty") == "Leer.");
}

TEST_CASE("a user's file with an error is not used, and said to be wrong") {
    const OwnFolder folder;
    folder.write("method.json", "{\"format\": 1,");
    folder.write("workshops/twice.json", project_file("templates/workshops/review.json"));
    const Templates templates = load_templates(*disk(), folder.path());
    CHECK(templates.method.id == "four-stages");
    REQUIRE(templates.problems.size() == 2);
    CHECK(templates.problems[0].problem.key == "problem.json-syntax");
    CHECK(templates.problems[0].problem.file == folder.path("method.json"));
    CHECK(templates.problems[1].problem ==
          Problem{"problem.repeated-id", {"review"}, folder.path("workshops/twice.json"), "/id"});
}

TEST_CASE("a check knows what kind of file it has") {
    const std::vector<std::pair<std::string, FileKind>> kinds{
        {"templates/method.json", FileKind::Method},
        {"templates/workshops/review.json", FileKind::Workshop},
        {"templates/claims.json", FileKind::Claims},
        {"templates/counter-questions.json", FileKind::CounterQuestions},
        {"templates/moves.json", FileKind::Moves},
        {"templates/tokens.json", FileKind::Tokens},
        {"templates/wording/nl.json", FileKind::Wording},
        {"sessions/kruidwende.nl.json", FileKind::Session},
        {"tests/store/samples/format-1.json", FileKind::Session}};
    for (const auto& [path, kind] : kinds) {
        INFO(path);
        const CheckReport report = check_file(*disk(), test::project_path(path));
        CHECK(report.kind == kind);
        CHECK(report.problems.empty());
    }
    const CheckReport missing = check_file(*disk(), "/no/such/file");
    REQUIRE(missing.problems.size() == 1);
    CHECK(missing.problems[0].problem.key == "problem.file.missing");
    CHECK(check_text("{", "f").problems[0].problem.key == "problem.json-syntax");
    CHECK(check_text("{}", "f").problems[0].problem ==
          Problem{"problem.missing-key", {"format"}, "f", ""});
}
