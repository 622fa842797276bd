// Language and theme switched while the caret stands in the middle of a text: text, caret and
// selection stay, and typing goes on in the same place.
#include "entry_checks.h"

#include "ui/editing/text_area_state.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

/// A field, the step it is on, and a text that fits it.
struct Place {
    const char* id;
    StepKind step;
    const char* text;
    const char* left;   ///< of the text before the caret, eight characters
    const char* right;  ///< the rest
};

constexpr Place k_one_line = {"title", StepKind::Prepare, "“Café” Müller, € 5 per ünit", "“Café” M",
                              "üller, € 5 per ünit"};
constexpr Place k_lines = {"position.explanation", StepKind::Position,
                           "Eén zin\nover “Işık” en € 2,50\nlaatste regel é", "Eén zin\n",
                           "over “Işık” en € 2,50\nlaatste regel é"};
/// No date yet: typed by half.
constexpr Place k_half_a_date = {"target.decided-on", StepKind::Ambition, "24-11-20", "24-11-20",
                                 ""};

/// What the field that has the caret holds, where its caret stands and its selection begins.
struct Caret {
    ImGuiID field = 0;
    std::string text;
    int caret = -1;
    int anchor = -1;
    friend bool operator==(const Caret&, const Caret&) = default;
};

class FieldDesk : public StepDesk {
public:
    explicit FieldDesk(const Place& place) : StepDesk(place.step) {
        hands.click(place.id);
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        robot.type(place.text);
        press(ImGuiMod_Ctrl | ImGuiKey_Home);
        press(ImGuiKey_RightArrow, 8);
    }
    Caret caret() {
        Caret found;
        found.field = robot.active_id();
        if (found.field == 0) return found;
        ImGui::SetCurrentContext(&robot.context());
        const auto& state = ui::TextAreaStates::current().of(found.field);
        if (!state.buffer) return found;
        found.text = state.buffer->text();
        found.caret = state.buffer->caret();
        found.anchor = state.buffer->anchor();
        return found;
    }
    /// Runs a command of the table from the palette, by its words in the language of the moment.
    void from_palette(const std::string& command) {
        const std::string name = app.words().text("command." + command);
        press(ImGuiMod_Ctrl | ImGuiKey_K);
        robot.frames(3);
        REQUIRE(interface->layer() == ui::Layer::Palette);
        robot.type(name);
        press(ImGuiKey_Enter);
        robot.frames(6);
        REQUIRE(interface->layer() == ui::Layer::None);
    }
};

/// Every way to switch, each away and back again.
struct Switch {
    const char* name;
    std::function<void(FieldDesk&)> press;
    bool language;
};

std::vector<Switch> switches() {
    return {
        {"Ctrl+L", [](FieldDesk& d) { d.press(ImGuiMod_Ctrl | ImGuiKey_L); }, true},
        {"Ctrl+D", [](FieldDesk& d) { d.press(ImGuiMod_Ctrl | ImGuiKey_D); }, false},
        {"palette: language", [](FieldDesk& d) { d.from_palette("language"); }, true},
        {"palette: theme", [](FieldDesk& d) { d.from_palette("theme"); }, false},
    };
}

/// Presses it, and sees that it switched.
void press_switch(FieldDesk& desk, const Switch& one) {
    const bool dutch = desk.app.language() == "nl";
    const bool dark = desk.app.settings().theme == "dark";
    one.press(desk);
    CHECK((desk.app.language() == "nl") == (one.language ? !dutch : dutch));
    CHECK((desk.app.settings().theme == "dark") == (one.language ? dark : !dark));
}

}  // namespace

TEST_CASE("language and theme switched in the middle of a text leave text, caret and typing") {
    const Place place = GENERATE(k_one_line, k_lines, k_half_a_date);
    FieldDesk desk(place);
    const Caret before = desk.caret();
    REQUIRE(before.text == place.text);
    REQUIRE(before.caret == static_cast<int>(std::string(place.left).size()));
    std::string left = place.left;
    for (const Switch& one : switches())
        for (const char* typed : {"ı", "€"}) {
            INFO(place.id << " " << one.name << " " << typed);
            const Caret here = desk.caret();
            press_switch(desk, one);
            REQUIRE(desk.caret() == here);
            CHECK(desk.robot.wants_text());
            desk.robot.type(typed);
            left += typed;
            REQUIRE(desk.caret().text == left + place.right);
        }
}

TEST_CASE("language and theme switched within a selection keep it; typing replaces it") {
    const Place place = GENERATE(k_one_line, k_lines);
    for (const Switch& one : switches()) {
        INFO(place.id << " " << one.name);
        FieldDesk desk(place);
        desk.press(ImGuiMod_Shift | ImGuiKey_RightArrow, 4);
        const Caret before = desk.caret();
        REQUIRE(before.caret > before.anchor);
        press_switch(desk, one);
        REQUIRE(desk.caret() == before);
        desk.robot.type("“ü”");
        std::string rest = before.text.substr(static_cast<std::size_t>(before.caret));
        CHECK(desk.caret().text == place.left + std::string("“ü”") + rest);
        desk.hands.undo();  // of the field: the typing first
        CHECK(desk.caret().text == before.text);
    }
}

TEST_CASE("what was typed is in the session, whatever was switched on the way") {
    FieldDesk desk(k_lines);
    for (const Switch& one : switches())
        press_switch(desk, one);
    desk.robot.type("X");
    desk.hands.leave();
    CHECK(desk.session().position.explanation == std::string(k_lines.left) + "X" + k_lines.right);
    CHECK(desk.app.language() == "nl");
    desk.app.save_now();
    CHECK(desk.computer.stored(desk.app.path()).position.explanation ==
          std::string(k_lines.left) + "X" + k_lines.right);
}

TEST_CASE("a palette that is left with Esc gives the caret back where it was") {
    FieldDesk desk(k_lines);
    desk.press(ImGuiMod_Shift | ImGuiKey_RightArrow, 2);
    const Caret before = desk.caret();
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.robot.type("taal");
    desk.press(ImGuiKey_Escape);
    desk.robot.frames(6);
    CHECK(desk.interface->layer() == ui::Layer::None);
    CHECK(desk.caret() == before);
}

TEST_CASE("the settings opened in the middle of a text lose none of it") {
    FieldDesk desk(k_lines);
    desk.robot.type("ü");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    REQUIRE(desk.app.place() == app::Place::Settings);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_L);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_D);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    REQUIRE(desk.app.place() == app::Place::Session);
    CHECK(desk.session().position.explanation == std::string(k_lines.left) + "ü" + k_lines.right);
    CHECK(desk.app.step().kind == StepKind::Position);
}
