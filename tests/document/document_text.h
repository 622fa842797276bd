// Walks a document: everything it says, sentence by sentence, and its ids. Header-only, for tests.
#pragma once

#include "document/document.h"

#include <string>
#include <vector>

namespace sparring::test {

/// Collects texts, ids, tables and figures in reading order.
struct DocumentWalk {
    std::vector<std::string> lines;
    std::vector<std::string> ids;
    std::vector<Table> tables;
    std::vector<Figure> figures;
    std::vector<Heading> headings;
    int key_figures = 0;

    static std::string text(const Inlines& inlines) {
        std::string result;
        for (const Inline& part : inlines)
            result += part.text;
        return result;
    }
    void add(const Statement& statement) {
        lines.push_back(text(statement.inlines));
        ids.push_back(statement.id);
    }
    void operator()(const Heading& heading) {
        headings.push_back(heading);
        lines.push_back(heading.text);
        ids.push_back(heading.anchor);
    }
    void operator()(const Paragraph& paragraph) {
        for (const Statement& statement : paragraph.statements)
            add(statement);
    }
    void operator()(const List& list) {
        for (const Statement& item : list.items)
            add(item);
    }
    void operator()(const Facts& facts) {
        for (const Facts::Fact& fact : facts.facts) {
            lines.push_back(fact.label);
            for (const Statement& value : fact.values)
                add(value);
        }
    }
    void operator()(const Table& table) {
        tables.push_back(table);
        ids.push_back(table.id);
        lines.push_back(table.caption);
        for (const Column& column : table.columns)
            lines.push_back(column.title);
        for (const Row& row : table.rows) {
            ids.push_back(row.id);
            for (const Cell& cell : row.cells) {
                for (const Inlines& line : cell.lines)
                    lines.push_back(text(line));
            }
        }
    }
    void operator()(const Figure& figure) {
        figures.push_back(figure);
        ids.push_back(figure.id);
        lines.push_back(figure.caption);
        lines.push_back(figure.alt);
        (*this)(figure.twin);
        for (const Shape& shape : figure.drawing.shapes) {
            if (const auto* text_shape = std::get_if<TextShape>(&shape))
                lines.push_back(text_shape->text);
        }
    }
    void operator()(const KeyFigures& list) {
        for (const KeyFigure& figure : list.figures) {
            ++key_figures;
            ids.push_back(figure.id);
            for (const std::string& line :
                 {figure.label, figure.value, figure.detail, figure.status})
                lines.push_back(line);
        }
    }
    void operator()(const Callout& callout) { walk(callout.blocks); }
    void operator()(const Columns& columns) {
        walk(columns.left);
        walk(columns.right);
    }
    void operator()(const PageBreak&) {}
    void walk(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }

    /// Everything said, one line each.
    [[nodiscard]] std::string all() const {
        std::string result;
        for (const std::string& line : lines)
            result += line + "\n";
        return result;
    }
    [[nodiscard]] bool says(const std::string& words) const {
        return all().find(words) != std::string::npos;
    }
};

inline DocumentWalk walk(const Document& document) {
    DocumentWalk result;
    result.walk(document.blocks);
    return result;
}

/// Cells of the row with this id, first line each; empty when there is none.
inline std::vector<std::string> row_cells(const DocumentWalk& document, const std::string& id) {
    for (const Table& table : document.tables) {
        for (const Row& row : table.rows) {
            if (row.id != id) continue;
            std::vector<std::string> cells;
            for (const Cell& cell : row.cells)
                cells.push_back(cell.lines.empty() ? "" : DocumentWalk::text(cell.lines.front()));
            return cells;
        }
    }
    return {};
}

}  // namespace sparring::test
