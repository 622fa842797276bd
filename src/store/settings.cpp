// Settings and run state as JSON, read tolerantly.
#include "store/settings.h"

#include "store/parse.h"
#include "store/recovery.h"

#include <algorithm>

namespace sparring::store {

namespace {

constexpr double most_step_seconds = 1e6;

/// The object in a text; an empty one when it is none.
Json object_from(std::string_view text) {
    const Result<Json> json = json_from_text(text, "");
    return json && json.value().is_object() ? json.value() : Json::object();
}

/// Takes a value when it is there and of this kind.
template <typename T>
void take(const Json& json, const char* key, T& value) {
    const auto found = json.find(key);
    if (found == json.end()) return;
    if constexpr (std::is_same_v<T, std::string>) {
        if (found->is_string()) value = found->get<std::string>();
    } else if constexpr (std::is_same_v<T, bool>) {
        if (found->is_boolean()) value = found->get<bool>();
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        if (!found->is_array()) return;
        for (const Json& entry : *found)
            if (entry.is_string()) value.push_back(entry.get<std::string>());
    } else {
        if (found->is_number()) value = found->get<T>();
    }
}

}  // namespace

Settings settings_from_json(std::string_view text) {
    const Json json = object_from(text);
    Settings settings;
    take(json, "language", settings.language);
    take(json, "theme", settings.theme);
    if (settings.theme != "dark") settings.theme = "light";
    take(json, "boost", settings.boost);
    take(json, "reducedMotion", settings.reduced_motion);
    take(json, "letterKeys", settings.letter_keys);
    take(json, "adviserName", settings.adviser_name);
    take(json, "adviserFirm", settings.adviser_firm);
    take(json, "sessionsFolder", settings.sessions_folder);
    take(json, "lastSession", settings.last_session);
    if (const auto zoom = json.find("zoom"); zoom != json.end() && zoom->is_object())
        for (const auto& [window, percent] : zoom->items())
            if (percent.is_number_integer() && percent >= 75 && percent <= 300)
                settings.zoom[window] = percent.get<int>();
    return settings;
}

std::string json_from_settings(const Settings& settings) {
    OrderedJson json = {{"language", settings.language},
                        {"theme", settings.theme},
                        {"boost", settings.boost},
                        {"reducedMotion", settings.reduced_motion},
                        {"letterKeys", settings.letter_keys},
                        {"adviserName", settings.adviser_name},
                        {"adviserFirm", settings.adviser_firm},
                        {"sessionsFolder", settings.sessions_folder},
                        {"lastSession", settings.last_session},
                        {"zoom", OrderedJson::object()}};
    for (const auto& [window, percent] : settings.zoom)
        json["zoom"][window] = percent;
    return text_from_json(json);
}

std::string settings_path(const Folders& folders) {
    return joined_path(folders.configuration, "settings.json");
}

Settings settings_of_user(FileSystem& files, const Folders& folders) {
    if (!files.exists(settings_path(folders))) return {};
    const auto text = files.read(settings_path(folders));
    return text ? settings_from_json(text.value()) : Settings{};
}

RunState run_state_from_json(std::string_view text) {
    const Json json = object_from(text);
    RunState state;
    take(json, "sessionFile", state.session_file);
    take(json, "step", state.step);
    take(json, "dimension", state.dimension);
    take(json, "revealed", state.revealed);
    take(json, "secondRounds", state.second_rounds);
    take(json, "stepSeconds", state.step_seconds);
    state.step_seconds = std::clamp(state.step_seconds, 0.0, most_step_seconds);
    take(json, "clockPaused", state.clock_paused);
    take(json, "closed", state.closed);
    return state;
}

std::string json_from_run_state(const RunState& state) {
    return text_from_json(OrderedJson{{"sessionFile", state.session_file},
                                      {"step", state.step},
                                      {"dimension", state.dimension},
                                      {"revealed", state.revealed},
                                      {"secondRounds", state.second_rounds},
                                      {"stepSeconds", state.step_seconds},
                                      {"clockPaused", state.clock_paused},
                                      {"closed", state.closed}});
}

}  // namespace sparring::store
