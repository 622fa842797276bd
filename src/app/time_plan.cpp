// The workspace's clock and agenda, put before core's plan.
#include "app/time_plan.h"

#include <string>

namespace sparring::app {

SpentSeconds spent_seconds(const Workspace& workspace) {
    SpentSeconds spent;
    for (const AgendaStep& step : workspace.session().agenda)
        spent.push_back(workspace.spent_seconds(step));
    return spent;
}

Plan plan_of(const Workspace& workspace) {
    return plan(workspace.session(), spent_seconds(workspace), workspace.step_index(),
                second_of_day(workspace.clock().now_iso()));
}

int minutes_left(const Workspace& workspace) {
    return plan_of(workspace).left / 60;
}

Replan replan_of(const Workspace& workspace, int minutes_left) {
    return replan(workspace.session(), spent_seconds(workspace), workspace.step_index(),
                  minutes_left);
}

void accept_replan(Workspace& workspace, int minutes_left) {
    const SpentSeconds spent = spent_seconds(workspace);
    const Replan proposal = replan_of(workspace, minutes_left);
    workspace.edit("", [&](Session& s) { accept(s, proposal, spent, minutes_left); });
    workspace.show({.key = "notice.replanned",
                    .arguments = {std::to_string(proposal.minutes)},
                    .can_undo = true});
}

void take_minutes(Workspace& workspace) {
    constexpr int k_minutes = 5;
    const std::size_t step = workspace.step_index();
    workspace.edit("", [step](Session& s) { sparring::take_minutes(s, step, k_minutes); });
    workspace.show({.key = "notice.minutes-taken",
                    .arguments = {std::to_string(workspace.step().minutes)},
                    .can_undo = true});
}

void add_minute(Workspace& workspace) {
    const std::size_t step = workspace.step_index();
    workspace.edit("", [step](Session& s) { sparring::add_minute(s, step); });
    workspace.show({.key = "notice.minute-added",
                    .arguments = {std::to_string(workspace.step().minutes)},
                    .can_undo = true});
}

}  // namespace sparring::app
