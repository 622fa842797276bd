// Sentences on a target. Must not compute: core checks.
#include "ui/views/target_warnings.h"

#include "core/format.h"
#include "core/target_check.h"
#include "ui/views/stage_words.h"

namespace sparring::ui {

namespace {

/// "Set planning and trust to 3", "set two more of … to 3", "choose Cooperative".
std::string ways_out(const ViewContext& view, const TargetConflict& conflict) {
    const std::string stage = std::to_string(conflict.stage);
    std::vector<std::string> ways;
    if (!conflict.gates.empty())
        ways.push_back(view.words().text("ambition.way-gates",
                                         {dimension_names(view.app, conflict.gates), stage}));
    if (conflict.missing > 0)
        ways.push_back(view.words().text(
            "ambition.way-more",
            {std::to_string(conflict.missing), dimension_names(view.app, conflict.lower), stage}));
    return view.words().text(
        "ambition.way-out",
        {list_text(view.words(), ways), stage_name(view.app, std::optional<int>(conflict.holds))});
}

std::string conflict_text(const ViewContext& view, const TargetConflict& conflict) {
    const std::string stage = stage_name(view.app, std::optional<int>(conflict.stage));
    const std::string why =
        conflict.gates.empty()
            ? view.words().text("ambition.conflict-count", {stage, std::to_string(conflict.needed),
                                                            std::to_string(conflict.stage),
                                                            std::to_string(conflict.at_or_above)})
            : view.words().text("ambition.conflict-gates",
                                {stage, dimension_names(view.app, conflict.gates)});
    return why + " " + ways_out(view, conflict);
}

void add_preconditions(const ViewContext& view, std::vector<std::string>& list) {
    const Session& session = view.app.session();
    for (const bool supplier : {true, false}) {
        const auto& answers =
            supplier ? session.supplier_preconditions : session.customer_preconditions;
        for (const Precondition& precondition : view.app.method().preconditions) {
            const auto found = answers.find(precondition.id);
            if (found == answers.end()) continue;
            if (found->second != Answer::No && found->second != Answer::Partly) continue;
            list.push_back(
                view.words().text(found->second == Answer::No ? "ambition.precondition-no"
                                                              : "ambition.precondition-partly",
                                  {view.text(supplier ? "side.supplier" : "side.customer"),
                                   precondition.text.in(view.app.language())}));
        }
    }
}

}  // namespace

std::string target_contradiction(const ViewContext& view) {
    const auto conflict = target_conflict(view.app.session(), view.app.analysis());
    return conflict ? conflict_text(view, *conflict) : std::string();
}

std::vector<std::string> target_warnings(const ViewContext& view) {
    std::vector<std::string> list;
    const StageResult& stage = view.app.analysis().stage;
    if (stage.target && stage.relationship && *stage.target > *stage.relationship)
        add_preconditions(view, list);
    if (stage.target && *stage.target >= 3) list.push_back(view.text("ambition.dependence"));
    return list;
}

}  // namespace sparring::ui
