// `ratings import` on a copy of an example: the preview changes nothing, --apply stores what is
// fine.
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace sparring::test;

namespace {

using Json = nlohmann::json;

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string table(const std::string& name) {
    return std::string(SPARRING_SOURCE_DIR) + "/tests/store/csv/" + name;
}

/// How often the file holds an imported rating on this rung (0: don't know).
int imported(const Json& session, const std::string& who, const std::string& dimension, int rung) {
    int count = 0;
    for (const Json& rating : session["ratings"])
        if (rating.value("source", "") == "imported" && rating.value("participant", "") == who &&
            rating.value("dimension", "") == dimension && rating.contains("rung") == (rung != 0) &&
            (rung == 0 || rating["rung"] == rung))
            ++count;
    return count;
}

}  // namespace

TEST_CASE("a preview of a table of ratings changes nothing; --apply stores the good rows") {
    const Desk desk;
    const std::string before = bytes_of(example("kruidwende.nl"));
    desk.write("session.json", before);
    const Outcome preview =
        desk.sparring({"ratings", "import", "session.json", table("excel-en.csv")});
    INFO(preview.out << preview.err);
    CHECK(preview.code == 1);  // row 5 gives a 5
    CHECK(contains(preview.out, "Row 2 · S3 · Trust: "));
    CHECK(contains(preview.out, "Row 5 · Trust: The rating is not 1, 2, 3 or 4"));
    CHECK(contains(preview.out, "1 refused"));
    CHECK_FALSE(contains(preview.out, "Esra"));
    CHECK(desk.read("session.json") == before);

    const Outcome applied =
        desk.sparring({"ratings", "import", "session.json", table("excel-en.csv"), "--apply"});
    CHECK(applied.code == 1);
    const Json after = Json::parse(desk.read("session.json"));
    CHECK(imported(after, "s1", "information", 4) == 1);
    CHECK(after["ratings"].size() == Json::parse(before)["ratings"].size());

    const std::string once = desk.read("session.json");  // a second time there is nothing to do
    const Outcome again =
        desk.sparring({"ratings", "import", "session.json", table("excel-en.csv"), "--apply"});
    CHECK(contains(again.out, "Nothing in the table changes anything"));
    CHECK(desk.read("session.json") == once);
}

TEST_CASE("a broken table or a wrong call leaves the session as it is") {
    const Desk desk;
    const std::string before = bytes_of(example("kruidwende.nl"));
    desk.write("session.json", before);
    for (const char* name : {"truncated-quote.csv", "binary.csv", "workbook.csv", "empty.csv",
                             "wrong-columns.csv", "no-heading.csv"}) {
        INFO(name);
        const Outcome outcome =
            desk.sparring({"ratings", "import", "session.json", table(name), "--apply"});
        CHECK(outcome.code == 1);
        CHECK_FALSE(outcome.err.empty());
        CHECK(desk.read("session.json") == before);
    }
    CHECK(desk.sparring({"ratings", "import", "session.json", "none.csv"}).code == 2);
    CHECK(desk.sparring({"ratings", "import", "session.json"}).code == 2);
    const Outcome bare = desk.sparring({"ratings"});
    CHECK(bare.code == 2);
    CHECK(contains(bare.err, "import"));
}

TEST_CASE("an empty rating form is written in the language that was asked for") {
    const Desk desk;
    const Outcome dutch =
        desk.sparring({"ratings", "sheet", example("kruidwende.nl"), "-o", "forms"});
    INFO(dutch.out << dutch.err);
    CHECK(dutch.code == 0);
    const std::string dutch_form =
        desk.read("forms/kruidwende-waarderingsformulier-2026-11-12.html");
    CHECK(contains(dutch_form, "<html lang=\"nl\">"));
    CHECK(contains(dutch_form, "Weet ik niet"));
    CHECK(contains(dutch_form, "Vertrouwen"));
    CHECK_FALSE(contains(dutch_form, "Partnership"));

    const Outcome english = desk.sparring({"ratings", "sheet", example("kruidwende.nl"),
                                           "--language", "en", "-o", "forms"});
    CHECK(english.code == 0);
    CHECK(desk.list("forms") ==
          std::vector<std::string>{"kruidwende-rating-form-2026-11-12.html",
                                   "kruidwende-waarderingsformulier-2026-11-12.html"});
    CHECK(contains(desk.read("forms/kruidwende-rating-form-2026-11-12.html"), "I don't know"));
}

TEST_CASE("a rating form of no session is not written") {
    const Desk desk;
    desk.write("broken.json", "{");
    CHECK(desk.sparring({"ratings", "sheet", "none.json"}).code == 2);
    CHECK(desk.sparring({"ratings", "sheet"}).code == 2);
    CHECK(desk.sparring({"ratings", "sheet", "broken.json", "-o", "forms"}).code == 1);
    CHECK(desk.list("forms").empty());
    desk.write("taken", "a file, no folder");
    CHECK(desk.sparring({"ratings", "sheet", example("kruidwende.nl"), "-o", "taken"}).code == 2);
}
