// Writing an outline to disk: every chosen format, under one name.
// Must not compose the outline, nor know where it was asked for.
#pragma once

#include "core/session.h"
#include "core/wording.h"
#include "document/document.h"
#include "store/files.h"

#include <string>
#include <vector>

namespace sparring::app {

/// What was written, and what the reader of it should know.
struct OutlineFiles {
    std::vector<std::string> paths;
    std::vector<Warning> warnings;
};

/// "kruidwende-waardepropositie-2026-11-12-intern": customer, what it is, date, audience;
/// lower-case letters, digits and hyphens only, so that any system and mail takes it.
std::string outline_file_stem(const Session& session, OutlineAudience audience,
                              const Wording& words);

/// "kruidwende-waarderingsformulier-2026-11-12", of the same letters; without a date when the
/// session has none.
std::string ratings_sheet_stem(const Session& session, const Wording& words);

/// Writes the document in these formats (ids of the writer table; empty: all) into `folder`, which
/// is made when it is missing. Files of that name are replaced, whole or not at all.
Result<OutlineFiles> write_outline_files(store::FileSystem& files, const Document& document,
                                         const std::vector<std::string>& formats,
                                         const std::string& folder, const std::string& stem);

}  // namespace sparring::app
