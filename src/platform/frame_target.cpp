// A framebuffer object with one colour buffer, resized when asked for another size.
#include "platform/frame_target.h"

#include <algorithm>
#include <cstddef>

namespace sparring::platform {

template <typename Function>
void FrameTarget::load(Function& function, const char* name) {
    function = reinterpret_cast<Function>(m_context.find_function(name));
    m_is_complete = m_is_complete && function != nullptr;
}

FrameTarget::FrameTarget(GlContext& context) : m_context(context) {
    load(m_gen_framebuffers, "glGenFramebuffers");
    load(m_delete_framebuffers, "glDeleteFramebuffers");
    load(m_bind_framebuffer, "glBindFramebuffer");
    load(m_gen_renderbuffers, "glGenRenderbuffers");
    load(m_delete_renderbuffers, "glDeleteRenderbuffers");
    load(m_bind_renderbuffer, "glBindRenderbuffer");
    load(m_renderbuffer_storage, "glRenderbufferStorage");
    load(m_framebuffer_renderbuffer, "glFramebufferRenderbuffer");
    load(m_check_framebuffer_status, "glCheckFramebufferStatus");
    if (!m_is_complete) return;
    m_gen_framebuffers(1, &m_framebuffer);
    m_gen_renderbuffers(1, &m_renderbuffer);
}

FrameTarget::~FrameTarget() {
    if (!m_is_complete) return;
    m_delete_framebuffers(1, &m_framebuffer);
    m_delete_renderbuffers(1, &m_renderbuffer);
}

int FrameTarget::largest_side() const {
    if (!m_is_complete) return 0;
    GLint buffer_side = 0;
    GLint viewport_sides[2] = {0, 0};
    glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &buffer_side);
    glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport_sides);
    return std::min({buffer_side, viewport_sides[0], viewport_sides[1]});
}

bool FrameTarget::bind(int width, int height) {
    m_bind_framebuffer(GL_FRAMEBUFFER, m_framebuffer);
    if (width == m_width && height == m_height) return true;
    m_bind_renderbuffer(GL_RENDERBUFFER, m_renderbuffer);
    m_renderbuffer_storage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    m_framebuffer_renderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER,
                               m_renderbuffer);
    const bool is_ready = m_check_framebuffer_status(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    m_width = is_ready ? width : 0;
    m_height = is_ready ? height : 0;
    return is_ready;
}

Image FrameTarget::read() const {
    Image image{m_width, m_height, {}};
    const std::size_t row = static_cast<std::size_t>(m_width) * 4;
    image.rgba.resize(row * static_cast<std::size_t>(m_height));
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, m_width, m_height, GL_RGBA, GL_UNSIGNED_BYTE, image.rgba.data());
    // OpenGL's first row is the lowest.
    for (int top = 0, bottom = m_height - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(image.rgba.begin() + static_cast<std::ptrdiff_t>(row) * top,
                         image.rgba.begin() + static_cast<std::ptrdiff_t>(row) * (top + 1),
                         image.rgba.begin() + static_cast<std::ptrdiff_t>(row) * bottom);
    return image;
}

}  // namespace sparring::platform
