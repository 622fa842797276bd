// The user's settings: one small file that is read tolerantly, so that it never stops the program.
// Must not know where they are used.
#pragma once

#include "core/text.h"
#include "store/files.h"
#include "store/folders.h"

#include <map>
#include <string>
#include <string_view>

namespace sparring::store {

struct Settings {
    Language language;            ///< empty: the system's
    std::string theme = "light";  ///< light | dark
    bool boost = false;  ///< darker text and lines for a weak projector
    bool reduced_motion = false;
    bool letter_keys = true;   ///< letters and digits act as commands
    std::string adviser_name;  ///< printed on the outline
    std::string adviser_firm;
    std::string sessions_folder;      ///< empty: the usual one
    std::map<std::string, int> zoom;  ///< window ("room", "console") to percent, 75-300
    std::string last_session;         ///< path of the session that was open last

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Values that are missing or wrong keep their defaults.
Settings settings_from_json(std::string_view text);
std::string json_from_settings(const Settings& settings);

/// Where the settings lie.
std::string settings_path(const Folders& folders);
/// The user's settings; the defaults when there are none that can be read.
Settings settings_of_user(FileSystem& files, const Folders& folders);

}  // namespace sparring::store
