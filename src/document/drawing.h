// A figure in no format: primitives in a box, colours by role.
// Must not know pixels, hex colours, fonts or any writer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sparring {

/// Width of every drawing in drawing units; its height is Drawing::height. A writer scales both
/// alike.
inline constexpr double drawing_width = 1000;

struct Point {
    double x = 0;  ///< 0 left to drawing_width
    double y = 0;  ///< 0 top to Drawing::height
    friend bool operator==(const Point&, const Point&) = default;
};

/// Colour by role; the names are those of tokens.json. None: not painted.
enum class ColourRole {
    None,
    Ink,
    Ink2,
    Ink3,
    Line,
    LineStrong,
    Surface,
    Sunken,
    Accent,
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
};

/// "ink2", "stage3", …: the token's name. Empty for None.
std::string_view token_from_role(ColourRole role);
/// Roles of a stage (1-4; others are clamped).
ColourRole stage_role(int stage);
ColourRole on_stage_role(int stage);
ColourRole tint_role(int stage);

struct LineShape {
    Point from;
    Point to;
    ColourRole colour = ColourRole::Line;
    double width = 2;
    bool dashed = false;
    bool arrow = false;  ///< an arrow head at `to`
};

struct Polyline {
    std::vector<Point> points;
    ColourRole colour = ColourRole::Line;
    double width = 2;
};

/// A closed shape; filled, outlined or both. Supplier shapes are filled, customer shapes outlined.
struct Polygon {
    std::vector<Point> points;
    ColourRole fill = ColourRole::None;
    ColourRole outline = ColourRole::None;
    double width = 2;
};

/// The head of a line with an arrow, and where the line itself ends, just inside it.
struct ArrowHead {
    Polygon shape;  ///< no points for a line without length
    Point line_end;
};
ArrowHead arrow_head(const LineShape& line);

struct RectangleShape {
    Point corner;  ///< upper left
    double width = 0;
    double height = 0;
    double radius = 0;
    ColourRole fill = ColourRole::None;
    ColourRole outline = ColourRole::None;
    double outline_width = 2;  ///< drawn inside the edge
};

/// A dot. Supplier: filled. Customer: Surface with an outline.
struct CircleShape {
    Point centre;
    double radius = 0;
    ColourRole fill = ColourRole::None;
    ColourRole outline = ColourRole::None;
    double outline_width = 2;  ///< drawn inside the edge
};

enum class BadgeKind {
    Filled,    ///< where we are: stage colour, digit in the colour on it
    Outlined,  ///< target: surface, accent outline, ink digit
    Both,      ///< target reached: filled, with an accent frame around it
};

/// A rounded square with a digit.
struct Badge {
    Point centre;
    double size = 0;
    int digit = 1;  ///< 1-4: rung or stage
    BadgeKind kind = BadgeKind::Filled;
};

enum class TextAnchor { Start, Middle, End };

/// One line of text, centred vertically on `at`. Never wrapped: composers keep it short.
struct TextShape {
    Point at;
    std::string text;
    double size = 24;  ///< height of the em, in drawing units
    TextAnchor anchor = TextAnchor::Start;
    ColourRole colour = ColourRole::Ink;
    bool strong = false;
};

using Shape =
    std::variant<LineShape, Polyline, Polygon, RectangleShape, CircleShape, Badge, TextShape>;

/// Shapes in painting order, the first at the bottom.
struct Drawing {
    double height = 0;
    std::vector<Shape> shapes;
};

/// Room that a line of text takes at most, in drawing units: a cautious estimate (no font is known
/// here), so that labels can be kept inside the box and apart.
double text_width_estimate(std::string_view text, double size, bool strong = false);
/// The text, or as much of it as `width` holds and an ellipsis.
std::string text_within(std::string_view text, double size, double width, bool strong = false);

}  // namespace sparring
