// A workshop template: the ordered steps of an agenda with minutes and prompts.
// Values only; must not know which view draws a step.
#pragma once

#include "core/ids.h"
#include "core/text.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sparring {

/// What a step does; decides its view and what it records (design/steps.md).
enum class StepKind {
    Prepare, Stages, Market, Rating, Reveal, Position, Contacts, Ambition,
    Value, Quantify, Actions, Outcome, Break, ReviewActions, Compare, Realised,
};

/// "prepare", "review-actions", …
std::string_view id_from_step_kind(StepKind kind);
/// nullopt for an unknown id.
std::optional<StepKind> step_kind_from_id(std::string_view id);

/// One step of a workshop template.
struct WorkshopStep {
    StepId id;
    StepKind kind = StepKind::Prepare;
    int minutes = 1;        ///< 1-480
    bool must = false;      ///< must steps are never proposed for skipping
    LocalText name;
    LocalText purpose;
    std::vector<LocalText> prompts;  ///< what the adviser asks the group, first one on screen
    LocalText method;       ///< how: "2 silent, 3 in pairs, 3 harvest"
    bool asks_estimate = false;  ///< rating: also estimate the customer's view

    friend bool operator==(const WorkshopStep&, const WorkshopStep&) = default;
};

struct Workshop {
    WorkshopId id;
    std::string version;
    LocalText name;
    LocalText summary;
    int minimum_people = 1;
    int maximum_people = 12;
    std::vector<WorkshopStep> steps;

    friend bool operator==(const Workshop&, const Workshop&) = default;
};

/// Sum of the minutes of all steps.
int total_minutes(const Workshop& workshop);

}  // namespace sparring
