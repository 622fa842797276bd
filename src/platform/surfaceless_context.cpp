// EGL on Mesa's surfaceless platform: needs no X server, no Wayland and no graphics device.
#include "platform/gl_context.h"

#if defined(__linux__)

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <string>
#include <utility>

namespace sparring::platform {

namespace {

PlatformError egl_error(const std::string& step) {
    return {"platform.no-offscreen", step + ": EGL error " + std::to_string(eglGetError())};
}

// One display for the whole process, left open until its end: Mesa loses memory each time that it
// is closed and opened again.
Outcome<EGLDisplay> open_display() {
    const EGLDisplay display =
        eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (display == EGL_NO_DISPLAY) return egl_error("eglGetPlatformDisplay");
    if (eglInitialize(display, nullptr, nullptr) == EGL_FALSE) return egl_error("eglInitialize");
    return display;
}

Outcome<EGLContext> create_context(EGLDisplay display) {
    const EGLint config_wanted[] = {EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE,
                                    EGL_OPENGL_BIT, EGL_NONE};
    const EGLint context_wanted[] = {EGL_CONTEXT_MAJOR_VERSION,
                                     3,
                                     EGL_CONTEXT_MINOR_VERSION,
                                     3,
                                     EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                     EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                     EGL_NONE};
    EGLConfig config = nullptr;
    EGLint count = 0;
    if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return egl_error("eglBindAPI");
    if (eglChooseConfig(display, config_wanted, &config, 1, &count) == EGL_FALSE || count == 0)
        return egl_error("eglChooseConfig");
    EGLContext context = eglCreateContext(display, config, EGL_NO_CONTEXT, context_wanted);
    if (context == EGL_NO_CONTEXT) return egl_error("eglCreateContext");
    return context;
}

class SurfacelessContext : public GlContext {
public:
    SurfacelessContext(EGLDisplay display, EGLContext context)
        : m_display(display), m_context(context) {}
    ~SurfacelessContext() override {
        if (eglGetCurrentContext() == m_context)
            eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(m_display, m_context);
    }

    bool make_current() override {
        return eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, m_context) == EGL_TRUE;
    }
    Function find_function(const char* name) override { return eglGetProcAddress(name); }

private:
    EGLDisplay m_display;
    EGLContext m_context;
};

}  // namespace

Outcome<std::unique_ptr<GlContext>> create_surfaceless_gl_context() {
    const Outcome<EGLDisplay> display = open_display();
    if (!display.ok()) return display.error();
    Outcome<EGLContext> context = create_context(display.value());
    if (!context.ok()) return context.error();
    auto surfaceless = std::make_unique<SurfacelessContext>(display.value(), context.value());
    if (!surfaceless->make_current()) return egl_error("eglMakeCurrent");
    return std::unique_ptr<GlContext>(std::move(surfaceless));
}

}  // namespace sparring::platform

#else

namespace sparring::platform {

Outcome<std::unique_ptr<GlContext>> create_surfaceless_gl_context() {
    return PlatformError{"platform.no-offscreen", "no surfaceless EGL on this system"};
}

}  // namespace sparring::platform

#endif
