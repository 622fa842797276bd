// The parts of the system interface that are the same everywhere, and the small differences.
#include "platform/system.h"

#include <cctype>
#include <cstdlib>
#include <ctime>

#include "platform/launch.h"

#if defined(_WIN32)
#include <windows.h>
#endif

namespace sparring::platform {

namespace {

bool is_c_locale(const std::string& locale) {
    return locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.");
}

// "nl_BE.UTF-8" gives "nl"; "C" and other things that are no language code give nothing.
std::string language_code(const std::string& locale) {
    std::string code;
    for (const char letter : locale) {
        if (std::isalpha(static_cast<unsigned char>(letter)) == 0) break;
        code += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return code.size() == 2 || code.size() == 3 ? code : std::string{};
}

std::tm local_fields(std::time_t moment) {
    std::tm fields{};
#if defined(_WIN32)
    localtime_s(&fields, &moment);
#else
    localtime_r(&moment, &fields);
#endif
    return fields;
}

}  // namespace

std::optional<std::string> environment_variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

std::string language_from_environment(const EnvironmentLookup& lookup) {
    std::string locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = lookup(name).value_or("");
        if (!locale.empty()) break;
    }
    if (is_c_locale(locale)) return {};
    return language_code(lookup("LANGUAGE").value_or(locale));
}

std::string system_language() {
#if defined(_WIN32)
    wchar_t name[LOCALE_NAME_MAX_LENGTH] = {};
    const int length = GetUserDefaultLocaleName(name, LOCALE_NAME_MAX_LENGTH);
    std::string locale;
    for (int index = 0; index + 1 < length; ++index)
        locale += static_cast<char>(name[index]);  // locale names are ASCII
    return language_code(locale);
#else
    return language_from_environment(environment_variable);
#endif
}

bool has_display() {
#if defined(_WIN32) || defined(__APPLE__)
    return true;
#else
    return environment_variable("DISPLAY") || environment_variable("WAYLAND_DISPLAY");
#endif
}

std::chrono::local_seconds local_now() {
    const std::tm now =
        local_fields(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
    const std::chrono::year_month_day date{
        std::chrono::year{now.tm_year + 1900},
        std::chrono::month{static_cast<unsigned>(now.tm_mon + 1)},
        std::chrono::day{static_cast<unsigned>(now.tm_mday)}};
    return std::chrono::local_days{date} + std::chrono::hours{now.tm_hour} +
           std::chrono::minutes{now.tm_min} + std::chrono::seconds{now.tm_sec};
}

std::optional<PlatformError> open_in_file_manager(const std::filesystem::path& path) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    const bool is_folder = std::filesystem::is_directory(absolute, error);
    const std::filesystem::path folder = is_folder ? absolute : absolute.parent_path();
    if (!std::filesystem::is_directory(folder, error))
        return PlatformError{"platform.open-failed", "no such folder: " + folder.string()};
    return launch_default_program(folder.native());
}

std::optional<PlatformError> open_url(const std::string& url) {
    if (!url.starts_with("https://") && !url.starts_with("http://"))
        return PlatformError{"platform.open-failed", "not a web address: " + url};
    return launch_default_program(std::filesystem::path{url}.native());
}

}  // namespace sparring::platform
