// System calls of Windows.
// Must not decide anything: an error goes to the caller as it comes.
#ifdef _WIN32

#include "store/system_calls.h"

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#include <cerrno>
#include <filesystem>

namespace sparring::store {
namespace {

std::wstring wide(const std::string& path) {
    return std::filesystem::path(std::u8string(path.begin(), path.end())).wstring();
}

std::error_code code_of(int result) {
    return result < 0 ? std::error_code{errno, std::generic_category()} : std::error_code{};
}

std::error_code code_of_win32(BOOL done) {
    return done ? std::error_code{}
                : std::error_code{static_cast<int>(::GetLastError()), std::system_category()};
}

class WindowsCalls : public SystemCalls {
public:
    std::error_code open_existing(const std::string& path, int& handle) override {
        handle = ::_wopen(wide(path).c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
        return code_of(handle);
    }

    std::error_code open_new(const std::string& path, int& handle) override {
        handle =
            ::_wopen(wide(path).c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
                     _S_IREAD | _S_IWRITE);
        return code_of(handle);
    }

    std::error_code read(int handle, char* bytes, std::size_t size, std::size_t& done) override {
        const int count = ::_read(handle, bytes, static_cast<unsigned>(size));
        done = count < 0 ? 0 : static_cast<std::size_t>(count);
        return code_of(count);
    }

    std::error_code write(int handle, std::string_view bytes, std::size_t& done) override {
        const int count = ::_write(handle, bytes.data(), static_cast<unsigned>(bytes.size()));
        done = count < 0 ? 0 : static_cast<std::size_t>(count);
        return code_of(count);
    }

    std::error_code flush(int handle) override { return code_of(::_commit(handle)); }

    std::error_code close(int handle) override { return code_of(::_close(handle)); }

    std::error_code rename(const std::string& from, const std::string& to) override {
        return code_of_win32(::MoveFileExW(wide(from).c_str(), wide(to).c_str(),
                                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
    }

    // MOVEFILE_WRITE_THROUGH has done it.
    std::error_code flush_folder(const std::string&) override { return {}; }

    std::error_code remove(const std::string& path) override {
        return code_of_win32(::DeleteFileW(wide(path).c_str()));
    }

    std::error_code make_folder(const std::string& path) override {
        return code_of_win32(::CreateDirectoryW(wide(path).c_str(), nullptr));
    }
};

}  // namespace

std::shared_ptr<SystemCalls> system_calls() {
    return std::make_shared<WindowsCalls>();
}

int process_number() {
    return static_cast<int>(::GetCurrentProcessId());
}

bool is_running(int process) {
    const HANDLE handle =
        ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr) return ::GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = ::GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    ::CloseHandle(handle);
    return running;
}

}  // namespace sparring::store

#endif
