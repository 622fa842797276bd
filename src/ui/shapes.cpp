// Plain shapes on ImGui's draw list; must not know what they mean.
#define IMGUI_DEFINE_MATH_OPERATORS  // sums of ImVec2
#include "ui/shapes.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sparring::ui {
namespace {

constexpr float k_pi = std::numbers::pi_v<float>;

float rounding(const Ui& ui, float radius, const PxRect& r) {
    return std::min({ui.scale.length(radius), (r.max.x - r.min.x) / 2, (r.max.y - r.min.y) / 2});
}

// Walks along points in px and draws capsules of `on` px, `off` px apart.
void dash_along(Ui& ui, const std::vector<ImVec2>& path, float stroke, float on, float off,
                ImU32 colour) {
    float until_switch = on;
    bool drawing = true;
    std::vector<ImVec2> dash;
    const auto flush = [&] {
        if (!dash.empty()) {
            if (dash.size() > 1) {
                ui.draw()->AddPolyline(dash.data(), static_cast<int>(dash.size()), colour, 0,
                                       stroke);
            }
            ui.draw()->AddCircleFilled(dash.front(), stroke / 2, colour);
            ui.draw()->AddCircleFilled(dash.back(), stroke / 2, colour);
        }
        dash.clear();
    };
    if (!path.empty()) dash.push_back(path.front());
    for (std::size_t i = 1; i < path.size(); ++i) {
        ImVec2 from = path[i - 1];
        float rest = std::sqrt(ImLengthSqr(path[i] - from));
        while (rest > until_switch) {
            from = from + (path[i] - from) * (until_switch / rest);
            rest -= until_switch;
            if (drawing) dash.push_back(from);
            if (drawing) flush();
            drawing = !drawing;
            until_switch = drawing ? on : off;
            if (drawing) dash.push_back(from);
        }
        until_switch -= rest;
        if (drawing) dash.push_back(path[i]);
    }
    if (drawing) flush();
}

// The outline of a rounded rectangle as points, px, clockwise and closed.
std::vector<ImVec2> outline(ImVec2 min, ImVec2 max, float radius) {
    std::vector<ImVec2> points;
    const ImVec2 centres[] = {{max.x - radius, min.y + radius},
                              {max.x - radius, max.y - radius},
                              {min.x + radius, max.y - radius},
                              {min.x + radius, min.y + radius}};
    constexpr int k_steps = 8;
    for (int corner = 0; corner < 4; ++corner) {
        for (int step = 0; step <= k_steps; ++step) {
            const float angle =
                k_pi / 2 * (static_cast<float>(corner - 1) + static_cast<float>(step) / k_steps);
            points.emplace_back(centres[corner].x + radius * std::cos(angle),
                                centres[corner].y + radius * std::sin(angle));
        }
    }
    points.push_back(points.front());
    // Where a side has no length its ends coincide; ImGui's lines cannot take that.
    const auto same = [](ImVec2 a, ImVec2 b) { return ImLengthSqr(a - b) < 0.01F; };
    points.erase(std::unique(points.begin(), points.end(), same), points.end());
    return points;
}

// Dashes with butt ends along a closed outline.
void dash_outline(Ui& ui, const std::vector<ImVec2>& path, float stroke, float dash, ImU32 colour) {
    float length = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        length += std::sqrt(ImLengthSqr(path[i] - path[i - 1]));
    const float pairs = std::max(1.0F, std::round(length / (2 * dash)));
    const float on = length / pairs / 2;
    // Round ends lengthen a dash by its stroke; a thin core keeps dash and gap alike.
    dash_along(ui, path, stroke, std::max(0.1F, on - stroke / 2), on + stroke / 2, colour);
}

std::vector<ImVec2> curve_points(const Ui& ui, Point from, Point to, float bend) {
    constexpr int k_steps = 48;
    const ImVec2 a = ui.px(from);
    const ImVec2 b = ui.px(to);
    const ImVec2 reach((b.x - a.x) * bend, 0);
    std::vector<ImVec2> points;
    for (int i = 0; i <= k_steps; ++i) {
        points.push_back(
            ImBezierCubicCalc(a, a + reach, b - reach, b, static_cast<float>(i) / k_steps));
    }
    return points;
}

std::vector<ImVec2> in_px(const Ui& ui, std::span<const Point> points) {
    std::vector<ImVec2> result;
    result.reserve(points.size());
    const ImVec2 origin = ui.area().origin;
    for (const Point& p : points) {
        result.emplace_back(origin.x + ui.scale.length(p.x), origin.y + ui.scale.length(p.y));
    }
    return result;
}

}  // namespace

void draw_box(Ui& ui, const Rect& rect, const Box& box) {
    ui.reach(rect.bottom());
    const PxRect r = ui.px(rect);
    const float radius = rounding(ui, box.radius, r);
    if (box.fill != Colour::None) {
        ui.draw()->AddRectFilled(r.min, r.max, ui.colour(box.fill), radius);
    }
    if (box.line == Colour::None || box.stroke <= 0) return;
    const float stroke = ui.scale.stroke(box.stroke);
    const ImVec2 half(stroke / 2, stroke / 2);
    const float inner = std::max(0.0F, radius - stroke / 2);
    if (box.dash > 0) {
        dash_outline(ui, outline(r.min + half, r.max - half, inner), stroke,
                     ui.scale.length(box.dash), ui.colour(box.line));
        return;
    }
    ui.draw()->AddRect(r.min + half, r.max - half, ui.colour(box.line), inner, 0, stroke);
}

void draw_tab(Ui& ui, const Rect& rect, Colour fill, float radius) {
    ui.reach(rect.bottom());
    const PxRect r = ui.px(rect);
    ui.draw()->AddRectFilled(r.min, r.max, ui.colour(fill), ui.scale.length(radius),
                             ImDrawFlags_RoundCornersBottom);
}

void draw_rule(Ui& ui, Point from, Point to, float stroke, Colour colour) {
    const ImVec2 a = ui.px(from);
    const ImVec2 b = ui.px(to);
    const float t = ui.scale.stroke(stroke);
    const float back = std::floor(t / 2);
    if (from.y == to.y) {
        ui.draw()->AddRectFilled({a.x, a.y - back}, {b.x, a.y - back + t}, ui.colour(colour));
    } else {
        ui.draw()->AddRectFilled({a.x - back, a.y}, {a.x - back + t, b.y}, ui.colour(colour));
    }
}

void draw_stroke(Ui& ui, Point from, Point to, float stroke, Colour colour) {
    const ImVec2 a = ui.px(from);
    const ImVec2 b = ui.px(to);
    const float t = ui.scale.stroke(stroke);
    const ImU32 c = ui.colour(colour);
    ui.draw()->AddLine(a, b, c, t);
    ui.draw()->AddCircleFilled(a, t / 2, c);
    ui.draw()->AddCircleFilled(b, t / 2, c);
}

void draw_dashes(Ui& ui, Point from, Point to, float stroke, float on, float off, Colour colour) {
    dash_along(ui, {ui.px(from), ui.px(to)}, ui.scale.stroke(stroke), ui.scale.length(on),
               ui.scale.length(off), ui.colour(colour));
}

void draw_curve(Ui& ui, Point from, Point to, float stroke, Colour colour, float bend) {
    const auto points = curve_points(ui, from, to, bend);
    const float t = ui.scale.stroke(stroke);
    const ImU32 c = ui.colour(colour);
    ui.draw()->AddPolyline(points.data(), static_cast<int>(points.size()), c, 0, t);
    ui.draw()->AddCircleFilled(points.front(), t / 2, c);
    ui.draw()->AddCircleFilled(points.back(), t / 2, c);
}

void draw_dashed_curve(Ui& ui, Point from, Point to, float stroke, float on, float off,
                       Colour colour) {
    dash_along(ui, curve_points(ui, from, to, 0.45F), ui.scale.stroke(stroke), ui.scale.length(on),
               ui.scale.length(off), ui.colour(colour));
}

void draw_disc(Ui& ui, Point centre, float diameter, Colour fill) {
    ui.draw()->AddCircleFilled(ui.px(centre), ui.scale.length(diameter) / 2, ui.colour(fill));
}

void draw_ring(Ui& ui, Point centre, float diameter, float stroke, Colour line, Colour fill) {
    const float r = ui.scale.length(diameter) / 2;
    const float t = ui.scale.stroke(stroke);
    if (fill != Colour::None) {
        ui.draw()->AddCircleFilled(ui.px(centre), r - t / 2, ui.colour(fill));
    }
    ui.draw()->AddCircle(ui.px(centre), r - t / 2, ui.colour(line), 0, t);
}

void draw_half_disc(Ui& ui, Point centre, float diameter, Colour fill) {
    ui.draw()->PathArcTo(ui.px(centre), ui.scale.length(diameter) / 2, k_pi / 2, 3 * k_pi / 2);
    ui.draw()->PathFillConvex(ui.colour(fill));
}

void draw_dashed_ring(Ui& ui, Point centre, float diameter, float stroke, Colour line) {
    const ImVec2 c = ui.px(centre);
    const float r = ui.scale.length(diameter) / 2;
    const float half = ui.scale.stroke(stroke) / 2;
    dash_outline(
        ui, outline({c.x - r + half, c.y - r + half}, {c.x + r - half, c.y + r - half}, r - half),
        ui.scale.stroke(stroke), ui.scale.length(stroke * 2), ui.colour(line));
}

void draw_polygon(Ui& ui, std::span<const Point> points, Colour fill, Colour line, float stroke) {
    const auto path = in_px(ui, points);
    const int count = static_cast<int>(path.size());
    if (fill != Colour::None) ui.draw()->AddConvexPolyFilled(path.data(), count, ui.colour(fill));
    if (line == Colour::None || stroke <= 0) return;
    ui.draw()->AddPolyline(path.data(), count, ui.colour(line), ImDrawFlags_Closed,
                           ui.scale.stroke(stroke));
}

void draw_polyline(Ui& ui, std::span<const Point> points, Colour line, float stroke) {
    const auto path = in_px(ui, points);
    ui.draw()->AddPolyline(path.data(), static_cast<int>(path.size()), ui.colour(line), 0,
                           ui.scale.stroke(stroke));
}

void draw_gradient(Ui& ui, std::span<const Point> points, Colour left, Colour right) {
    const auto path = in_px(ui, points);
    float x0 = path.front().x;
    float x1 = x0;
    for (const ImVec2& p : path) {
        x0 = std::min(x0, p.x);
        x1 = std::max(x1, p.x);
    }
    ImDrawList* draw = ui.draw();
    const int first = draw->VtxBuffer.Size;
    draw->AddConvexPolyFilled(path.data(), static_cast<int>(path.size()), ui.colour(left));
    ImGui::ShadeVertsLinearColorGradientKeepAlpha(draw, first, draw->VtxBuffer.Size, {x0, 0},
                                                  {x1, 0}, ui.colour(left), ui.colour(right));
}

}  // namespace sparring::ui
