// Counting answers.
#include "core/answers.h"

#include <algorithm>

namespace sparring {

bool has_rated(const Session& session, const PersonId& person, const DimensionId& dimension,
               int round, RatingSource source) {
    return std::any_of(session.ratings.begin(), session.ratings.end(), [&](const Rating& rating) {
        return rating.participant == person && rating.dimension == dimension &&
               rating.round == round &&
               (rating.source == RatingSource::Estimated) == (source == RatingSource::Estimated);
    });
}

int dots_per_person(const Session& session) {
    return std::max(3, static_cast<int>((session.challenges.size() + 3) / 4));
}

int dots_of(const Session& session, const PersonId& person) {
    int dots = 0;
    for (const DotVote& vote : session.dot_votes)
        if (vote.participant == person) dots += vote.dots;
    return dots;
}

}  // namespace sparring
