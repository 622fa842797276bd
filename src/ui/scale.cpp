// Arithmetic of the scale; must not know ImGui.
#include "ui/scale.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {
namespace {

constexpr float k_base_width = 1920;
constexpr float k_base_height = 1080;

// Widths in du from which a class holds. Half a du of slack: 1366 px is not exactly 16:9.
constexpr float k_slack = 0.5F;
constexpr float k_full = 1900;
constexpr float k_compact = 1400;
constexpr float k_narrow = 1000;

}  // namespace

Scale::Scale(float width_px, float height_px, float zoom)
    : m_width_px(std::max(1.0F, width_px)),
      m_height_px(std::max(1.0F, height_px)),
      m_zoom(std::clamp(zoom, k_smallest_zoom, k_largest_zoom)),
      m_factor(std::min(m_width_px / k_base_width, m_height_px / k_base_height) * m_zoom) {}

LayoutClass Scale::layout_class() const {
    const float du = width() + k_slack;
    if (du >= k_full) return LayoutClass::Full;
    if (du >= k_compact) return LayoutClass::Compact;
    if (du >= k_narrow) return LayoutClass::Narrow;
    return LayoutClass::Single;
}

float Scale::position(float du) const {
    return std::round(du * m_factor);
}

float Scale::stroke(float du) const {
    return std::max(1.0F, std::round(du * m_factor));
}

}  // namespace sparring::ui
