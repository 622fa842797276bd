// The library: own session files and shipped examples, and the trash beside the files.
// Must not keep a session open.
#include "store/library.h"

#include "core/analysis.h"
#include "embedded/embedded.h"

#include <algorithm>
#include <map>
#include <set>

namespace sparring::store {
namespace {

constexpr std::string_view example_prefix = "example:";
constexpr std::string_view example_folder = "sessions/";
constexpr std::string_view extension = ".json";
constexpr std::string_view trash = ".trash";

/// "kruidwende.nl.json" to {"kruidwende", "nl"}; both empty for other names.
struct ExampleName {
    std::string stem;
    Language language;
};

ExampleName example_name(std::string_view name) {
    if (!name.ends_with(extension)) return {};
    name.remove_suffix(extension.size());
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return {};
    const std::string_view language = name.substr(dot + 1);
    if (language.size() != 2) return {};
    return {std::string(name.substr(0, dot)), std::string(language)};
}

LibraryEntry entry_from(const std::string& path, bool example,
                        const Result<StoredSession>& stored) {
    LibraryEntry entry;
    entry.path = path;
    entry.example = example;
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

/// Newest first; what cannot be read has no date and comes last; then by path.
bool comes_first(const LibraryEntry& a, const LibraryEntry& b) {
    if (a.date != b.date) return a.date > b.date;
    return a.path < b.path;
}

std::vector<LibraryEntry> own_entries(FileSystem& files, const std::string& folder) {
    std::vector<LibraryEntry> entries;
    for (const std::string& name : files.list(folder)) {
        if (!name.ends_with(extension) || name.front() == '.') continue;
        const std::string path = joined_path(folder, name);
        entries.push_back(entry_from(path, false, load_session(files, path)));
    }
    std::sort(entries.begin(), entries.end(), comes_first);
    return entries;
}

/// The names of the examples, each once: in `language`, else in English, else in what there is.
std::vector<std::string> example_names(const Language& language) {
    std::map<std::string, std::set<Language>> languages_of;
    for (std::string_view path : embedded_paths()) {
        if (!path.starts_with(example_folder)) continue;
        path.remove_prefix(example_folder.size());
        if (ExampleName name = example_name(path); !name.stem.empty())
            languages_of[name.stem].insert(name.language);
    }
    std::vector<std::string> names;
    for (const auto& [stem, languages] : languages_of) {
        Language chosen = *languages.begin();
        if (languages.contains("en")) chosen = "en";
        if (languages.contains(language)) chosen = language;
        names.push_back(stem + "." + chosen + std::string(extension));
    }
    return names;
}

std::string free_name(FileSystem& files, const std::string& folder, const std::string& stem) {
    std::string name = stem + std::string(extension);
    for (int number = 2; files.exists(joined_path(folder, name)); ++number)
        name = stem + "-" + std::to_string(number) + std::string(extension);
    return name;
}

/// Moves a file into a folder without replacing anything there.
Result<std::string> move_to(FileSystem& files, const std::string& path, const std::string& folder) {
    if (!files.exists(path)) return Problem{"problem.file.missing", {path}, path, ""};
    std::string stem = file_name(path);
    if (stem.ends_with(extension)) stem.resize(stem.size() - extension.size());
    const std::string target = joined_path(folder, free_name(files, folder, stem));
    if (auto moved = files.rename(path, target); !moved) return moved.problem();
    return target;
}

}  // namespace

std::vector<LibraryEntry> library_entries(FileSystem& files, const std::string& folder,
                                          const Language& language) {
    std::vector<LibraryEntry> entries = own_entries(files, folder);
    std::vector<LibraryEntry> examples;
    for (const std::string& name : example_names(language)) {
        const std::string path = std::string(example_prefix) + name;
        examples.push_back(entry_from(path, true, load_session(files, path)));
    }
    std::sort(examples.begin(), examples.end(), comes_first);
    entries.insert(entries.end(), examples.begin(), examples.end());
    return entries;
}

Result<StoredSession> load_session(FileSystem& files, const std::string& path) {
    if (path.starts_with(example_prefix)) {
        const std::string name = path.substr(example_prefix.size());
        const std::string_view text = embedded_file(std::string(example_folder) + name);
        if (text.empty()) return Problem{"problem.file.missing", {path}, path, ""};
        return session_from_json(text, path);
    }
    const Result<std::string> text = files.read(path);
    if (!text) return text.problem();
    return session_from_json(text.value(), path);
}

std::string free_file_name(FileSystem& files, const std::string& folder,
                           const std::string& customer, const Date& date) {
    std::string stem = ascii_slug(customer);
    // The date also keeps names such as "con", which Windows reserves, from standing alone.
    stem += "-" + (date.empty() ? "undated" : iso_from_date(date));
    return free_name(files, folder, stem);
}

Result<std::string> move_to_trash(FileSystem& files, const std::string& path) {
    const std::string folder = joined_path(folder_of(path), std::string(trash));
    if (auto made = files.make_folder(folder); !made) return made.problem();
    return move_to(files, path, folder);
}

Result<std::string> restore_from_trash(FileSystem& files, const std::string& trashed) {
    return move_to(files, trashed, folder_of(folder_of(trashed)));
}

}  // namespace sparring::store
