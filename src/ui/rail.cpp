// Rail after visual.md 4 and mock-up 17; must not know sessions.
#include "ui/rail.h"

#include "ui/components/overlay.h"
#include "ui/control.h"
#include "ui/layout.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

namespace sparring::ui {
namespace {

constexpr float k_tool_pitch = 72;
constexpr float k_tool = 64;
constexpr float k_open_row = 64;
constexpr float k_open_x = 20;

Colour step_ink(StepState state) {
    switch (state) {
        case StepState::Done:
            return Colour::Ink;
        case StepState::Current:
            return Colour::OnAccent;
        case StepState::ToCome:
        case StepState::Skipped:
            return Colour::Ink3;
    }
    return Colour::Ink;
}

void draw_step_cell(Ui& ui, const ShellStep& step, const Rect& cell, bool hovered) {
    const bool current = step.state == StepState::Current;
    const float radius = ui.theme.size(Radius::Button);
    if (current)
        draw_box(ui, cell, {.fill = Colour::Accent, .radius = radius});
    else if (hovered)
        draw_box(ui, cell, {.fill = Colour::Sunken, .radius = radius});
    draw_sign(ui, step.number, cell.centre(), 28, current ? Face::SemiBold : Face::Medium,
              step_ink(step.state));
    if (step.state == StepState::Done) {
        draw_icon(ui, Icon::Check, {cell.centre().x + 25, cell.centre().y + 16}, 18, Colour::Ink2);
    }
    if (step.state == StepState::Skipped) {
        const Point c = cell.centre();
        draw_rule(ui, {c.x - 16, c.y}, {c.x + 16, c.y}, ui.theme.size(Stroke::Hair), Colour::Ink3);
    }
}

void draw_count(Ui& ui, int count, Point centre) {
    constexpr float k_height = 28;
    const std::string text = std::to_string(count);
    const float width = std::max(k_height, 12.0F * static_cast<float>(text.size()) + 12);
    draw_box(ui, rect_around(centre, width, k_height),
             {.fill = Colour::Ink, .radius = k_height / 2});
    draw_sign(ui, text, centre, 18, Face::SemiBold, Colour::Bg);
}

void draw_tools(Ui& ui, const ShellModel& model, const FrameLayout& frame, int shown,
                ShellEvents& events) {
    const std::size_t count = model.tools.size();
    const std::size_t first = count - std::min(count, static_cast<std::size_t>(shown));
    for (std::size_t i = first; i < count; ++i) {
        const RailTool& tool = model.tools[i];
        const auto from_foot = static_cast<float>(count - i);
        // The last tool stands level with the agenda bar, the others above it.
        const float y = frame.rail.h - from_foot * k_tool_pitch + (i + 1 == count ? 0 : -8);
        const Rect cell{(frame.rail.w - k_tool) / 2, y, k_tool, k_tool};
        const Control state =
            control(ui, "tool." + tool.id, tool.label, cell, {.ring = RingShape::Hug});
        if (state.clicked) events.tool = tool.id;
        if (state.hovered) draw_box(ui, cell, {.fill = Colour::Sunken, .radius = 14});
        draw_icon(ui, tool.icon, cell.centre(), 32, Colour::Ink2);
        if (tool.count > 0) draw_count(ui, tool.count, {cell.right() - 16, cell.y + 16});
    }
}

// A row of the open rail.
bool open_row(Ui& ui, std::string_view id, const ShellStep& step, const Rect& row) {
    const bool current = step.state == StepState::Current;
    const Control state = control(ui, id, step.name, row, {.ring = RingShape::Hug});
    if (!state.visible) return state.clicked;
    const float radius = ui.theme.size(Radius::Button);
    const bool lit = !current && (state.focused || state.hovered);
    Colour ink = step_ink(step.state);
    if (step.state == StepState::ToCome || step.state == StepState::Skipped) ink = Colour::Ink2;
    if (current) draw_box(ui, row, {.fill = Colour::Accent, .radius = radius});
    if (lit) draw_box(ui, row, {.fill = Colour::Surface, .radius = radius});
    if (lit) ink = Colour::Ink;
    draw_sign(ui, step.number, {row.x + 32, row.centre().y}, 28,
              current ? Face::SemiBold : Face::Medium, ink);
    const Rect name{row.x + 68, row.y, row.w - 68 - 76, row.h};
    draw_shortened(ui, step.name, name,
                   {.type = current ? Type::Strong : Type::Label, .colour = ink});
    if (step.state == StepState::Done) {
        draw_icon(ui, Icon::Check, {row.right() - 30, row.centre().y}, 26, Colour::Ink3);
    } else if (step.minutes > 0) {
        draw_line(
            ui, std::to_string(step.minutes), {row.right() - 78, row.y, 60, row.h},
            {.type = Type::Chrome, .colour = current ? ink : Colour::Ink3, .align = Align::Right});
    }
    return state.clicked;
}

bool open_tool(Ui& ui, const RailTool& tool, const Rect& row) {
    const Control state = control(ui, "tool." + tool.id, tool.label, row, {.ring = RingShape::Hug});
    if (!state.visible) return state.clicked;
    if (state.hovered || state.focused) draw_box(ui, row, {.fill = Colour::Surface, .radius = 14});
    draw_icon(ui, tool.icon, {row.x + 32, row.centre().y}, 32, Colour::Ink2);
    draw_shortened(ui, tool.label, {row.x + 68, row.y, row.w - 68 - 110, row.h},
                   {.type = Type::Label, .colour = Colour::Ink2});
    if (tool.count > 0) {
        draw_line(ui, std::to_string(tool.count), {row.right() - 78, row.y, 60, row.h},
                  {.type = Type::Strong, .align = Align::Right});
    } else if (!tool.key.empty()) {
        draw_keycap(ui, tool.key, {row.right() - 18 - keycap_width(ui, tool.key), row.centre().y});
    }
    return state.clicked;
}

void draw_open_steps(Ui& ui, const ShellModel& model, const Rect& rows, float pitch, bool appearing,
                     ShellEvents& events) {
    const ScrollArea area(ui, "steps", rows.inset(-8, -8));
    Flow flow(rows);
    for (std::size_t i = 0; i < model.steps.size(); ++i) {
        const std::string id = "step." + std::to_string(i);
        if (appearing && i == model.current) ui.request_focus(id);
        if (open_row(ui, id, model.steps[i],
                     flow.take(std::min(k_open_row, pitch), pitch - std::min(k_open_row, pitch)))) {
            events.step = i;
        }
    }
}

}  // namespace

void draw_rail(Ui& ui, const ShellModel& model, const FrameLayout& frame, ShellEvents& events) {
    if (frame.rail.w <= 0) return;
    const int steps = static_cast<int>(model.steps.size());
    const RailCells cells = rail_cells(frame, steps, static_cast<int>(model.current));
    const float logo = frame.layout == LayoutClass::Full ? 56 : 44;
    draw_logo(ui, {(frame.rail.w - logo) / 2, frame.layout == LayoutClass::Full ? 34.0F : 28.0F},
              logo);
    for (int i = cells.first; i < cells.first + cells.count && i < steps; ++i) {
        const ShellStep& step = model.steps[static_cast<std::size_t>(i)];
        const float y = cells.top + static_cast<float>(i - cells.first) * cells.pitch;
        const Rect cell{(frame.rail.w - cells.cell) / 2, y, cells.cell, cells.cell};
        const Rect target = rect_around(cell.centre(), frame.rail.w - 8, cells.pitch);
        const std::string id = "rail." + std::to_string(i);
        const Control state = control(ui, id, step.number + " " + step.name, cell,
                                      {.ring = RingShape::Hug, .target = target});
        if (state.clicked) events.step = static_cast<std::size_t>(i);
        draw_step_cell(ui, step, cell, state.hovered);
    }
    draw_tools(ui, model, frame, cells.utilities, events);
    const float x = frame.rail.w - 1;
    draw_rule(ui, {x, 0}, {x, frame.rail.h}, ui.theme.size(Stroke::Hair), Colour::Line);
}

void draw_open_rail(Ui& ui, const ShellModel& model, const FrameLayout& frame,
                    ShellEvents& events) {
    const Overlay overlay(ui, "rail", model.rail_open, Overlay::Scrim::None);
    if (!overlay || !model.rail_open) return;
    const float width = std::min(ui.theme.size(Measure::RailOpen), ui.screen().w);
    const Rect panel{0, 0, width, ui.screen().h};
    draw_box(ui, panel, {.fill = Colour::Bg});
    draw_rule(ui, {width - 2, 0}, {width - 2, panel.h}, ui.theme.size(Stroke::Control),
              Colour::LineStrong);
    const bool full = frame.layout == LayoutClass::Full;
    const float top = full ? 116.0F : 84.0F;
    draw_logo(ui, {24, full ? 34.0F : 18.0F}, 56);
    draw_shortened(ui, model.customer, {100, full ? 28.0F : 12.0F, width - 130, 48},
                   {.type = Type::H3});
    const float tools = static_cast<float>(model.tools.size()) * k_tool_pitch;
    const bool roomy = panel.h > tools + top + 3 * k_open_row;
    const float foot = roomy ? tools + 8 : 8;
    const Rect rows{k_open_x, top, width - 42, panel.h - top - foot};
    const float pitch = full && model.steps.size() <= 9 ? 72.0F : 64.0F;
    draw_open_steps(ui, model, rows, pitch, overlay.appearing(), events);
    float y = panel.h - tools;
    for (std::size_t i = 0; roomy && i < model.tools.size(); ++i) {
        const Rect row{k_open_x, y + (i + 1 == model.tools.size() ? 0 : -8), width - 42, k_tool};
        if (open_tool(ui, model.tools[i], row)) events.tool = model.tools[i].id;
        y += k_tool_pitch;
    }
    if (overlay.dismissed(panel)) events.toggle_rail = true;
}

}  // namespace sparring::ui
