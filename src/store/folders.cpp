// The usual folders of each system.
#include "store/folders.h"

namespace sparring::store {

namespace {

Folders below(const std::string& home) {
    return {home + "/config", home + "/state", home + "/sessions", home + "/exports"};
}

/// A variable that holds an absolute path; anything else is ignored, as XDG asks.
std::string absolute(const EnvironmentLookup& lookup, const std::string& name,
                     const std::string& otherwise) {
    const auto value = lookup(name);
    return value && !value->empty() && value->front() == '/' ? *value : otherwise;
}

}  // namespace

Folders folders_from_environment(const EnvironmentLookup& lookup) {
    if (const auto home = lookup("SPARRING_HOME"); home && !home->empty()) return below(*home);
#ifdef _WIN32
    const std::string data = lookup("APPDATA").value_or(".");
    const std::string documents = lookup("USERPROFILE").value_or(".") + "/Documents/Sparring";
    return {data + "/Sparring", data + "/Sparring/state", documents, documents + "/Export"};
#elif defined(__APPLE__)
    const std::string home = lookup("HOME").value_or(".");
    const std::string support = home + "/Library/Application Support/Sparring";
    const std::string documents = home + "/Documents/Sparring";
    return {support, support + "/state", documents, documents + "/Export"};
#else
    const std::string home = lookup("HOME").value_or(".");
    const std::string documents =
        absolute(lookup, "XDG_DOCUMENTS_DIR", home + "/Documents") + "/Sparring";
    return {absolute(lookup, "XDG_CONFIG_HOME", home + "/.config") + "/sparring",
            absolute(lookup, "XDG_STATE_HOME", home + "/.local/state") + "/sparring", documents,
            documents + "/Export"};
#endif
}

}  // namespace sparring::store
