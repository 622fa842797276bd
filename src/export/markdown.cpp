// The document as Markdown: CommonMark with GFM tables; figures as their table.
// Must not know what the document is about.
#include "export/writers.h"

#include <algorithm>
#include <cctype>

namespace sparring {
namespace {

constexpr std::string_view line_break = "<br>";

bool is_digit(char byte) {
    return std::isdigit(static_cast<unsigned char>(byte)) != 0;
}

/// Escapes what Markdown would read as a mark anywhere in a line; line breaks become <br>.
std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char byte : text) {
        if (byte == '\n') {
            result += line_break;
        } else if (std::string_view("\\`*_[]<>|~&").find(byte) != std::string_view::npos) {
            result += '\\';
            result += byte;
        } else if (static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F) {
            result += byte;
        }
    }
    return result;
}

/// Escapes what is a mark only at the start of a line: "1.", "- ", "# ", "+ ", "=".
std::string at_line_start(std::string text) {
    if (text.empty()) return text;
    if (std::string_view("#-+=").find(text.front()) != std::string_view::npos) return "\\" + text;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits]))
        ++digits;
    const bool numbered = digits > 0 && digits < text.size() &&
                          (text[digits] == '.' || text[digits] == ')') &&
                          (digits + 1 == text.size() || text[digits + 1] == ' ');
    if (numbered) text.insert(digits, "\\");
    return text;
}

/// Strong text; marks stand against the words, so spaces go outside.
std::string strong_text(std::string text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return text;
    const auto last = text.find_last_not_of(' ');
    return text.substr(0, first) + "**" + text.substr(first, last - first + 1) + "**" +
           text.substr(last + 1);
}

std::string inlines(const Inlines& list, bool all_strong = false) {
    std::string text;
    for (const Inline& part : list) {
        const std::string words = escaped(part.text);
        text += part.style == InlineStyle::Strong && !all_strong ? strong_text(words) : words;
    }
    return all_strong ? strong_text(text) : text;
}

std::string joined(const std::vector<Statement>& statements, std::string_view separator) {
    std::string text;
    for (const Statement& statement : statements) {
        if (!text.empty()) text += separator;
        text += inlines(statement.inlines);
    }
    return text;
}

std::string table_row(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const std::string& cell : cells)
        text += cell.empty() ? "  |" : " " + cell + " |";
    return text;
}

std::string cell_text(const Cell& cell, bool strong) {
    std::string text;
    for (const Inlines& part : cell.lines) {
        if (!text.empty()) text += line_break;
        text += inlines(part, strong);
    }
    return text;
}

class MarkdownBlocks {
public:
    void write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Heading& heading) {
        std::string text =
            std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#');
        if (!heading.number.empty()) text += " " + escaped(heading.number);
        paragraph(text + " " + escaped(heading.text));
    }
    void operator()(const Paragraph& block) {
        const std::string text = joined(block.statements, " ");
        if (!text.empty()) paragraph(at_line_start(text));
    }
    void operator()(const List& list) {
        begin();
        int number = 0;
        for (const Statement& item : list.items) {
            const std::string mark =
                list.ordered ? std::to_string(++number) + ". " : std::string("- ");
            line(mark + at_line_start(inlines(item.inlines)));
        }
    }
    void operator()(const Facts& facts) {
        begin();
        for (const Facts::Fact& fact : facts.facts)
            write_fact(fact);
    }
    void operator()(const Table& table) {
        if (!table.caption.empty()) paragraph("**" + escaped(table.caption) + "**");
        begin();
        std::vector<std::string> titles;
        std::vector<std::string> rules;
        for (const Column& column : table.columns) {
            static constexpr std::string_view marks[3] = {"---", ":-:", "--:"};
            titles.push_back(escaped(column.title));
            rules.emplace_back(marks[static_cast<std::size_t>(column.alignment)]);
        }
        line(table_row(titles));
        line(table_row(rules));
        for (const Row& row : table.rows) {
            std::vector<std::string> cells;
            for (const Cell& cell : row.cells)
                cells.push_back(cell_text(cell, row.kind != RowKind::Body));
            line(table_row(cells));
        }
    }
    void operator()(const Figure& figure) {
        paragraph("**" + escaped(figure.caption) + "**");
        (*this)(figure.twin);
        ++m_figures;
    }
    void operator()(const KeyFigures& figures) {
        begin();
        for (const KeyFigure& figure : figures.figures) {
            std::string text = "- **" + escaped(figure.label) + ":** " + escaped(figure.value);
            for (const std::string& more : {figure.detail, figure.status}) {
                if (!more.empty()) text += "; " + escaped(more);
            }
            line(text);
        }
    }
    void operator()(const Callout& callout) {
        begin();
        m_prefix = "> ";
        m_first_in_quote = true;
        write(callout.blocks);
        m_prefix.clear();
    }
    void operator()(const Columns& both) {
        write(both.left);
        write(both.right);
    }
    void operator()(const PageBreak&) {}

    void paragraph(const std::string& text) {
        begin();
        line(text);
    }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] int figures() const { return m_figures; }

private:
    /// Label and value on one line, several values in a list below the label.
    void write_fact(const Facts::Fact& fact) {
        const std::string label = "- **" + escaped(fact.label) + ":**";
        if (fact.values.size() == 1) {
            line(label + " " + inlines(fact.values.front().inlines));
            return;
        }
        line(label);
        for (const Statement& value : fact.values)
            line("  - " + at_line_start(inlines(value.inlines)));
    }
    /// An empty line between blocks.
    void begin() {
        if (m_first_in_quote)
            m_first_in_quote = false;
        else if (!m_text.empty())
            m_text += m_prefix.empty() ? "\n" : ">\n";
    }
    void line(const std::string& text) { m_text += m_prefix + text + "\n"; }

    std::string m_text;
    std::string m_prefix;
    bool m_first_in_quote = false;
    int m_figures = 0;
};

}  // namespace

Export markdown_from_document(const Document& document) {
    MarkdownBlocks blocks;
    blocks.write(document.blocks);
    if (!document.footer.empty()) {
        blocks.paragraph("---");
        blocks.paragraph(at_line_start(escaped(document.footer)));
    }
    Export result{blocks.text(), {}};
    if (blocks.figures() > 0)
        result.warnings.push_back(
            {"export.warning.figures-as-tables", {std::to_string(blocks.figures())}});
    return result;
}

}  // namespace sparring
