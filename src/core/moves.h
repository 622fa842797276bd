// Proposed moves: what two sides can change to come one rung further on a dimension, and the action
// that follows when they pick one. Must not know where moves are kept or how they are shown.
#pragma once

#include "core/analysis.h"
#include "core/session.h"
#include "core/text.h"

#include <string>
#include <vector>

namespace sparring {

using MoveId = Id<struct MoveTag>;

/// One proposed move from a rung to the next one, as a template has it.
struct Move {
    MoveId id;
    DimensionId dimension;
    int from = 1;                ///< rung it starts at, 1-3; it leads to the rung after it
    LocalText text;              ///< the move: what is different afterwards
    LocalText first_step;        ///< within two weeks; becomes the action's text
    Side lead = Side::Supplier;  ///< whose owner takes the first step; never the adviser
    LocalText supplier_owner;    ///< a function, not a person
    LocalText customer_owner;
    LocalText sign;  ///< sign of success: what somebody could see
    friend bool operator==(const Move&, const Move&) = default;
};

/// Days from the session to the due date of a first step.
inline constexpr int first_step_days = 14;

/// The moves that start at this rung of this dimension, in the order of the template.
std::vector<const Move*> moves_for(const std::vector<Move>& moves, const DimensionId& dimension,
                                   int from);

/// The moves for the first step of a gap, from the result to the rung after it; none without a gap.
std::vector<const Move*> moves_for_gap(const std::vector<Move>& moves,
                                       const DimensionResult& result);

/// Who does it on this side: the name of the first of its people who takes part and whose function
/// has all words of the move's owner ("head of purchasing"), else that function itself.
std::string owner_of_move(const Move& move, const Session& session, Side side,
                          const Language& language);

/// The move as an action, still without an id: its first step, with owner, counterpart on the other
/// side and sign of success, linked to the dimension, due two weeks after `date`.
Action action_from_move(const Move& move, const Session& session, const Language& language,
                        const Date& date);

/// The action that this move was picked into; null when there is none. It is known by its dimension
/// and by the first step or the sign, in whichever language: one of the two may have been reworded.
const Action* action_of_move(const Session& session, const Move& move);

}  // namespace sparring
