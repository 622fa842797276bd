// Columns and the scrolling area; must not know components.
#include "ui/layout.h"

#include "ui/shapes.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace sparring::ui {
namespace {

constexpr float k_bar_width = 8;     // du
constexpr float k_bar_target = 24;   // du, what the mouse can grab
constexpr float k_least_thumb = 48;  // du
constexpr float k_space_below = 24;  // du under the last block

// The part of the track that the thumb takes, and where it starts; du.
struct Thumb {
    float y = 0;
    float height = 0;
};

Thumb thumb_of(const Rect& track, float scroll, float furthest) {
    const float content = track.h + furthest;
    const float height = std::max(k_least_thumb, track.h * track.h / content);
    return {track.y + (track.h - height) * scroll / furthest, height};
}

}  // namespace

int column_count(LayoutClass layout, float width, int wanted, float least, float gap) {
    int count = std::max(1, wanted);
    if (layout == LayoutClass::Narrow) count = std::min(count, 2);
    if (layout == LayoutClass::Single) count = 1;
    const auto each = [&] {
        return (width - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    };
    while (count > 1 && each() < least)
        --count;
    return count;
}

std::vector<Rect> columns(const Rect& area, int count, float gap) {
    std::vector<Rect> result;
    const auto n = static_cast<float>(std::max(1, count));
    const float width = (area.w - gap * (n - 1)) / n;
    for (int i = 0; i < std::max(1, count); ++i) {
        result.push_back({area.x + static_cast<float>(i) * (width + gap), area.y, width, area.h});
    }
    return result;
}

Sides with_side(LayoutClass layout, const Rect& area, float side_width, float gap) {
    if (layout != LayoutClass::Full) return {area, {area.x, 0, area.w, 0}, false};
    return {area.left_part(area.w - side_width - gap), area.right_part(side_width), true};
}

namespace {

bool is_free(Point at, const std::vector<Point>& taken, float least, const Rect& area) {
    if (at.x < area.x || at.x > area.right() || at.y < area.y || at.y > area.bottom()) return false;
    return std::ranges::all_of(taken, [&](Point other) {
        return std::hypot(at.x - other.x, at.y - other.y) >= least - 0.01F;
    });
}

// The nearest free place on rings around a point; the point itself when the area is full.
Point free_place(Point around, const std::vector<Point>& taken, float least, const Rect& area) {
    constexpr int k_rings = 40;
    constexpr int k_directions = 16;
    if (is_free(around, taken, least, area)) return around;
    for (int ring = 1; ring <= k_rings; ++ring) {
        const float radius = least * 0.25F * static_cast<float>(ring);
        for (int direction = 0; direction < k_directions; ++direction) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(direction) /
                                static_cast<float>(k_directions);
            const Point at{around.x + radius * std::cos(angle),
                           around.y + radius * std::sin(angle)};
            if (is_free(at, taken, least, area)) return at;
        }
    }
    return around;
}

}  // namespace

std::vector<Point> spread_apart(const std::vector<Point>& points, float least, const Rect& area) {
    std::vector<Point> placed;
    for (const Point& point : points)
        placed.push_back(free_place(point, placed, least, area));
    return placed;
}

Rect begin_area_child(Ui& ui, std::string_view id, const Rect& rect) {
    const PxRect r = ui.px(rect);
    ImGui::SetCursorScreenPos(r.min);
    const std::string name = "###" + std::string(id);
    const ImVec2 size(std::max(1.0F, r.max.x - r.min.x), std::max(1.0F, r.max.y - r.min.y));
    ImGui::BeginChild(name.c_str(), size, ImGuiChildFlags_NavFlattened,
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBackground |
                          ImGuiWindowFlags_NoSavedSettings);
    return {r.min.x, r.min.y, size.x, size.y};
}

ScrollArea::ScrollArea(Ui& ui, std::string_view id, const Rect& viewport)
    : m_ui(ui), m_viewport(viewport) {
    const Rect clip = begin_area_child(ui, id, viewport);
    Ui::Area inner = ui.area();
    inner.origin.y -= ImGui::GetScrollY();
    inner.clip = clip;
    inner.scrolls = true;
    inner.bottom = viewport.y;
    inner.draw = ImGui::GetWindowDrawList();
    m_outer = ui.swap_area(inner);
}

bool ScrollArea::more_below() const {
    return ImGui::GetScrollY() < ImGui::GetScrollMaxY();
}

void ScrollArea::draw_bar() {
    const float furthest = m_ui.scale.du_from_px(ImGui::GetScrollMaxY());
    if (furthest < 1) return;
    const float scroll = m_ui.scale.du_from_px(ImGui::GetScrollY());
    Rect track = m_viewport.right_part(k_bar_width + 4).inset(2, 4);
    track = track.moved(0, scroll);  // the bar does not scroll with what it scrolls
    const Thumb thumb = thumb_of(track, scroll, furthest);
    const Rect grip = track.right_part(k_bar_width);
    const PxRect target =
        m_ui.px(Rect{track.right() - k_bar_target, track.y, k_bar_target, track.h});
    ImGui::SetCursorScreenPos(target.min);
    const float height = target.max.y - target.min.y;
    ImGui::InvisibleButton("###bar", {target.max.x - target.min.x, height});
    const bool held = ImGui::IsItemActive();
    if (held) {
        const float along = (ImGui::GetIO().MousePos.y - target.min.y) / height;
        ImGui::SetScrollY(std::clamp(along, 0.0F, 1.0F) * ImGui::GetScrollMaxY());
    }
    const bool strong = held || ImGui::IsItemHovered(ImGuiHoveredFlags_NoNavOverride);
    draw_box(m_ui, {grip.x, thumb.y, grip.w, thumb.height},
             {.fill = strong ? Colour::Ink3 : Colour::LineStrong, .radius = k_bar_width / 2});
}

ScrollArea::~ScrollArea() {
    const float bottom = m_ui.area().bottom;
    const bool taller = bottom > m_viewport.bottom() + 0.5F;
    const float end = taller ? bottom + k_space_below : m_viewport.bottom();
    if (taller) draw_bar();
    // ImGui scrolls as far as the lowest item reaches.
    ImGui::SetCursorScreenPos(m_ui.px(Point{m_viewport.x, end - 1}));
    ImGui::Dummy({1, std::max(1.0F, m_ui.scale.length(1))});
    ImGui::EndChild();
    m_ui.swap_area(m_outer);
    m_ui.reach(m_viewport.bottom());
}

}  // namespace sparring::ui
