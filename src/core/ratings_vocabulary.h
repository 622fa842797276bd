// The words that a table of ratings is written in: headings, sides, dimensions, answers, in every
// language there is. Must not know rows, sessions or files.
#pragma once

#include "core/method.h"
#include "core/session.h"
#include "core/wording.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparring {

/// Small letters without accents, one blank for any space, tab or line break, none around it;
/// typographic apostrophes as plain ones.
std::string bare_words(std::string_view text);

/// A cell as a sentence may quote it: its first line without blanks around it, at most 60 bytes.
std::string quotable(std::string_view cell);

/// What a column holds in a table with one rating a row.
enum class ColumnRole { Participant, Side, Dimension, Rating, Importance, Note };

/// What a column about one dimension holds in a table with one person a row.
struct DimensionColumn {
    DimensionId dimension;
    ColumnRole role = ColumnRole::Rating;  ///< Rating, Importance or Note
    int rank = 0;  ///< 0 found by its full name or question, 1 by its short name, 2 by its id
    friend bool operator==(const DimensionColumn&, const DimensionColumn&) = default;
};

enum class AnswerKind { Empty, Unknown, Rung, Half, Wrong };

/// A rating's cell. "3", "3,0" and "3.0" are rung 3; so is the sentence of rung 3, alone or behind
/// "3." or "3:". Half is a number between two rungs, Wrong is everything else.
struct RatingAnswer {
    AnswerKind kind = AnswerKind::Empty;
    int rung = 0;  ///< 1-4 when it is one
    friend bool operator==(const RatingAnswer&, const RatingAnswer&) = default;
};

class RatingsVocabulary {
public:
    /// The words are those of ratings.words.* in each of the wordings, separated by '|'.
    RatingsVocabulary(const Method& method, const std::map<Language, Wording>& wordings);

    [[nodiscard]] std::optional<ColumnRole> role_of(std::string_view heading) const;
    /// By id, name, short name or question, with a number before it or not. Null for others.
    [[nodiscard]] const Dimension* dimension_of(std::string_view text) const;
    /// "Vertrouwen", "10. Trust", "Trust: …", "Question [Trust]", "Trust (note)", "Belang:
    /// vertrouwen".
    [[nodiscard]] std::optional<DimensionColumn> dimension_column_of(
        std::string_view heading) const;
    [[nodiscard]] std::optional<Side> side_of(std::string_view text) const;
    /// 1-3 or the word for it; Empty, Half and Wrong as in a RatingAnswer.
    [[nodiscard]] RatingAnswer importance_of(std::string_view text) const;
    [[nodiscard]] RatingAnswer answer_of(std::string_view text, const Dimension& dimension) const;

private:
    struct Name {
        std::string text;
        std::size_t dimension = 0;  ///< place in the method
        int rank = 0;
    };

    void add_names(const Method& method);
    [[nodiscard]] const Name* name_of(std::string_view words) const;
    [[nodiscard]] std::optional<ColumnRole> detail_of(std::string_view words) const;
    [[nodiscard]] std::optional<DimensionColumn> column_of(
        const Name& name, std::optional<ColumnRole> role = ColumnRole::Rating) const;
    [[nodiscard]] std::optional<DimensionColumn> bracketed_column(std::string_view words) const;
    [[nodiscard]] std::optional<DimensionColumn> leading_column(std::string_view words) const;
    [[nodiscard]] std::optional<DimensionColumn> trailing_column(std::string_view words) const;

    const Method& m_method;
    std::map<std::string, ColumnRole, std::less<>> m_roles;
    std::map<std::string, Side, std::less<>> m_sides;
    std::map<std::string, int, std::less<>> m_importances;
    std::vector<std::string> m_unknown;
    std::vector<Name> m_names;  ///< longest first
};

/// 1 to `most` of a cell like "3", "3,0" or "3.0"; Empty, Half and Wrong as in a RatingAnswer.
RatingAnswer whole_number_of(std::string_view text, int most);

}  // namespace sparring
