// The panels of the console, beside each other as far as the width allows.
#include "ui/console.h"

#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/console_clock.h"
#include "ui/console_edges.h"
#include "ui/console_entry.h"
#include "ui/console_questions.h"
#include "ui/marks.h"
#include "ui/shapes.h"
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

constexpr float k_prompt_gap = 12;

float prompts_height(const ViewContext& view, const WorkshopStep& texts, const TextStyle& style,
                     float width) {
    const Language& language = view.app.language();
    float height = 0;
    for (const LocalText& prompt : texts.prompts)
        height += wrapped_height(view.ui, prompt.in(language), style, width) + k_prompt_gap;
    if (!texts.method.empty())
        height += wrapped_height(view.ui, texts.method.in(language), {.type = Type::Chrome}, width);
    return height;
}

/// What to ask the group, in smaller letters where it would not end above `bottom`.
void draw_prompts(ViewContext& view, float bottom, Flow& flow) {
    Ui& ui = view.ui;
    const WorkshopStep* texts = view.app.step_texts(view.app.step());
    if (texts == nullptr) return;
    const Language& language = view.app.language();
    flow.space(16);
    if (!texts->prompts.empty())
        draw_line(ui, view.text("console.ask"), flow.take(k_line, 4), k_caption);
    TextStyle style{.type = Type::Body};
    if (flow.y() + prompts_height(view, *texts, style, flow.width()) > bottom)
        style.type = Type::Chrome;
    for (const LocalText& prompt : texts->prompts)
        flow.space(draw_wrapped(ui, prompt.in(language), flow.at(), flow.width(), style) +
                   k_prompt_gap);
    if (!texts->method.empty())
        flow.space(draw_wrapped(ui, texts->method.in(language), flow.at(), flow.width(),
                                {.type = Type::Chrome, .colour = Colour::Ink2}));
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
    draw_prompts(view, panel.bottom() - 28, flow);
    ui.reach(flow.y() + 12);
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

struct Next {
    std::string name;
    std::string about;
};

/// What the right key leads to: the next dimension of this step, else the next step.
Next next_thing(const ViewContext& view) {
    const app::Workspace& app = view.app;
    const AgendaStep* step = step_after(app);
    const std::string name = step ? app.step_name(*step) : view.text("console.last");
    const auto& dimensions = app.method().dimensions;
    const auto at =
        static_cast<std::size_t>(dimension_index(app.method(), current_dimension(app).id)) + 1;
    if (app.step().kind == StepKind::Reveal && at < dimensions.size()) {
        const std::string detail = view.words().text(
            "dimension.detail", {std::to_string(at + 1), std::to_string(dimensions.size())});
        return {dimensions[at].name.in(app.language()),
                step ? view.words().text("console.then", {detail, name}) : detail};
    }
    if (!step) return {name, ""};
    return {name, view.words().text("console.minutes", {std::to_string(step->minutes)})};
}

void draw_next(ViewContext& view, const Rect& panel) {
    Ui& ui = view.ui;
    Flow flow(panel.inset(34, 24));
    const Next next = next_thing(view);
    draw_shortened(ui, view.text("console.next"), flow.take(k_line), k_caption);
    draw_shortened(ui, next.name, flow.take(44, 4), {.type = Type::H3});
    draw_shortened(ui, next.about, flow.take(k_line, 14),
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
    const bool rating = view.app.step().kind == StepKind::Rating;
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
        const bool done = rating ? view.app.unanswered(person.id).empty()
                                 : view.app.has_answered(person.id, dimension);
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

void draw_ratings(ViewContext& view, const ConsoleState& state, const Rect& panel) {
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
    const bool asked = view.app.missing() > 0 && kind == StepKind::Reveal &&
                       state.asked == current_dimension(view.app).id;
    const std::string waiting = asked ? view.words().count("reveal.missing", view.app.missing())
                                : progress.waiting.empty()
                                    ? view.text("console.all-in")
                                    : view.words().text("console.waiting", {progress.waiting});
    flow.space(4);
    flow.space(draw_wrapped(ui, waiting, flow.at(), flow.width(),
                            {.type = Type::Chrome, .colour = Colour::Ink2}));
    offer_console_entry(view, flow);
    ui.reach(flow.y() + 24);
}

/// Three columns as drawn in the mock-up.
void draw_three(ViewContext& view, app::PrivateNotes& notes, const ConsoleState& state,
                const Rect& area) {
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
    const Rect ratings{upper[1].x, notes_panel.y, second, lower};
    draw_panel(view.ui, ratings);
    draw_ratings(view, state, ratings);
    const Rect next{area.right() - third, area.y, third, 198};
    const float rest = area.h - 198 - 2 * k_gap;
    const Rect questions{next.x, next.bottom() + k_gap, third, rest * 0.62F};
    const Rect parked{next.x, questions.bottom() + k_gap, third, rest - questions.h};
    draw_panel(view.ui, next);
    draw_next(view, next);
    draw_panel(view.ui, questions);
    draw_console_questions(view, questions);
    draw_panel(view.ui, parked);
    draw_parked(view, parked);
}

/// Two columns or one, below each other; returns the lower edge.
float draw_flowing(ViewContext& view, app::PrivateNotes& notes, const ConsoleState& state,
                   const Rect& area) {
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
    draw_ratings(view, state, panel(k_lower));
    draw_next(view, panel(198));
    draw_console_questions(view, panel(k_lower));
    draw_parked(view, panel(198));
    return grid.bottom();
}

}  // namespace

bool draw_console_screen(ViewContext& view, app::PrivateNotes& notes, ConsoleState& state,
                         bool own_window) {
    constexpr float k_header = 90;
    constexpr float k_foot = 34;
    if (own_window && draw_console_entry(view)) return true;
    Ui& ui = view.ui;
    const bool full = ui.scale.layout_class() == LayoutClass::Full;
    const float margin = full ? 34 : 24;
    const Rect screen = ui.screen();
    const ScrollArea scroll(ui, "console", screen);
    const IdScope scope("console");
    Rect area = screen.inset(margin, 0);
    draw_console_header(view, state, {area.x, 0, area.w, k_header}, own_window);
    area.y = k_header;
    Flow flow(area);
    if (full) {
        const float tail = k_gap + k_button_height + k_gap + k_button_height + k_foot;
        const float least = k_upper + k_gap + k_lower;
        area.h = std::max(least, screen.h - k_header - tail);
        draw_three(view, notes, state, area);
        flow.space(area.h + k_gap);
    } else {
        flow.below(draw_flowing(view, notes, state, area) + k_gap);
    }
    draw_console_capture(view, state, flow);
    float height = 0;
    const bool back = draw_console_controls(
        view, state, {area.x, flow.y(), area.w, k_button_height}, own_window, height);
    ui.reach(flow.y() + height + k_foot);
    return !back;
}

}  // namespace sparring::ui
