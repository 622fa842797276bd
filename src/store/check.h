// Checks a file of any kind that Sparring reads: sessions, templates, wording, tokens.
// Must not change anything.
#pragma once

#include "store/files.h"
#include "store/problems.h"
#include "store/rules.h"

#include <string>
#include <string_view>

namespace sparring::store {

enum class FileKind { Session, Method, Workshop, Claims, CounterQuestions, Moves, Wording, Tokens };

struct CheckReport {
    FileKind kind = FileKind::Session;
    CheckedProblems problems;
};

/// What kind of file it is shows from its content, for wording from its folder as well
/// ("wording/"). `rules`: how templates are judged; a user's own unless said otherwise. Moves are
/// held against the shipped method.
CheckReport check_text(std::string_view text, const std::string& file,
                       Rules rules = Rules::OwnTemplate);

/// The same for a file on disk; that it cannot be read is a problem like others. Moves are held
/// against the method.json beside them where there is a sound one.
CheckReport check_file(FileSystem& files, const std::string& path,
                       Rules rules = Rules::OwnTemplate);

}  // namespace sparring::store
