// What is dropped, replaced and kept when text comes in from another program.
// Knows nothing of where the text goes.
#include "ui/editing/clean_text.h"

#include "ui/editing/utf8.h"

#include <algorithm>
#include <optional>

namespace sparring::ui {
namespace {

bool between(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

// Windows-1252, 0x80 to 0x9F; 0 where it defines nothing.
constexpr char32_t windows_1252[] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t code_from_stray_byte(unsigned char byte) {
    return between(byte, 0x80, 0x9F) ? windows_1252[byte - 0x80] : byte;
}

bool is_line_break(char32_t code) {
    return code == '\n' || code == 0x0B || code == 0x0C || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

bool is_space(char32_t code) {
    return code == ' ' || code == '\t' || code == 0xA0 || between(code, 0x2000, 0x200A) ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_bullet(char32_t code) {
    return code == 0x2022 || code == 0xB7 || code == 0x25AA || code == 0x25E6 || code == 0x2023 ||
           code == 0x25CF;
}

// Controls, soft hyphen, zero-width and direction marks, byte order mark, object placeholder,
// private use (symbol fonts), non-characters.
bool is_dropped(char32_t code) {
    return code < 0x20 || between(code, 0x7F, 0x9F) || code == 0xAD || code == 0x061C ||
           code == 0x180E || between(code, 0x200B, 0x200F) || between(code, 0x202A, 0x202E) ||
           between(code, 0x2060, 0x206F) || between(code, 0xE000, 0xF8FF) || code == 0xFEFF ||
           between(code, 0xFFF9, 0xFFFC) || (code & 0xFFFE) == 0xFFFE;
}

// The character to keep for this one, if any.
std::optional<char32_t> replacement_for(char32_t code) {
    if (is_line_break(code)) return U'\n';
    if (is_space(code)) return U' ';
    if (code == 0x2010 || code == 0x2011) return U'-';       // hyphen, non-breaking hyphen
    if (code == 0xF0B7 || code == 0xF0A7) return U'\u2022';  // Word's bullets in symbol fonts
    if (is_dropped(code)) return std::nullopt;
    return code;
}

void trim_end(std::string& text, std::string_view what) {
    text.erase(text.find_last_not_of(what) + 1);
}

// Every character replaced or dropped; line ends free of spaces.
std::string with_plain_characters(std::string_view pasted) {
    std::string clean;
    clean.reserve(pasted.size());
    for (int at = 0, size = static_cast<int>(pasted.size()); at < size;) {
        const Utf8Character character = utf8_at(pasted, at);
        char32_t code = character.valid
                            ? character.code
                            : code_from_stray_byte(static_cast<unsigned char>(pasted[at]));
        at += character.length;
        if (code == '\r') {
            if (at < size && pasted[at] == '\n') continue;
            code = '\n';
        }
        const auto kept = replacement_for(code);
        if (!kept) continue;
        if (*kept == '\n') trim_end(clean, " ");
        utf8_append(clean, *kept);
    }
    return clean;
}

std::string joined_lines(std::string_view text) {
    std::string joined;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (!line.empty() && !joined.empty()) joined += ' ';
        joined += line;
        trim_end(joined, " ");
        begin = end + 1;
    }
    return joined;
}

bool ends_cell(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
}

struct QuotedCell {
    std::string content;
    std::size_t end = 0;  // just after the closing quote
};

// A cell in Excel's quotes at this place, or nothing: then the quote is part of the text.
std::optional<QuotedCell> quoted_cell_at(std::string_view text, std::size_t at) {
    if (text[at] != '"') return std::nullopt;
    QuotedCell cell;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            cell.content += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            cell.content += text[i++];
        } else {
            cell.end = i + 1;
            return ends_cell(text, cell.end) ? std::optional(cell) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string without_bullet(std::string row) {
    if (row.empty()) return row;
    const Utf8Character first = utf8_at(row, 0);
    const bool dash = first.code == '-' || first.code == 0x2013;
    const std::size_t text = row.find_first_not_of(' ', first.length);
    const bool blank_follows = text != std::string::npos && text > std::size_t(first.length);
    if ((is_bullet(first.code) && text != std::string::npos) || (dash && blank_follows))
        row.erase(0, text);
    return row;
}

void add_row(std::vector<std::string>& rows, std::string_view cells, LineMode inside) {
    std::string row = clean_text(cells, inside);
    row.erase(0, std::min(row.find_first_not_of(" \n"), row.size()));
    row = without_bullet(std::move(row));
    if (!row.empty()) rows.push_back(std::move(row));
}

}  // namespace

std::string clean_text(std::string_view pasted, LineMode lines) {
    std::string clean = with_plain_characters(pasted);
    if (lines == LineMode::Join) return joined_lines(clean);
    trim_end(clean, " \n");
    return clean;
}

std::vector<std::string> rows_from_pasted_column(std::string_view pasted, LineMode inside) {
    std::vector<std::string> rows;
    std::string cells;
    bool cell_begins = true;
    for (std::size_t at = 0; at < pasted.size();) {
        if (cell_begins) {
            if (const auto quoted = quoted_cell_at(pasted, at)) {
                cells += quoted->content;
                at = quoted->end;
                cell_begins = false;
                continue;
            }
        }
        const char c = pasted[at++];
        cell_begins = c == '\t' || c == '\n' || c == '\r';
        if (c == '\n' || c == '\r') {
            add_row(rows, cells, inside);
            cells.clear();
        } else {
            cells += c;
        }
    }
    add_row(rows, cells, inside);
    return rows;
}

}  // namespace sparring::ui
