// Text: measuring, wrapping and drawing by type role; every line drawn goes into the text log.
// Must not know where texts come from; they arrive resolved.
#pragma once

#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sparring::ui {

enum class Align { Left, Centre, Right };

/// How a text looks. The size is its role's; `line` 0 means the role's line height.
struct TextStyle {
    Type type = Type::Body;
    Colour colour = Colour::Ink;
    Align align = Align::Left;
    float line = 0;              ///< du
    std::optional<Face> face{};  ///< only where the design asks for another face than the role's
};

/// Width in du of one line.
float text_width(const Ui& ui, std::string_view text, Type type);
float text_width(const Ui& ui, std::string_view text, const TextStyle& style);
/// The lines of a text at this width in du: breaks at spaces, after hyphens and at '\n'; a word
/// wider than the line is cut.
std::vector<std::string_view> wrapped_lines(const Ui& ui, std::string_view text, Type type,
                                            float width);
/// Height in du of the wrapped text; one line when it is empty.
float wrapped_height(const Ui& ui, std::string_view text, const TextStyle& style, float width);

/// Draws a wrapped text from this corner; returns its height in du. It must stay within `width`.
float draw_wrapped(Ui& ui, std::string_view text, Point top_left, float width,
                   const TextStyle& style = {});
/// Draws one line, centred on the height of `box`; it must stay within the box.
void draw_line(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style = {});
/// Draws wrapped text whose block is centred on the height of `box`.
void draw_block(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style = {});
/// As draw_line, cut with an ellipsis when too wide; true when it was cut. Use it only where the
/// design says so, and show the full text on focus.
bool draw_shortened(Ui& ui, std::string_view text, const Rect& box, const TextStyle& style = {});
/// How running digits look (a timer, an amount being typed): each in a cell of 0.64 em, so that
/// nothing moves while they run.
struct DigitStyle {
    float em = 28;  ///< du
    Face face = Face::SemiBold;
    Colour colour = Colour::Ink;
    Align align = Align::Left;
};
/// Draws digits and the marks between them, centred on the height of `box`; returns their width.
float draw_digits(Ui& ui, std::string_view digits, const Rect& box, const DigitStyle& style = {});
float digits_width(const Ui& ui, std::string_view digits, const DigitStyle& style = {});

/// A piece of a paragraph in its own style.
struct Run {
    std::string_view text{};
    Type type = Type::Body;
    Colour colour = Colour::Ink;
};
/// Draws a paragraph of several runs, wrapped together, lines `line` du high; returns its height.
float draw_runs(Ui& ui, std::span<const Run> runs, Point top_left, float width, float line);
float runs_height(const Ui& ui, std::span<const Run> runs, float width, float line);

/// Draws a sign (a digit, a "?") at an em of its own, centred on a point; only for marks, whose
/// size sets that of their sign.
void draw_sign(Ui& ui, std::string_view text, Point centre, float em, Face face, Colour colour);

/// Draws an icon, its em square of `size` du centred on a point.
void draw_icon(Ui& ui, Icon icon, Point centre, float size, Colour colour);

}  // namespace sparring::ui
