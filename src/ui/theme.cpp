// Reads the design tokens into tables; must not know files.
#include "ui/theme.h"

#include "ui/ensure.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace sparring::ui {
namespace {

// Names of the tokens, in the order of the enumerations.
constexpr std::array k_colours{
    "bg",         "surface",  "sunken",   "ink",        "ink2",       "ink3",     "line",
    "lineStrong", "accent",   "onAccent", "accentTint", "accentText", "primary",  "onPrimary",
    "focus",      "focusGap", "ok",       "okTint",     "warn",       "warnTint", "error",
    "errorTint",  "scrim",    "stage1",   "stage2",     "stage3",     "stage4",   "onStage1",
    "onStage2",   "onStage3", "onStage4", "tint1",      "tint2",      "tint3",    "tint4"};
constexpr std::array k_types{"numeral", "display", "h1",     "h2",     "h3",     "lead",
                             "body",    "label",   "strong", "chrome", "chromeS"};
constexpr std::array k_console_types{"timer", "h1", "h2", "body", "label", "note"};
constexpr std::array k_spaces{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
constexpr std::array k_radii{"key", "chip", "button", "card", "panel"};
constexpr std::array k_strokes{"hair", "control", "figure", "agreed", "focus", "focusGap"};
constexpr std::array k_measures{"rail",     "railOpen", "margin",   "contentX",
                                "contentW", "eyebrowY", "contentY", "footer"};
constexpr std::array k_durations{"instant", "quick", "move", "reveal", "toast"};

static_assert(k_colours.size() + 1 == static_cast<std::size_t>(Colour::Count));
static_assert(k_types.size() + k_console_types.size() == static_cast<std::size_t>(Type::Count));
static_assert(k_spaces.size() == static_cast<std::size_t>(Space::Count));
static_assert(k_radii.size() == static_cast<std::size_t>(Radius::Count));
static_assert(k_strokes.size() == static_cast<std::size_t>(Stroke::Count));
static_assert(k_measures.size() == static_cast<std::size_t>(Measure::Count));
static_assert(k_durations.size() == static_cast<std::size_t>(Duration::Count));

std::string_view name_of(Mode mode) {
    return mode == Mode::Light ? "light" : "dark";
}

std::optional<std::uint8_t> byte_from_hex(std::string_view two_digits) {
    std::uint8_t value = 0;
    const char* end = two_digits.data() + two_digits.size();
    const auto [rest, error] = std::from_chars(two_digits.data(), end, value, 16);
    if (error != std::errc() || rest != end) return std::nullopt;
    return value;
}

// "#RRGGBB" or "#RRGGBBAA".
std::optional<Rgba> rgba_from_hex(std::string_view text) {
    if ((text.size() != 7 && text.size() != 9) || text[0] != '#') return std::nullopt;
    const auto r = byte_from_hex(text.substr(1, 2));
    const auto g = byte_from_hex(text.substr(3, 2));
    const auto b = byte_from_hex(text.substr(5, 2));
    const auto a = text.size() == 9 ? byte_from_hex(text.substr(7, 2)) : std::uint8_t{255};
    if (!r || !g || !b || !a) return std::nullopt;
    return Rgba{*r, *g, *b, *a};
}

std::optional<Face> face_from_name(std::string_view name) {
    if (name == "regular") return Face::Regular;
    if (name == "medium") return Face::Medium;
    if (name == "semibold") return Face::SemiBold;
    if (name == "display") return Face::Display;
    return std::nullopt;
}

using Missing = std::vector<std::string>;

template <typename Names>
void check_sizes(const DesignTokens::Sizes& sizes, const Names& names, const std::string& group,
                 Missing& missing) {
    for (const char* name : names) {
        if (!sizes.contains(name)) missing.push_back(group + "." + name);
    }
}

template <typename Types, typename Names>
void check_types(const Types& types, const Names& names, const std::string& group,
                 Missing& missing) {
    for (const char* name : names) {
        const auto found = types.find(name);
        if (found == types.end() || !face_from_name(found->second.face)) {
            missing.push_back(group + "." + name);
        }
    }
}

void check_colours(const DesignTokens& tokens, Mode mode, Missing& missing) {
    const auto theme = tokens.colour.find(name_of(mode));
    for (const char* name : k_colours) {
        const bool there = theme != tokens.colour.end() && theme->second.contains(name) &&
                           rgba_from_hex(theme->second.find(name)->second);
        if (!there) missing.push_back("colour." + std::string(name_of(mode)) + "." + name);
    }
}

template <typename Table, typename Names>
void fill(Table& table, const DesignTokens::Sizes& sizes, const Names& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        table[i] = static_cast<float>(sizes.find(names[i])->second);
    }
}

TypeStyle style_from_role(const DesignTokens::TypeRole& role) {
    return {static_cast<float>(role.size), static_cast<float>(role.line),
            face_from_name(role.face).value_or(Face::Regular)};
}

// The role that stands in for `name` on a weak projector; `name` itself where none is named.
std::string_view boosted(const DesignTokens& tokens, std::string_view name) {
    const auto found = tokens.boost.find(name);
    return found == tokens.boost.end() ? name : std::string_view(found->second);
}

}  // namespace

std::vector<std::string> missing_tokens(const DesignTokens& tokens) {
    Missing missing;
    if (tokens.cap_height <= 0) missing.push_back("font.capHeight");
    check_colours(tokens, Mode::Light, missing);
    check_colours(tokens, Mode::Dark, missing);
    check_types(tokens.type, k_types, "type", missing);
    check_types(tokens.type_console, k_console_types, "typeConsole", missing);
    check_sizes(tokens.space, k_spaces, "space", missing);
    check_sizes(tokens.radius, k_radii, "radius", missing);
    check_sizes(tokens.stroke, k_strokes, "stroke", missing);
    check_sizes(tokens.layout, k_measures, "layout", missing);
    check_sizes(tokens.duration, k_durations, "duration", missing);
    return missing;
}

Theme::Theme(const DesignTokens& tokens, Mode mode, bool boost)
    : m_mode(mode), m_cap_height(static_cast<float>(tokens.cap_height)) {
    for (const auto& name : missing_tokens(tokens))
        ensure(false, "no design token " + name);
    const auto& colours = tokens.colour.find(name_of(mode))->second;
    for (std::size_t i = 0; i < k_colours.size(); ++i) {
        const auto found = colours.find(boost ? boosted(tokens, k_colours[i]) : k_colours[i]);
        ensure(found != colours.end(), std::string("boost of an unknown role for ") + k_colours[i]);
        m_colour[i + 1] = rgba_from_hex(found->second).value_or(Rgba{});
    }
    for (std::size_t i = 0; i < k_types.size(); ++i) {
        m_type[i] = style_from_role(tokens.type.find(k_types[i])->second);
    }
    for (std::size_t i = 0; i < k_console_types.size(); ++i) {
        m_type[k_types.size() + i] =
            style_from_role(tokens.type_console.find(k_console_types[i])->second);
    }
    fill(m_space, tokens.space, k_spaces);
    fill(m_radius, tokens.radius, k_radii);
    fill(m_stroke, tokens.stroke, k_strokes);
    fill(m_measure, tokens.layout, k_measures);
    fill(m_duration, tokens.duration, k_durations);
}

namespace {

Colour of_stage(Colour first, int number) {
    ensure(number >= 1 && number <= 4, "stage " + std::to_string(number));
    return static_cast<Colour>(static_cast<int>(first) + number - 1);
}

}  // namespace

Colour stage_colour(int number) {
    return of_stage(Colour::Stage1, number);
}

Colour on_stage_colour(int number) {
    return of_stage(Colour::OnStage1, number);
}

Colour stage_tint(int number) {
    return of_stage(Colour::Tint1, number);
}

}  // namespace sparring::ui
