// Checks that what lies in the project is what the program carries.
#include "embedded/embedded.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <string>

using sparring::embedded_file;

TEST_CASE("an embedded file has exactly the bytes of the file on disk") {
    std::ifstream file(SPARRING_SOURCE_DIR "/templates/tokens.json", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    REQUIRE_FALSE(bytes.empty());
    CHECK(embedded_file("templates/tokens.json") == bytes);
}

TEST_CASE("an unknown path gives nothing") {
    CHECK(embedded_file("templates/none.json").empty());
}

TEST_CASE("the fonts are OpenType with outlines; the icon font is TrueType") {
    CHECK(embedded_file("fonts/Inter-Regular.otf").starts_with("OTTO"));
    CHECK(embedded_file("fonts/Inter-Medium.otf").starts_with("OTTO"));
    CHECK(embedded_file("fonts/Inter-SemiBold.otf").starts_with("OTTO"));
    CHECK(embedded_file("fonts/InterDisplay-SemiBold.otf").starts_with("OTTO"));
    const auto icons = embedded_file("fonts/forkawesome-webfont.ttf");
    REQUIRE(icons.size() > 4);
    CHECK(icons.substr(0, 4) == std::string_view("\0\1\0\0", 4));
}
