// Names of stages and dimensions, and the step's prompt, in the language shown.
// Must not know any view.
#pragma once

#include "app/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace sparring::ui {

/// "Partnership"; "too few answers" for none.
std::string stage_name(const app::Workspace& app, const std::optional<int>& number);
std::string dimension_name(const app::Workspace& app, const DimensionId& id);
/// "Contacten, informatie en vertrouwen".
std::string dimension_names(const app::Workspace& app, const std::vector<DimensionId>& ids);

/// What the current step asks the group first; empty when its template has no prompt.
std::string step_prompt(const app::Workspace& app);

}  // namespace sparring::ui
