// How the HTML document looks: A4 with a running footer, the light tokens, one type family.
// Must not know its content.
#include "export/html_style.h"

#include "export/html_text.h"
#include "export/palette.h"

namespace sparring {
namespace {

constexpr std::string_view base_rules = R"css(
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 9pt/11.5pt var(--face);
  font-variant-numeric: tabular-nums; }
.page { width: 210mm; max-width: 100%; margin: 24px auto; padding: 18mm; background: var(--surface);
  border: 1px solid var(--line); }
h1, h2, h3, p, ul, ol, dl, figure, table { margin: 0; }
h1 { font-size: 22pt; line-height: 27pt; font-weight: 600; letter-spacing: -0.015em;
  text-wrap: balance; }
h2 { margin-top: 3.5mm; padding-top: 1.5mm; border-top: 1px solid var(--line); font-size: 13pt;
  line-height: 17pt; font-weight: 600; letter-spacing: -0.01em; }
h2 .number { display: inline-block; min-width: 8mm; color: var(--ink3); font-weight: 500; }
h3 { margin-top: 2.5mm; font-size: 9.5pt; line-height: 13pt; font-weight: 600; }
h1, h2, h3, caption, figcaption { break-after: avoid; break-inside: avoid; }
p, ul, ol, table, figure, .facts, .columns, .callout { margin-top: 1.75mm; }
h2 + *, h3 + * { margin-top: 1mm; }
h2 + p { break-inside: avoid; }
h2 + p:has(+ .table) { break-after: avoid; }
.table:has(+ .note) { break-after: avoid; }
p, li { orphans: 3; widows: 3; }
ul, ol { padding-left: 4.5mm; }
li { margin-top: 0.35mm; padding-left: 0.5mm; }
li::marker { color: var(--ink3); }
strong { font-weight: 600; }
.quiet { color: var(--ink3); }
.eyebrow { margin: 0; color: var(--ink3); font-weight: 500; }
.eyebrow + h1 { margin-top: 1mm; }
.subtitle { margin-top: 1.5mm; color: var(--ink2); font-size: 12pt; line-height: 16pt; }
.lead { font-size: 10.5pt; line-height: 14pt; }
.note { margin-top: 1.5mm; color: var(--ink3); font-size: 8pt; line-height: 11pt; }
.callout { padding: 3.5mm 5mm; background: var(--bg); border-radius: 3mm; break-inside: avoid; }
.callout > :first-child { margin-top: 0; }
.callout > p:last-child { margin-top: 2mm; padding-top: 1.75mm; border-top: 1px solid var(--line); }
.key-figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm; margin: 2.5mm 0 0; }
.key-figures dt { color: var(--ink2); font-weight: 500; }
.key-figures dd { margin: 0; color: var(--ink3); font-size: 8pt; line-height: 11pt; }
.key-figures .value { margin: 0.5mm 0 1mm; color: var(--ink); font-size: 16pt; line-height: 20pt;
  font-weight: 600; letter-spacing: -0.01em; white-space: nowrap; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; break-inside: avoid; }
.columns > div > :first-child { margin-top: 0; }
)css";

constexpr std::string_view table_rules = R"css(
.facts dt { color: var(--ink3); font-weight: 500; }
.facts dd { margin: 0; grid-column: 2; }
.facts.side-by-side { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5mm 6mm;
  margin-top: 3mm; padding-top: 2mm; border-top: 1px solid var(--line); }
.facts.side-by-side > div { break-inside: avoid; }
.facts.side-by-side dt { font-size: 8pt; line-height: 11pt; }
.table + .facts.side-by-side { margin-top: 2mm; padding-top: 0; border-top: 0; }
.facts.side-by-side > div:last-child:nth-child(3n+1) { grid-column: 1 / -1; }
.facts.side-by-side > div:last-child:nth-child(3n+2) { grid-column: span 2; }
.facts.rows > div { display: grid; grid-template-columns: 38mm 1fr; gap: 4mm; padding: 1mm 0;
  border-bottom: 1px solid var(--line); break-inside: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8pt;
  line-height: 10pt; }
caption { padding-bottom: 1mm; text-align: left; font-weight: 600; }
th, td { padding: 0.5mm 3mm 0.5mm 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
th:last-child, td:last-child { padding-right: 0; }
thead { display: table-header-group; }
thead th { padding-top: 0; border-bottom-color: var(--line-strong); color: var(--ink3);
  font-size: 7.75pt; line-height: 10pt; font-weight: 500; vertical-align: bottom; }
tr { break-inside: avoid; }
tbody tr:nth-last-child(-n+2) { break-before: avoid; }
tbody tr:nth-child(-n+2) { break-after: avoid; }
.end { text-align: right; white-space: nowrap; }
.centre { text-align: center; }
td .quiet, th .quiet { font-size: 7.75pt; line-height: 9.75pt; }
td > div + div, th > div + div { margin-top: 0.2mm; }
.subtotal > *, .total > * { font-weight: 600; border-bottom-color: var(--line-strong); }
.total > * { background: var(--bg); }
figure { margin-top: 2.5mm; break-inside: avoid; }
figcaption { margin-bottom: 1.2mm; font-weight: 600; }
svg { display: block; width: 100%; height: auto; font-family: var(--face); }
details { margin-top: 2mm; color: var(--ink2); font-size: 8.5pt; }
summary { color: var(--ink3); cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.page-break { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
footer { margin-top: 10mm; padding-top: 3mm; border-top: 1px solid var(--line); color: var(--ink3);
  font-size: 8.5pt; }
)css";

constexpr std::string_view media_rules = R"css(
@media screen and (max-width: 820px) {
  .page { margin: 0; padding: 24px 20px; border: 0; }
  .key-figures, .columns, .facts.side-by-side { grid-template-columns: 1fr; }
  .facts.rows > div { grid-template-columns: 1fr; gap: 0; }
  .table { overflow-x: auto; }
  .table table { min-width: 560px; }
}
@media print {
  body { background: var(--surface); }
  .page { width: auto; margin: 0; padding: 0; border: 0; }
  details, footer { display: none; }
  svg { width: 85%; }  /* text of 7.6pt: four pages hold the outline of a full session */
  a { color: inherit; text-decoration: none; }
}
)css";

/// Only for documents with boxes to tick: room for a pen, and each block of boxes on one page.
constexpr std::string_view form_rules = R"css(
.box { display: inline-block; width: 3.2mm; height: 3.2mm; border: 0.3mm solid var(--ink);
  border-radius: 0.4mm; vertical-align: -0.5mm; margin-right: 0.6mm; }
.facts.rows > div { padding: 3.5mm 0 1mm; border-bottom-color: var(--line-strong); }
.facts.rows + p, .callout + p { margin-top: 5mm; }
.callout { margin-top: 3mm; padding: 3mm 4mm; background: none;
  border: 1px solid var(--line-strong); }
.callout .number { display: inline-block; min-width: 6mm; color: var(--ink3); }
.callout thead { display: none; }
.callout table { font-size: 9pt; line-height: 12pt; }
.callout th, .callout td { padding: 0.9mm 0; border-bottom: 0; }
.callout > p:last-child { margin-top: 1mm; }
)css";

std::string colours() {
    std::string text =
        ":root { --face: Inter, \"Segoe UI\", system-ui, -apple-system, Roboto, "
        "\"Helvetica Neue\", Arial, sans-serif;";
    for (const auto& [token, hex] : document_palette()) {
        std::string name(token);
        if (name == "lineStrong") name = "line-strong";
        text += " --" + name + ": " + std::string(hex) + ";";
    }
    return text + " }\n";
}

/// "pagina {0} van {1}" as CSS content with the two counters.
std::string page_counters(const std::string& pattern) {
    std::string content;
    std::size_t from = 0;
    for (const auto& [placeholder, counter] :
         {std::pair(std::string_view("{0}"), "counter(page)"),
          std::pair(std::string_view("{1}"), "counter(pages)")}) {
        const auto found = pattern.find(placeholder, from);
        if (found == std::string::npos) return css_string(pattern);
        content += css_string(pattern.substr(from, found - from)) + " " + counter + " ";
        from = found + placeholder.size();
    }
    return content + css_string(pattern.substr(from));
}

std::string page_rules(const Document& document) {
    const std::string look = " font: 8pt " + std::string("Inter, \"Segoe UI\", Arial, sans-serif") +
                             "; color: " + std::string(hex_from_role(ColourRole::Ink3)) + "; ";
    return "@page { size: A4; margin: 11.5mm 14mm 11.5mm;\n  @top-left { content: " +
           css_string(document.header) + ";" + look +
           "}\n  @bottom-left { content: " + css_string(document.footer) + ";" + look +
           "}\n  @bottom-right { content: " + page_counters(document.words.page_of) + ";" + look +
           "}\n}\n@page :first { @top-left { content: none; } }\n";
}

}  // namespace

std::string html_style(const Document& document) {
    return colours() + page_rules(document) + std::string(base_rules) + std::string(table_rules) +
           std::string(media_rules);
}

std::string html_form_style() {
    return std::string(form_rules);
}

}  // namespace sparring
