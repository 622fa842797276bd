// Links of actions, gaps, parking lot.
#include "ui/views/actions_parts.h"

#include "core/agenda.h"
#include "ui/components/button.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_gap_row = 76;  // du
constexpr float k_badge = 44;
constexpr float k_gap_name = 172;  // where the name begins, behind badge, arrow and target

int actions_for(const Session& session, const DimensionId& id) {
    const ActionLink link{LinkKind::Dimension, id.value};
    return static_cast<int>(
        std::count_if(session.actions.begin(), session.actions.end(), [&](const Action& action) {
            return std::find(action.links.begin(), action.links.end(), link) != action.links.end();
        }));
}

void draw_gap(ViewContext& view, const Rect& row, const DimensionResult& result,
              std::string_view name) {
    const float y = row.centre().y;
    draw_badge(view.ui, {row.x + 28, y}, *result.result, k_badge);
    draw_icon(view.ui, Icon::ArrowRight, {row.x + 78, y}, 30, Colour::Accent);
    draw_target(view.ui, {row.x + 128, y}, *result.target, k_badge);
    draw_shortened(view.ui, name, row.without_left(k_gap_name), {.type = Type::Label});
}

void parked_item(ViewContext& view, Form& form, const ParkedItem& item) {
    const ParkedItemId id = item.id;
    const std::string key = "parking." + id.value;
    const float width = form.width() - k_button_height - 16;
    form.row({width, k_button_height}, 60);
    form.text(
        key + ".text", item.text, {.hint = "parking.item", .lines = true},
        [id](Session& s, const std::string& text) { entry_of(s.parking_lot, id).text = text; });
    const Rect place = form.place(k_button_height);
    if (icon_button(view.ui, key + ".remove", view.text("parking.remove"), Icon::Trash,
                    {place.right() - k_button_height, place.y})) {
        view.app.edit("", [id](Session& s) {
            std::erase_if(s.parking_lot, [&](const ParkedItem& other) { return other.id == id; });
        });
        view.show_removed(item.text);
        return;
    }
    form.choice(key + ".outcome", {},
                {"parked.open", "parked.action", "parked.topic", "parked.dropped"},
                static_cast<int>(item.outcome), [id](Session& s, int at) {
                    entry_of(s.parking_lot, id).outcome = static_cast<ParkedOutcome>(at);
                });
    form.space(8);
}

}  // namespace

std::vector<LinkTarget> link_targets(const ViewContext& view) {
    std::vector<LinkTarget> targets;
    const Session& session = view.app.session();
    const Language& language = view.app.language();
    for (const Dimension& d : view.app.method().dimensions)
        targets.push_back(
            {{LinkKind::Dimension, d.id.value}, d.name.in(language), d.short_name.in(language)});
    for (const Challenge& c : session.challenges)
        targets.push_back({{LinkKind::Challenge, c.id.value}, c.text, c.text});
    for (const Proposition& p : session.propositions) {
        targets.push_back({{LinkKind::Proposition, p.id.value}, p.title, p.title});
        for (const ValueItem& item : p.values)
            targets.push_back({{LinkKind::ValueItem, item.id.value}, item.label, item.label});
    }
    return targets;
}

std::vector<LinkTarget> linked_to(const ViewContext& view, const Action& action) {
    std::vector<LinkTarget> targets = link_targets(view);
    std::erase_if(targets, [&](const LinkTarget& target) {
        return std::find(action.links.begin(), action.links.end(), target.link) ==
               action.links.end();
    });
    return targets;
}

std::optional<DimensionId> draw_gaps(ViewContext& view, Form& form) {
    std::optional<DimensionId> asked;
    form.heading("actions.gaps");
    bool any = false;
    const Analysis& analysis = view.app.analysis();
    for (const DimensionId& id : analysis.priority_order) {
        const DimensionResult* result = find_result(analysis, id);
        if (!result || !result->result || !result->target) continue;
        if (*result->target <= *result->result) continue;
        any = true;
        Rect row = form.place(k_gap_row - 20);
        const Dimension* dimension = find_dimension(view.app.method(), id);
        const std::string name = dimension->short_name.in(view.app.language());
        const int count = actions_for(view.app.session(), id);
        const std::string text = count == 0 ? view.text("actions.add-short")
                                            : view.words().count("actions.count", count);
        const ButtonOptions options{.icon = Icon::Add};
        const float width = count == 0 ? button_width(view.ui, text, options)
                                       : text_width(view.ui, text, Type::Body) + 4;
        const Rect right = row.right_part(width);
        row.w -= width + 24;
        draw_gap(view, row, *result, name);
        if (count > 0) {
            draw_line(view.ui, text, right, {.colour = Colour::Ink2, .align = Align::Right});
        } else if (button(view.ui, "gap." + id.value + ".add", text, right.inset(0, -4), options)) {
            asked = id;
        }
    }
    if (!any) form.note(view.text("actions.no-gaps"));
    return asked;
}

void draw_parking_lot(ViewContext& view, Form& form) {
    form.heading("parking.title");
    for (const ParkedItem& item : std::vector<ParkedItem>(view.app.session().parking_lot))
        parked_item(view, form, item);
    if (!form.button("parking.add", "parking.add")) return;
    view.app.edit("", [](Session& s) {
        s.parking_lot.push_back({ParkedItemId(free_id(s.parking_lot, "parked")), {}, {}});
    });
    view.ui.request_focus("parking." + view.app.session().parking_lot.back().id.value + ".text");
}

}  // namespace sparring::ui
