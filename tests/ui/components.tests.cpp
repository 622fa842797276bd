// Components in the hands of the robot: mouse, Tab, Enter and Space, arrows, digits, Esc.
#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/components/field.h"
#include "ui/components/message.h"
#include "ui/components/picker.h"
#include "ui/components/row.h"
#include "ui/components/value_fields.h"

#include "stage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using namespace sparring;
using namespace sparring::ui;
using namespace sparring::tests;

TEST_CASE("a button is pressed by mouse, Enter and Space, by name or by id") {
    int pressed = 0;
    TestWindow stage([&](Ui& ui) {
        if (button(ui, "save", "Bewaar", Point{100, 100})) ++pressed;
        button(ui, "other", "Anders", Point{100, 300});
    });
    stage.robot.click("Bewaar");
    CHECK(pressed == 1);
    stage.robot.click("###save");
    CHECK(pressed == 2);
    stage.robot.press(ImGuiKey_Tab);
    REQUIRE(stage.robot.is_focused("###save"));
    stage.robot.press(ImGuiKey_Enter);
    CHECK(pressed == 3);
    stage.robot.press(ImGuiKey_Space);
    CHECK(pressed == 4);
    stage.robot.press(ImGuiKey_Tab);
    CHECK(stage.robot.is_focused("###other"));
    stage.robot.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(stage.robot.is_focused("###save"));
}

TEST_CASE("a button that is off can be reached and read but not pressed") {
    int pressed = 0;
    TestWindow stage([&](Ui& ui) {
        if (button(ui, "save", "Bewaar", Point{100, 100}, {.disabled = true})) ++pressed;
    });
    stage.robot.click("Bewaar");
    stage.robot.press(ImGuiKey_Tab);
    CHECK(stage.robot.is_focused("Bewaar"));
    stage.robot.press(ImGuiKey_Enter);
    CHECK(pressed == 0);
}

TEST_CASE("before a key is used Space belongs to commands, with the ring to the control") {
    TestWindow stage([](Ui& ui) { button(ui, "save", "Bewaar", Point{100, 100}); });
    CHECK_FALSE(stage.look.state.key_taken(ImGuiKey_Space));
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.frames(2);
    CHECK(stage.look.state.key_taken(ImGuiKey_Space));
    CHECK(stage.look.state.key_taken(ImGuiKey_Enter));
    CHECK_FALSE(stage.look.state.key_taken(ImGuiKey_RightArrow));
    CHECK_FALSE(stage.look.state.key_taken(ImGuiKey_PageDown));
}

TEST_CASE("the ring hides after five seconds of mouse only") {
    bool ring = false;
    TestWindow stage([&](Ui& ui) {
        button(ui, "save", "Bewaar", Point{100, 100});
        ring = ui.ring_visible();
    });
    CHECK_FALSE(ring);
    stage.robot.press(ImGuiKey_Tab);
    CHECK(ring);
    stage.robot.move_to(ImVec2(900, 900));
    CHECK(ring);
    stage.robot.wait(5.5F);
    CHECK(ring);  // nobody moved the mouse
    stage.robot.move_to(ImVec2(800, 800));
    CHECK_FALSE(ring);
}

TEST_CASE("Left, Right and the page keys leave the focus alone unless arrows may move it") {
    TestWindow stage([](Ui& ui) {
        button(ui, "one", "Een", Point{100, 100});
        button(ui, "two", "Twee", Point{400, 100});
    });
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.press(ImGuiKey_RightArrow);
    stage.robot.press(ImGuiKey_PageDown);
    CHECK(stage.robot.is_focused("Een"));
    stage.look.arrows_move_focus = true;
    stage.robot.frames(2);
    stage.robot.press(ImGuiKey_RightArrow);
    CHECK(stage.robot.is_focused("Twee"));
}

TEST_CASE("small controls have a target of 64 du at every zoom") {
    for (const float zoom : {0.75F, 1.0F, 2.0F}) {
        TestWindow stage([](Ui& ui) { chip(ui, "chip", "Jo", {100, 100}); }, {1920, 1080}, zoom);
        const ImRect box = stage.robot.item("###chip").rectangle;
        CHECK(box.GetWidth() >= 64 * zoom - 1);
        CHECK(box.GetHeight() >= 64 * zoom - 1);
    }
}

TEST_CASE("a request moves the focus to a control by id") {
    bool ask = true;
    TestWindow stage([&](Ui& ui) {
        if (std::exchange(ask, false)) ui.request_focus("two");
        button(ui, "one", "Een", Point{100, 100});
        button(ui, "two", "Twee", Point{400, 100});
    });
    CHECK(stage.robot.is_focused("Twee"));
}

TEST_CASE("a changed label leaves the focus where it is") {
    std::string label = "Volgende";
    TestWindow stage([&](Ui& ui) { button(ui, "next", label, Point{100, 100}); });
    stage.robot.press(ImGuiKey_Tab);
    const ImGuiID before = stage.robot.focused_id();
    label = "Next";
    stage.robot.frames(2);
    CHECK(stage.robot.focused_id() == before);
    CHECK(stage.robot.is_focused("Next"));
}

TEST_CASE("a field takes text, tells so, and gives it back") {
    std::string text;
    FieldResult result;
    TestWindow stage([&](Ui& ui) {
        result = field(ui, "name", text, {100, 100}, 600, {.label = "Naam"});
        button(ui, "after", "Daarna", Point{100, 400});
    });
    stage.robot.click("Naam");
    CHECK(result.active);
    CHECK(stage.look.state.typing());
    stage.robot.type("Karin é");
    CHECK(text == "Karin é");
    stage.robot.press(ImGuiKey_Tab);
    CHECK_FALSE(stage.look.state.typing());
    CHECK(stage.robot.is_focused("Daarna"));
}

TEST_CASE("a field of lines grows with its text, and its error has its own room") {
    std::string text = "een";
    float height = 0;
    std::string_view error;
    TestWindow stage([&](Ui& ui) {
        height = field(ui, "note", text, {100, 100}, 600,
                       {.label = "Notitie", .error = error, .lines = true})
                     .height;
    });
    CHECK(height == Approx(38 + 6 + 72));
    text = "een\ntwee\ndrie";
    stage.robot.frames(2);
    CHECK(height == Approx(38 + 6 + 30 + 3 * 42).margin(1));
    error = "Typ iets";
    stage.robot.frames(2);
    CHECK(height == Approx(38 + 6 + 30 + 3 * 42 + 10 + 42).margin(1));
    CHECK(stage.faults().empty());
}

namespace {

// A window with one amount.
struct AmountForm {
    std::optional<double> value = 12000;
    int changes = 0;
    TestWindow stage{[this](Ui& ui) {
        const NumberFieldOptions options{.field = {.label = "Bedrag"},
                                         .invalid = "Typ een bedrag, zoals 12.000",
                                         .kind = NumberKind::Amount,
                                         .least = 0.0};
        const NumberResult result = number_field(ui, "amount", value, {100, 100}, 500, options);
        if (result.changed) {
            value = result.value;
            ++changes;
        }
        button(ui, "after", "Daarna", Point{100, 400});
    }};
    void replace_by(const char* typed) {
        stage.robot.click("Bedrag");
        stage.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
        stage.robot.type(typed);
    }
    bool complains() { return stage.look.log.shows("Typ een bedrag"); }
};

}  // namespace

TEST_CASE("an amount is read while typing and written out when left") {
    AmountForm form;
    CHECK(form.stage.look.log.shows("12.000"));
    form.replace_by("12500");
    CHECK(form.value == 12500);
    CHECK(form.stage.look.log.shows("12500"));  // still as typed
    form.stage.robot.press(ImGuiKey_Tab);
    form.stage.robot.frames(2);
    CHECK(form.stage.look.log.shows("12.500"));
    CHECK_FALSE(form.complains());
}

TEST_CASE("what is no amount stays, with one sentence, and the old value holds") {
    AmountForm form;
    form.replace_by("veel");
    CHECK(form.value == 12000);
    CHECK_FALSE(form.complains());  // not while typing
    form.stage.robot.press(ImGuiKey_Tab);
    form.stage.robot.frames(2);
    CHECK(form.complains());
    CHECK(form.stage.look.log.shows("veel"));
    CHECK(form.value == 12000);
    form.replace_by("80");
    form.stage.robot.press(ImGuiKey_Tab);
    form.stage.robot.frames(2);
    CHECK(form.value == 80);
    CHECK_FALSE(form.complains());
}

TEST_CASE("an emptied amount is no amount, and one out of range is refused") {
    AmountForm form;
    form.replace_by("-5");
    form.stage.robot.press(ImGuiKey_Tab);
    form.stage.robot.frames(2);
    CHECK(form.value == 12000);
    CHECK(form.complains());
    form.stage.robot.click("Bedrag");
    form.stage.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    form.stage.robot.press(ImGuiKey_Delete);
    CHECK(form.value == std::nullopt);
    CHECK(form.changes == 1);
}

TEST_CASE("a date is typed as people do and shown in words") {
    Date value;
    TestWindow stage([&](Ui& ui) {
        const DateFieldOptions options{.field = {.label = "Wanneer"},
                                       .invalid = "Typ een datum, zoals 12-11-2026",
                                       .today = {2026, 1, 1}};
        const DateResult result = date_field(ui, "date", value, {100, 100}, 500, options);
        if (result.changed) value = result.value;
        button(ui, "after", "Daarna", Point{100, 400});
    });
    stage.robot.click("Wanneer");
    stage.robot.type("12-11-2026");
    CHECK(value == Date{2026, 11, 12});
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.frames(2);
    CHECK(stage.look.log.shows("12 november 2026"));
    stage.robot.click("Wanneer");
    stage.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
    stage.robot.type("31-2-2026");
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.frames(2);
    CHECK(stage.look.log.shows("Typ een datum"));
    CHECK(value == Date{2026, 11, 12});
}

namespace {

const std::vector<std::string> k_sides{"Leverancier", "Klant", "Adviseur"};

}  // namespace

TEST_CASE("a choice is one stop for Tab; arrows move it and digits choose") {
    int chosen = -1;
    TestWindow stage([&](Ui& ui) {
        if (auto now = choice(ui, "side", "Kant", k_sides, chosen, {100, 100}, 900)) chosen = *now;
        button(ui, "after", "Daarna", Point{100, 400});
    });
    stage.robot.press(ImGuiKey_Tab);
    REQUIRE(stage.robot.is_focused("Kant"));
    stage.robot.press(ImGuiKey_2);
    CHECK(chosen == 1);
    stage.robot.press(ImGuiKey_RightArrow);
    CHECK(chosen == 2);
    stage.robot.press(ImGuiKey_RightArrow);
    CHECK(chosen == 2);  // the last one
    stage.robot.press(ImGuiKey_LeftArrow);
    CHECK(chosen == 1);
    CHECK(stage.look.state.key_taken(ImGuiKey_RightArrow));
    stage.robot.click("Leverancier");
    CHECK(chosen == 0);
    stage.robot.press(ImGuiKey_Tab);
    CHECK(stage.robot.is_focused("Daarna"));
}

TEST_CASE("a choice too narrow for its labels stands upright") {
    int chosen = 0;
    TestWindow stage([&](Ui& ui) {
        if (auto now = choice(ui, "side", "Kant", k_sides, chosen, {100, 100}, 300)) chosen = *now;
        CHECK(choice_height(ui, k_sides, 900) == Approx(72));
        CHECK(choice_height(ui, k_sides, 300) == Approx(3 * 72 + 2 * 12));
    });
    stage.robot.click("Adviseur");
    CHECK(chosen == 2);
    CHECK(stage.faults().empty());
}

TEST_CASE("a switch is set from anywhere on its row") {
    bool on = false;
    TestWindow stage([&](Ui& ui) {
        if (toggle(ui, "version", "Versie voor de klant", on, {100, 100, 600, 72})) on = !on;
    });
    stage.robot.click_at({150, 136});
    CHECK(on);
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.press(ImGuiKey_Space);
    CHECK_FALSE(on);
}

namespace {

struct PickerForm {
    std::vector<std::string> names{"Sanne Bakker", "Karin Postma", "Marieke de Wit"};
    int chosen = -1;
    float y = 100;
    TestWindow stage{[this](Ui& ui) {
        const PickerOptions options{.label = "Wie", .hint = "Kies een naam"};
        if (auto now = picker(ui, "who", names, chosen, {100, y}, 500, options)) chosen = *now;
        button(ui, "after", "Daarna", Point{900, 100});
    }};
};

}  // namespace

TEST_CASE("a picker opens, takes an entry and gives the focus back") {
    PickerForm form;
    CHECK(form.stage.look.log.shows("Kies een naam"));
    form.stage.robot.click("Wie");
    CHECK(form.stage.robot.shows("Karin Postma"));
    form.stage.robot.click("Karin Postma");
    CHECK(form.chosen == 1);
    form.stage.robot.frames(3);
    CHECK_FALSE(form.stage.robot.shows("Marieke de Wit"));
    CHECK(form.stage.robot.is_focused("Wie"));
}

TEST_CASE("a picker works by keyboard alone, and Esc changes nothing") {
    PickerForm form;
    form.stage.robot.press(ImGuiKey_Tab);
    form.stage.robot.press(ImGuiKey_Enter);
    form.stage.robot.frames(3);
    form.stage.robot.press(ImGuiKey_DownArrow, 2);
    form.stage.robot.press(ImGuiKey_Enter);
    form.stage.robot.frames(3);
    CHECK(form.chosen == 2);
    form.stage.robot.press(ImGuiKey_Enter);
    form.stage.robot.frames(3);
    form.stage.robot.press(ImGuiKey_UpArrow);
    form.stage.robot.press(ImGuiKey_Escape);
    form.stage.robot.frames(3);
    CHECK(form.chosen == 2);
    CHECK_FALSE(form.stage.robot.shows("Sanne Bakker"));
}

TEST_CASE("a picker near the lower edge opens upwards, and a click beside it closes it") {
    PickerForm form;
    form.y = 900;
    form.stage.robot.frames(2);
    form.stage.robot.click("Wie");
    const ImRect entry = form.stage.robot.item("Sanne Bakker").rectangle;
    CHECK(entry.Max.y <= 900 + 44);
    CHECK(form.stage.robot.item("Sanne Bakker").fully_visible());
    form.stage.robot.click_at({1500, 300});
    form.stage.robot.frames(3);
    CHECK_FALSE(form.stage.robot.shows("Sanne Bakker"));
    CHECK(form.chosen == -1);
}

TEST_CASE(
    "a dialog starts on the safe answer, Esc gives it, and the screen behind is out of reach") {
    bool open = true;
    int safe = 0;
    int risky = 0;
    int behind = 0;
    TestWindow stage([&](Ui& ui) {
        if (button(ui, "behind", "Erachter", Point{100, 100})) ++behind;
        const Dialog texts{"Sessie wissen?", "Dit kan niet ongedaan worden gemaakt.", "Bewaar",
                           "Wis"};
        const DialogAnswer answer = dialog(ui, "delete", open, texts);
        safe += answer == DialogAnswer::Safe;
        risky += answer == DialogAnswer::Risky;
        if (answer != DialogAnswer::None) open = false;
    });
    CHECK(stage.robot.is_focused("Bewaar"));
    stage.robot.click_at({150, 130});
    CHECK(behind == 0);
    stage.robot.press(ImGuiKey_Escape);
    stage.robot.frames(3);
    CHECK(safe == 1);
    stage.robot.click("Erachter");
    CHECK(behind == 1);
    open = true;
    stage.robot.frames(3);
    stage.robot.click("Wis");
    CHECK(risky == 1);
    CHECK(stage.faults().empty());
}

TEST_CASE("a list row opens, and goes by its cross or by Delete") {
    int opened = 0;
    int removed = 0;
    TestWindow stage([&](Ui& ui) {
        const ListRow row{
            .text = "Storingen melden", .removable = true, .remove_name = "Verwijder"};
        const RowEvent event = list_row(ui, "row", {100, 100, 700, 64}, row);
        opened += event.opened;
        removed += event.removed;
    });
    stage.robot.click_at({300, 130});
    CHECK(opened == 1);
    stage.robot.click("Verwijder");
    CHECK(removed == 1);
    CHECK(opened == 1);
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.press(ImGuiKey_Delete);
    CHECK(removed == 2);
}

TEST_CASE("a focused ladder row takes the target from the digits") {
    std::optional<int> target;
    TestWindow stage([&](Ui& ui) {
        const LadderRow row{.name = "Vertrouwen",
                            .now = 2,
                            .target = 3,
                            .difference = "+1",
                            .centres = {510, 734, 958, 1182}};
        const LadderEvent event = ladder_row(ui, "trust", {168, 300, 1196, 68}, row);
        if (event.target) target = event.target;
    });
    stage.robot.press(ImGuiKey_4);
    CHECK(target == std::nullopt);  // no focus yet
    stage.robot.press(ImGuiKey_Tab);
    stage.robot.press(ImGuiKey_4);
    CHECK(target == 4);
    CHECK(stage.look.state.key_taken(ImGuiKey_4));
    CHECK(stage.faults().empty());
}
