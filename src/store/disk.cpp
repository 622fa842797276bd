// The real disk, for POSIX and Windows. The only place that calls the operating system for files.
#include "store/files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sparring::store {

namespace {

namespace fs = std::filesystem;

fs::path native(const std::string& path) {
    return fs::path(std::u8string(path.begin(), path.end()));
}

std::string utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

/// The sentence for an error number: the usual causes have a remedy of their own.
Problem problem_of(int error, const std::string& path) {
    switch (error) {
        case ENOENT: return {"problem.file.missing", {path}, path, ""};
        case EACCES:
        case EPERM:
        case EROFS: return {"problem.file.denied", {path}, path, ""};
        case ENOSPC: return {"problem.file.disk-full", {path}, path, ""};
        case EISDIR: return {"problem.file.is-folder", {path}, path, ""};
        default: return {"problem.file.failed", {path, std::generic_category().message(error)}, path, ""};
    }
}

#ifdef _WIN32
int open_new(const std::string& path) {
    return _wopen(native(path).c_str(), _O_CREAT | _O_EXCL | _O_WRONLY | _O_BINARY,
                  _S_IREAD | _S_IWRITE);
}
long write_some(int file, const char* bytes, std::size_t size) {
    return _write(file, bytes, static_cast<unsigned>(std::min<std::size_t>(size, 1 << 20)));
}
int flush(int file) { return _commit(file); }
int close_file(int file) { return _close(file); }
void flush_folder(const std::string&) {}
#else
int open_new(const std::string& path) {
    return ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
}
long write_some(int file, const char* bytes, std::size_t size) { return ::write(file, bytes, size); }
int flush(int file) { return ::fsync(file); }
int close_file(int file) { return ::close(file); }
void flush_folder(const std::string& folder) {
    // A folder that cannot be flushed (some network disks) still holds the renamed file.
    const int handle = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}
#endif

/// 0, or the error number of the first call that failed.
int write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const long written = write_some(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : EIO;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return flush(file) == 0 ? 0 : errno;
}

class Disk final : public FileSystem {
public:
    Result<std::string> read(const std::string& path) override {
        if (is_folder(path)) return problem_of(EISDIR, path);
        errno = 0;
        std::ifstream file(native(path), std::ios::binary);
        if (!file) return problem_of(errno ? errno : ENOENT, path);
        std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (file.bad()) return problem_of(EIO, path);
        return bytes;
    }

    Result<Done> write_new(const std::string& path, std::string_view bytes) override {
        const int file = open_new(path);
        if (file < 0) return problem_of(errno, path);
        const int failed = write_all(file, bytes);
        if (close_file(file) != 0 && failed == 0) return problem_of(errno, path);
        if (failed != 0) return problem_of(failed, path);
        return Done{};
    }

    Result<Done> rename(const std::string& from, const std::string& to) override {
        std::error_code error;
        fs::rename(native(from), native(to), error);
        if (error) return problem_of(error.value(), to);
        flush_folder(folder_of(to));
        return Done{};
    }

    Result<Done> remove(const std::string& path) override {
        std::error_code error;
        fs::remove(native(path), error);
        if (error) return problem_of(error.value(), path);
        return Done{};
    }

    Result<Done> make_folder(const std::string& path) override {
        std::error_code error;
        if (fs::is_directory(native(path), error)) return Done{};
        fs::create_directories(native(path), error);
        if (error) return problem_of(error.value(), path);
        fs::permissions(native(path), fs::perms::owner_all, error);
        return Done{};
    }

    bool exists(const std::string& path) override {
        std::error_code error;
        return fs::exists(native(path), error);
    }

    bool is_folder(const std::string& path) override {
        std::error_code error;
        return fs::is_directory(native(path), error);
    }

    std::vector<std::string> list(const std::string& folder) override {
        std::vector<std::string> names;
        std::error_code error;
        for (fs::directory_iterator at(native(folder), error), end; !error && at != end;
             at.increment(error)) {
            std::error_code kind;
            if (at->is_regular_file(kind)) names.push_back(utf8(at->path().filename()));
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    std::string target_of(const std::string& path) override {
        std::error_code error;
        if (!fs::is_symlink(native(path), error)) return path;
        const fs::path target = fs::weakly_canonical(native(path), error);
        return error ? path : utf8(target);
    }
};

}  // namespace

std::shared_ptr<FileSystem> disk() { return std::make_shared<Disk>(); }

}  // namespace sparring::store
