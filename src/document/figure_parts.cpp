// Dots by side, and the way from now to the target.
// Must not know sections or words.
#include "document/figure_parts.h"

namespace sparring {
namespace {

constexpr double ring_stroke = 0.16;  ///< of the diameter, as everywhere
constexpr double arrow_width = 4;
constexpr double air = 5;  ///< between arrow and badge

}  // namespace

CircleShape side_dot(Side side, Point centre, double radius) {
    if (side == Side::Customer)
        return {centre, radius, ColourRole::Surface, ColourRole::Ink, 2 * radius * ring_stroke};
    return {centre, radius, ColourRole::Ink, ColourRole::None, 0};
}

void draw_now_and_target(Drawing& drawing, const NowAndTarget& values, double y, double badge_size,
                         const std::function<double(int)>& x_of) {
    const auto& [now, target] = values;
    if (now && target && *now == *target) {
        drawing.shapes.emplace_back(Badge{{x_of(*now), y}, badge_size, *now, BadgeKind::Both});
        return;
    }
    if (now && target) {
        const double way = *target > *now ? 1 : -1;
        const double start = x_of(*now) + way * (badge_size / 2 + air);
        const double end = x_of(*target) - way * (badge_size / 2 + air);
        drawing.shapes.emplace_back(
            LineShape{{start, y}, {end, y}, ColourRole::Accent, arrow_width, false, true});
    }
    if (now)
        drawing.shapes.emplace_back(Badge{{x_of(*now), y}, badge_size, *now, BadgeKind::Filled});
    if (target)
        drawing.shapes.emplace_back(
            Badge{{x_of(*target), y}, badge_size, *target, BadgeKind::Outlined});
}

}  // namespace sparring
