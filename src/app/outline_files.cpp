// One document, several files.
#include "app/outline_files.h"

#include "export/writers.h"

#include <algorithm>
#include <iterator>

namespace sparring::app {

std::string outline_file_stem(const Session& session, OutlineAudience audience,
                              const Wording& words) {
    const bool internal = audience == OutlineAudience::Internal;
    return store::ascii_slug(short_name(session.customer)) + "-" +
           store::ascii_slug(words.text("outline.file-name")) + "-" + iso_from_date(session.date) +
           "-" + store::ascii_slug(words.text(internal ? "audience.internal" : "audience.shared"));
}

std::string ratings_sheet_stem(const Session& session, const Wording& words) {
    const std::string stem = store::ascii_slug(short_name(session.customer)) + "-" +
                             store::ascii_slug(words.text("outline.sheet.file-name"));
    return session.date.empty() ? stem : stem + "-" + iso_from_date(session.date);
}

Result<OutlineFiles> write_outline_files(store::FileSystem& files, const Document& document,
                                         const std::vector<std::string>& formats,
                                         const std::string& folder, const std::string& stem) {
    if (const auto made = files.make_folder(folder); !made) return made.problem();
    OutlineFiles written;
    written.warnings = document.warnings;
    for (const Writer& writer : writers()) {
        const bool chosen = formats.empty() ||
                            std::find(formats.begin(), formats.end(), writer.id) != formats.end();
        if (!chosen) continue;
        const std::string path =
            store::joined_path(folder, stem + "." + std::string(writer.extension));
        const Export output = writer.write(document);
        if (const auto done = store::replace_file(files, path, output.bytes); !done)
            return done.problem();
        written.paths.push_back(path);
        std::copy(output.warnings.begin(), output.warnings.end(),
                  std::back_inserter(written.warnings));
    }
    return written;
}

}  // namespace sparring::app
