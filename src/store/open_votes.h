// Votes of rounds that are still open: a sealed file outside the session file, and its key beside
// it. That guards against a glance at the disk, not against the disk's owner.
// Must not know when a round opens or ends.
#pragma once

#include "core/session.h"
#include "store/files.h"

#include <string>
#include <vector>

namespace sparring::store {

/// A vote that nobody has seen yet.
struct OpenVote {
    Rating rating;
    bool handed_in = false;  ///< its rater has given the laptop on
    friend bool operator==(const OpenVote&, const OpenVote&) = default;
};

/// Where the open votes of one session file lie, without an ending: the votes are ".votes", the
/// key is ".key". The name tells nothing but which session it belongs to.
std::string open_votes_place(const std::string& state_folder, const SessionId& session,
                             const std::string& session_path);

/// Replaces the votes that are kept there; an empty list removes them. Both files are the user's
/// only (mode 0600). After a failure the earlier votes are still there.
Result<Done> save_open_votes(FileSystem& files, const std::string& place,
                             const std::vector<OpenVote>& votes);

/// What is kept there; empty when there is nothing. A file that cannot be unsealed is a problem,
/// and stays as it is.
Result<std::vector<OpenVote>> load_open_votes(FileSystem& files, const std::string& place);

/// Moves a damaged file and its key out of the way, where somebody may still look at them.
void set_open_votes_aside(FileSystem& files, const std::string& place);

}  // namespace sparring::store
