// Recognising words: everything is compared after bare_words.
// Must not know rows or sessions.
#include "core/ratings_vocabulary.h"

#include "core/matching.h"

#include <algorithm>
#include <array>

namespace sparring {
namespace {

constexpr int k_most_rung = 4;
constexpr int k_most_importance = 3;
// What parts a dimension's name from what a heading says of it.
constexpr std::string_view k_parting = ":([-?_*";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.replace(at, what.size(), by);
}

std::string_view trimmed(std::string_view text, std::string_view what) {
    const std::size_t from = text.find_first_not_of(what);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(what) - from + 1);
}

/// Without marks around it: "(belang)" and "belang:" are "belang".
std::string_view unmarked(std::string_view words) {
    return trimmed(words, " :()[]-?_*.");
}

/// Length of a number in front, with its mark and blanks: "10. ", "3) ", "q4: "; 0 without.
std::size_t numbering(std::string_view words) {
    std::size_t at = !words.empty() && (words[0] == 'q' || words[0] == 'v') ? 1 : 0;
    const std::size_t digits = at;
    while (at < words.size() && is_digit(words[at]))
        ++at;
    if (at == digits || at >= words.size()) return 0;
    const std::size_t marks = at;
    at = std::min(words.find_first_not_of(" .):-", at), words.size());
    return at == marks ? 0 : at;
}

/// A heading as it is compared: without its number and the marks behind it; a line break in it
/// parts the name from what is said of it.
std::string heading_words(std::string_view text) {
    std::string parted(text);
    replace_all(parted, "\n", " : ");
    const std::string words = bare_words(parted);
    return std::string(trimmed(std::string_view(words).substr(numbering(words)), " ?:*."));
}

std::vector<std::string> split(std::string_view words) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find('|', at), words.size());
        if (std::string part = bare_words(words.substr(at, end - at)); !part.empty())
            parts.push_back(std::move(part));
        at = end + 1;
    }
    return parts;
}

constexpr std::array<std::pair<const char*, ColumnRole>, 6> k_roles = {{
    {"ratings.words.participant", ColumnRole::Participant},
    {"ratings.words.side", ColumnRole::Side},
    {"ratings.words.dimension", ColumnRole::Dimension},
    {"ratings.words.rating", ColumnRole::Rating},
    {"ratings.words.importance", ColumnRole::Importance},
    {"ratings.words.note", ColumnRole::Note},
}};
constexpr std::array<std::pair<const char*, Side>, 3> k_sides = {{
    {"ratings.words.supplier", Side::Supplier},
    {"ratings.words.customer", Side::Customer},
    {"ratings.words.adviser", Side::Adviser},
}};

/// The rung whose sentence this is, in any language; 0 for none.
int rung_of_sentence(std::string_view words, const Dimension& dimension) {
    for (std::size_t at = 0; at < dimension.rungs.size(); ++at)
        for (const auto& [language, sentence] : dimension.rungs.at(at).by_language)
            if (trimmed(bare_words(sentence), " .") == trimmed(words, " ."))
                return static_cast<int>(at) + 1;
    return 0;
}

}  // namespace

std::string bare_words(std::string_view text) {
    std::string words = folded(text);
    for (const std::string_view space : {"\u00a0", "\u202f", "\u2009", "\t", "\n"})
        replace_all(words, space, " ");
    for (const std::string_view mark : {"\u2018", "\u2019", "\u00b4"})
        replace_all(words, mark, "'");
    for (const std::string_view dash : {"\u2013", "\u2014", "\u2011"})
        replace_all(words, dash, "-");
    const auto blanks = std::unique(words.begin(), words.end(),
                                    [](char a, char b) { return a == ' ' && b == ' '; });
    words.erase(blanks, words.end());
    return std::string(trimmed(words, " "));
}

std::string quotable(std::string_view cell) {
    constexpr std::size_t most = 60;
    cell = trimmed(cell, " \t\n");
    const std::string_view line = cell.substr(0, cell.find('\n'));
    std::size_t end = std::min(line.size(), most);
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(line.substr(0, end)) + (end < cell.size() ? "…" : "");
}

RatingAnswer whole_number_of(std::string_view text, int most) {
    const std::string words = bare_words(text);
    if (words.empty()) return {AnswerKind::Empty};
    const std::size_t end =
        std::min(static_cast<std::size_t>(std::find_if_not(words.begin(), words.end(), is_digit) -
                                          words.begin()),
                 words.size());
    const std::string_view whole = std::string_view(words).substr(0, end);
    std::string_view fraction = std::string_view(words).substr(end);
    const bool parted = fraction.size() > 1 && (fraction[0] == ',' || fraction[0] == '.');
    if (parted) fraction.remove_prefix(1);
    const bool number = whole.size() == 1 && (parted || fraction.empty()) &&
                        std::all_of(fraction.begin(), fraction.end(), is_digit);
    if (!number) return {AnswerKind::Wrong};
    const int value = whole[0] - '0';
    if (fraction.find_first_not_of('0') != std::string_view::npos)
        return {value >= 1 && value < most ? AnswerKind::Half : AnswerKind::Wrong};
    if (value < 1 || value > most) return {AnswerKind::Wrong};
    return {AnswerKind::Rung, value};
}

RatingsVocabulary::RatingsVocabulary(const Method& method,
                                     const std::map<Language, Wording>& wordings)
    : m_method(method) {
    for (const auto& [language, wording] : wordings) {
        for (const auto& [key, role] : k_roles)
            for (std::string& word : split(wording.text(key)))
                m_roles.emplace(std::move(word), role);
        for (const auto& [key, side] : k_sides)
            for (std::string& word : split(wording.text(key)))
                m_sides.emplace(std::move(word), side);
        for (int importance = 1; importance <= k_most_importance; ++importance)
            m_importances.emplace(
                bare_words(wording.text("importance." + std::to_string(importance))), importance);
        for (std::string& word : split(wording.text("ratings.words.unknown")))
            m_unknown.push_back(std::move(word));
    }
    add_names(method);
}

void RatingsVocabulary::add_names(const Method& method) {
    const auto add = [&](const std::string& text, std::size_t dimension, int rank) {
        if (std::string words = heading_words(text); !words.empty())
            m_names.push_back({std::move(words), dimension, rank});
    };
    for (std::size_t at = 0; at < method.dimensions.size(); ++at) {
        const Dimension& dimension = method.dimensions[at];
        for (const auto& [language, text] : dimension.name.by_language)
            add(text, at, 0);
        for (const auto& [language, text] : dimension.question.by_language)
            add(text, at, 0);
        for (const auto& [language, text] : dimension.short_name.by_language)
            add(text, at, 1);
        add(dimension.id.value, at, 2);
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.text.size() > b.text.size(); });
}

std::optional<ColumnRole> RatingsVocabulary::role_of(std::string_view heading) const {
    const auto found = m_roles.find(heading_words(heading));
    return found == m_roles.end() ? std::nullopt : std::optional(found->second);
}

const RatingsVocabulary::Name* RatingsVocabulary::name_of(std::string_view words) const {
    const auto found = std::find_if(m_names.begin(), m_names.end(),
                                    [&](const Name& name) { return name.text == words; });
    return found == m_names.end() ? nullptr : &*found;
}

const Dimension* RatingsVocabulary::dimension_of(std::string_view text) const {
    const Name* name = name_of(heading_words(text));
    return name == nullptr ? nullptr : &m_method.dimensions[name->dimension];
}

/// Importance or Note when these words say that.
std::optional<ColumnRole> RatingsVocabulary::detail_of(std::string_view words) const {
    const auto found = m_roles.find(unmarked(words));
    if (found == m_roles.end()) return std::nullopt;
    const bool detail = found->second == ColumnRole::Importance ||
                        found->second == ColumnRole::Note || found->second == ColumnRole::Rating;
    return detail ? std::optional(found->second) : std::nullopt;
}

std::optional<DimensionColumn> RatingsVocabulary::column_of(const Name& name,
                                                            std::optional<ColumnRole> role) const {
    return DimensionColumn{m_method.dimensions[name.dimension].id,
                           role.value_or(ColumnRole::Rating), name.rank};
}

/// "rate the relationship [trust]", "importance [trust]".
std::optional<DimensionColumn> RatingsVocabulary::bracketed_column(std::string_view words) const {
    const std::size_t open = words.rfind('[');
    if (open == std::string_view::npos || !words.ends_with(']')) return std::nullopt;
    const Name* name = name_of(unmarked(words.substr(open)));
    if (name == nullptr) return std::nullopt;
    return column_of(*name, detail_of(words.substr(0, open)));
}

/// "trust: pick a sentence", "trust (note)", "trust importance".
std::optional<DimensionColumn> RatingsVocabulary::leading_column(std::string_view words) const {
    for (const Name& name : m_names) {
        if (!words.starts_with(name.text)) continue;
        const std::string_view rest = trimmed(words.substr(name.text.size()), " ");
        if (rest.empty()) return column_of(name);
        const std::optional<ColumnRole> detail = detail_of(rest);
        if (detail || k_parting.find(rest.front()) != std::string_view::npos)
            return column_of(name, detail);
    }
    return std::nullopt;
}

/// "importance: trust", "note (trust)".
std::optional<DimensionColumn> RatingsVocabulary::trailing_column(std::string_view words) const {
    for (const auto& [word, role] : m_roles) {
        if (!words.starts_with(word) || !detail_of(word)) continue;
        if (const Name* name = name_of(unmarked(words.substr(word.size()))))
            return column_of(*name, role);
    }
    return std::nullopt;
}

std::optional<DimensionColumn> RatingsVocabulary::dimension_column_of(
    std::string_view heading) const {
    const std::string words = heading_words(heading);
    if (const Name* name = name_of(words)) return column_of(*name);
    if (auto column = bracketed_column(words)) return column;
    if (auto column = leading_column(words)) return column;
    return trailing_column(words);
}

std::optional<Side> RatingsVocabulary::side_of(std::string_view text) const {
    const auto found = m_sides.find(bare_words(text));
    return found == m_sides.end() ? std::nullopt : std::optional(found->second);
}

RatingAnswer RatingsVocabulary::importance_of(std::string_view text) const {
    const auto word = m_importances.find(bare_words(text));
    if (word != m_importances.end()) return {AnswerKind::Rung, word->second};
    return whole_number_of(text, k_most_importance);
}

RatingAnswer RatingsVocabulary::answer_of(std::string_view text, const Dimension& dimension) const {
    const std::string words = bare_words(text);
    if (std::find(m_unknown.begin(), m_unknown.end(), words) != m_unknown.end())
        return {AnswerKind::Unknown};
    const RatingAnswer number = whole_number_of(words, k_most_rung);
    if (number.kind != AnswerKind::Wrong) return number;
    const std::size_t front = numbering(words);
    const int rung = rung_of_sentence(std::string_view(words).substr(front), dimension);
    const bool agrees =
        front == 0 || (is_digit(words[0]) && words[0] - '0' == rung && !is_digit(words[1]));
    return rung != 0 && agrees ? RatingAnswer{AnswerKind::Rung, rung} : number;
}

}  // namespace sparring
