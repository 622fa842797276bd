// Placing and drawing the dots of the perception map.
#include "ui/views/perception_map.h"

#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_dot = 40;        // du
constexpr float k_apart = 44;      // du between the centres of two dots
constexpr double k_lowest = 0.75;  // level at the lower left corner
constexpr double k_levels = 3.5;   // levels along a side

struct Dot {
    int number = 0;
    bool estimated = false;
    Point belongs{};
    Point stands{};
};

Point place(const Rect& box, double customer, double supplier) {
    const auto part = [](double level) {
        return static_cast<float>((level - k_lowest) / k_levels);
    };
    return {box.x + part(customer) * box.w, box.bottom() - part(supplier) * box.h};
}

std::vector<Dot> dots_of(const ViewContext& view, const Rect& box) {
    std::vector<Dot> dots;
    int number = 0;
    for (const DimensionResult& result : view.app.analysis().dimensions) {
        ++number;
        if (!result.supplier || !result.customer) continue;
        const Point at =
            place(box, result.customer->interpolated_median, result.supplier->interpolated_median);
        dots.push_back({number, result.estimated, at, at});
    }
    std::vector<Point> stands;
    for (const Dot& dot : dots)
        stands.push_back(dot.belongs);
    stands = spread_apart(stands, k_apart, box.inset(k_dot / 2, k_dot / 2));
    for (std::size_t at = 0; at < dots.size(); ++at)
        dots[at].stands = stands[at];
    return dots;
}

void draw_axes(ViewContext& view, const Rect& box) {
    Ui& ui = view.ui;
    const float hair = ui.theme.size(Stroke::Hair);
    draw_box(ui, box,
             {.fill = Colour::Surface, .line = Colour::Line, .stroke = hair, .radius = 18});
    draw_dashes(ui, place(box, 0.8, 0.8), place(box, 4.2, 4.2), hair, 12, 10, Colour::LineStrong);
    for (int rung = 1; rung <= 4; ++rung) {
        const std::string text = std::to_string(rung);
        const Point at = place(box, rung, rung);
        draw_line(ui, text, {at.x - 20, box.bottom() + 4, 40, 40},
                  {.colour = Colour::Ink2, .align = Align::Centre});
        draw_line(ui, text, {box.x - 50, at.y - 20, 40, 40},
                  {.colour = Colour::Ink2, .align = Align::Right});
    }
}

void draw_dots(ViewContext& view, const Rect& box) {
    Ui& ui = view.ui;
    const std::vector<Dot> dots = dots_of(view, box);
    for (const Dot& dot : dots) {
        if (dot.belongs == dot.stands) continue;
        draw_rule(ui, dot.belongs, dot.stands, ui.theme.size(Stroke::Hair), Colour::Ink2);
        draw_disc(ui, dot.belongs, 8, Colour::Ink2);
    }
    for (const Dot& dot : dots) {
        draw_disc(ui, dot.stands, k_dot, dot.estimated ? Colour::Surface : Colour::Primary);
        if (dot.estimated) draw_absent_person(ui, dot.stands, k_dot);
        draw_sign(ui, std::to_string(dot.number), dot.stands, 22, Face::SemiBold,
                  dot.estimated ? Colour::Ink : Colour::OnPrimary);
    }
}

void draw_legend(ViewContext& view, const Rect& column) {
    const int count = column.w >= 560 ? 2 : 1;
    const auto parts = columns(column, count, 32);
    const auto& dimensions = view.app.method().dimensions;
    const std::size_t rows = (dimensions.size() + parts.size() - 1) / parts.size();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        Flow flow(parts[part]);
        for (std::size_t at = part * rows; at < std::min(dimensions.size(), (part + 1) * rows);
             ++at) {
            const std::string name = dimensions[at].name.in(view.app.language());
            const float top = flow.y();
            draw_line(view.ui, std::to_string(at + 1), {flow.x(), top, 36, 42},
                      {.type = Type::Strong, .align = Align::Right});
            flow.space(draw_wrapped(view.ui, name, {flow.x() + 52, top}, flow.width() - 52) + 4);
        }
    }
}

}  // namespace

void draw_perception_map(ViewContext& view, const Rect& column) {
    Ui& ui = view.ui;
    Flow flow(column);
    flow.space(
        draw_wrapped(ui, view.text("position.map"), flow.at(), flow.width(), {.type = Type::H3}) +
        12);
    const float side = std::min(column.w, 640.0F) - 60;
    const Rect box{column.x + 56, flow.y(), side, side};
    draw_axes(view, box);
    draw_dots(view, box);
    flow.below(box.bottom() + 48);
    const Session& session = view.app.session();
    flow.space(draw_wrapped(ui,
                            view.words().text("position.map-axes", {short_name(session.customer),
                                                                    short_name(session.supplier)}),
                            flow.at(), flow.width(), {.colour = Colour::Ink2}) +
               16);
    draw_legend(view, {flow.x(), flow.y(), flow.width(), 0});
}

}  // namespace sparring::ui
