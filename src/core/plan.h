// The time plan of a session in progress: ahead or behind, when it will end, and what to shorten
// or skip when time is short. Must not know the clock: seconds are passed in.
#pragma once

#include "core/session.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sparring {

/// Seconds spent per step, in the order of the agenda; missing ones count as 0.
using SpentSeconds = std::vector<int>;

/// Where a session is in its time.
struct Plan {
    int spent = 0;          ///< seconds in all steps so far
    int remaining = 0;      ///< seconds still planned: the rest of this step and the later ones
    int left = 0;           ///< seconds until the time available is used up; never below 0
    int ahead = 0;          ///< seconds; below 0: behind the plan
    int projected_end = 0;  ///< `now` + remaining, wrapped to one day
};

/// Minutes there are for the whole session: those agreed, else the sum of the agenda.
int available_minutes(const Session& session);

/// Where the session is when step `current` runs. `now` is seconds since midnight (0-86399).
/// Skipped steps count with what was spent in them only.
Plan plan(const Session& session, const SpentSeconds& spent, std::size_t current, int now);

/// Seconds since midnight of an ISO 8601 date and time ("2026-11-12T10:42:00"); 0 for bad input.
int second_of_day(const std::string& iso);
/// "15:05" of seconds since midnight, rounded to the nearest minute.
std::string clock_time(int second_of_day);

enum class Replanning { Keep, Shorten, Skip };

/// What is proposed for one step; steps before the current one are not in the list.
struct ReplannedStep {
    std::size_t step = 0;  ///< position in the agenda
    Replanning change = Replanning::Keep;
    int old_minutes = 0;
    int minutes = 0;  ///< whole step, what was spent in it included; skipped: 0
    friend bool operator==(const ReplannedStep&, const ReplannedStep&) = default;
};

/// A proposal; nothing of the session changes until it is accepted.
struct Replan {
    std::vector<ReplannedStep> steps;  ///< in the order of the agenda, skipped ones left out
    int minutes = 0;                   ///< sum of what is still to come in it, rounded up
    bool fits = true;                  ///< false: even the least there can be is too long
    [[nodiscard]] bool changes() const;
    friend bool operator==(const Replan&, const Replan&) = default;
};

/// The least minutes in which a step of this kind still yields something: about two thirds of the
/// quick scan, the shortest workshop (design/steps.md).
int least_minutes(StepKind kind);

/// Proposes how to end within `minutes_left`. Only as much as needed, in this order: shorten
/// should-steps down to least_minutes, skip should-steps (the most dispensable first), shorten
/// must-steps. The current step, must-steps and the outcome are never skipped.
Replan replan(const Session& session, const SpentSeconds& spent, std::size_t current,
              int minutes_left);

/// Takes the proposal over; the time available becomes what was spent plus `minutes_left`.
void accept(Session& session, const Replan& replan, const SpentSeconds& spent, int minutes_left);

/// Gives a step a minute more; the end of the session stays where it was.
void add_minute(Session& session, std::size_t step);
/// Takes minutes from a step, but for the last one; the end of the session stays where it was.
void take_minutes(Session& session, std::size_t step, int minutes);

/// From now on the end of the session stays, whatever happens to its steps.
void hold_end(Session& session);

}  // namespace sparring
