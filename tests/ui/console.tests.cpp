// The two screens of a session: what the console shows and does, and that the room's window is
// drawn without the private notes, whatever happens.
#include "entry_checks.h"

#include "app/commands.h"
#include "document/document.h"
#include "support/full_house.h"
#include "ui/console_ui.h"

#include <catch2/generators/catch_generators.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

constexpr const char* k_mark = "GEHEIM-XQZ";

/// A laptop beside the room of `desk`: the console on the same workspace.
class Laptop {
public:
    explicit Laptop(Desk& desk, ImVec2 size = {1366, 768})
        : m_desk(desk), robot([this] { draw(); }, size) {
        desk.app.screens().two = true;
        desk.interface->lend_notes(nullptr);
        robot.frames(3);
    }
    bool shows(std::string_view text) const { return log.shows(text); }
    std::string screen() const {
        std::string lines;
        for (const auto& text : log.texts())
            lines += text.text + "\n";
        return lines;
    }
    void press(ImGuiKeyChord chord) {
        robot.press(chord);
        robot.frames(2);
    }

private:
    void draw() {
        if (!console) console.emplace(embedded_fonts());
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        m_desk.computer.now += ImGui::GetIO().DeltaTime;
        m_desk.app.tick();
        console->frame(m_desk.app, m_desk.notes, size.x, size.y, &log);
    }
    Desk& m_desk;

public:
    std::optional<ui::ConsoleUi> console;
    ui::TextLog log;
    Robot robot;
};

void mark_every_step(Desk& desk) {
    const auto agenda = desk.app.session().agenda;  // a copy: every note is a new session
    for (const AgendaStep& step : agenda)
        desk.notes.set(step.id, std::string(k_mark) + " " + step.id.value);
}

std::string word(const Desk& desk, const std::string& key) {
    return desk.app.words().text(key);
}

/// Where the mark stands in what the room's last frame gives to the screen; empty: nowhere.
std::string mark_in_room(Desk& desk) {
    if (desk.shows(k_mark)) return "a text";
    if (ui::AppUi::window_title(desk.app).find(k_mark) != std::string::npos) return "the title";
    for (const RobotItem& item : desk.robot.items())
        if (item.label.find(k_mark) != std::string::npos) return "the label of an item";
    return {};
}

}  // namespace

TEST_CASE("the room's window shows no private note on any step, in any state") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    mark_every_step(desk);
    Laptop laptop(desk);
    for (std::size_t at = 0; at < desk.app.session().agenda.size(); ++at) {
        desk.app.go_to_step(at);
        laptop.robot.frames(2);
        REQUIRE(laptop.shows(std::string(k_mark) + " " + desk.app.step().id.value));
        const auto check = [&](const char* state) {
            desk.robot.frames(3);
            INFO(desk.app.step().id.value << ", " << state);
            CHECK(mark_in_room(desk) == "");
        };
        check("plain");
        for (const ui::Layer layer :
             {ui::Layer::Palette, ui::Layer::Keys, ui::Layer::Park, ui::Layer::Console}) {
            desk.interface->show(layer);
            check("layer");
            desk.interface->show(ui::Layer::None);
        }
        desk.press(ImGuiMod_Ctrl | ImGuiKey_P);
        check("asked for the console");
        desk.app.take_request();
        for (const auto picture : {app::RoomPicture::Frozen, app::RoomPicture::Blank}) {
            desk.app.screens().picture = picture;
            check("frozen or blank");
        }
        desk.app.screens().picture = app::RoomPicture::Live;
    }
    for (const app::Place place : {app::Place::Settings, app::Place::Library}) {
        desk.app.go(place);
        desk.robot.frames(3);
        CHECK(mark_in_room(desk) == "");
    }
}

TEST_CASE("no outline and no export carries a private note") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    mark_every_step(desk);
    for (const auto audience : {OutlineAudience::Shared, OutlineAudience::Internal}) {
        const auto files = desk.app.export_outline({}, audience, "/uit");
        REQUIRE_FALSE(files.empty());
        for (const std::string& file : files) {
            const auto text = desk.computer.disk->read(file);
            REQUIRE(text);
            CHECK(text.value().find(k_mark) == std::string::npos);
        }
    }
}

TEST_CASE("the session that everything else works with has no private notes, the file has them") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    mark_every_step(desk);
    CHECK(desk.app.session().private_notes.empty());
    desk.app.edit("", [](Session& s) {
        CHECK(s.private_notes.empty());
        s.title = "Nieuw";
    });
    CHECK(desk.notes.of(desk.app.step().id).find(k_mark) == 0);
    REQUIRE(desk.app.save_now());
    const auto text = desk.computer.disk->read(desk.app.path());
    REQUIRE(text);
    CHECK(text.value().find(k_mark) != std::string::npos);
    desk.app.undo();
    CHECK(desk.notes.of(desk.app.step().id).find(k_mark) == 0);
}

TEST_CASE("the console shows this step, the next, the time and who has not answered") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    CHECK(laptop.shows(word(desk, "console.room.live")));
    CHECK(laptop.shows(desk.app.step_name(desk.app.session().agenda[1])));
    CHECK(laptop.shows(word(desk, "console.left")));
    CHECK(laptop.shows(word(desk, "console.on-time")));
    const std::size_t before = desk.app.step_index();
    laptop.press(ImGuiKey_PageDown);
    CHECK(desk.app.step_index() == before + 1);
    laptop.press(ImGuiKey_PageUp);
    CHECK(desk.app.step_index() == before);
}

TEST_CASE("only the console says that the session is behind its plan") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    const int minutes = desk.app.step().minutes + 7;
    desk.computer.now += minutes * 60;
    laptop.robot.frames(2);
    desk.robot.frames(2);
    CHECK(laptop.shows(desk.app.words().text("console.behind", {"7"})));
    CHECK(laptop.shows(word(desk, "console.overtime")));
    CHECK_FALSE(desk.shows(desk.app.words().text("console.behind", {"7"})));
    CHECK(desk.shows("0:00"));
}

TEST_CASE("F freezes, B and the point blank the room, and the console says so") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    laptop.press(ImGuiKey_F);
    CHECK(desk.app.screens().picture == app::RoomPicture::Frozen);
    CHECK(laptop.shows(word(desk, "console.room.frozen")));
    laptop.press(ImGuiKey_F);
    CHECK(desk.app.screens().picture == app::RoomPicture::Live);
    for (const ImGuiKey key : {ImGuiKey_B, ImGuiKey_Period}) {
        laptop.press(key);
        CHECK(desk.app.screens().picture == app::RoomPicture::Blank);
        CHECK(laptop.shows(word(desk, "console.room.blank")));
        desk.robot.frames(2);
        CHECK(desk.screen() == "");  // nothing but the background
        laptop.press(key);
        CHECK(desk.app.screens().picture == app::RoomPicture::Live);
    }
    desk.robot.frames(2);
    CHECK_FALSE(desk.screen().empty());
}

TEST_CASE("on the only screen B blanks it, and any key brings the step back and does no more") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.press(ImGuiKey_B);
    CHECK(desk.screen() == "");
    desk.press(ImGuiKey_PageDown);
    CHECK(desk.app.step_index() == 0);
    CHECK_FALSE(desk.screen().empty());
    desk.press(ImGuiKey_F);  // freezing is for two screens
    CHECK(desk.app.screens().picture == app::RoomPicture::Live);
}

TEST_CASE("P captures a thought in the parking lot from the console") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    const std::size_t parked = desk.app.session().parking_lot.size();
    laptop.press(ImGuiKey_P);
    laptop.robot.frames(3);
    laptop.robot.type("wie belt Anneke b.f\n");
    laptop.robot.frames(2);
    REQUIRE(desk.app.session().parking_lot.size() == parked + 1);
    CHECK(desk.app.session().parking_lot.back().text == "wie belt Anneke b.f");
    CHECK(desk.app.screens().picture == app::RoomPicture::Live);  // typed, not pressed
}

TEST_CASE("notes are typed in the console, one undo step per visit") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    desk.notes.set(desk.app.step().id, "");
    desk.app.close_step();
    Laptop laptop(desk);
    laptop.robot.click("###notes." + desk.app.step().id.value);
    laptop.robot.type("Let op Kim");
    laptop.robot.frames(2);
    CHECK(desk.notes.of(desk.app.step().id) == "Let op Kim");
    laptop.press(ImGuiKey_Escape);
    laptop.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.notes.of(desk.app.step().id) == "");
}

TEST_CASE("the console has a zoom of its own") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    laptop.press(ImGuiMod_Ctrl | ImGuiKey_Equal);
    CHECK(desk.app.settings().zoom.at("console") == 110);
    CHECK(desk.app.zoom() == 100);
}

TEST_CASE("a screen that comes or goes makes the console over the only screen ask again") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    mark_every_step(desk);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_P);
    desk.robot.click("###console.confirmed");
    desk.robot.frames(2);
    REQUIRE(desk.shows(k_mark));
    ++desk.app.screens().changes;
    desk.robot.frames(1);
    CHECK_FALSE(desk.shows(k_mark));
    CHECK(desk.robot.find("###console.confirmed"));
}

TEST_CASE("every text of the console stays in its box at every size and zoom, full and empty") {
    const int zoom = GENERATE(75, 100, 150, 200, 300);
    const bool full = GENERATE(true, false);
    const std::string language = GENERATE("nl", "en");
    Desk desk(language);
    if (full) {
        desk.open("example:kruidwende." + language + ".json");
    } else {
        REQUIRE(desk.app.create(WorkshopId("sparring-session"), "", ""));
    }
    for (const ImVec2 size : {ImVec2{1366, 768}, ImVec2{1920, 1200}, ImVec2{1024, 768}}) {
        Laptop laptop(desk, size);
        desk.app.use_window("console");
        desk.app.set_zoom(zoom);
        desk.app.use_window("room");
        for (std::size_t at = 0; at < desk.app.session().agenda.size(); ++at) {
            desk.app.go_to_step(at);
            laptop.robot.frames(4);
            for (const auto& fault : ui::text_faults(laptop.log, &desk.app.words())) {
                INFO(zoom << " % " << size.x << " " << desk.app.step().id.value);
                FAIL_CHECK(ui::describe(fault));
            }
        }
    }
}

TEST_CASE("a letter counts with the Ctrl that was down when it was pressed, also in a slow frame") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    const auto strike = [&](std::initializer_list<std::pair<ImGuiKey, bool>> events) {
        for (const auto& [key, down] : events)
            desk.robot.key_event(key, down);
        desk.robot.frames(4);
    };
    const auto ctrl = ImGuiMod_Ctrl;
    strike({{ctrl, true}, {ImGuiKey_D, true}, {ctrl, false}, {ImGuiKey_D, false}});
    CHECK(desk.app.settings().theme == "dark");  // Ctrl+D
    desk.robot.key_event(ctrl, true);
    desk.robot.frames(2);
    strike({{ImGuiKey_D, true}, {ctrl, false}, {ImGuiKey_D, false}});
    CHECK(desk.app.settings().theme == "light");
    strike({{ctrl, true}, {ctrl, false}, {ImGuiKey_B, true}, {ImGuiKey_B, false}});
    CHECK(desk.app.screens().picture == app::RoomPicture::Blank);  // plain B
}

TEST_CASE("the console reveals: Space once says how many are missing, once more shows them") {
    Desk desk;
    REQUIRE(desk.app.rehearse("example:kruidwende.nl.json"));
    const auto& agenda = desk.app.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at)
        if (agenda[at].kind == StepKind::Reveal) desk.app.go_to_step(at);
    desk.app.let_others_answer();  // one of six
    desk.app.pause_clock(true);
    Laptop laptop(desk);
    const DimensionId dimension = desk.app.progress().dimension;
    laptop.press(ImGuiKey_Space);
    CHECK_FALSE(desk.app.revealed(dimension));
    CHECK(desk.app.missing() == 5);
    const std::string asked = desk.app.words().count("reveal.missing", 5);
    CHECK(laptop.shows(asked.substr(0, 10)));  // its first words: it goes on below
    laptop.press(ImGuiKey_Space);
    CHECK(desk.app.revealed(dimension));
    CHECK_FALSE(laptop.robot.find("###console.reveal"));  // nothing is left to reveal here
}

TEST_CASE("the console's reveal button does what the key does, and tells nobody's answer") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    const auto agenda = desk.app.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at)
        if (agenda[at].kind == StepKind::Reveal) desk.app.go_to_step(at);
    Laptop laptop(desk);
    CHECK(laptop.shows(desk.app.words().text("console.in", {"6", "6"})));
    CHECK(laptop.shows(desk.app.method().dimensions[1].name.in("nl")));  // what comes next
    laptop.robot.click("###console.reveal");
    laptop.robot.frames(2);
    CHECK(desk.app.revealed(desk.app.progress().dimension));
}

TEST_CASE("the console gives a minute and takes five, and undo takes that back") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    const int minutes = desk.app.step().minutes;
    REQUIRE(minutes > 5);
    laptop.robot.click("###console.take-minutes");
    laptop.robot.frames(2);
    CHECK(desk.app.step().minutes == minutes - 5);
    laptop.robot.click("###console.add-minute");
    laptop.robot.frames(2);
    CHECK(desk.app.step().minutes == minutes - 4);
    laptop.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    laptop.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.app.step().minutes == minutes);
    laptop.press(ImGuiKey_Minus);
    CHECK(desk.app.step().minutes == minutes - 5);
}

TEST_CASE("the capture line tells how many are kept and which key leads to it") {
    Desk desk;
    desk.open("example:kruidwende.nl.json");
    Laptop laptop(desk);
    const auto kept = [&](int count) {
        return desk.app.words().text("console.kept", {std::to_string(count)});
    };
    CHECK(laptop.shows(kept(3)));
    CHECK(laptop.shows(word(desk, "console.type")));
    laptop.press(ImGuiKey_P);
    laptop.robot.frames(3);
    laptop.robot.type("bellen");
    laptop.robot.frames(2);
    CHECK(laptop.shows(kept(3)));
    laptop.robot.type("\n");
    laptop.robot.frames(3);
    CHECK(laptop.shows(kept(4)));
}

TEST_CASE("in a rehearsal the console says so where it else says that all is saved") {
    Desk desk;
    REQUIRE(desk.app.rehearse("example:kruidwende.nl.json"));
    Laptop laptop(desk);
    CHECK(laptop.shows(word(desk, "rehearsal.badge")));
    CHECK_FALSE(laptop.shows(word(desk, "console.saved")));
}
