// What lies beside the table of actions: what they belong to, and the parking lot.
// Must not know the table.
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

/// What was parked, what became of it, and a field for more.
void draw_parking_lot(ViewContext& view, Form& form);

}  // namespace sparring::ui
