// The proposed moves as a template file (templates/moves.json).
// Must not open files, nor know which moves a session has picked.
#pragma once

#include "core/moves.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

/// Reads a template of moves; `rules` is OwnTemplate or ShippedTemplate. Refuses dimensions that
/// `method` does not have, a fourth move for one step, and texts that do not fit the wall.
Reading<std::vector<Move>> read_moves(std::string_view text, const std::string& file, Rules rules,
                                      const Method& method);

std::string json_from_moves(const std::string& id, const std::string& version,
                            const std::vector<Move>& moves);

}  // namespace sparring::store
