// The two example cases as core values, typed over by hand from the reference (domain.md 3.6, 4.4,
// 7). Must not know session files: what those say is tested by the store.
#pragma once

#include "core/analysis.h"
#include "core/session.h"
#include "core/wording.h"

#include <string>
#include <string_view>

namespace sparring::tests {

/// The four-stages method with ids, gates and thresholds; every text is the id.
Method four_stages();

/// A session with this many people per side, "s1" … and "c1" …, and the adviser "adviser".
Session session_with_people(int suppliers, int customers);

/// Adds one round of own ratings of one dimension, a digit per person in order; '-' is "don't
/// know",
/// '.' no answer.
void rate(Session& session, const std::string& dimension, std::string_view supplier,
          std::string_view customer, int round = 1);

/// As `rate`, the same on all ten dimensions.
void rate_all(Session& session, std::string_view supplier, std::string_view customer);

/// Adds an importance vote per person, suppliers first.
void vote_importance(Session& session, const std::string& dimension, std::string_view votes);

/// One rating of anybody, for the odd cases.
Rating rating_of(const std::string& person, const std::string& dimension, int rung,
                 RatingSource source = RatingSource::Own, int round = 1);
/// One counted card or hand of a side.
Rating counted_rating(Side side, const std::string& dimension, int rung, int round = 1);

/// Result of a dimension; fails the test when there is none.
const DimensionResult& result_of(const Analysis& analysis, const std::string& dimension);

Session case_a();
Session case_b();
Proposition proposition_a();
Proposition proposition_b();

/// A factor with one value in all three scenarios, and one with three.
Factor factor(double value);
Factor factor(double low, double base, double high);
Factor divisor(double value);

/// The format.* keys of templates/wording/<language>.json, as shipped.
Wording shipped_formats(const std::string& language);

/// Everything an analysis says, one line per fact, for comparing two.
std::string facts_of(const Analysis& analysis);

}  // namespace sparring::tests
