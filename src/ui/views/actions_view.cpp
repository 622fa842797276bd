// Steps "actions" and "review-actions": who does what by when, and what became of it; the parking
// lot. Must not compute priorities: the analysis orders them.
#include "ui/views/form.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

/// Everything an action can be linked to, with its name.
struct LinkTarget {
    ActionLink link;
    std::string name;
};

std::vector<LinkTarget> link_targets(const ViewContext& view) {
    std::vector<LinkTarget> targets;
    const Session& session = view.app.session();
    for (const Dimension& d : view.app.method().dimensions)
        targets.push_back({{LinkKind::Dimension, d.id.value}, d.name.in(view.app.language())});
    for (const Challenge& c : session.challenges)
        targets.push_back({{LinkKind::Challenge, c.id.value}, c.text});
    for (const Proposition& p : session.propositions) {
        targets.push_back({{LinkKind::Proposition, p.id.value}, p.title});
        for (const ValueItem& item : p.values)
            targets.push_back({{LinkKind::ValueItem, item.id.value}, item.label});
    }
    return targets;
}

std::string link_names(const ViewContext& view, const Action& action) {
    std::string names;
    for (const LinkTarget& target : link_targets(view))
        if (std::find(action.links.begin(), action.links.end(), target.link) != action.links.end())
            names += (names.empty() ? "" : "; ") + target.name;
    return names;
}

void toggle_link(Action& action, const ActionLink& link) {
    const auto found = std::find(action.links.begin(), action.links.end(), link);
    if (found == action.links.end()) {
        action.links.push_back(link);
    } else {
        action.links.erase(found);
    }
}

void link_picker(ViewContext& view, Form& form, const Action& action) {
    const auto targets = link_targets(view);
    std::vector<std::string> names;
    for (const LinkTarget& target : targets)
        names.push_back(target.name);
    form.picker(
        "actions." + action.id.value + ".link", "action.link", names, -1,
        [id = action.id, targets](Session& s, int at) {
            toggle_link(entry_of(s.actions, id), targets[static_cast<std::size_t>(at)].link);
        },
        "action.link-hint");
    const std::string linked = link_names(view, action);
    if (!linked.empty()) form.note(view.words().text("action.linked", {linked}));
}

void status_fields(Form& form, const Action& action) {
    const std::string key = "actions." + action.id.value;
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

void action_form(ViewContext& view, Form& form, const Action& action, std::size_t number) {
    const ActionId id = action.id;
    const std::string key = "actions." + id.value;
    form.subheading(view.words().text("action.number", {std::to_string(number)}));
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
    link_picker(view, form, action);
    status_fields(form, action);
    if (form.button(key + ".remove", "action.remove")) {
        view.app.edit("", [id](Session& s) {
            std::erase_if(s.actions, [&](const Action& a) { return a.id == id; });
        });
        view.app.show({.key = "notice.removed", .arguments = {action.text}, .can_undo = true});
    }
}

/// The gaps in the order of priority, as dumbbells in words.
void draw_gaps(ViewContext& view, Form& form) {
    const Analysis& analysis = view.app.analysis();
    if (analysis.priority_order.empty()) return;
    form.heading("actions.gaps");
    for (const DimensionId& id : analysis.priority_order) {
        const DimensionResult* result = find_result(analysis, id);
        if (!result || !result->result || !result->target) continue;
        const Rect row = form.place(60);
        draw_badge(view.ui, {row.x + 28, row.y + 30}, *result->result, 44);
        draw_icon(view.ui, Icon::ArrowRight, {row.x + 78, row.y + 30}, 30, Colour::Accent);
        draw_target(view.ui, {row.x + 128, row.y + 30}, *result->target, 44);
        const Dimension* dimension = find_dimension(view.app.method(), id);
        draw_line(view.ui, dimension->short_name.in(view.app.language()),
                  {row.x + 172, row.y, row.w - 172, 60}, {.type = Type::Label});
    }
}

void parking_lot(ViewContext& view, Form& form) {
    form.heading("parking.title");
    for (const ParkedItem& item : std::vector<ParkedItem>(view.app.session().parking_lot)) {
        const ParkedItemId id = item.id;
        const std::string key = "parking." + id.value;
        form.text(
            key + ".text", item.text, {.label = "parking.item", .lines = true},
            [id](Session& s, const std::string& text) { entry_of(s.parking_lot, id).text = text; });
        form.choice(key + ".outcome", {},
                    {"parked.open", "parked.action", "parked.topic", "parked.dropped"},
                    static_cast<int>(item.outcome), [id](Session& s, int at) {
                        entry_of(s.parking_lot, id).outcome = static_cast<ParkedOutcome>(at);
                    });
    }
    if (form.button("parking.add", "parking.add")) {
        view.app.edit("", [](Session& s) {
            s.parking_lot.push_back({ParkedItemId(free_id(s.parking_lot, "parked")), {}, {}});
        });
        view.ui.request_focus("parking." + view.app.session().parking_lot.back().id.value +
                              ".text");
    }
}

ViewHead actions_title(const app::Workspace& app, std::string_view none) {
    ViewHead head;
    const auto& actions = app.session().actions;
    const int count = static_cast<int>(actions.size());
    head.title = count == 0 ? app.words().text(none) : app.words().count("actions.count", count);
    head.subtitle = step_prompt(app);
    return head;
}

}  // namespace

ViewHead actions_head(const app::Workspace& app, ViewMemory&) {
    return actions_title(app, "actions.title");
}

void draw_actions(ViewContext& view) {
    const Sides sides = with_side(view.ui.scale.layout_class(), view.area, 520);
    Form form(view, sides.main);
    std::size_t number = 0;
    for (const Action& action : std::vector<Action>(view.app.session().actions))
        action_form(view, form, action, ++number);
    if (form.button("action.add", "action.add", true)) {
        view.app.edit(
            "", [](Session& s) { entry_of(s.actions, ActionId(free_id(s.actions, "action"))); });
        view.ui.request_focus("actions." + view.app.session().actions.back().id.value + ".text");
    }
    Form side(view, sides.beside ? sides.side : Rect{sides.side.x, form.y() + 24, sides.side.w, 0});
    draw_gaps(view, side);
    parking_lot(view, side);
}

ViewHead review_actions_head(const app::Workspace& app, ViewMemory&) {
    return actions_title(app, "review.no-actions");
}

void draw_review_actions(ViewContext& view) {
    Form form(view, view.area);
    for (const Action& action : std::vector<Action>(view.app.session().actions)) {
        form.subheading(action.text);
        status_fields(form, action);
    }
    if (view.app.session().actions.empty()) form.note(view.text("review.no-actions-text"));
}

}  // namespace sparring::ui
