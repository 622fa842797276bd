// Frames without a window: only the last of a picture is rasterised, the others just think.
#include "platform/offscreen.h"

#include <imgui.h>

#include <algorithm>
#include <string>
#include <utility>

#include "platform/frame_target.h"
#include "platform/imgui_frame.h"

namespace sparring::platform {

Outcome<std::unique_ptr<Offscreen>> Offscreen::create(
    const std::function<void()>& on_context_created) {
    Outcome<std::unique_ptr<GlContext>> context = create_hidden_gl_context();
    if (!context.ok()) return context.error();
    return create_in(std::move(context.value()), on_context_created);
}

Outcome<std::unique_ptr<Offscreen>> Offscreen::create_in(
    std::unique_ptr<GlContext> context, const std::function<void()>& on_context_created) {
    std::unique_ptr<Offscreen> offscreen(new Offscreen(std::move(context)));
    if (offscreen->m_target->largest_side() == 0)
        return PlatformError{"platform.no-offscreen", "OpenGL has no framebuffer objects"};
    if (on_context_created) on_context_created();
    return offscreen;
}

Offscreen::Offscreen(std::unique_ptr<GlContext> context) : m_context(std::move(context)) {
    m_context->make_current();
    m_target = std::make_unique<FrameTarget>(*m_context);
    m_imgui = std::make_unique<ImGuiFrame>();
}

Offscreen::~Offscreen() {
    m_context->make_current();
}

void Offscreen::make_current() {
    m_context->make_current();
    m_imgui->make_current();
}

Outcome<Image> Offscreen::render(int width, int height, const std::function<void()>& draw,
                                 int frames) {
    make_current();
    const int largest = m_target->largest_side();
    if (width < 1 || height < 1 || width > largest || height > largest)
        return PlatformError{"platform.image-size",
                             std::to_string(width) + " x " + std::to_string(height) +
                                 " pixels; at most " + std::to_string(largest)};
    if (!m_target->bind(width, height))
        return PlatformError{"platform.no-offscreen", "no memory for the picture"};
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = frame_seconds;
    for (int frame = 1; frame < std::max(1, frames); ++frame) {
        m_imgui->run(draw);
        m_imgui->update_textures();
    }
    m_imgui->run(draw);
    m_imgui->rasterise(width, height);
    return m_target->read();
}

}  // namespace sparring::platform
