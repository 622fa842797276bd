// The four stage figures in a box of 1000x700; all numbers are places in that box (visual.md 7).
#include "ui/figures.h"

#include "ui/shapes.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace sparring::ui {
namespace {

constexpr float k_middle = 350;
constexpr float k_low_detail_width = 500;

// Draws in the coordinates of the box.
struct Sheet {
    Ui& ui;
    Point corner;
    float scale;
    int stage;
    Colour under;
    bool low;  // little detail

    [[nodiscard]] Point at(float x, float y) const {
        return {corner.x + x * scale, corner.y + y * scale};
    }
    [[nodiscard]] Colour ink() const { return stage_colour(stage); }
    [[nodiscard]] Colour tint() const { return stage_tint(stage); }
    [[nodiscard]] float stroke() const { return low ? 10.0F : 6.0F; }

    void solid(std::initializer_list<Point> points) const { polygon(points, ink(), Colour::None); }
    void open(std::initializer_list<Point> points) const { polygon(points, tint(), ink()); }
    void polygon(std::initializer_list<Point> points, Colour fill, Colour line) const {
        std::vector<Point> placed;
        for (const Point& p : points)
            placed.push_back(at(p.x, p.y));
        draw_polygon(ui, placed, fill, line, stroke() * scale);
    }
    void disc(float x, float y, float r, Colour fill) const {
        draw_disc(ui, at(x, y), 2 * r * scale, fill);
    }
    // SVG strokes lie half outside the radius.
    void ring(float x, float y, float r, float t, Colour fill) const {
        draw_ring(ui, at(x, y), (2 * r + t) * scale, t * scale, ink(), fill);
    }
    void line(float x1, float y1, float x2, float y2, float t) const {
        draw_stroke(ui, at(x1, y1), at(x2, y2), t * scale, ink());
    }
};

void draw_bow_tie(const Sheet& s) {
    const std::vector<Point> detailed{{110, 170}, {110, 290}, {110, 410}, {110, 530}, {215, 230},
                                      {215, 350}, {215, 470}, {320, 300}, {320, 400}};
    const std::vector<Point> few{{120, 210}, {120, 350}, {120, 490}, {250, 280}, {250, 420}};
    s.solid({{30, 30}, {484, k_middle}, {30, 670}});
    s.open({{965, 40}, {965, 660}, {518, k_middle}});
    for (const Point& p : s.low ? few : detailed) {
        s.disc(p.x, p.y, s.low ? 24 : 17, Colour::Surface);
        s.ring(1000 - p.x, p.y, s.low ? 19 : 14, s.stroke(), s.under);
    }
    const float r = s.low ? 50 : 38;
    s.disc(500, k_middle, r + (s.low ? 12 : 8), s.under);
    s.ring(500, k_middle, r, s.stroke(), s.under);
    draw_half_disc(s.ui, s.at(500, k_middle), 2 * r * s.scale, s.ink());
}

void draw_coordinators(const Sheet& s) {
    const std::vector<float> ys = s.low ? std::vector<float>{150, 283, 417, 550}
                                        : std::vector<float>{125, 237, 350, 463, 575};
    const float thin = s.low ? 7 : 4;
    const Colour on = on_stage_colour(s.stage);
    s.solid({{30, 20}, {350, 180}, {350, 520}, {30, 680}});
    s.open({{965, 30}, {965, 670}, {654, 515}, {654, 185}});
    for (const float y : ys) {
        draw_curve(s.ui, s.at(105, y), s.at(350, k_middle), thin * s.scale, on, 0.5F);
        draw_curve(s.ui, s.at(895, y), s.at(650, k_middle), thin * s.scale, s.ink(), 0.5F);
    }
    for (const float y : ys) {
        s.disc(105, y, s.low ? 24 : 17, on);
        s.ring(895, y, s.low ? 19 : 14, s.stroke(), s.under);
    }
    const float apart = s.low ? 17 : 13;
    s.line(400, k_middle - apart, 600, k_middle - apart, s.stroke());
    s.line(400, k_middle + apart, 600, k_middle + apart, s.stroke());
    for (const float x : {364.0F, 636.0F})
        s.disc(x, k_middle, s.low ? 68 : 56, s.under);
    s.disc(364, k_middle, s.low ? 56 : 46, s.ink());
    s.ring(636, k_middle, s.low ? 51 : 43, s.stroke(), s.under);
}

void draw_diamond(const Sheet& s) {
    const std::vector<float> ys =
        s.low ? std::vector<float>{140, 350, 560} : std::vector<float>{120, 285, 415, 580};
    const float r = s.low ? 40 : 28;
    const std::size_t reach = s.low ? 1 : 2;
    s.solid({{20, k_middle}, {420, 10}, {420, 690}});
    s.open({{972, k_middle}, {583, 680}, {583, 20}});
    for (std::size_t i = 0; i < ys.size(); ++i) {
        for (std::size_t j = 0; j < ys.size(); ++j) {
            const std::size_t apart = i > j ? i - j : j - i;
            if (apart > 0 && apart <= reach) s.line(420, ys[i], 580, ys[j], s.low ? 5 : 3);
        }
    }
    for (const float y : ys)
        s.line(420, y, 580, y, s.low ? 12 : 8);
    const float around = s.low ? 10 : 7;
    for (const float y : ys) {
        s.disc(412, y, r + around, s.under);
        s.disc(412, y, r, s.ink());
        s.disc(588, y, r + around, s.under);
        s.ring(588, y, r - s.stroke() / 2, s.stroke(), s.under);
    }
}

void draw_team(const Sheet& s, float y, int turn) {
    constexpr float k_pi = std::numbers::pi_v<float>;
    s.disc(500, y, s.low ? 84 : 94, s.under);
    s.ring(500, y, s.low ? 74 : 84, s.stroke(), s.under);
    const float radius = s.low ? 38 : 40;
    for (int i = 0; i < 4; ++i) {
        const float angle = static_cast<float>(turn) * 35 * k_pi / 180 + k_pi / 4 +
                            static_cast<float>(i) * k_pi / 2;
        const float x = 500 + radius * std::cos(angle);
        const float dot_y = y + radius * std::sin(angle);
        if (i % 2 == 0)
            s.disc(x, dot_y, s.low ? 22 : 19, s.ink());
        else
            s.ring(x, dot_y, s.low ? 18 : 16, s.low ? 9 : 6.5F, s.under);
    }
}

void draw_merged(const Sheet& s) {
    const std::array box{Point{30, k_middle},  Point{255, 30},  Point{745, 30},
                         Point{970, k_middle}, Point{745, 670}, Point{255, 670}};
    std::vector<Point> placed;
    for (const Point& p : box)
        placed.push_back(s.at(p.x, p.y));
    draw_gradient(s.ui, placed, s.ink(), s.tint());
    draw_polygon(s.ui, placed, Colour::None, s.ink(), s.stroke() * s.scale);
    const float first = s.low ? 44 : 38;
    const float pitch = s.low ? 46 : 32;
    const float on = s.low ? 16 : 10;
    for (float y = first; y <= 664; y += pitch) {
        draw_stroke(s.ui, s.at(500, y), s.at(500, std::min(664.0F, y + on)),
                    (s.low ? 12 : 7) * s.scale, s.under);
    }
    int turn = 0;
    for (const float y : {148.0F, 350.0F, 552.0F})
        draw_team(s, y, turn++);
}

}  // namespace

Point in_figure(Point top_left, float width, float x, float y) {
    return {top_left.x + x * width / 1000, top_left.y + y * width / 1000};
}

void draw_figure(Ui& ui, int stage, Point top_left, float width, Colour under) {
    const Sheet sheet{ui, top_left, width / 1000, stage, under, width < k_low_detail_width};
    ui.reach(top_left.y + width * 0.7F);
    switch (stage) {
        case 1:
            draw_bow_tie(sheet);
            break;
        case 2:
            draw_coordinators(sheet);
            break;
        case 3:
            draw_diamond(sheet);
            break;
        default:
            draw_merged(sheet);
            break;
    }
}

}  // namespace sparring::ui
