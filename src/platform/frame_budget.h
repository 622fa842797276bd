// Decides when a frame is due and how long the loop may sleep until the next one.
// Knows no window and reads no clock: every call is told what time it is.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace sparring::platform {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

// An input event owes three frames: a popup measures itself in the first, appears in the second,
// and what it covers reacts in the third.
inline constexpr int frames_after_input = 3;

// Moments at which frames fall due without an event.
enum class Alarm {
    Caller,       // what the program asked for: a tick, an autosave, an animation
    Caret,        // the text caret blinks
    Held,         // a key or button is down: repeats and drags need time to pass
    SettleShort,  // input has rested: ImGui's short hover delay is over
    SettleLong,   // the same for its normal hover delay
};
inline constexpr std::size_t alarm_count = 5;

inline constexpr std::chrono::milliseconds held_interval{16};
inline constexpr std::chrono::milliseconds caret_interval{400};
inline constexpr std::chrono::milliseconds settle_short_delay{200};
inline constexpr std::chrono::milliseconds settle_long_delay{600};

class FrameBudget {
public:
    // Something happened at `now`: owes frames at once, and again when input has rested.
    void note_input(TimePoint now);

    // Owes at least `frames` more; smaller than what is owed already changes nothing.
    void owe(int frames);

    // Sets or clears one moment. A moment is served once: leaving a past one in place owes nothing
    // more, so a caller that forgets to move its deadline cannot make the loop spin.
    void set_alarm(Alarm alarm, std::optional<TimePoint> at);

    // Turns alarms that have come due into owed frames, then says whether any frame is owed.
    bool owes_frame(TimePoint now);

    // One frame has been drawn, or there was no window to draw it in.
    void frame_drawn();

    // How long to sleep: zero when a frame is owed, nothing when only an event can owe one.
    std::optional<Clock::duration> time_to_wait(TimePoint now) const;

private:
    struct Moment {
        std::optional<TimePoint> at;
        std::optional<TimePoint> served;

        bool is_pending() const { return at.has_value() && at != served; }
    };

    std::array<Moment, alarm_count> m_moments;
    int m_owed = 0;
};

}  // namespace sparring::platform
