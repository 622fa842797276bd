// Placing and drawing the dots of the perception map.
#include "ui/views/perception_map.h"

#include "core/format.h"
#include "ui/components/card.h"
#include "ui/label_places.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"
#include "ui/views/stage_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_dot = 28;           // du, named beside the square
constexpr float k_numbered_dot = 44;  // with its number inside
constexpr float k_line = 42;          // titles of the axes, numerals
constexpr float k_numerals = 46;      // between the square and what is left of it
constexpr float k_label_gap = 12;
constexpr float k_least_side = 300;
constexpr float k_most_side = 560;
constexpr float k_head_beside = 900;
constexpr float k_mark = 30;       // of the side in an axis' title
constexpr double k_lowest = 0.75;  // level at the lower left corner
constexpr double k_levels = 3.5;   // levels along a side
constexpr double k_highest = k_lowest + k_levels;

struct Dot {
    int number = 0;
    std::string name;
    bool estimated = false;
    bool discuss = false;  ///< the views differ enough to be talked about
    Point belongs{};
    Point stands{};
};

struct Map {
    Rect box;
    bool named = true;  ///< names beside the square; else numbers and a list
    std::vector<Dot> dots;
    [[nodiscard]] float dot() const { return named ? k_dot : k_numbered_dot; }
};

Point place(const Rect& box, double customer, double supplier) {
    const auto part = [](double level) {
        return static_cast<float>((level - k_lowest) / k_levels);
    };
    return {box.x + part(customer) * box.w, box.bottom() - part(supplier) * box.h};
}

bool worth_discussing(const app::Workspace& app, const DimensionResult& result) {
    return result.perception_difference &&
           view_difference(*result.perception_difference, app.method().thresholds) ==
               ViewDifference::ToDiscuss;
}

std::string short_dimension(const app::Workspace& app, const DimensionId& id) {
    const Dimension* dimension = find_dimension(app.method(), id);
    return dimension ? dimension->short_name.in(app.language()) : id.value;
}

/// The dots at their levels in a square of one du; `set_box` moves them.
std::vector<Dot> dots_of(const app::Workspace& app) {
    std::vector<Dot> dots;
    int number = 0;
    for (const DimensionResult& result : app.analysis().dimensions) {
        ++number;
        if (!result.supplier || !result.customer) continue;
        const Point at = place({0, 0, 1, 1}, result.customer->interpolated_median,
                               result.supplier->interpolated_median);
        dots.push_back({number, short_dimension(app, result.id), result.estimated,
                        worth_discussing(app, result), at, at});
    }
    return dots;
}

void set_box(Map& map, const Rect& box) {
    map.box = box;
    std::vector<Point> stands;
    for (Dot& dot : map.dots) {
        dot.belongs = {box.x + dot.belongs.x * box.w, box.y + dot.belongs.y * box.h};
        stands.push_back(dot.belongs);
    }
    const float edge = map.dot() / 2 + 4;
    stands = spread_apart(stands, map.dot() + 6, box.inset(edge));
    for (std::size_t at = 0; at < map.dots.size(); ++at)
        map.dots[at].stands = stands[at];
}

Type label_type(const Dot& dot) {
    return dot.discuss ? Type::Strong : Type::Label;
}

/// Room for the longest name of any dimension, so that the square does not jump.
float name_width(const ViewContext& view) {
    float width = 0;
    for (const Dimension& dimension : view.app.method().dimensions)
        width = std::max(
            width, text_width(view.ui, dimension.short_name.in(view.app.language()), Type::Strong));
    return width + 2;
}

Map map_in(const ViewContext& view, const Rect& column, float height) {
    Map map;
    map.dots = dots_of(view.app);
    const float names = 2 * name_width(view) + 4 * k_label_gap + k_numerals;
    const float tall = std::clamp(height, k_least_side, k_most_side);
    map.named = column.w - names >= k_least_side;
    const float around = map.named ? names : k_numerals + k_label_gap;
    const float side = std::min(tall, column.w - around);
    const float x = map.named ? column.x + (column.w - side + k_numerals) / 2
                              : column.x + k_numerals + k_label_gap / 2;
    set_box(map, {x, column.y, side, side});
    return map;
}

/// Title of the axis and the diagonal's sample, beside each other or below each other.
float head_height(const Rect& column) {
    return (column.w >= k_head_beside ? k_line : 2 * k_line) + 6;
}

/// The part of the square where both views count as shared, and the diagonal through it.
void draw_shared_view(ViewContext& view, const Rect& box) {
    const double half = view.app.method().thresholds.shared_view;
    const std::array<Point, 6> band = {
        place(box, k_lowest, k_lowest + half), place(box, k_highest - half, k_highest),
        place(box, k_highest, k_highest),      place(box, k_highest, k_highest - half),
        place(box, k_lowest + half, k_lowest), place(box, k_lowest, k_lowest)};
    draw_polygon(view.ui, band, Colour::Sunken);
}

void draw_square(ViewContext& view, const Rect& box) {
    Ui& ui = view.ui;
    const float hair = ui.theme.size(Stroke::Hair);
    draw_box(ui, box, {.fill = Colour::Surface});
    draw_shared_view(view, box);
    for (int rung = 1; rung <= 4; ++rung) {
        const Point at = place(box, rung, rung);
        draw_rule(ui, {at.x, box.y}, {at.x, box.bottom()}, hair, Colour::Line);
        draw_rule(ui, {box.x, at.y}, {box.right(), at.y}, hair, Colour::Line);
    }
    draw_dashes(ui, place(box, k_lowest + 0.1, k_lowest + 0.1),
                place(box, k_highest - 0.1, k_highest - 0.1), ui.theme.size(Stroke::Control), 12,
                12, Colour::LineStrong);
    draw_box(ui, box, {.line = Colour::LineStrong, .stroke = hair});
}

void draw_numerals(ViewContext& view, const Rect& box) {
    Ui& ui = view.ui;
    for (int rung = 1; rung <= 4; ++rung) {
        const std::string text = std::to_string(rung);
        const Point at = place(box, rung, rung);
        draw_line(ui, text, {at.x - 20, box.bottom(), 40, k_line},
                  {.colour = Colour::Ink2, .align = Align::Centre});
        const Rect left{box.x - k_numerals + 6, at.y - 20, k_numerals - 12, 40};
        draw_box(ui, left.right_part(28).inset(0, 4),
                 {.fill = Colour::Bg});  // a leader may run behind it
        draw_line(ui, text, left, {.colour = Colour::Ink2, .align = Align::Right});
    }
}

/// Mark of the side, whose view it is, and the way it grows; `right` aligns it there.
float draw_axis_title(ViewContext& view, Side side, const Rect& line, bool to_right) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const std::string& name =
        short_name(side == Side::Supplier ? session.supplier : session.customer);
    const std::string text = view.words().text("position.axis", {name});
    constexpr float k_gap = 12;
    const float room =
        std::min(text_width(ui, text, Type::Label) + 2, line.w - 2 * (k_mark + k_gap));
    const float width = room + 2 * (k_mark + k_gap);
    const float x = to_right ? line.right() - width : line.x;
    const float y = line.centre().y;
    draw_person(ui, {x + k_mark / 2, y}, k_mark, side, Colour::Ink, Colour::Bg);
    draw_shortened(ui, text, {x + k_mark + k_gap, line.y, room, line.h}, {.type = Type::Label});
    draw_icon(ui, to_right ? Icon::ArrowRight : Icon::ArrowUp, {x + width - k_mark / 2, y}, 28,
              Colour::Ink2);
    return width;
}

/// Over the square: the name of the axis that rises, and what the diagonal is.
void draw_head(ViewContext& view, const Rect& column, const Map& map) {
    Ui& ui = view.ui;
    constexpr float k_sample = 44;
    constexpr float k_apart = 32;
    const std::string text = view.text("position.shared-view");
    const float width = k_sample + 12 + text_width(ui, text, Type::Label) + 2;
    const bool beside = column.w >= k_head_beside;
    const float left = beside ? map.box.x : column.x;
    const float y = map.box.y - head_height(column);
    const Rect line{left, y, column.right() - left - (beside ? width + k_apart : 0), k_line};
    const float title = draw_axis_title(view, Side::Supplier, line, false);
    const Point at = beside ? Point{std::max(left + title + k_apart, map.box.right() - width), y}
                            : Point{left, y + k_line};
    draw_dashes(ui, {at.x, at.y + k_line / 2}, {at.x + k_sample, at.y + k_line / 2},
                ui.theme.size(Stroke::Control), 12, 12, Colour::LineStrong);
    draw_line(ui, text, {at.x + k_sample + 12, at.y, width - k_sample - 12, k_line},
              {.type = Type::Label, .colour = Colour::Ink2});
}

void draw_dots(ViewContext& view, const Map& map) {
    Ui& ui = view.ui;
    const float size = map.dot();
    for (const Dot& dot : map.dots) {
        if (dot.belongs == dot.stands) continue;
        draw_stroke(ui, dot.belongs, dot.stands, ui.theme.size(Stroke::Hair), Colour::Ink2);
        draw_disc(ui, dot.belongs, 8, Colour::Ink2);
    }
    for (const Dot& dot : map.dots) {
        draw_disc(ui, dot.stands, size + 6, Colour::Surface);
        if (dot.estimated)
            draw_dashed_ring(ui, dot.stands, size, ui.theme.size(Stroke::Control), Colour::Ink);
        else
            draw_disc(ui, dot.stands, size, Colour::Ink);
        if (!map.named)
            draw_sign(ui, std::to_string(dot.number), dot.stands, 26, Face::SemiBold,
                      dot.estimated ? Colour::Ink : Colour::Bg);
    }
}

/// Where the names stand, worked out again only when the dots moved.
struct NamePlaces {
    std::vector<Point> points;
    Rect box{};
    std::vector<LabelPlace> places;
};

const std::vector<LabelPlace>& name_places(ViewContext& view, const Map& map) {
    NamePlaces& kept = view.memory.of<NamePlaces>();
    std::vector<Point> points;
    for (const Dot& dot : map.dots)
        points.push_back(dot.stands);
    if (kept.points != points || kept.box != map.box)
        kept = {points, map.box,
                label_places(points, {.box = map.box,
                                      .left_gap = k_numerals + k_label_gap,
                                      .right_gap = k_label_gap,
                                      .dot = k_dot + 6})};
    return kept.places;
}

void draw_leaders(ViewContext& view, const Map& map) {
    const auto& places = name_places(view, map);
    for (std::size_t at = 0; at < map.dots.size(); ++at)
        draw_stroke(view.ui, map.dots[at].stands, places[at].anchor,
                    view.ui.theme.size(Stroke::Hair), Colour::LineStrong);
}

void draw_names(ViewContext& view, const Map& map) {
    const auto& places = name_places(view, map);
    const float width = name_width(view);
    for (std::size_t at = 0; at < map.dots.size(); ++at) {
        const Dot& dot = map.dots[at];
        const LabelPlace& place = places[at];
        const float x = place.left ? place.anchor.x - 6 - width : place.anchor.x + 6;
        draw_line(view.ui, dot.name, {x, place.y - 21, width, 42},
                  {.type = label_type(dot),
                   .colour = dot.discuss ? Colour::Ink : Colour::Ink2,
                   .align = place.left ? Align::Right : Align::Left});
    }
}

/// The numbers and the names of the dimensions, where the names do not fit beside the dots.
float draw_list(ViewContext& view, const Map& map, const Rect& column) {
    const auto parts = columns(column, column.w >= 560 ? 2 : 1, 32);
    const std::size_t rows = (map.dots.size() + parts.size() - 1) / parts.size();
    float bottom = column.y;
    for (std::size_t at = 0; at < map.dots.size(); ++at) {
        const Dot& dot = map.dots[at];
        const Rect& part = parts[at / rows];
        const Rect line{part.x, column.y + 46 * static_cast<float>(at % rows), part.w, 42};
        draw_line(view.ui, std::to_string(dot.number), line.left_part(40),
                  {.type = Type::Strong, .align = Align::Right});
        draw_shortened(
            view.ui, dot.name, line.without_left(56),
            {.type = label_type(dot), .colour = dot.discuss ? Colour::Ink : Colour::Ink2});
        bottom = std::max(bottom, line.bottom());
    }
    return bottom;
}

/// What the picture leaves out or marks, in sentences; empty: nothing.
std::string notes(const ViewContext& view, const std::vector<Dot>& dots) {
    std::string text;
    if (std::ranges::any_of(dots, [](const Dot& dot) { return dot.estimated; }))
        text = view.text("position.estimated");
    std::vector<std::string> absent;
    for (const DimensionResult& result : view.app.analysis().dimensions)
        if (!result.supplier || !result.customer)
            absent.push_back(short_dimension(view.app, result.id));
    if (absent.empty()) return text;
    return text + (text.empty() ? "" : " ") +
           view.words().text("position.off-map", {list_text(view.words(), absent)});
}

/// Asks to rate first; the button leads there when the workshop has that step.
float draw_no_map(ViewContext& view, const Rect& column) {
    const auto& agenda = view.app.session().agenda;
    const auto rating = std::ranges::find_if(
        agenda, [](const AgendaStep& step) { return step.kind == StepKind::Rating; });
    const std::string title = view.text("position.map-empty");
    const std::string text = view.text("position.map-empty-text");
    const std::string action = rating == agenda.end() ? "" : view.text("position.go-rating");
    const EmptyState state{.title = title, .text = text, .action = action};
    const float height = empty_state_height(view.ui, state, column.w);
    const Rect box{column.x, column.y, column.w, height};
    if (empty_state(view.ui, "map.empty", box, state))
        view.app.go_to_step(static_cast<std::size_t>(rating - agenda.begin()));
    return box.bottom();
}

}  // namespace

float draw_perception_map(ViewContext& view, const Rect& column, float height) {
    const std::vector<Dot> dots = dots_of(view.app);
    if (dots.empty()) return draw_no_map(view, column);
    const std::string note = notes(view, dots);
    const float note_height =
        note.empty() ? 0 : wrapped_height(view.ui, note, {.type = Type::Body}, column.w) + 8;
    const float head = head_height(column);
    const Rect room{column.x, column.y + head, column.w, 0};
    const Map map = map_in(view, room, height - head - 2 * k_line - note_height);
    draw_head(view, column, map);
    draw_square(view, map.box);
    if (map.named) draw_leaders(view, map);
    draw_numerals(view, map.box);
    draw_dots(view, map);
    if (map.named) draw_names(view, map);
    const float left = map.named ? column.x : map.box.x;
    draw_axis_title(view, Side::Customer,
                    {left, map.box.bottom() + k_line, map.box.right() - left, k_line}, true);
    float bottom = map.box.bottom() + 2 * k_line;
    if (!note.empty())
        bottom += 8 + draw_wrapped(view.ui, note, {column.x, bottom + 8}, column.w,
                                   {.colour = Colour::Ink2});
    if (map.named) return bottom;
    return draw_list(view, map, {column.x, bottom + 16, column.w, 0});
}

std::string differences_text(const app::Workspace& app) {
    std::vector<std::string> supplier;
    std::vector<std::string> customer;
    bool both = false;
    for (const DimensionResult& result : app.analysis().dimensions) {
        both = both || result.perception_difference.has_value();
        if (!worth_discussing(app, result)) continue;
        (*result.perception_difference > 0 ? supplier : customer)
            .push_back(short_dimension(app, result.id));
    }
    if (!both) return {};
    if (supplier.empty() && customer.empty()) return app.words().text("position.no-differences");
    std::string text;
    const auto add = [&](const Company& who, const std::vector<std::string>& names) {
        if (names.empty()) return;
        text += (text.empty() ? "" : " ") +
                app.words().text("position.sees-further",
                                 {short_name(who), list_text(app.words(), names)});
    };
    add(app.session().supplier, supplier);
    add(app.session().customer, customer);
    return text;
}

}  // namespace sparring::ui
