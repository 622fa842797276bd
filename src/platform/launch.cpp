// One way per system: ShellExecute on Windows, `open` on macOS, `xdg-open` elsewhere.
#include "platform/launch.h"

#if defined(_WIN32)
#include <windows.h>
// After windows.h, on which it leans.
#include <shellapi.h>
#else
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstring>
#include <string>
#include <thread>

extern char** environ;
#endif

namespace sparring::platform {

#if defined(_WIN32)

std::optional<PlatformError> launch_default_program(
    const std::filesystem::path::string_type& target) {
    const auto answer = reinterpret_cast<INT_PTR>(
        ShellExecuteW(nullptr, L"open", target.c_str(), nullptr, nullptr, SW_SHOWNORMAL));
    if (answer > 32)  // documented: larger than 32 means success
        return std::nullopt;
    return PlatformError{"platform.open-failed", "ShellExecute: " + std::to_string(answer)};
}

#else

namespace {

#if defined(__APPLE__)
constexpr const char* opener = "open";
#else
constexpr const char* opener = "xdg-open";
#endif

// The opener's own chatter must not reach the terminal that we were started from.
class SilentOutput {
public:
    SilentOutput() {
        posix_spawn_file_actions_init(&m_actions);
        for (const int descriptor : {0, 1, 2})
            posix_spawn_file_actions_addopen(&m_actions, descriptor, "/dev/null", O_RDWR, 0);
    }
    ~SilentOutput() { posix_spawn_file_actions_destroy(&m_actions); }
    SilentOutput(const SilentOutput&) = delete;
    SilentOutput& operator=(const SilentOutput&) = delete;

    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

}  // namespace

std::optional<PlatformError> launch_default_program(
    const std::filesystem::path::string_type& target) {
    std::string program = opener;
    std::string argument = target;
    char* const arguments[] = {program.data(), argument.data(), nullptr};
    const SilentOutput silent;
    pid_t child = 0;
    const int failure = posix_spawnp(&child, opener, silent.get(), nullptr, arguments, environ);
    if (failure != 0)
        return PlatformError{"platform.open-failed", program + ": " + std::strerror(failure)};
    // The opener may live as long as what it opened; someone has to collect it.
    std::thread([child] { waitpid(child, nullptr, 0); }).detach();
    return std::nullopt;
}

#endif

}  // namespace sparring::platform
