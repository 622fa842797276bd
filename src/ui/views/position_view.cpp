// Step "position": where the relationship stands, per side and together, with gates and both views.
// Must not change ratings; it records what the group says of the picture.
#include "ui/views/form.h"
#include "ui/views/perception_map.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/confidence.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_column = 600;  // du of the stages beside the map
constexpr float k_badge = 54;
constexpr float k_small_badge = 44;
constexpr float k_mark = 34;
constexpr float k_stage_row = 72;
constexpr float k_condition_row = 56;

// Stages

struct StageLine {
    std::string label;  ///< whose view
    std::optional<Side> side;
    std::optional<int> stage;
};

void draw_stage_line(ViewContext& view, const StageLine& line, const Rect& row, float label) {
    Ui& ui = view.ui;
    const bool together = !line.side;
    float x = row.x;
    if (line.side) {
        draw_person(ui, {x + k_mark / 2, row.centre().y}, k_mark, *line.side, Colour::Ink,
                    Colour::Bg);
        x += k_mark + 16;
    }
    draw_shortened(ui, line.label, {x, row.y, row.x + label - x - 16, row.h},
                   {.type = together ? Type::Strong : Type::Label,
                    .colour = together ? Colour::Ink : Colour::Ink2});
    const Point badge{row.x + label + k_badge / 2, row.centre().y};
    if (line.stage) {
        draw_badge(ui, badge, *line.stage, k_badge);
    } else {
        draw_unrated(ui, badge, k_badge);
    }
    draw_shortened(ui, stage_name(view.app, line.stage), row.without_left(label + k_badge + 20),
                   {.type = together ? Type::H3 : Type::Body});
}

/// The stage together, then of each side; badges and names stand below each other.
void draw_stage_lines(ViewContext& view, Flow& flow) {
    Ui& ui = view.ui;
    const StageResult& stage = view.app.analysis().stage;
    const Session& session = view.app.session();
    const std::array<StageLine, 3> lines = {
        StageLine{view.text("position.together"), {}, stage.relationship},
        StageLine{short_name(session.supplier), Side::Supplier, stage.supplier},
        StageLine{short_name(session.customer), Side::Customer, stage.customer}};
    float label = 0;
    for (const StageLine& line : lines)
        label = std::max(label, text_width(ui, line.label, Type::Strong));
    label = std::min(label + k_mark + 48, flow.width() * 0.5F);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const Rect row = flow.take(k_stage_row);
        if (at > 0)
            draw_rule(ui, row.top_left(), {row.right(), row.y}, ui.theme.size(Stroke::Hair),
                      Colour::Line);
        draw_stage_line(view, lines[at], row, label);
    }
}

// Conditions of the next stage

/// One condition: its name, what there is now, and whether that is enough.
struct Condition {
    std::string name;
    std::optional<int> rung;  ///< of a gate, when there is a result
    bool gate = true;
    bool met = false;
    std::string state;  ///< at the right
};

Condition gate_condition(const ViewContext& view, const DimensionId& id, int needed, bool met) {
    Condition condition;
    const Dimension* dimension = find_dimension(view.app.method(), id);
    condition.name = dimension ? dimension->short_name.in(view.app.language()) : id.value;
    const DimensionResult* result = find_result(view.app.analysis(), id);
    if (result) condition.rung = result->result;
    condition.met = met;
    condition.state = met ? view.text("position.met")
                          : view.words().text("position.needs", {std::to_string(needed)});
    return condition;
}

/// The count first, then the gates that are met, then those that are not.
std::vector<Condition> conditions_of(const ViewContext& view, const NextStage& next) {
    std::vector<Condition> conditions;
    Condition count;
    count.name = view.words().text("position.dimensions-at", {std::to_string(next.stage)});
    count.gate = false;
    count.met = next.dimensions_at_or_above >= next.dimensions_needed;
    count.state = view.words().text("position.count", {std::to_string(next.dimensions_at_or_above),
                                                       std::to_string(next.dimensions_needed)});
    conditions.push_back(count);
    for (const DimensionId& id : next.gates_met)
        conditions.push_back(gate_condition(view, id, next.stage, true));
    for (const DimensionId& id : next.gates_unmet)
        conditions.push_back(gate_condition(view, id, next.stage, false));
    return conditions;
}

void draw_condition_mark(Ui& ui, const Condition& condition, Point centre) {
    if (!condition.gate)
        draw_icon(ui, Icon::List, centre, 30, Colour::Ink2);
    else if (condition.rung)
        draw_badge(ui, centre, *condition.rung, k_small_badge);
    else
        draw_unrated(ui, centre, k_small_badge);
}

void draw_condition(ViewContext& view, const Condition& condition, const Rect& row) {
    Ui& ui = view.ui;
    const float state = text_width(ui, condition.state, Type::Strong) + 2;
    const float icon = condition.met ? 42 : 0;
    draw_condition_mark(ui, condition, {row.x + k_small_badge / 2, row.centre().y});
    const Rect name = row.without_left(k_small_badge + 16)
                          .left_part(row.w - k_small_badge - 16 - state - icon - 16);
    draw_shortened(ui, condition.name, name, {.type = Type::Label});
    const Rect right = row.right_part(state);
    if (condition.met) draw_icon(ui, Icon::Check, {right.x - 26, row.centre().y}, 30, Colour::Ink2);
    draw_line(ui, condition.state, right,
              {.type = condition.met ? Type::Label : Type::Strong,
               .colour = condition.met ? Colour::Ink2 : Colour::Ink,
               .align = Align::Right});
}

/// What the next stage asks, one line each.
void draw_next(ViewContext& view, Flow& flow) {
    const auto& next = view.app.analysis().stage.next;
    if (!next) return;
    const std::string title =
        view.words().text("position.needed-for", {stage_name(view.app, next->stage)});
    flow.space(20);
    flow.space(draw_wrapped(view.ui, title, flow.at(), flow.width(), {.type = Type::H3}) + 4);
    for (const Condition& condition : conditions_of(view, *next))
        draw_condition(view, condition, flow.take(k_condition_row));
}

// Confidence

std::string confidence_reason(const app::Workspace& app, Confidence confidence) {
    const ConfidenceFacts facts = confidence_facts(app.method(), app.analysis().dimensions);
    const Thresholds& limits = app.method().thresholds;
    const int divided = static_cast<int>(facts.divided.size());
    const int fewest = std::min(facts.supplier_raters, facts.customer_raters);
    std::vector<std::string> reasons;
    const auto because = [&](bool holds, std::string_view key, std::size_t count) {
        if (holds) reasons.push_back(app.words().count(key, static_cast<int>(count)));
    };
    if (confidence == Confidence::High) {
        reasons.push_back(app.words().text("position.reason-both", {std::to_string(fewest)}));
    } else if (confidence == Confidence::Low) {
        because(!facts.one_sided.empty(), "position.reason-one-sided", facts.one_sided.size());
        because(!facts.estimated.empty(), "position.reason-estimated", facts.estimated.size());
        because(divided > limits.divided_for_low_confidence, "position.reason-divided",
                facts.divided.size());
    } else {
        because(fewest < limits.raters_for_high_confidence, "position.reason-few",
                static_cast<std::size_t>(fewest));
        because(divided > limits.divided_for_high_confidence, "position.reason-divided",
                facts.divided.size());
        because(!facts.unrated_gates.empty(), "position.reason-unrated",
                facts.unrated_gates.size());
    }
    std::string text;
    for (const std::string& reason : reasons)
        text += (text.empty() ? "" : " ") + reason;
    return text;
}

/// How far the stage can be trusted, and why.
void draw_confidence(ViewContext& view, Flow& flow) {
    const auto& confidence = view.app.analysis().stage.confidence;
    if (!confidence) return;
    Ui& ui = view.ui;
    constexpr std::array keys{"position.confidence-high", "position.confidence-medium",
                              "position.confidence-low"};
    const std::string level = view.text(keys[static_cast<std::size_t>(*confidence)]);
    const std::string reason = confidence_reason(view.app, *confidence);
    flow.space(16);
    draw_rule(ui, flow.at(), {flow.x() + flow.width(), flow.y()}, ui.theme.size(Stroke::Hair),
              Colour::Line);
    flow.space(16);
    const std::array runs = {Run{.text = level, .type = Type::Strong}, Run{.text = " "},
                             Run{.text = reason, .colour = Colour::Ink2}};
    flow.space(draw_runs(ui, runs, flow.at(), flow.width(), 42));
}

// Confirmation

/// "Does … recognise this picture?" for one side; returns the lower edge.
float draw_recognised(ViewContext& view, Side side, const Rect& cell) {
    const Session& session = view.app.session();
    const bool supplier = side == Side::Supplier;
    const std::string question = view.words().text(
        "position.recognise", {short_name(supplier ? session.supplier : session.customer)});
    const std::vector<std::string> answers = {view.text("position.confirmed"),
                                              view.text("position.objection")};
    Ui& ui = view.ui;
    draw_shortened(ui, question, {cell.x, cell.y, cell.w, 38},
                   {.type = Type::Label, .colour = Colour::Ink2});
    const Confirmation now = supplier ? session.position.supplier : session.position.customer;
    const float top = cell.y + 46;
    const auto chosen = choice(ui, supplier ? "position.supplier" : "position.customer", question,
                               answers, static_cast<int>(now) - 1, {cell.x, top}, cell.w);
    if (chosen)
        view.app.edit("", [supplier, chosen](Session& s) {
            (supplier ? s.position.supplier : s.position.customer) =
                static_cast<Confirmation>(*chosen + 1);
        });
    return top + choice_height(ui, answers, cell.w);
}

constexpr float k_recognised = 46 + 72;  // du of the two questions beside each other

/// Both sides' answer and, below what the room needs, why.
void draw_confirmation(ViewContext& view, const Rect& column) {
    const int count = column.w >= 640 ? 2 : 1;
    const auto cells = columns(column, count, 24);
    float bottom = draw_recognised(view, Side::Supplier, cells[0]);
    const Rect second = count == 2 ? cells[1] : Rect{column.x, bottom + 20, column.w, 0};
    bottom = std::max(bottom, draw_recognised(view, Side::Customer, second));
    const PositionView& position = view.app.session().position;
    Form form(view, {column.x, bottom + 24, column.w, 0});
    form.text("position.explanation", position.explanation,
              {.label = "position.explanation", .lines = true},
              [](Session& s, const std::string& text) { s.position.explanation = text; });
}

/// What differs in a sentence, the map, and whether both sides recognise it.
void draw_both_views(ViewContext& view, const Rect& column, float height) {
    Flow flow(column);
    const std::string differences = differences_text(view.app);
    if (!differences.empty())
        flow.space(draw_wrapped(view.ui, differences, flow.at(), flow.width()) + 16);
    const float used = flow.y() - column.y;
    flow.below(draw_perception_map(view, flow.rest(), height - used - k_recognised - 24));
    flow.space(24);
    draw_confirmation(view, {flow.x(), flow.y(), flow.width(), 0});
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
    const float gap = 64;
    const Sides sides =
        with_side(view.ui.scale.layout_class(), view.area, view.area.w - k_column - gap, gap);
    Flow flow(sides.main);
    draw_stage_lines(view, flow);
    draw_next(view, flow);
    draw_confidence(view, flow);
    const Rect below{view.area.x, flow.y() + 40, view.area.w, 0};
    draw_both_views(view, sides.beside ? sides.side : below, view.area.h);
}

}  // namespace sparring::ui
