// The line at the foot of a screen without an agenda: a sentence at the left, key hints at the
// right. Must not know what the keys do.
#pragma once

#include "ui/marks.h"

#include <span>
#include <string_view>

namespace sparring::ui {

constexpr float k_footer_height = 64;  // du

/// Draws rule, icon, sentence and hints into `rect`; hints that do not fit are left out, the first
/// ones first, and the sentence is left out where they leave no room.
void footer(Ui& ui, const Rect& rect, Icon icon, std::string_view sentence,
            std::span<const LabelledKey> hints);

}  // namespace sparring::ui
