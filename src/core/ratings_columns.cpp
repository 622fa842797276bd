// The first row of a table of ratings.
// Must not look at the rows below.
#include "core/ratings_columns.h"

#include <algorithm>

namespace sparring {
namespace {

class Heading {
public:
    Heading(const TextRow& row, const RatingsVocabulary& vocabulary)
        : m_row(row), m_vocabulary(vocabulary), m_used(row.cells.size(), false) {
        m_columns.count = row.cells.size();
    }

    Result<RatingsColumns> read() {
        if (auto problem = find_roles()) return *problem;
        if (!has(ColumnRole::Participant)) return missing("problem.ratings.no-participant");
        if (has(ColumnRole::Dimension)) {
            if (!has(ColumnRole::Rating)) return missing("problem.ratings.no-rating");
        } else {
            m_columns.layout = RatingsLayout::RowPerPerson;
            if (auto problem = find_dimensions()) return *problem;
            if (m_columns.dimensions.empty()) return missing("problem.ratings.no-dimension");
        }
        note_ignored();
        return std::move(m_columns);
    }

private:
    [[nodiscard]] bool has(ColumnRole role) const { return m_columns.places.contains(role); }
    static Problem missing(const char* key) { return {key, {}, "", ""}; }

    /// A form service puts its own "name" in front of the one that was asked for: the last counts.
    std::optional<Problem> find_roles() {
        for (std::size_t at = 0; at < m_row.cells.size(); ++at) {
            const auto role = m_vocabulary.role_of(m_row.cells[at]);
            if (!role) continue;
            const auto before = m_columns.places.find(*role);
            if (before != m_columns.places.end()) {
                if (*role != ColumnRole::Participant)
                    return Problem{
                        "problem.ratings.column-twice", {quotable(m_row.cells[at])}, "", ""};
                m_used[before->second] = false;
            }
            m_columns.places[*role] = at;
            m_used[at] = true;
        }
        return std::nullopt;
    }

    std::optional<Problem> find_dimensions() {
        std::map<std::pair<DimensionId, ColumnRole>, int> ranks;
        for (std::size_t at = 0; at < m_row.cells.size(); ++at) {
            if (m_used[at]) continue;
            const auto column = m_vocabulary.dimension_column_of(m_row.cells[at]);
            if (!column) continue;
            const std::pair key(column->dimension, column->role);
            const auto before = ranks.find(key);
            if (before != ranks.end() && before->second == column->rank)
                return Problem{"problem.ratings.column-twice", {quotable(m_row.cells[at])}, "", ""};
            if (before != ranks.end() && before->second < column->rank) continue;
            ranks[key] = column->rank;
            take(*column, at);
        }
        const auto unrated = [](const auto& entry) {
            return !entry.places.contains(ColumnRole::Rating);
        };
        std::erase_if(m_columns.dimensions, unrated);
        return std::nullopt;
    }

    void take(const DimensionColumn& column, std::size_t at) {
        auto& list = m_columns.dimensions;
        auto entry = std::find_if(list.begin(), list.end(), [&](const auto& known) {
            return known.dimension == column.dimension;
        });
        if (entry == list.end()) entry = list.insert(list.end(), {column.dimension, {}});
        if (const auto before = entry->places.find(column.role); before != entry->places.end())
            m_used[before->second] = false;
        entry->places[column.role] = at;
        m_used[at] = true;
    }

    void note_ignored() {
        for (std::size_t at = 0; at < m_row.cells.size(); ++at)
            if (!m_used[at] && !bare_words(m_row.cells[at]).empty())
                m_columns.ignored.push_back(quotable(m_row.cells[at]));
    }

    const TextRow& m_row;
    const RatingsVocabulary& m_vocabulary;
    std::vector<bool> m_used;
    RatingsColumns m_columns;
};

}  // namespace

std::optional<std::size_t> RatingsColumns::place(ColumnRole role) const {
    const auto found = places.find(role);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

Result<RatingsColumns> columns_of_heading(const TextRow& heading,
                                          const RatingsVocabulary& vocabulary) {
    return Heading(heading, vocabulary).read();
}

}  // namespace sparring
