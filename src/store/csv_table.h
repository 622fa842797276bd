// Tables as spreadsheets and form services write them (CSV) to rows of cells.
// Must not open files, nor know what the cells mean.
#pragma once

#include "core/result.h"
#include "core/text_table.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// More columns are refused: no table of ours has a tenth of them.
inline constexpr std::size_t most_columns = 1000;

/// Reads a CSV file: comma, semicolon or tab, whichever stands most often in the first row (or the
/// one that a line "sep=;" names); UTF-8 with or without byte order mark, UTF-16 with one, else
/// Windows-1252. Strict about quotation marks: a table in which one is missing has no sure rows.
/// Rows without a word are left out but counted. `file` is named in the problem.
Result<TextTable> table_from_csv(std::string_view bytes, const std::string& file);

}  // namespace sparring::store
