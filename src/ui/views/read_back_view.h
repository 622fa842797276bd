// The read-back within the step "outcome": the outline sentence by sentence, large, and what is
// said of each. Must not know how a document is composed.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// True while the outline is read back; then the two below stand in for the outcome's own.
bool reading_back(ViewMemory& memory);
/// Begins, at the first sentence that nothing was said of yet.
void start_read_back(ViewContext& view);
ViewHead read_back_head(const app::Workspace& app, ViewMemory& memory);
void draw_read_back(ViewContext& view);

}  // namespace sparring::ui
