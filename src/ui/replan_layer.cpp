// One row per step, and what there is to decide.
#include "ui/replan_layer.h"

#include "app/time_plan.h"
#include "ui/components/button.h"
#include "ui/components/overlay.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_panel_width = 1104;  // du
constexpr float k_row = 52;
constexpr float k_rows_below = 124;  // du under the rows: the buttons and their margin
constexpr int k_minutes_step = 5;
constexpr int k_most_minutes = 480;

std::string summary(const ViewContext& view, const Replan& proposal, int left) {
    const int planned = (app::plan_of(view.app).remaining + 59) / 60;
    if (!proposal.fits)
        return view.words().text("replan.too-short", {std::to_string(proposal.minutes)});
    const std::string_view key = planned <= left ? "replan.enough" : "replan.fits";
    return view.words().text(key, {std::to_string(planned)});
}

std::string new_minutes(const ViewContext& view, const ReplannedStep& row) {
    if (row.change == Replanning::Skip) return view.text("replan.skip");
    return view.words().text("replan.minutes", {std::to_string(row.minutes)});
}

void draw_row(ViewContext& view, const ReplannedStep& row, const Rect& line) {
    const bool keep = row.change == Replanning::Keep;
    const Colour ink = keep ? Colour::Ink2 : Colour::Ink;
    const float old_width = std::min(150.0F, line.w * 0.18F);
    const float new_width = std::min(260.0F, line.w * 0.36F);
    const Rect right = line.right_part(new_width);
    const Rect old{right.x - 64 - old_width, line.y, old_width, line.h};
    const std::string name = view.app.step_name(view.app.session().agenda[row.step]);
    draw_shortened(view.ui, name, {line.x, line.y, old.x - 16 - line.x, line.h},
                   {.type = keep ? Type::Body : Type::Strong, .colour = ink});
    if (!keep) {
        draw_shortened(view.ui,
                       view.words().text("replan.minutes", {std::to_string(row.old_minutes)}), old,
                       {.colour = Colour::Ink2, .align = Align::Right});
        draw_icon(view.ui, Icon::ArrowRight, {right.x - 32, line.centre().y}, 28, Colour::Ink2);
    }
    draw_shortened(view.ui, new_minutes(view, row), right,
                   {.type = keep ? Type::Body : Type::Strong, .colour = ink});
}

/// Title, and the two buttons that move the end.
void draw_head(ViewContext& view, Flow& flow, ReplanState& state, int left) {
    Ui& ui = view.ui;
    const std::string title = view.words().text("replan.title", {std::to_string(left)});
    const float room = flow.width() - 2 * k_button_height - 12 - 24;
    const float height =
        std::max(k_button_height, wrapped_height(ui, title, {.type = Type::H3}, room));
    const Rect line = flow.take(height, 12);
    draw_block(ui, title, line.left_part(room), {.type = Type::H3});
    const float x = line.right() - 2 * k_button_height - 12;
    const bool less =
        icon_button(ui, "replan.less", view.text("replan.less"), Icon::Minus, {x, line.y});
    const bool more = icon_button(ui, "replan.more", view.text("replan.more"), Icon::Add,
                                  {x + k_button_height + 12, line.y});
    if (less) state.minutes_left = std::max(0, left - k_minutes_step);
    if (more) state.minutes_left = std::min(k_most_minutes, left + k_minutes_step);
}

/// Accept, or leave as it is; true when it is to be closed.
bool draw_answers(ViewContext& view, const Rect& line, const Replan& proposal, int left) {
    ButtonRow buttons(view.ui, line);
    if (proposal.changes() && buttons.add("replan.accept", view.text("replan.accept"),
                                          {.kind = ButtonKind::Main, .key = "Enter"})) {
        app::accept_replan(view.app, left);
        return true;
    }
    return buttons.add("replan.cancel", view.text("replan.cancel"), {.key = "Esc"});
}

}  // namespace

bool draw_replan(ViewContext& view, ReplanState& state) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "replan", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const int left = state.minutes_left.value_or(app::minutes_left(view.app));
    const Replan proposal = app::replan_of(view.app, left);
    const std::string about = summary(view, proposal, left);
    const float width = std::min(k_panel_width, ui.scale.width() - 48);
    const float text = wrapped_height(ui, about, {.colour = Colour::Ink2}, width - 96);
    const float wanted =
        40 + 84 + text + 16 + k_row * static_cast<float>(proposal.steps.size()) + k_rows_below + 40;
    const float height = std::min(wanted, ui.scale.height() - 48);
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, width, height);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    if (overlay.appearing())
        ui.request_focus(proposal.changes() ? "replan.accept" : "replan.cancel");
    const ScrollArea scroll(ui, "replan", panel.inset(24));
    Flow flow(panel.inset(48, 40));
    draw_head(view, flow, state, left);
    flow.space(draw_wrapped(ui, about, flow.at(), flow.width(), {.colour = Colour::Ink2}) + 16);
    for (const ReplannedStep& row : proposal.steps)
        draw_row(view, row, flow.take(k_row));
    flow.space(24);
    const bool closed = draw_answers(view, {flow.x(), flow.y(), flow.width(), 0}, proposal, left);
    ui.reach(flow.y() + k_button_height + 24);
    return !closed;
}

}  // namespace sparring::ui
