// Windows and the loop on a real display. Skipped where there is none; without a screen, run them
// with `xvfb-run -s -noreset`.
#include "platform/event_loop.h"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <iostream>
#include <stdexcept>
#include <thread>

#include "platform/offscreen.h"
#include "platform/system.h"

using namespace std::chrono_literals;
using namespace sparring::platform;

namespace {

// Ends the test as skipped where there is no display, and says so.
std::unique_ptr<Window> window_or_skip(WindowOptions options = {}) {
    if (!has_display()) {
        std::cout << "skipped: no display\n";
        SKIP("no display");
    }
    // Held until the end: an X server without a client may start over and refuse the next.
    static const Outcome<GlfwLibrary> glfw = start_glfw();
    options.title = "test";
    options.width = 320;
    options.height = 200;
    Outcome<std::unique_ptr<Window>> window = Window::open(options);
    INFO((window.ok() ? "" : window.error().detail));
    REQUIRE(window.ok());
    return std::move(window.value());
}

// Hooks that let a hung loop fail instead of blocking the test run.
LoopHooks hooks_with_limit(EventLoop& loop, Clock::duration limit = 10s) {
    const TimePoint end = Clock::now() + limit;
    LoopHooks hooks;
    hooks.next_deadline = [end] { return std::optional(end); };
    hooks.between_frames = [&loop, end] {
        if (Clock::now() >= end) loop.stop(99);
    };
    return hooks;
}

}  // namespace

TEST_CASE("the loop ends with the code it was stopped with") {
    const auto window = window_or_skip();
    EventLoop loop;
    int frames = 0;
    loop.add(*window, [&] {
        if (++frames == 2) loop.stop(5);
    });
    CHECK(loop.run(hooks_with_limit(loop)) == 5);
    CHECK(frames == 2);
}

TEST_CASE("fonts and style are set once, in the window's own context") {
    WindowOptions options;
    ImGuiContext* prepared = nullptr;
    options.on_context_created = [&] { prepared = ImGui::GetCurrentContext(); };
    const auto window = window_or_skip(options);
    const auto second = window_or_skip();
    ImGuiContext* drawn = nullptr;
    window->draw_frame([&] { drawn = ImGui::GetCurrentContext(); });
    ImGuiContext* drawn_second = nullptr;
    second->draw_frame([&] { drawn_second = ImGui::GetCurrentContext(); });
    CHECK(prepared == drawn);
    CHECK(drawn_second != drawn);
}

TEST_CASE("with nothing to do the loop draws a handful of frames and sleeps") {
    const auto window = window_or_skip();
    EventLoop loop;
    int frames = 0;
    loop.add(*window, [&] { ++frames; });
    CHECK(loop.run(hooks_with_limit(loop, 3s)) == 99);
    CHECK(frames >= frames_after_input);
    CHECK(frames < 30);
}

TEST_CASE("another thread wakes a loop that sleeps, and gets its frame") {
    const auto window = window_or_skip();
    EventLoop loop;
    std::atomic<bool> is_done{false};
    loop.add(*window, [&] {
        if (is_done) loop.stop(3);
    });
    std::thread worker([&] {
        std::this_thread::sleep_for(1500ms);
        is_done = true;
        loop.wake();
    });
    const TimePoint start = Clock::now();
    CHECK(loop.run(hooks_with_limit(loop)) == 3);
    CHECK(Clock::now() - start < 5s);
    worker.join();
}

TEST_CASE("a deadline draws without an event") {
    const auto window = window_or_skip();
    EventLoop loop;
    const TimePoint due = Clock::now() + 1500ms;
    bool is_drawn_after = false;
    loop.add(*window, [&] {
        is_drawn_after = Clock::now() >= due;
        if (is_drawn_after) loop.stop();
    });
    LoopHooks hooks = hooks_with_limit(loop);
    hooks.next_deadline = [&] { return std::optional(due); };
    CHECK(loop.run(hooks) == 0);
    CHECK(is_drawn_after);
}

TEST_CASE("ten frames in a row that throw end the loop, each reported") {
    const auto window = window_or_skip();
    EventLoop loop;
    loop.add(*window, [] {
        ImGui::Begin("left open");
        throw std::runtime_error("broken view");
    });
    int reports = 0;
    LoopHooks hooks = hooks_with_limit(loop);
    hooks.on_failure = [&](const std::string& detail) {
        CHECK(detail == "broken view");
        ++reports;
    };
    CHECK(loop.run(hooks) == EventLoop::failed_exit_code);
    CHECK(reports == 10);
}

TEST_CASE("a frame that succeeds starts the count of failures again") {
    const auto window = window_or_skip();
    EventLoop loop;
    int frames = 0;
    int reports = 0;
    loop.add(*window, [&] {
        ++frames;
        if (frames == 40) loop.stop(4);
        if (frames % 10 != 0) throw std::runtime_error("nine of ten");
    });
    LoopHooks hooks = hooks_with_limit(loop);
    hooks.on_failure = [&](const std::string&) { ++reports; };
    CHECK(loop.run(hooks) == 4);
    CHECK(reports == 36);
}

TEST_CASE("a hook that always throws ends the loop though frames succeed") {
    const auto window = window_or_skip();
    EventLoop loop;
    loop.add(*window, [] {});
    LoopHooks hooks;
    hooks.between_frames = [] { throw 42; };
    CHECK(loop.run(hooks) == EventLoop::failed_exit_code);
}

TEST_CASE("a close request can be refused and comes through when granted") {
    const auto window = window_or_skip();
    EventLoop loop;
    int asked = 0;
    window->set_on_close_request([&] { return ++asked == 2; });
    int frames = 0;
    loop.add(*window, [&] {
        if (++frames == 1) window->request_close();
    });
    LoopHooks hooks = hooks_with_limit(loop);
    const auto limit = hooks.between_frames;
    hooks.between_frames = [&] {
        limit();
        if (asked == 1 && !window->should_close()) window->request_close();
    };
    CHECK(loop.run(hooks) == 0);
    CHECK(asked == 2);
    CHECK(window->should_close());
}

TEST_CASE("a second window comes and goes while the loop runs") {
    const auto window = window_or_skip();
    EventLoop loop;
    std::unique_ptr<Window> second;
    int second_frames = 0;
    int turns_after = 0;
    loop.add(*window, [] {});
    LoopHooks hooks = hooks_with_limit(loop);
    const auto limit = hooks.between_frames;
    hooks.between_frames = [&] {
        limit();
        loop.owe_frames();
        if (!second && second_frames == 0) {
            WindowOptions options;
            options.takes_focus = false;
            options.waits_for_refresh = false;
            second = window_or_skip(options);
            loop.add(*second, [&] { ++second_frames; });
        } else if (second && second_frames >= 3) {
            loop.remove(*second);
            second.reset();
        } else if (!second && ++turns_after == 3) {
            loop.stop(6);
        }
    };
    CHECK(loop.run(hooks) == 6);
    CHECK(second_frames == 3);
}

TEST_CASE("full screen fills the screen, and back again is where it was") {
    const auto window = window_or_skip();
    window->move_to({40, 30, 400, 300});
    window->draw_frame([] {});
    const std::vector<Monitor> monitors = connected_monitors();
    REQUIRE_FALSE(monitors.empty());

    window->set_fullscreen(true);
    CHECK(window->is_fullscreen());
    CHECK(window->placement() == Rectangle{40, 30, 400, 300});
    CHECK(window->framebuffer_size().width == monitors.front().area.width);
    CHECK(window->framebuffer_size().height == monitors.front().area.height);

    window->set_fullscreen(false);
    CHECK_FALSE(window->is_fullscreen());
    CHECK(window->placement() == Rectangle{40, 30, 400, 300});

    window->set_fullscreen_on(monitors.front());
    window->move_to({60, 50, 420, 310});
    CHECK(window->is_fullscreen());
    window->set_fullscreen(false);
    CHECK(window->placement() == Rectangle{60, 50, 420, 310});
}

TEST_CASE("a key that is down is seen as held, and events that wait are seen as queued") {
    const auto window = window_or_skip();
    window->draw_frame([] {});
    CHECK_FALSE(window->imgui().has_held_input());
    window->imgui().make_current();
    ImGui::GetIO().AddFocusEvent(true);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Backspace, true);
    CHECK(window->imgui().has_queued_input());
    for (int frame = 0; frame < 4; ++frame)
        window->draw_frame([] {});
    CHECK_FALSE(window->imgui().has_queued_input());
    CHECK(window->imgui().has_held_input());
}

TEST_CASE("with no display, opening a window is refused with the system's reason",
          "[no-display]") {
    if (has_display()) SKIP("there is a display");
    const Outcome<std::unique_ptr<Window>> window = Window::open({});
    REQUIRE_FALSE(window.ok());
    CHECK(window.error().key == "platform.no-display");
    CHECK(window.error().detail.find("DISPLAY") != std::string::npos);
}

TEST_CASE("a hidden window serves for pictures where EGL does not") {
    const auto keeps_glfw = window_or_skip();
    Outcome<std::unique_ptr<GlContext>> context = create_hidden_window_gl_context();
    REQUIRE(context.ok());
    const auto offscreen = Offscreen::create_in(std::move(context.value()));
    REQUIRE(offscreen.ok());
    const Outcome<Image> picture = offscreen.value()->render(2, 2, [] {
        ImGui::GetForegroundDrawList()->AddRectFilled({1, 0}, {2, 1}, IM_COL32(255, 128, 64, 255));
    });
    REQUIRE(picture.ok());
    CHECK(picture.value().rgba == std::vector<unsigned char>{0, 0, 0, 255, 255, 128, 64, 255,  //
                                                             0, 0, 0, 255, 0, 0, 0, 255});
}
