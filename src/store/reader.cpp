// Places, ids, references and languages of a file that is being read.
// Must not know the fields of any struct.
#include "store/reader.h"

namespace sparring::store {
namespace {

/// More problems than this are not listed: nobody reads them, and a hostile file has millions.
constexpr std::size_t most_problems = 500;

std::string_view unknown_reference_key(Thing thing) {
    switch (thing) {
        case Thing::Action:
            return "problem.unknown-action";
        case Thing::Challenge:
            return "problem.unknown-challenge";
        case Thing::Claim:
            return "problem.unknown-claim";
        case Thing::Dimension:
            return "problem.unknown-dimension";
        case Thing::Move:
            return "problem.unknown-move";
        case Thing::ParkedItem:
            return "problem.unknown-parked-item";
        case Thing::Person:
            return "problem.unknown-person";
        case Thing::Precondition:
            return "problem.unknown-precondition";
        case Thing::Proposition:
            return "problem.unknown-proposition";
        case Thing::Stage:
            return "problem.unknown-stage";
        case Thing::Step:
            return "problem.unknown-step";
        case Thing::Trend:
            return "problem.unknown-trend";
        case Thing::TrendCategory:
            return "problem.unknown-trend-category";
        case Thing::ValueItem:
            return "problem.unknown-value-item";
    }
    return "";
}

/// RFC 6901: "~" is written "~0", "/" is written "~1".
std::string escaped(std::string_view token) {
    std::string text;
    for (const char c : token) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

}  // namespace

Reader::Place::Place(Reader& reader, std::string_view token)
    : m_reader(reader), m_length(reader.m_pointer.size()) {
    m_reader.m_pointer += '/' + escaped(token);
}

Reader::Place::~Place() {
    m_reader.m_pointer.resize(m_length);
}

void Reader::add(Severity severity, std::string_view key, std::vector<std::string> arguments,
                 std::string pointer) {
    if (m_problems.size() > most_problems) return;
    if (m_problems.size() == most_problems) {
        m_problems.push_back(
            {{"problem.too-many", {std::to_string(most_problems)}, m_file, ""}, Severity::Error});
        return;
    }
    m_problems.push_back(
        {{std::string(key), std::move(arguments), m_file, std::move(pointer)}, severity});
}

void Reader::error(std::string_view key, std::vector<std::string> arguments) {
    add(Severity::Error, key, std::move(arguments), m_pointer);
}

void Reader::warning(std::string_view key, std::vector<std::string> arguments) {
    add(Severity::Warning, key, std::move(arguments), m_pointer);
}

void Reader::define(Thing thing, const std::string& id) {
    if (!note(thing, id)) error("problem.repeated-id", {id});
}

void Reader::refer(Thing thing, const std::string& id, Severity severity) {
    m_references.push_back({thing, id, m_pointer, severity});
}

void Reader::check_references() {
    for (const Reference& reference : m_references)
        if (!m_defined[reference.thing].contains(reference.id))
            add(reference.severity, unknown_reference_key(reference.thing), {reference.id},
                reference.pointer);
}

void Reader::count_text(const std::map<std::string, std::string>& by_language) {
    ++m_texts;
    for (const std::string& language : shipped_languages())
        if (!by_language.contains(language)) m_missing_texts[language].push_back(m_pointer);
}

void Reader::check_languages() {
    if (m_rules == Rules::SessionCopy) return;
    const bool shipped = m_rules == Rules::ShippedTemplate;
    for (const auto& [language, pointers] : m_missing_texts) {
        if (!shipped && pointers.size() == m_texts) {
            add(Severity::Warning, "problem.language-absent", {language}, "");
            continue;
        }
        for (const std::string& pointer : pointers)
            add(shipped ? Severity::Error : Severity::Warning,
                shipped ? "problem.language-missing" : "problem.language-falls-back", {language},
                pointer);
    }
}

}  // namespace sparring::store
