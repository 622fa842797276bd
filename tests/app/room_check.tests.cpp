// The room check on a disk in memory: every line good, and every failure with its remedy.
#include "app/room_check.h"

#include "app/private_notes.h"
#include "support/computer.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using sparring::app::RoomCheckLine;
using sparring::app::Workspace;
using sparring::test::Computer;

namespace {

/// Body text of 30 du in Inter, whose capitals are 0.7273 em: 21.8 pixels of 1080.
constexpr app::RoomPictureSize k_beamer{1920, 1080, 21.8};

struct Room {
    Computer computer;
    Workspace workspace{computer.environment()};
    Room() { REQUIRE(workspace.open("example:kruidwende.nl.json")); }

    RoomCheckLine line(const std::string& id, app::RoomPictureSize picture = k_beamer) {
        for (const RoomCheckLine& line : check_room(workspace, picture)) {
            // Whatever was found, it is a sentence in both languages.
            CHECK(workspace.words().text(line.key, line.arguments) != line.key);
            if (line.id == id) return line;
        }
        FAIL("no such line");
        return {};
    }
};

/// A disk on which what is read back is not what was written.
class Forgetful : public test::MemoryFiles {
public:
    bool forgets = false;
    Result<std::string> read(const std::string& path) override {
        auto text = MemoryFiles::read(path);
        return forgets && text ? Result<std::string>(text.value().substr(1)) : text;
    }
};

}  // namespace

TEST_CASE("in a room that is ready every line is good, and no file is left") {
    Room room;
    const auto files = room.computer.disk->files;
    for (const RoomCheckLine& line : check_room(room.workspace, k_beamer)) {
        INFO(line.id << " " << line.key);
        CHECK(line.good);
    }
    CHECK(room.computer.disk->files == files);
}

TEST_CASE("a full disk is found by writing, for sessions and for exports") {
    Room room;
    room.computer.disk->full = true;
    CHECK_FALSE(room.line("saving").good);
    CHECK_FALSE(room.line("export").good);
    CHECK(room.line("notes").good);
}

TEST_CASE("a disk that gives back something else is not trusted, and left clean") {
    Computer computer;
    const auto disk = std::make_shared<Forgetful>();
    computer.disk = disk;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.open("example:kruidwende.nl.json"));
    const auto files = disk->files;
    disk->forgets = true;
    CHECK(workspace.try_saving().problem().key == "problem.check-differs");
    CHECK(workspace.try_export().problem().key == "problem.check-differs");
    CHECK(disk->files == files);
}

TEST_CASE("letters under a fiftieth of the picture are too small for the back row") {
    Room room;
    CHECK(room.line("legibility").good);
    CHECK_FALSE(room.line("legibility", {1920, 1080, 16.4}).good);  // at zoom 75 %
    CHECK_FALSE(room.line("legibility", {0, 0, 0}).good);
}

TEST_CASE("a small window, or a second screen that nobody uses, is no room's screen") {
    Room room;
    CHECK_FALSE(room.line("screen", {800, 600, 12.1}).good);
    room.workspace.screens().connected = 2;
    CHECK(room.line("screen").key == "room-check.screen.unused");
    room.workspace.screens().two = true;
    CHECK(room.line("screen").good);
}

TEST_CASE("private notes are counted, and found where they do not belong") {
    Room room;
    app::PrivateNotes notes(room.workspace);
    const std::string secret = "De inkoper twijfelt aan ons";
    notes.set(room.workspace.session().agenda[0].id, secret);
    CHECK(room.line("notes").good);
    CHECK(room.line("notes").arguments.front() ==
          std::to_string(room.workspace.private_note_count()));
    CHECK(room.workspace.private_note_count() >= 1);
    room.workspace.edit("", [&](Session& s) { s.outcome.decision_asked = secret; });
    CHECK_FALSE(room.line("notes").good);
}
