// Who can reach the adviser's private notes, read off the sources: the console, the file, nobody
// who draws for the room.
#include <catch2/catch_test_macros.hpp>
#include <regex>

#include "source_tree.h"

using namespace sparring::architecture;

namespace {

const std::set<std::string> k_drawers{"ui/console.h",      "ui/console.cpp", "ui/console_ui.h",
                                      "ui/console_ui.cpp", "ui/layers.h",    "ui/layers.cpp",
                                      "ui/app_ui.h",       "ui/app_ui.cpp"};

bool has(const SourceFile& file, const std::string& word) {
    return file.text.find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("in ui only the console, and who hands the notes on to it, know of private notes") {
    for (const auto& file : source_files()) {
        if (file.folder != "ui") continue;
        INFO("src/" << file.path);
        if (!k_drawers.contains(file.path)) CHECK_FALSE(has(file, "PrivateNotes"));
        CHECK_FALSE(has(file, "private_notes;"));
        CHECK_FALSE(has(file, ".private_notes"));
        CHECK_FALSE(has(file, "whole_session"));
    }
}

TEST_CASE("ui is lent the notes and cannot get at them by itself") {
    const std::regex made(R"(PrivateNotes(?!\s*[&*]))");
    for (const auto& file : source_files()) {
        if (file.folder != "ui") continue;
        for (const std::string& line : file.lines) {
            INFO("src/" << file.path << ": " << line);
            CHECK_FALSE(std::regex_search(line.substr(0, line.find("//")), made));
        }
    }
}

TEST_CASE("document and export do not know that there are private notes") {
    for (const auto& file : source_files())
        if (file.folder == "document" || file.folder == "export") {
            INFO("src/" << file.path);
            CHECK_FALSE(has(file, "private_notes"));
        }
}
