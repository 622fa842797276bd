// One window on the desktop with an ImGui context of its own. Several may live side by side; they
// share nothing. Knows nothing of what is drawn in it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/glfw_library.h"
#include "platform/image.h"
#include "platform/imgui_frame.h"
#include "platform/monitor.h"
#include "platform/platform_error.h"

struct GLFWwindow;

namespace sparring::platform {

struct WindowOptions {
    std::string title;
    std::string application_id;  // by which the desktop groups windows and finds their icon
    int width = 1280;            // at the system's usual density; grows with the screen's scale
    int height = 800;
    // Where it opens, from its first moment on; the system's choice when there is none.
    std::optional<Rectangle> place{};
    bool takes_focus = true;  // false: opening it leaves the focus where it is
    // Paces the loop by the screen's refresh. True for one window only, or they slow each other.
    bool waits_for_refresh = true;
    std::function<void()> on_context_created;  // fonts and style; its ImGui context is current
};

// A size in pixels.
struct PixelSize {
    int width = 0;
    int height = 0;
};

class Window {
public:
    // Refusals: "platform.no-display", "platform.no-opengl". Main thread only, as all of this.
    static Outcome<std::unique_ptr<Window>> open(const WindowOptions& options);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // Asked when the user wants to close it; answering false keeps it open.
    void set_on_close_request(std::function<bool()> on_close_request);
    // Told of files that were dropped on it.
    void set_on_drop(std::function<void(const std::vector<std::filesystem::path>&)> on_drop);

    void set_title(const std::string& title);
    // Without effect where the system takes icons from elsewhere, and for an image not valid.
    void set_icon(const Image& image);
    void focus();
    bool has_focus() const;

    // Goes full screen on the screen it is on, or back to where it was before.
    void set_fullscreen(bool fullscreen);
    void set_fullscreen_on(const Monitor& monitor);
    bool is_fullscreen() const;

    PixelSize framebuffer_size() const;
    // Where it is when not full screen, in screen coordinates.
    Rectangle placement() const;
    void move_to(const Rectangle& placement);

    // While frozen it keeps showing the picture of its last frame, whatever is drawn and whatever
    // becomes of its size; frames still run, so that keys are heard.
    void set_frozen(bool frozen);
    bool is_frozen() const { return m_frozen_texture != 0; }

    // As if the user had asked; `on_close_request` is consulted at the next turn of the loop.
    void request_close();
    bool should_close() const;

    // From here on: for the event loop.

    // False while minimised or without a pixel to draw in.
    bool can_draw() const;
    // One frame. Throws what `draw` throws; what is on screen then stays.
    void draw_frame(const std::function<void()>& draw);
    // Whether input, a new size or a request came since the last call.
    bool take_activity();
    // Calls back for close requests and drops that came in since.
    void deliver_requests();
    const ImGuiFrame& imgui() const { return *m_imgui; }

private:
    Window(GlfwLibrary library, GLFWwindow* handle);
    void watch_events();
    void make_current() const;
    void draw_frozen_picture() const;

    GlfwLibrary m_library;  // first, so that it goes last
    GLFWwindow* m_handle;   // owned
    std::unique_ptr<ImGuiFrame> m_imgui;
    std::function<bool()> m_on_close_request;
    std::function<void(const std::vector<std::filesystem::path>&)> m_on_drop;
    std::vector<std::filesystem::path> m_dropped;
    Rectangle m_windowed;           // set while full screen: where to go back to
    unsigned m_frozen_texture = 0;  // of OpenGL; 0 while not frozen
    PixelSize m_frozen_size;
    bool m_has_activity = true;
    bool m_should_close = false;
};

}  // namespace sparring::platform
