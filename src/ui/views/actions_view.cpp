// Step "actions": who does what by when, as a table whose rows open.
// Must not compute priorities: the analysis orders them.
#include "ui/views/actions_parts.h"
#include "ui/views/gap_rows.h"
#include "ui/views/record_rows.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/format.h"
#include "ui/components/button.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <array>

namespace sparring::ui {

namespace {

constexpr float k_table_least = 1150;  // du; a narrower table has two lines a row
constexpr float k_row_least = 112;     // du, mock-up 14
constexpr float k_row_padding = 24;
constexpr float k_column_gap = 32;
constexpr float k_dot = 34;
constexpr float k_dot_room = 50;
constexpr std::size_t k_most_links = 3;  // named in the table; the open row names all

struct ActionsState {
    OpenRow open;
};

std::string row_id(const ActionId& id) {
    return "actions." + id.value;
}

/// What a row says; `who` and `when` empty: still missing.
struct ActionWords {
    std::string text;
    std::string status;  ///< empty while the action is open
    std::string who;
    std::string when;
    std::vector<std::string> links;
};

ActionWords words_of(const ViewContext& view, const Action& action) {
    static constexpr std::array keys{"status.open", "status.busy", "status.done", "status.dropped"};
    ActionWords words;
    words.text = action.text.empty() ? view.text("action.new") : action.text;
    if (action.status != ActionStatus::Open)
        words.status = view.text(keys[static_cast<std::size_t>(action.status)]);
    words.who = action.owner;
    if (!action.due.empty()) words.when = date_text(view.words(), action.due);
    const std::vector<LinkTarget> linked = linked_to(view, action);
    const std::size_t named = linked.size() > k_most_links ? k_most_links - 1 : linked.size();
    for (std::size_t at = 0; at < named; ++at)
        words.links.push_back(linked[at].short_name);
    if (named < linked.size())
        words.links.push_back(
            view.words().text("action.more-links", {std::to_string(linked.size() - named)}));
    return words;
}

TextStyle text_style() {
    return {.type = Type::Lead, .line = 44, .face = Face::Medium};
}

/// Columns of the table as in mock-up 14: what, who, when, for.
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
                              "action.column-for"};
    for (std::size_t at = 0; at < 4; ++at)
        draw_line(view.ui, view.text(keys[at]), cells[at],
                  {.type = Type::Label, .colour = Colour::Ink2});
    draw_rule(view.ui, {head.x, head.bottom()}, {head.right(), head.bottom()},
              view.ui.theme.size(Stroke::Hair), Colour::Line);
}

/// The text of the action and, under it, its status.
float what_height(const Ui& ui, const ActionWords& words, float width) {
    return wrapped_height(ui, words.text, text_style(), width) + (words.status.empty() ? 0 : 42);
}

void draw_what(Ui& ui, const ActionWords& words, const Rect& cell) {
    const float height = what_height(ui, words, cell.w);
    const float y = cell.centre().y - height / 2;
    const float text = draw_wrapped(ui, words.text, {cell.x, y}, cell.w, text_style());
    if (!words.status.empty())
        draw_line(ui, words.status, {cell.x, y + text, cell.w, 42}, {.colour = Colour::Ink2});
}

void draw_side(Ui& ui, const Action& action, Point centre) {
    if (action.side) {
        draw_person(ui, centre, k_dot, *action.side, Colour::Ink, Colour::Bg);
    } else {
        draw_absent_person(ui, centre, k_dot);
    }
}

void draw_gap_field(ViewContext& view, std::string_view key, Icon icon, const Rect& cell) {
    const std::string text = view.text(key);
    const float width = std::min(cell.w, missing_width(view.ui, text));
    draw_missing(view.ui, text, icon,
                 {cell.x, cell.centre().y - k_missing_height / 2, width, k_missing_height});
}

float table_row_height(const Ui& ui, const ActionWords& words, const Rect& row) {
    const auto cells = table_columns(row);
    const float who = wrapped_height(ui, words.who, {}, cells[1].w - k_dot_room);
    const float when = wrapped_height(ui, words.when, {}, cells[2].w);
    const float links = 42 * static_cast<float>(words.links.size());
    return std::max(k_row_least, std::max({what_height(ui, words, cells[0].w), who, when, links}) +
                                     2 * k_row_padding);
}

void draw_table_row(ViewContext& view, const Action& action, const ActionWords& words,
                    const Rect& row) {
    Ui& ui = view.ui;
    const auto cells = table_columns(row);
    draw_what(ui, words, cells[0]);
    if (words.who.empty()) {
        draw_gap_field(view, "action.choose-owner", Icon::User, cells[1]);
    } else {
        draw_side(ui, action, {cells[1].x + k_dot / 2, row.centre().y});
        draw_block(ui, words.who, cells[1].without_left(k_dot_room));
    }
    if (words.when.empty()) {
        draw_gap_field(view, "action.choose-date", Icon::Calendar, cells[2]);
    } else {
        draw_block(ui, words.when, cells[2]);
    }
    float y = row.centre().y - 21 * static_cast<float>(words.links.size());
    for (const std::string& link : words.links) {
        draw_shortened(ui, link, {cells[3].x, y, cells[3].w, 42}, {.colour = Colour::Ink2});
        y += 42;
    }
}

/// Two lines: what, then who, when and what for; what does not fit beside goes below.
float stacked_row(ViewContext& view, const Action& action, const ActionWords& words,
                  const Rect& row, bool draw) {
    Ui& ui = view.ui;
    float y = row.y + 20;
    const float text = what_height(ui, words, row.w);
    if (draw) draw_what(ui, words, {row.x, y, row.w, text});
    y += text + 8;
    float x = row.x;
    const auto piece = [&](const std::string& said, std::string_view missing, Icon icon,
                           float before) {
        const std::string shown = said.empty() ? view.text(missing) : said;
        const float wanted = said.empty() ? missing_width(ui, shown)
                                          : before + text_width(ui, shown, Type::Body) + 2;
        const float width = std::min(row.w, wanted);
        if (x > row.x && x + width > row.right()) {
            x = row.x;
            y += k_missing_height + 4;
        }
        const Rect cell{x, y, width, k_missing_height};
        x += width + k_column_gap;
        if (!draw) return;
        if (said.empty()) {
            draw_missing(ui, shown, icon, cell);
            return;
        }
        if (before > 0) draw_side(ui, action, {cell.x + k_dot / 2, cell.centre().y});
        draw_shortened(ui, shown, cell.without_left(before));
    };
    piece(words.who, "action.choose-owner", Icon::User, k_dot_room);
    piece(words.when, "action.choose-date", Icon::Calendar, 0);
    for (const std::string& link : words.links)
        piece(link, {}, Icon::Link, 0);
    return y + k_missing_height + 12 - row.y;
}

void link_picker(ViewContext& view, Form& form, const Action& action) {
    const auto targets = link_targets(view);
    std::vector<std::string> names;
    for (const LinkTarget& target : targets)
        names.push_back(target.name);
    form.picker(
        row_id(action.id) + ".link", "action.link", names, -1,
        [id = action.id, targets](Session& s, int at) {
            auto& links = entry_of(s.actions, id).links;
            const ActionLink& link = targets[static_cast<std::size_t>(at)].link;
            if (std::erase(links, link) == 0) links.push_back(link);
        },
        "action.link-hint");
    std::string linked;
    for (const LinkTarget& target : linked_to(view, action))
        linked += (linked.empty() ? "" : "; ") + target.name;
    if (!linked.empty()) form.note(view.words().text("action.linked", {linked}));
}

void status_fields(Form& form, const Action& action) {
    const std::string key = row_id(action.id);
    form.choice(key + ".status", "action.status",
                {"status.open", "status.busy", "status.done", "status.dropped"},
                static_cast<int>(action.status), [id = action.id](Session& s, int at) {
                    entry_of(s.actions, id).status = static_cast<ActionStatus>(at);
                });
    form.text(key + ".note", action.status_note, {.label = "action.status-note", .lines = true},
              [id = action.id](Session& s, const std::string& text) {
                  entry_of(s.actions, id).status_note = text;
              });
}

void remove_action(ViewContext& view, const Action& action) {
    view.app.edit("", [id = action.id](Session& s) {
        std::erase_if(s.actions, [&](const Action& a) { return a.id == id; });
    });
    view.show_removed(action.text);
}

void action_fields(ViewContext& view, Form& form, const Action& action) {
    const ActionId id = action.id;
    const std::string key = row_id(id);
    form.text(key + ".text", action.text,
              {.label = "action.text", .hint = "action.hint", .lines = true},
              [id](Session& s, const std::string& text) { entry_of(s.actions, id).text = text; });
    form.row({2, 2, 2}, 300);
    form.text(key + ".owner", action.owner, {.label = "action.owner", .hint = "action.owner-hint"},
              [id](Session& s, const std::string& text) {
                  Action& changed = entry_of(s.actions, id);
                  changed.owner = text;
                  for (const Person& person : s.people)  // a known name brings its side along
                      if (person.name == text && !text.empty()) changed.side = person.side;
              });
    form.date(key + ".due", action.due, "action.due",
              [id](Session& s, const Date& date) { entry_of(s.actions, id).due = date; });
    form.choice(key + ".side", "action.side", {"side.supplier", "side.customer"},
                action.side && *action.side != Side::Adviser ? static_cast<int>(*action.side) : -1,
                [id](Session& s, int at) { entry_of(s.actions, id).side = static_cast<Side>(at); });
    form.row({1, 2}, 400);
    form.text(
        key + ".counterpart", action.counterpart,
        {.label = "action.counterpart", .hint = "action.counterpart-hint"},
        [id](Session& s, const std::string& text) { entry_of(s.actions, id).counterpart = text; });
    form.text(key + ".sign", action.sign,
              {.label = "action.sign", .hint = "action.sign-hint", .lines = true},
              [id](Session& s, const std::string& text) { entry_of(s.actions, id).sign = text; });
    link_picker(view, form, action);
    status_fields(form, action);
    if (form.button(key + ".remove", "action.remove")) remove_action(view, action);
}

/// The caret goes to what the action lacks first.
void focus_what_is_missing(Ui& ui, const Action& action) {
    const bool owner = !action.text.empty() && action.owner.empty();
    const bool due = !action.text.empty() && !owner && action.due.empty();
    ui.request_focus(row_id(action.id) + (owner ? ".owner" : due ? ".due" : ".text"));
}

/// The focus goes to the action below this one, else to the one above.
void focus_neighbour(ViewContext& view, const ActionId& id) {
    const auto& actions = view.app.session().actions;
    for (std::size_t at = 0; at < actions.size(); ++at) {
        if (actions[at].id != id) continue;
        if (at + 1 < actions.size())
            view.ui.request_focus(row_id(actions[at + 1].id));
        else if (at > 0)
            view.ui.request_focus(row_id(actions[at - 1].id));
    }
}

void action_row(ViewContext& view, Flow& flow, const Action& action, bool table) {
    ActionsState& state = view.memory.of<ActionsState>();
    const ActionWords words = words_of(view, action);
    Rect row = flow.take(0);
    row.h = table ? table_row_height(view.ui, words, row)
                  : stacked_row(view, action, words, row, false);
    const RecordRowEvent event =
        record_row(view, state.open, row_id(action.id), words.text, row, true);
    if (table) {
        draw_table_row(view, action, words, row);
    } else {
        stacked_row(view, action, words, row, true);
    }
    flow.below(row.bottom());
    if (event.opened) focus_what_is_missing(view.ui, action);
    if (event.removed) {
        focus_neighbour(view, action.id);
        remove_action(view, action);
    }
    if (event.open && !event.removed) {
        RowPanel panel(view, row);
        action_fields(view, panel.form(), action);
        flow.below(panel.end());
    }
    draw_rule(view.ui, {row.x, flow.y()}, {row.right(), flow.y()}, view.ui.theme.size(Stroke::Hair),
              Colour::Line);
}

void add_action(ViewContext& view, const std::vector<ActionLink>& links) {
    view.app.edit("", [&](Session& s) {
        entry_of(s.actions, ActionId(free_id(s.actions, "action"))).links = links;
    });
    const std::string row = row_id(view.app.session().actions.back().id);
    view.memory.of<ActionsState>().open.id = row;
    view.ui.request_focus(row + ".text");
}

/// Opens its row in the table.
void show_action(ViewContext& view, const ActionId& id) {
    view.memory.of<ActionsState>().open.id = row_id(id);
    view.ui.request_focus(row_id(id));
}

/// "Five agreements, one without a date": what is missing comes first.
std::string conclusion(const app::Workspace& app) {
    const Wording& words = app.words();
    const auto& actions = app.session().actions;
    const auto number = [&](std::ptrdiff_t count) {
        const std::string key = "number." + std::to_string(count);
        return words.has(key) ? words.text(key) : std::to_string(count);
    };
    const auto running = [](const Action& a) {
        return a.status == ActionStatus::Open || a.status == ActionStatus::Busy;
    };
    const auto undated = std::count_if(actions.begin(), actions.end(), [&](const Action& a) {
        return running(a) && a.due.empty();
    });
    const auto unowned = std::count_if(actions.begin(), actions.end(), [&](const Action& a) {
        return running(a) && a.owner.empty();
    });
    const auto all = static_cast<std::ptrdiff_t>(actions.size());
    const std::string agreed = all == 1 ? words.text("actions.count.one")
                                        : words.text("actions.count.many", {number(all)});
    std::string title = agreed;
    if (undated > 0) {
        title = words.text("actions.without-date", {agreed, number(undated)});
    } else if (unowned > 0) {
        title = words.text("actions.without-owner", {agreed, number(unowned)});
    }
    if (title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

}  // namespace

ViewHead actions_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.title =
        app.session().actions.empty() ? app.words().text("actions.title") : conclusion(app);
    head.subtitle = step_prompt(app);
    head.hints = {{"A", app.words().text("hint.action")},
                  {"M", app.words().text("hint.moves")},
                  {"↑↓", app.words().text("hint.row")},
                  {"E", app.words().text("hint.change")}};
    return head;
}

void draw_actions(ViewContext& view) {
    Flow flow(view.area);
    const bool table = view.area.w >= k_table_least;
    if (table && !view.app.session().actions.empty()) draw_table_head(view, flow);
    for (const Action& action : std::vector<Action>(view.app.session().actions))
        action_row(view, flow, action, table);
    flow.space(24);
    const std::string add = view.text("action.add");
    if (button(view.ui, "action.add", add, flow.take(k_button_height, 40).top_left(),
               {.kind = ButtonKind::Main, .icon = Icon::Add, .key = "A"}) ||
        view.key("A"))
        add_action(view, {});
    OpenRow& open = view.memory.of<ActionsState>().open;
    const GapEvent asked = draw_gaps(view, flow, open);
    if (asked.add) add_action(view, {{LinkKind::Dimension, asked.add->value}});
    if (asked.show) show_action(view, *asked.show);
    flow.space(24);
    Form parked(view, {flow.x(), flow.y(), flow.width(), 0});
    draw_parking_lot(view, parked);
    close_row_on_escape(view, open);
}

}  // namespace sparring::ui
