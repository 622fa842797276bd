// The calm sign that this is a rehearsal, the same on every screen.
// Must not know sessions: the text is resolved by the caller.
#pragma once

#include "ui/ui.h"

#include <string_view>

namespace sparring::ui {

inline constexpr float k_badge_height = 44;  // du

float rehearsal_badge_width(const Ui& ui, std::string_view text);
/// Its right edge and middle lie here; an empty text draws nothing.
void draw_rehearsal_badge(Ui& ui, std::string_view text, Point right_middle);

}  // namespace sparring::ui
