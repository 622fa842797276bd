// From du to pixels, and the layout class that the width in du asks for.
// Pure numbers; must not know ImGui, windows or monitors.
#pragma once

namespace sparring::ui {

/// By width in du: Full >= 1900, Compact 1400-1899, Narrow 1000-1399, Single below.
enum class LayoutClass { Full, Compact, Narrow, Single };

/// The scale of one window for one frame: factor = min(width / 1920, height / 1080) * zoom.
class Scale {
public:
    static constexpr float k_smallest_zoom = 0.75F;
    static constexpr float k_largest_zoom = 3.0F;

    /// Sizes of the framebuffer in pixels (below 1: taken as 1); zoom 1 = 100 %, kept in 0.75-3.
    Scale(float width_px, float height_px, float zoom = 1.0F);

    [[nodiscard]] float factor() const { return m_factor; }
    [[nodiscard]] float zoom() const { return m_zoom; }
    /// Size of the window in du.
    [[nodiscard]] float width() const { return m_width_px / m_factor; }
    [[nodiscard]] float height() const { return m_height_px / m_factor; }
    [[nodiscard]] LayoutClass layout_class() const;

    /// Positions: whole pixels.
    [[nodiscard]] float position(float du) const;
    /// Radii, dots, icons: fractional pixels.
    [[nodiscard]] float length(float du) const { return du * m_factor; }
    /// Strokes: whole pixels, at least one.
    [[nodiscard]] float stroke(float du) const;
    /// Text: em size in fractional pixels.
    [[nodiscard]] float text(float du) const { return du * m_factor; }
    [[nodiscard]] float du_from_px(float px) const { return px / m_factor; }

private:
    float m_width_px;
    float m_height_px;
    float m_zoom;
    float m_factor;
};

}  // namespace sparring::ui
