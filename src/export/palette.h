// The light colours of the design tokens, for documents: a document has no theme to follow.
// Must equal templates/tokens.json (tested); must not know formats.
#pragma once

#include "document/drawing.h"

#include <span>
#include <string_view>
#include <utility>

namespace sparring {

/// Token name and "#RRGGBB".
using PaletteEntry = std::pair<std::string_view, std::string_view>;

/// Height of a capital in em of the documents' face, as the tokens have it (tested).
inline constexpr double cap_height = 0.7273;

/// Every colour that documents use.
std::span<const PaletteEntry> document_palette();
/// "#15202B"; "none" for ColourRole::None.
std::string_view hex_from_role(ColourRole role);

}  // namespace sparring
