// Ordinal statistics of small groups of ratings (domain.md 3.2, 3.3).
// Pure functions over rungs 1-4; must not know who rated.
#pragma once

#include <optional>
#include <vector>

namespace sparring {

/// Rungs 1-4 without the "don't know"s, in any order.
using Rungs = std::vector<int>;

/// Lower median: x[ceil(n/2)] of the sorted rungs; nullopt when empty.
std::optional<int> lower_median(Rungs rungs);
/// Interpolated median M + (above - below) / (2 equal); M when none equals it; nullopt when empty.
std::optional<double> interpolated_median(Rungs rungs);
/// max - min; 0 when empty.
int range_of(const Rungs& rungs);
/// Interquartile range with linear interpolation (type 7); 0 when empty.
double interquartile_range(Rungs rungs);
/// Agreement A of van der Eijk (2001) over four categories, -1 to 1; nullopt when empty.
std::optional<double> agreement(const Rungs& rungs);
/// A of any number of ordered categories given as counts, the general form of the same formula.
std::optional<double> agreement_of_counts(const std::vector<int>& counts);
/// rwg = 1 - s2/1.25 with the sample variance, floor 0; nullopt for fewer than two.
std::optional<double> within_group_agreement(const Rungs& rungs);
/// Cliff's delta of supplier over customer, -1 to 1; nullopt when either is empty.
std::optional<double> cliffs_delta(const Rungs& supplier, const Rungs& customer);

}  // namespace sparring
