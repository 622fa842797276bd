// Covered entry of ratings on one laptop: one person after another, a "hand over" screen between
// two people. Only who has the laptop sees what they chose, and only while they have it.
// Must not know in which window it lies, nor ask anybody but this turn's rater what was chosen.
#pragma once

#include "ui/views/view.h"

#include <map>

namespace sparring::ui {

struct EntryState {
    PersonId next;          ///< who is to take the laptop; empty: whoever has still to answer
    PersonId rater;         ///< who has it; empty: nobody, it is handed over
    bool estimate = false;  ///< rates what the customer would choose
    std::map<DimensionId, int> picks;  ///< of this turn alone; 0 is "don't know"
    bool asked = false;                ///< a first press told how many are missing
    int drawn = 0;                     ///< number of the frame that showed this last
};

/// What stands above the entry: whose turn it is, or the dimension that is being rated.
ViewHead entry_head(const app::Workspace& app, EntryState& state);
/// The entry below that; `state` lives in the window that shows it.
void draw_entry(ViewContext& view, EntryState& state);
/// True while somebody holds the laptop: then nothing else of the window may be shown.
bool somebody_rates(const app::Workspace& app, const EntryState& state);

}  // namespace sparring::ui
