// What the value and quantify steps share: the list of propositions and the chosen one.
// Must not know the fields of either step.
#pragma once

#include "ui/views/record_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// The proposition both steps show; kept while moving between them.
struct PropositionState {
    PropositionId chosen;
    bool naming = false;     ///< the chosen card shows its title as a field
    int arrow_frame = -100;  ///< ImGui's frame in which an arrow last moved along the cards
    ArrowList arrows{};
};

/// The chosen one, else the first; null when there is none.
const Proposition* chosen_proposition(const app::Workspace& app, const PropositionState& state);
/// The list at the left: Up and Down or a press choose, Enter or E on the chosen one changes its
/// name, Delete removes it; then a button to add and, at the lower edge of `column` where there is
/// room, what all of them yield together. Returns its lower edge.
float draw_proposition_list(ViewContext& view, const Rect& column);
/// Draws that list beside the view's content, or above it where the width asks for it, and returns
/// what is left for the chosen proposition: a column whose height does not limit.
Rect draw_propositions_aside(ViewContext& view);
/// Takes it away, with a notice that can bring it back.
void remove_with_undo(ViewContext& view, const Proposition& proposition);
/// The entries one after the other: "a; b; c".
std::string joined(const std::vector<std::string>& entries, std::string_view between = "; ");

}  // namespace sparring::ui
