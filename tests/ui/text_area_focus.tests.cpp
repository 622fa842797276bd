// The text area among its neighbours: focus, Tab order, scrolling, what it tells its caller.
#include "text_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring::tests;
using sparring::ui::text_area_height;
using sparring::ui::TextAreaOptions;

namespace {

constexpr ImGuiKeyChord ctrl(ImGuiKey key) {
    return ImGuiMod_Ctrl | key;
}

// Twenty rows of two bytes each, four in view.
TextForm scrolled_form() {
    TextAreaOptions options = columns(10);
    options.max_rows = 4;
    std::string text;
    for (char c = 'a'; c < 'a' + 20; ++c)
        text += std::string(1, c) + (c < 'a' + 19 ? "\n" : "");
    return TextForm(options, text);
}

}  // namespace

TEST_CASE("an active field asks for text, and stops when it is left") {
    TextForm form(columns(20));
    CHECK_FALSE(form.robot.wants_text());
    form.robot.click("Notes");
    CHECK(form.robot.wants_text());
    CHECK(form.result.active);
    CHECK(form.activations == 1);
    form.robot.press(ImGuiKey_Escape);
    CHECK_FALSE(form.robot.wants_text());
    CHECK_FALSE(form.result.active);
    CHECK(form.deactivations == 1);
}

TEST_CASE("Esc leaves the field, keeps its text and its focus; Enter goes back in") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.type("blijft");
    form.robot.press(ImGuiKey_Escape);
    CHECK(form.notes == "blijft");
    CHECK_FALSE(form.active());
    CHECK(form.robot.is_focused("Notes"));
    form.robot.type("x");
    CHECK(form.notes == "blijft");
    form.robot.press(ImGuiKey_Enter);
    CHECK(form.active());
    CHECK(form.notes == "blijft");
    form.robot.type("x");
    CHECK(form.notes == "blijftx");
}

TEST_CASE("Ctrl+Enter leaves a field of several rows without a new row") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.type("klaar");
    form.robot.press(ctrl(ImGuiKey_Enter));
    CHECK(form.notes == "klaar");
    CHECK(form.committed == 1);
    CHECK_FALSE(form.active());
}

TEST_CASE("Tab goes on to the next item and Shift+Tab back, typing at once") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.type("een");
    form.robot.press(ImGuiKey_Tab);
    CHECK(form.robot.is_focused("After"));
    form.robot.press(ImGuiKey_Tab);
    CHECK(form.robot.is_active("###second"));
    form.robot.type("twee");
    form.robot.press(ImGuiMod_Shift | ImGuiKey_Tab, 2);
    CHECK(form.active());
    form.robot.type("!");
    CHECK(form.notes == "een!");
    CHECK(form.other == "twee");
    CHECK(form.notes.find('\t') == std::string::npos);
}

TEST_CASE("a single line that is entered by Tab is selected whole") {
    TextAreaOptions options = columns(20);
    options.single_line = true;
    TextForm form(options, "oud");
    form.robot.click("###second");
    form.robot.press(ImGuiMod_Shift | ImGuiKey_Tab, 2);
    form.robot.type("nieuw");
    CHECK(form.notes == "nieuw");
}

TEST_CASE("the caller can put the focus into a field") {
    TextForm form(columns(20), "tekst");
    form.focus_next_frame = true;
    form.robot.frames(3);
    CHECK(form.active());
    form.robot.type("!");
    CHECK(form.notes == "tekst!");
}

TEST_CASE("a click elsewhere leaves the field and still counts there") {
    TextForm form(columns(20));
    form.robot.click("Notes");
    form.robot.click("After");
    CHECK_FALSE(form.active());
    CHECK(form.button_presses == 1);
    form.robot.click("Notes");
    form.robot.click_at({500, 300});
    CHECK_FALSE(form.active());
}

TEST_CASE("arrow keys in the field do not move the focus") {
    TextForm form(columns(20), "tekst");
    form.robot.click("Notes");
    for (const ImGuiKey key :
         {ImGuiKey_DownArrow, ImGuiKey_UpArrow, ImGuiKey_RightArrow, ImGuiKey_LeftArrow})
        form.robot.press(key, 3);
    CHECK(form.active());
}

TEST_CASE("a disabled field takes neither click nor Tab") {
    TextForm form(columns(20), "vast");
    form.disabled = true;
    form.robot.frames(2);
    CHECK_FALSE(form.robot.item("Notes").enabled());
    form.robot.click("Notes");
    CHECK_FALSE(form.active());
    form.robot.type("x");
    CHECK(form.notes == "vast");
}

TEST_CASE("the caller hears of a change once, and of the rectangle that the field takes") {
    TextForm form(columns(10));
    form.robot.click("Notes");
    const int before = form.changes;
    form.robot.type("x");
    CHECK(form.changes == before + 1);
    CHECK(form.result.max.x - form.result.min.x == 72);
    CHECK(form.robot.item("Notes").rectangle.GetHeight() == cell_height);
}

TEST_CASE("rows grow from the least to the most, padding is part of the item") {
    TextAreaOptions options = columns(10);
    options.min_rows = 2;
    options.max_rows = 3;
    options.padding = {5, 4};
    options.width += 10;
    options.line_height = 20;
    TextForm form(options);
    CHECK(form.height() == 2 * 20 + 8);
    form.robot.click("Notes");
    form.robot.type("a\nb\nc");
    CHECK(form.height() == 3 * 20 + 8);
    form.robot.type("\nd\ne");
    CHECK(form.height() == 3 * 20 + 8);
    CHECK(form.result.content_height == 5 * 20);
    CHECK(form.result.scroll_y == 2 * 20);
    form.robot.press(ImGuiKey_Escape);
    form.robot.click_at({form.result.min.x + 1, form.result.min.y + 1});
    CHECK(form.active());
}

TEST_CASE("the height can be asked before the field is laid out") {
    float asked = 0;
    TextAreaOptions options = columns(10);
    Robot robot([&] {
        ImGui::Begin("Form");
        asked = text_area_height("Notes", "de klant kiest samen", options);
        ImGui::End();
    });
    robot.frames(1);
    CHECK(asked == 3 * cell_height);
}

TEST_CASE("a wrapped hint shows while there is no text, and takes its rows") {
    TextAreaOptions options = columns(10);
    options.hint = "Wat hebben we gezien?";  // "Wat hebben " | "we gezien?"
    TextForm form(options);
    CHECK(form.height() == 2 * cell_height);
    form.robot.click("Notes");
    CHECK(form.caret() == Cell{0, 0});
    form.robot.type("x");
    CHECK(form.height() == cell_height);
}

TEST_CASE("the caret is kept in view inside the field") {
    TextForm form = scrolled_form();
    CHECK(form.height() == 4 * cell_height);
    form.robot.click("Notes");
    form.robot.press(ctrl(ImGuiKey_End));
    CHECK(form.caret() == Cell{1, 3});
    CHECK(form.result.scroll_y == 16 * cell_height);
    form.robot.press(ctrl(ImGuiKey_Home));
    CHECK(form.caret() == Cell{0, 0});
    CHECK(form.result.scroll_y == 0);
}

TEST_CASE("a drag beyond the lower edge scrolls and goes on selecting") {
    TextForm form = scrolled_form();
    form.robot.move_to(form.point({0, 0}));
    form.robot.mouse_down();
    form.robot.move_to({form.result.min.x + 3, form.result.max.y + 30});
    const float soon = form.result.scroll_y;
    form.robot.wait(0.2F);
    CHECK(form.result.scroll_y > soon);
    form.robot.wait(2);
    form.robot.mouse_up();
    CHECK(form.result.scroll_y == 16 * cell_height);
    form.robot.press(ctrl(ImGuiKey_C));
    CHECK(form.robot.clipboard.substr(0, 37) == form.notes.substr(0, 37));
    form.robot.move_to({500, 300});
    form.robot.wait(0.2F);
    CHECK(form.robot.clipboard.size() >= 38);
}

TEST_CASE("the wheel scrolls the field first, then the window around it") {
    TextForm form = scrolled_form();
    form.window_height = 150;
    form.space_below = 400;
    form.robot.frames(2);
    form.robot.move_to("Notes");
    const float top = form.result.min.y;
    form.robot.wheel(-1);
    CHECK(form.result.scroll_y == 3 * cell_height);
    CHECK(form.result.min.y == top);
    for (int i = 0; i < 6; ++i)
        form.robot.wheel(-1);
    CHECK(form.result.scroll_y == 16 * cell_height);
    CHECK(form.result.min.y < top);
}

TEST_CASE("a field that scrolled out of view is found, reached and typed in") {
    TextForm form(columns(20));
    form.window_height = 100;
    form.space_above = 900;
    form.robot.frames(2);
    CHECK_FALSE(form.robot.shows("Notes"));
    form.robot.click("Notes");
    form.robot.type("onderaan");
    CHECK(form.robot.shows("Notes"));
    CHECK(form.notes == "onderaan");
}

TEST_CASE("while the caret moves, the window around scrolls along") {
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "rij\n";
    TextForm form(columns(10), text);
    form.window_height = 120;
    form.robot.frames(2);
    form.robot.click_at(form.point({0, 0}));
    form.robot.press(ctrl(ImGuiKey_End));
    CHECK(form.result.caret_min.y >= 0);
    CHECK(form.result.caret_max.y <= 120);
    form.robot.press(ctrl(ImGuiKey_Home));
    CHECK(form.result.caret_min.y >= 0);
    CHECK(form.result.caret_max.y <= 120);
}

TEST_CASE("an active field that is scrolled away still takes what is typed") {
    TextForm form(columns(20));
    form.window_height = 100;
    form.space_below = 900;
    form.robot.frames(2);
    form.robot.click("Notes");
    form.robot.move_to({300, 80});
    for (int i = 0; i < 10; ++i)
        form.robot.wheel(-2);
    CHECK_FALSE(form.robot.shows("Notes"));
    form.robot.type("toch");
    CHECK(form.notes == "toch");
    CHECK(form.robot.shows("Notes"));  // and comes back into view
}

TEST_CASE("a field in a child window works like any other") {
    std::string text;
    TextAreaOptions options = columns(10);
    Robot robot([&] {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({300, 200});
        ImGui::Begin("Form");
        ImGui::BeginChild("list", {200, 60});
        ImGui::Dummy({10, 300});
        sparring::ui::text_area("Notes###notes", text, options);
        ImGui::EndChild();
        ImGui::End();
    });
    robot.frames(2);
    robot.click("//Form/list/###notes");
    robot.type("in een\nlijst");
    CHECK(text == "in een\nlijst");
    CHECK(robot.item("###notes").visible_part().GetHeight() > 0);
}

TEST_CASE("the system is told where the text is being typed") {
    TextForm form(columns(10));
    form.robot.click("Notes");
    form.robot.type("abc");
    CHECK(form.robot.ime.WantVisible);
    CHECK(form.robot.ime.InputPos.x == form.result.min.x + 3 * cell_width - 1);
    CHECK(form.robot.ime.InputPos.y >= form.result.min.y);
    form.robot.press(ImGuiKey_Escape);
    CHECK_FALSE(form.robot.ime.WantVisible);
}

TEST_CASE("a change of width wraps anew while the caret stays at its letter") {
    TextForm form(columns(10), "de klant kiest samen");
    form.robot.click_at(form.point({2, 2}));
    CHECK(form.caret() == Cell{2, 2});
    form.options = columns(40);
    form.robot.frames(2);
    CHECK(form.caret() == Cell{17, 0});
    CHECK(form.height() == cell_height);
}

TEST_CASE("a field too narrow for a word breaks inside it and stays alive") {
    TextAreaOptions options = columns(1);
    options.width = 1;
    TextForm form(options);
    form.focus_next_frame = true;
    form.robot.frames(3);
    form.robot.type("wïj");
    CHECK(form.notes == "wïj");
    CHECK(form.height() == 3 * cell_height);
}
