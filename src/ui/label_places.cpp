// Trying the ways to divide labels over two columns; must not know texts.
#include "ui/label_places.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sparring::ui {
namespace {

constexpr std::size_t k_most_tried = 12;  // points; more are divided by their x only
constexpr float k_crossing = 2000;        // du of leader that one crossing is worth
constexpr float k_through_point = 600;    // … and one leader through another point

float turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(Point a, Point b, Point c, Point d) {
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

float distance_to_segment(Point p, Point a, Point b) {
    const Point along = b - a;
    const float length = along.x * along.x + along.y * along.y;
    const Point to = p - a;
    const float part =
        length > 0 ? std::clamp((to.x * along.x + to.y * along.y) / length, 0.0F, 1.0F) : 0.0F;
    return std::hypot(to.x - part * along.x, to.y - part * along.y);
}

/// Middles for labels that want to stand at these heights (sorted): at least `pitch` apart, within
/// the box, half-way between pushing all down and pushing all up.
std::vector<float> heights(const std::vector<float>& wanted, const LabelRoom& room) {
    const std::size_t count = wanted.size();
    std::vector<float> down(count);
    std::vector<float> up(count);
    if (count == 0) return down;
    const float fitting = room.box.h / static_cast<float>(count);
    const float pitch = std::min(room.pitch, fitting);
    const auto least = [&](std::size_t i) {
        return room.box.y + pitch * (static_cast<float>(i) + 0.5F);
    };
    const auto most = [&](std::size_t i) {
        return room.box.bottom() - pitch * (static_cast<float>(count - 1 - i) + 0.5F);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float free = i == 0 ? wanted[i] : std::max(wanted[i], down[i - 1] + pitch);
        down[i] = std::clamp(free, least(i), most(i));
    }
    for (std::size_t i = count; i-- > 0;) {
        const float free = i + 1 == count ? wanted[i] : std::min(wanted[i], up[i + 1] - pitch);
        up[i] = std::clamp(free, least(i), most(i));
    }
    for (std::size_t i = 0; i < count; ++i)
        down[i] = (down[i] + up[i]) / 2;
    return down;
}

/// Places the labels of one column; neighbours whose leaders cross change places.
void place_column(const std::vector<Point>& points, std::vector<std::size_t> column, bool left,
                  const LabelRoom& room, std::vector<LabelPlace>& places) {
    std::stable_sort(column.begin(), column.end(),
                     [&](auto a, auto b) { return points[a].y < points[b].y; });
    std::vector<float> wanted;
    for (const std::size_t at : column)
        wanted.push_back(points[at].y);
    const std::vector<float> y = heights(wanted, room);
    const float x = left ? room.box.x - room.left_gap : room.box.right() + room.right_gap;
    for (std::size_t round = 0; round < column.size(); ++round)
        for (std::size_t i = 1; i < column.size(); ++i)
            if (cross(points[column[i - 1]], {x, y[i - 1]}, points[column[i]], {x, y[i]}))
                std::swap(column[i - 1], column[i]);
    for (std::size_t i = 0; i < column.size(); ++i)
        places[column[i]] = {left, y[i], {x, y[i]}};
}

std::vector<LabelPlace> divided(const std::vector<Point>& points, const std::vector<bool>& left,
                                const LabelRoom& room) {
    std::vector<LabelPlace> places(points.size());
    std::vector<std::size_t> sides[2];
    for (std::size_t at = 0; at < points.size(); ++at)
        sides[left[at] ? 0 : 1].push_back(at);
    place_column(points, sides[0], true, room, places);
    place_column(points, sides[1], false, room, places);
    return places;
}

float cost(const std::vector<Point>& points, const std::vector<LabelPlace>& places,
           const LabelRoom& room) {
    float sum = 0;
    for (std::size_t a = 0; a < points.size(); ++a) {
        sum += std::hypot(points[a].x - places[a].anchor.x, points[a].y - places[a].anchor.y);
        for (std::size_t b = 0; b < points.size(); ++b) {
            if (a == b) continue;
            if (distance_to_segment(points[b], points[a], places[a].anchor) < room.dot / 2)
                sum += k_through_point;
            if (a < b && cross(points[a], places[a].anchor, points[b], places[b].anchor))
                sum += k_crossing;
        }
    }
    return sum;
}

/// The left half of the points to the left.
std::vector<bool> left_half(const std::vector<Point>& points) {
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < points.size(); ++at)
        order.push_back(at);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return points[a].x < points[b].x; });
    std::vector<bool> left(points.size(), false);
    for (std::size_t at = 0; at < points.size() / 2; ++at)
        left[order[at]] = true;
    return left;
}

}  // namespace

std::vector<LabelPlace> label_places(const std::vector<Point>& points, const LabelRoom& room) {
    std::vector<LabelPlace> best = divided(points, left_half(points), room);
    const std::size_t count = points.size();
    if (count == 0 || count > k_most_tried) return best;
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, room.box.h / room.pitch));
    const std::size_t most = std::max(fitting, (count + 1) / 2);
    float least = std::numeric_limits<float>::max();
    for (std::size_t choice = 0; choice < (std::size_t{1} << count); ++choice) {
        std::vector<bool> left(count);
        std::size_t lefts = 0;
        for (std::size_t at = 0; at < count; ++at) {
            left[at] = ((choice >> at) & 1U) != 0;
            lefts += left[at] ? 1 : 0;
        }
        if (lefts > most || count - lefts > most) continue;
        std::vector<LabelPlace> places = divided(points, left, room);
        const float price = cost(points, places, room);
        if (price >= least) continue;
        least = price;
        best = std::move(places);
    }
    return best;
}

}  // namespace sparring::ui
