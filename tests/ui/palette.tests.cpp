// The command palette under a person's hands: every command found by its words or a few letters of
// them and run by keys alone, in both languages.
#include "entry_checks.h"

#include "app/commands.h"
#include "core/matching.h"

#include <map>

using namespace sparring;
using namespace sparring::tests;
using ui::Layer;

namespace {

/// A desk at the market with two screens, and something to undo and to redo: every command can run.
class PaletteDesk : public StepDesk {
public:
    PaletteDesk() : StepDesk(StepKind::Market) {
        app.screens().two = true;
        for (const char* title : {"Een", "Twee"})
            app.edit("", [&](Session& s) { s.title = title; });
        app.undo();
        app.save_now();
        app.set_zoom(110);
        robot.frames(3);
    }
    std::string words(const std::string& command) const {
        return app.words().text("command." + command);
    }
    void open() {
        press(ImGuiMod_Ctrl | ImGuiKey_K);
        robot.frames(3);
        REQUIRE(interface->layer() == Layer::Palette);
    }
    void search(const std::string& typed) {
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        robot.type(typed);
        robot.frames(3);
    }
    /// Ids of the commands in the list, from top to bottom.
    std::vector<std::string> found() {
        std::vector<std::pair<float, std::string>> rows;
        for (const app::Command& command : app::commands())
            if (const RobotItem* item = row(command.id))
                rows.emplace_back(item->rectangle.Min.y, command.id);
        std::sort(rows.begin(), rows.end());
        std::vector<std::string> ids;
        for (const auto& [y, id] : rows)
            ids.push_back(id);
        return ids;
    }
    /// The uppermost of them; empty when there is none.
    std::string first() {
        const auto ids = found();
        return ids.empty() ? std::string() : ids.front();
    }
    /// Null when the list has no such row.
    const RobotItem* row(const std::string& command) {
        for (const RobotItem& item : robot.items())
            if (ImHashStr(("###command." + command).c_str(), 0, item.parent_seed) == item.id)
                return &item;
        return nullptr;
    }
};

std::vector<std::string> can_run(const app::Workspace& app) {
    std::vector<std::string> ids;
    for (const app::Command& command : app::commands())
        if (command.enabled(app)) ids.push_back(command.id);
    return ids;
}

/// What anybody could see of a command that has run.
using Seen = std::function<bool(PaletteDesk&)>;
Seen asks(app::Request request) {
    return [request](PaletteDesk& d) { return d.app.request() == request; };
}
Seen opens(Layer layer) {
    return [layer](PaletteDesk& d) { return d.interface->layer() == layer; };
}
Seen opens_a_layer() {
    return [](PaletteDesk& d) { return d.interface->layer() != Layer::None; };
}
Seen shows(app::RoomPicture picture) {
    return [picture](PaletteDesk& d) { return d.app.screens().picture == picture; };
}
Seen zooms(int percent) {
    return [percent](PaletteDesk& d) { return d.app.zoom() == percent; };
}
Seen goes(app::Place place) {
    return [place](PaletteDesk& d) { return d.app.place() == place; };
}
Seen stands(StepKind kind) {
    return [kind](PaletteDesk& d) { return d.app.step().kind == kind; };
}
Seen exported() {
    return [](PaletteDesk& d) {
        return d.computer.disk->in(test::Computer::exports, ".html").size() == 1;
    };
}

/// From the library into a rehearsal, at a step where the simulated room has something to answer.
void rehearse(PaletteDesk& desk) {
    REQUIRE(desk.app.rehearse(desk.app.rehearsal_example()));
    for (std::size_t at = desk.app.session().agenda.size(); at-- > 0;) {
        desk.app.go_to_step(at);
        if (desk.app.others_to_answer()) break;
    }
    desk.robot.frames(3);
}

/// What must be so before the command can run; nothing where the desk is ready as it is.
void make_ready(PaletteDesk& desk, const std::string& command) {
    if (command == "save") {
        desk.robot.set_time_step(0.001F);  // before autosave does it
        desk.app.edit("", [](Session& s) { s.goal = "Nieuw"; });
    }
    if (command == "rehearse") REQUIRE(desk.app.close());
    if (command == "end-rehearsal" || command == "others-answer") rehearse(desk);
    const bool at_some_step = command == "question" || command == "import-ratings";
    for (std::size_t at = 0; at_some_step && at < desk.session().agenda.size(); ++at) {
        if (app::find_command(command)->enabled(desk.app)) break;
        desk.app.go_to_step(at);
    }
    desk.robot.frames(2);
}

const std::map<std::string, Seen>& effects() {
    using app::Request;
    static const std::map<std::string, Seen> table = {
        {"take-minutes", [](PaletteDesk& d) { return d.app.step().minutes == 20; }},
        {"question", opens_a_layer()},
        {"import-ratings", opens_a_layer()},
        {"explain", opens(Layer::Explain)},
        {"rehearse", [](PaletteDesk& d) { return d.app.rehearsing(); }},
        {"end-rehearsal", [](PaletteDesk& d) { return !d.app.rehearsing(); }},
        {"others-answer",
         [](PaletteDesk& d) {
             const Session before = d.session();
             d.robot.wait(5);
             return !(d.session() == before) || !d.app.others_to_answer();
         }},
        {"boost", [](PaletteDesk& d) { return d.app.settings().boost; }},
        {"next-step", stands(StepKind::Rating)},
        {"previous-step", stands(StepKind::Stages)},
        {"undo", [](PaletteDesk& d) { return d.session().title != "Een"; }},
        {"redo", [](PaletteDesk& d) { return d.session().title == "Twee"; }},
        {"save", [](PaletteDesk& d) { return !d.app.open_session().unsaved(); }},
        {"export", exported()},
        {"pause-clock", [](PaletteDesk& d) { return d.app.progress().clock_paused; }},
        {"add-minute", [](PaletteDesk& d) { return d.app.step().minutes == 26; }},
        {"re-plan", opens(Layer::Replan)},
        {"room-check", goes(app::Place::RoomCheck)},
        {"library", goes(app::Place::Library)},
        {"settings", goes(app::Place::Settings)},
        {"language", [](PaletteDesk& d) { return d.app.language() == "en"; }},
        {"theme", [](PaletteDesk& d) { return d.app.settings().theme == "dark"; }},
        {"zoom-in", zooms(125)},
        {"zoom-out", zooms(100)},
        {"zoom-reset", zooms(100)},
        {"full-screen", asks(Request::ToggleFullScreen)},
        {"palette", opens(Layer::Palette)},
        {"keys", opens(Layer::Keys)},
        {"console", opens(Layer::Console)},
        {"two-screens", asks(Request::TwoScreens)},
        {"swap-screens", asks(Request::SwapScreens)},
        {"freeze", shows(app::RoomPicture::Frozen)},
        {"blank", shows(app::RoomPicture::Blank)},
        {"park", opens(Layer::Park)},
        {"rail", [](PaletteDesk& d) { return d.robot.find("###step.0") != nullptr; }},
        {"quit", asks(Request::Quit)},
    };
    return table;
}

}  // namespace

TEST_CASE("every command of the table is found in the palette by its words and run with Enter") {
    for (const app::Command& command : app::commands()) {
        INFO(command.id);
        const auto effect = effects().find(command.id);
        REQUIRE(effect != effects().end());  // a new command: say here what it does
        PaletteDesk desk;
        make_ready(desk, command.id);
        REQUIRE(command.enabled(desk.app));
        CHECK_FALSE(effect->second(desk));
        desk.open();
        desk.search(desk.words(command.id));
        REQUIRE(desk.first() == command.id);
        desk.press(ImGuiKey_Enter);
        desk.robot.frames(3);
        CHECK(effect->second(desk));
    }
}

TEST_CASE("no command is as near to another's words as that one itself, in both languages") {
    PaletteDesk desk;
    for (const char* language : {"nl", "en"}) {
        desk.app.set_language(language);
        for (const app::Command& command : app::commands())
            for (const app::Command& other : app::commands()) {
                INFO(language << " " << command.id << " " << other.id);
                const auto far = search_distance(desk.words(other.id), desk.words(command.id));
                CHECK((command.id == other.id) == (far == 0));
            }
    }
}

TEST_CASE("a few letters in their order are enough, whatever the accents and capitals") {
    PaletteDesk desk;
    desk.open();
    const auto first = [&](const char* typed) {
        desk.search(typed);
        return desk.first();
    };
    CHECK(first("een min") == "add-minute");  // Eén minuut erbij
    CHECK(first("ÉÉN") == "add-minute");
    CHECK(first("scherm") == "swap-screens");  // begins with it; the other two only hold it
    CHECK(first("ogdmk") == "undo");           // Ongedaan maken
    CHECK(first("zlchk") == "room-check");     // Zaalcheck
    CHECK(first("kleiner") == "zoom-out");
    CHECK(first("grootte") == "zoom-reset");
    CHECK(first("qzx") == "");
    desk.app.set_language("en");
    desk.robot.frames(2);
    CHECK(first("undo") == "undo");
    CHECK(first("frz") == "freeze");  // Freeze the projector or go on
    CHECK(first("quick") == "park");
}

TEST_CASE("a command whose words carry a trema is found without it") {
    test::Computer machine;
    machine.disk->files["/home/config/templates/wording/nl.json"] =
        R"({"command.theme": "Coördinatie van licht en donker"})";
    Desk desk(machine);
    REQUIRE(desk.app.words().text("command.theme") == "Coördinatie van licht en donker");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    for (const char* typed : {"coord", "cordi", "coördinatie", "COORDINATIE"}) {
        INFO(typed);
        desk.press(ImGuiMod_Ctrl | ImGuiKey_A);
        desk.robot.type(typed);
        desk.robot.frames(2);
        CHECK(desk.shows("Coördinatie van licht"));
        CHECK(desk.robot.find("###command.theme"));
    }
    desk.press(ImGuiKey_Enter);
    CHECK(desk.app.settings().theme == "dark");
}

TEST_CASE("the arrows go through the whole list, which follows; Enter runs what is chosen") {
    PaletteDesk desk;
    const auto ids = can_run(desk.app);
    REQUIRE(ids.size() > 25);
    desk.open();
    CHECK(desk.found() == ids);  // nothing typed: all, in the order of the table
    desk.press(ImGuiKey_DownArrow, static_cast<int>(ids.size()) + 3);
    CHECK(desk.robot.item("###command." + ids.back()).fully_visible());
    CHECK_FALSE(desk.robot.shows("###command." + ids.front()));
    CHECK(desk.robot.wants_text());  // the caret never left the field
    desk.press(ImGuiKey_UpArrow, static_cast<int>(ids.size()) + 3);
    CHECK(desk.robot.item("###command." + ids.front()).fully_visible());
    const auto wanted = static_cast<int>(std::find(ids.begin(), ids.end(), "theme") - ids.begin());
    desk.press(ImGuiKey_DownArrow, wanted);
    desk.press(ImGuiKey_Enter);
    CHECK(desk.app.settings().theme == "dark");
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.app.step().kind == StepKind::Market);
}

TEST_CASE("typing on begins at the nearest command again") {
    PaletteDesk desk;
    desk.open();
    desk.press(ImGuiKey_DownArrow, 5);
    desk.search("licht");
    desk.press(ImGuiKey_Enter);
    CHECK(desk.app.settings().theme == "dark");
}

TEST_CASE("Esc closes the palette at once, with or without a text, and nothing has run") {
    PaletteDesk desk;
    const Session before = desk.session();
    for (const char* typed : {"", "theme", "zwqx"}) {
        desk.open();
        desk.robot.type(typed);
        desk.press(ImGuiKey_Escape);
        CHECK(desk.interface->layer() == Layer::None);
    }
    CHECK(desk.app.settings().theme != "dark");
    CHECK(desk.session() == before);
    desk.open();  // what was typed before is gone
    CHECK(desk.found() == can_run(desk.app));
}

TEST_CASE("what cannot run now is not in the list, and its words run nothing") {
    Desk desk;  // the library: nothing to undo, no session, one screen
    for (const char* id : {"undo", "redo", "save", "export", "next-step", "park", "freeze",
                           "swap-screens", "library"}) {
        INFO(id);
        const app::Command* command = app::find_command(id);
        REQUIRE(command);
        REQUIRE_FALSE(command->enabled(desk.app));
        desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
        desk.robot.type(desk.app.words().text(command->wording_key()));
        desk.robot.frames(3);
        CHECK(desk.robot.find("###command." + std::string(id)) == nullptr);
        desk.press(ImGuiKey_Escape);
        CHECK_FALSE(app::run_command(id, desk.app));
    }
    CHECK(desk.app.place() == app::Place::Library);
    CHECK_FALSE(desk.app.has_session());
    desk.press(ImGuiMod_Ctrl | ImGuiKey_K);
    desk.robot.type(desk.app.words().text("command.library") + "\n");
    CHECK(desk.app.place() == app::Place::Library);
}

TEST_CASE("the palette switches the language under its own list") {
    PaletteDesk desk;
    desk.open();
    desk.search("andere taal");
    desk.press(ImGuiKey_Enter);
    REQUIRE(desk.app.language() == "en");
    desk.open();
    CHECK(desk.shows(desk.app.words().text("palette.hint")));
    desk.search("other language");
    CHECK(desk.shows("Other language"));
    CHECK_FALSE(desk.shows("Andere taal"));
    CHECK(desk.faults().empty());
    desk.press(ImGuiKey_Enter);
    CHECK(desk.app.language() == "nl");
}
