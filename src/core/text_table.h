// A table as it was read from a file: rows of cells, no more.
// Must not know what the cells mean, nor the format they came in.
#pragma once

#include <string>
#include <vector>

namespace sparring {

/// One row; `number` is the one that a spreadsheet shows beside it (1 is the first row; rows without
/// a word count, a line break inside a cell does not). A row may have fewer cells than others.
struct TextRow {
    int number = 0;
    std::vector<std::string> cells;
    friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// The rows that hold something, in order. Cells are UTF-8, their line breaks are '\n'.
struct TextTable {
    std::vector<TextRow> rows;
    friend bool operator==(const TextTable&, const TextTable&) = default;
};

}  // namespace sparring
