// Step "position": where the relationship stands, per side and together, with gates and both views.
// Must not change ratings; it records what the group says of the picture.
#include "ui/views/form.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <array>

namespace sparring::ui {

namespace {

void draw_stage_line(ViewContext& view, Flow& flow, std::string_view label,
                     const std::optional<int>& stage) {
    Ui& ui = view.ui;
    const Rect row = flow.take(76, 8);
    draw_line(ui, label, {row.x, row.y, 230, row.h}, {.colour = Colour::Ink2});
    if (stage) {
        draw_badge(ui, {row.x + 262, row.y + 38}, *stage);
    } else {
        draw_unrated(ui, {row.x + 262, row.y + 38});
    }
    draw_line(ui, stage_name(view.app, stage), {row.x + 308, row.y, row.w - 308, row.h},
              {.type = Type::H3});
}

/// Gates and count of the next stage, in sentences.
void draw_next(ViewContext& view, Flow& flow) {
    const StageResult& stage = view.app.analysis().stage;
    if (!stage.next) return;
    const NextStage& next = *stage.next;
    const std::string name = stage_name(view.app, next.stage);
    const auto line = [&](const std::string& text, Type type) {
        flow.space(draw_wrapped(view.ui, text, flow.at(), flow.width(), {.type = type}) + 10);
    };
    line(view.words().text("position.next", {name, std::to_string(next.dimensions_at_or_above),
                                             std::to_string(next.dimensions_needed)}),
         Type::Strong);
    if (!next.gates_met.empty())
        line(view.words().text("position.gates-met", {dimension_names(view.app, next.gates_met)}),
             Type::Body);
    if (!next.gates_unmet.empty())
        line(view.words().text("position.gates-unmet",
                               {dimension_names(view.app, next.gates_unmet)}),
             Type::Body);
    flow.space(12);
}

void draw_confidence(ViewContext& view, Flow& flow) {
    const auto& confidence = view.app.analysis().stage.confidence;
    if (!confidence) return;
    const char* key = *confidence == Confidence::High     ? "position.confidence-high"
                      : *confidence == Confidence::Medium ? "position.confidence-medium"
                                                          : "position.confidence-low";
    flow.space(
        draw_wrapped(view.ui, view.text(key), flow.at(), flow.width(), {.colour = Colour::Ink2}) +
        16);
}

void draw_confirmation(ViewContext& view, Flow& flow) {
    Form form(view, flow.rest());
    form.heading("position.recognise");
    const PositionView& position = view.app.session().position;
    const std::vector<std::string> answers = {"position.confirmed", "position.objection"};
    form.choice("position.supplier", "side.supplier", answers,
                static_cast<int>(position.supplier) - 1, [](Session& s, int chosen) {
                    s.position.supplier = static_cast<Confirmation>(chosen + 1);
                });
    form.choice("position.customer", "side.customer", answers,
                static_cast<int>(position.customer) - 1, [](Session& s, int chosen) {
                    s.position.customer = static_cast<Confirmation>(chosen + 1);
                });
    form.text("position.explanation", position.explanation,
              {.label = "position.explanation", .lines = true, .least_lines = 2},
              [](Session& s, const std::string& text) { s.position.explanation = text; });
}

/// Both views in one picture: x the customer's, y the supplier's, the diagonal is the shared view.
void draw_perception_map(ViewContext& view, const Rect& column) {
    Ui& ui = view.ui;
    const float side = std::min(column.w, 720.0F);
    const Rect box{column.x + 56, column.y + 48, side - 70, side - 70};
    const float hair = ui.theme.size(Stroke::Hair);
    draw_line(ui, view.text("position.map"), {column.x, column.y - 8, column.w, 44},
              {.type = Type::H3});
    const auto place = [&](double customer, double supplier) {
        const auto at = [](double value) { return static_cast<float>((value - 0.75) / 3.5); };
        return Point{box.x + at(customer) * box.w, box.bottom() - at(supplier) * box.h};
    };
    draw_box(ui, box,
             {.fill = Colour::Surface, .line = Colour::Line, .stroke = hair, .radius = 18});
    draw_dashes(ui, place(0.8, 0.8), place(4.2, 4.2), hair, 12, 10, Colour::LineStrong);
    for (int rung = 1; rung <= 4; ++rung) {
        const Point x = place(rung, 0.75);
        draw_line(ui, std::to_string(rung), {x.x - 20, box.bottom() + 4, 40, 40},
                  {.colour = Colour::Ink2, .align = Align::Centre});
        const Point y = place(0.75, rung);
        draw_line(ui, std::to_string(rung), {box.x - 50, y.y - 20, 40, 40},
                  {.colour = Colour::Ink2, .align = Align::Right});
    }
    int number = 0;
    std::map<std::pair<int, int>, int> stacked;
    for (const DimensionResult& result : view.app.analysis().dimensions) {
        ++number;
        if (!result.supplier || !result.customer) continue;
        const double c = result.customer->interpolated_median;
        const double s = result.supplier->interpolated_median;
        Point at = place(c, s);
        const int here = stacked[{static_cast<int>(c * 4), static_cast<int>(s * 4)}]++;
        at.x += static_cast<float>(here % 2) * 40.0F;
        at.y += static_cast<float>(here / 2) * 40.0F;
        draw_person(ui, at, 38, Side::Customer);
        draw_sign(ui, std::to_string(number), at, 20, Face::SemiBold, Colour::Ink);
    }
    draw_line(ui,
              view.words().text("position.map-axes", {short_name(view.app.session().customer),
                                                      short_name(view.app.session().supplier)}),
              {column.x, box.bottom() + 46, column.w, 44}, {.colour = Colour::Ink2});
    Flow legend({column.x, box.bottom() + 100, column.w, 0});
    number = 0;
    for (const Dimension& dimension : view.app.method().dimensions) {
        const std::string text =
            std::to_string(++number) + "  " + dimension.name.in(view.app.language());
        draw_line(ui, text, legend.take(44), {});
    }
}

}  // namespace

ViewHead position_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const StageResult& stage = app.analysis().stage;
    if (!stage.relationship) {
        head.title = app.words().text("position.too-few");
    } else if (stage.centre && *stage.centre > *stage.relationship && stage.next) {
        head.title = app.words().text("position.on-the-way", {stage_name(app, stage.relationship),
                                                              stage_name(app, stage.next->stage)});
        head.subtitle = app.words().text(
            "position.conditions",
            {std::to_string(stage.next->gates_met.size()),
             std::to_string(stage.next->gates_met.size() + stage.next->gates_unmet.size())});
    } else {
        head.title = stage_name(app, stage.relationship);
    }
    if (head.subtitle.empty()) head.subtitle = step_prompt(app);
    return head;
}

void draw_position(ViewContext& view) {
    const Sides sides = with_side(view.ui.scale.layout_class(), view.area, 760);
    Flow flow(sides.main);
    const StageResult& stage = view.app.analysis().stage;
    draw_stage_line(view, flow, view.text("position.together"), stage.relationship);
    draw_stage_line(view, flow, short_name(view.app.session().supplier), stage.supplier);
    draw_stage_line(view, flow, short_name(view.app.session().customer), stage.customer);
    flow.space(16);
    draw_next(view, flow);
    draw_confidence(view, flow);
    draw_confirmation(view, flow);
    draw_perception_map(
        view, sides.beside ? sides.side
                           : Rect{sides.side.x, view.ui.area().bottom + 40, sides.side.w, 0});
}

}  // namespace sparring::ui
