// Section 0: what this document is, of whom, and who was there.
// Must not know other sections.
#include "document/sections.h"

namespace sparring {
namespace {

void add(Facts& facts, const OutlineContext& context, const std::string& key, std::string text) {
    if (text.empty()) return;
    facts.facts.push_back(
        {context.word("header." + key), {statement("header." + key, std::move(text))}});
}

std::string participants(const OutlineContext& context) {
    std::vector<std::string> parts;
    for (const Side side : {Side::Supplier, Side::Customer}) {
        const auto count = static_cast<int>(raters_of_side(context.session, side).size());
        if (count > 0)
            parts.push_back(
                context.word("header.from-side", {std::to_string(count), context.side_name(side)}));
    }
    return list_text(context.wording, parts);
}

std::string version(const OutlineContext& context) {
    const Outcome& outcome = context.session.outcome;
    const std::string status =
        context.word(outcome.status == OutlineStatus::Draft ? "draft" : "agreed");
    return outcome.version.empty() ? status
                                   : context.word("header.version-of", {outcome.version, status});
}

std::string confidentiality(const OutlineContext& context) {
    const std::string audience =
        context.word(context.internal() ? "header.for-internal" : "header.for-shared");
    const std::string& typed = context.session.outcome.confidentiality;
    return typed.empty() ? audience : as_sentence(typed) + " " + audience;
}

Facts header_facts(const OutlineContext& context) {
    Facts facts;
    facts.side_by_side = true;
    add(facts, context, "supplier", context.company_name(Side::Supplier));
    add(facts, context, "customer", context.company_name(Side::Customer));
    add(facts, context, "session", context.date(context.session.date));
    add(facts, context, "participants", participants(context));
    add(facts, context, "adviser", context.adviser());
    add(facts, context, "version", version(context));
    add(facts, context, "confidentiality", confidentiality(context));
    return facts;
}

}  // namespace

Blocks header_section(const OutlineContext& context) {
    const std::string parties =
        context.word("for-customer",
                     {context.company_name(Side::Supplier), context.company_name(Side::Customer)});
    const std::string& title = context.session.title;
    Blocks blocks;
    blocks.push_back(
        paragraph({statement("header.kind", context.word("kind"))}, ParagraphRole::Eyebrow));
    blocks.push_back(heading(1, "", title.empty() ? parties : title, "outline"));
    if (!title.empty())
        blocks.push_back(
            paragraph({statement("header.parties", parties)}, ParagraphRole::Subtitle));
    if (context.options.rehearsal)
        blocks.push_back({Callout{
            {paragraph({statement("header.rehearsal", {strong(context.word("rehearsal"))})})}}});
    blocks.push_back({header_facts(context)});
    return blocks;
}

}  // namespace sparring
