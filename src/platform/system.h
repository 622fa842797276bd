// What the operating system is asked outside of windows: language, clock, opening things.
// Knows nothing of what the program does with the answers.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "platform/platform_error.h"

namespace sparring::platform {

// Nothing when the variable is unset or empty.
std::optional<std::string> environment_variable(const std::string& name);

using EnvironmentLookup = std::function<std::optional<std::string>(const std::string& name)>;

// The language of the messages by the rules of gettext: LC_ALL, LC_MESSAGES and LANG in that order
// name the locale, and the first of LANGUAGE goes before it. Gives two or three small letters
// ("nl"), or nothing for the C locale and for what is no language code.
std::string language_from_environment(const EnvironmentLookup& lookup);

// The user's language as above; on Windows from the user's settings. Empty when unknown.
std::string system_language();

// Whether opening a window is worth trying. A display that is named may still turn out to be gone.
bool has_display();

// The wall clock in the user's own time zone.
std::chrono::local_seconds local_now();

// Shows the folder, or the folder that holds the file. Refusal: "platform.open-failed".
std::optional<PlatformError> open_in_file_manager(const std::filesystem::path& path);

// Opens a web address (http or https only) in the browser. Refusal: "platform.open-failed".
std::optional<PlatformError> open_url(const std::string& url);

}  // namespace sparring::platform
