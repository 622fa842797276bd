// Names of stages and dimensions in the language shown.
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

}  // namespace sparring::ui
