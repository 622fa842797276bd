// Holds every include and every link list against the table in src/README.md.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iterator>
#include <regex>

#include "source_tree.h"

using namespace sparring::architecture;

namespace {

// The headers of C++20 that only compute; fstream and filesystem are doors and not among them.
const std::set<std::string> k_standard_headers{"algorithm",
                                               "any",
                                               "array",
                                               "atomic",
                                               "barrier",
                                               "bit",
                                               "bitset",
                                               "cassert",
                                               "cctype",
                                               "cerrno",
                                               "cfenv",
                                               "cfloat",
                                               "charconv",
                                               "chrono",
                                               "cinttypes",
                                               "climits",
                                               "cmath",
                                               "codecvt",
                                               "compare",
                                               "complex",
                                               "concepts",
                                               "condition_variable",
                                               "csetjmp",
                                               "csignal",
                                               "cstdarg",
                                               "cstddef",
                                               "cstdint",
                                               "cstdio",
                                               "cstdlib",
                                               "cstring",
                                               "ctime",
                                               "cwchar",
                                               "deque",
                                               "exception",
                                               "execution",
                                               "forward_list",
                                               "functional",
                                               "future",
                                               "initializer_list",
                                               "iomanip",
                                               "ios",
                                               "iosfwd",
                                               "iostream",
                                               "istream",
                                               "iterator",
                                               "latch",
                                               "limits",
                                               "list",
                                               "locale",
                                               "map",
                                               "memory",
                                               "memory_resource",
                                               "mutex",
                                               "new",
                                               "numbers",
                                               "numeric",
                                               "optional",
                                               "ostream",
                                               "queue",
                                               "random",
                                               "ranges",
                                               "ratio",
                                               "regex",
                                               "scoped_allocator",
                                               "semaphore",
                                               "set",
                                               "shared_mutex",
                                               "source_location",
                                               "span",
                                               "sstream",
                                               "stack",
                                               "stdexcept",
                                               "stop_token",
                                               "streambuf",
                                               "string",
                                               "string_view",
                                               "system_error",
                                               "thread",
                                               "tuple",
                                               "type_traits",
                                               "typeindex",
                                               "typeinfo",
                                               "unordered_map",
                                               "unordered_set",
                                               "utility",
                                               "valarray",
                                               "variant",
                                               "vector",
                                               "version"};

std::map<std::string, Row> readme_rows() {
    return table_rows(project_file("src/README.md"));
}

// Why this include is not allowed there; empty when it is.
std::string objection(const std::map<std::string, Row>& rows, const std::string& folder,
                      const Include& include) {
    const auto row = rows.find(folder);
    if (row == rows.end()) return "folder " + folder + " is not in the table of src/README.md";
    const auto allowed = [&](const std::string& start) {
        return include.target.starts_with(start);
    };
    if (include.angled) {
        if (k_standard_headers.contains(include.target)) return "";
        if (std::ranges::any_of(row->second.others, allowed)) return "";
        return "the table does not give <" + include.target + "> to " + folder;
    }
    const auto slash = include.target.find('/');
    if (slash == std::string::npos) return "name the folder too: \"" + include.target + "\"";
    const auto owner = include.target.substr(0, slash);
    if (owner == folder || row->second.ours.contains(owner)) return "";
    return "the table does not let " + folder + " include " + owner;
}

// The sparring_ targets that a folder's CMakeLists.txt links.
std::set<std::string> linked_folders(const std::string& cmake) {
    static const std::regex pattern("sparring_([a-z]+)");
    static const std::set<std::string> functions{"library", "warnings"};
    std::set<std::string> folders;
    for (auto it = std::sregex_iterator(cmake.begin(), cmake.end(), pattern);
         it != std::sregex_iterator(); ++it) {
        if (!functions.contains((*it)[1])) folders.insert((*it)[1]);
    }
    return folders;
}

}  // namespace

TEST_CASE("every include is one that the table of src/README.md allows") {
    const auto rows = readme_rows();
    REQUIRE(rows.size() >= 9);
    const auto files = source_files();
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        for (const auto& include : file.includes) {
            INFO("src/" << file.path << ":" << include.line);
            CHECK(objection(rows, file.folder, include) == "");
        }
    }
}

TEST_CASE("a folder in the table may only include folders whose row stands above or knows nobody") {
    const auto rows = readme_rows();
    // Taking away, again and again, whoever needs nobody that is left must leave nothing.
    std::map<std::string, Row> left = rows;
    for (std::size_t round = 0; round < rows.size(); ++round) {
        std::erase_if(left, [&](const auto& entry) {
            return std::ranges::none_of(entry.second.ours,
                                        [&](const auto& name) { return left.contains(name); });
        });
    }
    for (const auto& [folder, row] : left)
        FAIL_CHECK(folder << " is part of a circle");
    for (const auto& [folder, row] : rows) {
        for (const auto& name : row.ours) {
            INFO(folder << " names " << name);
            CHECK(rows.contains(name));
        }
    }
}

TEST_CASE("the link list of every folder is the table's list") {
    for (const auto& [folder, row] : readme_rows()) {
        if (folder == "main.cpp" || folder == "embedded") continue;
        INFO("src/" << folder << "/CMakeLists.txt");
        auto linked = linked_folders(project_file("src/" + folder + "/CMakeLists.txt"));
        linked.erase(folder);
        CHECK(linked == row.ours);
    }
    const auto main_links = linked_folders(project_file("src/CMakeLists.txt"));
    CHECK(main_links == readme_rows().at("main.cpp").ours);
}

TEST_CASE("the check of includes objects to what it should") {
    const auto rows = table_rows(
        "| Folder | For | Ours | Others |\n|---|---|---|---|\n"
        "| `core` | x | | |\n| `store` | y | `core` | `nlohmann/` |\n"
        "\n| `late` | not in the table | | |\n");
    REQUIRE(rows.size() == 2);
    const auto first = [](const std::string& line) { return includes_of(line).at(0); };
    CHECK(objection(rows, "store", first("#include \"core/session.h\"\n")) == "");
    CHECK(objection(rows, "core", first("  # include \"core/ids.h\" // own\n")) == "");
    CHECK(objection(rows, "store", first("#include <nlohmann/json.hpp>\n")) == "");
    CHECK(objection(rows, "core", first("#include <vector>\n")) == "");
    CHECK(objection(rows, "core", first("#include \"store/files.h\"\n")) != "");
    CHECK(objection(rows, "core", first("#include <nlohmann/json.hpp>\n")) != "");
    CHECK(objection(rows, "core", first("#include <fstream>\n")) != "");
    CHECK(objection(rows, "core", first("#include <unistd.h>\n")) != "");
    CHECK(objection(rows, "core", first("#include \"session.h\"\n")) != "");
    CHECK(objection(rows, "late", first("#include <vector>\n")) != "");
}
