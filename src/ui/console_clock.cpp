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

void draw_part(ViewContext& view, const Rect& bar, double part) {
    const float radius = bar.h / 2;
    draw_box(view.ui, bar, {.fill = Colour::Line, .radius = radius});
    const float done = static_cast<float>(std::clamp(part, 0.0, 1.0)) * bar.w;
    if (done > 0)
        draw_box(view.ui, bar.left_part(std::max(bar.h, done)),
                 {.fill = Colour::Accent, .radius = radius});
}

void draw_pace(ViewContext& view, const Plan& now, Flow& flow) {
    const Pace pace = pace_of(view, now);
    const Rect line = flow.take(40, 4);
    if (pace.icon) draw_icon(view.ui, *pace.icon, {line.x + 14, line.centre().y}, 28, pace.colour);
    draw_shortened(view.ui, pace.text, line.without_left(40), {.type = Type::Label});
    const std::string whole = view.words().text(
        "console.whole",
        {std::to_string((now.remaining + 59) / 60), clock_time(now.projected_end)});
    draw_shortened(view.ui, whole, flow.take(k_note, 12),
                   {.type = Type::Chrome, .colour = Colour::Ink2});
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
    draw_part(view, flow.take(16, 12), all > 0 ? 1 - left / all : 1);
    draw_pace(view, app::plan_of(view.app), flow);
    const Rect row{flow.x(), panel.bottom() - 24 - k_button_height, flow.width(), k_button_height};
    const auto cells = columns(row, 2, 16);
    if (button(ui, "console.pause", view.text(paused ? "console.resume" : "console.pause"),
               cells.front(), {.icon = paused ? Icon::Play : Icon::Pause}))
        app::run_command("pause-clock", app);
    if (button(ui, "console.add-minute", view.text("console.add-minute"), cells.back()))
        app::run_command("add-minute", app);
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
