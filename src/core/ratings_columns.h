// Which column of a table of ratings is which. Must not look at rows below the first.
#pragma once

#include "core/ratings_table.h"
#include "core/ratings_vocabulary.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparring {

/// Places of the columns, 0-based.
struct RatingsColumns {
    RatingsLayout layout = RatingsLayout::RowPerRating;
    std::size_t count = 0;                     ///< columns of the first row
    std::map<ColumnRole, std::size_t> places;  ///< of the columns that are not about one dimension
    /// RowPerPerson: the columns of each dimension, in the order of the table.
    struct DimensionPlaces {
        DimensionId dimension;
        std::map<ColumnRole, std::size_t> places;
    };
    std::vector<DimensionPlaces> dimensions;
    std::vector<std::string> ignored;

    [[nodiscard]] std::optional<std::size_t> place(ColumnRole role) const;
};

/// From the first row. The problem names the column that is missing or there twice.
Result<RatingsColumns> columns_of_heading(const TextRow& heading,
                                          const RatingsVocabulary& vocabulary);

}  // namespace sparring
