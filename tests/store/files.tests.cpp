// Replacing a file never loses the old one, whatever call fails and however.
#include "store/files.h"

#include "store/test_disk.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace sparring;
using namespace sparring::store;
using sparring::test::FailingCalls;
using sparring::test::OwnFolder;

namespace {

unsigned mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

}  // namespace

TEST_CASE(
    "a replaced file has the new content, is the user's only, and nothing is left beside it") {
    const OwnFolder folder;
    folder.write("a.json", "old");
    std::filesystem::permissions(folder.path("a.json"), std::filesystem::perms(0644));
    REQUIRE(replace_file(*disk(), folder.path("a.json"), "new").ok());
    CHECK(folder.read("a.json") == "new");
    CHECK(mode_of(folder.path("a.json")) == 0600);
    CHECK(folder.names() == std::vector<std::string>{"a.json"});
}

TEST_CASE(
    "whichever call fails, the old file or the whole new one is there, and the user is told") {
    std::vector<std::string> failed;
    for (int nth = 1;; ++nth) {
        const OwnFolder folder;
        folder.write("a.json", "old content");
        const auto calls = std::make_shared<FailingCalls>();
        calls->fails = nth;
        const auto files = disk_over(calls);
        const auto done = replace_file(*files, folder.path("a.json"), "new content");
        if (calls->failed.empty()) {
            CHECK(done.ok());
            break;
        }
        INFO(calls->failed);
        failed.push_back(calls->failed);
        REQUIRE_FALSE(done.ok());
        CHECK(done.problem().file == folder.path("a.json"));
        CHECK(done.problem().key == "problem.file.failed");
        REQUIRE_FALSE(done.problem().arguments.empty());
        CHECK(done.problem().arguments[0] == folder.path("a.json"));
        // Only after the rename is the new content there; it is then complete.
        CHECK(folder.read("a.json") ==
              (calls->failed == "flush folder" ? "new content" : "old content"));
        CHECK(folder.names() == std::vector<std::string>{"a.json"});
    }
    CHECK(failed ==
          std::vector<std::string>{"create", "write", "flush", "close", "rename", "flush folder"});
}

TEST_CASE("a first save that fails leaves no file at all") {
    for (int nth = 1; nth <= 5; ++nth) {
        const OwnFolder folder;
        const auto calls = std::make_shared<FailingCalls>();
        calls->fails = nth;
        CHECK_FALSE(replace_file(*disk_over(calls), folder.path("a.json"), "x").ok());
        CHECK(folder.names().empty());
    }
}

TEST_CASE("what the disk says becomes a sentence with its remedy") {
    const std::vector<std::pair<std::errc, std::string>> sentences{
        {std::errc::no_space_on_device, "problem.file.disk-full"},
        {std::errc::permission_denied, "problem.file.denied"},
        {std::errc::read_only_file_system, "problem.file.read-only"},
        {std::errc::filename_too_long, "problem.file.name-too-long"},
        {std::errc::no_such_file_or_directory, "problem.file.no-folder"},
        {std::errc::io_error, "problem.file.failed"}};
    for (const auto& [error, key] : sentences) {
        const OwnFolder folder;
        const auto calls = std::make_shared<FailingCalls>();
        calls->fails = 2;  // the write
        calls->error = std::make_error_code(error);
        CHECK(replace_file(*disk_over(calls), folder.path("a.json"), "x").problem().key == key);
    }
}

TEST_CASE("writes that take a byte at a time or are interrupted still write everything") {
    const OwnFolder folder;
    const auto calls = std::make_shared<FailingCalls>();
    calls->short_writes = true;
    calls->interrupted_once = true;
    REQUIRE(replace_file(*disk_over(calls), folder.path("a.json"), "all of it").ok());
    CHECK(folder.read("a.json") == "all of it");
}

TEST_CASE("a disk that fills up halfway keeps the old file") {
    const OwnFolder folder;
    folder.write("a.json", "old");
    const auto calls = std::make_shared<FailingCalls>();
    calls->short_writes = true;
    calls->fails = 6;  // create, then four bytes, then this one
    calls->error = std::make_error_code(std::errc::no_space_on_device);
    const auto done = replace_file(*disk_over(calls), folder.path("a.json"), "a longer text");
    CHECK(done.problem().key == "problem.file.disk-full");
    CHECK(folder.read("a.json") == "old");
    CHECK(folder.names() == std::vector<std::string>{"a.json"});
}

TEST_CASE("a symbolic link stays one: its target is replaced") {
    const OwnFolder folder;
    folder.write("real/a.json", "old");
    std::filesystem::create_symlink("real/a.json", folder.path("link.json"));
    std::filesystem::create_symlink("link.json", folder.path("link2.json"));
    REQUIRE(replace_file(*disk(), folder.path("link2.json"), "new").ok());
    CHECK(std::filesystem::is_symlink(folder.path("link2.json")));
    CHECK(std::filesystem::is_symlink(folder.path("link.json")));
    CHECK(folder.read("real/a.json") == "new");
    std::filesystem::create_symlink(folder.path("real/later.json"), folder.path("link3.json"));
    REQUIRE(replace_file(*disk(), folder.path("link3.json"), "first").ok());
    CHECK(folder.read("real/later.json") == "first");
}

TEST_CASE("a ring of links ends in a problem, not in a hang") {
    const OwnFolder folder;
    std::filesystem::create_symlink("b", folder.path("a"));
    std::filesystem::create_symlink("a", folder.path("b"));
    CHECK_FALSE(disk()->read(folder.path("a")).ok());
}

TEST_CASE("reading says what is wrong") {
    const OwnFolder folder;
    const auto files = disk();
    CHECK(files->read(folder.path("none.json")).problem() ==
          Problem{"problem.file.missing",
                  {folder.path("none.json"), "No such file or directory"},
                  folder.path("none.json"),
                  ""});
    CHECK(files->read(folder.path()).problem().key == "problem.file.is-folder");
    CHECK(replace_file(*files, folder.path(), "x").problem().key == "problem.file.is-folder");
    REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    CHECK(files->read(folder.path("pipe")).problem().key == "problem.file.not-plain");
    folder.write("large", std::string(20 * 1024 * 1024 + 1, 'x'));
    CHECK(files->read(folder.path("large")).problem().key == "problem.file.too-large");
    folder.write("small", "é\n");
    CHECK(files->read(folder.path("small")).value() == "é\n");
}

TEST_CASE("folders are made for the user only, with those above them") {
    const OwnFolder folder;
    const auto files = disk();
    REQUIRE(files->make_folder(folder.path("a/b/c")).ok());
    CHECK(mode_of(folder.path("a/b/c")) == 0700);
    CHECK(files->make_folder(folder.path("a/b/c")).ok());
    folder.write("file", "x");
    CHECK_FALSE(files->make_folder(folder.path("file/d")).ok());
    CHECK(files->list(folder.path("a")).empty());
    CHECK(files->list(folder.path()) == std::vector<std::string>{"file"});
    CHECK(files->list(folder.path("none")).empty());
}

TEST_CASE("what a killed process left behind is removed; a running one keeps its part") {
    const OwnFolder folder;
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    REQUIRE(child > 0);
    ::waitpid(child, nullptr, 0);
    const std::string dead = ".sparring-" + std::to_string(child) + "-1.part";
    const std::string alive = ".sparring-" + std::to_string(::getppid()) + "-1.part";
    for (const std::string& name :
         {dead, alive, std::string("a.json"), std::string(".sparring-x.part")})
        folder.write(name, "half");
    remove_leftovers(*disk(), folder.path());
    auto expected = std::vector<std::string>{alive, "a.json", ".sparring-x.part"};
    std::sort(expected.begin(), expected.end());
    CHECK(folder.names() == expected);
}

TEST_CASE("a process killed while it saves leaves the old or the new file, never half of one") {
    const OwnFolder folder;
    const std::vector<std::string> contents{std::string(300'000, 'a'), std::string(300'000, 'b')};
    folder.write("a.json", contents[0]);
    for (int i = 0; i < 20; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto files = disk();
            for (int turn = 0;; ++turn)
                replace_file(*files, folder.path("a.json"), contents[turn % 2]);
        }
        REQUIRE(child > 0);
        ::usleep(3000 + 700 * i);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const std::string found = folder.read("a.json");
        CHECK((found == contents[0] || found == contents[1]));
        remove_leftovers(*disk(), folder.path());
        CHECK(folder.names() == std::vector<std::string>{"a.json"});
    }
}

TEST_CASE("paths are joined and taken apart") {
    CHECK(joined_path("/a", "b") == "/a/b");
    CHECK(joined_path("/", "b") == "/b");
    CHECK(joined_path("", "b") == "b");
    CHECK(file_name("/a/b.json") == "b.json");
    CHECK(file_name("b.json") == "b.json");
    CHECK(folder_of("/a/b.json") == "/a");
    CHECK(folder_of("/b.json") == "/");
    CHECK(folder_of("b.json") == ".");
}

TEST_CASE("a file name made of what people typed is short, plain and no path") {
    CHECK(ascii_slug("Kruidwende Versmaaltijden B.V.") == "kruidwende-versmaaltijden-b-v");
    CHECK(ascii_slug("Yıldız & Zn.") == "yildiz-zn");
    CHECK(ascii_slug("Ærø Brød, Straße 3") == "aero-brod-strasse-3");
    CHECK(ascii_slug("../../etc/passwd") == "etc-passwd");
    CHECK(ascii_slug("  --  ") == "session");
    CHECK(ascii_slug("日本語") == "session");
    CHECK(ascii_slug(std::string("a\0b\nc", 5)) == "a-b-c");
    CHECK(ascii_slug(std::string(100, 'x')) == std::string(48, 'x'));
    CHECK(ascii_slug("\xFF\xC3") == "session");
}
