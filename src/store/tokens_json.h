// The design tokens file (templates/tokens.json).
// Must not open files, nor know what is drawn with the tokens.
#pragma once

#include "core/design_tokens.h"
#include "store/problems.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// Reads design tokens. Colours must be "#RRGGBB" or "#RRGGBBAA", both themes must have the same
/// roles, and the boost must name roles that exist.
Reading<DesignTokens> read_tokens(std::string_view text, const std::string& file);

}  // namespace sparring::store
