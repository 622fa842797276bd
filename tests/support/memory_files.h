// A disk that lives in memory: two workspaces over one of these are a program before and after a
// kill. Knows nothing of what the files hold.
#pragma once

#include "store/files.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sparring::test {

class MemoryFiles : public store::FileSystem {
public:
    std::map<std::string, std::string> files;  ///< path to bytes
    std::set<std::string> folders;
    bool full = false;  ///< nothing more can be written, as on a full disk

    Result<std::string> read(const std::string& path) override;
    Result<Done> write_new(const std::string& path, std::string_view bytes) override;
    Result<Done> rename(const std::string& from, const std::string& to) override;
    Result<Done> remove(const std::string& path) override;
    Result<Done> make_folder(const std::string& path) override;
    bool exists(const std::string& path) override;
    bool is_folder(const std::string& path) override;
    std::vector<std::string> list(const std::string& folder) override;
    std::string target_of(const std::string& path) override { return path; }

    /// Paths of the files in a folder that end in this, sorted.
    [[nodiscard]] std::vector<std::string> in(const std::string& folder,
                                              std::string_view ending = ".json") const;
};

}  // namespace sparring::test
