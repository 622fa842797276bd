// Counting cards or hands of one dimension, after its reveal: how many of each side chose which
// rung. Must not ask who chose what.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// True when cards or hands were counted here in the open round.
bool has_counts(const app::Workspace& app, const DimensionId& dimension);
/// A row of numbers per side; what is typed is recorded at once. Returns the lower edge.
float draw_card_count(ViewContext& view, const DimensionId& dimension, const Rect& area);

}  // namespace sparring::ui
