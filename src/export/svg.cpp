// A drawing as inline SVG, shape by shape.
// Must not know what the drawing shows.
#include "export/svg.h"

#include "export/html_text.h"
#include "export/palette.h"

#include <algorithm>
#include <cmath>

namespace sparring {
namespace {

constexpr double badge_radius = 0.24;  ///< of its size
constexpr double badge_digit = 0.58;
constexpr double target_stroke = 0.1;
constexpr double frame_distance = 0.16;  ///< accent frame around a reached target
constexpr double frame_stroke = 0.09;

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string attribute(std::string_view name, double value) {
    return attribute(name, svg_number(value));
}

std::string fill(ColourRole role) {
    return attribute("fill", hex_from_role(role));
}

std::string outline(ColourRole role, double width) {
    if (role == ColourRole::None) return {};
    return attribute("stroke", hex_from_role(role)) + attribute("stroke-width", width);
}

std::string points(const std::vector<Point>& list) {
    std::string text;
    for (const Point& point : list)
        text += (text.empty() ? "" : " ") + svg_number(point.x) + "," + svg_number(point.y);
    return attribute("points", text);
}

class SvgShapes {
public:
    void operator()(const LineShape& line) {
        Point end = line.to;
        if (line.arrow) {
            const ArrowHead head = arrow_head(line);
            if (!head.shape.points.empty()) (*this)(head.shape);
            end = head.line_end;
        }
        m_text += "<line" + attribute("x1", line.from.x) + attribute("y1", line.from.y) +
                  attribute("x2", end.x) + attribute("y2", end.y) +
                  outline(line.colour, line.width);
        if (line.dashed) m_text += attribute("stroke-dasharray", "8 6");
        m_text += "/>\n";
    }
    void operator()(const Polyline& shape) {
        m_text += "<polyline" + points(shape.points) + fill(ColourRole::None) +
                  outline(shape.colour, shape.width) + "/>\n";
    }
    void operator()(const Polygon& shape) {
        m_text += "<polygon" + points(shape.points) + fill(shape.fill) +
                  outline(shape.outline, shape.width) + "/>\n";
    }
    void operator()(const RectangleShape& shape) {
        const double inset = shape.outline == ColourRole::None ? 0 : shape.outline_width / 2;
        rectangle({shape.corner.x + inset, shape.corner.y + inset}, shape.width - 2 * inset,
                  shape.height - 2 * inset, std::max(shape.radius - inset, 0.0),
                  fill(shape.fill) + outline(shape.outline, shape.outline_width));
    }
    void operator()(const CircleShape& shape) {
        const double inset = shape.outline == ColourRole::None ? 0 : shape.outline_width / 2;
        m_text += "<circle" + attribute("cx", shape.centre.x) + attribute("cy", shape.centre.y) +
                  attribute("r", shape.radius - inset) + fill(shape.fill) +
                  outline(shape.outline, shape.outline_width) + "/>\n";
    }
    void operator()(const Badge& badge) {
        const bool target = badge.kind == BadgeKind::Outlined;
        if (badge.kind == BadgeKind::Both) {
            const double size = badge.size * (1 + 2 * frame_distance);
            square(badge.centre, size, badge.size * frame_stroke, ColourRole::Surface,
                   ColourRole::Accent);
        }
        if (target)
            square(badge.centre, badge.size, badge.size * target_stroke, ColourRole::Surface,
                   ColourRole::Accent);
        else
            square(badge.centre, badge.size, 0, stage_role(badge.digit), ColourRole::None);
        (*this)(TextShape{badge.centre, std::to_string(badge.digit), badge.size * badge_digit,
                          TextAnchor::Middle, target ? ColourRole::Ink : on_stage_role(badge.digit),
                          true});
    }
    void operator()(const TextShape& shape) {
        static constexpr std::string_view anchors[3] = {"start", "middle", "end"};
        m_text += "<text" + attribute("x", shape.at.x) +
                  attribute("y", shape.at.y + shape.size * cap_height / 2) +
                  attribute("font-size", shape.size) +
                  attribute("text-anchor", anchors[static_cast<std::size_t>(shape.anchor)]) +
                  fill(shape.colour);
        if (shape.strong) m_text += attribute("font-weight", "600");
        m_text += ">" + html_escaped(shape.text) + "</text>\n";
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void rectangle(Point corner, double width, double height, double radius,
                   const std::string& paint) {
        m_text += "<rect" + attribute("x", corner.x) + attribute("y", corner.y) +
                  attribute("width", width) + attribute("height", height);
        if (radius > 0) m_text += attribute("rx", radius);
        m_text += paint + "/>\n";
    }
    /// A rounded square whose outline lies inside its edge.
    void square(Point centre, double size, double stroke, ColourRole inside, ColourRole edge) {
        const double side = size - stroke;
        rectangle({centre.x - side / 2, centre.y - side / 2}, side, side,
                  size * badge_radius - stroke / 2, fill(inside) + outline(edge, stroke));
    }

    std::string m_text;
};

}  // namespace

std::string svg_from_figure(const Figure& figure) {
    const std::string id = html_id(figure.id);
    SvgShapes shapes;
    for (const Shape& shape : figure.drawing.shapes)
        std::visit(shapes, shape);
    return "<svg viewBox=\"0 0 " + svg_number(drawing_width) + " " +
           svg_number(figure.drawing.height) + "\" role=\"img\" aria-labelledby=\"" + id +
           "-title " + id + "-description\">\n<title id=\"" + id + "-title\">" +
           html_escaped(figure.caption) + "</title>\n<desc id=\"" + id + "-description\">" +
           html_escaped(figure.alt) + "</desc>\n" + shapes.text() + "</svg>\n";
}

}  // namespace sparring
