// Drawing a document tree, block by block.
#include "ui/views/preview.h"

#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"
#include "ui/views/drawing_view.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_least_drawing = 760;  // du

class Preview {
public:
    Preview(Ui& ui, std::map<std::string, float>* anchors) : m_ui(ui), m_anchors(anchors) {}

    void blocks(Flow& flow, const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([&](const auto& content) { draw(flow, content); }, block.content);
    }

private:
    static std::vector<Run> runs_of(const Inlines& inlines, Type body, Type strong) {
        std::vector<Run> runs;
        for (const Inline& piece : inlines)
            runs.push_back({piece.text, piece.style == InlineStyle::Strong ? strong : body,
                            piece.style == InlineStyle::Quiet ? Colour::Ink2 : Colour::Ink});
        return runs;
    }

    float inlines(const Inlines& content, Point at, float width, Type body, Type strong) {
        const auto runs = runs_of(content, body, strong);
        return draw_runs(m_ui, runs, at, width, m_ui.theme.type(body).line);
    }

    void draw(Flow& flow, const Heading& heading) {
        if (m_anchors) (*m_anchors)[heading.anchor] = flow.y();
        flow.space(heading.level == 1 ? 0 : 20);
        const std::string text =
            heading.number.empty() ? heading.text : heading.number + "  " + heading.text;
        const Type type = heading.level == 1   ? Type::H2
                          : heading.level == 2 ? Type::H3
                                               : Type::Strong;
        flow.space(draw_wrapped(m_ui, text, flow.at(), flow.width(), {.type = type}) + 14);
    }

    void draw(Flow& flow, const Paragraph& paragraph) {
        const Type body = paragraph.role == ParagraphRole::Lead ? Type::Lead : Type::Body;
        Inlines all;
        for (const Statement& statement : paragraph.statements) {
            if (!all.empty()) all.push_back({" ", InlineStyle::Plain});
            all.insert(all.end(), statement.inlines.begin(), statement.inlines.end());
        }
        if (paragraph.role == ParagraphRole::Note)
            for (Inline& piece : all)
                piece.style = InlineStyle::Quiet;
        flow.space(inlines(all, flow.at(), flow.width(), body, Type::Strong) + 18);
    }

    void draw(Flow& flow, const List& list) {
        int number = 0;
        for (const Statement& item : list.items) {
            const std::string mark = list.ordered ? std::to_string(++number) + "." : "–";
            draw_line(m_ui, mark, {flow.x(), flow.y(), 40, 42}, {.colour = Colour::Ink2});
            flow.space(inlines(item.inlines, {flow.x() + 44, flow.y()}, flow.width() - 44,
                               Type::Body, Type::Strong) +
                       8);
        }
        flow.space(12);
    }

    float values(const std::vector<Statement>& values, Point at, float width) {
        float height = 0;
        for (const Statement& value : values)
            height +=
                inlines(value.inlines, {at.x, at.y + height}, width, Type::Body, Type::Strong);
        return height;
    }

    void draw(Flow& flow, const Facts& facts) {
        const float label = std::min(280.0F, flow.width() * 0.36F);
        for (const Facts::Fact& fact : facts.facts) {
            const float left =
                draw_wrapped(m_ui, fact.label, flow.at(), label - 16, {.colour = Colour::Ink2});
            const float right =
                values(fact.values, {flow.x() + label, flow.y()}, flow.width() - label);
            flow.space(std::max(left, right) + 6);
        }
        flow.space(14);
    }

    /// A table as cards, one a row: reads at eight metres where a grid of small columns would not.
    void draw(Flow& flow, const Table& table) {
        if (!table.caption.empty())
            flow.space(
                draw_wrapped(m_ui, table.caption, flow.at(), flow.width(), {.type = Type::Strong}) +
                10);
        const float label = std::min(280.0F, flow.width() * 0.36F);
        for (const Row& row : table.rows) {
            draw_rule(m_ui, flow.at(), {flow.x() + flow.width(), flow.y()},
                      m_ui.theme.size(Stroke::Hair), Colour::Line);
            flow.space(10);
            for (std::size_t at = 0; at < row.cells.size() && at < table.columns.size(); ++at)
                cell(flow, table.columns[at], row.cells[at], at == 0 || row.kind == RowKind::Total,
                     label);
            flow.space(6);
        }
        flow.space(18);
    }

    void cell(Flow& flow, const Column& column, const Cell& content, bool strong, float label) {
        float height = 0;
        for (const Inlines& line : content.lines) {
            if (line.empty()) continue;
            height += inlines(line, {flow.x() + label, flow.y() + height}, flow.width() - label,
                              strong ? Type::Strong : Type::Body, Type::Strong);
        }
        if (height == 0) return;
        const float title =
            draw_wrapped(m_ui, column.title, flow.at(), label - 16, {.colour = Colour::Ink2});
        flow.space(std::max(title, height) + 4);
    }

    void draw(Flow& flow, const Figure& figure) {
        if (!figure.caption.empty())
            flow.space(draw_wrapped(m_ui, figure.caption, flow.at(), flow.width(),
                                    {.type = Type::Strong}) +
                       8);
        // Where its texts would be too small to read, words say what it shows.
        if (flow.width() >= k_least_drawing) {
            flow.space(draw_drawing(m_ui, figure.drawing, flow.at(), flow.width()) + 16);
        } else {
            flow.space(draw_wrapped(m_ui, figure.alt, flow.at(), flow.width(), {}) + 12);
        }
        draw(flow, figure.twin);
    }

    void draw(Flow& flow, const KeyFigures& key) {
        for (const KeyFigure& figure : key.figures) {
            flow.space(draw_wrapped(m_ui, figure.label, flow.at(), flow.width(),
                                    {.colour = Colour::Ink2}));
            flow.space(
                draw_wrapped(m_ui, figure.value, flow.at(), flow.width(), {.type = Type::H2}));
            for (const std::string& text : {figure.detail, figure.status})
                if (!text.empty())
                    flow.space(draw_wrapped(m_ui, text, flow.at(), flow.width(),
                                            {.colour = Colour::Ink2}));
            flow.space(14);
        }
    }

    void draw(Flow& flow, const Callout& callout) {
        // The panel is painted first, so its height is measured on what the last frame drew.
        const float top = flow.y();
        Flow inner({flow.x() + 28, flow.y() + 24, flow.width() - 56, 0});
        blocks(inner, callout.blocks);
        draw_rule(m_ui, {flow.x() + 3, top}, {flow.x() + 3, inner.y()},
                  m_ui.theme.size(Stroke::Agreed), Colour::Accent);
        flow.below(inner.y() + 20);
    }

    void draw(Flow& flow, const Columns& pair) {
        blocks(flow, pair.left);
        blocks(flow, pair.right);
    }

    void draw(Flow& flow, const PageBreak&) { flow.space(16); }

    Ui& m_ui;
    std::map<std::string, float>* m_anchors;
};

}  // namespace

float draw_document(Ui& ui, const Document& document, Point top_left, float width,
                    std::map<std::string, float>* anchors) {
    Flow flow({top_left.x, top_left.y, width, 0});
    Preview(ui, anchors).blocks(flow, document.blocks);
    return flow.y() - top_left.y;
}

}  // namespace sparring::ui
