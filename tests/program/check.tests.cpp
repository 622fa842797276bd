// Making sessions and checking files, with the real program.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace sparring::test;

namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string> workshops = {"quick-scan", "review", "solo-preparation",
                                            "sparring-session"};

Outcome make(const Desk& desk, const std::string& workshop, const std::string& language,
             const std::string& output) {
    return desk.sparring({"new", "--workshop", workshop, "--supplier", "Yıldız & Zn", "--customer",
                          "Zorg \"Oost\"", "--language", language, "-o", output});
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Json example_json(const std::string& name) {
    return Json::parse(bytes_of(example(name)));
}

Json template_json(const std::string& path) {
    return Json::parse(bytes_of(std::string(SPARRING_SOURCE_DIR) + "/templates/" + path));
}

/// Checks a file with one thing wrong: exit 1, and one line with file, place, and both sentences.
void check_one_problem(const Desk& desk, const std::string& file, const std::string& pointer,
                       const std::string& what) {
    const Outcome outcome = desk.sparring({"check", file});
    INFO(outcome.out);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.empty());
    const auto lines = lines_of(outcome.out);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().starts_with(file + (pointer.empty() ? "" : " " + pointer) + ": error: "));
    CHECK(contains(lines.front(), what));
    // What is wrong, and then what to do: two sentences.
    CHECK(lines.front().ends_with("."));
    CHECK(contains(lines.front(), ". "));
}

}  // namespace

TEST_CASE("new makes a session of every workshop in both languages that check finds fine") {
    const Desk desk;
    for (const std::string& workshop : workshops)
        for (const std::string language : {"nl", "en"}) {
            const std::string file = workshop + "." + language + ".json";
            INFO(file);
            const Outcome made = make(desk, workshop, language, file);
            CHECK(made.code == 0);
            CHECK(made.err.empty());
            CHECK(contains(made.out, file));
            const Outcome checked = desk.sparring({"check", file});
            CHECK(checked.code == 0);
            CHECK(checked.out == file + ": fine\n");
            const Json session = Json::parse(desk.read(file));
            CHECK(session["workshop"] == workshop);
            CHECK(session["language"] == language);
            CHECK(session["supplier"]["name"] == "Yıldız & Zn");
            CHECK(session["customer"]["name"] == "Zorg \"Oost\"");
        }
}

TEST_CASE("new leaves a file that is already there as it is") {
    const Desk desk;
    desk.write("session.json", "mine");
    const Outcome outcome = make(desk, "quick-scan", "en", "session.json");
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(lines_of(outcome.err).size() == 1);
    CHECK(contains(outcome.err, "session.json already exists"));
    CHECK(desk.read("session.json") == "mine");
}

TEST_CASE("new refuses an unknown workshop and names those there are") {
    const Desk desk;
    const Outcome outcome = make(desk, "karate", "en", "session.json");
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(contains(outcome.err, "\"karate\""));
    for (const std::string& workshop : workshops)
        CHECK(contains(outcome.err, workshop));
    CHECK_FALSE(desk.has("session.json"));
}

TEST_CASE("new says which folder is not there") {
    const Desk desk;
    const Outcome outcome = make(desk, "quick-scan", "en", "lost/session.json");
    CHECK(outcome.code == 2);
    CHECK(outcome.err == "There is no folder lost. Make it first, or choose another.\n");
}

TEST_CASE("a session that new made can be analysed and exported as it is") {
    const Desk desk;
    REQUIRE(make(desk, "review", "nl", "session.json").code == 0);
    CHECK(desk.sparring({"analyse", "session.json"}).code == 0);
    const Outcome json = desk.sparring({"analyse", "session.json", "--json"});
    CHECK(json.code == 0);
    CHECK(Json::parse(json.out)["stage"]["relationship"].is_null());
    CHECK(desk.sparring({"export", "session.json", "-o", "out"}).code == 0);
    CHECK(desk.list("out").size() == 2);
}

TEST_CASE("check finds every file that comes with Sparring fine, one line each") {
    const Desk desk;
    std::vector<std::string> arguments = {"check"};
    for (const char* name : {"kruidwende.nl", "kruidwende.en", "merelstroom.nl", "merelstroom.en"})
        arguments.push_back(example(name));
    const std::string templates = std::string(SPARRING_SOURCE_DIR) + "/templates/";
    for (const std::string& workshop : workshops)
        arguments.push_back(templates + "workshops/" + workshop + ".json");
    for (const char* name : {"method", "claims", "tokens", "wording/nl", "wording/en"})
        arguments.push_back(templates + name + ".json");
    const Outcome outcome = desk.sparring(arguments);
    INFO(outcome.out);
    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    CHECK(lines_of(outcome.out).size() == arguments.size() - 1);
}

TEST_CASE("check says on which line and character a file stops being JSON") {
    const Desk desk;
    desk.write("broken.json", "{\n  \"format\": 1,\n  \"id\" \"a\"\n}\n");
    check_one_problem(desk, "broken.json", "", "line 3, character ");
}

TEST_CASE("check names the place of a wrong type, an unknown id and a date that does not exist") {
    const Desk desk;
    Json session = example_json("kruidwende.en");
    session["ratings"][0]["rung"] = "three";
    desk.write("type.json", session.dump());
    check_one_problem(desk, "type.json", "/ratings/0/rung", "number");

    session = example_json("kruidwende.en");
    session["ratings"][2]["participant"] = "nobody";
    desk.write("id.json", session.dump());
    check_one_problem(desk, "id.json", "/ratings/2/participant", "nobody");

    session = example_json("kruidwende.en");
    session["date"] = "2026-02-30";
    desk.write("date.json", session.dump());
    check_one_problem(desk, "date.json", "/date", "existing date");
}

TEST_CASE("check refuses a template that lacks a name, has minutes of zero or a fifth rung") {
    const Desk desk;
    Json method = template_json("method.json");
    method["stages"][0]["name"] = Json::object();
    desk.write("name.json", method.dump());
    check_one_problem(desk, "name.json", "/stages/0/name", "");

    Json workshop = template_json("workshops/quick-scan.json");
    workshop["steps"][0]["minutes"] = 0;
    desk.write("minutes.json", workshop.dump());
    check_one_problem(desk, "minutes.json", "/steps/0/minutes", "0");

    method = template_json("method.json");
    Json& rungs = method["dimensions"][3]["rungs"];
    rungs.push_back(rungs[3]);
    desk.write("rungs.json", method.dump());
    check_one_problem(desk, "rungs.json", "/dimensions/3/rungs", "5");
}

TEST_CASE("check warns of a language that one's own template lacks, and lets it pass") {
    const Desk desk;
    Json method = template_json("method.json");
    method["stages"][0]["name"].erase("en");
    desk.write("language.json", method.dump());
    const Outcome outcome = desk.sparring({"check", "language.json"});
    CHECK(outcome.code == 0);
    const auto lines = lines_of(outcome.out);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().starts_with("language.json /stages/0/name: warning: "));
    CHECK(contains(lines.front(), "\"en\""));
    CHECK(lines.back() == "language.json: fine");
}

TEST_CASE("check tells all problems of all files, and the worst of them is the exit code") {
    const Desk desk;
    Json session = example_json("kruidwende.en");
    session["ratings"][0]["rung"] = "three";
    session["date"] = "2026-02-30";
    desk.write("two.json", session.dump());
    desk.write("broken.json", "[");
    const Outcome outcome =
        desk.sparring({"check", "two.json", example("merelstroom.nl"), "broken.json"});
    CHECK(outcome.code == 1);
    CHECK(lines_of(outcome.out).size() == 4);
    CHECK(contains(outcome.out, "two.json /date: error: "));
    CHECK(contains(outcome.out, "two.json /ratings/0/rung: error: "));
    CHECK(contains(outcome.out, "merelstroom.nl.json: fine"));

    const Outcome lost = desk.sparring({"check", "broken.json", "lost.json"});
    CHECK(lost.code == 2);
    CHECK(lines_of(lost.out).size() == 1);
    CHECK(lines_of(lost.err).size() == 1);
}

TEST_CASE("no command goes on with a broken session, and each names file and place") {
    const Desk desk;
    Json session = example_json("kruidwende.en");
    session["ratings"][0]["rung"] = "three";
    desk.write("broken.json", session.dump());
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"broken.json"},
                                               {"analyse", "broken.json"},
                                               {"export", "broken.json", "-o", "out"},
                                               {"screenshot", "broken.json", "-o", "a.png"}}) {
        const Outcome outcome = desk.sparring(arguments);
        INFO(arguments.front());
        CHECK(outcome.code == 1);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.starts_with("broken.json /ratings/0/rung: "));
    }
    CHECK_FALSE(desk.has("out"));
    CHECK_FALSE(desk.has("a.png"));
}
