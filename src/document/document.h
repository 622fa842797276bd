// What a document says, in no format: a small tree of plain values that writers and the preview
// walk. Must not know how a document is composed, nor any format, file or screen.
#pragma once

#include "core/date.h"
#include "core/text.h"
#include "document/drawing.h"

#include <string>
#include <variant>
#include <vector>

namespace sparring {

/// Who may read the document: everything, or what both sides may see.
enum class OutlineAudience { Internal, Shared };

enum class InlineStyle { Plain, Strong, Quiet };

struct Inline {
    std::string text;
    InlineStyle style = InlineStyle::Plain;
    friend bool operator==(const Inline&, const Inline&) = default;
};
using Inlines = std::vector<Inline>;

/// One sentence, or one entry of a list. The id is stable over exports of the same session
/// ("brief.sentence", "market.challenge-2"), unique in the document, and in both languages the
/// same: one can walk the document sentence by sentence and come back to the same one.
struct Statement {
    std::string id;
    Inlines inlines;
    friend bool operator==(const Statement&, const Statement&) = default;
};

struct Heading {
    int level = 1;       ///< 1 the document's title, 2 a section, 3 a part of it
    std::string number;  ///< "3"; empty without
    std::string text;
    std::string anchor;  ///< "position": letters, digits, '-'; unique in the document
};

enum class ParagraphRole {
    Body,
    Eyebrow,   ///< the kind of document, above its title
    Subtitle,  ///< under the title
    Lead,      ///< the one sentence
    Note,      ///< small print under a table or figure
};

struct Paragraph {
    ParagraphRole role = ParagraphRole::Body;
    std::vector<Statement> statements;
};

struct List {
    bool ordered = false;
    std::vector<Statement> items;
};

/// Label and value pairs: the block under the title, the facts of a proposition.
struct Facts {
    bool side_by_side = false;  ///< short facts, several beside each other; else one a row
    struct Fact {
        std::string label;
        std::vector<Statement> values;  ///< at least one; more where the label has several
    };
    std::vector<Fact> facts;
};

enum class Alignment { Start, Centre, End };

struct Column {
    std::string title;
    Alignment alignment = Alignment::Start;
    int weight = 1;  ///< relative width
};

/// One cell; several lines where it holds several things.
struct Cell {
    std::vector<Inlines> lines;
};

enum class RowKind { Body, Subtotal, Total };

struct Row {
    std::string id;  ///< like a statement's; a row is walked as one sentence
    RowKind kind = RowKind::Body;
    std::vector<Cell> cells;  ///< as many as there are columns
};

struct Table {
    std::string id;
    std::string caption;  ///< may be empty
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A picture with its words: `alt` for those who cannot see it, `twin` with the same facts.
struct Figure {
    std::string id;
    std::string caption;
    std::string alt;
    Drawing drawing;
    Table twin;
};

struct KeyFigure {
    std::string id;
    std::string label;   ///< "Nettowaarde per jaar"
    std::string value;   ///< "€ 154.000"
    std::string detail;  ///< range
    std::string status;  ///< evidence status in words
};

struct KeyFigures {
    std::vector<KeyFigure> figures;
};

/// A hint: a good place to start a new page.
struct PageBreak {};

struct Block;

/// A box that stands out.
struct Callout {
    std::vector<Block> blocks;
};

/// Two columns side by side; one under the other where there is no room.
struct Columns {
    std::vector<Block> left;
    std::vector<Block> right;
};

struct Block {
    std::variant<Heading, Paragraph, List, Facts, Table, Figure, KeyFigures, Callout, Columns,
                 PageBreak>
        content;
};

/// Something the reader of the export should know; `key` names the sentence in the wording.
struct Warning {
    std::string key;
    std::vector<std::string> arguments;
    friend bool operator==(const Warning&, const Warning&) = default;
};

/// Facts about the document, for file properties.
struct Metadata {
    std::string author;  ///< adviser and firm
    std::string subject;
    std::string company;  ///< supplier
    std::vector<std::string> keywords;
    Date date;  ///< of the session
    std::string version;
    OutlineAudience audience = OutlineAudience::Shared;
    bool draft = true;
};

/// Words that a writer needs besides the content, in the document's language.
struct WriterWords {
    std::string page_of;          ///< "pagina {0} van {1}"
    std::string figure_as_table;  ///< "In cijfers"
};

struct Document {
    std::string title;
    std::string subtitle;
    Language language = "en";
    Metadata metadata;
    std::string header;  ///< running text at the top of each page
    std::string footer;  ///< running text at the bottom, besides page x of y
    WriterWords words;
    std::vector<Block> blocks;
    std::vector<Warning> warnings;  ///< from composing it
};

}  // namespace sparring
