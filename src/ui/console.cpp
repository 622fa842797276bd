// The panels of the console, beside each other as far as the width allows.
#include "ui/console.h"

#include "app/commands.h"
#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/console_clock.h"
#include "ui/layers.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/shortcuts.h"
#include "ui/text.h"
#include "ui/views/dimension_parts.h"
#include "ui/views/step_views.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

constexpr float k_gap = 22;  // du, between panels
constexpr float k_line = 32;
constexpr float k_upper = 422;  // heights of the two rows of panels
constexpr float k_lower = 276;
constexpr TextStyle k_caption{.type = Type::Chrome, .colour = Colour::Ink3};

void draw_panel(Ui& ui, const Rect& panel) {
    draw_box(ui, panel, {.fill = Colour::Surface, .radius = ui.theme.size(Radius::Panel)});
}

void draw_now(ViewContext& view, const Rect& panel) {
    Ui& ui = view.ui;
    const AgendaStep& step = view.app.step();
    const ViewHead head = step_view(step.kind).head(view.app, view.memory);
    const ScrollArea scroll(ui, "prompts", panel);
    Flow flow(panel.inset(38, 28));
    const std::string number = std::to_string(view.app.step_index() + 1) + "   ";
    const std::string name =
        view.app.step_name(step) + (head.detail.empty() ? "" : " · " + head.detail);
    const std::array runs{Run{number, Type::Chrome, Colour::AccentText},
                          Run{name, Type::Chrome, Colour::Ink3}};
    flow.space(draw_runs(ui, runs, flow.at(), flow.width(), k_line) + 8);
    flow.space(draw_wrapped(ui, head.title, flow.at(), flow.width(), {.type = Type::H3}) + 4);
    flow.space(draw_wrapped(ui, head.subtitle, flow.at(), flow.width(),
                            {.type = Type::Body, .colour = Colour::Ink2}));
    const WorkshopStep* texts = view.app.step_texts(step);
    if (texts == nullptr) return;
    flow.space(24);
    if (!texts->prompts.empty())
        draw_line(ui, view.text("console.ask"), flow.take(k_line, 4), k_caption);
    for (const LocalText& prompt : texts->prompts)
        flow.space(draw_wrapped(ui, prompt.in(view.app.language()), flow.at(), flow.width()) + 12);
    if (!texts->method.empty())
        flow.space(draw_wrapped(ui, texts->method.in(view.app.language()), flow.at(), flow.width(),
                                {.type = Type::Chrome, .colour = Colour::Ink2}));
    ui.reach(flow.y() + 28);
}

void draw_notes(ViewContext& view, app::PrivateNotes& notes, const Rect& panel) {
    Ui& ui = view.ui;
    const StepId step = view.app.step().id;
    const Rect inner = panel.inset(38, 22);
    const Rect line{inner.x, inner.y, inner.w, k_line};
    const std::string never = view.text("console.never");
    const float width = text_width(ui, never, Type::Chrome);
    draw_shortened(ui, view.text("console.notes"), line.left_part(line.w - width - 64), k_caption);
    draw_line(ui, never, line.right_part(width), k_caption);
    draw_icon(ui, Icon::EyeOff, {line.right() - width - 24, line.centre().y}, 26, Colour::Ink3);
    std::string note = notes.of(step);
    const IdScope scope(step.value);
    constexpr int k_lines = 4;
    const FieldResult typed = field(
        ui, "notes." + step.value, note, {inner.x, inner.y + k_line + 12}, inner.w,
        {.name = "console.notes", .lines = true, .least_lines = k_lines, .most_lines = k_lines});
    if (typed.changed) notes.set(step, note);
    if (typed.left) view.app.close_step();
}

/// The next step that is not skipped; null at the end.
const AgendaStep* step_after(const app::Workspace& app) {
    const auto& agenda = app.session().agenda;
    for (std::size_t at = app.step_index() + 1; at < agenda.size(); ++at)
        if (!agenda[at].skipped) return &agenda[at];
    return nullptr;
}

void draw_next(ViewContext& view, const Rect& panel) {
    Ui& ui = view.ui;
    Flow flow(panel.inset(34, 24));
    draw_shortened(ui, view.text("console.next"), flow.take(k_line), k_caption);
    const AgendaStep* next = step_after(view.app);
    const std::string name = next ? view.app.step_name(*next) : view.text("console.last");
    draw_shortened(ui, name, flow.take(44, 4), {.type = Type::H3});
    const std::string minutes =
        next ? view.words().text("console.minutes", {std::to_string(next->minutes)}) : "";
    draw_shortened(ui, minutes, flow.take(k_line, 14),
                   {.type = Type::Chrome, .colour = Colour::Ink2});
    draw_console_agenda(view, flow.take(16));
}

void draw_parked(ViewContext& view, const Rect& panel) {
    Ui& ui = view.ui;
    const auto& parked = view.app.session().parking_lot;
    const ScrollArea scroll(ui, "console.parked", panel);
    Flow flow(panel.inset(34, 24));
    draw_shortened(ui, view.words().text("console.parked", {std::to_string(parked.size())}),
                   flow.take(k_line, 12), k_caption);
    if (parked.empty())
        flow.space(draw_wrapped(ui, view.text("console.nothing-parked"), flow.at(), flow.width(),
                                {.type = Type::Chrome, .colour = Colour::Ink2}));
    for (auto item = parked.rbegin(); item != parked.rend(); ++item)
        flow.space(draw_wrapped(ui, item->text, flow.at(), flow.width(), {.type = Type::Chrome}) +
                   12);
    ui.reach(flow.y() + 24);
}

struct Progress {
    int in = 0;
    int all = 0;
    std::string waiting;  ///< names of who has not answered
};

/// Who of a side has answered on the current dimension; draws a dot for each.
void draw_side(ViewContext& view, Side side, Flow& flow, Progress& progress) {
    constexpr float k_dot = 40;
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const DimensionId dimension = current_dimension(view.app).id;
    const int round = view.app.open_round(dimension);
    const Rect line = flow.take(48, 8);
    const float name = line.w * 0.32F;
    draw_shortened(ui, short_name(side == Side::Supplier ? session.supplier : session.customer),
                   line.left_part(name), {.type = Type::Chrome, .colour = Colour::Ink2});
    std::vector<Person> people = participants(session);
    std::erase_if(people, [side](const Person& person) { return person.side != side; });
    const float room = line.w - name - 8;
    const float count = static_cast<float>(std::max<std::size_t>(1, people.size()));
    const float pitch = std::min(k_dot + 10, room / count);
    float x = line.x + name + 8 + pitch / 2;
    for (const Person& person : people) {
        const bool done = has_rated(session, person.id, dimension, round);
        const float dot = std::min(k_dot, pitch - 4);
        if (done)
            draw_person(ui, {x, line.centre().y}, dot, side);
        else
            draw_absent_person(ui, {x, line.centre().y}, dot);
        progress.in += done ? 1 : 0;
        ++progress.all;
        if (!done) progress.waiting += (progress.waiting.empty() ? "" : ", ") + person.name;
        x += pitch;
    }
}

void draw_ratings(ViewContext& view, const Rect& panel) {
    Ui& ui = view.ui;
    const ScrollArea scroll(ui, "console.ratings", panel);
    Flow flow(panel.inset(34, 24));
    const Rect top = flow.take(44, 10);
    const StepKind kind = view.app.step().kind;
    if (kind != StepKind::Rating && kind != StepKind::Reveal) {
        draw_shortened(ui, view.text("console.ratings"), top, k_caption);
        flow.space(draw_wrapped(ui, view.text("console.no-ratings"), flow.at(), flow.width(),
                                {.type = Type::Chrome, .colour = Colour::Ink2}));
        return;
    }
    Progress progress;
    draw_side(view, Side::Supplier, flow, progress);
    draw_side(view, Side::Customer, flow, progress);
    const std::string count = view.words().text(
        "console.in", {std::to_string(progress.in), std::to_string(progress.all)});
    const float width = text_width(ui, count, Type::H3);
    draw_line(ui, count, top.right_part(width), {.type = Type::H3});
    draw_shortened(ui, view.text("console.ratings"), top.left_part(top.w - width - 12), k_caption);
    const std::string waiting = progress.waiting.empty()
                                    ? view.text("console.all-in")
                                    : view.words().text("console.waiting", {progress.waiting});
    flow.space(4);
    flow.space(draw_wrapped(ui, waiting, flow.at(), flow.width(),
                            {.type = Type::Chrome, .colour = Colour::Ink2}));
    ui.reach(flow.y() + 24);
}

struct RoomLook {
    std::string_view key;
    Icon icon = Icon::Monitor;
    Colour ink = Colour::Ok;
    Colour fill = Colour::None;
};

RoomLook room_look(const app::Screens& screens, bool own_window) {
    if (!own_window) return {"console.room.none", Icon::EyeOff, Colour::Warn, Colour::WarnTint};
    switch (screens.picture) {
        case app::RoomPicture::Live:
            return {"console.room.live", Icon::Monitor, Colour::Ok, Colour::OkTint};
        case app::RoomPicture::Frozen:
            return {"console.room.frozen", Icon::Freeze, Colour::Warn, Colour::WarnTint};
        case app::RoomPicture::Blank:
            return {"console.room.blank", Icon::EyeOff, Colour::Error, Colour::ErrorTint};
    }
    return {"console.room.live"};
}

/// What the room sees, at the right; returns where it begins.
float draw_room_state(ViewContext& view, const Rect& header, bool own_window) {
    Ui& ui = view.ui;
    const RoomLook look = room_look(view.app.screens(), own_window);
    const std::string text = view.text(look.key);
    const float width = std::min(header.w, text_width(ui, text, Type::Label) + 88);
    const Rect chip{header.right() - width, header.centre().y - 30, width, 60};
    draw_box(ui, chip, {.fill = look.fill, .radius = 30});
    draw_icon(ui, look.icon, {chip.x + 36, chip.centre().y}, 30, look.ink);
    draw_shortened(ui, text, chip.without_left(64).left_part(width - 84), {.type = Type::Label});
    return chip.x;
}

void draw_header(ViewContext& view, const Rect& header, bool own_window) {
    Ui& ui = view.ui;
    draw_logo(ui, {header.x, header.centre().y - 17}, 52);
    float right = draw_room_state(view, header, own_window) - 24;
    const std::string saved =
        view.text(view.app.open_session().unsaved() ? "console.unsaved" : "console.saved");
    const float saved_width = text_width(ui, saved, Type::Chrome);
    if (right - saved_width - 40 > header.x + 400) {
        right -= saved_width;
        draw_line(ui, saved, {right, header.y, saved_width, header.h},
                  {.type = Type::Chrome, .colour = Colour::Ink2});
        right -= 24;
        draw_icon(ui, Icon::Save, {right, header.centre().y}, 26, Colour::Ink2);
        right -= 28;
    }
    const Rect names{header.x + 72, header.y, std::max(0.0F, right - header.x - 72), header.h};
    const std::string customer = short_name(view.app.session().customer);
    const std::string only = view.text("console.only-you");
    const float width = text_width(ui, customer, Type::Label);
    if (width > names.w) return;
    draw_line(ui, customer, names.left_part(width + 1), {.type = Type::Label});
    if (width + 24 + text_width(ui, only, Type::Chrome) <= names.w)
        draw_line(ui, only, names.without_left(width + 24), k_caption);
}

void draw_capture(ViewContext& view, ConsoleState& state, Flow& flow) {
    Ui& ui = view.ui;
    if (state.wants_capture) {
        ui.request_focus("console.capture");
        state.wants_capture = false;
    }
    const std::string hint = view.text("console.capture");
    const auto typed = field(ui, "console.capture", state.capture, flow.at(), flow.width(),
                             {.name = "console.capture", .hint = hint, .icon = Icon::Park});
    flow.space(typed.height + k_gap);
    if (!typed.committed) return;
    park(view, state.capture);
    state.capture.clear();
}

void command_button(ViewContext& view, ButtonRow& row, const std::string& id,
                    std::string_view label, ButtonOptions options) {
    const app::Command* command = app::find_command(id);
    if (!command || !command->enabled(view.app)) return;
    const std::string key =
        command->shortcuts.empty() ? "" : keycap_text(view.words(), command->shortcuts.front());
    if (id != "two-screens") options.key = key;  // a long one, for what is done once
    if (row.add("console." + id, view.text(label), options)) app::run_command(id, view.app);
}

/// The buttons at the foot; true when "back" was pressed.
bool draw_controls(ViewContext& view, const Rect& area, bool own_window, float& height) {
    using app::RoomPicture;
    const RoomPicture picture = view.app.screens().picture;
    bool back = false;
    ButtonRow left(view.ui, area);
    command_button(view, left, "previous-step", "command.previous-step", {.icon = Icon::ArrowLeft});
    command_button(view, left, "next-step", "command.next-step",
                   {.kind = ButtonKind::Main, .icon_behind = Icon::ArrowRight});
    if (own_window) {
        command_button(view, left, "blank",
                       picture == RoomPicture::Blank ? "console.show" : "console.blank",
                       {.icon = Icon::EyeOff});
        command_button(view, left, "freeze",
                       picture == RoomPicture::Frozen ? "console.show" : "console.freeze",
                       {.icon = Icon::Freeze});
        command_button(view, left, "swap-screens", "console.swap", {.icon = Icon::Sort});
        command_button(view, left, "two-screens", "console.one-screen", {.icon = Icon::Monitor});
    } else if (left.add("console.close", view.text("settings.back"), {.key = "Esc"})) {
        back = true;
    }
    height = left.height();
    return back;
}

void draw_lower_middle(ViewContext& view, const Rect& panel) {
    draw_panel(view.ui, panel);
    draw_ratings(view, panel);
}

/// Three columns as drawn in the mock-up.
void draw_three(ViewContext& view, app::PrivateNotes& notes, const Rect& area) {
    const float first = area.w * 0.449F;
    const float second = area.w * 0.261F;
    const float third = area.w - first - second - 2 * k_gap;
    const float lower = area.h - k_upper - k_gap;
    const std::array upper{Rect{area.x, area.y, first, k_upper},
                           Rect{area.x + first + k_gap, area.y, second, k_upper}};
    for (const Rect& panel : upper)
        draw_panel(view.ui, panel);
    draw_now(view, upper[0]);
    const Rect notes_panel{area.x, area.y + k_upper + k_gap, first, lower};
    draw_panel(view.ui, notes_panel);
    draw_notes(view, notes, notes_panel);
    draw_console_clock(view, upper[1]);
    draw_lower_middle(view, {upper[1].x, notes_panel.y, second, lower});
    const Rect next{area.right() - third, area.y, third, 198};
    const Rect parked{next.x, next.bottom() + k_gap, third, area.h - 198 - k_gap};
    draw_panel(view.ui, next);
    draw_next(view, next);
    draw_panel(view.ui, parked);
    draw_parked(view, parked);
}

/// Two columns or one, below each other; returns the lower edge.
float draw_flowing(ViewContext& view, app::PrivateNotes& notes, const Rect& area) {
    const int count = column_count(view.ui.scale.layout_class(), area.w, 2, 480, k_gap);
    Grid grid({area.x, area.y, area.w, 0}, count, k_gap);
    const auto panel = [&](float height) {
        const Rect rect = grid.take(height);
        draw_panel(view.ui, rect);
        return rect;
    };
    draw_now(view, panel(k_upper));
    draw_console_clock(view, panel(k_upper));
    draw_notes(view, notes, panel(k_lower));
    draw_ratings(view, panel(k_lower));
    draw_next(view, panel(198));
    draw_parked(view, panel(198));
    return grid.bottom();
}

}  // namespace

bool draw_console_screen(ViewContext& view, app::PrivateNotes& notes, ConsoleState& state,
                         bool own_window) {
    constexpr float k_header = 90;
    constexpr float k_foot = 34;
    Ui& ui = view.ui;
    const bool full = ui.scale.layout_class() == LayoutClass::Full;
    const float margin = full ? 34 : 24;
    const Rect screen = ui.screen();
    const ScrollArea scroll(ui, "console", screen);
    const IdScope scope("console");
    Rect area = screen.inset(margin, 0);
    draw_header(view, {area.x, 0, area.w, k_header}, own_window);
    area.y = k_header;
    Flow flow(area);
    if (full) {
        const float tail = k_gap + k_button_height + k_gap + k_button_height + k_foot;
        const float least = k_upper + k_gap + k_lower;
        area.h = std::max(least, screen.h - k_header - tail);
        draw_three(view, notes, area);
        flow.space(area.h + k_gap);
    } else {
        flow.below(draw_flowing(view, notes, area) + k_gap);
    }
    draw_capture(view, state, flow);
    float height = 0;
    const bool back =
        draw_controls(view, {area.x, flow.y(), area.w, k_button_height}, own_window, height);
    ui.reach(flow.y() + height + k_foot);
    return !back;
}

}  // namespace sparring::ui
