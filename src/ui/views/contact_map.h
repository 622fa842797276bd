// The contact map of mock-up 05: three levels, supplier left, customer right, a line per contact.
// Must not know how contacts are recorded.
#pragma once

#include "ui/views/view.h"

#include <optional>

namespace sparring::ui {

struct ContactMap {
    float bottom = 0;                   ///< du
    std::optional<PersonId> pressed{};  ///< Enter, Space, L or a click on somebody
};

/// Draws the map; every person is a control. `from`: a line begins at this person and waits.
ContactMap draw_contact_map(ViewContext& view, const Rect& area, const PersonId& from);
/// What the kinds of lines mean, in as many rows as it takes; returns its lower edge.
float draw_line_legend(ViewContext& view, const Rect& area);

}  // namespace sparring::ui
