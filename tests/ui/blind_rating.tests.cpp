// Six people rate blind on one laptop, twice, with different answers and everything else the same:
// until the reveal every text of every frame, every picture that nobody holds alone, every file and
// the undo list are the same in both, so none of them tells what anybody chose.
#include "desk.h"

#include "ui/console_ui.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <utility>

using namespace sparring;
using namespace sparring::tests;

namespace {

using Answers = std::array<std::array<int, 10>, 6>;  // 0 is "don't know"

constexpr Answers k_low = {{{1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
                            {1, 2, 1, 2, 0, 2, 1, 2, 1, 2},
                            {2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
                            {1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
                            {2, 1, 2, 1, 2, 1, 2, 1, 2, 1},
                            {1, 1, 0, 1, 1, 1, 1, 1, 1, 1}}};
constexpr Answers k_high = {{{4, 4, 4, 4, 4, 4, 4, 4, 4, 4},
                             {3, 0, 3, 4, 3, 4, 0, 4, 3, 4},
                             {3, 3, 3, 3, 3, 3, 3, 3, 3, 3},
                             {4, 4, 4, 4, 4, 4, 4, 4, 4, 4},
                             {3, 4, 3, 4, 3, 4, 3, 4, 3, 4},
                             {4, 4, 4, 4, 4, 4, 0, 4, 4, 4}}};

/// One frame: what stands in it, and its picture as a number.
struct Frame {
    std::string texts;
    std::size_t picture = 0;
    bool held = false;  ///< while one person has the laptop before them, alone
    friend bool operator==(const Frame&, const Frame&) = default;
};

std::size_t picture_of(const ImGuiContext& context) {
    std::string bytes;
    const auto add = [&](const auto& buffer) {
        bytes.append(reinterpret_cast<const char*>(buffer.Data),
                     static_cast<std::size_t>(buffer.Size) * sizeof(*buffer.Data));
    };
    for (const ImGuiWindow* window : context.Windows)
        if (window->Active) {
            add(window->DrawList->VtxBuffer);
            add(window->DrawList->IdxBuffer);
        }
    return std::hash<std::string>{}(bytes);
}

/// A window with its robot, which keeps every frame it ever showed.
class Recorder {
public:
    using Draw = std::function<void(float, float, ui::TextLog&)>;
    Recorder(Draw draw, ImVec2 size) : m_draw(std::move(draw)), robot([this] { frame(); }, size) {}

    std::vector<Frame> frames;
    bool held = false;

private:
    void frame() {
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        m_draw(size.x, size.y, m_log);
        Frame shown;
        for (const auto& text : m_log.texts())
            shown.texts += text.text + "\n";
        shown.picture = picture_of(*ImGui::GetCurrentContext());
        shown.held = held;
        frames.push_back(std::move(shown));
    }
    Draw m_draw;
    ui::TextLog m_log;

public:
    Robot robot;
};

/// Six people, one laptop, and with two screens a room.
class BlindTable {
public:
    explicit BlindTable(bool two_screens) : m_two(two_screens) {
        app.change_settings([](store::Settings& s) { s.reduced_motion = false; });
        REQUIRE(app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
        app.edit("", [](Session& s) {
            for (const char* name : {"noor", "sam", "zoe", "ada", "bram", "isil"}) {
                const bool supplier = s.people.size() < 3;
                s.people.push_back(
                    {PersonId(name), name, "", supplier ? Side::Supplier : Side::Customer});
            }
        });
        app.save_now();
        app.dismiss_notice();
        app.pause_clock(true);
        for (std::size_t at = 0; at < app.session().agenda.size(); ++at)
            if (app.session().agenda[at].kind == StepKind::Rating) app.go_to_step(at);
        app.screens().two = m_two;
        show(3);
        if (m_two) {
            laptop().robot.click("###rate-here");
            laptop().robot.press(ImGuiKey_F12);  // the first key after the mouse shows the ring
            show(2);
        }
    }
    /// The window that people rate in.
    Recorder& laptop() { return m_two ? console : room; }
    void show(int count) {
        for (int at = 0; at < count; ++at) {
            laptop().robot.frames(1);
            if (m_two) room.robot.frames(1);
        }
    }
    void press(ImGuiKeyChord key) {
        laptop().robot.press(key);
        show(2);
    }
    void rate(const Answers& answers) {
        for (const auto& person : answers) {
            press(ImGuiKey_Space);  // what one's neighbour chose is not there to be seen
            laptop().held = true;
            for (const int rung : person)
                press(static_cast<ImGuiKey>(ImGuiKey_0 + rung));
            press(ImGuiKey_Space);
            show(2);
            laptop().held = false;
            files.push_back(what_lies_open());
        }
    }
    /// Every file but the sealed votes, and of those how many bytes.
    std::string what_lies_open() const {
        std::string all;
        for (const auto& [path, bytes] : computer.disk->files) {
            const bool sealed = path.find("/open-votes/") != std::string::npos;
            all += path + "\n" + (sealed ? std::to_string(bytes.size()) : bytes) + "\n";
        }
        return all;
    }

    test::Computer computer;
    app::Workspace app{computer.environment()};
    std::vector<std::string> files;

private:
    bool m_two;
    app::PrivateNotes m_notes{app};
    std::optional<ui::AppUi> m_room_ui;  // their fonts belong to the recorders' contexts
    std::optional<ui::ConsoleUi> m_console_ui;

    void tick() {
        computer.now += ImGui::GetIO().DeltaTime;
        app.tick();
    }

public:
    Recorder room{[this](float width, float height, ui::TextLog& log) {
                      if (!m_room_ui) {
                          m_room_ui.emplace(embedded_fonts());
                          if (!m_two) m_room_ui->lend_notes(&m_notes);
                      }
                      tick();
                      m_room_ui->frame(app, width, height, &log);
                  },
                  {1920, 1080}};
    Recorder console{[this](float width, float height, ui::TextLog& log) {
                         if (!m_console_ui) m_console_ui.emplace(embedded_fonts());
                         tick();
                         m_console_ui->frame(app, m_notes, width, height, &log);
                     },
                     {1366, 768}};
};

/// The first frame in which two recordings tell something apart; empty when there is none.
std::string first_difference(const Recorder& one, const Recorder& other) {
    if (one.frames.size() != other.frames.size()) return "not the same frames";
    for (std::size_t at = 0; at < one.frames.size(); ++at) {
        const Frame& a = one.frames[at];
        const Frame& b = other.frames[at];
        if (a.texts != b.texts)
            return "texts of frame " + std::to_string(at) + ":\n" + a.texts + "\nagainst\n" +
                   b.texts;
        if (!a.held && a.picture != b.picture)
            return "picture of frame " + std::to_string(at) + ":\n" + a.texts;
    }
    return {};
}

/// How many pictures of one person's own screen differ: their choice is framed.
std::size_t own_differences(const Recorder& one, const Recorder& other) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < one.frames.size(); ++at)
        if (one.frames[at].held && one.frames[at].picture != other.frames[at].picture) ++count;
    return count;
}

/// Undo and redo, the console asked for, the palette, and a walk through all steps and back.
void look_around(BlindTable& table) {
    table.press(ImGuiMod_Ctrl | ImGuiKey_P);
    table.press(ImGuiKey_Escape);
    table.press(ImGuiMod_Ctrl | ImGuiKey_K);
    table.press(ImGuiKey_Escape);
    const std::size_t here = table.app.step_index();
    for (std::size_t at = 0; at < table.app.session().agenda.size(); ++at) {
        table.app.go_to_step(at);
        table.show(3);
    }
    table.app.undo();
    table.show(2);
    table.app.redo();
    table.app.go_to_step(here);
    table.show(2);
}

void reveal(BlindTable& table) {
    table.app.next_step();
    table.show(2);
    table.press(ImGuiKey_Space);
}

void check_nothing_recorded(const BlindTable& table) {
    CHECK(table.app.people_in() == 6);
    CHECK(table.app.session().ratings.empty());
    CHECK(table.app.open_session().whole_session().ratings.empty());
    CHECK_FALSE(table.app.analysis().stage.confidence);
}

void compare(bool two_screens) {
    BlindTable low(two_screens);
    BlindTable high(two_screens);
    const std::string before = low.computer.disk->read(low.app.path()).value();
    low.rate(k_low);
    high.rate(k_high);
    CHECK(low.computer.disk->read(low.app.path()).value() == before);
    look_around(low);
    look_around(high);
    for (BlindTable* table : {&low, &high})
        REQUIRE(table->app.export_outline({}, OutlineAudience::Internal, {}).size() >= 2);
    for (const BlindTable* table : {&low, &high})
        check_nothing_recorded(*table);
    CHECK(first_difference(low.room, high.room) == "");
    CHECK(first_difference(low.console, high.console) == "");
    CHECK(own_differences(low.laptop(), high.laptop()) >= 6);  // the comparison can see a choice
    CHECK(low.files == high.files);
    CHECK(low.what_lies_open() == high.what_lies_open());
    CHECK(low.app.session() == high.app.session());
    CHECK(low.app.open_session().undo_key() == high.app.open_session().undo_key());

    const std::size_t covered = low.room.frames.size();
    reveal(low);
    reveal(high);
    CHECK(low.app.session().ratings.size() == 60);
    CHECK(high.app.session().ratings.size() == 60);
    CHECK(low.room.frames.size() > covered);
    CHECK(low.room.frames.back().picture != high.room.frames.back().picture);
    CHECK(low.what_lies_open() != high.what_lies_open());
    CHECK(low.computer.disk->in("/home/state/open-votes", "").empty());
}

}  // namespace

TEST_CASE("six people rate blind on the only screen, and nothing tells what before the reveal") {
    compare(false);
}

TEST_CASE("with two screens the room sees how many are in, and never what, nor who is rating") {
    compare(true);
    BlindTable table(true);
    const std::string before = table.room.frames.back().texts;
    CHECK(before.find(table.app.words().text("rating.in", {"0", "6"})) != std::string::npos);
    table.laptop().robot.frames(1);
    table.press(ImGuiKey_Space);
    for (int digit = 0; digit < 10; ++digit)
        table.press(ImGuiKey_3);
    const std::string after = table.room.frames.back().texts;
    CHECK(after.find(table.app.words().text("rating.in", {"1", "6"})) != std::string::npos);
    for (const Frame& frame : table.room.frames)
        for (const Person& person : table.app.session().people)
            CHECK(frame.texts.find(person.name + "\n") == std::string::npos);
}

TEST_CASE("while people rate on the laptop its private notes cannot be seen") {
    BlindTable table(true);
    table.app.go_to_step(table.app.step_index());
    app::PrivateNotes notes(table.app);
    notes.set(table.app.step().id, "GEHEIM-XQZ");
    table.console.frames.clear();
    table.show(3);
    table.rate(k_low);
    for (const Frame& frame : table.console.frames)
        CHECK(frame.texts.find("GEHEIM-XQZ") == std::string::npos);
    table.press(ImGuiKey_Escape);  // everybody is in: back to the console
    CHECK(table.console.frames.back().texts.find("GEHEIM-XQZ") != std::string::npos);
}
