// Where the user's files lie on each system, and that wrong variables are passed over.
#include "store/folders.h"

#include "store/test_disk.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace sparring::store;
using sparring::test::OwnFolder;

namespace {

using Variables = std::map<std::string, std::string>;

Folders folders(System system, const Variables& variables) {
    const auto lookup = [&](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        if (found == variables.end()) return std::nullopt;
        return found->second;
    };
    return folders_of_system(system, lookup, *disk());
}

}  // namespace

TEST_CASE("on Linux the folders follow the XDG specification") {
    const Folders usual = folders(System::Linux, {{"HOME", "/home/none"}});
    CHECK(usual.configuration == "/home/none/.config/sparring");
    CHECK(usual.state == "/home/none/.local/state/sparring");
    CHECK(usual.sessions == "/home/none/Documents/Sparring");
    CHECK(usual.exports == "/home/none/Documents/Sparring/exports");
    const Folders set = folders(
        System::Linux,
        {{"HOME", "/home/none"}, {"XDG_CONFIG_HOME", "/c/"}, {"XDG_STATE_HOME", "relative"}});
    CHECK(set.configuration == "/c/sparring");
    CHECK(set.state == "/home/none/.local/state/sparring");
}

TEST_CASE("on Linux the desktop's own documents folder is used") {
    const OwnFolder home;
    home.write(
        ".config/user-dirs.dirs",
        "# "
        "comment\nXDG_DESKTOP_DIR=\"$HOME/Bureaublad\"\nXDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n");
    CHECK(folders(System::Linux, {{"HOME", home.path()}}).sessions ==
          home.path("Documenten/Sparring"));
    home.write(".config/user-dirs.dirs", "XDG_DOCUMENTS_DIR=\"");
    CHECK(folders(System::Linux, {{"HOME", home.path()}}).sessions ==
          home.path("Documents/Sparring"));
}

TEST_CASE("without a home nothing is looked for in the current folder") {
    for (const System system : {System::Linux, System::Mac}) {
        const Folders none = folders(system, {});
        for (const std::string& path :
             {none.configuration, none.state, none.sessions, none.exports})
            CHECK(path.front() == '/');
    }
}

TEST_CASE("on macOS and Windows the folders are the usual ones") {
    const Folders mac = folders(System::Mac, {{"HOME", "/Users/anna"}});
    CHECK(mac.configuration == "/Users/anna/Library/Application Support/Sparring");
    CHECK(mac.sessions == "/Users/anna/Documents/Sparring");
    const Folders windows =
        folders(System::Windows, {{"USERPROFILE", "C:\\Users\\Anna"},
                                  {"APPDATA", "C:\\Users\\Anna\\AppData\\Roaming"},
                                  {"LOCALAPPDATA", "D:\\Local"}});
    CHECK(windows.configuration == "C:\\Users\\Anna\\AppData\\Roaming/Sparring");
    CHECK(windows.state == "D:\\Local/Sparring");
    CHECK(windows.sessions == "C:\\Users\\Anna/Documents/Sparring");
}

TEST_CASE("SPARRING_HOME holds everything, unless it is no absolute path") {
    for (const System system : {System::Linux, System::Mac, System::Windows}) {
        const Folders own = folders(system, {{"HOME", "/h"}, {"SPARRING_HOME", "/s/"}});
        CHECK(own.configuration == "/s/configuration");
        CHECK(own.state == "/s/state");
        CHECK(own.sessions == "/s/sessions");
        CHECK(own.exports == "/s/exports");
    }
    CHECK(folders(System::Linux, {{"HOME", "/h"}, {"SPARRING_HOME", "here"}}).state ==
          "/h/.local/state/sparring");
}
