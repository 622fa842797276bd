// The light colours of the design tokens.
// Must not know formats.
#include "export/palette.h"

#include <algorithm>
#include <array>

namespace sparring {

std::span<const PaletteEntry> document_palette() {
    static constexpr std::array<PaletteEntry, 22> palette = {{
        {"bg", "#F6F7F6"},         {"surface", "#FFFFFF"},    {"sunken", "#EBEEEE"},
        {"ink", "#15202B"},        {"ink2", "#3C4955"},       {"ink3", "#54616D"},
        {"line", "#D3D9DC"},       {"lineStrong", "#75818B"}, {"accent", "#BC390D"},
        {"accentText", "#A4300A"}, {"stage1", "#948967"},     {"stage2", "#0F7576"},
        {"stage3", "#21429F"},     {"stage4", "#340E47"},     {"onStage1", "#0B1015"},
        {"onStage2", "#FFFFFF"},   {"onStage3", "#FFFFFF"},   {"onStage4", "#FFFFFF"},
        {"tint1", "#F3F1E9"},      {"tint2", "#DDEDEC"},      {"tint3", "#E1E7F5"},
        {"tint4", "#ECE4F0"},
    }};
    return palette;
}

std::string_view hex_from_role(ColourRole role) {
    const auto palette = document_palette();
    const auto found = std::find_if(palette.begin(), palette.end(), [&](const PaletteEntry& entry) {
        return entry.first == token_from_role(role);
    });
    return found == palette.end() ? std::string_view("none") : found->second;
}

}  // namespace sparring
