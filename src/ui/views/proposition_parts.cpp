// The list of propositions.
#include "ui/views/proposition_parts.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/removal.h"
#include "core/value_case.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/field.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_padding = 28;  // du inside a card
constexpr float k_title_y = 24;
constexpr float k_amount = 48;
constexpr float k_total = 104;

std::string card_id(const Proposition& proposition) {
    return "proposition." + proposition.id.value;
}

std::string title_of(const ViewContext& view, const Proposition& proposition) {
    return proposition.title.empty() ? view.text("value.new") : proposition.title;
}

std::string net_amount(const ViewContext& view, double value) {
    return sentence_amount_text(view.words(), value, view.app.session().currency);
}

/// "€ 210.000 per jaar", the amount large.
void draw_amount(ViewContext& view, const std::string& amount, Type type, const Rect& box) {
    Ui& ui = view.ui;
    const float width = text_width(ui, amount, type);
    draw_shortened(ui, amount, box, {.type = type});
    const std::string per_year = view.text("value.a-year");
    const float room = box.w - width - 14;
    if (text_width(ui, per_year, Type::Label) <= room)
        draw_line(ui, per_year, box.without_left(width + 14),
                  {.type = Type::Body, .colour = Colour::Ink2});
}

void draw_yield(ViewContext& view, const Proposition& proposition, Rect box) {
    if (proposition.evidence.empty()) {  // no proof yet: told in words at the right
        draw_icon(view.ui, Icon::Alert, {box.right() - 15, box.centre().y}, 28, Colour::Ink2);
        box.w -= 44;
    }
    if (has_figures(proposition)) {
        draw_amount(view, net_amount(view, value_case(proposition).base.net), Type::H3, box);
    } else {
        draw_shortened(view.ui, view.text("value.not-in-money"), box, {.colour = Colour::Ink2});
    }
}

/// The chosen card with its title as a field, until the field is left.
void naming_card(ViewContext& view, Flow& flow, const Proposition& proposition) {
    Ui& ui = view.ui;
    PropositionState& state = view.memory.of<PropositionState>();
    const std::string key = card_id(proposition) + ".title";
    const std::string label = view.text("value.title-field");
    std::string typed = proposition.title;
    const FieldOptions options{.label = label, .name = key, .lines = true};
    const float width = flow.width() - 2 * k_padding;
    const float height = field_height(ui, key, typed, width, options);
    const Rect box = flow.take(height + k_amount + 2 * k_title_y, 16);
    draw_card(ui, box, {.selected = true});
    const FieldResult result =
        field(ui, key, typed, {box.x + k_padding, box.y + k_title_y - 4}, width, options);
    if (result.changed)
        view.app.edit(key,
                      [&](Session& s) { entry_of(s.propositions, proposition.id).title = typed; });
    draw_yield(view, proposition,
               {box.x + k_padding, box.bottom() - k_amount - 16, width, k_amount});
    if (!result.left) return;
    view.app.close_step();
    state.naming = false;
    const bool moved_on =
        ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsKeyDown(ImGuiKey_Tab);
    if (!moved_on) ui.request_focus(card_id(proposition));
}

void proposition_card(ViewContext& view, Flow& flow, const Proposition& proposition, bool chosen) {
    Ui& ui = view.ui;
    PropositionState& state = view.memory.of<PropositionState>();
    const std::string title = title_of(view, proposition);
    const float width = flow.width() - 2 * k_padding;
    const float text = wrapped_height(ui, title, {.type = Type::Strong}, width);
    const Rect box = flow.take(text + k_amount + 2 * k_title_y, 16);
    const Control state_of_card = card(ui, card_id(proposition), title, box, {.selected = chosen});
    draw_wrapped(ui, title, {box.x + k_padding, box.y + k_title_y - 2}, width,
                 {.type = Type::Strong});
    draw_yield(view, proposition, {box.x + k_padding, box.y + k_title_y + text, width, k_amount});
    if (state.arrows.step(ui, card_id(proposition), state_of_card))
        state.arrow_frame = ImGui::GetFrameCount();
    // Up and Down choose while they pass; Tab only passes.
    const bool by_arrow = ImGui::GetFrameCount() - state.arrow_frame <= 2;
    if (state_of_card.focused && by_arrow) state.chosen = proposition.id;
    const bool change = state_of_card.focused && view.key("E");
    state.naming = state.naming || change || (state_of_card.clicked && chosen);
    if (state_of_card.clicked || change) state.chosen = proposition.id;
    if (state.naming && state.chosen == proposition.id)
        ui.request_focus(card_id(proposition) + ".title");
    if (!state_of_card.focused) return;
    ui.take(ImGuiKey_Delete);
    if (key_pressed(ImGuiKey_Delete)) remove_with_undo(view, proposition);
}

void add_button(ViewContext& view, Flow& flow) {
    const Rect box = flow.take(k_button_height, 16);
    const bool pressed = button(view.ui, "proposition.add", view.text("value.add"), box,
                                {.icon = Icon::Add, .key = "A"});
    if (!pressed && !view.key("A")) return;
    const PropositionId id(free_id(view.app.session().propositions, "proposition"));
    view.app.edit("", [&](Session& s) { entry_of(s.propositions, id); });
    PropositionState& state = view.memory.of<PropositionState>();
    state.chosen = id;
    state.naming = true;
    view.ui.request_focus("proposition." + id.value + ".title");
}

void draw_total(ViewContext& view, Flow& flow, float lowest) {
    double total = 0;
    int counted = 0;
    for (const Proposition& proposition : view.app.session().propositions) {
        if (!has_figures(proposition)) continue;
        total += value_case(proposition).base.net;
        ++counted;
    }
    if (counted == 0) return;
    flow.space(std::max(8.0F, lowest - k_total - flow.y()));
    const Rect label = flow.take(42);
    draw_shortened(view.ui, view.text("value.together"), label,
                   {.type = Type::Label, .colour = Colour::Ink2});
    draw_amount(view, net_amount(view, total), Type::H2, flow.take(60));
}

}  // namespace

const Proposition* chosen_proposition(const app::Workspace& app, const PropositionState& state) {
    const auto& all = app.session().propositions;
    for (const Proposition& proposition : all)
        if (proposition.id == state.chosen) return &proposition;
    return all.empty() ? nullptr : &all.front();
}

Rect draw_propositions_aside(ViewContext& view) {
    constexpr float k_list_width = 444;  // du, mock-up 06
    constexpr float k_content_x = 500;
    const Rect& area = view.area;
    if (column_count(view.ui.scale.layout_class(), area.w, 2, 600) == 2) {
        draw_proposition_list(view, area.left_part(k_list_width));
        return area.without_left(k_content_x);
    }
    const float bottom = draw_proposition_list(view, {area.x, area.y, area.w, 0});
    return {area.x, bottom + 24, area.w, 0};
}

void remove_with_undo(ViewContext& view, const Proposition& proposition) {
    view.app.edit("", [id = proposition.id](Session& s) { remove_proposition(s, id); });
    view.show_removed(title_of(view, proposition));
}

std::string joined(const std::vector<std::string>& entries, std::string_view between) {
    std::string text;
    for (const std::string& entry : entries) {
        if (entry.empty()) continue;
        if (!text.empty()) text += between;
        text += entry;
    }
    return text;
}

float draw_proposition_list(ViewContext& view, const Rect& column) {
    PropositionState& state = view.memory.of<PropositionState>();
    Flow flow(column);
    const Proposition* found = chosen_proposition(view.app, state);
    const PropositionId chosen = found ? found->id : PropositionId{};
    for (const Proposition& proposition :
         std::vector<Proposition>(view.app.session().propositions)) {
        if (state.naming && proposition.id == chosen) {
            naming_card(view, flow, proposition);
        } else {
            proposition_card(view, flow, proposition, proposition.id == chosen);
        }
    }
    add_button(view, flow);
    draw_total(view, flow, column.bottom());
    return flow.y();
}

}  // namespace sparring::ui
