// Files of the disk, behind an interface so that a test can let every call fail.
// Must not know what is in them.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::store {

/// Larger files are refused; a session is kilobytes.
inline constexpr std::size_t largest_file = 20 * 1024 * 1024;

/// The calls to the operating system that store makes. Paths are UTF-8. A failure is a Problem that
/// names the file and says what to do.
class FileSystem {
public:
    virtual ~FileSystem() = default;
    virtual Result<std::string> read(const std::string& path) = 0;
    /// Makes a new file of mode 0600 with these bytes, flushed to the disk.
    virtual Result<Done> write_new(const std::string& path, std::string_view bytes) = 0;
    /// Renames within one folder, replacing `to`, and flushes the folder.
    virtual Result<Done> rename(const std::string& from, const std::string& to) = 0;
    virtual Result<Done> remove(const std::string& path) = 0;
    /// Makes the folder and those above it (mode 0700); fine when it is there.
    virtual Result<Done> make_folder(const std::string& path) = 0;
    virtual bool exists(const std::string& path) = 0;
    virtual bool is_folder(const std::string& path) = 0;
    /// Names of the plain files in a folder, sorted; empty when there is none.
    virtual std::vector<std::string> list(const std::string& folder) = 0;
    /// The file a symbolic link points at, else the path itself.
    virtual std::string target_of(const std::string& path) = 0;
};

/// The real disk.
std::shared_ptr<FileSystem> disk();

/// Replaces a file so that at every moment either the old or the new content is there: writes
/// beside it, flushes, renames. On failure the old file is untouched and nothing is left behind.
Result<Done> replace_file(FileSystem& files, const std::string& path, std::string_view bytes);

/// Removes what a kill in the middle of replace_file left in this folder.
void remove_leftovers(FileSystem& files, const std::string& folder);

/// "folder/name"; `folder` empty: the name.
std::string joined_path(const std::string& folder, const std::string& name);
/// The part behind the last slash, and the part before it ("." without one).
std::string file_name(const std::string& path);
std::string folder_of(const std::string& path);
/// Lower-case letters, digits and hyphens, at most 48: "Yıldız & Zn." becomes "yildiz-zn"; never
/// empty, and never a path.
std::string ascii_slug(std::string_view text);

}  // namespace sparring::store
