// The signs that mean something: persons, agreed and target squares, stage glyphs, the position
// mark, the question mark, lanes of dots, ladder rows, range bars (visual.md 4 and 7). Draws only;
// stages are 1-4.
#pragma once

#include "core/session.h"
#include "ui/text.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// Supplier filled, customer a ring of 0.16 d over `under`, adviser a small disc.
void draw_person(Ui& ui, Point centre, float diameter, Side side, Colour ink = Colour::Ink,
                 Colour under = Colour::Surface);
/// Someone who has not answered: dashed.
void draw_absent_person(Ui& ui, Point centre, float diameter);

/// Filled square with the number of the stage: agreed, now.
void draw_badge(Ui& ui, Point centre, int stage, float size = 56);
/// A badge that shows no stage colour (before the reveal): surface, lineStrong, ink digit.
void draw_plain_badge(Ui& ui, Point centre, int number, float size = 56);
/// Square in accent with a number: the current step.
void draw_step_badge(Ui& ui, Point centre, std::string_view number, float size = 52);
/// Outlined square with the number: the target.
void draw_target(Ui& ui, Point centre, int stage, float size = 56);
/// Now and target the same: the badge with an accent frame a sixth of its size (9 du) outside it.
void draw_badge_on_target(Ui& ui, Point centre, int stage, float size = 54);
/// Where it stood at an earlier session: dashed square with the number.
void draw_earlier(Ui& ui, Point centre, int stage, float size = 44);
/// Unrated: dashed square with "?".
void draw_unrated(Ui& ui, Point centre, float size = 54);
/// The accent square with "?".
void draw_question_mark(Ui& ui, Point centre, float size = 64);

/// The glyph of a stage in a box of 3:2, `width` du wide, from this corner.
void draw_glyph(Ui& ui, Point top_left, int stage, float width = 66,
                std::optional<Colour> colour = std::nullopt);
/// The logo: glyph 1 in ink.
void draw_logo(Ui& ui, Point top_left, float width = 56);

/// Four rising steps; 0 for none. Size of the mark for a unit: mark_size.
void draw_position_mark(Ui& ui, Point top_left, int now, int target, float unit = 14);
Size position_mark_size(float unit);

/// One side's answers on the rungs 1-4: hairline over the width, range bar, dots with knock-outs.
/// `counts[i]` dots stand on `centres[i]` (x in du). More than nine on a rung: dot and count.
struct Lane {
    Side side = Side::Supplier;
    std::array<int, 4> counts{};
    std::array<float, 4> centres{};
    float x = 0;      ///< of the hairline
    float width = 0;  ///< of the hairline
    float y = 0;      ///< the hairline's middle
    float dot = 48;   ///< diameter
    float shown = 1;  ///< 0-1: how far the reveal has come; 0 draws the line only
};
void draw_lane(Ui& ui, const Lane& lane);

/// The dumbbell of a ladder row: from `now` to `target` on columns with these middles. 0 = none.
struct Dumbbell {
    int now = 0;
    int target = 0;
    std::array<float, 4> centres{};
    float y = 0;      ///< middle of the row
    float size = 54;  ///< of the squares
};
void draw_dumbbell(Ui& ui, const Dumbbell& dumbbell);
/// The arrow head of a dumbbell: 26x32, its tip at `tip`, to the right or to the left.
void draw_arrow_head(Ui& ui, Point tip, bool to_right, Colour colour);

/// Low to high as a bar on a line from `x` to `x + width`, base as an accent mark; values scale
/// from 0.7 x low to 1.1 x high. Returns the x of low, base, high for the labels.
std::array<float, 3> draw_range_bar(Ui& ui, const Rect& line, double low, double base, double high);

/// A key cap; returns its width. Height 38, text chromeS. `centre_y` in du.
float draw_keycap(Ui& ui, std::string_view key, Point left_middle, Colour ink = Colour::Ink2,
                  Colour line = Colour::LineStrong, Colour fill = Colour::Surface);
float keycap_width(const Ui& ui, std::string_view key);

/// A key and what it does, resolved.
struct LabelledKey {
    std::string key;  ///< as on the keycap
    std::string label;
};
/// Keys with their labels from the right edge of `room` to the left; those that do not fit are left
/// out, the first ones first. Returns where what was drawn begins, with a gap before it.
float draw_labelled_keys(Ui& ui, std::span<const LabelledKey> keys, const Rect& room);

}  // namespace sparring::ui
