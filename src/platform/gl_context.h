// An OpenGL context that shows nothing on any screen. Knows no ImGui.
#pragma once

#include <memory>

#include "platform/platform_error.h"

namespace sparring::platform {

class GlContext {
public:
    using Function = void (*)();

    GlContext() = default;
    virtual ~GlContext() = default;
    GlContext(const GlContext&) = delete;
    GlContext& operator=(const GlContext&) = delete;

    // False when the system refuses.
    virtual bool make_current() = 0;
    // A function of OpenGL by its name, null when this OpenGL lacks it. Needs the context current.
    virtual Function find_function(const char* name) = 0;
};

// With EGL and no window system, where the system has that (Linux with Mesa); else in a window that
// stays hidden. Refusal: "platform.no-offscreen", with both reasons.
Outcome<std::unique_ptr<GlContext>> create_hidden_gl_context();

// The two ways, for the above and for tests.
Outcome<std::unique_ptr<GlContext>> create_surfaceless_gl_context();
Outcome<std::unique_ptr<GlContext>> create_hidden_window_gl_context();

}  // namespace sparring::platform
