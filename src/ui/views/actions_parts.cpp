// Links of actions, parking lot.
#include "ui/views/actions_parts.h"

#include "core/agenda.h"
#include "ui/components/button.h"

#include <algorithm>

namespace sparring::ui {

namespace {

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
