// Which ratings count: each person's last round, estimates only where a side has nothing of its
// own. Must not know statistics.
#include "core/analysis.h"

#include <algorithm>

namespace sparring {
namespace {

bool is_valid(const Rating& rating) {
    return !rating.rung || (*rating.rung >= 1 && *rating.rung <= 4);
}

/// The side a rating counts for; nullopt when it counts for none: of an unknown person or of the
/// adviser, who never rates.
std::optional<Side> side_of(const Session& session, const Rating& rating) {
    Side side = rating.side;
    if (rating.source != RatingSource::Counted) {
        const Person* person = find_person(session, rating.participant);
        if (person == nullptr || person->side == Side::Adviser) return std::nullopt;
        const bool estimated = rating.source == RatingSource::Estimated;
        side = estimated ? Side::Customer : person->side;
    }
    return side == Side::Adviser ? std::nullopt : std::optional(side);
}

/// Ratings of one side and dimension: each person's last round, and every counted entry.
struct Collected {
    std::vector<const Rating*> persons;
    std::vector<const Rating*> counted;
};

/// Keeps the later round; of one round the later entry.
void keep_last_round(std::vector<const Rating*>& persons, const Rating& rating) {
    const auto earlier = std::find_if(persons.begin(), persons.end(), [&](const Rating* entry) {
        return entry->participant == rating.participant;
    });
    if (earlier == persons.end()) {
        persons.push_back(&rating);
    } else if (rating.round >= (*earlier)->round) {
        *earlier = &rating;
    }
}

Collected collect(const Session& session, Side side, const DimensionId& dimension, bool estimates) {
    Collected result;
    for (const Rating& rating : session.ratings) {
        const bool estimated = rating.source == RatingSource::Estimated;
        if (estimated != estimates || rating.dimension != dimension || !is_valid(rating)) continue;
        if (side_of(session, rating) != side) continue;
        if (rating.source == RatingSource::Counted) {
            result.counted.push_back(&rating);
        } else {
            keep_last_round(result.persons, rating);
        }
    }
    return result;
}

/// Counted entries tell nothing of who gave them, so a person's earlier round cannot be matched
/// with them: where a side has any, only its latest round counts, of counted entries and persons
/// alike.
void keep_latest_round_of_side(Collected& collected) {
    if (collected.counted.empty()) return;
    int latest = collected.counted.front()->round;
    for (const Rating* rating : collected.counted)
        latest = std::max(latest, rating->round);
    for (const Rating* rating : collected.persons)
        latest = std::max(latest, rating->round);
    const auto is_earlier = [&](const Rating* rating) { return rating->round < latest; };
    std::erase_if(collected.counted, is_earlier);
    std::erase_if(collected.persons, is_earlier);
}

Rungs sorted_rungs(const Collected& collected) {
    Rungs rungs;
    for (const auto* list : {&collected.persons, &collected.counted}) {
        for (const Rating* rating : *list) {
            if (rating->rung) rungs.push_back(*rating->rung);
        }
    }
    std::sort(rungs.begin(), rungs.end());
    return rungs;
}

}  // namespace

CountingRatings counting_ratings(const Session& session, Side side, const DimensionId& dimension) {
    Collected own = collect(session, side, dimension, false);
    // Also "don't know" is an own rating: no estimate stands in for it.
    if (!own.persons.empty() || !own.counted.empty()) {
        keep_latest_round_of_side(own);
        return {sorted_rungs(own), false};
    }
    Rungs estimates = sorted_rungs(collect(session, side, dimension, true));
    const bool estimated = !estimates.empty();
    return {std::move(estimates), estimated};
}

}  // namespace sparring
