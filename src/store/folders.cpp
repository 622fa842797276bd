// The usual folders of each system.
// Must not create anything.
#include "store/folders.h"

#include "store/files.h"

#include <algorithm>

namespace sparring::store {
namespace {

/// The value of a variable when it is an absolute path; the XDG specification says to ignore
/// others.
std::optional<std::string> absolute(const EnvironmentLookup& lookup, const std::string& name) {
    std::optional<std::string> value = lookup(name);
    if (!value || value->empty()) return std::nullopt;
    const bool drive = value->size() > 2 && (*value)[1] == ':';
    if (value->front() != '/' && value->front() != '\\' && !drive) return std::nullopt;
    while (value->size() > 1 && (value->back() == '/' || value->back() == '\\'))
        value->pop_back();
    return value;
}

Folders below(const std::string& home) {
    return {joined_path(home, "configuration"), joined_path(home, "state"),
            joined_path(home, "sessions"), joined_path(home, "exports")};
}

Folders with_documents(std::string configuration, std::string state, const std::string& documents) {
    const std::string own = joined_path(documents, "Sparring");
    return {std::move(configuration), std::move(state), own, joined_path(own, "exports")};
}

/// XDG_DOCUMENTS_DIR="$HOME/Documenten" of user-dirs.dirs: how a desktop in Dutch says where
/// documents lie. Empty when it does not say.
std::string documents_in(const std::string& user_dirs, const std::string& home) {
    const std::string key = "XDG_DOCUMENTS_DIR=\"";
    for (std::size_t at = 0; at < user_dirs.size();) {
        const std::size_t end = std::min(user_dirs.find('\n', at), user_dirs.size());
        const std::string line = user_dirs.substr(at, end - at);
        at = end + 1;
        if (!line.starts_with(key)) continue;
        std::string value = line.substr(key.size(), line.rfind('"') - key.size());
        if (value.starts_with("$HOME")) value = home + value.substr(5);
        return value.starts_with("/") ? value : "";
    }
    return "";
}

Folders linux_folders(const EnvironmentLookup& lookup, FileSystem& files) {
    // Without a home everything lies below "/", where writing is refused and the user told.
    const std::string home = absolute(lookup, "HOME").value_or("/");
    const std::string configuration =
        absolute(lookup, "XDG_CONFIG_HOME").value_or(joined_path(home, ".config"));
    const std::string state =
        absolute(lookup, "XDG_STATE_HOME").value_or(joined_path(home, ".local/state"));
    const auto user_dirs = files.read(joined_path(configuration, "user-dirs.dirs"));
    std::string documents = user_dirs ? documents_in(user_dirs.value(), home) : "";
    if (documents.empty()) documents = joined_path(home, "Documents");
    return with_documents(joined_path(configuration, "sparring"), joined_path(state, "sparring"),
                          documents);
}

Folders mac_folders(const EnvironmentLookup& lookup) {
    const std::string home = absolute(lookup, "HOME").value_or("/");
    const std::string support = joined_path(home, "Library/Application Support/Sparring");
    return with_documents(support, joined_path(support, "State"), joined_path(home, "Documents"));
}

Folders windows_folders(const EnvironmentLookup& lookup) {
    const std::string home = absolute(lookup, "USERPROFILE").value_or("C:\\");
    const std::string roaming =
        absolute(lookup, "APPDATA").value_or(joined_path(home, "AppData/Roaming"));
    const std::string local =
        absolute(lookup, "LOCALAPPDATA").value_or(joined_path(home, "AppData/Local"));
    return with_documents(joined_path(roaming, "Sparring"), joined_path(local, "Sparring"),
                          joined_path(home, "Documents"));
}

constexpr System this_system() {
#if defined(_WIN32)
    return System::Windows;
#elif defined(__APPLE__)
    return System::Mac;
#else
    return System::Linux;
#endif
}

}  // namespace

Folders folders_of_system(System system, const EnvironmentLookup& lookup, FileSystem& files) {
    if (const auto home = absolute(lookup, "SPARRING_HOME")) return below(*home);
    switch (system) {
        case System::Linux:
            return linux_folders(lookup, files);
        case System::Mac:
            return mac_folders(lookup);
        case System::Windows:
            return windows_folders(lookup);
    }
    return below("/");
}

Folders folders_from_environment(const EnvironmentLookup& lookup) {
    return folders_of_system(this_system(), lookup, *disk());
}

}  // namespace sparring::store
