// Counter-questions under a person's hands: Q, then A, P, X until Esc; one at a time, each one undo
// step. Case A raises three on its contacts (tests/program/counter_questions.tests.cpp).
#include "app/questions.h"
#include "entry_checks.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

void open_example(Desk& desk, StepKind kind) {
    desk.open("example:kruidwende.nl.json");
    desk.app.go_to_step(step_of(desk, kind));
    desk.robot.frames(3);
}

const CounterQuestionAnswer* answer_to(const Session& session, const std::string& rule) {
    for (const CounterQuestionAnswer& answer : session.counter_questions)
        if (answer.rule == rule) return &answer;
    return nullptr;
}

bool asks(const Desk& desk, const std::string& words) {
    return desk.screen().find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("questions are discussed and dismissed by keys, one undo step each") {
    Desk desk;
    open_example(desk, StepKind::Ambition);
    desk.press(ImGuiKey_Q);
    INFO(desk.screen());
    CHECK(asks(desk, "Tegenvraag 1 van 2"));
    CHECK(asks(desk, "aan de top"));
    CHECK(desk.faults().empty());

    desk.press(ImGuiKey_A);
    REQUIRE(answer_to(desk.app.session(), "partnership-without-top-contact"));
    CHECK(answer_to(desk.app.session(), "partnership-without-top-contact")->outcome ==
          CounterQuestionOutcome::Discussed);
    CHECK(asks(desk, "Tegenvraag 1 van 1"));
    CHECK(asks(desk, "hebben elkaar nodig"));

    desk.press(ImGuiKey_X);
    desk.press(ImGuiKey_Enter);
    CHECK(asks(desk, "in een paar woorden waarom"));
    CHECK_FALSE(answer_to(desk.app.session(), "missing-needed-contact"));
    desk.robot.type("Directies spreken elkaar in december");
    desk.press(ImGuiKey_Enter);
    REQUIRE(answer_to(desk.app.session(), "missing-needed-contact"));
    const CounterQuestionAnswer dismissed =
        *answer_to(desk.app.session(), "missing-needed-contact");
    CHECK(dismissed.subject == "s2+c4");
    CHECK(dismissed.outcome == CounterQuestionOutcome::Dismissed);
    CHECK(dismissed.reason == "Directies spreken elkaar in december");
    CHECK_FALSE(dismissed.time.empty());
    CHECK_FALSE(asks(desk, "Tegenvraag 1"));  // nothing is left here, so it closed

    Hands hands(desk);
    hands.undo();
    CHECK(desk.app.session().counter_questions.size() == 1);
    hands.undo();
    CHECK(desk.app.session().counter_questions.empty());
}

TEST_CASE("a parked question lies in the parking lot, in the same undo step") {
    Desk desk;
    open_example(desk, StepKind::Contacts);
    const std::size_t parked = desk.app.session().parking_lot.size();
    desk.press(ImGuiKey_Q);
    CHECK(asks(desk, "Tegenvraag 1 van 1"));
    desk.press(ImGuiKey_P);
    REQUIRE(answer_to(desk.app.session(), "single-pair"));
    CHECK(answer_to(desk.app.session(), "single-pair")->outcome == CounterQuestionOutcome::Parked);
    CHECK(answer_to(desk.app.session(), "single-pair")->subject == "s1+c1");
    REQUIRE(desk.app.session().parking_lot.size() == parked + 1);
    CHECK(desk.app.session().parking_lot.back().text.find("Marit Hoekstra") != std::string::npos);
    Hands hands(desk);
    hands.undo();
    CHECK(desk.app.session().counter_questions.empty());
    CHECK(desk.app.session().parking_lot.size() == parked);
}

TEST_CASE("Q goes on to the next question, Esc closes, and nothing was answered") {
    Desk desk;
    open_example(desk, StepKind::Ambition);
    desk.press(ImGuiKey_Q, 2);
    CHECK(asks(desk, "Tegenvraag 2 van 2"));
    desk.press(ImGuiKey_X);
    desk.press(ImGuiKey_Escape);  // out of the field
    desk.press(ImGuiKey_Escape);  // out of the reason
    desk.press(ImGuiKey_Escape);
    CHECK_FALSE(asks(desk, "Tegenvraag 2 van 2"));
    CHECK(desk.app.session().counter_questions.empty());
}

TEST_CASE("a question over ratings waits for their reveal") {
    Desk desk;
    open_example(desk, StepKind::Reveal);
    for (const Dimension& dimension : desk.app.method().dimensions)
        desk.app.reveal(dimension.id, false);
    desk.robot.frames(3);
    CHECK(app::questions_here(desk.app).empty());
    for (const app::AskedQuestion& asked : app::open_questions(desk.app)) {
        INFO(asked.text);
        CHECK(asked.question.step != StepKind::Reveal);
        CHECK(asked.question.step != StepKind::Position);
    }
    desk.app.reveal(DimensionId("information"), true);
    const auto here = app::questions_here(desk.app);
    REQUIRE(here.size() == 1);
    CHECK(here[0].question.rule == "perception-difference");
    CHECK(here[0].question.subject == "information");
}

TEST_CASE("the panel fits at every zoom, in both languages") {
    const std::string language = GENERATE("nl", "en");
    const int zoom = GENERATE(75, 100, 200, 300);
    CAPTURE(language, zoom);
    Desk desk(language, {1366, 768});
    desk.app.set_zoom(zoom);
    desk.open("example:kruidwende." + language + ".json");
    desk.app.go_to_step(step_of(desk, StepKind::Contacts));
    desk.robot.frames(3);
    desk.press(ImGuiKey_Q);
    for (const std::string& fault : desk.faults())
        FAIL_CHECK(fault);
    desk.press(ImGuiKey_X);
    for (const std::string& fault : desk.faults())
        FAIL_CHECK(fault);
}
