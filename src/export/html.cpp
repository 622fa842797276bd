// The document as one HTML page, block by block.
// Must not know what the document is about, nor load anything from elsewhere.
#include "document/form.h"
#include "export/html_style.h"
#include "export/html_text.h"
#include "export/svg.h"
#include "export/writers.h"

#include <algorithm>
#include <numeric>

namespace sparring {
namespace {

std::string element(const std::string& name, const std::string& attributes,
                    const std::string& content) {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
}

std::string css_class(const std::string& name) {
    return name.empty() ? std::string() : " class=\"" + name + "\"";
}

/// An empty box is drawn, so that it prints in any font.
const std::string k_drawn_box = element("span", css_class("box"), "");

std::string inlines(const Inlines& list) {
    std::string text;
    for (const Inline& part : list) {
        if (part.text == empty_box) {
            text += k_drawn_box;
            continue;
        }
        const std::string words = html_lines(part.text);
        switch (part.style) {
            case InlineStyle::Plain:
                text += words;
                break;
            case InlineStyle::Strong:
                text += element("strong", "", words);
                break;
            case InlineStyle::Quiet:
                text += element("span", css_class("quiet"), words);
                break;
        }
    }
    return text;
}

std::string statements(const std::vector<Statement>& list) {
    std::string text;
    for (const Statement& statement : list)
        text += (text.empty() ? "" : " ") + element("span", " id=\"" + html_id(statement.id) + "\"",
                                                    inlines(statement.inlines));
    return text;
}

class HtmlBlocks {
public:
    void write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Heading& heading) {
        const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 6));
        const std::string number =
            heading.number.empty()
                ? std::string()
                : element("span", css_class("number"), html_escaped(heading.number)) + " ";
        line(element(tag, " id=\"" + html_id(heading.anchor) + "\"" + css_class(page_class()),
                     number + html_lines(heading.text)));
    }
    void operator()(const Paragraph& paragraph) {
        static constexpr std::string_view classes[5] = {"", "eyebrow", "subtitle", "lead", "note"};
        const std::string name(classes[static_cast<std::size_t>(paragraph.role)]);
        line(element("p", css_class(name), statements(paragraph.statements)));
    }
    void operator()(const List& list) {
        const std::string tag = list.ordered ? "ol" : "ul";
        line("<" + tag + ">");
        for (const Statement& item : list.items)
            line(element("li", " id=\"" + html_id(item.id) + "\"", inlines(item.inlines)));
        line("</" + tag + ">");
    }
    void operator()(const Facts& facts) {
        line(facts.side_by_side ? "<dl class=\"facts side-by-side\">"
                                : "<dl class=\"facts rows\">");
        for (const Facts::Fact& fact : facts.facts) {
            std::string text = element("dt", "", html_escaped(fact.label));
            for (const Statement& value : fact.values)
                text += element("dd", " id=\"" + html_id(value.id) + "\"", inlines(value.inlines));
            line(element("div", "", text));
        }
        line("</dl>");
    }
    void operator()(const Table& table) {
        line("<div class=\"table\">");
        line("<table id=\"" + html_id(table.id) + "\">");
        if (!table.caption.empty()) line(element("caption", "", html_escaped(table.caption)));
        columns(table);
        line("<tbody>");
        for (const Row& row : table.rows)
            write_row(table, row);
        line("</tbody>");
        line("</table>");
        line("</div>");
    }
    void operator()(const Figure& figure) {
        line("<figure id=\"" + html_id(figure.id) + "\">");
        line(element("figcaption", "", html_escaped(figure.caption)));
        m_text += svg_from_figure(figure);
        line("<details>");
        line(element("summary", "", html_escaped(m_words->figure_as_table)));
        (*this)(figure.twin);
        line("</details>");
        line("</figure>");
    }
    void operator()(const KeyFigures& figures) {
        line("<dl class=\"key-figures\">");
        for (const KeyFigure& figure : figures.figures) {
            std::string text = element("dt", "", html_escaped(figure.label)) +
                               element("dd", css_class("value"), html_escaped(figure.value));
            if (!figure.detail.empty()) text += element("dd", "", html_escaped(figure.detail));
            if (!figure.status.empty()) text += element("dd", "", html_escaped(figure.status));
            line(element("div", " id=\"" + html_id(figure.id) + "\"", text));
        }
        line("</dl>");
    }
    void operator()(const Callout& callout) {
        line("<div class=\"callout\">");
        write(callout.blocks);
        line("</div>");
    }
    void operator()(const Columns& both) {
        line("<div class=\"columns\">");
        for (const auto* side : {&both.left, &both.right}) {
            line("<div>");
            write(*side);
            line("</div>");
        }
        line("</div>");
    }
    void operator()(const PageBreak&) { m_break = true; }

    explicit HtmlBlocks(const WriterWords& words) : m_words(&words) {}
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void line(const std::string& text) { m_text += text + "\n"; }

    /// A page break belongs to the heading that follows it.
    std::string page_class() {
        const bool here = m_break;
        m_break = false;
        return here ? "page-break" : "";
    }

    static std::string alignment(const Table& table, std::size_t column) {
        static constexpr std::string_view classes[3] = {"", "centre", "end"};
        if (column >= table.columns.size()) return {};
        return std::string(classes[static_cast<std::size_t>(table.columns[column].alignment)]);
    }

    void columns(const Table& table) {
        const int total =
            std::accumulate(table.columns.begin(), table.columns.end(), 0,
                            [](int sum, const Column& column) { return sum + column.weight; });
        std::string widths;
        std::string titles;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns[i];
            widths +=
                "<col style=\"width: " + svg_number(100.0 * column.weight / std::max(total, 1)) +
                "%\"/>";
            titles += element("th", " scope=\"col\"" + css_class(alignment(table, i)),
                              html_escaped(column.title));
        }
        line(element("colgroup", "", widths));
        line(element("thead", "", element("tr", "", titles)));
    }

    void write_row(const Table& table, const Row& row) {
        static constexpr std::string_view kinds[3] = {"", "subtotal", "total"};
        std::string cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            std::string content;
            if (cell.lines.size() == 1)
                content = inlines(cell.lines.front());
            else
                for (const Inlines& part : cell.lines)
                    content += element("div", "", inlines(part));
            const std::string tag = i == 0 ? "th" : "td";
            cells += element(tag, (i == 0 ? " scope=\"row\"" : "") + css_class(alignment(table, i)),
                             content);
        }
        line(element("tr",
                     " id=\"" + html_id(row.id) + "\"" +
                         css_class(std::string(kinds[static_cast<std::size_t>(row.kind)])),
                     cells));
    }

    const WriterWords* m_words;
    std::string m_text;
    bool m_break = false;
};

std::string meta(const std::string& name, const std::string& content) {
    if (content.empty()) return {};
    return "<meta name=\"" + name + "\" content=\"" + html_escaped(content) + "\"/>\n";
}

std::string keywords(const Metadata& metadata) {
    std::string text;
    for (const std::string& word : metadata.keywords)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace

Export html_from_document(const Document& document) {
    HtmlBlocks blocks(document.words);
    blocks.write(document.blocks);
    const Metadata& metadata = document.metadata;
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"" + html_escaped(document.language) +
        "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
    html += element("title", "", html_escaped(metadata.subject + ": " + document.title)) + "\n";
    html += meta("author", metadata.author) + meta("description", document.subtitle) +
            meta("keywords", keywords(metadata)) +
            meta("dcterms.date", iso_from_date(metadata.date));
    const bool form = blocks.text().find(k_drawn_box) != std::string::npos;
    html += element("style", "", "\n" + html_style(document) + (form ? html_form_style() : "")) +
            "\n</head>\n<body>\n";
    html += "<main class=\"page\">\n" + blocks.text();
    html += element("footer", "", html_escaped(document.footer)) + "\n</main>\n</body>\n</html>\n";
    return {std::move(html), {}};
}

}  // namespace sparring
