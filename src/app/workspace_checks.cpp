// The workspace before the client comes in: does saving work, does an export, who sees the notes.
// Leaves no file behind.
#include "app/outline_files.h"
#include "app/workspace.h"
#include "export/writers.h"

#include <algorithm>

namespace sparring::app {

namespace {

constexpr const char* k_saving_file = ".sparring-room-check";
constexpr const char* k_export_file = "sparring-room-check";
constexpr std::size_t k_telling = 8;  // bytes of a note that cannot stand elsewhere by chance

Problem unreadable(const std::string& path) {
    return {"problem.check-differs", {path}, path, ""};
}

/// Reads a file back and removes it, whatever was in it.
Result<std::string> taken_away(store::FileSystem& files, const std::string& path) {
    auto text = files.read(path);
    const auto removed = files.remove(path);
    if (text && !removed) return removed.problem();
    return text;
}

}  // namespace

Result<Done> Workspace::try_saving() const {
    store::FileSystem& files = *m_environment.files;
    const bool has_file = !m_path.empty() && !m_example;
    const std::string folder = has_file ? store::folder_of(m_path) : sessions_folder();
    if (const auto made = files.make_folder(folder); !made) return made;
    const std::string path = store::joined_path(folder, k_saving_file);
    const std::string bytes = clock().now_iso();
    if (const auto written = store::replace_file(files, path, bytes); !written) return written;
    const auto back = taken_away(files, path);
    if (!back) return back.problem();
    return back.value() == bytes ? Result<Done>(Done{}) : Result<Done>(unreadable(path));
}

Result<Done> Workspace::try_export() const {
    store::FileSystem& files = *m_environment.files;
    const Document document = outline(OutlineAudience::Shared);
    const auto written = write_outline_files(files, document, {"html"},
                                             m_environment.folders.exports, k_export_file);
    if (!written) return written.problem();
    // The page escapes its title: what it must hold is what the writer makes of the same document.
    const std::string expected = find_writer("html")->write(document).bytes;
    for (const std::string& path : written.value().paths) {
        const auto back = taken_away(files, path);
        if (!back) return back.problem();
        if (back.value() != expected || expected.find("<title>") == std::string::npos)
            return unreadable(path);
    }
    return Done{};
}

int Workspace::private_note_count() const {
    const auto& notes = m_open->whole_session().private_notes;
    return static_cast<int>(std::count_if(
        notes.begin(), notes.end(), [](const PrivateNote& note) { return !note.text.empty(); }));
}

bool Workspace::notes_stay_private() const {
    if (!session().private_notes.empty()) return false;
    for (const OutlineAudience audience : {OutlineAudience::Shared, OutlineAudience::Internal}) {
        const std::string text = markdown_from_document(outline(audience)).bytes;
        for (const PrivateNote& note : m_open->whole_session().private_notes)
            if (note.text.size() >= k_telling && text.find(note.text) != std::string::npos)
                return false;
    }
    return true;
}

}  // namespace sparring::app
