// Replacing a file safely, and paths as text.
// Must not call the system: that is the FileSystem's.
#include "store/files.h"

#include "store/system_calls.h"

#include <atomic>
#include <charconv>

namespace sparring::store {
namespace {

// A file that is being written: ".sparring-<process>-<number>.part". The process tells later
// whether somebody still writes it.
constexpr std::string_view part_start = ".sparring-";
constexpr std::string_view part_end = ".part";

std::string part_name() {
    static std::atomic<int> count = 0;
    return std::string(part_start) + std::to_string(process_number()) + "-" +
           std::to_string(++count) + std::string(part_end);
}

/// The process in the name of a part; 0 for other names.
int process_of_part(std::string_view name) {
    if (!name.starts_with(part_start) || !name.ends_with(part_end)) return 0;
    name.remove_prefix(part_start.size());
    int process = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), process);
    return read.ec == std::errc{} && process > 0 ? process : 0;
}

std::size_t last_slash(const std::string& path) {
#ifdef _WIN32
    return path.find_last_of("/\\");
#else
    return path.rfind('/');
#endif
}

}  // namespace

Result<Done> replace_file(FileSystem& files, const std::string& path, std::string_view bytes) {
    const std::string target = files.target_of(path);
    if (files.is_folder(target)) return Problem{"problem.file.is-folder", {path}, path, ""};
    const std::string part = joined_path(folder_of(target), part_name());
    Result<Done> done = files.write_new(part, bytes);
    if (done) {
        done = files.rename(part, target);
        if (!done && files.exists(part)) files.remove(part);
    }
    if (done) return done;
    Problem problem = done.problem();  // the user knows the file, not its part
    problem.file = path;
    if (!problem.arguments.empty()) problem.arguments.front() = path;
    return problem;
}

void remove_leftovers(FileSystem& files, const std::string& folder) {
    for (const std::string& name : files.list(folder)) {
        const int process = process_of_part(name);
        if (process != 0 && process != process_number() && !is_running(process))
            files.remove(joined_path(folder, name));
    }
}

std::string joined_path(const std::string& folder, const std::string& name) {
    if (folder.empty()) return name;
    return last_slash(folder) == folder.size() - 1 ? folder + name : folder + "/" + name;
}

std::string file_name(const std::string& path) {
    const std::size_t slash = last_slash(path);
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = last_slash(path);
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace sparring::store
