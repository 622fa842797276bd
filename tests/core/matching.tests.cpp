// Finding what was typed, whatever the capitals and accents.
#include "core/matching.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

TEST_CASE("capitals and accents are folded, and a letter may become two") {
    CHECK(folded("Café ÉÉN") == "cafe een");
    CHECK(folded("Müller Straße") == "mueller strasse");
    CHECK(folded("Yıldız") == "yildiz");
    CHECK(folded("Łódź") == "lodz");
    CHECK(folded("B.V. 3/4") == "b.v. 3/4");
    CHECK(folded("") == "");
}

TEST_CASE("what is no Latin letter, or a broken one, stays as it is") {
    CHECK(folded("€ 5 – Ω 日本") == "€ 5 – Ω 日本");
    CHECK(folded("\xC3") == "\xC3");
}

TEST_CASE("every word must be there, in any order") {
    CHECK(has_words("Kruidwende Versmaaltijden B.V.", "vers kruid"));
    CHECK(has_words("Café De Zwaan", "CAFE"));
    CHECK_FALSE(has_words("Kruidwende", "kruid folmerink"));
    CHECK(has_words("Kruidwende", ""));
    CHECK(has_words("Kruidwende", "  "));
}

TEST_CASE("two dots are a German letter or a Dutch trema") {
    CHECK(has_words("Coöperatie Zuivelmeester", "coop"));
    CHECK(has_words("Coöperatie Zuivelmeester", "coöp"));
    CHECK(has_words("Müller Söhne", "muller soehne"));
    CHECK(has_words("Müller Söhne", "mueller sohne"));
}

TEST_CASE("letters are found in their order, and nearest where they stand together") {
    CHECK(search_distance("Coördinatie van het scherm", "coord") == 0);
    CHECK(search_distance("Naar de coördinatie", "COORD") == 1);
    CHECK(search_distance("Eén minuut erbij", "inuu") == 2);
    CHECK(search_distance("Coördinatie", "crd") == 5);  // c, o, o, r, d: two letters lie between
    CHECK(search_distance("Volledig scherm", "vs") == 11);  // eight: "olledig" and the blank
    CHECK(search_distance("Snel parkeren", "snelpark") == 4);
    CHECK(search_distance("Toetsen", "") == 0);
    CHECK_FALSE(search_distance("Toetsen", "nesteot"));
    CHECK_FALSE(search_distance("Toetsen", "toetsenbord"));
    CHECK_FALSE(search_distance("", "x"));
}
