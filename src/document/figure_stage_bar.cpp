// The stage bar: four stages, and where each side, both together and the target are on them.
// Must not know other figures.
#include "document/figure_parts.h"
#include "document/sections.h"

namespace sparring {
namespace {

constexpr double left = 250;     ///< where the stages start
constexpr double pitch = 187.5;  ///< width of a stage, to drawing_width
constexpr double gap = 4;
constexpr double bar_height = 34;
constexpr double first_lane = bar_height + 24;
constexpr double lane_pitch = 38;
constexpr double text_size = 18;
constexpr int lanes = 3;
constexpr double height = first_lane + (lanes - 1) * lane_pitch + 22;

double middle_of(int stage) {
    return left + (stage - 0.5) * pitch;
}

double lane_y(int lane) {
    return first_lane + lane * lane_pitch;
}

void draw_stages(const OutlineContext& context, Drawing& drawing) {
    const auto now = context.analysis.stage.relationship;
    for (int stage = 1; stage <= 4; ++stage) {
        const double x = left + (stage - 1) * pitch + gap / 2;
        if (now == stage)
            drawing.shapes.emplace_back(RectangleShape{
                {x, bar_height}, pitch - gap, height - bar_height, 0, tint_role(stage)});
        drawing.shapes.emplace_back(
            RectangleShape{{x, 0}, pitch - gap, bar_height, 0, stage_role(stage)});
        const std::string name = std::to_string(stage) + "  " + context.stage_name(stage);
        drawing.shapes.emplace_back(TextShape{{middle_of(stage), bar_height / 2},
                                              text_within(name, text_size, pitch - 12, true),
                                              text_size,
                                              TextAnchor::Middle,
                                              on_stage_role(stage),
                                              true});
    }
}

void draw_lane(Drawing& drawing, int lane, const std::string& label, bool last) {
    drawing.shapes.emplace_back(
        TextShape{{0, lane_y(lane)}, text_within(label, text_size, left - 16), text_size});
    if (last) return;
    const double y = lane_y(lane) + lane_pitch / 2;
    drawing.shapes.emplace_back(LineShape{{0, y}, {drawing_width, y}, ColourRole::Line, 2});
}

void draw_unknown(const OutlineContext& context, Drawing& drawing, int lane) {
    drawing.shapes.emplace_back(TextShape{{left + 12, lane_y(lane)},
                                          context.word("figure.no-stage"),
                                          text_size,
                                          TextAnchor::Start,
                                          ColourRole::Ink3});
}

void draw_side(const OutlineContext& context, Drawing& drawing, int lane, Side side,
               const std::optional<int>& stage) {
    if (stage) {
        drawing.shapes.emplace_back(side_dot(side, {middle_of(*stage), lane_y(lane)}, 11));
    } else {
        draw_unknown(context, drawing, lane);
    }
}

void draw_together(const OutlineContext& context, Drawing& drawing) {
    const StageResult& stage = context.analysis.stage;
    const int lane = lanes - 1;
    if (!stage.relationship && !stage.target) {
        draw_unknown(context, drawing, lane);
        return;
    }
    draw_now_and_target(drawing, {stage.relationship, stage.target}, lane_y(lane), 32, middle_of);
}

std::string stage_or_unknown(const OutlineContext& context, const std::optional<int>& stage) {
    return stage ? context.stage_phrase(*stage) : context.word("figure.no-stage");
}

Table stage_twin(const OutlineContext& context) {
    const StageResult& stage = context.analysis.stage;
    Table table;
    table.id = "position.stage-bar.table";
    table.columns = {{context.word("figure.view"), Alignment::Start, 1},
                     {context.word("figure.stage"), Alignment::Start, 1}};
    const auto add = [&](const std::string& id, const std::string& label,
                         const std::optional<int>& value) {
        table.rows.push_back({"position.stage-bar." + id,
                              RowKind::Body,
                              {cell(label), cell(stage_or_unknown(context, value))}});
    };
    add("supplier", context.side_label(Side::Supplier), stage.supplier);
    add("customer", context.side_label(Side::Customer), stage.customer);
    add("together", context.word("figure.together"), stage.relationship);
    if (stage.target)
        add("target", context.word("figure.target"), stage.target);
    else
        table.rows.push_back(
            {"position.stage-bar.target",
             RowKind::Body,
             {cell(context.word("figure.target")), cell(context.word("figure.no-target"))}});
    return table;
}

}  // namespace

Figure stage_bar_figure(const OutlineContext& context) {
    const StageResult& stage = context.analysis.stage;
    Figure figure;
    figure.id = "position.stage-bar";
    figure.caption = context.word("figure.stage-bar");
    figure.alt = context.word(
        "figure.stage-bar-alt",
        {context.side_name(Side::Supplier), stage_or_unknown(context, stage.supplier),
         context.side_name(Side::Customer), stage_or_unknown(context, stage.customer),
         stage_or_unknown(context, stage.relationship),
         stage.target ? context.stage_phrase(*stage.target) : context.word("figure.no-target")});
    figure.drawing.height = height;
    draw_stages(context, figure.drawing);
    draw_lane(figure.drawing, 0, context.side_label(Side::Supplier), false);
    draw_lane(figure.drawing, 1, context.side_label(Side::Customer), false);
    draw_lane(figure.drawing, 2,
              context.word(stage.target ? "figure.together-and-target" : "figure.together"), true);
    draw_side(context, figure.drawing, 0, Side::Supplier, stage.supplier);
    draw_side(context, figure.drawing, 1, Side::Customer, stage.customer);
    draw_together(context, figure.drawing);
    figure.twin = stage_twin(context);
    return figure;
}

}  // namespace sparring
