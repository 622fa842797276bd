// System calls of POSIX systems (Linux, macOS).
// Must not decide anything: an error goes to the caller as it comes.
#ifndef _WIN32

#include "store/system_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

namespace sparring::store {
namespace {

constexpr mode_t user_only = S_IRUSR | S_IWUSR;

std::error_code last_error() {
    return {errno, std::generic_category()};
}

std::error_code code_of(int result) {
    return result < 0 ? last_error() : std::error_code{};
}

class PosixCalls : public SystemCalls {
public:
    std::error_code open_existing(const std::string& path, int& handle) override {
        handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        return code_of(handle);
    }

    std::error_code open_new(const std::string& path, int& handle) override {
        handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, user_only);
        return code_of(handle);
    }

    std::error_code read(int handle, char* bytes, std::size_t size, std::size_t& done) override {
        const ssize_t count = ::read(handle, bytes, size);
        done = count < 0 ? 0 : static_cast<std::size_t>(count);
        return code_of(count < 0 ? -1 : 0);
    }

    std::error_code write(int handle, std::string_view bytes, std::size_t& done) override {
        const ssize_t count = ::write(handle, bytes.data(), bytes.size());
        done = count < 0 ? 0 : static_cast<std::size_t>(count);
        return code_of(count < 0 ? -1 : 0);
    }

    std::error_code flush(int handle) override { return code_of(::fsync(handle)); }

    std::error_code close(int handle) override { return code_of(::close(handle)); }

    std::error_code rename(const std::string& from, const std::string& to) override {
        return code_of(::rename(from.c_str(), to.c_str()));
    }

    std::error_code flush_folder(const std::string& path) override {
        const int handle = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0) return last_error();
        std::error_code error = code_of(::fsync(handle));
        // Some file systems (FAT, network shares) have no such thing.
        if (error == std::errc::invalid_argument || error == std::errc::not_supported) error = {};
        ::close(handle);
        return error;
    }

    std::error_code remove(const std::string& path) override {
        return code_of(::unlink(path.c_str()));
    }

    std::error_code make_folder(const std::string& path) override {
        return code_of(::mkdir(path.c_str(), S_IRWXU));
    }
};

}  // namespace

std::shared_ptr<SystemCalls> system_calls() {
    return std::make_shared<PosixCalls>();
}

int process_number() {
    return static_cast<int>(::getpid());
}

bool is_running(int process) {
    return ::kill(process, 0) == 0 || errno == EPERM;
}

}  // namespace sparring::store

#endif
