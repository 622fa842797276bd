// What a rehearsal keeps beside its session: who answers by themselves, and when the next one does.
// Must not know files: nothing of a rehearsal is ever written.
#pragma once

#include "core/rehearsal.h"

#include <optional>

namespace sparring::app {

struct Rehearsal {
    SimulatedRoom room;
    StepId step{};                        ///< where people are answering now
    RoomQuestion question{};              ///< what they were asked
    std::optional<double> next_answer{};  ///< clock seconds; nullopt: nobody is about to answer
};

/// Seconds between the answers of two people.
inline constexpr double rehearsal_pace = 0.6;

}  // namespace sparring::app
