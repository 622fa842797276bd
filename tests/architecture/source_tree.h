// Reads our own source as text, for the tests of the architecture.
// Knows file names, include lines and the table of src/README.md; judges nothing.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace sparring::architecture {

struct Include {
    int line = 0;
    bool angled = false;  // <...> rather than "..."
    std::string target;
};

struct SourceFile {
    std::string path;    // from src/, such as "core/session.h"
    std::string folder;  // the row of the table: "core", or "main.cpp"
    std::string text;
    std::vector<std::string> lines;
    std::vector<Include> includes;
};

// One row of the table in src/README.md.
struct Row {
    std::set<std::string> ours;
    std::vector<std::string> others;  // beginnings of include targets
};

// All .h and .cpp files under src/, sorted by path.
std::vector<SourceFile> source_files();

// The include lines of a text, in order.
std::vector<Include> includes_of(const std::string& text);

// The rows by folder, read from the table whose first heading is "Folder".
std::map<std::string, Row> table_rows(const std::string& markdown);

// The bytes of a file of the project; fails the running test when it cannot be read.
std::string project_file(const std::string& path);

// The words `like this` of a Markdown cell.
std::vector<std::string> quoted_words(const std::string& cell);

}  // namespace sparring::architecture
