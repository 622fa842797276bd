// The calls to the operating system by which files are written, one by one, so that a test can let
// each of them fail. Must not know what a session is. For use inside store and its tests only.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace sparring::store {

/// Each call does one thing and yields its error code, which is false when all is well. Paths are
/// UTF-8. Handles are the system's file descriptors.
class SystemCalls {
public:
    virtual ~SystemCalls() = default;
    virtual std::error_code open_existing(const std::string& path, int& handle) = 0;
    /// Makes a new file that only the user may read and write (0600); fails when there is one.
    virtual std::error_code open_new(const std::string& path, int& handle) = 0;
    /// Reads at most `size` bytes; `done` is 0 at the end of the file.
    virtual std::error_code read(int handle, char* bytes, std::size_t size, std::size_t& done) = 0;
    /// Writes the start of `bytes`; `done` may be less than all of them.
    virtual std::error_code write(int handle, std::string_view bytes, std::size_t& done) = 0;
    /// Returns when the file's bytes are on the disk.
    virtual std::error_code flush(int handle) = 0;
    virtual std::error_code close(int handle) = 0;
    /// Replaces `to` in one step.
    virtual std::error_code rename(const std::string& from, const std::string& to) = 0;
    /// Returns when the folder's names are on the disk; fine where a system cannot do that.
    virtual std::error_code flush_folder(const std::string& path) = 0;
    virtual std::error_code remove(const std::string& path) = 0;
    /// Makes one folder that only the user may use (0700).
    virtual std::error_code make_folder(const std::string& path) = 0;
};

/// Those of the system that the program runs on.
std::shared_ptr<SystemCalls> system_calls();

/// The number of this process, and whether one with a number is running.
int process_number();
bool is_running(int process);

}  // namespace sparring::store
