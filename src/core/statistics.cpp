// Ordinal statistics of small groups of ratings (domain.md 3.2, 3.3).
// Must not know who rated or what the figures decide.
#include "core/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sparring {
namespace {

constexpr int rung_count = 4;

/// Ordinary median of sorted rungs, not empty.
double median_of_sorted(const Rungs& sorted) {
    const std::size_t n = sorted.size();
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
}

/// Quantile with linear interpolation (type 7) of sorted rungs, not empty.
double quantile_of_sorted(const Rungs& sorted, double share) {
    const double place = static_cast<double>(sorted.size() - 1) * share;
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = place - static_cast<double>(below);
    return sorted[below] + part * (sorted[above] - sorted[below]);
}

/// A of one layer: `filled[i]` tells whether category i occurs in it. Triples 110 and 011 speak for
/// one peak, triples 101 against it.
double agreement_of_pattern(const std::vector<bool>& filled) {
    const auto k = static_cast<int>(filled.size());
    const auto s = static_cast<int>(std::count(filled.begin(), filled.end(), true));
    if (s == 1) return 1;
    if (s == k) return 0;
    double one_peak = 0;
    double two_peaks = 0;
    for (std::size_t a = 0; a < filled.size(); ++a) {
        for (std::size_t b = a + 1; b < filled.size(); ++b) {
            for (std::size_t c = b + 1; c < filled.size(); ++c) {
                if (filled[b] && filled[a] != filled[c]) ++one_peak;
                if (filled[a] && !filled[b] && filled[c]) ++two_peaks;
            }
        }
    }
    const double unimodality =
        ((k - 2) * one_peak - (k - 1) * two_peaks) / ((k - 2) * (one_peak + two_peaks));
    return unimodality * (1.0 - (s - 1.0) / (k - 1.0));
}

}  // namespace

std::optional<int> lower_median(Rungs rungs) {
    if (rungs.empty()) return std::nullopt;
    std::sort(rungs.begin(), rungs.end());
    return rungs[(rungs.size() - 1) / 2];
}

std::optional<double> interpolated_median(Rungs rungs) {
    if (rungs.empty()) return std::nullopt;
    std::sort(rungs.begin(), rungs.end());
    const double median = median_of_sorted(rungs);
    double above = 0;
    double below = 0;
    double equal = 0;
    for (int rung : rungs) {
        above += rung > median ? 1 : 0;
        below += rung < median ? 1 : 0;
        equal += rung == median ? 1 : 0;
    }
    return equal > 0 ? median + (above - below) / (2 * equal) : median;
}

int range_of(const Rungs& rungs) {
    if (rungs.empty()) return 0;
    const auto [lowest, highest] = std::minmax_element(rungs.begin(), rungs.end());
    return *highest - *lowest;
}

double interquartile_range(Rungs rungs) {
    if (rungs.empty()) return 0;
    std::sort(rungs.begin(), rungs.end());
    return quantile_of_sorted(rungs, 0.75) - quantile_of_sorted(rungs, 0.25);
}

std::optional<double> agreement(const Rungs& rungs) {
    std::vector<int> counts(rung_count, 0);
    for (int rung : rungs)
        ++counts.at(static_cast<std::size_t>(rung - 1));
    return agreement_of_counts(counts);
}

std::optional<double> agreement_of_counts(const std::vector<int>& counts) {
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total <= 0) return std::nullopt;
    std::vector<int> rest = counts;
    double result = 0;
    for (int layered = 0; layered < total;) {
        int smallest = total;
        int categories = 0;
        std::vector<bool> filled(rest.size());
        for (std::size_t i = 0; i < rest.size(); ++i) {
            filled[i] = rest[i] > 0;
            if (!filled[i]) continue;
            smallest = std::min(smallest, rest[i]);
            ++categories;
        }
        for (std::size_t i = 0; i < rest.size(); ++i)
            rest[i] -= filled[i] ? smallest : 0;
        const int weight = smallest * categories;
        result += static_cast<double>(weight) / total * agreement_of_pattern(filled);
        layered += weight;
    }
    return result;
}

std::optional<double> within_group_agreement(const Rungs& rungs) {
    if (rungs.size() < 2) return std::nullopt;
    const auto n = static_cast<double>(rungs.size());
    const double mean = std::accumulate(rungs.begin(), rungs.end(), 0.0) / n;
    double squares = 0;
    for (int rung : rungs)
        squares += (rung - mean) * (rung - mean);
    const double uniform_variance = (rung_count * rung_count - 1) / 12.0;
    return std::max(0.0, 1.0 - squares / (n - 1) / uniform_variance);
}

std::optional<double> cliffs_delta(const Rungs& supplier, const Rungs& customer) {
    if (supplier.empty() || customer.empty()) return std::nullopt;
    int balance = 0;
    for (int s : supplier) {
        for (int c : customer)
            balance += (s > c) - (s < c);
    }
    return balance / static_cast<double>(supplier.size() * customer.size());
}

}  // namespace sparring
