// Step "review-actions": the actions of last time as a table, with what became of each of them.
// Must not add or remove actions: that is the step "actions".
#include "ui/views/record_rows.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/format.h"
#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

constexpr float k_table_least = 1150;  // du; a narrower table has two lines a row
constexpr float k_row_least = 112;     // du, mock-up 14
constexpr float k_row_padding = 20;
constexpr float k_column_gap = 32;
constexpr float k_dot = 34;
constexpr float k_dot_room = 50;
constexpr float k_chip = 52;
constexpr float k_icon = 30;

struct ReviewState {
    OpenRow open;
};

constexpr std::array k_status_keys{"status.open", "status.busy", "status.done", "status.dropped"};

/// Those that come from the earlier session; all of them when none does.
std::vector<Action> reviewed(const Session& session) {
    std::vector<Action> carried;
    for (const Action& action : session.actions)
        if (action.carried_over) carried.push_back(action);
    return carried.empty() ? session.actions : carried;
}

bool is_running(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::Busy;
}

/// How many days an action that still runs is past its date on the day of the session; else 0.
int days_late(const app::Workspace& app, const Action& action) {
    if (!is_running(action) || action.due.empty()) return 0;
    const Date day = app.session().date.empty() ? app.clock().today() : app.session().date;
    return std::max(0, days_from_date(day) - days_from_date(action.due));
}

// What a row says

struct ReviewWords {
    std::string text;
    std::string note;  ///< what was said of it; empty: nothing
    std::string why;   ///< asked in its place when it is late or dropped
    std::string who;
    std::string when;
    std::string late;  ///< empty: it is not
    std::string status;
};

ReviewWords words_of(const ViewContext& view, const Action& action) {
    ReviewWords words;
    const int late = days_late(view.app, action);
    words.text = action.text.empty() ? view.text("action.new") : action.text;
    words.note = action.status_note;
    if (words.note.empty() && (late > 0 || action.status == ActionStatus::Dropped))
        words.why = view.text("review.why");
    words.who = action.owner.empty() ? view.text("review.no-owner") : action.owner;
    words.when =
        action.due.empty() ? view.text("review.no-date") : date_text(view.words(), action.due);
    if (late > 0) words.late = view.words().count("review.late", late);
    words.status = view.text(k_status_keys[static_cast<std::size_t>(action.status)]);
    return words;
}

TextStyle text_style() {
    return {.type = Type::Lead, .line = 44, .face = Face::Medium};
}

/// Columns of the table as in mock-up 14: what, who, when, what became of it.
std::array<Rect, 4> table_columns(const Rect& row) {
    constexpr std::array starts{0.0F, 0.434F, 0.659F, 0.848F, 1.0F};
    std::array<Rect, 4> cells{};
    for (std::size_t at = 0; at < 4; ++at) {
        const float from = row.w * starts[at];
        const float gap = at == 3 ? 0 : k_column_gap;
        cells[at] = {row.x + from, row.y, row.w * starts[at + 1] - from - gap, row.h};
    }
    return cells;
}

void draw_table_head(ViewContext& view, Flow& flow) {
    const Rect head = flow.take(60);
    const auto cells = table_columns(head);
    constexpr std::array keys{"action.column-what", "action.column-who", "action.column-when",
                              "action.status"};
    for (std::size_t at = 0; at < 4; ++at)
        draw_line(view.ui, view.text(keys[at]), cells[at],
                  {.type = Type::Label, .colour = Colour::Ink2});
    draw_rule(view.ui, {head.x, head.bottom()}, {head.right(), head.bottom()},
              view.ui.theme.size(Stroke::Hair), Colour::Line);
}

// The parts of a row

std::optional<Icon> status_icon(ActionStatus status) {
    switch (status) {
        case ActionStatus::Open:
            return std::nullopt;
        case ActionStatus::Busy:
            return Icon::Play;
        case ActionStatus::Done:
            return Icon::Check;
        case ActionStatus::Dropped:
            return Icon::Close;
    }
    return std::nullopt;
}

float status_width(const Ui& ui, const Action& action, const ReviewWords& words) {
    return text_width(ui, words.status, Type::Label) + 2 + 2 * 22 +
           (status_icon(action.status) ? k_icon + 12 : 0);
}

/// Done filled, dropped dashed, the others outlined; each with its word.
void draw_status(Ui& ui, const Action& action, const ReviewWords& words, Point left_middle) {
    const bool done = action.status == ActionStatus::Done;
    const bool dropped = action.status == ActionStatus::Dropped;
    const Rect chip{left_middle.x, left_middle.y - k_chip / 2, status_width(ui, action, words),
                    k_chip};
    draw_box(ui, chip,
             {.fill = done                                  ? Colour::Primary
                      : action.status == ActionStatus::Busy ? Colour::Sunken
                                                            : Colour::None,
              .line = done ? Colour::None : Colour::LineStrong,
              .stroke = ui.theme.size(dropped ? Stroke::Control : Stroke::Hair),
              .radius = ui.theme.size(Radius::Chip),
              .dash = dropped ? 10.0F : 0.0F});
    const Colour ink = done ? Colour::OnPrimary : dropped ? Colour::Ink2 : Colour::Ink;
    float x = chip.x + 22;
    if (const auto icon = status_icon(action.status)) {
        draw_icon(ui, *icon, {x + k_icon / 2, chip.centre().y}, k_icon - 4, ink);
        x += k_icon + 12;
    }
    draw_line(ui, words.status, {x, chip.y, chip.right() - 22 - x, chip.h},
              {.type = Type::Label, .colour = ink});
}

/// The text of the action and under it what was said of it, or the question why.
float what_height(const Ui& ui, const ReviewWords& words, float width) {
    const float text = wrapped_height(ui, words.text, text_style(), width);
    if (!words.why.empty()) return text + 8 + k_missing_height;
    return text + (words.note.empty() ? 0 : wrapped_height(ui, words.note, {}, width));
}

void draw_what(Ui& ui, const ReviewWords& words, Point at, float width) {
    const float text = draw_wrapped(ui, words.text, at, width, text_style());
    if (!words.why.empty())
        draw_missing(ui, words.why, Icon::Edit,
                     {at.x, at.y + text + 8, std::min(width, missing_width(ui, words.why)),
                      k_missing_height});
    else if (!words.note.empty())
        draw_wrapped(ui, words.note, {at.x, at.y + text}, width, {.colour = Colour::Ink2});
}

void draw_who(Ui& ui, const Action& action, const ReviewWords& words, const Rect& cell) {
    const Point mark{cell.x + k_dot / 2, cell.centre().y};
    if (action.side && !action.owner.empty())
        draw_person(ui, mark, k_dot, *action.side, Colour::Ink, Colour::Bg);
    else
        draw_absent_person(ui, mark, k_dot);
    draw_block(ui, words.who, cell.without_left(k_dot_room));
}

float when_height(const Ui& ui, const ReviewWords& words, float width) {
    return wrapped_height(ui, words.when, {}, width) +
           (words.late.empty() ? 0 : wrapped_height(ui, words.late, {}, width - k_icon - 10));
}

/// The date and, where it has passed, a sign and for how long.
void draw_when(Ui& ui, const ReviewWords& words, Point at, float width) {
    const float date = draw_wrapped(ui, words.when, at, width);
    if (words.late.empty()) return;
    draw_icon(ui, Icon::Alert, {at.x + k_icon / 2, at.y + date + 21}, k_icon - 2, Colour::Warn);
    draw_wrapped(ui, words.late, {at.x + k_icon + 10, at.y + date}, width - k_icon - 10,
                 {.colour = Colour::Warn});
}

// Rows

float table_row_height(const Ui& ui, const ReviewWords& words, const Rect& row) {
    const auto cells = table_columns(row);
    const float who = wrapped_height(ui, words.who, {}, cells[1].w - k_dot_room);
    return std::max(k_row_least, std::max({what_height(ui, words, cells[0].w), who,
                                           when_height(ui, words, cells[2].w), k_chip}) +
                                     2 * k_row_padding);
}

void draw_table_row(ViewContext& view, const Action& action, const ReviewWords& words,
                    const Rect& row) {
    Ui& ui = view.ui;
    const auto cells = table_columns(row);
    const float middle = row.centre().y;
    draw_what(ui, words, {cells[0].x, middle - what_height(ui, words, cells[0].w) / 2}, cells[0].w);
    draw_who(ui, action, words, cells[1]);
    draw_when(ui, words, {cells[2].x, middle - when_height(ui, words, cells[2].w) / 2}, cells[2].w);
    draw_status(ui, action, words, {cells[3].x, middle});
}

/// What, then what became of it and who, then when; for windows with little room.
float stacked_row(ViewContext& view, const Action& action, const ReviewWords& words,
                  const Rect& row, bool draw) {
    Ui& ui = view.ui;
    float y = row.y + k_row_padding;
    if (draw) draw_what(ui, words, {row.x, y}, row.w);
    y += what_height(ui, words, row.w) + 12;
    const float status = status_width(ui, action, words);
    const float room = row.w - status - k_column_gap;
    const float name = std::min(text_width(ui, words.who, Type::Body) + k_dot_room + 2, row.w);
    const bool beside = name <= room;
    if (draw) draw_status(ui, action, words, {row.x, y + k_chip / 2});
    if (!beside) y += k_chip + 8;
    const Rect who{beside ? row.x + status + k_column_gap : row.x, y, name, 0};
    const float who_height =
        std::max(k_chip, wrapped_height(ui, words.who, {}, who.w - k_dot_room));
    if (draw) draw_who(ui, action, words, {who.x, who.y, who.w, who_height});
    y += who_height + 8;
    if (draw) draw_when(ui, words, {row.x, y}, row.w);
    return y + when_height(ui, words, row.w) + k_row_padding - row.y;
}

void set_status(ViewContext& view, const ActionId& id, ActionStatus status) {
    view.app.edit("", [&](Session& s) { entry_of(s.actions, id).status = status; });
}

void review_fields(ViewContext& view, const Action& action, Form& form) {
    const ActionId id = action.id;
    const std::string key = "actions." + id.value;
    form.choice(key + ".status", "action.status", {k_status_keys.begin(), k_status_keys.end()},
                static_cast<int>(action.status), [id](Session& s, int at) {
                    entry_of(s.actions, id).status = static_cast<ActionStatus>(at);
                });
    const bool why = action.status == ActionStatus::Dropped || days_late(view.app, action) > 0;
    form.text(
        key + ".note", action.status_note,
        {.label = why ? "review.why" : "action.status-note", .lines = true},
        [id](Session& s, const std::string& text) { entry_of(s.actions, id).status_note = text; });
    form.date(key + ".due", action.due, "action.due",
              [id](Session& s, const Date& date) { entry_of(s.actions, id).due = date; });
}

/// Row and, when it is open, its fields. 1 to 4 say what became of the one that has the focus.
void review_row(ViewContext& view, Flow& flow, const Action& action, bool table) {
    ReviewState& state = view.memory.of<ReviewState>();
    const ReviewWords words = words_of(view, action);
    Rect row = flow.take(0);
    row.h = table ? table_row_height(view.ui, words, row)
                  : stacked_row(view, action, words, row, false);
    const std::string id = "actions." + action.id.value;
    const RecordRowEvent event = record_row(view, state.open, id, words.text, row);
    if (table) {
        draw_table_row(view, action, words, row);
    } else {
        stacked_row(view, action, words, row, true);
    }
    flow.below(row.bottom());
    if (event.state.focused)
        if (const int digit = view.digit())
            set_status(view, action.id, static_cast<ActionStatus>(digit - 1));
    if (event.opened) view.ui.request_focus(id + (words.why.empty() ? ".status" : ".note"));
    if (event.open) {
        RowPanel panel(view, row);
        review_fields(view, action, panel.form());
        flow.below(panel.end());
    }
    draw_rule(view.ui, {row.x, flow.y()}, {row.right(), flow.y()}, view.ui.theme.size(Stroke::Hair),
              Colour::Line);
}

/// Nothing to go through: says so, and leads to where actions are made.
void draw_none(ViewContext& view) {
    const auto& agenda = view.app.session().agenda;
    const auto actions = std::ranges::find_if(
        agenda, [](const AgendaStep& step) { return step.kind == StepKind::Actions; });
    const std::string title = view.text("review.no-actions");
    const std::string text = view.text("review.no-actions-text");
    const std::string action = actions == agenda.end() ? "" : view.text("review.go-actions");
    const EmptyState state{.title = title, .text = text, .action = action};
    Flow flow(view.area);
    if (empty_state(view.ui, "empty", flow.take(empty_state_height(view.ui, state, flow.width())),
                    state))
        view.app.go_to_step(static_cast<std::size_t>(actions - agenda.begin()));
}

/// "Three of the five agreements done, one overdue".
std::string conclusion(const app::Workspace& app, const std::vector<Action>& actions) {
    const Wording& words = app.words();
    const auto number = [&](std::ptrdiff_t count) {
        const std::string key = "number." + std::to_string(count);
        return words.has(key) ? words.text(key) : std::to_string(count);
    };
    const auto all = static_cast<std::ptrdiff_t>(actions.size());
    const auto done = std::ranges::count(actions, ActionStatus::Done, &Action::status);
    const auto late = std::ranges::count_if(
        actions, [&](const Action& action) { return days_late(app, action) > 0; });
    std::string title;
    if (all == 1)
        title = words.text(done == 1 ? "review.only-done" : "review.only-not-done");
    else if (done == all)
        title = words.text("review.all-done", {number(all)});
    else if (done < 2)
        title = words.text(done == 0 ? "review.none-done" : "review.one-done", {number(all)});
    else
        title = words.text("review.some-done", {number(done), number(all)});
    if (late > 0) title = words.text("review.and-late", {title, number(late)});
    if (title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

}  // namespace

ViewHead review_actions_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const std::vector<Action> actions = reviewed(app.session());
    head.title = app.words().text("review.title");
    head.subtitle = step_prompt(app);
    if (actions.empty()) return head;
    head.title = conclusion(app, actions);
    head.hints = {{"↑↓", app.words().text("hint.row")},
                  {"1–4", app.words().text("action.status")},
                  {"E", app.words().text("hint.change")}};
    return head;
}

void draw_review_actions(ViewContext& view) {
    const std::vector<Action> actions = reviewed(view.app.session());
    if (actions.empty()) {
        draw_none(view);
        return;
    }
    Flow flow(view.area);
    const bool table = view.area.w >= k_table_least;
    if (table) draw_table_head(view, flow);
    for (const Action& action : actions)
        review_row(view, flow, action, table);
    close_row_on_escape(view, view.memory.of<ReviewState>().open);
}

}  // namespace sparring::ui
