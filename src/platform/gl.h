// OpenGL's own declarations on every system (GLFW's header knows where they live), and the one
// version of it that we ask for. Nothing else.
#pragma once

#define GLFW_INCLUDE_GLEXT
#include <GLFW/glfw3.h>

namespace sparring::platform {

// Resets GLFW's hints to what the next window needs: OpenGL 3.3, which every computer of the last
// twelve years has and ImGui's renderer is content with.
inline void set_gl_window_hints() {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
}

}  // namespace sparring::platform
