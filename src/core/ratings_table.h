// From the cells of a table to ratings: what each row would become in a session, and why not.
// Pure: changes nothing until store_ratings. Must not know files or their formats.
#pragma once

#include "core/result.h"
#include "core/session.h"
#include "core/text_table.h"
#include "core/wording.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sparring {

/// RowPerRating has columns participant, dimension, rating (side, importance, note); RowPerPerson,
/// the table of a form service, has a participant and a column for each dimension.
enum class RatingsLayout { RowPerRating, RowPerPerson };

/// What a rating of the table would do to the session.
enum class EntryOutcome {
    New,
    Replaces,   ///< the person's rating of this dimension in the first round, or its importance
    Unchanged,  ///< the session holds the same already
    Refused
};

/// One rating of the table; a row of RowPerPerson has one per answer, or a single one that says why
/// all of it is refused.
struct RatingEntry {
    int row = 0;  ///< as a spreadsheet numbers it
    EntryOutcome outcome = EntryOutcome::Refused;
    DimensionId dimension;          ///< empty where the row got no further
    Rating rating;                  ///< of round 1, source Imported; without meaning when refused
    std::optional<int> importance;  ///< 1-3
    Problem problem;                ///< why it is refused: one sentence that tells no rating
};

struct RatingsTable {
    RatingsLayout layout = RatingsLayout::RowPerRating;
    std::vector<RatingEntry> entries;          ///< in the order of the table
    std::vector<std::string> ignored_columns;  ///< headings that were not recognised
};

/// What the session does not tell.
struct RatingsMoment {
    std::string time;                ///< ISO 8601 date and time
    std::set<DimensionId> revealed;  ///< shown to the room already: a rating comes late
    /// Answers given in the room that are still covered: they count, not the table.
    std::set<std::pair<PersonId, DimensionId>> open_votes;
};

/// Reads a table whose first row names the columns; the problem says which one is missing.
/// Participants go by name (capitals and accents make no difference) or by S1, C1. Ratings belong
/// to the first round. A row that repeats an earlier one is refused: nobody guesses which counts.
Result<RatingsTable> ratings_from_table(const Session& session, const TextTable& table,
                                        const std::map<Language, Wording>& wordings,
                                        const RatingsMoment& moment);

/// Puts what is not refused into the session. A rating that takes another's place is marked as
/// changed.
void store_ratings(Session& session, const RatingsTable& table);

/// How many of the entries come to this.
int count_entries(const RatingsTable& table, EntryOutcome outcome);

/// "S1", "C2": place at the table of someone of either side; empty for others.
std::string participant_number(const Session& session, const PersonId& id);

}  // namespace sparring
