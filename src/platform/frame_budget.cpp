// Arithmetic on owed frames and moments; see the header for what it must not know.
#include "platform/frame_budget.h"

#include <algorithm>

namespace sparring::platform {

namespace {

// A tooltip that a rested pointer brings up needs two frames to appear; so may what the caller
// shows. A repeat or a blink is done in one.
int frames_owed_by(Alarm alarm) {
    return alarm == Alarm::Caret || alarm == Alarm::Held ? 1 : 2;
}

}  // namespace

void FrameBudget::note_input(TimePoint now) {
    owe(frames_after_input);
    set_alarm(Alarm::SettleShort, now + settle_short_delay);
    set_alarm(Alarm::SettleLong, now + settle_long_delay);
}

void FrameBudget::owe(int frames) {
    m_owed = std::max(m_owed, frames);
}

void FrameBudget::set_alarm(Alarm alarm, std::optional<TimePoint> at) {
    m_moments[static_cast<std::size_t>(alarm)].at = at;
}

bool FrameBudget::owes_frame(TimePoint now) {
    for (std::size_t index = 0; index < alarm_count; ++index) {
        Moment& moment = m_moments[index];
        if (!moment.is_pending() || *moment.at > now) continue;
        moment.served = moment.at;
        owe(frames_owed_by(static_cast<Alarm>(index)));
    }
    return m_owed > 0;
}

void FrameBudget::frame_drawn() {
    m_owed = std::max(0, m_owed - 1);
}

std::optional<Clock::duration> FrameBudget::time_to_wait(TimePoint now) const {
    if (m_owed > 0) return Clock::duration::zero();
    std::optional<Clock::duration> shortest;
    for (const Moment& moment : m_moments) {
        if (!moment.is_pending()) continue;
        const Clock::duration wait = std::max(Clock::duration::zero(), *moment.at - now);
        shortest = shortest ? std::min(*shortest, wait) : wait;
    }
    return shortest;
}

}  // namespace sparring::platform
