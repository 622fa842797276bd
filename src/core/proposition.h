// A value proposition and its value case, as entered.
// Must not compute: that is value_case.h.
#pragma once

#include "core/date.h"
#include "core/ids.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparring {

/// One amount in three scenarios: low (cautious), base (expected), high (optimistic).
struct Range {
    double low = 0;
    double base = 0;
    double high = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// One factor of a product. `divides`: the product is divided by it (365 days, 60 minutes).
/// With `minus`, the factor is the difference range - minus, per scenario ("from" less "to").
struct Factor {
    std::string label;
    std::string unit;  ///< "h", "EUR/h", "%" (the value is then still a fraction: 0.3 is 30 %)
    Range range;
    std::optional<Range> minus;
    bool divides = false;
    friend bool operator==(const Factor&, const Factor&) = default;
};

enum class ValueCategory { Revenue, Cost, Capital, Risk };

/// 1 supplier assumption, 2 customer estimate, 3 measured, 4 confirmed by customer finance.
using EvidenceStatus = int;

struct ValueItem {
    ValueItemId id;
    std::string label;
    ValueCategory category = ValueCategory::Cost;
    std::string driver;            ///< what moves it; two items with one driver count double
    std::vector<Factor> factors;   ///< capital: their product is the one-off cash release
    double capital_rate = 0;       ///< capital only: cost of capital per year as a fraction
    double attribution = 1;        ///< share that this proposition may claim, 0-1
    double first_year = 1;         ///< share realised in the first year, 0-1
    EvidenceStatus status = 1;
    std::string source;            ///< where the figures come from
    std::optional<double> realised;  ///< measured value per year, in a review
    friend bool operator==(const ValueItem&, const ValueItem&) = default;
};

/// A cost for the customer, stored per scenario: the low scenario carries the high cost.
struct CostItem {
    std::string label;
    std::vector<Factor> factors;
    friend bool operator==(const CostItem&, const CostItem&) = default;
};

enum class AlternativeType { Competitor, InHouse, Nothing, PreviousOffer };

struct Alternative {
    AlternativeType type = AlternativeType::Competitor;
    std::string text;  ///< noun phrase, as in "the current laminate film"
    friend bool operator==(const Alternative&, const Alternative&) = default;
};

struct EvidenceItem {
    std::string text;  ///< noun phrase, as in "the line trial of May 2026"
    EvidenceStatus status = 1;
    std::string verifier;
    Date verify_by;
    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

struct Audience {
    std::string person;
    std::string role;      ///< in the decision-making unit
    std::string interest;
    friend bool operator==(const Audience&, const Audience&) = default;
};

enum class PropositionStatus { Draft, Discussed, Agreed };

struct Proposition {
    PropositionId id;
    std::string title;
    std::vector<ChallengeId> challenges;   ///< at least one for a complete proposition
    std::string challenge_phrase;          ///< noun phrase for the one sentence
    Audience audience;
    std::vector<std::string> offer;        ///< at most three noun phrases
    std::string outcome;
    Date from;                             ///< value expected from this month (day is ignored)
    Date establish_by;                     ///< date by which the value is established together
    Alternative alternative;               ///< the next best alternative
    std::vector<std::string> parity;
    std::vector<std::string> difference;
    std::vector<std::string> contention;
    std::vector<std::string> focus;        ///< resonating focus, one or two noun phrases
    std::vector<ValueItem> values;
    std::vector<CostItem> annual_costs;
    std::vector<CostItem> one_off_costs;
    std::vector<std::string> unquantified;
    std::vector<EvidenceItem> evidence;
    std::vector<std::string> assumptions;
    std::vector<std::string> customer_preconditions;
    std::vector<std::string> supplier_preconditions;
    std::vector<std::string> risks;
    std::string dependence;                ///< who depends more, and on what
    std::string exit_plan;
    std::map<DimensionId, int> rungs_needed;  ///< which rungs must be reached to deliver this
    PropositionStatus status = PropositionStatus::Draft;
    std::string owner;
    friend bool operator==(const Proposition&, const Proposition&) = default;
};

}  // namespace sparring
