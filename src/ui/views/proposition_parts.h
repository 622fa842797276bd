// What the value and quantify steps share: the list of propositions and the chosen one.
// Must not know the fields of either step.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// The proposition both steps show; kept while moving between them.
struct PropositionState {
    PropositionId chosen;
};

/// The chosen one, else the first; null when there is none.
const Proposition* chosen_proposition(const app::Workspace& app, const PropositionState& state);
/// The list at the left with a button to add. Returns its lower edge.
float draw_proposition_list(ViewContext& view, const Rect& column);
/// "€ 154.000": base net value per year.
std::string net_text(const ViewContext& view, const Proposition& proposition);

}  // namespace sparring::ui
