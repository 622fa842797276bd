// Draws the signs of persons, stages, targets and positions; numbers from visual.md 4 and 7.
#include "ui/marks.h"

#include "ui/shapes.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace sparring::ui {
namespace {

constexpr float k_ring_part = 0.16F;      // stroke of a customer's ring, of its diameter
constexpr float k_corner_part = 0.24F;    // radius of a badge, of its size
constexpr float k_target_part = 0.1F;     // stroke of a target, of its size
constexpr float k_digit_part = 0.58F;     // em of a badge's digit, of its size
constexpr float k_frame_part = 1.0F / 6;  // how far the frame of a badge on target lies out
constexpr float k_knock_out = 6;          // du around a dot of 48

void draw_square(Ui& ui, Point centre, float size, const Box& box) {
    Box square = box;
    square.radius = size * k_corner_part;
    draw_box(ui, rect_around(centre, size, size), square);
}

Point in_glyph(Point corner, float scale, float x, float y) {
    return {corner.x + x * scale, corner.y + y * scale};
}

}  // namespace

void draw_person(Ui& ui, Point centre, float diameter, Side side, Colour ink, Colour under) {
    switch (side) {
        case Side::Supplier:
            draw_disc(ui, centre, diameter, ink);
            break;
        case Side::Customer:
            draw_ring(ui, centre, diameter, std::max(3.0F, diameter * k_ring_part), ink, under);
            break;
        case Side::Adviser:
            draw_disc(ui, centre, diameter / 2, Colour::Ink3);
            break;
    }
}

void draw_absent_person(Ui& ui, Point centre, float diameter) {
    draw_dashed_ring(ui, centre, diameter, ui.theme.size(Stroke::Control), Colour::LineStrong);
}

namespace {

/// Em of the digit in a square: its part of the square, but in one that the room sees never smaller
/// than what the room can read.
float digit_em(const Ui& ui, float size, float part) {
    constexpr float k_most = 0.7F;  // of the square: more would touch its edge
    return std::max(size * part, std::min(size * k_most, ui.theme.type(Type::Body).size));
}

}  // namespace

void draw_badge(Ui& ui, Point centre, int stage, float size) {
    draw_square(ui, centre, size, {.fill = stage_colour(stage)});
    draw_sign(ui, std::to_string(stage), centre, digit_em(ui, size, k_digit_part), Face::SemiBold,
              on_stage_colour(stage));
}

void draw_plain_badge(Ui& ui, Point centre, int number, float size) {
    draw_square(ui, centre, size,
                {.fill = Colour::Surface,
                 .line = Colour::LineStrong,
                 .stroke = ui.theme.size(Stroke::Control)});
    draw_sign(ui, std::to_string(number), centre, digit_em(ui, size, k_digit_part), Face::SemiBold,
              Colour::Ink);
}

void draw_step_badge(Ui& ui, Point centre, std::string_view number, float size) {
    draw_square(ui, centre, size, {.fill = Colour::Accent});
    draw_sign(ui, number, centre, size * 0.54F, Face::SemiBold, Colour::OnAccent);
}

void draw_target(Ui& ui, Point centre, int stage, float size) {
    draw_square(ui, centre, size,
                {.fill = Colour::Surface, .line = Colour::Accent, .stroke = size * k_target_part});
    draw_sign(ui, std::to_string(stage), centre, digit_em(ui, size, 0.56F), Face::SemiBold,
              Colour::Ink);
}

void draw_badge_on_target(Ui& ui, Point centre, int stage, float size) {
    const float out = size * k_frame_part;
    draw_badge(ui, centre, stage, size);
    draw_box(ui, rect_around(centre, size + 2 * out, size + 2 * out),
             {.line = Colour::Accent, .stroke = 5, .radius = 18});
}

namespace {

void draw_dashed_sign(Ui& ui, std::string_view sign, Point centre, float size, Colour fill) {
    const float stroke = ui.theme.size(Stroke::Control);
    draw_square(ui, centre, size,
                {.fill = fill, .line = Colour::LineStrong, .stroke = stroke, .dash = stroke * 3});
    draw_sign(ui, sign, centre, digit_em(ui, size, k_digit_part), Face::SemiBold, Colour::Ink2);
}

}  // namespace

void draw_earlier(Ui& ui, Point centre, int stage, float size) {
    draw_dashed_sign(ui, std::to_string(stage), centre, size, Colour::Surface);
}

void draw_unrated(Ui& ui, Point centre, float size) {
    draw_dashed_sign(ui, "?", centre, size, Colour::None);
}

void draw_question_mark(Ui& ui, Point centre, float size) {
    draw_box(ui, rect_around(centre, size, size),
             {.fill = Colour::Accent, .radius = ui.theme.size(Radius::Button) * size / 64});
    draw_sign(ui, "?", centre, size * 0.625F, Face::Display, Colour::OnAccent);
}

void draw_glyph(Ui& ui, Point corner, int stage, float width, std::optional<Colour> colour) {
    const Colour c = colour.value_or(stage_colour(stage));
    const float k = width / 48;
    const float stroke = (width < 70 ? 2.6F : 2.2F) * k;
    const auto p = [&](float x, float y) { return in_glyph(corner, k, x, y); };
    const auto solid = [&](std::initializer_list<Point> points) {
        draw_polygon(ui, std::span(points.begin(), points.size()), c);
    };
    const auto open = [&](std::initializer_list<Point> points) {
        draw_polygon(ui, std::span(points.begin(), points.size()), Colour::None, c, stroke);
    };
    if (stage == 1) {
        solid({p(2, 3), p(24, 16), p(2, 29)});
        open({p(45.5F, 4.5F), p(45.5F, 27.5F), p(26, 16)});
    } else if (stage == 2) {
        solid({p(2, 2), p(16, 9), p(16, 23), p(2, 30)});
        open({p(45.7F, 4), p(45.7F, 28), p(33.3F, 22), p(33.3F, 10)});
        draw_stroke(ui, p(18, 16), p(31, 16), stroke + 0.6F * k, c);
    } else if (stage == 3) {
        solid({p(1, 16), p(19, 1), p(19, 31)});
        open({p(46, 16), p(30.3F, 28.4F), p(30.3F, 3.6F)});
        for (const float y : {8.0F, 16.0F, 24.0F})
            draw_stroke(ui, p(20, y), p(30, y), stroke, c);
    } else {
        solid({p(2, 16), p(13, 2), p(24, 2), p(24, 30), p(13, 30)});
        const std::array line{p(24, 3.2F), p(34.5F, 3.2F), p(45, 16), p(34.5F, 28.8F),
                              p(24, 28.8F)};
        draw_polyline(ui, line, c, stroke);
    }
}

void draw_logo(Ui& ui, Point corner, float width) {
    const float k = width / 48;
    const auto p = [&](float x, float y) { return in_glyph(corner, k, x, y); };
    draw_polygon(ui, std::array{p(1, 1), p(23, 16), p(1, 31)}, Colour::Ink);
    draw_polygon(ui, std::array{p(45.5F, 4), p(45.5F, 28), p(28, 16)}, Colour::None, Colour::Ink,
                 3 * k);
}

Size position_mark_size(float unit) {
    return {unit * 6.65F, unit * 3.4F};
}

void draw_position_mark(Ui& ui, Point corner, int now, int target, float unit) {
    for (int i = 1; i <= 4; ++i) {
        const float height = unit * (static_cast<float>(i) * 0.75F + 0.25F);
        const Rect bar{corner.x + static_cast<float>(i - 1) * unit * 1.75F,
                       corner.y + unit * 3.4F - height, unit * 1.4F, height};
        if (i == now) {
            draw_box(ui, bar, {.fill = stage_colour(i), .radius = unit * 0.25F});
        } else if (i == target) {
            draw_box(ui, bar,
                     {.line = Colour::Accent, .stroke = unit * 0.26F, .radius = unit * 0.3F});
        } else {
            draw_box(ui, bar, {.fill = Colour::Line, .radius = unit * 0.25F});
        }
    }
}

// Lanes

namespace {

constexpr int k_most_dots = 9;

void draw_lane_rung(Ui& ui, const Lane& lane, int rung) {
    const auto at = static_cast<std::size_t>(rung);
    const int count = lane.counts[at];
    const float pitch = lane.dot * 56 / 48;
    const float ring = lane.dot * k_knock_out / 48;
    const int dots = count > k_most_dots ? 1 : count;
    const float size = lane.dot * (0.6F + 0.4F * lane.shown);
    const float width = static_cast<float>(dots - 1) * pitch + lane.dot + 2 * ring;
    const Point middle{lane.centres[at], lane.y};
    draw_box(ui, rect_around(middle, width, lane.dot + 2 * ring),
             {.fill = Colour::Bg, .radius = lane.dot / 2 + ring});
    for (int i = 0; i < dots; ++i) {
        const float x =
            middle.x + (static_cast<float>(i) - static_cast<float>(dots - 1) / 2) * pitch;
        draw_person(ui, {x, lane.y}, size, lane.side);
    }
    if (dots == count) return;
    draw_sign(ui, std::to_string(count), {middle.x + pitch, lane.y}, lane.dot * 0.625F,
              Face::SemiBold, Colour::Ink);
}

}  // namespace

void draw_lane(Ui& ui, const Lane& lane) {
    draw_rule(ui, {lane.x, lane.y}, {lane.x + lane.width, lane.y}, ui.theme.size(Stroke::Hair),
              Colour::Line);
    if (lane.shown <= 0) return;
    int first = -1;
    int last = -1;
    for (int i = 0; i < 4; ++i) {
        if (lane.counts[static_cast<std::size_t>(i)] == 0) continue;
        if (first < 0) first = i;
        last = i;
    }
    if (first < 0) return;
    if (first != last) {
        const float x = lane.centres[static_cast<std::size_t>(first)];
        const float reach = (lane.centres[static_cast<std::size_t>(last)] - x) * lane.shown;
        const float bar = lane.dot >= 44 ? 10 : 8;
        draw_box(ui, {x, lane.y - bar / 2, reach, bar}, {.fill = Colour::Ink, .radius = bar / 2});
    }
    for (int i = 0; i < 4; ++i) {
        if (lane.counts[static_cast<std::size_t>(i)] > 0) draw_lane_rung(ui, lane, i);
    }
}

// Dumbbells

void draw_arrow_head(Ui& ui, Point tip, bool to_right, Colour colour) {
    const float back = to_right ? -23.0F : 23.0F;
    const Point up{tip.x + back, tip.y - 15};
    const Point down{tip.x + back, tip.y + 15};
    if (to_right)
        draw_polygon(ui, std::array{up, tip, down}, colour);
    else
        draw_polygon(ui, std::array{tip, up, down}, colour);
}

void draw_dumbbell(Ui& ui, const Dumbbell& d) {
    const auto x_of = [&](int stage) { return d.centres[static_cast<std::size_t>(stage - 1)]; };
    if (d.now == 0) {
        if (d.target > 0) draw_target(ui, {x_of(d.target), d.y}, d.target, d.size);
        return;
    }
    if (d.now == d.target) {
        draw_badge_on_target(ui, {x_of(d.now), d.y}, d.now, d.size);
        return;
    }
    if (d.target > 0) {
        constexpr float k_tip_gap = 7;  // between arrow and target
        constexpr float k_head = 13;    // line ends within the head
        const bool right = d.target > d.now;
        const float sign = right ? 1.0F : -1.0F;
        const float tip = x_of(d.target) - sign * (d.size / 2 + k_tip_gap);
        const float from = x_of(d.now);
        const float to = tip - sign * k_head;
        draw_box(ui, {std::min(from, to), d.y - 4, std::abs(to - from), 8},
                 {.fill = Colour::Accent});
        draw_arrow_head(ui, {tip, d.y}, right, Colour::Accent);
        draw_target(ui, {x_of(d.target), d.y}, d.target, d.size);
    }
    draw_badge(ui, {x_of(d.now), d.y}, d.now, d.size);
}

std::array<float, 3> draw_range_bar(Ui& ui, const Rect& line, double low, double base,
                                    double high) {
    const double from = 0.7 * low;
    const double span = std::max(1.1 * high - from, 1e-9);
    const auto x_of = [&](double value) {
        return line.x + line.w * static_cast<float>(std::clamp((value - from) / span, 0.0, 1.0));
    };
    const std::array xs{x_of(low), x_of(base), x_of(high)};
    const float y = line.centre().y;
    draw_box(ui, {line.x, y - 2, line.w, 4}, {.fill = Colour::Line, .radius = 2});
    draw_box(ui, {xs[0], y - 11, xs[2] - xs[0], 22}, {.fill = Colour::Ink, .radius = 11});
    draw_box(ui, rect_around({xs[1], y}, 30, 56), {.fill = Colour::Bg, .radius = 8});
    draw_box(ui, rect_around({xs[1], y}, 18, 48), {.fill = Colour::Accent, .radius = 6});
    return xs;
}

// Key caps

float keycap_width(const Ui& ui, std::string_view key) {
    constexpr float k_padding = 11;
    constexpr float k_least = 40;
    return std::max(k_least, text_width(ui, key, Type::ChromeS) + 2 * k_padding);
}

float draw_keycap(Ui& ui, std::string_view key, Point left, Colour ink, Colour line, Colour fill) {
    constexpr float k_height = 38;
    const float width = keycap_width(ui, key);
    const Rect box{left.x, left.y - k_height / 2, width, k_height};
    draw_box(ui, box,
             {.fill = fill,
              .line = line,
              .stroke = ui.theme.size(Stroke::Hair),
              .radius = ui.theme.size(Radius::Key)});
    draw_line(ui, key, box, {.type = Type::ChromeS, .colour = ink, .align = Align::Centre});
    return width;
}

float draw_labelled_keys(Ui& ui, std::span<const LabelledKey> keys, const Rect& room) {
    constexpr float k_between = 34;
    constexpr float k_key_gap = 10;
    float right = room.right();
    for (std::size_t at = keys.size(); at-- > 0;) {
        const LabelledKey& hint = keys[at];
        const float cap = keycap_width(ui, hint.key);
        const float x = right - cap - k_key_gap - text_width(ui, hint.label, Type::Chrome);
        if (x < room.x) break;
        draw_keycap(ui, hint.key, {x, room.centre().y});
        const float label = x + cap + k_key_gap;
        draw_line(ui, hint.label, {label, room.y, right - label, room.h},
                  {.type = Type::Chrome, .colour = Colour::Ink3});
        right = x - k_between;
    }
    return right;
}

}  // namespace sparring::ui
