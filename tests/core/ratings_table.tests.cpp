// A table of ratings against a session: what each row becomes, and the first thing wrong with it.
// Sessions and tables are small and made by hand; so is every expected outcome.
#include "core/ratings_table.h"
#include "core/ratings_vocabulary.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

using Cells = std::vector<std::string>;
using enum EntryOutcome;

const std::map<Language, Wording>& wordings() {
    static const std::map<Language, Wording> both = {
        {"nl", Wording("nl", {{"ratings.words.participant", "deelnemer|naam|uw naam"},
                              {"ratings.words.side", "kant"},
                              {"ratings.words.dimension", "dimensie"},
                              {"ratings.words.rating", "waardering|trede"},
                              {"ratings.words.importance", "belang"},
                              {"ratings.words.note", "toelichting"},
                              {"ratings.words.supplier", "leverancier"},
                              {"ratings.words.customer", "klant"},
                              {"ratings.words.adviser", "adviseur"},
                              {"ratings.words.unknown", "?|weet niet|weet ik niet|n.v.t."},
                              {"importance.3", "Doorslaggevend"}})},
        {"en", Wording("en", {{"ratings.words.participant", "participant|name"},
                              {"ratings.words.side", "side"},
                              {"ratings.words.dimension", "dimension"},
                              {"ratings.words.rating", "rating"},
                              {"ratings.words.importance", "importance"},
                              {"ratings.words.note", "note|comment"},
                              {"ratings.words.supplier", "supplier"},
                              {"ratings.words.customer", "customer"},
                              {"ratings.words.adviser", "adviser"},
                              {"ratings.words.unknown", "?|don't know|n/a"},
                              {"importance.1", "Helps"}})}};
    return both;
}

LocalText text(const std::string& nl, const std::string& en) {
    return {{{"nl", nl}, {"en", en}}};
}

Dimension dimension(const std::string& id, const LocalText& name, const LocalText& short_name) {
    Dimension made;
    made.id = DimensionId(id);
    made.name = name;
    made.short_name = short_name;
    made.rungs = {text("Los van elkaar.", "At arm's length."), text("Soms samen.", "Sometimes."),
                  text("Vaak samen.", "Often together."), text("Altijd één.", "Always as one.")};
    return made;
}

Person person(const std::string& id, const std::string& name, Side side) {
    Person made;
    made.id = PersonId(id);
    made.name = name;
    made.side = side;
    return made;
}

Session session() {
    Session made;
    made.supplier = {"Folmerink B.V.", "Folmerink", ""};
    made.customer = {"Kruidwende", "", ""};
    made.people = {person("anna", "Anna Vos", Side::Supplier),
                   person("esra", "Esra Yıldız", Side::Supplier),
                   person("jan-s", "Jan Smit", Side::Supplier),
                   person("rene", "René  Kwakman", Side::Customer),
                   person("jan-c", "Jan Smit", Side::Customer),
                   person("helma", "Helma Visser", Side::Adviser)};
    Person mechanic = person("mechanic", "", Side::Supplier);
    mechanic.function = "monteur";
    mechanic.at_table = false;
    made.people.insert(made.people.begin(), mechanic);
    made.method.dimensions = {
        dimension("trust", text("Vertrouwen", "Trust"), text("Vertr.", "Tr.")),
        dimension("planning", text("Gezamenlijke planning", "Joint planning"),
                  text("Plannen", "Planning")),
        dimension("organisation", text("Accountorganisatie", "Account team"),
                  text("Teams", "Teams"))};
    return made;
}

TextTable table(const std::vector<Cells>& rows) {
    TextTable made;
    for (const Cells& cells : rows)
        made.rows.push_back({static_cast<int>(made.rows.size()) + 1, cells});
    return made;
}

RatingsTable read(const std::vector<Cells>& rows, const Session& of = session(),
                  const RatingsMoment& moment = {}) {
    const auto result = ratings_from_table(of, table(rows), wordings(), moment);
    if (!result) FAIL(result.problem().key);
    return result.value();
}

std::string refused_table(const std::vector<Cells>& rows) {
    const auto result = ratings_from_table(session(), table(rows), wordings(), {});
    return result ? "read" : result.problem().key;
}

/// The row below a heading of participant, side, dimension, rating, importance, note.
RatingEntry entry_of(const Cells& row, const Session& of = session()) {
    const auto result =
        read({{"participant", "side", "dimension", "rating", "importance", "note"}, row}, of);
    REQUIRE(result.entries.size() == 1);
    return result.entries.front();
}

std::string refusal_of(const Cells& row, const Session& of = session()) {
    const RatingEntry entry = entry_of(row, of);
    CHECK(entry.outcome == Refused);
    return entry.problem.key;
}

Rating own(const std::string& who, const std::string& dimension, int rung, int round = 1) {
    Rating made;
    made.participant = PersonId(who);
    made.dimension = DimensionId(dimension);
    made.rung = rung;
    made.round = round;
    return made;
}

}  // namespace

TEST_CASE("a row becomes a rating of the first round, with its importance and note") {
    const RatingEntry entry =
        entry_of({"Anna Vos", "supplier", "trust", "3", "2", " calls back\n"});
    CHECK(entry.outcome == New);
    CHECK(entry.row == 2);
    CHECK(entry.rating.participant == PersonId("anna"));
    CHECK(entry.rating.side == Side::Supplier);
    CHECK(entry.rating.dimension == DimensionId("trust"));
    CHECK(entry.rating.round == 1);
    CHECK(entry.rating.rung == 3);
    CHECK(entry.rating.source == RatingSource::Imported);
    CHECK(entry.rating.note == "calls back");
    CHECK_FALSE(entry.rating.late);
    CHECK_FALSE(entry.rating.changed);
    CHECK(entry.importance == 2);
}

TEST_CASE("a row of a table tells the moment, and comes late where the room has seen the result") {
    const RatingsMoment moment{"2026-11-12T09:00:00", {DimensionId("planning")}};
    const auto result =
        read({{"naam", "dimensie", "trede"}, {"S1", "Vertrouwen", "3"}, {"S1", "Plannen", "3"}},
             session(), moment);
    REQUIRE(result.entries.size() == 2);
    CHECK(result.entries[0].rating.time == "2026-11-12T09:00:00");
    CHECK_FALSE(result.entries[0].rating.late);
    CHECK(result.entries[1].rating.late);
}

TEST_CASE("an answer that somebody gave in the room and that is still covered is left alone") {
    RatingsMoment moment;
    moment.open_votes = {{PersonId("anna"), DimensionId("trust")}};
    const auto result = read({{"naam", "dimensie", "trede"},
                              {"S1", "Vertrouwen", "3"},
                              {"S1", "Plannen", "3"},
                              {"S2", "Vertrouwen", "3"}},
                             session(), moment);
    REQUIRE(result.entries.size() == 3);
    CHECK(result.entries[0].problem.key == "problem.ratings.open-vote");
    CHECK(result.entries[1].outcome == New);
    CHECK(result.entries[2].outcome == New);
}

TEST_CASE("importance may be given in its words") {
    CHECK(entry_of({"S1", "", "trust", "3", "Doorslaggevend", ""}).importance == 3);
    CHECK(entry_of({"S1", "", "trust", "3", "helps", ""}).importance == 1);
}

TEST_CASE("headings are known in both languages, in any order and case") {
    const auto result = read({{"TREDE ", "Opmerking", "Dimension", "Kant:", "  uw   NAAM?"},
                              {"4", "x", "vertrouwen", "Klant", "rene kwakman"}});
    REQUIRE(result.entries.size() == 1);
    CHECK(result.entries[0].outcome == New);
    CHECK(result.entries[0].rating.participant == PersonId("rene"));
    CHECK(result.entries[0].rating.rung == 4);
    CHECK(result.ignored_columns == Cells{"Opmerking"});
}

TEST_CASE("people are found whatever the capitals, accents and blanks, or by their number") {
    const auto who = [](const std::string& cell, const std::string& side) {
        const RatingEntry entry = entry_of({cell, side, "trust", "3", "", ""});
        return entry.outcome == New ? entry.rating.participant.value : entry.problem.key;
    };
    CHECK(who("ANNA  VOS", "") == "anna");
    CHECK(who("Esra Yildiz", "") == "esra");
    CHECK(who(" Rene\u00a0Kwakman ", "klant") == "rene");
    CHECK(who("s2", "") == "esra");  // the mechanic is not at the table and has no number
    CHECK(who("C1", "Kruidwende") == "rene");
    CHECK(who("Jan Smit", "customer") == "jan-c");
    CHECK(who("Jan Smit", "FOLMERINK") == "jan-s");
    CHECK(who("Jan Smit", "") == "problem.ratings.two-of-name");
    CHECK(who("S4", "") == "problem.ratings.unknown-name");
    CHECK(who("Anna", "") == "problem.ratings.unknown-name");
    CHECK(who("", "supplier") == "problem.ratings.no-name");
    CHECK(who("monteur", "") == "problem.ratings.not-at-table");
    CHECK(who("Helma Visser", "") == "problem.ratings.adviser");
    CHECK(who("Anna Vos", "adviseur") == "problem.ratings.adviser");
    CHECK(who("Anna Vos", "customer") == "problem.ratings.other-side");
    CHECK(who("Anna Vos", "bank") == "problem.ratings.unknown-side");
}

TEST_CASE("somebody invited who is absent may have rated beforehand") {
    Session of = session();
    of.people[1].absent = true;
    CHECK(entry_of({"Anna Vos", "", "trust", "3", "", ""}, of).outcome == New);
}

TEST_CASE("a rating is 1 to 4, a rung's sentence, or one of the ways to say don't know") {
    const auto rung = [](const std::string& cell) {
        const RatingEntry entry = entry_of({"S1", "", "trust", cell, "", ""});
        INFO(cell);
        CHECK(entry.outcome == New);
        return entry.rating.rung.value_or(0);
    };
    CHECK(rung("1") == 1);
    CHECK(rung(" 3 ") == 3);
    CHECK(rung("3,0") == 3);
    CHECK(rung("3.00") == 3);
    CHECK(rung("Vaak samen.") == 3);
    CHECK(rung("always as one") == 4);
    CHECK(rung("2. Soms samen.") == 2);
    CHECK(rung("1: AT ARM\u2019S LENGTH") == 1);
    for (const char* unknown :
         {"?", "Weet niet", "weet ik niet", "N.v.t.", "don't know", "Don\u2019t know", "N/A"})
        CHECK(rung(unknown) == 0);
}

TEST_CASE("everything else in a rating's cell is refused") {
    const auto key = [](const std::string& cell) {
        return refusal_of({"S1", "", "trust", cell, "", ""});
    };
    CHECK(key("") == "problem.ratings.empty");
    CHECK(key(" \u00a0") == "problem.ratings.empty");
    CHECK(key("2,5") == "problem.ratings.half");
    CHECK(key("1.25") == "problem.ratings.half");
    for (const char* wrong : {"0",
                              "5",
                              "-1",
                              "+3",
                              "03",
                              "33",
                              "3,",
                              ".3",
                              "3,0,0",
                              "3.0e0",
                              "0,5",
                              "4,5",
                              "abc",
                              "3x",
                              "3 4",
                              "1-4",
                              "#N/A",
                              "1e400",
                              "Vaak",
                              "٣",
                              "4. Soms samen.",
                              "12. Soms samen."}) {
        INFO(wrong);
        CHECK(key(wrong) == "problem.ratings.wrong");
    }
}

TEST_CASE("dimensions and importance are checked, and no refusal tells the rating") {
    CHECK(refusal_of({"S1", "", "", "3", "", ""}) == "problem.ratings.empty-dimension");
    CHECK(refusal_of({"S1", "", "Weather", "3", "", ""}) == "problem.ratings.unknown-dimension");
    CHECK(refusal_of({"S1", "", "trust", "3", "4", ""}) == "problem.ratings.importance");
    CHECK(refusal_of({"S1", "", "trust", "3", "1,5", ""}) == "problem.ratings.importance");
    CHECK(entry_of({"S1", "", "trust", "3", "2,0", ""}).importance == 2);
    for (const char* name :
         {"trust", "TRUST", "Vertrouwen", "Vertr.", "10. Trust", "3) vertrouwen"})
        CHECK(entry_of({"S1", "", name, "3", "", ""}).outcome == New);
    for (const char* cell : {"2,5", "7", "abc"})
        CHECK(entry_of({"S1", "", "trust", cell, "", ""}).problem.arguments.empty());
}

TEST_CASE("rows that were taken apart wrongly are refused, short ones are filled up") {
    CHECK(refusal_of({"S1;;trust;3"}) == "problem.ratings.one-cell");
    CHECK(refusal_of({"S1", "", "trust", "3", "", "a", "b"}) == "problem.ratings.more-cells");
    CHECK(entry_of({"S1", "", "trust", "3"}).outcome == New);
    CHECK(entry_of({"S1", "", "trust", "3", "", "", " ", ""}).outcome == New);
    CHECK(refusal_of({"S1", "", "trust"}) == "problem.ratings.empty");
}

TEST_CASE("a row that repeats another is refused with that row's number, unless that one failed") {
    const auto result = read({{"name", "dimension", "rating"},
                              {"Anna Vos", "trust", "3"},
                              {"Anna Vos", "planning", "abc"},
                              {"S1", "Vertrouwen", "3"},
                              {"S1", "planning", "2"}});
    REQUIRE(result.entries.size() == 4);
    CHECK(result.entries[0].outcome == New);
    CHECK(result.entries[1].problem.key == "problem.ratings.wrong");
    CHECK(result.entries[2].problem == Problem{"problem.ratings.repeated", {"2"}, "", ""});
    CHECK(result.entries[3].outcome == New);
    CHECK(count_entries(result, New) == 2);
    CHECK(count_entries(result, Refused) == 2);
}

TEST_CASE("what the session holds is replaced knowingly, and never a later round") {
    Session of = session();
    of.ratings = {own("anna", "trust", 2), own("anna", "planning", 3), own("esra", "trust", 2),
                  own("esra", "trust", 3, 2)};
    of.importance_votes = {{PersonId("anna"), DimensionId("planning"), 1}};
    const auto result = read({{"name", "dimension", "rating", "importance"},
                              {"S1", "trust", "4", ""},
                              {"S1", "planning", "3", "3"},
                              {"S2", "trust", "3", ""},
                              {"S3", "trust", "?", "1"}},
                             of);
    REQUIRE(result.entries.size() == 4);
    CHECK(result.entries[0].outcome == Replaces);
    CHECK(result.entries[0].rating.changed);
    CHECK(result.entries[1].outcome == Replaces);  // the importance
    CHECK(result.entries[1].rating == of.ratings[1]);
    CHECK(result.entries[2].problem.key == "problem.ratings.later-round");
    CHECK(result.entries[3].outcome == New);

    Session after = of;
    store_ratings(after, result);
    REQUIRE(after.ratings.size() == 5);
    CHECK(after.ratings[0].rung == 4);
    CHECK(after.ratings[0].source == RatingSource::Imported);
    CHECK(after.ratings[1] == of.ratings[1]);
    CHECK(after.ratings[2] == of.ratings[2]);
    CHECK(after.ratings[3] == of.ratings[3]);
    CHECK(after.ratings[4].participant == PersonId("jan-s"));
    CHECK_FALSE(after.ratings[4].rung.has_value());
    REQUIRE(after.importance_votes.size() == 2);
    CHECK(after.importance_votes[0].importance == 3);
    CHECK(after.importance_votes[1].importance == 1);

    const auto again = ratings_from_table(after,
                                          table({{"name", "dimension", "rating", "importance"},
                                                 {"S1", "trust", "4", ""},
                                                 {"S1", "planning", "3", "3"}}),
                                          wordings(), {});
    REQUIRE(again.ok());
    CHECK(count_entries(again.value(), Unchanged) == 2);
    Session twice = after;
    store_ratings(twice, again.value());
    CHECK(twice == after);
}

TEST_CASE("an estimate of the customer and counted hands stay what they are") {
    Session of = session();
    Rating estimate = own("anna", "trust", 1);
    estimate.side = Side::Customer;
    estimate.source = RatingSource::Estimated;
    Rating counted = own("", "trust", 2);
    counted.source = RatingSource::Counted;
    of.ratings = {estimate, counted};
    const RatingEntry entry = entry_of({"S1", "", "trust", "3", "", ""}, of);
    CHECK(entry.outcome == New);
    RatingsTable one;
    one.entries = {entry};
    store_ratings(of, one);
    REQUIRE(of.ratings.size() == 3);
    CHECK(of.ratings[0] == estimate);
    CHECK(of.ratings[1] == counted);
}

TEST_CASE(
    "a form service's table: a row per person, a column per dimension, the rest is left out") {
    const auto result = read(
        {{"Timestamp", "Name", "Uw naam", "Kant", "1. Vertrouwen\nKies een zin",
          "Rate the rest [Joint planning]", "Vertrouwen (toelichting)", "Belang: vertrouwen",
          "Organisatie", "Any questions?"},
         {"9:12", "", "Anna Vos", "Leverancier", "Vaak samen.", "2", "Ze bellen.", "3", "x", "no"},
         {"9:15", "anonymous", "C1", "", "weet niet", "", "", "", "", ""},
         {"9:20", "", "Iemand", "", "1", "1", "", "", "", ""},
         {"9:30", "", "S1", "", "4", "4", "", "", "", ""}});
    CHECK(result.layout == RatingsLayout::RowPerPerson);
    CHECK(result.ignored_columns == Cells{"Timestamp", "Name", "Organisatie", "Any questions?"});
    REQUIRE(result.entries.size() == 6);
    CHECK(result.entries[0].rating.rung == 3);
    CHECK(result.entries[0].rating.note == "Ze bellen.");
    CHECK(result.entries[0].importance == 3);
    CHECK(result.entries[1].rating.dimension == DimensionId("planning"));
    CHECK(result.entries[1].rating.rung == 2);
    CHECK(result.entries[2].outcome == New);
    CHECK_FALSE(result.entries[2].rating.rung.has_value());
    CHECK(result.entries[3].problem.key == "problem.ratings.empty");
    CHECK(result.entries[3].dimension == DimensionId("planning"));
    CHECK(result.entries[4].problem.key == "problem.ratings.unknown-name");
    CHECK(result.entries[5].problem == Problem{"problem.ratings.repeated-person", {"2"}, "", ""});
}

TEST_CASE("a company's column is not taken for a dimension that is there by its full name") {
    const auto result = read(
        {{"name", "Organisation", "Account team", "status"}, {"S1", "Folmerink", "3", "done"}});
    REQUIRE(result.entries.size() == 1);
    CHECK(result.entries[0].rating.dimension == DimensionId("organisation"));
    CHECK(result.entries[0].rating.rung == 3);
    CHECK(result.ignored_columns == Cells{"Organisation", "status"});
}

TEST_CASE("a first row that names too little, or one thing twice, refuses the whole table") {
    CHECK(refused_table({}) == "problem.ratings.no-participant");
    CHECK(refused_table({{"customer number", "city"}, {"1", "Delft"}}) ==
          "problem.ratings.no-participant");
    CHECK(refused_table({{"Anna Vos", "supplier", "trust", "3"}}) ==
          "problem.ratings.no-participant");
    CHECK(refused_table({{"name", "city"}, {"S1", "Delft"}}) == "problem.ratings.no-dimension");
    CHECK(refused_table({{"name", "dimension"}, {"S1", "trust"}}) == "problem.ratings.no-rating");
    CHECK(refused_table({{"name", "dimension", "rating", "trede"}}) ==
          "problem.ratings.column-twice");
    CHECK(refused_table({{"name", "Vertrouwen", "Trust"}}) == "problem.ratings.column-twice");
    CHECK(read({{"name", "dimension", "rating"}}).entries.empty());
}

TEST_CASE("a hundred thousand rows are judged one by one") {
    std::vector<Cells> rows = {{"name", "dimension", "rating"}};
    for (int row = 0; row < 100'000; ++row)
        rows.push_back({row % 2 == 0 ? "S1" : "nobody", "trust", "3"});
    const auto result = read(rows);
    CHECK(result.entries.size() == 100'000);
    CHECK(count_entries(result, New) == 1);
    CHECK(count_entries(result, Refused) == 99'999);
}

TEST_CASE("what a sentence quotes is one line, short, and cut between letters") {
    CHECK(quotable("  Trust \n") == "Trust");
    CHECK(quotable("Trust\nPick one") == "Trust…");
    CHECK(quotable(std::string(60, 'a')) == std::string(60, 'a'));
    CHECK(quotable(std::string(61, 'a')) == std::string(60, 'a') + "…");
    CHECK(quotable(std::string(59, 'a') + "éé") == std::string(59, 'a') + "…");
}

TEST_CASE("numbers at the table follow the people's order, side by side") {
    const Session of = session();
    CHECK(participant_number(of, PersonId("anna")) == "S1");
    CHECK(participant_number(of, PersonId("jan-s")) == "S3");
    CHECK(participant_number(of, PersonId("jan-c")) == "C2");
    CHECK(participant_number(of, PersonId("mechanic")).empty());
    CHECK(participant_number(of, PersonId("helma")).empty());
    CHECK(participant_number(of, PersonId("nobody")).empty());
}
