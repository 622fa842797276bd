// What was said of the outline when it was read back, sentence by sentence.
// Must not know documents: a sentence is its id and its text. Must not know the clock.
#pragma once

#include "core/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring {

/// A sentence as it stands in the outline now.
struct SpokenSentence {
    std::string id;
    std::string text;
    Language language;
};

/// Null when nothing was said of it.
const ReadBackEntry* find_read_back(const Session& session, std::string_view statement);

/// What holds for the sentence as it reads now: open again when its text has become another since
/// it was confirmed or changed. In another language than it was read in, the text cannot be
/// compared and the record holds.
ReadBackStatus read_back_status(const Session& session, const SpokenSentence& sentence);

/// Puts the entry in the place of what was said of the same sentence before; open and without an
/// owner, date or change: nothing is kept.
void record_read_back(Session& session, const ReadBackEntry& entry);

struct ReadBackCount {
    int open = 0;
    int confirmed = 0;
    int to_verify = 0;
    int changed = 0;
    friend bool operator==(const ReadBackCount&, const ReadBackCount&) = default;
};

/// How these sentences stand.
ReadBackCount count_read_back(const Session& session, const std::vector<SpokenSentence>& sentences);

}  // namespace sparring
