// A user's desk for one test: a folder of its own, Sparring's folders inside it, and the real
// program run there in English. Nothing of the real user's is touched.
#pragma once

#include "child.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace sparring::test {

class Desk {
public:
    ~Desk() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Desk() = default;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// How the program is called here; to be changed before it is run.
    [[nodiscard]] Command command(const std::vector<std::string>& arguments) const {
        Command made;
        made.words = {SPARRING_BINARY};
        made.words.insert(made.words.end(), arguments.begin(), arguments.end());
        made.folder = m_folder;
        made.environment = {{"SPARRING_HOME", path("home")},
                            {"LC_ALL", "en_GB.UTF-8"},
                            {"LANGUAGE", std::nullopt},
                            {"WAYLAND_DISPLAY", std::nullopt}};
        return made;
    }
    [[nodiscard]] Outcome sparring(const std::vector<std::string>& arguments) const {
        return run(command(arguments));
    }

    [[nodiscard]] std::string path(const std::string& name) const { return m_folder + "/" + name; }
    [[nodiscard]] bool has(const std::string& name) const {
        return std::filesystem::exists(path(name));
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
    }
    /// Names in a folder of the desk, sorted; empty when there is none.
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const {
        std::vector<std::string> names;
        if (!has(folder)) return names;
        for (const auto& entry : std::filesystem::directory_iterator(path(folder)))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    std::string m_folder = make_temporary_folder();
};

inline std::string example(const std::string& name) {
    return std::string(SPARRING_SOURCE_DIR) + "/sessions/" + name + ".json";
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

}  // namespace sparring::test
