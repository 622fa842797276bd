// From ratings to "where do we stand": everything derived from a session (domain.md 3).
// Pure functions; must not know how the figures are shown or stored.
#pragma once

#include "core/session.h"
#include "core/statistics.h"
#include "core/value_case.h"

#include <optional>
#include <vector>

namespace sparring {

enum class Consensus { None, Aligned, Mixed, Divided };
enum class Confidence { High, Medium, Low };
enum class ViewDifference { Shared, Nuance, ToDiscuss };

/// Figures of one side on one dimension.
struct SideResult {
    int n = 0;  ///< answers, "don't know" excluded
    int level = 1;
    double interpolated_median = 1;
    int range = 0;
    double iqr = 0;
    double agreement = 1;
    Rungs rungs;  ///< sorted, so that it tells nothing of who rated what
};

/// Figures of all raters of both sides on one dimension.
struct GroupResult {
    int n = 0;
    int range = 0;
    double iqr = 0;
    std::optional<double> agreement;
    Consensus consensus = Consensus::None;
};

struct DimensionResult {
    DimensionId id;
    std::optional<SideResult> supplier;
    std::optional<SideResult> customer;
    GroupResult all;
    std::optional<double> perception_difference;  ///< IM supplier - IM customer
    std::optional<int> level;      ///< lower of the two sides
    std::optional<int> agreed;
    std::optional<int> result;     ///< agreed, else level
    bool one_sided = false;        ///< a side has neither own nor estimated ratings
    bool estimated = false;        ///< a side's figures are estimates
    std::optional<int> target;
    std::optional<int> gap;             ///< ambition gap max(0, target - result)
    std::optional<int> over_investment; ///< max(0, result - target)
    int importance = 2;            ///< lower median of the votes, 2 without
    bool importance_voted = false;
    std::optional<int> priority;   ///< gap x importance
};

/// What is still missing for the next stage.
struct NextStage {
    int stage = 2;
    std::vector<DimensionId> gates_met;
    std::vector<DimensionId> gates_unmet;
    int dimensions_at_or_above = 0;
    int dimensions_needed = 0;
};

struct StageResult {
    std::optional<int> supplier;       ///< by this side's levels alone
    std::optional<int> customer;
    std::optional<int> relationship;   ///< stage reached, nullopt with too few answers
    std::optional<int> centre;         ///< lower median of the results over dimensions
    std::optional<int> target;         ///< the chosen stage
    std::optional<bool> target_holds;  ///< the stage rule on the targets gives at least the chosen stage
    std::optional<NextStage> next;     ///< nullopt at stage 4 or with too few answers
    std::optional<Confidence> confidence;  ///< nullopt without ratings
};

struct PropositionValue {
    PropositionId id;
    ValueCase value;
};

struct Analysis {
    std::vector<DimensionResult> dimensions;  ///< in the method's order
    StageResult stage;
    std::vector<DimensionId> priority_order;  ///< priority above zero only
    std::vector<PropositionValue> values;
};

/// Everything derived. Each person's last round counts; adviser's ratings and unknown ids are ignored.
Analysis analyse(const Session& session);

/// Result of a dimension, or null.
const DimensionResult* find_result(const Analysis& analysis, const DimensionId& id);

/// The stage rule: highest k (from 2 upward, stop at the first failure) with enough dimensions at or
/// above k and every gate of k at or above k. nullopt with too few levels.
std::optional<int> stage_reached(const Method& method, const std::map<DimensionId, int>& levels);

/// How many of `rated` dimensions must be at or above a stage: the share rounded up, 7 of 10.
int dimensions_needed(const Method& method, int rated);

/// Consensus class of a group of ratings.
Consensus consensus_of(const Rungs& rungs, const Thresholds& thresholds);
ViewDifference view_difference(double perception_difference, const Thresholds& thresholds);

/// Dimensions worth discussing after the reveal: range desc, A asc, |D| desc, at most `most`.
std::vector<DimensionId> discussion_order(const Session& session, const Analysis& analysis,
                                          std::size_t most);

/// The ratings that count for one side and dimension: each person's last round; estimates only where
/// the side has no own rating. `estimated` tells that they are estimates.
struct CountingRatings {
    Rungs rungs;
    bool estimated = false;
};
CountingRatings counting_ratings(const Session& session, Side side, const DimensionId& dimension);

}  // namespace sparring
