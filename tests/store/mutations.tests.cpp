// A damaged file never crashes the program: thousands of seeded damages, under the sanitizers.
#include "store/check.h"
#include "store/session_json.h"
#include "support/project_files.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) {
    return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

/// A piece of JSON that is right somewhere, but hardly here.
std::string odd_piece(Random& random) {
    static const std::vector<std::string> pieces{
        "null",   "true",        "-1",          "1e308",
        "1e999",  "\"\"",        "[]",          "{}",
        "[[[[[[", "}",           "]",           ",",
        ":",      "\"\\ud800\"", "\xFF",        "99999999999999999999",
        "0.5",    "\"\\u0000\"", "\xEF\xBB\xBF"};
    return pieces[below(random, pieces.size())];
}

void flip_byte(Random& random, std::string& text) {
    if (!text.empty()) text[below(random, text.size())] = static_cast<char>(below(random, 256));
}

void cut(Random& random, std::string& text) {
    const std::size_t at = below(random, text.size());
    text.erase(at, below(random, 200));
}

void repeat(Random& random, std::string& text) {
    const std::size_t at = below(random, text.size());
    text.insert(below(random, text.size()), text.substr(at, below(random, 400)));
}

void insert_piece(Random& random, std::string& text) {
    text.insert(below(random, text.size()), odd_piece(random));
}

/// Puts an odd piece where a value stands: after a colon, up to the end of its line.
void replace_value(Random& random, std::string& text) {
    const std::size_t colon = text.find(": ", below(random, text.size()));
    if (colon == std::string::npos) return;
    const std::size_t end = text.find_first_of(",\n", colon);
    text.replace(colon + 2, end - colon - 2, odd_piece(random));
}

std::string damaged(Random& random, std::string text) {
    static void (*const ways[])(Random&, std::string&) = {
        flip_byte, cut, repeat, insert_piece, replace_value, replace_value};
    for (std::size_t i = 0, times = 1 + below(random, 3); i < times; ++i)
        ways[below(random, std::size(ways))](random, text);
    return text;
}

}  // namespace

TEST_CASE("3,000 damaged session files are read without a crash, and what is read can be written") {
    const std::string text = test::project_file("tests/store/samples/format-1.json");
    Random random(20261112);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto reading = store::read_session(damaged(random, text), "damaged.json");
        if (!reading.ok()) ++refused;
        // Whatever is accepted, the program must be able to save and open again.
        else
            CHECK(store::read_session(json_from_session(reading.value)).ok());
    }
    CHECK(refused > 1500);
    CHECK(refused < 3000);
}

TEST_CASE("300 damaged files of each template are checked without a crash") {
    Random random(7);
    for (const char* path : {"templates/method.json", "templates/workshops/quick-scan.json",
                             "templates/tokens.json", "templates/claims.json",
                             "templates/moves.json"}) {
        const std::string text = test::project_file(path);
        int troubled = 0;
        for (int i = 0; i < 300; ++i)
            troubled += store::check_text(damaged(random, text), path).problems.empty() ? 0 : 1;
        INFO(path);
        CHECK(troubled > 100);
    }
}
