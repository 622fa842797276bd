// Walks the tree and takes its sentences.
// Must not know sections by name, but for the read-back's own.
#include "document/statements.h"

#include <utility>

namespace sparring {
namespace {

std::string text_of(const Inlines& inlines) {
    std::string text;
    for (const Inline& piece : inlines)
        text += piece.text;
    return text;
}

class Walk {
public:
    explicit Walk(Language language) : m_language(std::move(language)) {}

    void blocks(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& content) { visit(content); }, block.content);
    }

    std::vector<ReadSentence> sentences;

private:
    void visit(const Heading& heading) {
        if (heading.level == 2) m_section = heading.text;
    }
    void visit(const Paragraph& paragraph) {
        if (paragraph.role != ParagraphRole::Body && paragraph.role != ParagraphRole::Lead) return;
        for (const Statement& statement : paragraph.statements)
            add(statement.id, text_of(statement.inlines));
    }
    void visit(const List& list) {
        for (const Statement& item : list.items)
            add(item.id, text_of(item.inlines));
    }
    void visit(const Facts& facts) {
        if (m_section.empty()) return;  // the block under the title
        for (const Facts::Fact& fact : facts.facts)
            for (const Statement& value : fact.values)
                add(value.id, text_of(value.inlines), fact.label);
    }
    void visit(const Table& table) {
        for (const Row& row : table.rows)
            add(row.id, row_text(table, row), table.caption);
    }
    /// A figure shows what its table says, and that is said in sentences beside it.
    void visit(const Figure&) {}
    void visit(const KeyFigures& figures) {
        for (const KeyFigure& figure : figures.figures) {
            std::string text = figure.value;
            for (const std::string& more : {figure.detail, figure.status})
                if (!more.empty()) text += " · " + more;
            add(figure.id, text, figure.label);
        }
    }
    void visit(const Callout& callout) { blocks(callout.blocks); }
    void visit(const Columns& columns) {
        blocks(columns.left);
        blocks(columns.right);
    }
    void visit(const PageBreak&) {}

    static std::string row_text(const Table& table, const Row& row) {
        std::string text;
        for (std::size_t at = 0; at < row.cells.size() && at < table.columns.size(); ++at) {
            std::string cell;
            for (const Inlines& line : row.cells[at].lines) {
                const std::string part = text_of(line);
                if (!part.empty()) cell += (cell.empty() ? "" : ", ") + part;
            }
            if (cell.empty() || cell == "–") continue;
            const std::string& title = table.columns[at].title;
            if (!text.empty()) text += "; ";
            text += at == 0 || title.empty() ? cell : title + ": " + cell;
        }
        return text;
    }

    void add(const std::string& id, const std::string& text, const std::string& context = {}) {
        if (id.empty() || text.empty() || id.starts_with(read_back_prefix)) return;
        if (id.ends_with(".not-discussed")) return;
        sentences.push_back({{id, text, m_language}, m_section, context});
    }

    Language m_language;
    std::string m_section;
};

}  // namespace

std::vector<ReadSentence> sentences_of(const Document& document) {
    return sentences_of(document.blocks, document.language);
}

std::vector<ReadSentence> sentences_of(const std::vector<Block>& blocks, const Language& language) {
    Walk walk(language);
    walk.blocks(blocks);
    return std::move(walk.sentences);
}

}  // namespace sparring
