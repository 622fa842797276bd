// The form from top to bottom: head, fields, how to fill it in, a callout per dimension, return.
// Must not know formats, nor what anybody answered.
#include "document/ratings_sheet.h"

#include "document/context.h"
#include "document/form.h"

namespace sparring {
namespace {

constexpr int k_most_important = 3;  // domain.md 3: 1 helps, 2 important, 3 decisive
const std::string k_no_break = "\u00A0";

Inline box() {
    return plain(std::string(empty_box));
}

/// A box and its words on one line, with room before the next one.
void add_choice(Inlines& line, const std::string& words) {
    if (!line.empty()) line.push_back(plain(k_no_break + k_no_break + " "));
    line.push_back(box());
    line.push_back(plain(k_no_break + words));
}

Block head_facts(const OutlineContext& context) {
    Facts facts;
    facts.side_by_side = true;
    facts.facts = {
        {context.word("header.supplier"),
         {statement("sheet.supplier", context.company_name(Side::Supplier))}},
        {context.word("header.customer"),
         {statement("sheet.customer", context.company_name(Side::Customer))}},
        {context.word("sheet.date"),
         {statement("sheet.date", Inlines{context.date_or_open(context.session.date)})}},
    };
    return {facts};
}

Block fields(const OutlineContext& context) {
    Inlines sides;
    add_choice(sides, context.side_label(Side::Supplier));
    add_choice(sides, context.side_label(Side::Customer));
    Facts facts;
    facts.facts = {
        {context.word("sheet.name"), {statement("sheet.name", k_no_break)}},
        {context.word("sheet.side"), {statement("sheet.side", sides)}},
    };
    return {facts};
}

/// Number, box and sentence of each rung, then "I don't know".
Block sentences(const OutlineContext& context, const Dimension& dimension, const std::string& id) {
    Table table;
    table.id = id + ".sentences";
    table.columns = {{"", Alignment::Start, 1}, {"", Alignment::Start, 16}};
    const auto add = [&](const std::string& number, const std::string& words) {
        const std::string name = number.empty() ? "unknown" : number;
        const Cell tick{{{box(), quiet(k_no_break + number)}}};
        table.rows.push_back({id + "." + name, RowKind::Body, {tick, cell(words)}});
    };
    int number = 0;
    for (const LocalText& rung : dimension.rungs)
        add(std::to_string(++number), context.method_text(rung));
    add("", context.word("sheet.unknown"));
    return {table};
}

Block importance(const OutlineContext& context, const std::string& id) {
    Inlines choices;
    for (int value = 1; value <= k_most_important; ++value)
        add_choice(choices, context.word("sheet.importance-" + std::to_string(value)));
    Inlines line = {quiet(context.word("sheet.importance") + " ")};
    line.insert(line.end(), choices.begin(), choices.end());
    return paragraph(statement(id + ".importance", line));
}

Block dimension_block(const OutlineContext& context, const Dimension& dimension, int number) {
    const std::string place = std::to_string(number);
    const std::string id = "sheet-" + place;
    Callout callout;
    callout.blocks = {heading(3, place, context.method_text(dimension.name), id),
                      sentences(context, dimension, id), importance(context, id)};
    return {callout};
}

std::string return_sentence(const OutlineContext& context) {
    const std::string adviser = context.adviser();
    const std::string to = adviser.empty() ? context.word("sheet.facilitator") : adviser;
    const Date& day = context.session.date;
    return day.empty() ? context.word("sheet.return", {to})
                       : context.word("sheet.return-before", {to, context.date(day)});
}

Blocks blocks_of(const OutlineContext& context) {
    const Method& method = context.session.method;
    Blocks blocks = {
        paragraph({statement("sheet.kind", context.session.title)}, ParagraphRole::Eyebrow),
        heading(1, "", context.word("sheet.title"), "sheet"),
        head_facts(context),
        fields(context),
        paragraph({statement("sheet.rule", context.method_text(method.rating_rule))},
                  ParagraphRole::Lead),
        paragraph({statement("sheet.how", context.word("sheet.how")),
                   statement("sheet.how-importance", context.word("sheet.how-importance"))}),
        paragraph(statement("sheet.anonymous", context.word("sheet.anonymous"))),
    };
    if (context.session.title.empty()) blocks.erase(blocks.begin());
    int number = 0;
    for (const Dimension& dimension : method.dimensions)
        blocks.push_back(dimension_block(context, dimension, ++number));
    blocks.push_back(paragraph({statement("sheet.thanks", {strong(context.word("sheet.thanks"))}),
                                statement("sheet.return", return_sentence(context))}));
    return blocks;
}

}  // namespace

Document ratings_sheet(const Session& session, const Wording& wording) {
    const Analysis nothing_derived;
    const OutlineOptions options;
    const OutlineContext context(session, nothing_derived, options, wording);
    Document document;
    document.subtitle = context.word(
        "for-customer", {context.side_name(Side::Supplier), context.side_name(Side::Customer)});
    document.title = session.title.empty() ? document.subtitle : session.title;
    document.language = wording.language();
    document.metadata.author = context.adviser();
    document.metadata.subject = context.word("sheet.title");
    document.metadata.company = context.company_name(Side::Supplier);
    document.metadata.date = session.date;
    document.metadata.draft = false;
    document.header = joined({context.word("sheet.title"), document.subtitle}, " · ");
    document.footer = document.header;
    document.words = {context.word("page-of"), context.word("figure-as-table")};
    document.blocks = blocks_of(context);
    return document;
}

}  // namespace sparring
