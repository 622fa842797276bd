// The disk: every call's result is looked at, and becomes a problem with the file's name.
// Must not know what is in the files.
#include "store/disk.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace sparring::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block = 64 * 1024;

enum class Doing { Reading, Writing };

fs::path path_of(const std::string& text) {
    return fs::path(std::u8string(text.begin(), text.end()));
}

std::string text_of(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

bool is_full(std::error_code error) {
#ifdef EDQUOT
    if (error == std::error_code(EDQUOT, std::generic_category())) return true;
#endif
    return error == std::errc::no_space_on_device || error == std::errc::file_too_large;
}

std::string_view key_of(std::error_code error, Doing doing) {
    const bool reading = doing == Doing::Reading;
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return reading ? "problem.file.missing" : "problem.file.no-folder";
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return "problem.file.denied";
    if (is_full(error)) return "problem.file.disk-full";
    if (error == std::errc::read_only_file_system) return "problem.file.read-only";
    if (error == std::errc::file_exists) return "problem.file.exists";
    if (error == std::errc::is_a_directory) return "problem.file.is-folder";
    if (error == std::errc::filename_too_long) return "problem.file.name-too-long";
    return "problem.file.failed";
}

Problem problem_of(std::error_code error, Doing doing, const std::string& file) {
    return {std::string(key_of(error, doing)), {file, error.message()}, file, ""};
}

class Disk : public FileSystem {
public:
    explicit Disk(std::shared_ptr<SystemCalls> calls) : m_calls(std::move(calls)) {}

    Result<std::string> read(const std::string& path) override;
    Result<Done> write_new(const std::string& path, std::string_view bytes) override;
    Result<Done> rename(const std::string& from, const std::string& to) override;
    Result<Done> remove(const std::string& path) override;
    Result<Done> make_folder(const std::string& path) override;
    bool exists(const std::string& path) override;
    bool is_folder(const std::string& path) override;
    std::vector<std::string> list(const std::string& folder) override;
    std::string target_of(const std::string& path) override;

private:
    std::error_code write_all(int handle, std::string_view bytes);
    std::error_code read_all(int handle, std::string& bytes);

    std::shared_ptr<SystemCalls> m_calls;
};

std::error_code Disk::read_all(int handle, std::string& bytes) {
    for (std::size_t size = 0;;) {
        bytes.resize(size + block);
        std::size_t done = 0;
        const std::error_code error = m_calls->read(handle, bytes.data() + size, block, done);
        if (error && error != std::errc::interrupted) return error;
        size += done;
        bytes.resize(size);
        if ((!error && done == 0) || size > largest_file) return {};
    }
}

Result<std::string> Disk::read(const std::string& path) {
    std::error_code ignored;
    if (fs::is_directory(path_of(path), ignored))
        return Problem{"problem.file.is-folder", {path}, path, ""};
    if (fs::exists(path_of(path), ignored) && !fs::is_regular_file(path_of(path), ignored))
        return Problem{"problem.file.not-plain", {path}, path, ""};  // a pipe would wait for ever
    int handle = -1;
    if (const auto error = m_calls->open_existing(path, handle))
        return problem_of(error, Doing::Reading, path);
    std::string bytes;
    const std::error_code error = read_all(handle, bytes);
    m_calls->close(handle);  // nothing was written: a failure here loses nothing
    if (error) return problem_of(error, Doing::Reading, path);
    if (bytes.size() > largest_file)
        return Problem{
            "problem.file.too-large", {path, std::to_string(largest_file / 1024 / 1024)}, path, ""};
    return bytes;
}

/// Writing may stop halfway (a nearly full disk) or be interrupted; a write of nothing is an error.
std::error_code Disk::write_all(int handle, std::string_view bytes) {
    while (!bytes.empty()) {
        std::size_t done = 0;
        const std::error_code error = m_calls->write(handle, bytes, done);
        if (error == std::errc::interrupted) continue;
        if (error) return error;
        if (done == 0) return std::make_error_code(std::errc::io_error);
        bytes.remove_prefix(std::min(done, bytes.size()));
    }
    return {};
}

Result<Done> Disk::write_new(const std::string& path, std::string_view bytes) {
    int handle = -1;
    if (const auto error = m_calls->open_new(path, handle))
        return problem_of(error, Doing::Writing, path);
    std::error_code error = write_all(handle, bytes);
    if (!error) error = m_calls->flush(handle);
    const std::error_code closed = m_calls->close(handle);
    if (!error) error = closed;
    if (!error) return Done{};
    m_calls->remove(path);
    return problem_of(error, Doing::Writing, path);
}

Result<Done> Disk::rename(const std::string& from, const std::string& to) {
    std::error_code error = m_calls->rename(from, to);
    if (!error) error = m_calls->flush_folder(folder_of(to));
    if (!error && folder_of(from) != folder_of(to)) error = m_calls->flush_folder(folder_of(from));
    if (error) return problem_of(error, Doing::Writing, to);
    return Done{};
}

Result<Done> Disk::remove(const std::string& path) {
    if (const auto error = m_calls->remove(path)) return problem_of(error, Doing::Writing, path);
    return Done{};
}

Result<Done> Disk::make_folder(const std::string& path) {
    if (is_folder(path)) return Done{};
    const std::string parent = folder_of(path);
    if (parent != path && parent != ".")
        if (auto made = make_folder(parent); !made) return made;
    const std::error_code error = m_calls->make_folder(path);
    if (error && !is_folder(path)) return problem_of(error, Doing::Writing, path);
    return Done{};
}

bool Disk::exists(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path_of(path), ignored);
}

bool Disk::is_folder(const std::string& path) {
    std::error_code ignored;
    return fs::is_directory(path_of(path), ignored);
}

std::vector<std::string> Disk::list(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator entry(path_of(folder), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored)) names.push_back(text_of(entry->path().filename()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Follows links one by one, so that also a link to a file that is not there yet is followed.
std::string Disk::target_of(const std::string& path) {
    constexpr int most_links = 40;  // as many as Linux follows
    fs::path target = path_of(path);
    std::error_code error;
    for (int i = 0; i < most_links && fs::is_symlink(target, error); ++i) {
        const fs::path next = fs::read_symlink(target, error);
        if (error) return path;
        target = target.parent_path() / next;  // an absolute one replaces the whole
    }
    return text_of(target);
}

}  // namespace

std::shared_ptr<FileSystem> disk_over(std::shared_ptr<SystemCalls> calls) {
    return std::make_shared<Disk>(std::move(calls));
}

std::shared_ptr<FileSystem> disk() {
    return disk_over(system_calls());
}

}  // namespace sparring::store
