// What lies beside the table of actions: what they belong to, the gaps and the parking lot.
// Must not compute priorities: the analysis orders them.
#pragma once

#include "ui/views/form.h"

#include <string>
#include <vector>

namespace sparring::ui {

/// Something an action can be linked to: its full name, and a short one for the table.
struct LinkTarget {
    ActionLink link;
    std::string name;
    std::string short_name;
};
std::vector<LinkTarget> link_targets(const ViewContext& view);
/// Those of them that the action is linked to, in their order.
std::vector<LinkTarget> linked_to(const ViewContext& view, const Action& action);

/// The gaps in the order of priority. The dimension for which an action was asked, if any.
std::optional<DimensionId> draw_gaps(ViewContext& view, Form& form);
/// What was parked, what became of it, and a field for more.
void draw_parking_lot(ViewContext& view, Form& form);

}  // namespace sparring::ui
