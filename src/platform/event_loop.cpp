// The loop itself: sleep, take events, let the owner work, draw what is owed.
#include "platform/event_loop.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "platform/gl.h"

namespace sparring::platform {

void EventLoop::add(Window& window, std::function<void()> draw) {
    m_entries.push_back({&window, std::move(draw)});
    owe_frames();
}

void EventLoop::remove(const Window& window) {
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.window == &window; });
}

void EventLoop::stop(int exit_code) {
    m_exit_code = exit_code;
}

void EventLoop::owe_frames() {
    m_budget.owe(frames_after_input);
}

void EventLoop::wake() {
    m_woken = true;
    glfwPostEmptyEvent();
}

int EventLoop::run(const LoopHooks& hooks) {
    m_exit_code.reset();
    m_failures = 0;
    owe_frames();
    while (!is_over()) {
        const int failures_before = m_failures;
        set_alarms(hooks);
        sleep_until_due();
        take_events(Clock::now());
        guard(hooks, [&] {
            for (const Entry& entry : m_entries)
                entry.window->deliver_requests();
            if (hooks.between_frames) hooks.between_frames();
        });
        if (is_over() || !m_budget.owes_frame(Clock::now())) continue;
        draw_windows(hooks);
        if (m_failures == failures_before) m_failures = 0;
    }
    return m_exit_code.value_or(0);
}

bool EventLoop::is_over() const {
    return m_exit_code.has_value() || m_entries.empty() || m_entries.front().window->should_close();
}

void EventLoop::sleep_until_due() {
    const std::optional<Clock::duration> wait = m_budget.time_to_wait(Clock::now());
    if (!wait)
        glfwWaitEvents();
    else if (*wait <= Clock::duration::zero())
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(std::chrono::duration<double>(*wait).count());
}

void EventLoop::take_events(TimePoint now) {
    bool has_activity = false;
    for (const Entry& entry : m_entries)
        has_activity = entry.window->take_activity() || has_activity;
    if (has_activity) m_budget.note_input(now);
    if (m_woken.exchange(false)) owe_frames();
}

void EventLoop::set_alarms(const LoopHooks& hooks) {
    bool is_held = false;
    bool is_blinking = false;
    for (const Entry& entry : m_entries) {
        if (!entry.window->can_draw()) continue;
        const ImGuiFrame& imgui = entry.window->imgui();
        is_held = is_held || imgui.has_held_input();
        is_blinking = is_blinking || imgui.has_blinking_caret();
        if (imgui.has_queued_input()) m_budget.owe(1);
    }
    const auto after_last_frame = [&](bool is_on, Clock::duration interval) {
        return is_on ? std::optional(m_last_frame + interval) : std::nullopt;
    };
    m_budget.set_alarm(Alarm::Held, after_last_frame(is_held, held_interval));
    m_budget.set_alarm(Alarm::Caret, after_last_frame(is_blinking, caret_interval));
    guard(hooks, [&] {
        if (hooks.next_deadline) m_budget.set_alarm(Alarm::Caller, hooks.next_deadline());
    });
}

void EventLoop::draw_windows(const LoopHooks& hooks) {
    m_last_frame = Clock::now();
    guard(hooks, [&] {
        for (const Entry& entry : m_entries)
            if (entry.window->can_draw()) entry.window->draw_frame(entry.draw);
    });
    m_budget.frame_drawn();
}

void EventLoop::guard(const LoopHooks& hooks, const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& exception) {
        note_failure(hooks, exception.what());
    } catch (...) {
        note_failure(hooks, "an exception of unknown type");
    }
}

void EventLoop::note_failure(const LoopHooks& hooks, const std::string& detail) {
    if (++m_failures >= most_failures) stop(failed_exit_code);
    owe_frames();  // so that the owner can show what it was told
    if (hooks.on_failure) hooks.on_failure(detail);
}

}  // namespace sparring::platform
