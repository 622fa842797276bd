// Faults made on purpose: the text log must name each, and must not cry wolf.
#include "ui/text_log.h"

#include "core/wording.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::ui;

namespace {

// A text of 100x20 px at this place, free to be seen, in a box that holds it.
LoggedText text_at(std::string text, float x, float y) {
    LoggedText logged;
    logged.text = std::move(text);
    logged.ink = {x, y, 100, 20};
    logged.box = {x, y, 100, 20};
    logged.clip = {0, 0, 1000, 1000};
    return logged;
}

std::vector<TextFault> faults_of(std::initializer_list<LoggedText> texts,
                                 const Wording* words = nullptr) {
    TextLog log;
    for (const LoggedText& text : texts)
        log.add(text);
    return text_faults(log, words);
}

bool only(const std::vector<TextFault>& faults, TextFault::Kind kind) {
    return faults.size() == 1 && faults.front().kind == kind;
}

}  // namespace

TEST_CASE("texts beside and under each other are no fault") {
    CHECK(faults_of({text_at("a", 0, 0), text_at("b", 100, 0), text_at("c", 0, 20)}).empty());
}

TEST_CASE("a text wider than its box is named") {
    LoggedText text = text_at("breed", 10, 10);
    text.box.w = 90;
    CHECK(only(faults_of({text}), TextFault::Kind::OutsideBox));
    text.box.w = 99;  // within rounding
    CHECK(faults_of({text}).empty());
}

TEST_CASE("a text below its box is named") {
    LoggedText text = text_at("laag", 10, 10);
    text.box.h = 12;  // what one sees of it, the middle 62 %, ends 16.2 px down
    CHECK(only(faults_of({text}), TextFault::Kind::OutsideBox));
}

TEST_CASE("texts of one layer that cover each other are named, of two layers not") {
    const auto faults = faults_of({text_at("onder", 0, 0), text_at("over", 50, 5)});
    REQUIRE(only(faults, TextFault::Kind::Overlap));
    CHECK(faults.front().text == "onder");
    CHECK(faults.front().other == "over");
    LoggedText above = text_at("over", 50, 5);
    above.layer = 1;
    CHECK(faults_of({text_at("onder", 0, 0), above}).empty());
}

TEST_CASE("texts that cover each other out of sight are no fault") {
    LoggedText a = text_at("a", 0, 2000);
    LoggedText b = text_at("b", 0, 2000);
    a.scrolls = b.scrolls = true;
    CHECK(faults_of({a, b}).empty());
}

TEST_CASE(
    "a text cut at the side is named, also while scrolling; cut above only where nothing scrolls") {
    LoggedText text = text_at("rand", 950, 10);
    text.scrolls = true;
    CHECK(only(faults_of({text}), TextFault::Kind::CutOff));
    LoggedText scrolled = text_at("half", 10, 990);
    scrolled.scrolls = true;
    CHECK(faults_of({scrolled}).empty());
    scrolled.scrolls = false;
    CHECK(only(faults_of({scrolled}), TextFault::Kind::CutOff));
}

TEST_CASE("a missing glyph is named") {
    LoggedText text = text_at("漢", 0, 0);
    text.missing = U"漢";
    CHECK(only(faults_of({text}), TextFault::Kind::MissingGlyph));
}

TEST_CASE("raw wording keys are named, sentences and file names are not") {
    CHECK(only(faults_of({text_at("step.title", 0, 0)}), TextFault::Kind::RawKey));
    CHECK(faults_of({text_at("Klaar. Bewaard.", 0, 0)}).empty());
    CHECK(faults_of({text_at("klaar.", 0, 0)}).empty());
    CHECK(faults_of({text_at("12.000", 0, 0)}).empty());
    const Wording words("nl", {{"step.next", "Volgende"}});
    CHECK(only(faults_of({text_at("step.missing-one", 0, 0)}, &words), TextFault::Kind::RawKey));
    CHECK(faults_of({text_at("kruidwende.nl.json", 0, 0)}, &words).empty());
}

TEST_CASE("a placeholder that nobody filled is named") {
    CHECK(only(faults_of({text_at("Stap {0} van 9", 0, 0)}), TextFault::Kind::OpenPlaceholder));
    CHECK(faults_of({text_at("{leverancier}", 0, 0)}).empty());
}

TEST_CASE("a fault describes itself in one line") {
    CHECK(describe({TextFault::Kind::Overlap, "a", "b"}) == "\"a\" lies over \"b\"");
    CHECK(describe({TextFault::Kind::CutOff, "a", {}}) == "\"a\" is cut off");
}
