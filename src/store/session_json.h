// Session files: from text to a session with every problem named, and back.
// Must not open files: text in, text out. The fields are in the tables (*_fields.cpp).
#pragma once

#include "core/session.h"
#include "store/problems.h"

#include <string>
#include <string_view>

namespace sparring::store {

/// Version of the session format that is written; files of a higher one are refused.
inline constexpr int session_format = 1;

/// A session as a file holds it.
struct StoredSession {
    Session session;
    /// Top-level keys that this version does not know, as the text of a JSON object; empty: none.
    /// They are written back, so that an older program loses nothing of a newer one.
    std::string unknown_keys;
    friend bool operator==(const StoredSession&, const StoredSession&) = default;
};

/// Reads a session file. Strict: all problems are listed with their JSON pointer, `file` is only
/// named in them. Unknown keys are warnings, everything else is an error.
Reading<StoredSession> read_session(std::string_view text, const std::string& file = {});

/// The session, or the first error.
Result<StoredSession> session_from_json(std::string_view text, const std::string& file = {});

/// The text of a session file: indented by 2, keys always in the same order, `method` last.
std::string json_from_session(const StoredSession& stored);
std::string json_from_session(const Session& session);

}  // namespace sparring::store
