// Ratings from elsewhere over the rating step: where the table is, what would become of it, one key
// to take it over. Must not read files nor judge rows; shows no rating and nobody's name beside
// one.
#pragma once

#include "core/ratings_table.h"
#include "ui/views/view.h"

#include <optional>
#include <string>

namespace sparring::ui {

struct RatingsImportState {
    std::string path;                   ///< as it is typed
    std::string error;                  ///< why the file could not be read
    std::optional<RatingsTable> table;  ///< what was read: the preview is shown
};

/// False when it is to be closed.
bool draw_ratings_import(ViewContext& view, RatingsImportState& state);

}  // namespace sparring::ui
