// What an outline says of the way since the earlier session: targets kept and missed, who changed,
// value planned and realised. Everybody rates 2 or more on the customer's side: results are 2.
#include "document/outline.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

Session reviewed() {
    Session session = test::sample_session();
    EarlierSession& earlier = session.earlier;
    earlier.id = SessionId("before");
    earlier.date = {2025, 11, 6};
    earlier.method_id = "sample";
    earlier.method_version = "1";
    earlier.supplier_people = {"Sien", "Sjef"};
    earlier.customer_people = {"Cas", "Cato", "Coen"};
    earlier.stage = 1;
    earlier.target_stage = 3;
    earlier.dimensions = {{DimensionId("d1"), 2, 1, 1, 2}, {DimensionId("d2"), 2, 1, 1, 3}};
    earlier.values = {{ValueItemId("v1"), "Post v1", {10000, 20000, 30000}}};
    return session;
}

test::DocumentWalk outline_of(const Session& session, OutlineAudience audience) {
    OutlineOptions options;
    options.audience = audience;
    const Document document =
        document_from_session(session, analyse(session), options, test::wording_file("en"));
    test::DocumentWalk walk;
    walk.walk(document.blocks);
    return walk;
}

const Table* table_of(const test::DocumentWalk& walk, const std::string& id) {
    for (const Table& table : walk.tables)
        if (table.id == id) return &table;
    return nullptr;
}

std::vector<std::string> row_text(const Table& table, std::size_t at) {
    std::vector<std::string> texts;
    for (const Cell& cell : table.rows.at(at).cells)
        texts.push_back(cell.lines.empty() ? "" : test::DocumentWalk::text(cell.lines.front()));
    return texts;
}

bool says(const test::DocumentWalk& walk, const std::string& sentence) {
    return std::find(walk.lines.begin(), walk.lines.end(), sentence) != walk.lines.end();
}

}  // namespace

TEST_CASE("an outline of a session that follows none says nothing of earlier ones") {
    const auto walk = outline_of(test::sample_session(), OutlineAudience::Internal);
    CHECK(std::find(walk.ids.begin(), walk.ids.end(), "review") == walk.ids.end());
}

TEST_CASE("an outline tells stage, targets kept and missed, and each rung then and now") {
    const auto walk = outline_of(reviewed(), OutlineAudience::Shared);
    CHECK(says(walk, "Since the session of 6 November 2025"));
    CHECK(says(walk,
               "Then: stage 1 (Transactional); now: stage 2 (Cooperative); the target of "
               "then was stage 3 (Partnership)."));
    CHECK(says(walk, "1 of the 2 targets reached."));
    CHECK(says(walk, "Not reached yet: dimension 2."));
    const Table* table = table_of(walk, "review.table");
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(row_text(*table, 0) ==
          std::vector<std::string>{"Dimension 1", "1", "2", "2", "+1", "reached"});
    CHECK(row_text(*table, 1) ==
          std::vector<std::string>{"Dimension 2", "1", "3", "2", "+1", "not reached"});
    CHECK_FALSE(table_of(walk, "review.values"));
}

TEST_CASE("value realised stands beside value planned once something was measured") {
    Session session = reviewed();
    session.propositions[0].values.push_back(test::value_item("v2", 1, {1000, 2000, 3000}));
    session.propositions[0].values[0].realised = 16500;
    session.propositions[0].values[0].status = 3;
    const auto walk = outline_of(session, OutlineAudience::Shared);
    const Table* table = table_of(walk, "review.values");
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(row_text(*table, 0)[0] == "Post v1");
    CHECK(row_text(*table, 0)[1].find("20,000") != std::string::npos);
    CHECK(row_text(*table, 0)[2].find("16,500") != std::string::npos);
    CHECK(row_text(*table, 0)[3].find("3,500") != std::string::npos);
    CHECK(row_text(*table, 1)[2] == "not measured");
    CHECK(row_text(*table, 2)[0] == "Items measured (1 of 2)");
    CHECK(row_text(*table, 2)[1].find("20,000") != std::string::npos);
}

TEST_CASE("who is new is named to the adviser and only counted for both sides") {
    Session session = reviewed();
    session.earlier.supplier_people = {"Sien", "Otto"};
    const auto internal = outline_of(session, OutlineAudience::Internal);
    CHECK(says(internal, "New at the table: Sjef; a different rating may also come from that."));
    CHECK(says(internal, "No longer there: Otto."));
    const auto shared = outline_of(session, OutlineAudience::Shared);
    CHECK(says(shared, "One participant is new; a different rating may also come from that."));
    CHECK(says(shared, "One participant of then was not there."));
    for (const std::string& line : shared.lines)
        CHECK(line.find("Otto") == std::string::npos);
}

TEST_CASE("a changed method is told") {
    Session session = reviewed();
    const std::string sentence = "The method has changed since: compare the rungs with care.";
    CHECK_FALSE(says(outline_of(session, OutlineAudience::Shared), sentence));
    session.earlier.method_version = "0";
    CHECK(says(outline_of(session, OutlineAudience::Shared), sentence));
}
