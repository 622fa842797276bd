// Language from the environment, the local clock, and that opening reaches the desktop's opener.
// Needs no display.
#include "platform/system.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <map>
#include <thread>

using namespace sparring::platform;

namespace {

std::string language_with(const std::map<std::string, std::string>& environment) {
    return language_from_environment([&](const std::string& name) -> std::optional<std::string> {
        const auto found = environment.find(name);
        return found == environment.end() ? std::nullopt : std::optional{found->second};
    });
}

}  // namespace

TEST_CASE("the language is the first part of the locale") {
    CHECK(language_with({{"LANG", "nl_NL.UTF-8"}}) == "nl");
    CHECK(language_with({{"LANG", "en_GB"}}) == "en");
    CHECK(language_with({{"LANG", "NL"}}) == "nl");
    CHECK(language_with({{"LANG", "fry_NL"}}) == "fry");
    CHECK(language_with({{"LANG", "de@euro"}}) == "de");
}

TEST_CASE("LC_ALL goes before LC_MESSAGES, and that before LANG") {
    CHECK(language_with({{"LANG", "en_US"}, {"LC_MESSAGES", "nl_BE"}}) == "nl");
    CHECK(language_with({{"LANG", "en_US"}, {"LC_MESSAGES", "nl_BE"}, {"LC_ALL", "de_DE"}}) ==
          "de");
}

TEST_CASE("LANGUAGE goes before the locale, but not before the C locale") {
    CHECK(language_with({{"LANGUAGE", "nl:en"}, {"LANG", "en_US.UTF-8"}}) == "nl");
    CHECK(language_with({{"LANGUAGE", "nl:en"}, {"LANG", "C.UTF-8"}}) == "");
    CHECK(language_with({{"LANGUAGE", "nl"}}) == "");
}

TEST_CASE("the C locale and things that are no code name no language") {
    CHECK(language_with({}) == "");
    CHECK(language_with({{"LANG", "C"}}) == "");
    CHECK(language_with({{"LANG", "POSIX"}}) == "");
    CHECK(language_with({{"LANG", "dutch"}}) == "");
    CHECK(language_with({{"LANG", "_NL"}}) == "");
}

#if !defined(_WIN32)

namespace {

// Sets a variable for one test and puts the old value back.
class ScopedVariable {
public:
    ScopedVariable(const char* name, const std::string& value)
        : m_name(name), m_old(environment_variable(name)) {
        setenv(name, value.c_str(), 1);
    }
    ~ScopedVariable() {
        if (m_old)
            setenv(m_name, m_old->c_str(), 1);
        else
            unsetenv(m_name);
    }
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;

private:
    const char* m_name;
    std::optional<std::string> m_old;
};

// A folder of its own that is gone after the test.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "platformXXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    ~ScratchFolder() { std::filesystem::remove_all(m_path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// Puts programs named as the desktop's openers into `folder`; they write down what they are asked.
void write_openers(const std::filesystem::path& folder) {
    for (const char* name : {"xdg-open", "open"}) {
        const auto program = folder / name;
        std::ofstream(program) << "#!/bin/sh\n"
                               << "printf '%s|%s' \"$#\" \"$1\" > '" << folder.string()
                               << "/asked.part'\n"
                               << "/bin/mv '" << folder.string() << "/asked.part' '"
                               << folder.string() << "/asked'\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    }
}

// Waits up to five seconds for what the opener wrote; removes it.
std::string asked_in(const std::filesystem::path& folder) {
    const auto file = folder / "asked";
    for (int turn = 0; turn < 500 && !std::filesystem::exists(file); ++turn)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    std::string asked;
    std::getline(std::ifstream(file), asked);
    std::filesystem::remove(file);
    return asked;
}

}  // namespace

TEST_CASE("the local clock follows the time zone") {
    const auto difference = [](const char* zone) {
        const ScopedVariable variable("TZ", zone);
        tzset();
        const auto utc = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::round<std::chrono::minutes>(local_now().time_since_epoch() - utc);
    };
    CHECK(difference("UTC0") == std::chrono::minutes{0});
    CHECK(difference("XXX-5:30") == std::chrono::minutes{330});
    CHECK(difference("XXX+3") == std::chrono::minutes{-180});
    tzset();
}

TEST_CASE("a folder is handed to the opener as it is, a file as the folder that holds it") {
    const ScratchFolder scratch;
    write_openers(scratch.path());
    const ScopedVariable path("PATH", scratch.path().string());
    const auto folder = scratch.path() / "map met 'spatie' & meer";
    std::filesystem::create_directory(folder);

    CHECK_FALSE(open_in_file_manager(folder).has_value());
    CHECK(asked_in(scratch.path()) == "1|" + folder.string());
    CHECK_FALSE(open_in_file_manager(folder / "voorstel.md").has_value());
    CHECK(asked_in(scratch.path()) == "1|" + folder.string());
}

TEST_CASE("a folder that is not there is refused") {
    const auto refusal = open_in_file_manager("/no/such/folder/file.md");
    REQUIRE(refusal.has_value());
    CHECK(refusal->key == "platform.open-failed");
    CHECK(refusal->detail == "no such folder: /no/such/folder");
}

TEST_CASE("only web addresses are opened as such") {
    const ScratchFolder scratch;
    write_openers(scratch.path());
    const ScopedVariable path("PATH", scratch.path().string());

    CHECK_FALSE(open_url("https://example.org/a?b=c&d=e").has_value());
    CHECK(asked_in(scratch.path()) == "1|https://example.org/a?b=c&d=e");
    CHECK(open_url("file:///etc/passwd").has_value());
    CHECK(open_url("--help").has_value());
    CHECK(open_url("").has_value());
}

TEST_CASE("a desktop without an opener is reported, with the system's reason") {
    const ScratchFolder scratch;
    const ScopedVariable path("PATH", scratch.path().string());
    const auto refusal = open_url("https://example.org");
    REQUIRE(refusal.has_value());
    CHECK(refusal->key == "platform.open-failed");
    CHECK(refusal->detail.find("No such file or directory") != std::string::npos);
}

TEST_CASE("there is a display when one is named") {
    const ScopedVariable wayland("WAYLAND_DISPLAY", "");
    const ScopedVariable none("DISPLAY", "");
#if !defined(__APPLE__)
    CHECK_FALSE(has_display());
#endif
    const ScopedVariable some("DISPLAY", ":1");
    CHECK(has_display());
}

#endif
