// Children through posix_spawn; their output goes through files, which cannot fill up as pipes do.
#include "child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace sparring::test {

namespace {

std::string content(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> environment_with(
    const std::map<std::string, std::optional<std::string>>& changes) {
    std::vector<std::string> entries;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        if (!changes.contains(text.substr(0, text.find('=')))) entries.push_back(text);
    }
    for (const auto& [name, value] : changes)
        if (value) entries.push_back(name + "=" + *value);
    return entries;
}

/// What posix_spawn takes: pointers into the strings, and a null at the end.
std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> list;
    for (std::string& text : strings)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

int exit_code(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Child::Child(const Command& command)
    : m_folder(make_temporary_folder()), m_out(m_folder + "/out"), m_err(m_folder + "/err") {
    const std::string& out = command.out_path.empty() ? m_out : command.out_path;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, m_err.c_str(), O_WRONLY | O_CREAT, 0600);
    if (!command.folder.empty())
        posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
    std::vector<std::string> words = command.words;
    std::vector<std::string> environment = environment_with(command.environment);
    const int error = posix_spawnp(&m_id, words.front().c_str(), &actions, nullptr,
                                   pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (error == 0) return;
    std::filesystem::remove_all(m_folder);
    throw std::runtime_error("cannot start " + words.front() + ": " + std::strerror(error));
}

Child::~Child() {
    if (!m_code) {
        kill(m_id, SIGKILL);
        waitpid(m_id, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::optional<Outcome> Child::wait(double seconds) {
    using namespace std::chrono;
    const auto end = steady_clock::now() + duration<double>(seconds);
    while (!m_code) {
        int status = 0;
        const pid_t ended = waitpid(m_id, &status, WNOHANG);
        if (ended == m_id) m_code = exit_code(status);
        if (ended < 0 && errno != EINTR) m_code = -1;
        if (m_code) break;
        if (steady_clock::now() >= end) return std::nullopt;
        std::this_thread::sleep_for(milliseconds(5));
    }
    return Outcome{*m_code, content(m_out), content(m_err)};
}

Outcome run(const Command& command, double limit_seconds) {
    Child child(command);
    if (const auto outcome = child.wait(limit_seconds)) return *outcome;
    return {-1, "", "killed: it ran longer than the test allows"};
}

std::string make_temporary_folder() {
    std::string path = (std::filesystem::temp_directory_path() / "sparring-test-XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return path;
}

}  // namespace sparring::test
