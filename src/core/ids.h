// Strong ids: a participant's id cannot be passed where a dimension's is asked.
// Knows nothing of what the ids stand for.
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace sparring {

/// A short text id (letters, digits, '-'); an empty value means "none".
template <typename Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ActionId = Id<struct ActionTag>;
using ChallengeId = Id<struct ChallengeTag>;
using DimensionId = Id<struct DimensionTag>;
using ParkedItemId = Id<struct ParkedItemTag>;
using PersonId = Id<struct PersonTag>;
using PreconditionId = Id<struct PreconditionTag>;
using PropositionId = Id<struct PropositionTag>;
using SessionId = Id<struct SessionTag>;
using StageId = Id<struct StageTag>;
using StepId = Id<struct StepTag>;
using TrendCategoryId = Id<struct TrendCategoryTag>;
using TrendId = Id<struct TrendTag>;
using ValueItemId = Id<struct ValueItemTag>;
using WorkshopId = Id<struct WorkshopTag>;

}  // namespace sparring
