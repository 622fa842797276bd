// The workspace over a disk in memory and a clock that moves when told: examples, autosave, the
// way back after a kill, the library's files, and which keys act while somebody types.
#include "app/workspace.h"

#include "app/commands.h"
#include "store/session_json.h"
#include "support/computer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using sparring::app::Workspace;
using sparring::test::Computer;

namespace {

const std::string k_sessions = Computer::sessions;
const std::string k_example = "example:kruidwende.nl.json";

void type_goal(Workspace& workspace, const std::string& text) {
    workspace.edit("goal", [&](Session& s) { s.goal = text; });
}

std::size_t own_sessions(const Workspace& workspace) {
    const auto& all = workspace.library();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const auto& entry) { return !entry.example; }));
}

std::size_t index_of(const Workspace& workspace, StepKind kind) {
    const auto& agenda = workspace.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at)
        if (agenda[at].kind == kind) return at;
    FAIL("the agenda has no such step");
    return 0;
}

}  // namespace

TEST_CASE("the first edit of an example makes a copy and leaves the example as it was") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.open(k_example));
    const std::string original = workspace.session().goal;
    computer.pass(workspace, 30);
    CHECK(computer.session_paths().empty());  // looking at it writes nothing
    CHECK(workspace.path() == k_example);

    type_goal(workspace, "Ons eigen doel");
    computer.pass(workspace, 1);
    const auto paths = computer.session_paths();
    REQUIRE(paths.size() == 1);
    CHECK(workspace.path() == paths[0]);
    CHECK(computer.stored(paths[0]).goal == "Ons eigen doel");
    REQUIRE(workspace.notice());
    CHECK(workspace.notice()->key == "notice.example-copied");

    REQUIRE(workspace.close());
    CHECK(own_sessions(workspace) == 1);
    REQUIRE(workspace.open(k_example));
    CHECK(workspace.session().goal == original);
}

TEST_CASE("going through an example without an edit leaves no file behind") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.open(k_example));
    while (workspace.next_step())
        computer.pass(workspace, 2);
    REQUIRE(workspace.close());
    CHECK(computer.session_paths().empty());
}

TEST_CASE("a change is on disk within a second of the last keystroke") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    type_goal(workspace, "Samen vooruit");
    computer.pass(workspace, 0.2);
    CHECK(computer.stored(workspace.path()).goal.empty());  // the test below can fail
    computer.pass(workspace, 0.8);
    CHECK(computer.stored(workspace.path()).goal == "Samen vooruit");
    CHECK_FALSE(workspace.open_session().unsaved());
}

TEST_CASE("who types without a pause is saved too") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    std::string text;
    for (int letter = 0; letter < 40; ++letter) {  // eight seconds, five letters a second
        text += 'a';
        type_goal(workspace, text);
        computer.pass(workspace, 0.2);
    }
    CHECK(computer.stored(workspace.path()).goal.size() >= 20);
}

TEST_CASE("a full disk is told, and what was typed is saved once there is room") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    computer.disk->full = true;
    type_goal(workspace, "Past niet");
    computer.pass(workspace, 2);
    CHECK(workspace.open_session().save_problem());
    CHECK_FALSE(workspace.close());
    CHECK(workspace.has_session());
    computer.disk->full = false;
    computer.pass(workspace, 6);
    CHECK_FALSE(workspace.open_session().save_problem());
    CHECK(computer.stored(workspace.path()).goal == "Past niet");
}

TEST_CASE("after a kill the program is where it was, with all text") {
    Computer computer;
    std::string path;
    StepId step;
    DimensionId dimension;
    {
        Workspace workspace(computer.environment());
        REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
        type_goal(workspace, "Alles blijft");
        workspace.go_to_step(index_of(workspace, StepKind::Reveal));
        REQUIRE(workspace.move_dimension(+3));
        workspace.reveal(workspace.progress().dimension, true);
        computer.pass(workspace, 1.5);
        path = workspace.path();
        step = workspace.progress().step;
        dimension = workspace.progress().dimension;
    }  // killed: neither close() nor shut_down()
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.has_session());
    REQUIRE(workspace.reopen());
    CHECK(workspace.path() == path);
    CHECK(workspace.place() == app::Place::Session);
    CHECK(workspace.progress().step == step);
    CHECK(workspace.step().kind == StepKind::Reveal);
    CHECK(workspace.progress().dimension == dimension);
    CHECK(workspace.progress().dimension == workspace.method().dimensions[3].id);
    CHECK(workspace.revealed(dimension));
    CHECK(workspace.session().goal == "Alles blijft");
    CHECK(workspace.session().customer.name == "Kruidwende");
}

TEST_CASE("a session that was closed is not reopened by itself") {
    Computer computer;
    {
        Workspace workspace(computer.environment());
        REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
        REQUIRE(workspace.close());
    }
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.reopen());
    CHECK(workspace.place() == app::Place::Library);
    CHECK(own_sessions(workspace) == 1);
}

TEST_CASE("a new session has its file at once, its names and the workshop's agenda") {
    Computer computer;
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.create(WorkshopId("no-such-workshop"), "A", "B"));
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    CHECK(workspace.path() == k_sessions + "/kruidwende-2026-11-24.json");
    const Session stored = computer.stored(workspace.path());
    CHECK(stored.supplier.name == "Folmerink");
    CHECK(stored.customer.name == "Kruidwende");
    CHECK(stored.agenda.size() == workspace.templates().workshop("quick-scan")->steps.size());
    CHECK(workspace.step_index() == 0);
}

TEST_CASE("duplicate, rename, remove and undo do to files what the library says") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    type_goal(workspace, "Het doel");
    const std::string path = workspace.path();
    REQUIRE(workspace.close());
    const SessionId original = computer.stored(path).id;

    REQUIRE(workspace.duplicate(path));
    const std::string copy = k_sessions + "/kruidwende-2026-11-24-2.json";
    REQUIRE(computer.session_paths() == std::vector<std::string>{copy, path});
    CHECK(computer.stored(copy).goal == "Het doel");
    CHECK(computer.stored(copy).id != original);
    CHECK(computer.stored(path).id == original);

    REQUIRE(workspace.rename(copy, "Tweede ronde"));
    CHECK(computer.stored(copy).title == "Tweede ronde");
    CHECK(computer.stored(path).title != "Tweede ronde");

    const std::string bytes = computer.disk->files.at(copy);
    REQUIRE(workspace.remove(copy));
    CHECK(computer.session_paths() == std::vector<std::string>{path});
    CHECK(own_sessions(workspace) == 1);
    CHECK(workspace.can_undo_remove());
    REQUIRE(workspace.undo_remove());
    CHECK(computer.disk->files.at(copy) == bytes);
    CHECK(own_sessions(workspace) == 2);
    CHECK_FALSE(workspace.undo_remove());
}

TEST_CASE("an example can be copied but neither renamed nor removed") {
    Computer computer;
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.rename(k_example, "Van mij"));
    CHECK_FALSE(workspace.remove(k_example));
    CHECK(workspace.duplicate(k_example));
    CHECK(computer.session_paths().size() == 1);
}

TEST_CASE("while somebody types, letters, arrows and page keys belong to the text") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    for (const char* key : {"T", "P", "R", "Right", "Left", "PageDown", "PageUp", "B", "Period"}) {
        INFO(key);
        CHECK(app::command_of({key}, workspace, false) != nullptr);
        CHECK(app::command_of({key}, workspace, true) == nullptr);
    }
    CHECK(app::command_of({"F1"}, workspace, true) != nullptr);
    CHECK(app::command_of({"Home", true}, workspace, false) != nullptr);  // back to the sessions
    CHECK(app::command_of({"Home", true}, workspace, true) == nullptr);   // to the text's beginning
    CHECK(app::command_of({"S", true}, workspace, true) != nullptr);
    const app::Command* next = app::command_of({"PageDown"}, workspace, false);
    REQUIRE(next);
    next->run(workspace);
    CHECK(workspace.step_index() == 1);
}

TEST_CASE("letters do nothing once they are switched off in the settings") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    workspace.change_settings([](store::Settings& settings) { settings.letter_keys = false; });
    CHECK(app::command_of({"T"}, workspace, false) == nullptr);
    CHECK(app::command_of({"Right"}, workspace, false) != nullptr);
    CHECK(app::command_of({"S", true}, workspace, false) != nullptr);
    Workspace later(computer.environment());
    CHECK_FALSE(later.settings().letter_keys);
}

TEST_CASE("a session whose first save failed is tried again until it is on disk") {
    Computer computer;
    Workspace workspace(computer.environment());
    computer.disk->full = true;
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
    REQUIRE(workspace.notice());
    CHECK(workspace.notice()->key == "problem.file.disk-full");
    CHECK(computer.session_paths().empty());
    computer.disk->full = false;
    computer.pass(workspace, app::autosave_retry + 0.2);
    REQUIRE(computer.session_paths().size() == 1);
    CHECK(computer.stored(computer.session_paths().front()).customer.name == "Kruidwende");
    CHECK_FALSE(workspace.open_session().unsaved());
}

TEST_CASE("a second round that was asked for is still asked for after a kill") {
    Computer computer;
    const DimensionId trust("trust");
    {
        Workspace workspace(computer.environment());
        REQUIRE(workspace.open(k_example));
        type_goal(workspace, "Kiezen");
        CHECK(workspace.open_round(trust) == 1);
        workspace.reveal(trust, true);
        workspace.ask_second_round(trust);
        CHECK(workspace.open_round(trust) == 2);
        CHECK_FALSE(workspace.revealed(trust));
        computer.pass(workspace, 1);
    }
    Workspace again(computer.environment());
    REQUIRE(again.reopen());
    CHECK(again.open_round(trust) == 2);
    CHECK(again.open_round(DimensionId("horizon")) == 1);
    CHECK_FALSE(again.revealed(trust));
}

TEST_CASE("a file that cannot be opened is named, with the place in it") {
    Computer computer;
    computer.disk->make_folder(k_sessions);
    computer.disk->files[k_sessions + "/kapot.json"] = "{\"kind\": \"session\", \"format\": 1}";
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.open(k_sessions + "/kapot.json"));
    REQUIRE(workspace.notice());
    CHECK(workspace.notice()->problem);
    CHECK(workspace.notice()->where.starts_with("kapot.json"));
}

TEST_CASE("looking at a session leaves its file as it was; working on it records the time") {
    Computer computer;
    std::string path;
    {
        Workspace workspace(computer.environment());
        REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Kruidwende"));
        path = workspace.path();
        REQUIRE(workspace.close());
    }
    const std::string before = computer.disk->files.at(path);
    Workspace workspace(computer.environment());
    REQUIRE(workspace.open(path));
    computer.pass(workspace, 90);
    workspace.next_step();
    computer.pass(workspace, 5);
    REQUIRE(workspace.close());
    CHECK(computer.disk->files.at(path) == before);

    REQUIRE(workspace.open(path));
    workspace.go_to_step(0);
    type_goal(workspace, "Kiezen");
    computer.pass(workspace, 90);
    workspace.next_step();
    computer.pass(workspace, 30);
    CHECK(workspace.undo());
    CHECK(workspace.session().goal.empty());
    CHECK(workspace.redo());
    REQUIRE(workspace.close());
    const Session stored = computer.stored(path);
    CHECK(stored.goal == "Kiezen");
    CHECK(stored.agenda[0].spent_seconds >= 89);
    CHECK(stored.agenda[0].spent_seconds <= 187);  // the visit before may count
    CHECK(stored.agenda[1].spent_seconds >= 29);
}

TEST_CASE("a session can start from the latest one of the same customer") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Café Zwaan"));
    workspace.edit("", [](Session& s) {
        s.goal = "Eerst";
        s.people.push_back({PersonId("p1"), "Noor", "inkoper", Side::Customer});
    });
    REQUIRE(workspace.close());
    CHECK(workspace.latest_of("Zwaan") == nullptr);
    CHECK(workspace.latest_of("") == nullptr);
    const store::LibraryEntry* earlier = workspace.latest_of("cafe zwaan");
    REQUIRE(earlier);
    const std::string path = earlier->path;
    REQUIRE(workspace.create(WorkshopId("review"), "x", "y", path));
    CHECK(workspace.path() != path);
    CHECK(workspace.session().workshop == WorkshopId("review"));
    CHECK(workspace.session().customer.name == "Café Zwaan");
    REQUIRE(workspace.session().people.size() == 1);
    CHECK(workspace.session().people.front().name == "Noor");
    CHECK(workspace.session().goal.empty());
    CHECK(computer.stored(path).goal == "Eerst");
    REQUIRE(workspace.close());
    CHECK_FALSE(workspace.create(WorkshopId("review"), "x", "y", "/nowhere.json"));
    CHECK(workspace.notice()->problem);
}
