// Counter-questions in the outline: all of them inside, none in what both sides get.
#include "document/internal_outline.h"
#include "document_text.h"
#include "support/project_files.h"
#include "support/sample_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using test::DocumentWalk;

namespace {

CounterQuestionRule rule(const std::string& id, const std::string& question) {
    CounterQuestionRule result;
    result.id = id;
    result.name.by_language = {{"nl", "Naam van " + id}};
    result.words.text.by_language = {{"nl", question}};
    result.words.reason.by_language = {{"nl", "Aanleiding van {0}"}};
    return result;
}

const CounterQuestionRules& rules() {
    static const CounterQuestionRules both{
        "test",
        "1",
        {rule("proposition-without-challenge", "Waarvoor is {0}?"),
         rule("proposition-without-evidence", "Wie gelooft {0}?")}};
    return both;
}

/// Its one proposition lacks a challenge and evidence.
Session bare_session() {
    Session session = test::sample_session();
    session.propositions[0].challenges.clear();
    session.propositions[0].evidence.clear();
    return session;
}

DocumentWalk outline(const Session& session, OutlineAudience audience) {
    const OutlineOptions options{audience, {2026, 11, 24}, "", ""};
    return test::walk(document_from_session(session, analyse(session), options,
                                            test::wording_file("nl"), rules()));
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("the internal outline asks every counter-question, with what raised it") {
    const auto document = outline(bare_session(), OutlineAudience::Internal);
    CHECK(test::row_cells(document, "questions.proposition-without-challenge.p1") ==
          Cells{"Waarvoor is Onderhoud vooraf?", "Open"});
    CHECK(test::row_cells(document, "questions.proposition-without-evidence.p1") ==
          Cells{"Wie gelooft Onderhoud vooraf?", "Open"});
    CHECK(document.says("Aanleiding van Onderhoud vooraf"));
}

TEST_CASE("a counter-question that was dismissed stands there with the reason") {
    Session session = bare_session();
    record_answer(session, {"proposition-without-evidence", "p1", CounterQuestionOutcome::Dismissed,
                            "De proef komt nog.", ""});
    const auto document = outline(session, OutlineAudience::Internal);
    CHECK(test::row_cells(document, "questions.proposition-without-evidence.p1") ==
          Cells{"Wie gelooft Onderhoud vooraf?", "Afgewezen"});
    CHECK(document.says("De proef komt nog."));
}

TEST_CASE("an answer stays in the internal outline when nothing raises its question any more") {
    Session session = test::sample_session();
    record_answer(session, {"proposition-without-evidence", "p1", CounterQuestionOutcome::Discussed,
                            "Proef toegevoegd.", ""});
    const auto document = outline(session, OutlineAudience::Internal);
    CHECK(test::row_cells(document, "questions.proposition-without-evidence.p1") ==
          Cells{"Naam van proposition-without-evidence · Onderhoud vooraf", "Afgehandeld"});
    CHECK(document.says("De aanleiding is er niet meer."));
}

TEST_CASE("the shared outline carries no counter-question, answered or not") {
    Session session = bare_session();
    record_answer(session, {"proposition-without-evidence", "p1", CounterQuestionOutcome::Dismissed,
                            "De proef komt nog.", ""});
    const auto document = outline(session, OutlineAudience::Shared);
    for (const char* words : {"Waarvoor is", "Wie gelooft", "Aanleiding", "De proef komt nog",
                              "Tegenvragen", "Naam van"})
        CHECK_FALSE(document.says(words));
}

TEST_CASE("without a question there is no section on them") {
    const auto document = outline(test::sample_session(), OutlineAudience::Internal);
    for (const Heading& heading : document.headings)
        CHECK(heading.anchor != "questions");
}
