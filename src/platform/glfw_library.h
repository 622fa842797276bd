// GLFW started once for all who need it, and its errors as ours. Knows no window.
#pragma once

#include <memory>
#include <string>

#include "platform/platform_error.h"

namespace sparring::platform {

// GLFW stays started for as long as someone holds a copy of this.
using GlfwLibrary = std::shared_ptr<void>;

// Refusal: "platform.no-display". Call from the main thread only.
Outcome<GlfwLibrary> start_glfw();

// GLFW's last error as text with its number, which it then forgets.
std::string glfw_error_text();

}  // namespace sparring::platform
