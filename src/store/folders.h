// Where the user's files lie; nothing of it is looked up after the start.
// Must not create anything: that is for whoever writes there.
#pragma once

#include "store/files.h"

#include <functional>
#include <optional>
#include <string>

namespace sparring::store {

/// Absolute folder paths, without a slash at the end.
struct Folders {
    std::string configuration;  ///< settings.json, templates/ of the user's own
    std::string state;          ///< recovery
    std::string sessions;       ///< session files
    std::string exports;        ///< outlines, unless another folder is chosen
};

using EnvironmentLookup = std::function<std::optional<std::string>(const std::string& name)>;

/// The usual folders of this system (XDG on Linux, APPDATA on Windows, Library on macOS). With
/// SPARRING_HOME set, all of them lie below that folder.
Folders folders_from_environment(const EnvironmentLookup& lookup);

enum class System { Linux, Mac, Windows };

/// The same for a given system. On Linux, `files` is asked for the desktop's user-dirs.dirs, which
/// says where documents lie. Variables that hold no absolute path are ignored.
Folders folders_of_system(System system, const EnvironmentLookup& lookup, FileSystem& files);

}  // namespace sparring::store
