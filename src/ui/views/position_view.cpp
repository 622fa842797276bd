// Step "position": where the relationship stands, per side and together, with gates and both views.
// Must not change ratings; it records what the group says of the picture.
#include "ui/views/form.h"
#include "ui/views/perception_map.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <vector>

namespace sparring::ui {

namespace {

struct StageLine {
    std::string label;  ///< whose view
    std::optional<int> stage;
};

/// Whose view, its badge and its name; the badges stand below each other.
void draw_stage_lines(ViewContext& view, Flow& flow, const std::vector<StageLine>& lines) {
    Ui& ui = view.ui;
    constexpr float k_badge = 92;
    float label_width = 0;
    for (const StageLine& line : lines)
        label_width = std::max(label_width, text_width(ui, line.label, Type::Body));
    label_width = std::min(label_width, flow.width() * 0.42F) + 24;
    for (const StageLine& line : lines) {
        const Rect row = flow.take(76, 8);
        const Rect name = row.without_left(label_width + k_badge);
        draw_shortened(ui, line.label, row.left_part(label_width - 16), {.colour = Colour::Ink2});
        const Point badge{row.x + label_width + k_badge / 2 - 8, row.centre().y};
        if (line.stage) {
            draw_badge(ui, badge, *line.stage);
        } else {
            draw_unrated(ui, badge);
        }
        draw_shortened(ui, stage_name(view.app, line.stage), name, {.type = Type::H3});
    }
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
    draw_stage_lines(view, flow,
                     {{view.text("position.together"), stage.relationship},
                      {short_name(view.app.session().supplier), stage.supplier},
                      {short_name(view.app.session().customer), stage.customer}});
    flow.space(16);
    draw_next(view, flow);
    draw_confidence(view, flow);
    draw_confirmation(view, flow);
    draw_perception_map(
        view, sides.beside ? sides.side
                           : Rect{sides.side.x, view.ui.area().bottom + 40, sides.side.w, 0});
}

}  // namespace sparring::ui
