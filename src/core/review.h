// A review: what an earlier session with the same customer found, beside what this one finds.
// Pure functions; must not know files or screens.
#pragma once

#include "core/analysis.h"
#include "core/session.h"

#include <optional>
#include <string>
#include <vector>

namespace sparring {

/// The picture that a later session keeps of this one.
EarlierSession picture_of(const Session& session, const Analysis& analysis);

/// True when the session follows an earlier one.
bool is_follow_up(const Session& session);

/// True when a step of its agenda looks back: the status of actions, then and now, value realised.
bool looks_back(const Session& session);

/// What became of the target that was chosen then.
enum class TargetOutcome {
    Unknown,  ///< there was none, or the dimension was not rated now
    Kept,     ///< reached; for a step back: not above it any more
    Missed
};

/// One dimension then and now. Dimensions that only one of the two methods has are left out.
struct DimensionChange {
    DimensionId dimension;
    std::optional<int> before;  ///< result then, 1-4
    std::optional<int> now;     ///< result now
    std::optional<int> target;  ///< chosen then
    std::optional<int> change;  ///< now - before
    TargetOutcome outcome = TargetOutcome::Unknown;
};

/// One value item: planned then, realised now.
struct ValueChange {
    PropositionId proposition;
    ValueItemId item;
    std::string label;
    Range planned;                   ///< per year: as planned then, else as it stands now
    std::optional<double> realised;  ///< measured per year
    EvidenceStatus status = 1;
};

/// Planned and realised of those items that were measured; per year.
struct RealisedTotal {
    int measured = 0;
    int items = 0;
    double planned = 0;  ///< base of the measured items
    double realised = 0;
};

struct Review {
    std::vector<DimensionChange> dimensions;  ///< in this session's order
    int kept = 0;
    int missed = 0;
    std::vector<std::string> joined;  ///< takes part now and did not then, names or functions
    std::vector<std::string> left;    ///< took part then and does not now
    bool method_changed = false;      ///< another method, or another version of it
    std::vector<ValueChange> values;
    RealisedTotal total;
};

/// Then beside now; everything empty when the session follows none.
Review review_of(const Session& session, const Analysis& analysis);

/// What was found of this dimension then; null when nothing was.
const EarlierDimension* find_earlier(const Session& session, const DimensionId& id);

}  // namespace sparring
