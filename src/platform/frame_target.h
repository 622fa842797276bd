// Pixels in OpenGL's memory to draw into instead of a window. Knows no ImGui and no window system.
#pragma once

#include "platform/gl.h"
#include "platform/gl_context.h"
#include "platform/image.h"

namespace sparring::platform {

// Everything here needs the context it was made with to be current.
class FrameTarget {
public:
    explicit FrameTarget(GlContext& context);
    ~FrameTarget();
    FrameTarget(const FrameTarget&) = delete;
    FrameTarget& operator=(const FrameTarget&) = delete;

    // The largest width and height in pixels; 0 when this OpenGL cannot draw beside a window.
    int largest_side() const;

    // Makes it this large, at least 1 and at most `largest_side`, and the place that drawing goes
    // to. False when OpenGL has no memory for it.
    bool bind(int width, int height);

    // The pixels as drawn since `bind`.
    Image read() const;

private:
    template <typename Function>
    void load(Function& function, const char* name);

    GlContext& m_context;
    PFNGLGENFRAMEBUFFERSPROC m_gen_framebuffers = nullptr;
    PFNGLDELETEFRAMEBUFFERSPROC m_delete_framebuffers = nullptr;
    PFNGLBINDFRAMEBUFFERPROC m_bind_framebuffer = nullptr;
    PFNGLGENRENDERBUFFERSPROC m_gen_renderbuffers = nullptr;
    PFNGLDELETERENDERBUFFERSPROC m_delete_renderbuffers = nullptr;
    PFNGLBINDRENDERBUFFERPROC m_bind_renderbuffer = nullptr;
    PFNGLRENDERBUFFERSTORAGEPROC m_renderbuffer_storage = nullptr;
    PFNGLFRAMEBUFFERRENDERBUFFERPROC m_framebuffer_renderbuffer = nullptr;
    PFNGLCHECKFRAMEBUFFERSTATUSPROC m_check_framebuffer_status = nullptr;
    bool m_is_complete = true;  // all functions were found
    GLuint m_framebuffer = 0;
    GLuint m_renderbuffer = 0;
    int m_width = 0;
    int m_height = 0;
};

}  // namespace sparring::platform
