// A user gone wild: whatever keys and clicks come, the text area keeps its text whole.
#include "text_form.h"

#include "ui/editing/utf8.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace sparring;
using namespace sparring::tests;

namespace {

constexpr ImGuiKey keys[] = {
    ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow,
    ImGuiKey_Home,      ImGuiKey_End,        ImGuiKey_PageUp,  ImGuiKey_PageDown,
    ImGuiKey_Backspace, ImGuiKey_Delete,     ImGuiKey_Enter,   ImGuiKey_Tab,
    ImGuiKey_Escape,    ImGuiKey_A,          ImGuiKey_C,       ImGuiKey_V,
    ImGuiKey_X,         ImGuiKey_Z,          ImGuiKey_Y,       ImGuiKey_Insert};
constexpr ImGuiKeyChord modifiers[] = {0, 0, ImGuiMod_Ctrl, ImGuiMod_Shift,
                                       ImGuiMod_Ctrl | ImGuiMod_Shift};
constexpr const char* words[] = {"één ", "€", "x", "woord-met-streep ", "“zo” ", "\n"};
constexpr const char* clips[] = {"", "\r\n\r\n", "caf\xE9\tbar\r\n", "a\xC2\xA0z", "regel\nregel"};

bool is_whole(const std::string& text) {
    for (int at = 0; at < static_cast<int>(text.size()); at = ui::utf8_next(text, at))
        if (!ui::utf8_at(text, at).valid) return false;
    return true;
}

template <class Range>
auto pick(const Range& range, std::mt19937& random) {
    return range[random() % std::size(range)];
}

void act(TextForm& form, std::mt19937& random) {
    const ImVec2 point{static_cast<float>(random() % 200), static_cast<float>(random() % 120)};
    switch (random() % 8) {
        case 0:
            form.robot.move_to(point);
            break;
        case 1:
            form.robot.mouse_down();
            break;
        case 2:
            form.robot.mouse_up();
            break;
        case 3:
            form.robot.type(pick(words, random));
            break;
        case 4:
            form.robot.clipboard = pick(clips, random);
            break;
        case 5:
            form.robot.wheel(random() % 2 == 0 ? 1.0F : -1.0F);
            break;
        default:
            form.robot.press(pick(modifiers, random) | pick(keys, random));
            break;
    }
    // Now and then the program changes things under the user's hands.
    if (random() % 40 == 0) form.notes = "van €\nbuiten";
    if (random() % 40 == 0) form.options.width = 16 + static_cast<float>(random() % 200);
    if (random() % 60 == 0) form.options.single_line = !form.options.single_line;
    if (random() % 60 == 0) form.options.read_only = !form.options.read_only;
}

}  // namespace

TEST_CASE("no order of keys and clicks breaks a text") {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        ui::TextAreaOptions options = columns(12);
        options.max_rows = 4;
        TextForm form(options, "begin é");
        form.window_height = 120;
        form.space_below = 100;
        form.robot.click("Notes");
        for (int i = 0; i < 500; ++i) {
            act(form, random);
            INFO("seed " << seed << ", action " << i);
            REQUIRE(is_whole(form.notes));
            REQUIRE(is_whole(form.other));
            REQUIRE(form.notes.find_first_of("\t\r") == std::string::npos);
            REQUIRE(form.result.scroll_y >= 0);
        }
    }
}
