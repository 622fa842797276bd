// Finding, naming and removing session files; reading the shipped examples.
#include "store/library.h"

#include "core/analysis.h"
#include "embedded/embedded.h"

#include <algorithm>
#include <tuple>

namespace sparring::store {

namespace {

constexpr std::string_view example_prefix = "example:";
constexpr std::string_view embedded_folder = "sessions/";
constexpr std::string_view trash_folder = ".trash";

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

bool is_session_name(std::string_view name) {
    return ends_with(name, ".json") && !ends_with(name, ".schema.json") && name.front() != '.';
}

LibraryEntry entry_of(FileSystem& files, const std::string& path, bool example) {
    LibraryEntry entry;
    entry.path = path;
    entry.example = example;
    const auto stored = load_session(files, path);
    if (!stored) {
        entry.title = file_name(path);
        entry.problem = stored.problem();
        return entry;
    }
    const Session& session = stored.value().session;
    entry.title = session.title;
    entry.supplier = session.supplier.name;
    entry.customer = session.customer.name;
    entry.language = session.language;
    entry.workshop = session.workshop;
    entry.date = session.date;
    const StageResult stage = analyse(session).stage;
    entry.stage = stage.relationship;
    entry.target_stage = stage.target;
    return entry;
}

/// "kruidwende" of "kruidwende.nl.json".
std::string base_name(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

std::vector<LibraryEntry> example_entries(FileSystem& files, const Language& language) {
    std::vector<LibraryEntry> chosen;
    std::vector<std::string> bases;
    const auto add = [&](bool of_language) {
        for (const std::string_view path : embedded_paths()) {
            if (path.substr(0, embedded_folder.size()) != embedded_folder) continue;
            const std::string_view name = path.substr(embedded_folder.size());
            if (!is_session_name(name)) continue;
            const bool matches = name.find("." + language + ".json") != std::string_view::npos;
            const std::string base = base_name(name);
            const bool known = std::find(bases.begin(), bases.end(), base) != bases.end();
            if (matches != of_language || known) continue;
            bases.push_back(base);
            chosen.push_back(entry_of(files, std::string(example_prefix) + std::string(name), true));
        }
    };
    add(true);
    add(false);
    return chosen;
}

}  // namespace

std::vector<LibraryEntry> library_entries(FileSystem& files, const std::string& folder,
                                          const Language& language) {
    std::vector<LibraryEntry> entries;
    for (const std::string& name : files.list(folder))
        if (is_session_name(name))
            entries.push_back(entry_of(files, joined_path(folder, name), false));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LibraryEntry& a, const LibraryEntry& b) { return a.date > b.date; });
    for (LibraryEntry& example : example_entries(files, language))
        entries.push_back(std::move(example));
    return entries;
}

Result<StoredSession> load_session(FileSystem& files, const std::string& path) {
    if (path.rfind(example_prefix, 0) == 0) {
        const std::string name = path.substr(example_prefix.size());
        const std::string_view text = embedded_file(std::string(embedded_folder) + name);
        if (text.empty()) return Problem{"problem.file.missing", {name}, name, ""};
        return session_from_json(text, name);
    }
    const auto text = files.read(path);
    if (!text) return text.problem();
    return session_from_json(text.value(), path);
}

std::string free_file_name(FileSystem& files, const std::string& folder, const std::string& customer,
                           const Date& date) {
    const std::string stem = ascii_slug(customer) + (date.empty() ? "" : "-" + iso_from_date(date));
    std::string name = stem + ".json";
    for (int number = 2; files.exists(joined_path(folder, name)); ++number)
        name = stem + "-" + std::to_string(number) + ".json";
    return name;
}

Result<std::string> move_to_trash(FileSystem& files, const std::string& path) {
    const std::string trash = joined_path(folder_of(path), std::string(trash_folder));
    if (const auto made = files.make_folder(trash); !made) return made.problem();
    const std::string original = file_name(path);
    std::string name = original;
    for (int number = 2; files.exists(joined_path(trash, name)); ++number)
        name = std::to_string(number) + "-" + original;
    const std::string target = joined_path(trash, name);
    if (const auto moved = files.rename(path, target); !moved) return moved.problem();
    return target;
}

Result<std::string> restore_from_trash(FileSystem& files, const std::string& trashed) {
    const std::string folder = folder_of(folder_of(trashed));
    std::string target = joined_path(folder, file_name(trashed));
    for (int number = 2; files.exists(target); ++number)
        target = joined_path(folder, std::to_string(number) + "-" + file_name(trashed));
    if (const auto moved = files.rename(trashed, target); !moved) return moved.problem();
    return target;
}

}  // namespace sparring::store
