// Time, passed in: the running clock for deadlines, the calendar for dates.
// Must not be asked by core, document or export.
#pragma once

#include "core/date.h"

#include <functional>
#include <string>

namespace sparring::app {

/// Where time comes from; tests pass their own.
struct Clock {
    std::function<double()> seconds;  ///< monotonic, for deadlines and the agenda
    std::function<Date()> today;
    std::function<std::string()> now_iso;  ///< "2026-11-12T10:42:00", local time
};

}  // namespace sparring::app
