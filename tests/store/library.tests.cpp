// The library on a folder of its own: order, unreadable files, examples, names, trash.
#include "store/library.h"

#include "store/full_session.h"
#include "store/test_disk.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;
using sparring::test::full_session;
using sparring::test::OwnFolder;

namespace {

std::string dated(const Date& date) {
    Session session = full_session();
    session.date = date;
    return json_from_session(session);
}

std::vector<std::string> names_of(const std::vector<LibraryEntry>& entries, bool examples) {
    std::vector<std::string> names;
    for (const LibraryEntry& entry : entries)
        if (entry.example == examples) names.push_back(file_name(entry.path));
    return names;
}

}  // namespace

TEST_CASE("own sessions come newest first, what cannot be read last, with its problem") {
    const OwnFolder folder;
    folder.write("a.json", dated({2026, 1, 5}));
    folder.write("b.json", dated({2026, 12, 1}));
    folder.write("c.json", "{");
    folder.write("d.json", dated({2026, 12, 1}));
    folder.write("notes.txt", "x");
    folder.write(".hidden.json", "x");
    const auto entries = library_entries(*disk(), folder.path(), "nl");
    CHECK(names_of(entries, false) ==
          std::vector<std::string>{"b.json", "d.json", "a.json", "c.json"});
    CHECK(entries[0].title == "Alles eens");
    CHECK(entries[0].customer == "Kruidwende Versmaaltijden B.V.");
    CHECK(entries[0].supplier == "Folmerink Verpakkingen B.V.");
    CHECK(entries[0].workshop.value == "sparring-session");
    CHECK(entries[0].language == "nl");
    CHECK(entries[0].date == Date{2026, 12, 1});
    CHECK(entries[0].target_stage == 3);
    CHECK_FALSE(entries[0].problem);
    REQUIRE(entries[3].problem);
    CHECK(entries[3].problem->key == "problem.json-syntax");
    CHECK(entries[3].problem->file == folder.path("c.json"));
    CHECK(entries[3].title == "c.json");
}

TEST_CASE("each example is shown once, in the language asked for or else in English") {
    for (const std::string language : {"nl", "en", "de"}) {
        const std::string shown = language == "de" ? "en" : language;
        const auto entries = library_entries(*disk(), "/no/such/folder", language);
        CHECK(names_of(entries, false).empty());
        const auto names = names_of(entries, true);
        CHECK(std::count(names.begin(), names.end(), "example:kruidwende." + shown + ".json") == 1);
        CHECK(std::count(names.begin(), names.end(), "example:merelstroom." + shown + ".json") ==
              1);
        for (const LibraryEntry& entry : entries) {
            INFO(entry.path);
            CHECK_FALSE(entry.problem);
            CHECK(entry.language == shown);
            if (file_name(entry.path).find('-') == std::string::npos)
                CHECK(entry.stage == 2);  // cases A and B: domain.md 3.6
        }
    }
}

TEST_CASE("an example is read from within the program; an unknown one is missing") {
    CHECK(load_session(*disk(), "example:kruidwende.nl.json").value().session.language == "nl");
    CHECK(load_session(*disk(), "example:none.json").problem().key == "problem.file.missing");
    CHECK(load_session(*disk(), "example:../templates/method.json").problem().key ==
          "problem.file.missing");
}

TEST_CASE("a new file never gets the name of another, and has no path in it") {
    const OwnFolder folder;
    const auto free = [&](const std::string& customer, const Date& date) {
        return free_file_name(*disk(), folder.path(), customer, date);
    };
    CHECK(free("Kruidwende", {2026, 11, 12}) == "kruidwende-2026-11-12.json");
    folder.write("kruidwende-2026-11-12.json", "x");
    CHECK(free("Kruidwende", {2026, 11, 12}) == "kruidwende-2026-11-12-2.json");
    folder.write("kruidwende-2026-11-12-2.json", "x");
    CHECK(free("Kruidwende", {2026, 11, 12}) == "kruidwende-2026-11-12-3.json");
    CHECK(free("../../etc/con", {2026, 11, 12}) == "etc-con-2026-11-12.json");
    CHECK(free("con", {}) == "con-undated.json");
    CHECK(free("", {}) == "session-undated.json");
}

TEST_CASE("a removed session can be brought back, also when its name is taken") {
    const OwnFolder folder;
    const auto files = disk();
    folder.write("a.json", "first");
    const auto trashed = move_to_trash(*files, folder.path("a.json"));
    REQUIRE(trashed.ok());
    CHECK(folder.names() == std::vector<std::string>{".trash"});
    CHECK(names_of(library_entries(*files, folder.path(), "nl"), false).empty());
    const auto restored = restore_from_trash(*files, trashed.value());
    REQUIRE(restored.ok());
    CHECK(restored.value() == folder.path("a.json"));
    CHECK(folder.read("a.json") == "first");

    const auto again = move_to_trash(*files, folder.path("a.json"));
    folder.write("a.json", "second");
    const auto second = move_to_trash(*files, folder.path("a.json"));
    REQUIRE(second.ok());
    CHECK(second.value() != again.value());
    folder.write("a.json", "third");
    CHECK(restore_from_trash(*files, again.value()).value() == folder.path("a-2.json"));
    CHECK(folder.read("a-2.json") == "first");
    CHECK(folder.read("a.json") == "third");
}

TEST_CASE("removing what is not there is a problem") {
    const OwnFolder folder;
    CHECK(move_to_trash(*disk(), folder.path("none.json")).problem().key == "problem.file.missing");
}
