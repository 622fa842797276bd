// The look of one window: colours by role, type roles and sizes, typed, from the design tokens.
// Must not know where tokens are stored, nor any colour or size by itself.
#pragma once

#include "core/design_tokens.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sparring::ui {

enum class Mode { Light, Dark };

/// Roles of tokens.json; None draws nothing.
enum class Colour {
    None,
    Bg,
    Surface,
    Sunken,
    Ink,
    Ink2,
    Ink3,
    Line,
    LineStrong,
    Accent,
    OnAccent,
    AccentTint,
    AccentText,
    Primary,
    OnPrimary,
    Focus,
    FocusGap,
    Ok,
    OkTint,
    Warn,
    WarnTint,
    Error,
    ErrorTint,
    Scrim,
    Stage1,
    Stage2,
    Stage3,
    Stage4,
    OnStage1,
    OnStage2,
    OnStage3,
    OnStage4,
    Tint1,
    Tint2,
    Tint3,
    Tint4,
    Count
};

enum class Face { Regular, Medium, SemiBold, Display };

/// Roles of the type scale; Console… are those of the presenter's window.
enum class Type {
    Numeral,
    Display,
    H1,
    H2,
    H3,
    Lead,
    Body,
    Label,
    Strong,
    Chrome,
    ChromeS,
    ConsoleTimer,
    ConsoleH1,
    ConsoleH2,
    ConsoleBody,
    ConsoleLabel,
    ConsoleNote,
    Count
};

/// Spaces, named by their size in du.
enum class Space { S4, S8, S12, S16, S24, S32, S48, S64, S96, Count };
enum class Radius { Key, Chip, Button, Card, Panel, Count };
enum class Stroke { Hair, Control, Figure, Agreed, Focus, FocusGap, Count };
enum class Measure {
    Rail,
    RailOpen,
    Margin,
    ContentX,
    ContentW,
    EyebrowY,
    ContentY,
    Footer,
    Count
};
enum class Duration { Instant, Quick, Move, Reveal, Toast, Count };

/// Red, green, blue, opacity; 0-255.
struct Rgba {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 0;
    friend bool operator==(const Rgba&, const Rgba&) = default;
};

struct TypeStyle {
    float size = 30;  ///< em, du
    float line = 42;  ///< line height, du
    Face face = Face::Regular;
    friend bool operator==(const TypeStyle&, const TypeStyle&) = default;
};

/// Names of the tokens that Theme needs and that `tokens` lacks or writes wrongly; empty when all
/// are there. Ask this before building a Theme from tokens that a user may have changed.
std::vector<std::string> missing_tokens(const DesignTokens& tokens);

class Theme {
public:
    /// Precondition, checked: missing_tokens(tokens) is empty. `boost` swaps the roles that a weak
    /// projector loses (key C).
    Theme(const DesignTokens& tokens, Mode mode, bool boost = false);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Rgba colour(Colour role) const { return m_colour[static_cast<int>(role)]; }
    [[nodiscard]] const TypeStyle& type(Type role) const { return m_type[static_cast<int>(role)]; }
    /// Height of a capital, in em.
    [[nodiscard]] float cap_height() const { return m_cap_height; }
    /// Sizes in du; durations in milliseconds.
    [[nodiscard]] float size(Space s) const { return m_space[static_cast<int>(s)]; }
    [[nodiscard]] float size(Radius r) const { return m_radius[static_cast<int>(r)]; }
    [[nodiscard]] float size(Stroke s) const { return m_stroke[static_cast<int>(s)]; }
    [[nodiscard]] float size(Measure m) const { return m_measure[static_cast<int>(m)]; }
    [[nodiscard]] float size(Duration d) const { return m_duration[static_cast<int>(d)]; }

private:
    template <typename Enum>
    using Table = std::array<float, static_cast<std::size_t>(Enum::Count)>;

    Mode m_mode;
    float m_cap_height = 0;
    std::array<Rgba, static_cast<std::size_t>(Colour::Count)> m_colour{};
    std::array<TypeStyle, static_cast<std::size_t>(Type::Count)> m_type{};
    Table<Space> m_space{};
    Table<Radius> m_radius{};
    Table<Stroke> m_stroke{};
    Table<Measure> m_measure{};
    Table<Duration> m_duration{};
};

/// Colour roles of stage `number` (1-4; checked): its fill, what is written on it, its pale tint.
Colour stage_colour(int number);
Colour on_stage_colour(int number);
Colour stage_tint(int number);

}  // namespace sparring::ui
