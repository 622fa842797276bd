// Step "contacts": who knows whom, at which level, how often; and which contact is still needed.
// Must not know the rating of contacts.
#include "ui/views/form.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "ui/components/card.h"
#include "ui/figures.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <map>

namespace sparring::ui {

namespace {

constexpr float k_person_height = 92;  // du, visual.md 9 "05"
constexpr float k_person_gap = 16;
constexpr float k_level_label = 180;

std::string person_name(const Person& person) {
    return person.name.empty() ? person.function : person.name;
}

std::vector<const Person*> people_at(const Session& session, Side side, Level level) {
    std::vector<const Person*> list;
    for (const Person& person : session.people)
        if (person.side == side && person.level == level) list.push_back(&person);
    return list;
}

void draw_contact_person(ViewContext& view, const Person& person, const Rect& box) {
    Ui& ui = view.ui;
    draw_card(ui, box);
    const bool supplier = person.side == Side::Supplier;
    draw_person(ui, {supplier ? box.x + 40 : box.right() - 40, box.centre().y}, 44, person.side);
    const Rect text{supplier ? box.x + 76 : box.x + 16, box.y + 6, box.w - 92, box.h - 12};
    const Align align = supplier ? Align::Left : Align::Right;
    draw_shortened(ui, person_name(person),
                   {text.x, text.y, text.w, person.name.empty() ? text.h : text.h / 2},
                   {.type = Type::Strong, .align = align});
    if (!person.name.empty())
        draw_shortened(ui, person.function, {text.x, text.y + text.h / 2, text.w, text.h / 2},
                       {.type = Type::Body, .colour = Colour::Ink2, .align = align, .line = 36});
}

/// Width of a contact's line by its strength, du; visual.md 9 "05".
float line_width(int strength) {
    return strength <= 1 ? 4.0F : strength == 2 ? 8.0F : 12.0F;
}

/// The map: three levels, supplier left, customer right. Returns its lower edge.
float draw_map(ViewContext& view, const Rect& area) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    static constexpr const char* keys[] = {"level.top", "level.middle", "level.operational"};
    const bool above = area.w * 0.14F < k_level_label;  // names of levels over their rows
    const float label = above ? 0 : k_level_label;
    const float width = std::min(452.0F, (area.w - label) * 0.36F);
    std::map<PersonId, Rect> boxes;
    float y = area.y;
    for (const Level level : {Level::Top, Level::Middle, Level::Operational}) {
        const auto left = people_at(session, Side::Supplier, level);
        const auto right = people_at(session, Side::Customer, level);
        const std::size_t rows = std::max<std::size_t>({left.size(), right.size(), 1});
        const float height = static_cast<float>(rows) * (k_person_height + k_person_gap);
        const std::string name = view.text(keys[static_cast<int>(level)]);
        const TextStyle name_style{.type = Type::Label, .colour = Colour::Ink2};
        if (above) {
            y += draw_wrapped(ui, name, {area.x, y}, area.w, name_style) + 8;
        } else {
            draw_line(ui, name, {area.x, y, label - 8, k_person_height}, name_style);
        }
        for (std::size_t at = 0; at < left.size(); ++at)
            boxes[left[at]->id] = {area.x + label,
                                   y + static_cast<float>(at) * (k_person_height + k_person_gap),
                                   width, k_person_height};
        for (std::size_t at = 0; at < right.size(); ++at)
            boxes[right[at]->id] = {area.right() - width,
                                    y + static_cast<float>(at) * (k_person_height + k_person_gap),
                                    width, k_person_height};
        y += height;
        draw_rule(ui, {area.x, y - k_person_gap / 2 + 4}, {area.right(), y - k_person_gap / 2 + 4},
                  ui.theme.size(Stroke::Hair), Colour::Line);
        y += 20;
    }
    for (const Contact& contact : session.contacts) {
        const auto from = boxes.find(contact.supplier);
        const auto to = boxes.find(contact.customer);
        if (from == boxes.end() || to == boxes.end()) continue;
        const Point a{from->second.right(), from->second.centre().y};
        const Point b{to->second.x, to->second.centre().y};
        if (contact.strength == 0) {
            draw_dashed_curve(ui, a, b, 6, 12, 14, Colour::Accent);
        } else {
            draw_curve(ui, a, b, line_width(contact.strength), Colour::Ink);
        }
    }
    for (const Person& person : session.people)
        if (const auto box = boxes.find(person.id); box != boxes.end())
            draw_contact_person(view, person, box->second);
    return y;
}

void contact_form(ViewContext& view, Form& form, std::size_t index) {
    const Session& session = view.app.session();
    const Contact contact = session.contacts[index];
    const std::string key = "contacts." + std::to_string(index);
    const Person* supplier = find_person(session, contact.supplier);
    const Person* customer = find_person(session, contact.customer);
    form.subheading(view.words().text("contact.pair", {supplier ? person_name(*supplier) : "–",
                                                       customer ? person_name(*customer) : "–"}));
    form.choice(key + ".strength", {}, {"strength.0", "strength.1", "strength.2", "strength.3"},
                contact.strength, [index](Session& s, int at) { s.contacts[index].strength = at; });
    form.row({3, 2}, 240);
    form.text(key + ".rhythm", contact.rhythm, {.label = "contact.rhythm"},
              [index](Session& s, const std::string& text) { s.contacts[index].rhythm = text; });
    if (form.button(key + ".remove", "contact.remove"))
        view.app.edit("", [index](Session& s) {
            s.contacts.erase(s.contacts.begin() + static_cast<std::ptrdiff_t>(index));
        });
}

struct ContactsState {
    PersonId supplier;
    PersonId customer;
};

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
            names.push_back(person_name(person));
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
    view.app.edit("", [&](Session& s) {
        s.contacts.push_back({state.supplier, state.customer, {}, 1});
    });
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
        if (form.button(key + ".remove", "person.remove"))
            view.app.edit("", [id](Session& s) { remove_person(s, id); });
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
    return head;
}

void draw_contacts(ViewContext& view) {
    const float bottom = draw_map(view, view.area);
    Flow flow({view.area.x, bottom + 8, view.area.w, 0});
    const int figure = view.app.analysis().stage.relationship.value_or(1);
    const Rect row = flow.take(150, 24);
    draw_figure(view.ui, figure, {row.x, row.y}, 210);
    draw_block(view.ui, view.words().text("contacts.figure", {stage_name(view.app, figure)}),
               {row.x + 240, row.y, row.w - 240, row.h}, {.colour = Colour::Ink2});
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
