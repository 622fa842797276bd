// What speaks against a target, and the way out, in sentences.
// Must not compute: core checks.
#pragma once

#include "ui/views/view.h"

#include <string>
#include <vector>

namespace sparring::ui {

/// The profile contradicts its stage, with the ways out; preconditions that are not met; at
/// partnership and integration the dependence that comes with it. Empty when nothing speaks
/// against.
std::vector<std::string> target_warnings(const ViewContext& view);

}  // namespace sparring::ui
