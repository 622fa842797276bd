// Agenda bar after visual.md 4; must not know sessions or the clock.
#include "ui/agenda_bar.h"

#include "ui/control.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_icon = 28;
constexpr float k_segments = 560;
constexpr float k_least_segments = 200;
constexpr float k_segment_gap = 6;

struct ClockLook {
    Icon icon = Icon::Timer;
    Colour ink = Colour::Ink3;
    Colour fill = Colour::None;
};

ClockLook look_of(ClockState state) {
    switch (state) {
        case ClockState::Running:
            return {};
        case ClockState::LastMinutes:
            return {Icon::Timer, Colour::Warn, Colour::WarnTint};
        case ClockState::TimeUp:
            return {Icon::TimerOff, Colour::Warn, Colour::WarnTint};
        case ClockState::Over:
            return {Icon::TimerOff, Colour::Error, Colour::ErrorTint};
        case ClockState::Paused:
            return {Icon::Pause, Colour::Ink3, Colour::Sunken};
    }
    return {};
}

void draw_segments(Ui& ui, const ShellModel& model, const Rect& box) {
    float minutes = 0;
    int count = 0;
    for (const ShellStep& step : model.steps) {
        if (step.state == StepState::Skipped) continue;
        minutes += static_cast<float>(std::max(1, step.minutes));
        ++count;
    }
    if (count == 0) return;
    const float room = box.w - k_segment_gap * static_cast<float>(count - 1);
    float x = box.x;
    const float y = box.centre().y;
    for (const ShellStep& step : model.steps) {
        if (step.state == StepState::Skipped) continue;
        const float w = room * static_cast<float>(std::max(1, step.minutes)) / minutes;
        const bool current = step.state == StepState::Current;
        const float high = current ? 12 : 6;
        const Colour fill = step.state == StepState::Done ? Colour::Ink3 : Colour::Line;
        draw_box(ui, {x, y - high / 2, w, high}, {.fill = fill, .radius = high / 2});
        const float part = std::clamp(model.clock.part, 0.0F, 1.0F);
        if (current && part > 0) {
            draw_box(ui, {x, y - high / 2, std::max(high, w * part), high},
                     {.fill = Colour::Accent, .radius = high / 2});
        }
        x += w + k_segment_gap;
    }
}

// The bar of a narrow window: time, and the next thing as a button.
void draw_next(Ui& ui, const ShellModel& model, const Rect& room, ShellEvents& events) {
    if (model.next_label.empty()) return;
    const float width = std::min(room.w, text_width(ui, model.next_label, Type::Label) + 58);
    const Rect box = room.right_part(width);
    const Control state = control(ui, "next", model.next_label, box, {.ring = RingShape::Hug});
    if (state.clicked) events.next = true;
    if (state.hovered) draw_box(ui, box.inset(-12, 4), {.fill = Colour::Sunken, .radius = 14});
    draw_shortened(ui, model.next_label, box.left_part(width - 48), {.type = Type::Label});
    draw_icon(ui, Icon::ArrowRight, {box.right() - 16, box.centre().y}, 30, Colour::Ink);
}

}  // namespace

float draw_clock(Ui& ui, const ShellClock& clock, const Rect& box) {
    const ClockLook look = look_of(clock.state);
    const float digits = digits_width(ui, clock.time);
    const float padding = look.fill == Colour::None ? 0 : 16;
    const float width = k_icon + 12 + digits + 2 * padding;
    if (look.fill != Colour::None) {
        draw_box(ui, {box.x, box.centre().y - 24, width, 48},
                 {.fill = look.fill, .radius = ui.theme.size(Radius::Button)});
    }
    const float x = box.x + padding;
    draw_icon(ui, look.icon, {x + k_icon / 2, box.centre().y}, k_icon, look.ink);
    draw_digits(ui, clock.time, {x + k_icon + 12, box.y, digits, box.h});
    return width;
}

void draw_agenda_bar(Ui& ui, const ShellModel& model, const FrameLayout& frame,
                     ShellEvents& events) {
    const Rect& bar = frame.bar;
    draw_rule(ui, {bar.x, bar.y + 1}, {bar.right(), bar.y + 1}, ui.theme.size(Stroke::Hair),
              Colour::Line);
    const float left =
        frame.layout == LayoutClass::Full ? frame.rail.w + frame.side_margin : frame.content_x;
    Rect room{left, bar.y + 2, bar.right() - frame.side_margin - left, bar.h - 2};
    const float clock = model.clock.time.empty() ? 0 : draw_clock(ui, model.clock, room);
    room = room.without_left(clock);
    if (frame.layout == LayoutClass::Single) {
        draw_next(ui, model, room.without_left(24), events);
        return;
    }
    const float of = text_width(ui, model.clock.of, Type::Chrome);
    draw_line(ui, model.clock.of, room.without_left(10).left_part(of),
              {.type = Type::Chrome, .colour = Colour::Ink3});
    room = room.without_left(10 + of + 40);
    const float chip = model.chip.empty() ? 0 : text_width(ui, model.chip, Type::Chrome) + 32;
    const float segments = std::clamp(room.w * 0.42F, k_least_segments, k_segments);
    draw_segments(ui, model, room.left_part(segments));
    room = room.without_left(segments + 28);
    if (chip > 0 && chip < room.w) {
        draw_line(ui, model.chip, room.left_part(chip),
                  {.type = Type::Chrome, .colour = Colour::Warn});
        room = room.without_left(chip);
    }
    draw_labelled_keys(ui, model.hints, room);
}

}  // namespace sparring::ui
