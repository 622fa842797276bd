// Starts the program that the desktop has set for a thing. Used by system.cpp only.
#pragma once

#include <filesystem>
#include <optional>

#include "platform/platform_error.h"

namespace sparring::platform {

// `target` is an absolute folder or a web address; it never passes through a shell. Returns when
// the program has been started, not when it is done. Refusal: "platform.open-failed".
std::optional<PlatformError> launch_default_program(
    const std::filesystem::path::string_type& target);

}  // namespace sparring::platform
