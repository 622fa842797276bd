// One ImGui context with the OpenGL renderer, and frames in it that survive an exception.
// Knows neither GLFW nor EGL: whoever owns the GL context makes it current first.
#pragma once

#include <functional>

struct ImGuiContext;

namespace sparring::platform {

// Owns the context. Constructor, destructor and frames need the GL context current.
class ImGuiFrame {
public:
    ImGuiFrame();
    ~ImGuiFrame();
    ImGuiFrame(const ImGuiFrame&) = delete;
    ImGuiFrame& operator=(const ImGuiFrame&) = delete;

    void make_current() const;

    // Runs `draw` between NewFrame and Render. When it throws, the ImGui frame is ended all the
    // same, so that the next one can begin, and the exception goes on.
    void run(const std::function<void()>& draw) const;

    // Draws what the last frame left into the bound framebuffer of this size in pixels.
    void rasterise(int width, int height) const;

    // Uploads the glyphs that the last frame asked for, without drawing it.
    void update_textures() const;

    // Whether a key or mouse button is down.
    bool has_held_input() const;

    // Whether events wait for further frames: ImGui takes fast input one step per frame.
    bool has_queued_input() const;

    // Whether a text caret is on screen that blinks.
    bool has_blinking_caret() const;

private:
    ImGuiContext* m_context;
};

}  // namespace sparring::platform
