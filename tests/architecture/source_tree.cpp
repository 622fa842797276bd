// See source_tree.h.
#include "source_tree.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace sparring::architecture {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// The cells of a table row without the outer bars; empty for a line that is no row.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    if (!line.starts_with("|")) return cells;
    std::istringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');)
        cells.push_back(cell);
    return cells;
}

}  // namespace

std::string project_file(const std::string& path) {
    std::ifstream file(SPARRING_SOURCE_DIR "/" + path, std::ios::binary);
    INFO("reading " << path);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Include> includes_of(const std::string& text) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    std::vector<Include> includes;
    int number = 0;
    for (const std::string& line : lines_of(text)) {
        ++number;
        std::smatch match;
        if (std::regex_match(line, match, pattern)) {
            includes.push_back({number, match[1] == "<", match[2]});
        }
    }
    return includes;
}

std::vector<std::string> quoted_words(const std::string& cell) {
    static const std::regex pattern("`([^`]+)`");
    std::vector<std::string> words;
    for (auto it = std::sregex_iterator(cell.begin(), cell.end(), pattern);
         it != std::sregex_iterator(); ++it) {
        words.push_back((*it)[1]);
    }
    return words;
}

std::map<std::string, Row> table_rows(const std::string& markdown) {
    std::map<std::string, Row> rows;
    bool inside = false;
    for (const std::string& line : lines_of(markdown)) {
        const auto cells = cells_of(line);
        if (line.starts_with("| Folder ")) {
            inside = true;
        } else if (cells.empty()) {
            inside = false;
        } else if (inside && cells.size() == 4 && !quoted_words(cells[0]).empty()) {
            const auto ours = quoted_words(cells[2]);
            rows[quoted_words(cells[0]).front()] = {{ours.begin(), ours.end()},
                                                    quoted_words(cells[3])};
        }
    }
    return rows;
}

std::vector<SourceFile> source_files() {
    const std::filesystem::path root = SPARRING_SOURCE_DIR "/src";
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        SourceFile file;
        file.path = entry.path().lexically_relative(root).generic_string();
        file.folder = file.path.substr(0, file.path.find('/'));
        file.text = project_file("src/" + file.path);
        file.lines = lines_of(file.text);
        file.includes = includes_of(file.text);
        files.push_back(std::move(file));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

}  // namespace sparring::architecture
