// Step "contacts": who knows whom, at which level, how often; and which contact is still needed.
// Must not know the rating of contacts.
#include "ui/views/contact_map.h"
#include "ui/views/form.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "ui/figures.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct ContactsState {
    PersonId supplier;
    PersonId customer;
    PersonId from;  ///< a line begins at this person and waits for its other end
};

/// A contact between these two, the weakest that exists; one that is there stays as it is.
void add_contact(ViewContext& view, const PersonId& supplier, const PersonId& customer) {
    for (const Contact& contact : view.app.session().contacts)
        if (contact.supplier == supplier && contact.customer == customer) return;
    view.app.edit("", [&](Session& s) { s.contacts.push_back({supplier, customer, {}, 1}); });
}

/// Someone was pressed in the map: a line begins, or comes to its end on the other side.
void join_person(ViewContext& view, const Person& person) {
    ContactsState& state = view.memory.of<ContactsState>();
    const Person* from = find_person(view.app.session(), state.from);
    if (!from || from->side == person.side) {
        state.from = from && from->id == person.id ? PersonId{} : person.id;
        return;
    }
    const bool supplier = person.side == Side::Supplier;
    add_contact(view, supplier ? person.id : from->id, supplier ? from->id : person.id);
    state.from = {};
}

void remove_contact(ViewContext& view, std::size_t index) {
    const Session& session = view.app.session();
    const Contact contact = session.contacts[index];
    const Person* supplier = find_person(session, contact.supplier);
    const Person* customer = find_person(session, contact.customer);
    const std::string name =
        view.words().text("contact.pair", {supplier ? name_or_function(*supplier) : "–",
                                           customer ? name_or_function(*customer) : "–"});
    view.app.edit("", [index](Session& s) {
        s.contacts.erase(s.contacts.begin() + static_cast<std::ptrdiff_t>(index));
    });
    view.show_removed(name);
}

/// The figure of the stage reached, small, and what it says; right of the legend where there is
/// room, else below it. Returns the lower edge.
float draw_stage_figure(ViewContext& view, const Rect& area, float legend_bottom, bool beside) {
    constexpr float k_figure = 190;  // du wide, 0.7 of it high
    constexpr float k_caption = 400;
    const int figure = view.app.analysis().stage.relationship.value_or(1);
    const std::string text = view.words().text("contacts.figure", {stage_name(view.app, figure)});
    const float height = k_figure * 0.7F;
    const float y = beside ? area.y : legend_bottom + 16;
    const Point corner{beside ? area.right() - k_figure : area.x, y};
    draw_figure(view.ui, figure, corner, k_figure);
    const Rect caption = beside ? Rect{corner.x - k_caption - 32, y, k_caption, height}
                                : Rect{area.x + k_figure + 32, y, area.w - k_figure - 32, height};
    draw_block(view.ui, text, caption,
               {.colour = Colour::Ink2, .align = beside ? Align::Right : Align::Left});
    return std::max(legend_bottom, y + height);
}

/// What the lines mean, and the stage's figure. Returns the lower edge.
float draw_below_map(ViewContext& view, const Rect& area) {
    constexpr float k_beside_least = 1500;  // du
    const bool beside = area.w >= k_beside_least;
    const Rect legend{area.x, area.y + (beside ? 42.0F : 0.0F), beside ? area.w - 640 : area.w, 0};
    const float bottom = draw_line_legend(view, legend);
    return draw_stage_figure(view, area, bottom, beside);
}

void contact_form(ViewContext& view, Form& form, std::size_t index) {
    const Session& session = view.app.session();
    const Contact contact = session.contacts[index];
    const std::string key = "contacts." + std::to_string(index);
    const Person* supplier = find_person(session, contact.supplier);
    const Person* customer = find_person(session, contact.customer);
    form.subheading(
        view.words().text("contact.pair", {supplier ? name_or_function(*supplier) : "–",
                                           customer ? name_or_function(*customer) : "–"}));
    form.choice(key + ".strength", {}, {"strength.0", "strength.1", "strength.2", "strength.3"},
                contact.strength, [index](Session& s, int at) { s.contacts[index].strength = at; });
    form.row({3, 2}, 240);
    form.text(key + ".rhythm", contact.rhythm, {.label = "contact.rhythm"},
              [index](Session& s, const std::string& text) { s.contacts[index].rhythm = text; });
    if (form.button(key + ".remove", "contact.remove")) remove_contact(view, index);
}

/// One person of each side makes a contact.
void new_contact(ViewContext& view, Form& form) {
    ContactsState& state = view.memory.of<ContactsState>();
    form.heading("contact.new");
    form.row(2, 280);
    for (const Side side : {Side::Supplier, Side::Customer}) {
        PersonId& chosen = side == Side::Supplier ? state.supplier : state.customer;
        std::vector<std::string> names;
        std::vector<PersonId> ids;
        int at = -1;
        for (const Person& person : view.app.session().people) {
            if (person.side != side) continue;
            if (person.id == chosen) at = static_cast<int>(ids.size());
            ids.push_back(person.id);
            names.push_back(name_or_function(person));
        }
        const auto taken =
            form.choose(side == Side::Supplier ? "new.supplier" : "new.customer",
                        side == Side::Supplier ? "side.supplier" : "side.customer", names, at);
        if (taken) chosen = ids[static_cast<std::size_t>(*taken)];
    }
    if (!form.button("contact.add", "contact.add")) return;
    if (state.supplier.empty() || state.customer.empty()) {
        view.app.show({.key = "contact.choose-both", .arguments = {}, .problem = true});
        return;
    }
    add_contact(view, state.supplier, state.customer);
    state = {};
}

void people_form(ViewContext& view, Form& form, Side side) {
    form.heading(side == Side::Supplier ? "contact.people-supplier" : "contact.people-customer");
    for (const Person& person : std::vector<Person>(view.app.session().people)) {
        if (person.side != side || person.at_table) continue;
        const PersonId id = person.id;
        const std::string key = "people." + id.value;
        form.row(2, 240);
        form.text(
            key + ".name", person.name, {.label = "person.name"},
            [id](Session& s, const std::string& text) { entry_of(s.people, id).name = text; });
        form.text(
            key + ".function", person.function, {.label = "person.function"},
            [id](Session& s, const std::string& text) { entry_of(s.people, id).function = text; });
        form.choice(key + ".level", {}, {"level.top", "level.middle", "level.operational"},
                    static_cast<int>(person.level), [id](Session& s, int at) {
                        entry_of(s.people, id).level = static_cast<Level>(at);
                    });
        if (form.button(key + ".remove", "person.remove")) {
            view.app.edit("", [id](Session& s) { remove_person(s, id); });
            view.show_removed(name_or_function(person));
        }
    }
    if (form.button(side == Side::Supplier ? "contact.add-supplier" : "contact.add-customer",
                    side == Side::Supplier ? "person.add-supplier" : "person.add-customer")) {
        view.app.edit("", [side](Session& s) { add_person(s, side, false); });
        view.ui.request_focus("people." + view.app.session().people.back().id.value + ".name");
    }
}

}  // namespace

ViewHead contacts_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    const Session& session = app.session();
    head.subtitle = step_prompt(app);
    const auto strong = [&](Level level) {
        return std::any_of(session.contacts.begin(), session.contacts.end(), [&](const Contact& c) {
            const Person* s = find_person(session, c.supplier);
            const Person* k = find_person(session, c.customer);
            return s && k && c.strength > 0 && contact_level(*s, *k) == level;
        });
    };
    if (session.contacts.empty()) {
        head.title = app.words().text("contacts.title");
    } else if (!strong(Level::Top)) {
        head.title = app.words().text("contacts.quiet-top");
    } else if (!strong(Level::Operational)) {
        head.title = app.words().text("contacts.quiet-operations");
    } else {
        head.title = app.words().text("contacts.all-levels");
    }
    head.legend = true;
    head.hints = {{"↑↓", app.words().text("hint.person")}, {"L", app.words().text("hint.line")}};
    return head;
}

void draw_contacts(ViewContext& view) {
    ContactsState& state = view.memory.of<ContactsState>();
    const ContactMap map = draw_contact_map(view, view.area, state.from);
    if (map.pressed) join_person(view, *find_person(view.app.session(), *map.pressed));
    if (!state.from.empty() && view.key("Escape")) state.from = {};
    const float bottom = draw_below_map(view, {view.area.x, map.bottom + 20, view.area.w, 0});
    Flow flow({view.area.x, bottom + 32, view.area.w, 0});
    Form add(view, {flow.x(), flow.y(), flow.width(), 0});
    new_contact(view, add);
    const bool two = column_count(view.ui.scale.layout_class(), flow.width(), 2, 600) == 2;
    const auto parts = columns({flow.x(), add.y() + 16, flow.width(), 0}, two ? 2 : 1, 56);
    Form left(view, parts[0]);
    left.heading("contact.list");
    for (std::size_t at = 0; at < view.app.session().contacts.size(); ++at)
        contact_form(view, left, at);
    Form right(view, two ? parts[1] : Rect{parts[0].x, left.y() + 16, parts[0].w, 0});
    people_form(view, right, Side::Supplier);
    people_form(view, right, Side::Customer);
}

}  // namespace sparring::ui
