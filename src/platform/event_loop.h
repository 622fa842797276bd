// Sleeps until something happens, then draws the frames that are owed. No busy loop, no frame
// rate. Knows nothing of what is drawn.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "platform/frame_budget.h"
#include "platform/window.h"

namespace sparring::platform {

// What the loop asks and tells its owner. All may be empty.
struct LoopHooks {
    // Once per turn before any drawing, with no ImGui frame open: the place to do queued work and
    // to open and close windows.
    std::function<void()> between_frames;
    // The next moment at which something changes by itself; asked before each sleep. While an
    // animation runs, answer now. Nothing: only events draw.
    std::function<std::optional<TimePoint>()> next_deadline;
    // An exception left a frame or a hook; what it said, in its own words. Must not throw.
    std::function<void(const std::string& detail)> on_failure;
};

class EventLoop {
public:
    // So many failures, without one turn between that drew and did not fail, end the loop.
    static constexpr int most_failures = 10;
    static constexpr int failed_exit_code = 70;  // EX_SOFTWARE of sysexits.h

    // `draw` fills one ImGui frame of the window, which must stay alive until removed. The loop
    // ends when the window that was added first should close. Not from within `draw`.
    void add(Window& window, std::function<void()> draw);
    void remove(const Window& window);

    // Runs until `stop`, the close of the first window, no window at all, or too many failures.
    int run(const LoopHooks& hooks);
    void stop(int exit_code = 0);

    // Owes frames for a change that no event announced. Main thread.
    void owe_frames();
    // The same from any thread: wakes a sleeping loop. Only while a window is open.
    void wake();

private:
    struct Entry {
        Window* window;
        std::function<void()> draw;
    };

    bool is_over() const;
    void sleep_until_due();
    void take_events(TimePoint now);
    void set_alarms(const LoopHooks& hooks);
    void draw_windows(const LoopHooks& hooks);
    // Does the work; counts and reports what it throws.
    void guard(const LoopHooks& hooks, const std::function<void()>& work);
    void note_failure(const LoopHooks& hooks, const std::string& detail);

    std::vector<Entry> m_entries;
    FrameBudget m_budget;
    TimePoint m_last_frame{};
    int m_failures = 0;
    std::optional<int> m_exit_code;
    std::atomic<bool> m_woken{false};
};

}  // namespace sparring::platform
