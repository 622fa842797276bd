// The text area's clipboard and history, and what becomes of them when the text is changed by
// others.
#include "text_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::tests;
using sparring::ui::TextAreaOptions;

namespace {

constexpr ImGuiKeyChord ctrl(ImGuiKey key) {
    return ImGuiMod_Ctrl | key;
}
constexpr ImGuiKeyChord shift(ImGuiKey key) {
    return ImGuiMod_Shift | key;
}

}  // namespace

TEST_CASE("Ctrl+A, X, V, Z, Y and their older namesakes work") {
    TextForm form(columns(20), "prijs");
    form.robot.click("Notes");
    form.robot.press(ctrl(ImGuiKey_A));
    form.robot.press(ctrl(ImGuiKey_X));
    CHECK(form.notes.empty());
    CHECK(form.robot.clipboard == "prijs");
    form.robot.press(ctrl(ImGuiKey_V), 2);
    CHECK(form.notes == "prijsprijs");
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes == "prijs");
    form.robot.press(ctrl(ImGuiKey_Y));
    CHECK(form.notes == "prijsprijs");
    form.robot.press(ctrl(ImGuiKey_Z), 3);
    CHECK(form.notes == "prijs");
    form.robot.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    CHECK(form.notes.empty());
    form.robot.press(shift(ImGuiKey_Insert));
    CHECK(form.notes == "prijs");
    form.robot.press(ctrl(ImGuiKey_A));
    form.robot.clipboard.clear();
    form.robot.press(ctrl(ImGuiKey_Insert));
    CHECK(form.robot.clipboard == "prijs");
    form.robot.press(shift(ImGuiKey_Delete));
    CHECK(form.notes.empty());
}

TEST_CASE("copying nothing leaves the clipboard alone") {
    TextForm form(columns(20), "prijs");
    form.robot.clipboard = "van elders";
    form.robot.click("Notes");
    form.robot.press(ctrl(ImGuiKey_C));
    form.robot.press(ctrl(ImGuiKey_X));
    CHECK(form.robot.clipboard == "van elders");
    CHECK(form.notes == "prijs");
}

TEST_CASE("foreign text is cleaned when it is pasted, our own goes back as it was") {
    TextForm form(columns(30));
    form.robot.click("Notes");
    form.robot.clipboard = "een\xC2\xA0twee\r\ndrie \r\n";
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.notes == "een twee\ndrie");
    form.robot.press(ctrl(ImGuiKey_Home));
    form.robot.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    form.robot.press(ctrl(ImGuiKey_X));
    CHECK(form.notes == "twee\ndrie");
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.notes == "een twee\ndrie");  // the blank after "een" is back
}

TEST_CASE("a run of typing is undone word by word") {
    TextForm form(columns(30));
    form.robot.click("Notes");
    form.robot.type("samen");
    form.robot.type(" verder");
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes == "samen ");
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes.empty());
    form.robot.press(ctrl(ImGuiKey_Y), 2);
    CHECK(form.notes == "samen verder");
}

TEST_CASE("typing over a selection is one step to undo") {
    TextForm form(columns(30), "de prijs");
    form.robot.click_at(form.point({5, 0}), 2);
    form.robot.type("waarde");
    CHECK(form.notes == "de waarde");
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes == "de prijs");
    form.robot.press(ctrl(ImGuiKey_Y));
    CHECK(form.notes == "de waarde");
}

TEST_CASE("big deletions are undone whole") {
    for (const int size : {1100, 20000, 65536, 200000}) {
        std::string text;
        while (static_cast<int>(text.size()) < size)
            text += "waarde é ";
        TextAreaOptions options = columns(40);
        options.max_rows = 5;
        TextForm form(options, text);
        form.robot.click("Notes");
        form.robot.press(ctrl(ImGuiKey_A));
        form.robot.press(ImGuiKey_Delete);
        CHECK(form.notes.empty());
        form.robot.press(ctrl(ImGuiKey_Z));
        CHECK((form.notes == text));
        form.robot.press(ctrl(ImGuiKey_Y));
        CHECK(form.notes.empty());
    }
}

TEST_CASE("a held Backspace repeats, and all it took comes back in one step") {
    const std::string text(2000, 'x');
    TextAreaOptions options = columns(40);
    options.max_rows = 5;
    TextForm form(options, text);
    form.robot.click("Notes");
    form.robot.press(ctrl(ImGuiKey_End));
    form.robot.hold(ImGuiKey_Backspace, 2);
    CHECK(form.notes.size() < 1975);  // 0.275 s delay, then every 0.05 s
    CHECK(form.notes.size() > 1950);
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK((form.notes == text));
}

TEST_CASE("a text changed from outside is shown, and is not undone by the field") {
    TextForm form(columns(30));
    form.robot.click("Notes");
    form.robot.type("eigen tekst");
    form.notes = "van buiten";
    form.robot.frames(2);
    CHECK(form.caret_position() == 10);  // kept, but not beyond the new end
    form.robot.press(ctrl(ImGuiKey_Z));
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes == "van buiten");
}

TEST_CASE("a caret is never left inside a character by a change from outside") {
    TextForm form(columns(30), "abc");
    form.robot.click_at(form.point({1, 0}));
    form.notes = "€uro";
    form.robot.frames(2);
    form.robot.type("x");
    CHECK(form.notes == "x€uro");
}
