// The record of the read-back.
// Must not know documents or screens.
#include "core/read_back.h"

#include <algorithm>

namespace sparring {

const ReadBackEntry* find_read_back(const Session& session, std::string_view statement) {
    for (const ReadBackEntry& entry : session.read_back)
        if (entry.statement == statement) return &entry;
    return nullptr;
}

ReadBackStatus read_back_status(const Session& session, const SpokenSentence& sentence) {
    const ReadBackEntry* entry = find_read_back(session, sentence.id);
    if (entry == nullptr) return ReadBackStatus::Open;
    const bool compared = entry->language == sentence.language && !entry->text.empty();
    // What is to be verified stays so, however the sentence is turned; the rest is settled no more.
    if (compared && entry->text != sentence.text && entry->status != ReadBackStatus::ToVerify)
        return ReadBackStatus::Open;
    return entry->status;
}

void record_read_back(Session& session, const ReadBackEntry& entry) {
    const auto same = [&](const ReadBackEntry& kept) { return kept.statement == entry.statement; };
    const bool nothing = entry.status == ReadBackStatus::Open && entry.owner.empty() &&
                         entry.due.empty() && entry.change.empty();
    const auto kept = std::find_if(session.read_back.begin(), session.read_back.end(), same);
    if (nothing) {
        std::erase_if(session.read_back, same);
    } else if (kept != session.read_back.end()) {
        *kept = entry;
    } else {
        session.read_back.push_back(entry);
    }
}

ReadBackCount count_read_back(const Session& session,
                              const std::vector<SpokenSentence>& sentences) {
    ReadBackCount count;
    for (const SpokenSentence& sentence : sentences) {
        switch (read_back_status(session, sentence)) {
            case ReadBackStatus::Open:
                ++count.open;
                break;
            case ReadBackStatus::Confirmed:
                ++count.confirmed;
                break;
            case ReadBackStatus::ToVerify:
                ++count.to_verify;
                break;
            case ReadBackStatus::Changed:
                ++count.changed;
                break;
        }
    }
    return count;
}

}  // namespace sparring
