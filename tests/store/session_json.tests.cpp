// Session files survive the way to disk and back: every field, every key in its place.
#include "store/session_json.h"

#include "store/full_session.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;
using sparring::test::full_session;
using sparring::test::project_file;

namespace {

const std::string sample_path = "tests/store/samples/format-1.json";

/// The sample with one text put in place of another.
std::string sample_with(const std::string& old_text, const std::string& new_text) {
    std::string text = project_file(sample_path);
    const std::size_t at = text.find(old_text);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_text.size(), new_text);
}

StoredSession read_well(const std::string& text) {
    const auto reading = read_session(text, "some.json");
    for (const auto& found : reading.problems)
        UNSCOPED_INFO(found.problem.pointer << " " << found.problem.key);
    REQUIRE(reading.problems.empty());
    return reading.value;
}

}  // namespace

TEST_CASE("the kept file of format 1 reads as the session it was written from") {
    CHECK(read_well(project_file(sample_path)).session == full_session());
}

TEST_CASE("a session with every field set is written as the kept file, byte for byte") {
    CHECK(json_from_session(full_session()) == project_file(sample_path));
}

TEST_CASE("what is read from what was written is the same session") {
    const Session session = full_session();
    CHECK(read_well(json_from_session(session)).session == session);
}

TEST_CASE("the empty fields of a session are left out, a don't know is written") {
    Session session;
    session.id = SessionId("s");
    session.workshop = WorkshopId("quick-scan");
    session.method.stages.resize(1);
    session.ratings = {{PersonId("S1"), Side::Supplier, DimensionId("trust"), 1, std::nullopt,
                        RatingSource::Own, ""}};
    const std::string text = json_from_session(session);
    const auto json = nlohmann::ordered_json::parse(text);
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"format", "id", "language", "workshop", "currency",
                                           "ratings", "outcome", "method"});
    CHECK(json["ratings"][0].dump() ==
          R"({"participant":"S1","dimension":"trust","round":1,"rung":null,"source":"own"})");
    CHECK(json["outcome"].dump() == R"({"status":"draft","version":"1"})");
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("a reader accepts defaults that a writer leaves out") {
    const auto stored = read_well(sample_with("\"prospect\": true", "\"prospect\": false"));
    CHECK_FALSE(stored.session.prospect);
    CHECK(read_well(sample_with("\"alliance\"", "\"unknown\"")).session.buyer_type ==
          BuyerType::Unknown);
    CHECK(read_well(sample_with("\"dmuRole\": \"buyer\"", "\"dmuRole\": \"none\""))
              .session.people[1]
              .dmu_role == DmuRole::None);
    CHECK(read_well(sample_with("\"decidedOn\": \"2026-11-13\"", "\"decidedOn\": \"\""))
              .session.target.decided_on.empty());
    CHECK(read_well(sample_with("\"trend\": \"t1\"", "\"trend\": \"\""))
              .session.challenges[0]
              .trend.empty());
}

TEST_CASE("numbers are written as short as they come back the same") {
    Session session = full_session();
    Range& range = session.propositions[0].one_off_costs[0].factors[0].range;
    for (const auto& [value, written] :
         std::vector<std::pair<double, std::string>>{{12000, "12000"},
                                                     {0.3, "0.3"},
                                                     {0.1 + 0.2, "0.30000000000000004"},
                                                     {-0.5, "-0.5"},
                                                     {9007199254740992.0, "9007199254740992"}}) {
        range.low = value;
        const std::string text = json_from_session(session);
        CHECK(text.find("\"low\": " + written + ",") != std::string::npos);
        CHECK(read_well(text).session.propositions[0].one_off_costs[0].factors[0].range.low ==
              value);
    }
}

TEST_CASE("keys at the top that this version does not know are warned of and written back") {
    const std::string text =
        sample_with("\"title\":", "\"mood\": {\"b\": [1, 2], \"a\": \"good\"},\n  \"title\":");
    const auto reading = read_session(text, "newer.json");
    REQUIRE(reading.ok());
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0] ==
          CheckedProblem{{"problem.unknown-key", {"mood"}, "newer.json", "/mood"},
                         Severity::Warning});
    const auto json = nlohmann::ordered_json::parse(json_from_session(reading.value));
    CHECK(json["mood"]["a"] == "good");
    CHECK(json["mood"]["b"] == nlohmann::ordered_json{1, 2});
    CHECK((--json.end()).key() == "method");
    CHECK(read_session(json_from_session(reading.value)).value == reading.value);
}

TEST_CASE("a key deeper down that is not known is warned of with its place") {
    const auto reading = read_session(sample_with("\"urgency\": 3", "\"urgency\": 3, \"x/y\": 0"));
    REQUIRE(reading.ok());
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].problem.pointer == "/challenges/0/x~1y");
}

TEST_CASE("bytes that are no UTF-8 are written as a replacement, so that saving never fails") {
    Session session = full_session();
    session.goal = "a\xFFz";
    CHECK(read_well(json_from_session(session)).session.goal == "a\uFFFDz");
}

TEST_CASE("the shipped examples have no problem and are written as they are") {
    for (const char* name :
         {"kruidwende.nl", "kruidwende.en", "merelstroom.nl", "merelstroom.en"}) {
        INFO(name);
        const std::string text = project_file(std::string("sessions/") + name + ".json");
        CHECK(json_from_session(read_well(text)) == text);
    }
}
