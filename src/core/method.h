// The method as data: stages, dimensions with rungs, gates, thresholds, preconditions, trend
// categories. Values only; must not know where templates lie or how they are written.
#pragma once

#include "core/ids.h"
#include "core/text.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace sparring {

/// One of the four stages of a key relationship; its number is its place in Method::stages + 1.
struct Stage {
    StageId id;
    LocalText name;
    LocalText summary;   ///< one sentence
    LocalText story;     ///< two or three sentences for the stages step
    LocalText question;  ///< "do you recognise this?"
    struct Mark {        ///< a typical mark: which dimension, in a few words
        DimensionId dimension;
        LocalText text;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    std::vector<Mark> marks;
    std::string figure;        ///< bow-tie | coordinators | diamond | merged
    LocalText figure_alt;      ///< what the figure shows, for those who cannot see it
    LocalText millman_wilson;  ///< the corresponding state of Millman & Wilson (1995)
    LocalText mcdonald;        ///< the corresponding state of McDonald et al. (2000)

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// One observable dimension with a ladder of four rungs.
struct Dimension {
    DimensionId id;
    LocalText name;
    LocalText short_name;                 ///< at most 12 characters, for ladders
    std::array<LocalText, 4> rungs;       ///< one sentence each, rung 1 first
    LocalText question;                   ///< the probing question
    std::array<LocalText, 3> thresholds;  ///< yes/no questions between rungs 1>2, 2>3, 3>4
    LocalText evidence_hint;              ///< where to look for evidence
    std::vector<std::string> claims;      ///< claims of the source text that it covers, "r1 T1"

    friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// Numbers of the rules in domain.md 3, kept in one place so that they can be printed.
struct Thresholds {
    double stage_share = 0.7;             ///< share of rated dimensions at or above a stage
    int minimum_rated = 7;                ///< fewer rated dimensions: too few answers
    double aligned_agreement = 0.6;       ///< aligned: A at least this and range at most 1
    double divided_agreement = 0.2;       ///< divided: A below this, or range 3
    double shared_view = 0.5;             ///< |D| below: shared view
    double difference_to_discuss = 1.0;   ///< |D| at least: difference to discuss
    int raters_for_high_confidence = 2;   ///< per side
    int divided_for_high_confidence = 2;  ///< at most this many divided dimensions
    int divided_for_low_confidence = 4;   ///< more than this many: low

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

struct Precondition {
    PreconditionId id;
    LocalText text;
    friend bool operator==(const Precondition&, const Precondition&) = default;
};

struct TrendCategory {
    TrendCategoryId id;
    LocalText name;
    friend bool operator==(const TrendCategory&, const TrendCategory&) = default;
};

/// The whole method; a session carries the copy it was held with.
struct Method {
    std::string id;
    std::string version;
    LocalText name;
    LocalText definition;   ///< what key account management is, in our words
    LocalText rating_rule;  ///< what a rater is asked to do
    LocalText about;        ///< origin, mapping, and that the scale is not validated yet
    LocalText market_trigger;
    std::vector<Stage> stages;                      ///< always four
    std::vector<Dimension> dimensions;              ///< ten, in screen order
    std::map<int, std::vector<DimensionId>> gates;  ///< stage number 2-4 to its gate dimensions
    Thresholds thresholds;
    std::vector<Precondition> preconditions;
    std::vector<TrendCategory> trend_categories;

    friend bool operator==(const Method&, const Method&) = default;
};

/// Null when the method has no such dimension.
const Dimension* find_dimension(const Method& method, const DimensionId& id);
/// Null when the method has no such category.
const TrendCategory* find_trend_category(const Method& method, const TrendCategoryId& id);
/// Place in Method::dimensions, or -1.
int dimension_index(const Method& method, const DimensionId& id);
/// The stage with this number (1-4), null otherwise.
const Stage* stage_by_number(const Method& method, int number);
/// Gates of a stage; empty for stage 1 and unknown numbers.
const std::vector<DimensionId>& gates_of_stage(const Method& method, int number);

}  // namespace sparring
