// Files of the project for tests: wording, example sessions, goldens.
// Only for tests that link store and nlohmann/json; needs SPARRING_SOURCE_DIR.
#pragma once

#include "core/wording.h"
#include "store/session_json.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace sparring::test {

inline std::string project_path(const std::string& path) {
    return std::string(SPARRING_SOURCE_DIR) + "/" + path;
}

/// Bytes of a file of the project; throws when it is not there.
inline std::string project_file(const std::string& path) {
    std::ifstream file(project_path(path), std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// templates/wording/<language>.json.
inline Wording wording_file(const Language& language) {
    const auto json =
        nlohmann::json::parse(project_file("templates/wording/" + language + ".json"));
    std::map<std::string, std::string, std::less<>> texts;
    for (const auto& [key, text] : json.items())
        texts.emplace(key, text.get<std::string>());
    return {language, std::move(texts)};
}

/// sessions/<name>.json, "kruidwende.nl".
inline Session session_file(const std::string& name) {
    const std::string path = "sessions/" + name + ".json";
    auto stored = store::session_from_json(project_file(path), path);
    if (!stored.ok()) throw std::runtime_error(path + ": " + stored.problem().key);
    return stored.value().session;
}

/// With SPARRING_ACCEPT=1 goldens are written instead of compared.
inline bool accepting() {
    const char* value = std::getenv("SPARRING_ACCEPT");
    return value != nullptr && std::string(value) == "1";
}

inline void write_project_file(const std::string& path, const std::string& bytes) {
    std::ofstream file(project_path(path), std::ios::binary | std::ios::trunc);
    file << bytes;
    if (!file) throw std::runtime_error("cannot write " + path);
}

}  // namespace sparring::test
