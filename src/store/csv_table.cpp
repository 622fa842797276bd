// Finds out character set and separator; the cells are taken apart by libcsv.
// Must not know what the cells mean.
#include "store/csv_table.h"

#include "store/decoding.h"
#include "store/parse.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <optional>

namespace sparring::store {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view k_utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_little_endian_mark = "\xFF\xFE";
constexpr std::string_view k_big_endian_mark = "\xFE\xFF";
// How a workbook begins: a ZIP archive (xlsx, ods), the older compound file (xls).
constexpr std::array k_workbooks = {"PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv};
constexpr std::string_view k_separators = ",;\t";
constexpr std::size_t k_block = 64 * 1024;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

/// True for a byte that no text holds.
bool is_binary(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value == 0x7F || (value < 0x20 && byte != '\t' && byte != '\n');
}

/// Line breaks of all systems as '\n'.
std::string with_plain_breaks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') {
            result += text[at];
        } else if (at + 1 == text.size() || text[at + 1] != '\n') {
            result += '\n';
        }
    }
    return result;
}

std::optional<std::string> decoded(std::string_view bytes) {
    if (bytes.starts_with(k_little_endian_mark))
        return utf8_from(bytes.substr(k_little_endian_mark.size()), Encoding::Utf16LittleEndian);
    if (bytes.starts_with(k_big_endian_mark))
        return utf8_from(bytes.substr(k_big_endian_mark.size()), Encoding::Utf16BigEndian);
    const bool marked = bytes.starts_with(k_utf8_mark);
    if (marked) bytes.remove_prefix(k_utf8_mark.size());
    if (utf8_fault(bytes) == std::string_view::npos) return std::string(bytes);
    if (marked) return std::nullopt;
    return utf8_from(bytes, Encoding::Windows1252);
}

Result<std::string> text_of(std::string_view bytes, const std::string& file) {
    for (const std::string_view start : k_workbooks)
        if (bytes.starts_with(start)) return Problem{"problem.table.workbook", {file}, file, ""};
    const std::optional<std::string> text = decoded(bytes);
    if (!text) return Problem{"problem.table.no-text", {file}, file, ""};
    std::string plain = with_plain_breaks(*text);
    if (std::any_of(plain.begin(), plain.end(), is_binary))
        return Problem{"problem.table.no-text", {file}, file, ""};
    if (is_blank(plain)) return Problem{"problem.table.empty", {file}, file, ""};
    return plain;
}

/// Takes Excel's own line "sep=;" off; the separator it names, or nothing.
std::optional<char> take_named_separator(std::string_view& text) {
    constexpr std::string_view start = "sep=";
    const std::size_t end = text.find('\n');
    if (end != start.size() + 1 || !text.starts_with(start)) return std::nullopt;
    const char named = text[start.size()];
    text.remove_prefix(end + 1);
    return named;
}

/// The one that stands most often in the first row that says something, outside quotation marks.
char frequent_separator(std::string_view text) {
    std::array<std::size_t, k_separators.size()> counts{};
    bool quoted = false;
    bool said = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' && said) break;
        said = said || (c != '\n' && c != ' ');
        if (const auto at = k_separators.find(c); at != std::string_view::npos) ++counts.at(at);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return k_separators[static_cast<std::size_t>(most - counts.begin())];
}

/// Collects what libcsv reports. With plain line breaks, each report of a row is one row.
class Rows {
public:
    static void cell(void* bytes, std::size_t size, void* self) {
        static_cast<Rows*>(self)->add({static_cast<const char*>(bytes), size});
    }
    static void row(int, void* self) { static_cast<Rows*>(self)->end_row(); }

    [[nodiscard]] int finished() const { return m_finished; }
    [[nodiscard]] bool too_wide() const { return m_too_wide; }
    TextTable table;

private:
    void add(std::string_view cell) {
        if (m_cells.size() < most_columns) {
            m_cells.emplace_back(cell);
        } else {
            m_too_wide = true;
        }
    }
    void end_row() {
        ++m_finished;
        if (!std::all_of(m_cells.begin(), m_cells.end(), is_blank))
            table.rows.push_back({m_finished, std::move(m_cells)});
        m_cells.clear();
    }

    std::vector<std::string> m_cells;
    int m_finished = 0;
    bool m_too_wide = false;
};

/// libcsv's parser, freed at the end of the scope.
class Parser {
public:
    explicit Parser(char separator) {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, k_block);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// False when a quotation mark stands where none may, or is missing.
    bool read(std::string_view text, Rows& rows) {
        return csv_parse(&m_parser, text.data(), text.size(), Rows::cell, Rows::row, &rows) ==
                   text.size() &&
               csv_fini(&m_parser, Rows::cell, Rows::row, &rows) == 0;
    }

private:
    csv_parser m_parser{};
};

}  // namespace

Result<TextTable> table_from_csv(std::string_view bytes, const std::string& file) {
    const Result<std::string> plain = text_of(bytes, file);
    if (!plain) return plain.problem();
    std::string_view text = plain.value();
    const std::optional<char> named = take_named_separator(text);
    if (is_blank(text)) return Problem{"problem.table.empty", {file}, file, ""};
    Rows rows;
    const bool read = Parser(named.value_or(frequent_separator(text))).read(text, rows);
    if (!read)
        return Problem{
            "problem.table.quote", {file, std::to_string(rows.finished() + 1)}, file, ""};
    if (rows.too_wide())
        return Problem{"problem.table.wide", {file, std::to_string(most_columns)}, file, ""};
    if (rows.table.rows.empty()) return Problem{"problem.table.empty", {file}, file, ""};
    return std::move(rows.table);
}

}  // namespace sparring::store
