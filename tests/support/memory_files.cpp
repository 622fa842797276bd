// See memory_files.h.
#include "memory_files.h"

namespace sparring::test {
namespace {

/// The part of `path` in front of the last slash; empty at the root.
std::string parent(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

Problem refused(const std::string& path) {
    return {"problem.file.no-folder", {path}, path, ""};
}

}  // namespace

Result<std::string> MemoryFiles::read(const std::string& path) {
    const auto found = files.find(path);
    if (found == files.end()) return Problem{"problem.file.missing", {path}, path, ""};
    return found->second;
}

Result<Done> MemoryFiles::write_new(const std::string& path, std::string_view bytes) {
    if (full) return Problem{"problem.file.disk-full", {path}, path, ""};
    if (exists(path)) return Problem{"problem.file.exists", {path}, path, ""};
    if (!is_folder(parent(path))) return refused(path);
    files[path] = bytes;
    return Done{};
}

Result<Done> MemoryFiles::rename(const std::string& from, const std::string& to) {
    if (!files.contains(from) || !is_folder(parent(to))) return refused(to);
    auto node = files.extract(from);
    files[to] = std::move(node.mapped());
    return Done{};
}

Result<Done> MemoryFiles::remove(const std::string& path) {
    if (files.erase(path) == 0) return refused(path);
    return Done{};
}

Result<Done> MemoryFiles::make_folder(const std::string& path) {
    for (std::string folder = path; !folder.empty(); folder = parent(folder))
        folders.insert(folder);
    return Done{};
}

bool MemoryFiles::exists(const std::string& path) {
    return files.contains(path) || folders.contains(path);
}

bool MemoryFiles::is_folder(const std::string& path) {
    return folders.contains(path);
}

std::vector<std::string> MemoryFiles::list(const std::string& folder) {
    std::vector<std::string> names;
    for (const std::string& path : in(folder, ""))
        names.push_back(path.substr(folder.size() + 1));
    return names;
}

std::vector<std::string> MemoryFiles::in(const std::string& folder, std::string_view ending) const {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files)
        if (parent(path) == folder && path.ends_with(ending)) paths.push_back(path);
    return paths;
}

}  // namespace sparring::test
