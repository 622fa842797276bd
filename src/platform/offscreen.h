// ImGui drawn into a picture, without any screen. Knows nothing of what is drawn.
#pragma once

#include <functional>
#include <memory>

#include "platform/gl_context.h"
#include "platform/image.h"
#include "platform/platform_error.h"

namespace sparring::platform {

class FrameTarget;
class ImGuiFrame;

class Offscreen {
public:
    // Seconds that pass per frame, always the same, so that a picture can be repeated.
    static constexpr float frame_seconds = 1.0F / 60.0F;

    // `on_context_created` runs once with the ImGui context current: the place for fonts and style,
    // which then serve all pictures. Refusal: "platform.no-offscreen".
    static Outcome<std::unique_ptr<Offscreen>> create(
        const std::function<void()>& on_context_created = {});
    // The same in a context of the caller's choice.
    static Outcome<std::unique_ptr<Offscreen>> create_in(
        std::unique_ptr<GlContext> context, const std::function<void()>& on_context_created = {});
    ~Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    // Runs `draw` for so many frames (at least one) of this size in pixels and returns what the
    // last one shows. Throws what `draw` throws; the next call starts afresh. Input for ImGui's IO
    // may come from `draw`, for the frame after it, or from outside after `make_current`.
    // Refusals: "platform.image-size" for a side under 1 or over what OpenGL can hold,
    // "platform.no-offscreen".
    Outcome<Image> render(int width, int height, const std::function<void()>& draw, int frames = 3);

    // Makes the GL and the ImGui context current, for whoever wants to reach the IO.
    void make_current();

private:
    explicit Offscreen(std::unique_ptr<GlContext> context);

    // In this order, so that each goes before what it lives in.
    std::unique_ptr<GlContext> m_context;
    std::unique_ptr<FrameTarget> m_target;
    std::unique_ptr<ImGuiFrame> m_imgui;
};

}  // namespace sparring::platform
