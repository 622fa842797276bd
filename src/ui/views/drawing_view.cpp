// Each primitive of a drawing with our shapes: dots, badges, lines and one-line texts.
#include "ui/views/drawing_view.h"

#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"
#include "ui/typeset.h"

#include <array>
#include <variant>
#include <vector>

namespace sparring::ui {

namespace {

Colour colour_of(ColourRole role) {
    constexpr std::array colours{
        Colour::None,       Colour::Ink,      Colour::Ink2,   Colour::Ink3,     Colour::Line,
        Colour::LineStrong, Colour::Surface,  Colour::Sunken, Colour::Accent,   Colour::Stage1,
        Colour::Stage2,     Colour::Stage3,   Colour::Stage4, Colour::OnStage1, Colour::OnStage2,
        Colour::OnStage3,   Colour::OnStage4, Colour::Tint1,  Colour::Tint2,    Colour::Tint3,
        Colour::Tint4};
    return colours[static_cast<std::size_t>(role)];
}

class Painter {
public:
    Painter(Ui& ui, Point corner, float scale) : m_ui(ui), m_corner(corner), m_scale(scale) {}

    void operator()(const LineShape& line) {
        const Point from = at(line.from);
        Point to = at(line.to);
        if (line.arrow) {
            const ArrowHead head = arrow_head(line);
            if (!head.shape.points.empty()) (*this)(head.shape);
            to = at(head.line_end);
        }
        if (line.dashed) {
            draw_dashes(m_ui, from, to, du(line.width), du(8), du(6), colour_of(line.colour));
        } else {
            draw_stroke(m_ui, from, to, du(line.width), colour_of(line.colour));
        }
    }
    void operator()(const Polyline& line) {
        draw_polyline(m_ui, all(line.points), colour_of(line.colour), du(line.width));
    }
    void operator()(const Polygon& shape) {
        draw_polygon(m_ui, all(shape.points), colour_of(shape.fill), colour_of(shape.outline),
                     du(shape.width));
    }
    void operator()(const RectangleShape& shape) {
        const Point corner = at(shape.corner);
        draw_box(m_ui, {corner.x, corner.y, du(shape.width), du(shape.height)},
                 {.fill = colour_of(shape.fill),
                  .line = colour_of(shape.outline),
                  .stroke = shape.outline == ColourRole::None ? 0 : du(shape.outline_width),
                  .radius = du(shape.radius)});
    }
    void operator()(const CircleShape& shape) {
        const float diameter = 2 * du(shape.radius);
        if (shape.outline == ColourRole::None) {
            draw_disc(m_ui, at(shape.centre), diameter, colour_of(shape.fill));
        } else {
            draw_ring(m_ui, at(shape.centre), diameter, du(shape.outline_width),
                      colour_of(shape.outline), colour_of(shape.fill));
        }
    }
    void operator()(const sparring::Badge& badge) {
        const Point centre = at(badge.centre);
        const float size = du(badge.size);
        switch (badge.kind) {
            case BadgeKind::Filled:
                return draw_badge(m_ui, centre, badge.digit, size);
            case BadgeKind::Outlined:
                return draw_target(m_ui, centre, badge.digit, size);
            case BadgeKind::Both:
                return draw_badge_on_target(m_ui, centre, badge.digit, size);
        }
    }
    void operator()(const TextShape& text) {
        const Face face = text.strong ? Face::SemiBold : Face::Regular;
        const float em = du(text.size);
        float width = 0;
        {
            const Typeset set(m_ui, m_ui.fonts.face(face), em);
            width = m_ui.scale.du_from_px(set.width(text.text));
        }
        Point centre = at(text.at);
        if (text.anchor == TextAnchor::Start) centre.x += width / 2;
        if (text.anchor == TextAnchor::End) centre.x -= width / 2;
        draw_sign(m_ui, text.text, centre, em, face, colour_of(text.colour));
    }

private:
    [[nodiscard]] float du(double units) const { return static_cast<float>(units) * m_scale; }
    [[nodiscard]] Point at(const sparring::Point& point) const {
        return {m_corner.x + du(point.x), m_corner.y + du(point.y)};
    }
    [[nodiscard]] std::vector<Point> all(const std::vector<sparring::Point>& points) const {
        std::vector<Point> result;
        for (const sparring::Point& point : points)
            result.push_back(at(point));
        return result;
    }

    Ui& m_ui;
    Point m_corner;
    float m_scale;
};

}  // namespace

float draw_drawing(Ui& ui, const Drawing& drawing, Point top_left, float width) {
    const float scale = width / static_cast<float>(drawing_width);
    Painter painter(ui, top_left, scale);
    for (const Shape& shape : drawing.shapes)
        std::visit(painter, shape);
    const float height = static_cast<float>(drawing.height) * scale;
    ui.reach(top_left.y + height);
    return height;
}

}  // namespace sparring::ui
