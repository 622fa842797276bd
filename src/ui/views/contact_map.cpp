// Persons on their levels and the lines between them.
#include "ui/views/contact_map.h"

#include "ui/components/card.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_person_height = 92;  // du, visual.md 9 "05"
constexpr float k_person_gap = 12;
constexpr float k_level_padding = 16;  // between a level's rules and its cards
constexpr float k_level_label = 198;
constexpr float k_port = 16;  // between lines on one card
constexpr float k_sample = 66;

using Boxes = std::map<PersonId, Rect>;

std::vector<const Person*> people_at(const Session& session, Side side, Level level) {
    std::vector<const Person*> list;
    for (const Person& person : session.people)
        if (person.side == side && person.level == level) list.push_back(&person);
    return list;
}

void draw_names(ViewContext& view, const Person& person, const Rect& text) {
    const Align align = person.side == Side::Supplier ? Align::Left : Align::Right;
    const std::string& name = name_or_function(person);
    draw_shortened(view.ui, name,
                   {text.x, text.y, text.w, person.name.empty() ? text.h : text.h / 2},
                   {.type = Type::Strong, .align = align});
    if (!person.name.empty())
        draw_shortened(view.ui, person.function, {text.x, text.y + text.h / 2, text.w, text.h / 2},
                       {.type = Type::Body, .colour = Colour::Ink2, .align = align, .line = 36});
}

/// True when the person was pressed.
bool contact_person(ViewContext& view, const Person& person, const Rect& box, bool begins) {
    Ui& ui = view.ui;
    const std::string name = name_or_function(person);
    const Control state =
        card(ui, "contact.person." + person.id.value, name, box, {.selected = begins});
    const bool supplier = person.side == Side::Supplier;
    draw_person(ui, {supplier ? box.x + 44 : box.right() - 44, box.centre().y}, 44, person.side);
    draw_names(view, person,
               {supplier ? box.x + 86 : box.x + 20, box.y + 8, box.w - 106, box.h - 16});
    return state.clicked || (state.focused && view.key("L"));
}

/// Names of levels stand over their rows where they would take too much of the width.
bool names_above(const Rect& area) {
    return area.w * 0.14F < k_level_label;
}

/// Places one side of a level from `top` down.
void place(Boxes& boxes, const std::vector<const Person*>& people, float x, float top,
           float width) {
    for (std::size_t at = 0; at < people.size(); ++at)
        boxes[people[at]->id] = {x, top + static_cast<float>(at) * (k_person_height + k_person_gap),
                                 width, k_person_height};
}

void draw_nobody(ViewContext& view, const Rect& box) {
    Ui& ui = view.ui;
    draw_box(ui, box,
             {.line = Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Card),
              .dash = 12});
    draw_shortened(ui, view.text("contacts.nobody"), box.inset(24, 0), {.colour = Colour::Ink2});
}

/// One level between two hairlines; returns its lower edge.
float draw_level(ViewContext& view, const Rect& area, Level level, float y, Boxes& boxes) {
    static constexpr const char* keys[] = {"level.top", "level.middle", "level.operational"};
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const auto left = people_at(session, Side::Supplier, level);
    const auto right = people_at(session, Side::Customer, level);
    const bool above = names_above(area);
    const float label = above ? 0 : k_level_label;
    const float width = std::min(452.0F, (area.w - label) * 0.36F);
    draw_rule(ui, {area.x, y}, {area.right(), y}, ui.theme.size(Stroke::Hair), Colour::Line);
    float top = y + k_level_padding;
    const std::string name = view.text(keys[static_cast<int>(level)]);
    if (above) top += draw_wrapped(ui, name, {area.x, top}, area.w, {.type = Type::Strong}) + 8;
    place(boxes, left, area.x + label, top, width);
    place(boxes, right, area.right() - width, top, width);
    const auto rows = static_cast<float>(std::max<std::size_t>({left.size(), right.size(), 1}));
    const float height = rows * (k_person_height + k_person_gap) - k_person_gap;
    if (left.empty()) draw_nobody(view, {area.x + label, top, width, k_person_height});
    if (right.empty()) draw_nobody(view, {area.right() - width, top, width, k_person_height});
    if (!above) draw_line(ui, name, {area.x, top, label - 12, height}, {.type = Type::Strong});
    return top + height + k_level_padding;
}

/// A line by its strength: needed in dashes of the accent, rare in dots, monthly thin, weekly
/// thick (visual.md 9 "05").
void draw_contact(Ui& ui, Point from, Point to, int strength) {
    switch (strength) {
        case 0:
            draw_dashed_curve(ui, from, to, 7, 3, 14, Colour::Accent);
            break;
        case 1:
            draw_dashed_curve(ui, from, to, 4, 2, 10, Colour::Ink);
            break;
        case 2:
            draw_curve(ui, from, to, 5, Colour::Ink);
            break;
        default:
            draw_curve(ui, from, to, 9, Colour::Ink);
    }
}

/// Where each contact leaves or meets a card: those of one card stand a port apart, in the order
/// of the height of their other ends.
std::vector<float> ports(const Session& session, const Boxes& boxes, bool supplier) {
    const auto& contacts = session.contacts;
    std::vector<float> offsets(contacts.size(), 0);
    const auto near = [&](const Contact& c) { return supplier ? c.supplier : c.customer; };
    const auto far_y = [&](const Contact& c) {
        const auto box = boxes.find(supplier ? c.customer : c.supplier);
        return box == boxes.end() ? 0.0F : box->second.y;
    };
    for (const auto& [person, box] : boxes) {
        std::vector<std::size_t> own;
        for (std::size_t at = 0; at < contacts.size(); ++at)
            if (near(contacts[at]) == person) own.push_back(at);
        std::stable_sort(own.begin(), own.end(), [&](std::size_t a, std::size_t b) {
            return far_y(contacts[a]) < far_y(contacts[b]);
        });
        const float last = static_cast<float>(own.size()) - 1;
        const float apart = std::min(k_port, (box.h - 24) / std::max(1.0F, last));
        for (std::size_t at = 0; at < own.size(); ++at)
            offsets[own[at]] = (static_cast<float>(at) - last / 2) * apart;
    }
    return offsets;
}

void draw_contacts_between(ViewContext& view, const Boxes& boxes) {
    const Session& session = view.app.session();
    const std::vector<float> leaving = ports(session, boxes, true);
    const std::vector<float> meeting = ports(session, boxes, false);
    for (std::size_t at = 0; at < session.contacts.size(); ++at) {
        const Contact& contact = session.contacts[at];
        const auto from = boxes.find(contact.supplier);
        const auto to = boxes.find(contact.customer);
        if (from == boxes.end() || to == boxes.end()) continue;
        draw_contact(view.ui, {from->second.right(), from->second.centre().y + leaving[at]},
                     {to->second.x, to->second.centre().y + meeting[at]}, contact.strength);
    }
}

}  // namespace

ContactMap draw_contact_map(ViewContext& view, const Rect& area, const PersonId& from) {
    ContactMap map;
    Boxes boxes;
    float y = area.y;
    for (const Level level : {Level::Top, Level::Middle, Level::Operational})
        y = draw_level(view, area, level, y, boxes);
    draw_rule(view.ui, {area.x, y}, {area.right(), y}, view.ui.theme.size(Stroke::Hair),
              Colour::Line);
    draw_contacts_between(view, boxes);
    for (const Person& person : view.app.session().people)
        if (const auto box = boxes.find(person.id); box != boxes.end())
            if (contact_person(view, person, box->second, person.id == from))
                map.pressed = person.id;
    map.bottom = y;
    return map;
}

float draw_line_legend(ViewContext& view, const Rect& area) {
    static constexpr const char* keys[] = {"strength.3", "strength.2", "strength.1", "strength.0"};
    Ui& ui = view.ui;
    constexpr float k_cap = 5;  // du that a line's round end stands out
    float x = area.x;
    float y = area.y;
    for (int at = 0; at < 4; ++at) {
        const std::string text = view.text(keys[at]);
        const float width = k_sample + 18 + text_width(ui, text, Type::Body) + 2;
        if (x > area.x && x + width > area.right()) {
            x = area.x;
            y += 52;
        }
        draw_contact(ui, {x + k_cap, y + 24}, {x + k_sample, y + 24}, 3 - at);
        draw_shortened(
            ui, text,
            {x + k_sample + 18, y, std::min(width, area.right() - x) - k_sample - 18, 48});
        x += width + 40;
    }
    return y + 48;
}

}  // namespace sparring::ui
