// Chooses between the two ways to a hidden context, and holds the one that goes through GLFW.
#include "platform/gl_context.h"

#include <utility>

#include "platform/gl.h"
#include "platform/glfw_library.h"

namespace sparring::platform {

namespace {

class HiddenWindowContext : public GlContext {
public:
    HiddenWindowContext(GlfwLibrary library, GLFWwindow* handle)
        : m_library(std::move(library)), m_handle(handle) {}
    ~HiddenWindowContext() override { glfwDestroyWindow(m_handle); }

    bool make_current() override {
        glfwMakeContextCurrent(m_handle);
        return glfwGetCurrentContext() == m_handle;
    }
    Function find_function(const char* name) override { return glfwGetProcAddress(name); }

private:
    GlfwLibrary m_library;  // first, so that it goes last
    GLFWwindow* m_handle;
};

}  // namespace

Outcome<std::unique_ptr<GlContext>> create_hidden_window_gl_context() {
    Outcome<GlfwLibrary> library = start_glfw();
    if (!library.ok()) return PlatformError{"platform.no-offscreen", library.error().detail};
    set_gl_window_hints();
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    GLFWwindow* handle = glfwCreateWindow(64, 64, "", nullptr, nullptr);
    if (handle == nullptr) return PlatformError{"platform.no-offscreen", glfw_error_text()};
    return std::unique_ptr<GlContext>(new HiddenWindowContext(library.value(), handle));
}

Outcome<std::unique_ptr<GlContext>> create_hidden_gl_context() {
    Outcome<std::unique_ptr<GlContext>> surfaceless = create_surfaceless_gl_context();
    if (surfaceless.ok()) return surfaceless;
    Outcome<std::unique_ptr<GlContext>> hidden_window = create_hidden_window_gl_context();
    if (hidden_window.ok()) return hidden_window;
    return PlatformError{"platform.no-offscreen",
                         surfaceless.error().detail + "; " + hidden_window.error().detail};
}

}  // namespace sparring::platform
