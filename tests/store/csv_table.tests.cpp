// Tables as Excel, LibreOffice and form services write them, and broken ones: the cells, typed by
// hand. The files lie in tests/store/csv.
#include "store/csv_table.h"
#include "store/decoding.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;

namespace {

using Cells = std::vector<std::string>;

Result<TextTable> read(const std::string& name) {
    return table_from_csv(test::project_file("tests/store/csv/" + name), name);
}

TextTable table_of(const std::string& name) {
    const Result<TextTable> table = read(name);
    INFO(name);
    if (!table) FAIL(table.problem().key);
    return table.value();
}

void check_rows(const TextTable& table, const std::vector<TextRow>& expected) {
    REQUIRE(table.rows.size() == expected.size());
    for (std::size_t at = 0; at < expected.size(); ++at) {
        INFO("row " << at);
        CHECK(table.rows[at].number == expected[at].number);
        CHECK(table.rows[at].cells == expected[at].cells);
    }
}

Problem refusal_of(std::string_view bytes) {
    const Result<TextTable> table = table_from_csv(bytes, "x.csv");
    REQUIRE_FALSE(table.ok());
    return table.problem();
}

}  // namespace

TEST_CASE("Excel in Dutch: semicolons, Windows-1252, CRLF, line feeds within a cell") {
    check_rows(table_of("excel-nl.csv"),
               {{1, {"Deelnemer", "Kant", "Dimensie", "Waardering", "Belang", "Toelichting"}},
                {2,
                 {"Marit Hoekstra", "Leverancier", "Samenwerkingsgraad", "3", "2",
                  "Geëvalueerd in mei; besparing € 12.000"}},
                {3,
                 {"Joost van Dalen", "Leverancier", "Tijdshorizon", "2,0", "",
                  "Hij zei: \"jaarcontract\""}},
                {4, {"S3", "Leverancier", "Vertrouwen", "weet ik niet", "3", ""}},
                {5,
                 {"Pieter Kwakman", "Klant", "Informatie-uitwisseling", "1", "3",
                  "Eerste regel\ntweede regel"}},
                {7, {"Anouk Smeets", "Klant", "Gezamenlijke planning", "2,5", "2", ""}}});
}

TEST_CASE("Excel in English: commas, UTF-8 with a byte order mark") {
    check_rows(table_of("excel-en.csv"),
               {{1, {"Rating", "Participant", "DIMENSION", "Side", "Note"}},
                {2, {"3", "Esra Yıldız", "Trust", "supplier", "Calls back, always"}},
                {3, {"4.0", "marit hoekstra", "information", "Supplier", ""}},
                {4, {"?", "Ruben de Graaf", "Time horizon", "customer", ""}},
                {5, {"5", "Anouk Smeets", "Trust", "customer", ""}}});
}

TEST_CASE("Excel's Unicode text: tabs, UTF-16") {
    check_rows(table_of("excel-unicode.txt"), {{1, {"naam", "dimensie", "trede"}},
                                               {2, {"Esra Yıldız", "Vertrouwen", "3"}},
                                               {3, {"Pieter Kwakman", "Plannen", "1"}}});
}

TEST_CASE("LibreOffice: texts in quotation marks, numbers without, LF") {
    check_rows(table_of("libreoffice.csv"),
               {{1, {"participant", "side", "dimension", "rating", "importance"}},
                {2, {"S1", "supplier", "collaboration", "3", "2"}},
                {3, {"S2", "supplier", "collaboration", "2", ""}},
                {4, {"C1", "customer", "collaboration", "2", "3"}}});
}

TEST_CASE("a form service: everything quoted, line breaks in headings and answers") {
    const TextTable table = table_of("form-google.csv");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].cells.size() == 9);
    CHECK(table.rows[0].cells[4] ==
          "1. Samenwerkingsgraad\nKies de hoogste zin die aantoonbaar klopte.");
    CHECK(table.rows[1].cells[7] == "Ze bellen terug.\nAltijd.");
    CHECK(table.rows[2].number == 3);
    CHECK(table.rows[2].cells == Cells{"2026/11/02 4:01:09 PM GMT+1", "p@example.org",
                                       "Pieter Kwakman", "Klant", "2", "weet niet", "", "", ""});
}

TEST_CASE("a line sep=; names the separator and is no row") {
    check_rows(table_of("separator-line.csv"), {{1, {"participant", "dimension", "rating", "note"}},
                                                {2, {"S1", "trust", "3", "a,b,c,d,e"}}});
}

TEST_CASE("a row of another separator stays one cell, and is not guessed at") {
    const TextTable table = table_of("mixed-separators.csv");
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[2].cells == Cells{"S2,trust,3"});
    CHECK(table.rows[3].cells == Cells{"S3", "trust", "2", "4"});
}

TEST_CASE("rows without a word count but are left out; the last line needs no end") {
    const auto table = table_from_csv("a;b\r\r\n;\r\n \r\nc;d", "x.csv");
    REQUIRE(table.ok());
    check_rows(table.value(), {{1, {"a", "b"}}, {5, {"c", "d"}}});
}

TEST_CASE("what is no table is refused with what to do instead") {
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"binary.csv", "problem.table.no-text"},
        {"workbook.csv", "problem.table.workbook"},
        {"empty.csv", "problem.table.empty"},
        {"blank.csv", "problem.table.empty"},
        {"stray-quote.csv", "problem.table.quote"}};
    for (const auto& [name, key] : expected) {
        INFO(name);
        const auto table = read(name);
        REQUIRE_FALSE(table.ok());
        CHECK(table.problem().key == key);
        CHECK(table.problem().arguments.front() == name);
    }
}

TEST_CASE("a quotation mark that is missing is told with the row where it opened") {
    const auto table = read("truncated-quote.csv");
    REQUIRE_FALSE(table.ok());
    CHECK(table.problem() ==
          Problem{"problem.table.quote", {"truncated-quote.csv", "3"}, "truncated-quote.csv", ""});
}

TEST_CASE("bytes that no character set explains are no table") {
    CHECK(refusal_of("\xEF\xBB\xBFname;\xE9").key == "problem.table.no-text");  // marked as UTF-8
    CHECK(refusal_of("name;\x81").key == "problem.table.no-text");              // not in 1252
    CHECK(refusal_of(std::string("\xFF\xFE"
                                 "a\0b",
                                 5))
              .key == "problem.table.no-text");
    CHECK(refusal_of(std::string("\xFF\xFE\x00\xD8;\0", 6)).key == "problem.table.no-text");
    CHECK(refusal_of(std::string("a;b\0c", 5)).key == "problem.table.no-text");
    CHECK(refusal_of("").key == "problem.table.empty");
    CHECK(refusal_of("sep=;\r\n").key == "problem.table.empty");
    CHECK(refusal_of("\xFF\xFE").key == "problem.table.empty");
}

TEST_CASE("UTF-16 of the other byte order is read too") {
    const std::string bytes("\xFE\xFF\0a\0;\0\xE9", 8);
    const auto table = table_from_csv(bytes, "x.csv");
    REQUIRE(table.ok());
    check_rows(table.value(), {{1, {"a", "é"}}});
}

TEST_CASE("the signs that Windows-1252 has where Latin-1 has none") {
    CHECK(utf8_from("\x80 \x8C \x93\x94 \x99 \xFF", Encoding::Windows1252) ==
          "€ Œ \u201c\u201d ™ ÿ");
}

TEST_CASE("a table of too many columns is refused, and one of a hundred thousand rows is read") {
    CHECK(refusal_of(std::string(5'000'000, ';') + "a").key == "problem.table.wide");
    std::string long_table = "participant;dimension;rating\n";
    for (int row = 0; row < 100'000; ++row)
        long_table += "S1;trust;3\n";
    const auto table = table_from_csv(long_table, "x.csv");
    REQUIRE(table.ok());
    REQUIRE(table.value().rows.size() == 100'001);
    CHECK(table.value().rows.back() == TextRow{100'001, {"S1", "trust", "3"}});
}

TEST_CASE("no beginning of a table makes the reader fail otherwise than with a problem") {
    for (const char* name : {"excel-nl.csv", "excel-en.csv", "excel-unicode.txt", "form-google.csv",
                             "form-microsoft.csv", "binary.csv"}) {
        const std::string bytes = test::project_file(std::string("tests/store/csv/") + name);
        for (std::size_t end = 0; end <= bytes.size(); ++end) {
            const auto table = table_from_csv(std::string_view(bytes).substr(0, end), name);
            if (table.ok()) {
                CHECK_FALSE(table.value().rows.empty());
            } else {
                CHECK(table.problem().key.starts_with("problem.table."));
            }
        }
    }
}
