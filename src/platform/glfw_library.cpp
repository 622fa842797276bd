// Reference count over glfwInit and glfwTerminate.
#include "platform/glfw_library.h"

#include <GLFW/glfw3.h>

namespace sparring::platform {

Outcome<GlfwLibrary> start_glfw() {
    static std::weak_ptr<void> running;
    if (GlfwLibrary library = running.lock()) return library;
    if (glfwInit() != GLFW_TRUE) return PlatformError{"platform.no-display", glfw_error_text()};
    static int token = 0;
    GlfwLibrary library(&token, [](void*) { glfwTerminate(); });
    running = library;
    return library;
}

std::string glfw_error_text() {
    const char* description = nullptr;
    const int code = glfwGetError(&description);
    return "GLFW " + std::to_string(code) + ": " + (description ? description : "no description");
}

}  // namespace sparring::platform
