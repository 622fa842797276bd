// A folder of its own for a test on the real disk, and system calls that fail on demand.
#pragma once

#include "store/disk.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sparring::test {

/// An empty folder, removed with all in it at the end of the test.
class OwnFolder {
public:
    OwnFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "sparring-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
        m_path = name;
    }
    ~OwnFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    [[nodiscard]] std::string path() const { return m_path; }
    [[nodiscard]] std::string path(const std::string& name) const { return m_path + "/" + name; }

    void write(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream(path(name), std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    /// Names of everything in it, hidden ones too.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : std::filesystem::directory_iterator(m_path))
            all.push_back(entry.path().filename().string());
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    std::string m_path;
};

/// The real calls, one of which fails: the `fails`-th, counted from 1 (0: none).
class FailingCalls : public store::SystemCalls {
public:
    int fails = 0;
    std::error_code error = std::make_error_code(std::errc::io_error);
    bool short_writes = false;      ///< every write takes one byte only
    bool interrupted_once = false;  ///< the first write is interrupted by a signal
    int calls = 0;                  ///< made so far
    std::string failed;             ///< name of the call that failed

    std::error_code open_existing(const std::string& path, int& handle) override {
        return fail("open") ? error : m_real->open_existing(path, handle);
    }
    std::error_code open_new(const std::string& path, int& handle) override {
        return fail("create") ? error : m_real->open_new(path, handle);
    }
    std::error_code read(int handle, char* bytes, std::size_t size, std::size_t& done) override {
        return fail("read") ? error : m_real->read(handle, bytes, size, done);
    }
    std::error_code write(int handle, std::string_view bytes, std::size_t& done) override {
        if (std::exchange(interrupted_once, false))
            return std::make_error_code(std::errc::interrupted);
        if (fail("write")) return error;
        return m_real->write(handle, short_writes ? bytes.substr(0, 1) : bytes, done);
    }
    std::error_code flush(int handle) override {
        return fail("flush") ? error : m_real->flush(handle);
    }
    std::error_code close(int handle) override {
        const std::error_code closed = m_real->close(handle);  // even a failing close closes
        return fail("close") ? error : closed;
    }
    std::error_code rename(const std::string& from, const std::string& to) override {
        return fail("rename") ? error : m_real->rename(from, to);
    }
    std::error_code flush_folder(const std::string& path) override {
        return fail("flush folder") ? error : m_real->flush_folder(path);
    }
    std::error_code remove(const std::string& path) override {
        return fail("remove") ? error : m_real->remove(path);
    }
    std::error_code make_folder(const std::string& path) override {
        return fail("make folder") ? error : m_real->make_folder(path);
    }

private:
    bool fail(const char* name) {
        if (++calls != fails) return false;
        failed = name;
        return true;
    }

    std::shared_ptr<store::SystemCalls> m_real = store::system_calls();
};

}  // namespace sparring::test
