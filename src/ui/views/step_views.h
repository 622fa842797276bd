// The table of views: one row per step kind. A new step kind is one view file and one row here.
// Must not know how a view draws.
#pragma once

#include "ui/views/view.h"

namespace sparring::ui {

/// The view of a step kind; every kind has one.
const StepView& step_view(StepKind kind);

// One pair per view file; `draw_…` draws it, `…_head` says what the shell shows around it.
ViewHead prepare_head(const app::Workspace& app, ViewMemory& memory);
void draw_prepare(ViewContext& view);
ViewHead stages_head(const app::Workspace& app, ViewMemory& memory);
void draw_stages(ViewContext& view);
ViewHead market_head(const app::Workspace& app, ViewMemory& memory);
void draw_market(ViewContext& view);
ViewHead rating_head(const app::Workspace& app, ViewMemory& memory);
void draw_rating(ViewContext& view);
ViewHead reveal_head(const app::Workspace& app, ViewMemory& memory);
void draw_reveal(ViewContext& view);
ViewHead position_head(const app::Workspace& app, ViewMemory& memory);
void draw_position(ViewContext& view);
ViewHead contacts_head(const app::Workspace& app, ViewMemory& memory);
void draw_contacts(ViewContext& view);
ViewHead ambition_head(const app::Workspace& app, ViewMemory& memory);
void draw_ambition(ViewContext& view);
ViewHead value_head(const app::Workspace& app, ViewMemory& memory);
void draw_value(ViewContext& view);
ViewHead quantify_head(const app::Workspace& app, ViewMemory& memory);
void draw_quantify(ViewContext& view);
ViewHead actions_head(const app::Workspace& app, ViewMemory& memory);
void draw_actions(ViewContext& view);
ViewHead outcome_head(const app::Workspace& app, ViewMemory& memory);
void draw_outcome(ViewContext& view);
ViewHead break_head(const app::Workspace& app, ViewMemory& memory);
void draw_break(ViewContext& view);
ViewHead review_actions_head(const app::Workspace& app, ViewMemory& memory);
void draw_review_actions(ViewContext& view);
ViewHead compare_head(const app::Workspace& app, ViewMemory& memory);
void draw_compare(ViewContext& view);
ViewHead realised_head(const app::Workspace& app, ViewMemory& memory);
void draw_realised(ViewContext& view);

// Screens outside the steps fill the whole window.
void draw_library(ViewContext& view);
void draw_settings(ViewContext& view);
void draw_room_check(ViewContext& view);

}  // namespace sparring::ui
