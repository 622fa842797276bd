// Step "stages": the four stages of a key relationship, one at a time, with their figures.
// Must not know ratings; a first recognition is not one.
#include "ui/views/step_views.h"

#include "ui/components/choice.h"
#include "ui/figures.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct StagesState {
    int stage = 1;
};

/// The marks of a stage as a table of two columns; returns its height.
float draw_marks(ViewContext& view, const Stage& stage, Point at, float width) {
    Ui& ui = view.ui;
    const float label_width = 220;
    float y = at.y;
    for (const Stage::Mark& mark : stage.marks) {
        draw_rule(ui, {at.x, y}, {at.x + width, y}, ui.theme.size(Stroke::Hair), Colour::Line);
        const Dimension* dimension = find_dimension(view.app.method(), mark.dimension);
        const std::string name = dimension ? dimension->short_name.in(view.app.language()) : "";
        draw_line(ui, name, {at.x, y, label_width - 8, 72}, {.colour = Colour::Ink2});
        const std::string& text = mark.text.in(view.app.language());
        const float height = std::max(
            72.0F, wrapped_height(ui, text, {.type = Type::Strong}, width - label_width) + 30);
        draw_block(ui, text, {at.x + label_width, y, width - label_width, height},
                   {.type = Type::Strong});
        y += height;
    }
    return y - at.y;
}

void draw_story(ViewContext& view, const Stage& stage, const Rect& column) {
    Ui& ui = view.ui;
    const Language& language = view.app.language();
    Flow flow(column);
    flow.space(
        draw_wrapped(ui, stage.story.in(language), flow.at(), flow.width(), {.type = Type::Lead}) +
        28);
    flow.space(draw_marks(view, stage, flow.at(), flow.width()) + 28);
    draw_question_mark(ui, {flow.x() + 32, flow.y() + 36});
    flow.space(
        std::max(72.0F, draw_wrapped(ui, stage.question.in(language), {flow.x() + 86, flow.y()},
                                     flow.width() - 86, {.type = Type::Label})) +
        16);
}

constexpr const char* k_levels[] = {"level.top", "level.middle", "level.operational"};

/// What their longest name needs, du.
float level_names_width(const ViewContext& view) {
    float width = 0;
    for (const char* const key : k_levels)
        width = std::max(width, text_width(view.ui, view.text(key), Type::Label) + 2);
    return width;
}

/// Lines of the three levels behind a figure, named at the left.
void draw_levels(ViewContext& view, const Rect& box, float figure) {
    Ui& ui = view.ui;
    constexpr float k_parts[] = {0.12F, 0.35F, 0.58F};  // of the figure's width
    for (std::size_t level = 0; level < 3; ++level) {
        const float y = box.y + figure * k_parts[level];
        draw_rule(ui, {box.x, y}, {box.right(), y}, ui.theme.size(Stroke::Hair), Colour::Line);
        draw_line(ui, view.text(k_levels[level]), {box.x, y - 48, box.w - figure, 42},
                  {.type = Type::Label});
    }
}

void draw_stage_figure(ViewContext& view, int number, const Rect& box) {
    Ui& ui = view.ui;
    const float width = std::min(box.w, 866.0F);
    const bool levels = number < 4 && box.w - width >= level_names_width(view);
    const float left = levels ? box.right() - width : box.x + (box.w - width) / 2;
    if (levels) draw_levels(view, box, width);
    draw_figure(ui, number, {left, box.y}, width);
    const float y = box.y + width * 0.7F + 16;
    const Session& session = view.app.session();
    draw_person(ui, {left + 24, y + 26}, 34, Side::Supplier);
    draw_line(ui, short_name(session.supplier), {left + 56, y, width / 2 - 70, 52},
              {.type = Type::Strong});
    draw_person(ui, {left + width - 24, y + 26}, 34, Side::Customer);
    draw_line(ui, short_name(session.customer), {left + width / 2, y, width / 2 - 56, 52},
              {.type = Type::Strong, .align = Align::Right});
    ui.reach(y + 60);
}

void draw_tabs(ViewContext& view, StagesState& state, float top) {
    Ui& ui = view.ui;
    const int count = column_count(ui.scale.layout_class(), view.area.w, 4, 390);
    Grid grid({view.area.x, top, view.area.w, 0}, count);
    for (int number = 1; number <= 4; ++number) {
        const Stage* stage = stage_by_number(view.app.method(), number);
        if (!stage) continue;
        const std::string name =
            std::to_string(number) + "  " + stage->name.in(view.app.language());
        const Rect box = grid.take(92);
        const bool chosen = number == state.stage;
        const Control tab = control(ui, "stage." + std::to_string(number), name, box,
                                    {.radius = ui.theme.size(Radius::Panel)});
        if (tab.clicked) state.stage = number;
        if (chosen || tab.hovered)
            draw_box(ui, box,
                     {.fill = chosen ? Colour::Surface : Colour::Sunken,
                      .line = chosen ? Colour::Ink : Colour::None,
                      .stroke = chosen ? ui.theme.size(Stroke::Control) : 0,
                      .radius = ui.theme.size(Radius::Panel)});
        draw_glyph(ui, {box.x + 28, box.y + 24}, number);
        draw_line(ui, name, {box.x + 112, box.y, box.w - 124, box.h},
                  {.type = chosen ? Type::Strong : Type::Label,
                   .colour = chosen ? Colour::Ink : Colour::Ink2});
    }
}

/// First recognition per participant; optional, and no rating.
void draw_recognition(ViewContext& view, float top) {
    Ui& ui = view.ui;
    Flow flow({view.area.x, top, view.area.w, 0});
    flow.space(draw_wrapped(ui, view.text("stages.recognition"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               16);
    const Session& session = view.app.session();
    const std::vector<std::string> labels = {"1", "2", "3", "4"};
    for (const Person& person : std::vector<Person>(session.people)) {
        if (person.side == Side::Adviser || !person.at_table) continue;
        const auto found =
            std::find_if(session.recognitions.begin(), session.recognitions.end(),
                         [&](const Recognition& r) { return r.participant == person.id; });
        const int chosen = found == session.recognitions.end() ? -1 : found->stage - 1;
        const bool beside = flow.width() >= 840;
        const Rect row = flow.take(beside ? 72 : 148, 12);
        const float half = beside ? row.w * 0.45F : 0;
        draw_person(ui, {row.x + 22, row.y + 36}, 34, person.side);
        draw_shortened(ui, person.name, {row.x + 56, row.y, (beside ? half : row.w) - 64, 72},
                       {.type = Type::Label});
        const auto taken =
            choice(ui, "recognition." + person.id.value, person.name, labels, chosen,
                   {row.x + half, beside ? row.y : row.y + 76}, std::min(480.0F, row.w - half));
        if (!taken) continue;
        view.app.edit("", [&, stage = *taken + 1](Session& s) {
            std::erase_if(s.recognitions,
                          [&](const Recognition& r) { return r.participant == person.id; });
            s.recognitions.push_back({person.id, stage});
        });
    }
}

}  // namespace

ViewHead stages_head(const app::Workspace& app, ViewMemory& memory) {
    const int number = memory.of<StagesState>().stage;
    const Stage* stage = stage_by_number(app.method(), number);
    ViewHead head;
    head.title = stage ? stage->name.in(app.language()) : std::string();
    head.detail = app.words().text("stages.detail", {std::to_string(number)});
    head.stage_name = true;
    head.hints = {{"1–4", app.words().text("hint.stage")}};
    return head;
}

void draw_stages(ViewContext& view) {
    StagesState& state = view.memory.of<StagesState>();
    if (const int digit = view.digit()) state.stage = digit;
    const auto key = [&](auto... names) { return (view.key(names) || ...); };
    if (state.stage < 4 && key("Down", "Right", "PageDown")) ++state.stage;
    if (state.stage > 1 && key("Up", "Left", "PageUp")) --state.stage;
    const Stage* stage = stage_by_number(view.app.method(), state.stage);
    if (!stage) return;
    const bool beside = column_count(view.ui.scale.layout_class(), view.area.w, 2, 560) == 2;
    const Rect text = beside ? view.area.left_part(600) : view.area;
    draw_story(view, *stage, text);
    const float figure_top = beside ? view.area.y - 40 : view.ui.area().bottom + 24;
    draw_stage_figure(view, state.stage,
                      beside ? Rect{view.area.x + 660, figure_top, view.area.w - 660, 0}
                             : Rect{view.area.x, figure_top, view.area.w, 0});
    constexpr float k_tabs_above_end = 100;  // du; at the lower edge of what the room sees
    draw_tabs(view, state,
              std::max(view.ui.area().bottom + 20, view.area.bottom() - k_tabs_above_end));
    // Below what the room sees first.
    draw_recognition(view, std::max(view.ui.area().bottom + 48, view.area.bottom() + 48));
}

}  // namespace sparring::ui
