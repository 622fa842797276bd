// What the steps that look back share: that an earlier session is needed, and what changed besides
// the ratings. Must not know which step shows it.
#pragma once

#include "core/review.h"
#include "ui/views/view.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::ui {

/// The empty state of a step that has nothing to look back at.
void draw_needs_earlier(ViewContext& view, std::string_view title_key, std::string_view text_key);

/// Who is new, who is gone, and whether the method changed: one sentence each; empty when nothing
/// of it did.
std::vector<std::string> changed_since(const ViewContext& view, const Review& review);

}  // namespace sparring::ui
