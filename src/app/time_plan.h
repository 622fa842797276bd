// The time plan of the open session: how it stands, and what the commands do to it.
// Must not know screens; the reckoning is core's.
#pragma once

#include "app/workspace.h"
#include "core/plan.h"

namespace sparring::app {

/// Seconds spent in every step of the agenda so far, the current visit included.
SpentSeconds spent_seconds(const Workspace& workspace);

/// Ahead or behind, and when it will end by the clock on the wall. Needs an open session.
Plan plan_of(const Workspace& workspace);

/// Minutes left of the time available, rounded down.
int minutes_left(const Workspace& workspace);

/// The proposal for ending within this many minutes.
Replan replan_of(const Workspace& workspace, int minutes_left);

/// Takes it over as one step of undo, and says so.
void accept_replan(Workspace& workspace, int minutes_left);

/// One minute more for the current step, as one step of undo, and says so.
void add_minute(Workspace& workspace);

/// Five minutes less for the current step, but never less than one; one step of undo.
void take_minutes(Workspace& workspace);

}  // namespace sparring::app
