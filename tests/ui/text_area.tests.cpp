// The text area under the robot's hands: typing, rows, selection, limits, several fields.
#include "text_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::tests;
using sparring::ui::TextAreaOptions;

namespace {

// In rows of ten characters: "de klant " | "kiest " | "samen".
const std::string three_rows = "de klant kiest samen";

constexpr ImGuiKeyChord ctrl(ImGuiKey key) {
    return ImGuiMod_Ctrl | key;
}
constexpr ImGuiKeyChord shift(ImGuiKey key) {
    return ImGuiMod_Shift | key;
}

TextAreaOptions single_line(int count) {
    TextAreaOptions options = columns(count);
    options.single_line = true;
    return options;
}

}  // namespace

TEST_CASE("the built-in font is as wide as these tests count on") {
    TextForm form(columns(10));
    CHECK(ImGui::GetFontSize() == 13);
    ImGui::GetIO().Fonts->Fonts[0]->GetFontBaked(13);
    CHECK(ImGui::GetIO().Fonts->Fonts[0]->CalcTextSizeA(13, 1000, 0, "abcdefghij").x == 70);
}

TEST_CASE("typed text with accents, quotes and the euro sign arrives as it is") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.type("één über ı € “ja” ‘nee’ – …");
    CHECK(form.notes == "één über ı € “ja” ‘nee’ – …");
}

TEST_CASE("a dead key gives its letter once the second key is down") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.key_event(ImGuiKey_Apostrophe, true);  // the dead key itself types nothing
    form.robot.frames(2);
    form.robot.key_event(ImGuiKey_Apostrophe, false);
    form.robot.key_event(ImGuiKey_E, true);
    form.robot.character_event(U'ë');
    form.robot.frames(2);
    form.robot.key_event(ImGuiKey_E, false);
    form.robot.frames(2);
    CHECK(form.notes == "ë");
}

TEST_CASE("AltGr types its character, Ctrl alone types none") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    for (const ImGuiKey key : {ImGuiMod_Ctrl, ImGuiMod_Alt})
        form.robot.key_event(key, true);
    form.robot.character_event(U'€');
    form.robot.frames(2);
    for (const ImGuiKey key : {ImGuiMod_Alt, ImGuiMod_Ctrl})
        form.robot.key_event(key, false);
    form.robot.frames(2);
    CHECK(form.notes == "€");
    form.robot.key_event(ImGuiMod_Ctrl, true);
    form.robot.character_event(U'b');
    form.robot.frames(2);
    form.robot.key_event(ImGuiMod_Ctrl, false);
    form.robot.frames(2);
    CHECK(form.notes == "€");
}

TEST_CASE("long text wraps into rows without line breaks in it, and the field grows") {
    TextForm form(columns(10));
    CHECK(form.height() == cell_height);
    form.robot.click("Notes");
    form.robot.type(three_rows);
    CHECK(form.notes == three_rows);
    CHECK(form.height() == 3 * cell_height);
    CHECK(form.caret() == Cell{5, 2});
}

TEST_CASE("Enter makes a row of its own") {
    TextForm form(columns(10));
    form.robot.click("Notes");
    form.robot.type("een\n\ntwee\n");
    CHECK(form.notes == "een\n\ntwee\n");
    CHECK(form.height() == 4 * cell_height);
    CHECK(form.caret() == Cell{0, 3});
}

TEST_CASE("Up and Down go by visible rows and remember the column") {
    TextForm form(columns(10), three_rows);
    form.robot.click_at(form.point({8, 0}));
    CHECK(form.caret() == Cell{8, 0});
    form.robot.press(ImGuiKey_DownArrow);
    CHECK(form.caret() == Cell{6, 1});  // "kiest " ends there
    form.robot.press(ImGuiKey_DownArrow);
    CHECK(form.caret() == Cell{5, 2});
    form.robot.press(ImGuiKey_DownArrow);
    CHECK(form.caret() == Cell{5, 2});
    form.robot.press(ImGuiKey_UpArrow, 2);
    CHECK(form.caret() == Cell{8, 0});
    CHECK(form.caret_position() == 8);
}

TEST_CASE("Home and End stay in the visible row") {
    TextForm form(columns(10), three_rows);
    form.robot.click_at(form.point({2, 1}));
    form.robot.press(ImGuiKey_Home);
    CHECK(form.caret() == Cell{0, 1});
    CHECK(form.caret_position() == 9);
    form.robot.press(ImGuiKey_End);
    CHECK(form.caret() == Cell{6, 1});  // not at the beginning of the next row
    CHECK(form.caret_position() == 15);
}

TEST_CASE("Ctrl+Home and Ctrl+End go to the ends of the text") {
    TextForm form(columns(10), three_rows);
    form.robot.click_at(form.point({2, 1}));
    form.robot.press(ctrl(ImGuiKey_Home));
    CHECK(form.caret_position() == 0);
    form.robot.press(ctrl(ImGuiKey_End));
    CHECK(form.caret_position() == 20);
}

TEST_CASE("PageUp and PageDown go by what is in view") {
    TextAreaOptions options = columns(10);
    options.max_rows = 4;
    TextForm form(options, "0\n1\n2\n3\n4\n5\n6\n7\n8\n9");
    form.robot.click_at(form.point({0, 0}));
    form.robot.press(ImGuiKey_PageDown);
    CHECK(form.caret_position() == 6);  // row 3, two bytes a row
    form.robot.press(ImGuiKey_PageDown, 5);
    CHECK(form.caret_position() == 18);
    form.robot.press(ImGuiKey_PageUp);
    CHECK(form.caret_position() == 12);
}

TEST_CASE("Left, Right, Backspace and Delete take whole characters") {
    TextForm form(columns(20), "aé€z");  // é takes two bytes, € three
    form.robot.click_at(form.point({4, 0}));
    form.robot.press(ImGuiKey_LeftArrow);
    CHECK(form.caret_position() == 6);
    form.robot.press(ImGuiKey_Backspace);
    CHECK(form.notes == "aéz");
    form.robot.press(ImGuiKey_LeftArrow);
    form.robot.press(ImGuiKey_Delete);
    CHECK(form.notes == "az");
    form.robot.press(ImGuiKey_RightArrow);
    CHECK(form.caret_position() == 2);
}

TEST_CASE("Ctrl+arrows, Ctrl+Backspace and Ctrl+Delete go by words") {
    TextForm form(columns(40), "de klant, foto’s en prijs");
    form.robot.click_at(form.point({0, 0}));
    form.robot.press(ctrl(ImGuiKey_RightArrow));
    CHECK(form.caret_position() == 3);  // klant
    form.robot.press(ctrl(ImGuiKey_RightArrow));
    CHECK(form.caret_position() == 8);  // the comma
    form.robot.press(ctrl(ImGuiKey_RightArrow));
    CHECK(form.caret_position() == 10);  // foto’s
    form.robot.press(ctrl(ImGuiKey_RightArrow));
    CHECK(form.caret_position() == 19);  // en; the apostrophe takes three bytes
    form.robot.press(ctrl(ImGuiKey_Backspace));
    CHECK(form.notes == "de klant, en prijs");
    form.robot.press(ctrl(ImGuiKey_Delete));
    CHECK(form.notes == "de klant, prijs");
    form.robot.press(ctrl(ImGuiKey_LeftArrow), 2);
    CHECK(form.caret_position() == 3);
}

TEST_CASE("Shift with any movement selects, and typing replaces the selection") {
    TextForm form(columns(10), three_rows);
    form.robot.click_at(form.point({3, 0}));
    form.robot.press(shift(ImGuiKey_DownArrow));
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant kie");
    form.robot.press(shift(ImGuiKey_End));
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant kiest ");
    form.robot.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_LeftArrow);
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant ");
    form.robot.type("wij ");
    CHECK(form.notes == "de wij kiest samen");
}

TEST_CASE("a click puts the caret at the nearest gap between characters") {
    TextForm form(columns(10), three_rows);
    const ImVec2 corner = form.result.min;
    form.robot.click_at({corner.x + 2.4F * cell_width, corner.y + 1.5F * cell_height});
    CHECK(form.caret_position() == 11);
    form.robot.click_at({corner.x + 2.6F * cell_width, corner.y + 1.5F * cell_height});
    CHECK(form.caret_position() == 12);
    form.robot.click_at({corner.x + 9.5F * cell_width, corner.y + 1.5F * cell_height});
    CHECK(form.caret() == Cell{6, 1});  // beyond a wrapped row: its end
}

TEST_CASE("a drag selects, and Shift+click moves the selection's end") {
    TextForm form(columns(10), three_rows);
    form.robot.drag(form.point({3, 0}), form.point({3, 1}));
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant kie");
    form.robot.key_event(ImGuiMod_Shift, true);
    form.robot.click_at(form.point({1, 1}));
    form.robot.key_event(ImGuiMod_Shift, false);
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant k");
}

TEST_CASE("a double click selects the word, a third one the row") {
    TextForm form(columns(10), three_rows);
    form.robot.click_at(form.point({4, 0}), 2);
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "klant");
    form.robot.click_at(form.point({2, 1}), 3);
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "kiest ");
}

TEST_CASE("a drag after a double click goes on by words") {
    TextForm form(columns(30), "een twee drie vier");
    form.robot.move_to(form.point({6, 0}));
    form.robot.mouse_down();
    form.robot.mouse_up();
    form.robot.mouse_down();
    form.robot.move_to(form.point({10, 0}));
    form.robot.mouse_up();
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard == "twee drie");
}

TEST_CASE("what does not fit the limit on characters is not taken") {
    TextAreaOptions options = columns(30);
    options.max_characters = 6;
    TextForm form(options);
    form.robot.click("Notes");
    form.robot.type("één");
    form.robot.clipboard = "tweeën";
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.notes == "ééntwe");
    form.robot.type("x");
    CHECK(form.notes == "ééntwe");
    form.robot.press(ctrl(ImGuiKey_A));
    form.robot.type("nieuw");
    CHECK(form.notes == "nieuw");
}

TEST_CASE("a read-only field can be selected and copied, not changed") {
    TextAreaOptions options = columns(30);
    options.read_only = true;
    TextForm form(options, "vaste tekst");
    form.robot.click("Notes");
    form.robot.type("x");
    form.robot.press(ImGuiKey_Backspace);
    form.robot.press(ImGuiKey_Enter);
    form.robot.press(ctrl(ImGuiKey_A));
    form.robot.press(ctrl(ImGuiKey_X));
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.notes == "vaste tekst");
    CHECK(form.robot.clipboard == "vaste tekst");
    CHECK_FALSE(form.robot.wants_text());
}

TEST_CASE("a single line joins pasted lines, scrolls sideways, and Enter commits it") {
    TextForm form(single_line(10));
    form.robot.click("Notes");
    form.robot.clipboard = "een\r\n\r\n twee\ndrie vier vijf";
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.notes == "een twee drie vier vijf");
    CHECK(form.height() == cell_height);
    CHECK(form.result.caret_max.x <= form.result.max.x);
    form.robot.press(ImGuiKey_Home);
    CHECK(form.caret() == Cell{0, 0});
    CHECK(form.committed == 0);
    form.robot.press(ImGuiKey_Enter);
    CHECK(form.committed == 1);
    CHECK_FALSE(form.active());
    CHECK(form.robot.is_focused("Notes"));
    CHECK(form.notes == "een twee drie vier vijf");
}

TEST_CASE("our own copy of several rows is joined in a single line too") {
    TextForm form(columns(20), "een\ntwee");
    form.other_options.single_line = true;
    form.robot.click("Notes");
    form.robot.press(ctrl(ImGuiKey_A));
    form.robot.press(ctrl(ImGuiKey_C));
    form.robot.click("###second");
    form.robot.press(ctrl(ImGuiKey_V));
    CHECK(form.other == "een twee");
}

TEST_CASE("two fields keep their own text, caret and history") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.type("eerste");
    form.robot.click("###second");
    form.robot.type("tweede");
    form.robot.click_at(form.point({6, 0}));
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.notes.empty());
    CHECK(form.other == "tweede");
    form.robot.click("###second");
    form.robot.press(ctrl(ImGuiKey_Z));
    CHECK(form.other.empty());
}

TEST_CASE("two contexts with the same ids share nothing") {
    TextForm first(columns(20));
    TextForm second(columns(20));
    first.robot.click("Notes");
    first.robot.type("kamer");
    second.robot.click("Notes");
    second.robot.type("console");
    first.robot.press(ctrl(ImGuiKey_Z));
    CHECK(first.notes.empty());
    CHECK(second.notes == "console");
}
