// Wording: keys, placeholders, plurals, problems.
#include "core/wording.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

Wording sample() {
    return {"en",
            {{"plain", "Nothing to fill"},
             {"two", "{1} before {0}"},
             {"twice", "{0} and {0}"},
             {"brace", "{{0} is {0}"},
             {"open", "a { b {x} {"},
             {"eleven", "{10}"},
             {"person.one", "{0} person at {1}"},
             {"person.many", "{0} people at {1}"},
             {"file.missing", "{0} is not there; choose another file."}}};
}

}  // namespace

TEST_CASE("a key gives its text, a missing key itself") {
    const Wording wording = sample();
    CHECK(wording.text("plain") == "Nothing to fill");
    CHECK(wording.text("nowhere") == "nowhere");
    CHECK(wording.has("plain"));
    CHECK_FALSE(wording.has("nowhere"));
    CHECK(wording.language() == "en");
    CHECK(wording.texts().size() == 9);
    CHECK(Wording{}.text("plain") == "plain");
}

TEST_CASE("placeholders take the arguments by number, in any order and more than once") {
    const Wording wording = sample();
    CHECK(wording.text("two", {"a", "b"}) == "b before a");
    CHECK(wording.text("twice", {"a"}) == "a and a");
    CHECK(wording.text("plain", {"a"}) == "Nothing to fill");
    CHECK(wording.text("eleven", {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x"}) == "x");
}

TEST_CASE("an argument is never read as a placeholder") {
    CHECK(sample().text("two", {"{1}", "{0}"}) == "{0} before {1}");
}

TEST_CASE("a placeholder without an argument stays, so that a test can find it") {
    CHECK(sample().text("two", {"a"}) == "{1} before a");
    CHECK(sample().text("two") == "{1} before {0}");
}

TEST_CASE("two braces are one, and a lone brace is itself") {
    CHECK(sample().text("brace", {"a"}) == "{0} is a");
    CHECK(sample().text("open", {"a"}) == "a { b {x} {");
}

TEST_CASE("a count chooses between one and many") {
    const Wording wording = sample();
    CHECK(wording.count("person", 1, {"the table"}) == "1 person at the table");
    CHECK(wording.count("person", 0, {"the table"}) == "0 people at the table");
    CHECK(wording.count("person", 2, {"the table"}) == "2 people at the table");
    CHECK(wording.count("nowhere", 2) == "nowhere.many");
}

TEST_CASE("a problem gives its sentence with its arguments") {
    const Problem problem{"file.missing", {"a.json"}, "a.json", "/people"};
    CHECK(sample().text(problem) == "a.json is not there; choose another file.");
}
