// The first look at a file: is it JSON, of the kind asked for, of a version this program knows.
// Must not know the other keys. For use inside store only.
#pragma once

#include "store/parse.h"
#include "store/problems.h"

#include <optional>
#include <string>
#include <string_view>

namespace sparring::store {

/// The object in `text`, or nullopt and one problem in `problems`. `kind` is what the key "kind"
/// must say; empty for sessions, which have none. `newest`: the highest format known.
std::optional<Json> json_with_format(std::string_view text, const std::string& file,
                                     std::string_view kind, int newest, CheckedProblems& problems);

/// "method", "workshop", "claims", …; empty for a session or what is none of ours.
std::string kind_of(const Json& json);

}  // namespace sparring::store
