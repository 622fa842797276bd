// The sessions that there are: the user's own files and the shipped examples.
// Must not keep a session open, nor decide what to show.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "core/text.h"
#include "store/files.h"
#include "store/session_json.h"

#include <optional>
#include <string>
#include <vector>

namespace sparring::store {

/// One session of the library.
struct LibraryEntry {
    std::string path;      ///< file path, or "example:kruidwende.nl.json"
    bool example = false;  ///< shipped and read-only
    std::string title;
    std::string supplier;
    std::string customer;
    Language language;
    WorkshopId workshop;
    Date date;
    std::optional<int> stage;  ///< relationship stage, where it is known
    std::optional<int> target_stage;
    std::optional<Problem> problem;  ///< set when the file cannot be read
};

/// Own sessions first, newest date first, then the examples of `language` (each in its own
/// language; other languages only where that one has none).
std::vector<LibraryEntry> library_entries(FileSystem& files, const std::string& folder,
                                          const Language& language);

/// Reads a session by library path (file or example).
Result<StoredSession> load_session(FileSystem& files, const std::string& path);

/// A file name that the folder does not have yet: "kruidwende-2026-11-12.json", ASCII only.
std::string free_file_name(FileSystem& files, const std::string& folder,
                           const std::string& customer, const Date& date);

/// Moves a session file into the folder's ".trash" and returns where it is now.
Result<std::string> move_to_trash(FileSystem& files, const std::string& path);
/// Moves it back; the answer is its path again.
Result<std::string> restore_from_trash(FileSystem& files, const std::string& trashed);

}  // namespace sparring::store
