// Names, words and short ways to make blocks.
// Must not know which sections there are.
#include "document/context.h"

#include <algorithm>
#include <cctype>

namespace sparring {
namespace {

const Company& company_of(const Session& session, Side side) {
    return side == Side::Customer ? session.customer : session.supplier;
}

/// The text with no-break spaces.
std::string unbroken(const std::string& text) {
    std::string result;
    for (const char byte : text) {
        if (byte == ' ')
            result += "\u00A0";
        else
            result += byte;
    }
    return result;
}

/// The text with its amounts kept on one line: a no-break space after the sign of the currency.
std::string with_whole_amounts(std::string text) {
    static constexpr std::string_view sign = "€ ";
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
        const auto after = at + sign.size();
        const bool amount =
            after < text.size() && std::isdigit(static_cast<unsigned char>(text[after])) != 0;
        if (amount) text.replace(after - 1, 1, "\u00A0");
    }
    return text;
}

bool is_upper(char byte) {
    return std::isupper(static_cast<unsigned char>(byte)) != 0;
}

}  // namespace

OutlineContext::OutlineContext(const Session& the_session, const Analysis& the_analysis,
                               const OutlineOptions& the_options, const Wording& the_wording)
    : session(the_session), analysis(the_analysis), options(the_options), wording(the_wording) {}

std::string OutlineContext::word(std::string_view key,
                                 const std::vector<std::string>& arguments) const {
    return wording.text("outline." + std::string(key), arguments);
}

std::string OutlineContext::count(std::string_view key, int count,
                                  std::vector<std::string> more) const {
    return wording.count("outline." + std::string(key), count, std::move(more));
}

std::string OutlineContext::count_or_none(std::string_view key, int number,
                                          std::vector<std::string> more) const {
    if (number != 0) return count(key, number, std::move(more));
    more.insert(more.begin(), "0");
    return word(std::string(key) + ".none", more);
}

std::string OutlineContext::side_name(Side side) const {
    const std::string& name = short_name(company_of(session, side));
    if (!name.empty()) return name;
    return word(side == Side::Customer ? "the-customer" : "the-supplier");
}

std::string OutlineContext::side_label(Side side) const {
    const std::string& name = short_name(company_of(session, side));
    if (!name.empty()) return name;
    return word(side == Side::Customer ? "customer" : "supplier");
}

std::string OutlineContext::company_name(Side side) const {
    const std::string& name = company_of(session, side).name;
    return name.empty() ? side_label(side) : name;
}

std::string OutlineContext::adviser() const {
    std::vector<std::string> names;
    if (!options.adviser.empty()) {
        names.push_back(options.adviser);
    } else {
        for (const Person& person : session.people) {
            if (person.side == Side::Adviser && !person.name.empty()) names.push_back(person.name);
        }
    }
    if (!options.adviser_firm.empty()) names.push_back(options.adviser_firm);
    return joined(names, ", ");
}

std::string OutlineContext::stage_name(int stage) const {
    const Stage* found = stage_by_number(session.method, stage);
    return found == nullptr ? std::string() : method_text(found->name);
}

std::string OutlineContext::stage_phrase(int stage) const {
    return word("stage", {std::to_string(stage), stage_name(stage)});
}

std::string OutlineContext::dimension_name(const DimensionId& id) const {
    const Dimension* found = find_dimension(session.method, id);
    return found == nullptr ? id.value : method_text(found->name);
}

std::string OutlineContext::dimension_list(const std::vector<DimensionId>& ids) const {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const DimensionId& id : ids)
        names.push_back(inside_sentence(dimension_name(id)));
    return enumeration(names);
}

std::string OutlineContext::enumeration(const std::vector<std::string>& names) const {
    const std::string conjunction = word("and-in-name");
    const bool ambiguous = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return name.find(conjunction) != std::string::npos;
    });
    return ambiguous ? joined(names, "; ") : list_text(wording, names);
}

std::string OutlineContext::evidence_status(EvidenceStatus status) const {
    return word("status." + std::to_string(std::clamp(status, 1, 4)));
}

std::string OutlineContext::table_amount(double value) const {
    return unbroken(table_amount_text(wording, value, session.currency));
}

std::string OutlineContext::sentence_amount(double value) const {
    return unbroken(sentence_amount_text(wording, value, session.currency));
}

Inline OutlineContext::date_or_open(const Date& the_date) const {
    return the_date.empty() ? quiet(word("to-be-agreed")) : plain(date(the_date));
}

Inline OutlineContext::text_or_open(const std::string& text) const {
    return text.empty() ? quiet(word("to-be-agreed")) : plain(text);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!result.empty()) result += separator;
        result += part;
    }
    return result;
}

std::string inside_sentence(std::string text) {
    const bool abbreviation = text.size() > 1 && is_upper(text[1]);
    if (!text.empty() && is_upper(text[0]) && !abbreviation)
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

std::string opening_sentence(std::string text) {
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

std::string without_full_stop(std::string text) {
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string as_sentence(std::string text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.pop_back();
    const bool closed = text.empty() ||
                        std::string_view(".!?").find(text.back()) != std::string::npos ||
                        text.ends_with("…");
    return closed ? text : text + '.';
}

Inline plain(std::string text) {
    return {with_whole_amounts(std::move(text)), InlineStyle::Plain};
}

Inline strong(std::string text) {
    return {with_whole_amounts(std::move(text)), InlineStyle::Strong};
}

Inline quiet(std::string text) {
    return {with_whole_amounts(std::move(text)), InlineStyle::Quiet};
}

Statement statement(std::string id, std::string text) {
    return {std::move(id), {plain(std::move(text))}};
}

Statement statement(std::string id, Inlines inlines) {
    return {std::move(id), std::move(inlines)};
}

Statement labelled(std::string id, const std::string& label, const std::string& text) {
    return {std::move(id), {strong(label + ": "), plain(as_sentence(opening_sentence(text)))}};
}

Block heading(int level, std::string number, std::string text, std::string anchor) {
    return {Heading{level, std::move(number), std::move(text), std::move(anchor)}};
}

Block paragraph(Statement single) {
    return paragraph(std::vector<Statement>{std::move(single)});
}

Block paragraph(std::vector<Statement> statements, ParagraphRole role) {
    return {Paragraph{role, std::move(statements)}};
}

Block note(Statement single) {
    return paragraph(std::vector<Statement>{std::move(single)}, ParagraphRole::Note);
}

Block labelled_sentences(const std::string& label, std::vector<Statement> sentences) {
    if (!sentences.empty()) {
        Inlines& first = sentences.front().inlines;
        first.insert(first.begin(), strong(label + ": "));
    }
    return paragraph(std::move(sentences));
}

Cell cell(std::string text) {
    return cell(plain(std::move(text)));
}

Cell cell(Inline single) {
    return {{Inlines{std::move(single)}}};
}

Block section_heading(const OutlineContext& context, std::string number, std::string anchor) {
    std::string text = context.word("section." + anchor);
    return heading(2, std::move(number), std::move(text), std::move(anchor));
}

Block not_discussed(const OutlineContext& context, const std::string& section) {
    return paragraph(
        statement(section + ".not-discussed", Inlines{quiet(context.word("not-discussed"))}));
}

}  // namespace sparring
