// What speaks against a target, and the way out, in sentences.
// Must not compute: core checks.
#pragma once

#include "ui/views/view.h"

#include <string>
#include <vector>

namespace sparring::ui {

/// How the profile contradicts its stage, with the ways out; empty when it does not.
std::string target_contradiction(const ViewContext& view);

/// Preconditions that are not met, and at partnership and integration the dependence that comes
/// with it. Empty when nothing speaks against.
std::vector<std::string> target_warnings(const ViewContext& view);

}  // namespace sparring::ui
