// The design tokens (templates/tokens.json) as plain values: type scale, spaces, colours by role.
// Must not know what draws with them: screens and documents both do.
#pragma once

#include <map>
#include <string>

namespace sparring {

/// All sizes in du: 1 du is 1 px at 1920x1080 and zoom 100 %.
struct DesignTokens {
    struct TypeRole {
        double size = 30;
        double line = 42;
        std::string face = "regular";  ///< regular | medium | semibold | display
        std::string use;  ///< for people; a role that the room need not read says so here
        friend bool operator==(const TypeRole&, const TypeRole&) = default;
    };
    using Sizes = std::map<std::string, double, std::less<>>;
    using Colours = std::map<std::string, std::string, std::less<>>;  ///< role to "#RRGGBB[AA]"

    double cap_height = 0;  ///< of a capital, in em: the smallest room text is measured by it
    std::map<std::string, TypeRole, std::less<>> type;
    std::map<std::string, TypeRole, std::less<>> type_console;
    Sizes space;
    Sizes radius;
    Sizes stroke;
    Sizes layout;
    Sizes duration;                                      ///< milliseconds
    std::map<std::string, Colours, std::less<>> colour;  ///< theme "light" | "dark" to its roles
    Colours boost;  ///< role to the role that replaces it on a weak projector

    friend bool operator==(const DesignTokens&, const DesignTokens&) = default;
};

}  // namespace sparring
