// The list of propositions.
#include "ui/views/proposition_parts.h"

#include "core/agenda.h"
#include "core/format.h"
#include "core/value_case.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

const Proposition* chosen_proposition(const app::Workspace& app, const PropositionState& state) {
    const auto& all = app.session().propositions;
    for (const Proposition& proposition : all)
        if (proposition.id == state.chosen) return &proposition;
    return all.empty() ? nullptr : &all.front();
}

std::string net_text(const ViewContext& view, const Proposition& proposition) {
    if (!has_figures(proposition)) return view.text("value.not-in-money");
    return view.words().text("value.per-year",
                             {sentence_amount_text(view.words(), value_case(proposition).base.net,
                                                   view.app.session().currency)});
}

float draw_proposition_list(ViewContext& view, const Rect& column) {
    Ui& ui = view.ui;
    PropositionState& state = view.memory.of<PropositionState>();
    const Proposition* chosen = chosen_proposition(view.app, state);
    Flow flow(column);
    for (const Proposition& proposition : view.app.session().propositions) {
        const std::string title =
            proposition.title.empty() ? view.text("value.new") : proposition.title;
        const float text = wrapped_height(ui, title, {.type = Type::Strong}, column.w - 56);
        const Rect box = flow.take(text + 96, 16);
        if (card(ui, "proposition." + proposition.id.value, title, box,
                 {.selected = chosen == &proposition})
                .clicked)
            state.chosen = proposition.id;
        draw_wrapped(ui, title, {box.x + 28, box.y + 20}, box.w - 56, {.type = Type::Strong});
        draw_line(ui, net_text(view, proposition), {box.x + 28, box.bottom() - 62, box.w - 56, 42},
                  {.colour = Colour::Ink2});
    }
    const std::string add = view.text("value.add");
    if (button(ui, "proposition.add", add, flow.take(k_button_height, 16), {.icon = Icon::Add})) {
        const PropositionId id(free_id(view.app.session().propositions, "proposition"));
        view.app.edit("", [&](Session& s) { entry_of(s.propositions, id); });
        state.chosen = id;
        ui.request_focus("proposition." + id.value + ".title");
    }
    return flow.y();
}

}  // namespace sparring::ui
