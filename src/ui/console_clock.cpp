// Clocks of the console; the room's bar shows neither overtime nor delay (decision 8).
#include "ui/console_clock.h"

#include "app/commands.h"
#include "app/time_plan.h"
#include "core/format.h"
#include "ui/components/button.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {

namespace {

constexpr float k_note = 32;   // du, height of a line of small text
constexpr int k_on_time = 60;  // seconds ahead or behind that count as on time

/// "12:40"; past the end "+2:10".
std::string time_left(double seconds) {
    const int whole = std::abs(static_cast<int>(std::ceil(seconds)));
    return (seconds <= -1 ? "+" : "") + running_time_text(whole);
}

struct Pace {
    std::string text;
    std::optional<Icon> icon;
    Colour colour = Colour::Ok;
};

Pace pace_of(const ViewContext& view, const Plan& now) {
    const std::string minutes = std::to_string(std::max(1, std::abs(now.ahead) / 60));
    if (now.ahead <= -k_on_time)
        return {view.words().text("console.behind", {minutes}), Icon::Alert, Colour::Warn};
    if (now.ahead >= k_on_time)
        return {view.words().text("console.ahead", {minutes}), Icon::Check, Colour::Ok};
    return {view.text("console.on-time"), Icon::Check, Colour::Ok};
}

/// The part of the step that has passed, and a mark where it would be on plan.
void draw_part(ViewContext& view, const Rect& bar, double part, double planned) {
    constexpr float k_mark = 6;
    const float radius = bar.h / 2;
    draw_box(view.ui, bar, {.fill = Colour::Line, .radius = radius});
    const float done = static_cast<float>(std::clamp(part, 0.0, 1.0)) * bar.w;
    if (done > 0)
        draw_box(view.ui, bar.left_part(std::max(bar.h, done)),
                 {.fill = Colour::Accent, .radius = radius});
    const float at = static_cast<float>(std::clamp(planned, 0.0, 1.0)) * (bar.w - k_mark);
    draw_box(view.ui, {bar.x + at, bar.y - 8, k_mark, bar.h + 16},
             {.fill = Colour::Ink, .radius = k_mark / 2});
}

void draw_pace(ViewContext& view, const Plan& now, Flow& flow) {
    Ui& ui = view.ui;
    const TextStyle quiet{.type = Type::Chrome, .colour = Colour::Ink2};
    const Pace pace = pace_of(view, now);
    const Rect line = flow.take(40, 4);
    const std::string end = view.words().text("console.done-at", {clock_time(now.projected_end)});
    const std::string rest =
        view.words().text("console.whole", {std::to_string((now.remaining + 59) / 60)});
    const float width = text_width(ui, end, Type::Chrome) + 1;
    if (pace.icon) draw_icon(ui, *pace.icon, {line.x + 14, line.centre().y}, 28, pace.colour);
    const Rect text = line.without_left(40);
    const bool beside = text_width(ui, pace.text, Type::Label) + 16 + width <= text.w;
    draw_shortened(ui, pace.text, text, {.type = Type::Label});
    if (beside) draw_line(ui, end, line.right_part(width), quiet);
    draw_shortened(ui, beside ? rest : rest + " · " + end, flow.take(k_note, 12), quiet);
}

/// A framed button with an icon only; `label` is its name.
bool icon_key(Ui& ui, std::string_view id, std::string_view label, Icon icon, const Rect& rect) {
    const float radius = ui.theme.size(Radius::Button);
    const Control state = control(ui, id, label, rect, {.radius = radius});
    draw_box(ui, rect,
             {.fill = state.hovered ? Colour::Sunken : Colour::Surface,
              .line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = radius});
    draw_icon(ui, icon, rect.centre(), 30, Colour::Ink);
    return state.clicked;
}

/// Pause, a minute more, five less.
void draw_clock_keys(ViewContext& view, const Rect& row) {
    Ui& ui = view.ui;
    app::Workspace& app = view.app;
    const bool paused = app.progress().clock_paused;
    constexpr float k_gap = 10;
    const Rect first = row.left_part(k_button_height);
    const auto cells = columns(row.without_left(k_button_height + k_gap), 2, k_gap);
    if (icon_key(ui, "console.pause", view.text(paused ? "console.resume" : "console.pause"),
                 paused ? Icon::Play : Icon::Pause, first))
        app::run_command("pause-clock", app);
    if (button(ui, "console.add-minute", view.text("console.add-minute"), cells.front()))
        app::run_command("add-minute", app);
    if (button(ui, "console.take-minutes", view.text("console.take-minutes"), cells.back(),
               {.disabled = app.step().minutes <= 1}))
        app::run_command("take-minutes", app);
}

}  // namespace

void draw_console_clock(ViewContext& view, const Rect& panel) {
    constexpr float k_digits = 112;
    Ui& ui = view.ui;
    app::Workspace& app = view.app;
    const bool paused = app.progress().clock_paused;
    const double all = app.step().minutes * 60.0;
    const double left = all - app.progress().step_seconds;
    const bool over = left <= -1;
    Flow flow(panel.inset(34, 24));
    draw_shortened(ui, view.text(over ? "console.overtime" : "console.left"), flow.take(k_note),
                   {.type = Type::Chrome, .colour = Colour::Ink3});
    const std::string digits = time_left(left);
    DigitStyle style{.em = 104, .face = Face::Display};
    style.colour = over ? Colour::Error : paused ? Colour::Ink3 : Colour::Ink;
    const float width = digits_width(ui, digits, style);
    if (width > flow.width()) style.em *= flow.width() / width;
    draw_digits(ui, digits, flow.take(k_digits, 8), style);
    const Plan now = app::plan_of(app);
    const double planned = app.progress().step_seconds - now.ahead;
    draw_part(view, flow.take(16, 12), all > 0 ? 1 - left / all : 1, all > 0 ? planned / all : 1);
    draw_pace(view, now, flow);
    draw_clock_keys(
        view, {panel.x + 24, panel.bottom() - 24 - k_button_height, panel.w - 48, k_button_height});
}

void draw_console_agenda(ViewContext& view, const Rect& box) {
    constexpr float k_gap = 6;
    const auto& agenda = view.app.session().agenda;
    const std::size_t current = view.app.step_index();
    float minutes = 0;
    float gaps = -k_gap;
    for (const AgendaStep& step : agenda) {
        if (step.skipped) continue;
        minutes += static_cast<float>(std::max(1, step.minutes));
        gaps += k_gap;
    }
    if (minutes <= 0) return;
    float x = box.x;
    for (std::size_t at = 0; at < agenda.size(); ++at) {
        if (agenda[at].skipped) continue;
        const float w =
            (box.w - gaps) * static_cast<float>(std::max(1, agenda[at].minutes)) / minutes;
        const float h = at == current ? 14.0F : 7.0F;
        const Colour fill = at < current    ? Colour::Ink3
                            : at == current ? Colour::Accent
                                            : Colour::Line;
        draw_box(view.ui, {x, box.centre().y - h / 2, w, h}, {.fill = fill, .radius = h / 2});
        x += w + k_gap;
    }
}

}  // namespace sparring::ui
