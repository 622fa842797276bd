// The record of the read-back: one entry a sentence, open again when the sentence was changed.
#include "core/read_back.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;

namespace {

const SpokenSentence k_first{"brief.sentence", "Wij helpen u.", "nl"};
const SpokenSentence k_second{"next.a1", "Nulmeting; Eigenaar: Gerard", "nl"};

ReadBackEntry entry_of(const SpokenSentence& sentence, ReadBackStatus status) {
    ReadBackEntry entry;
    entry.statement = sentence.id;
    entry.status = status;
    entry.text = sentence.text;
    entry.language = sentence.language;
    return entry;
}

}  // namespace

TEST_CASE("a sentence has one entry, the last that was said of it") {
    Session session;
    record_read_back(session, entry_of(k_first, ReadBackStatus::ToVerify));
    record_read_back(session, entry_of(k_second, ReadBackStatus::Confirmed));
    record_read_back(session, entry_of(k_first, ReadBackStatus::Confirmed));
    REQUIRE(session.read_back.size() == 2);
    CHECK(find_read_back(session, k_first.id)->status == ReadBackStatus::Confirmed);
    CHECK(find_read_back(session, "market.t1") == nullptr);
}

TEST_CASE("an open entry with nothing in it is not kept, one with an owner is") {
    Session session;
    record_read_back(session, entry_of(k_first, ReadBackStatus::Confirmed));
    record_read_back(session, entry_of(k_first, ReadBackStatus::Open));
    CHECK(session.read_back.empty());
    ReadBackEntry owned = entry_of(k_first, ReadBackStatus::Open);
    owned.owner = "Gerard";
    record_read_back(session, owned);
    CHECK(session.read_back.size() == 1);
}

TEST_CASE("a sentence that reads otherwise by now is open again, unless it is to be verified") {
    Session session;
    record_read_back(session, entry_of(k_first, ReadBackStatus::Confirmed));
    record_read_back(session, entry_of(k_second, ReadBackStatus::ToVerify));
    CHECK(read_back_status(session, k_first) == ReadBackStatus::Confirmed);
    CHECK(read_back_status(session, {k_first.id, "Wij helpen u niet.", "nl"}) ==
          ReadBackStatus::Open);
    CHECK(read_back_status(session, {k_second.id, "Nulmeting", "nl"}) == ReadBackStatus::ToVerify);
    // The English sentence cannot be compared with the Dutch one.
    CHECK(read_back_status(session, {k_first.id, "We help you.", "en"}) ==
          ReadBackStatus::Confirmed);
}

TEST_CASE("how many sentences stand where is counted") {
    Session session;
    record_read_back(session, entry_of(k_first, ReadBackStatus::Changed));
    record_read_back(session, entry_of(k_second, ReadBackStatus::ToVerify));
    const SpokenSentence third{"value.p1", "Nettowaarde", "nl"};
    CHECK(count_read_back(session, {k_first, k_second, third}) == ReadBackCount{1, 0, 1, 1});
    CHECK(count_read_back(session, {}) == ReadBackCount{});
}
