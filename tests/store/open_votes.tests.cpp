// Open votes on the disk: sealed, kept through every failing call, refused when damaged.
#include "store/open_votes.h"

#include "store/test_disk.h"

#include <sys/stat.h>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::store;
using sparring::test::FailingCalls;
using sparring::test::OwnFolder;

namespace {

OpenVote vote(const std::string& person, const std::string& dimension, std::optional<int> rung) {
    OpenVote made;
    made.rating.participant = PersonId(person);
    made.rating.dimension = DimensionId(dimension);
    made.rating.rung = rung;
    made.rating.time = "2026-11-24T10:15:00";
    return made;
}

std::vector<OpenVote> three_votes() {
    std::vector<OpenVote> votes{vote("noor", "trust", 4), vote("ada", "trust", std::nullopt),
                                vote("ada", "planning", 1)};
    votes[0].handed_in = true;
    votes[1].rating.round = 2;
    votes[1].rating.changed = true;
    votes[2].rating.source = RatingSource::Estimated;
    return votes;
}

unsigned mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

std::string place_in(const OwnFolder& folder) {
    return open_votes_place(folder.path(), SessionId("case-a"), "/home/sessions/a.json");
}

}  // namespace

TEST_CASE("open votes come back as they were kept, and are the user's only") {
    const OwnFolder folder;
    const std::string place = place_in(folder);
    CHECK(load_open_votes(*disk(), place).value().empty());
    REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());
    CHECK(load_open_votes(*disk(), place).value() == three_votes());
    CHECK(mode_of(place + ".votes") == 0600);
    CHECK(mode_of(place + ".key") == 0600);
    REQUIRE(save_open_votes(*disk(), place, {}).ok());
    CHECK_FALSE(disk()->exists(place + ".votes"));
    CHECK_FALSE(disk()->exists(place + ".key"));
    CHECK(load_open_votes(*disk(), place).value().empty());
}

TEST_CASE("the file of open votes shows neither names nor answers, nor how many there are") {
    const OwnFolder folder;
    const std::string place = place_in(folder);
    REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());
    const std::string bytes = disk()->read(place + ".votes").value();
    for (const char* word : {"noor", "ada", "trust", "planning", "rung", "handedIn", "2026"})
        CHECK(bytes.find(word) == std::string::npos);
    auto others = three_votes();
    others[0].rating.rung.reset();
    others[1].rating.rung = 2;
    others.push_back(vote("bram", "trust", 3));
    REQUIRE(save_open_votes(*disk(), place, others).ok());
    const std::string later = disk()->read(place + ".votes").value();
    CHECK(later.size() == bytes.size());
    CHECK(later != bytes);
    REQUIRE(save_open_votes(*disk(), place, others).ok());
    CHECK(disk()->read(place + ".votes").value() != later);  // the same votes, sealed anew
}

TEST_CASE("two session files keep their open votes apart, also with one id") {
    const std::string a = open_votes_place("/state", SessionId("case-a"), "/s/a.json");
    CHECK(a != open_votes_place("/state", SessionId("case-a"), "/s/copy.json"));
    CHECK(a != open_votes_place("/state", SessionId("case-b"), "/s/a.json"));
    CHECK(a == open_votes_place("/state", SessionId("case-a"), "/s/a.json"));
    CHECK(a.starts_with("/state/open-votes/case-a-"));
}

TEST_CASE("whichever call fails while a vote is kept, the earlier votes are still there") {
    for (const bool first : {true, false}) {
        int failures = 0;
        for (int nth = 1;; ++nth) {
            const OwnFolder folder;
            const std::string place = place_in(folder);
            const std::vector<OpenVote> before =
                first ? std::vector<OpenVote>{} : std::vector{vote("noor", "trust", 2)};
            REQUIRE(save_open_votes(*disk(), place, before).ok());
            const auto calls = std::make_shared<FailingCalls>();
            calls->fails = nth;
            const auto done = save_open_votes(*disk_over(calls), place, three_votes());
            if (calls->failed.empty()) {
                CHECK(done.ok());
                break;
            }
            INFO(nth << " " << calls->failed);
            ++failures;
            // Only the closing of a file that was read may fail without harm.
            if (done.ok()) {
                CHECK(calls->failed == "close");
                CHECK(load_open_votes(*disk(), place).value() == three_votes());
                continue;
            }
            const auto kept = load_open_votes(*disk(), place);
            REQUIRE(kept.ok());
            CHECK((kept.value() == before ||
                   (calls->failed == "flush folder" && kept.value() == three_votes())));
            REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());  // and it goes on
            CHECK(load_open_votes(*disk(), place).value() == three_votes());
        }
        CHECK(failures >= 6);
    }
}

TEST_CASE("every damaged byte, and a missing key, is told in one sentence and read as nothing") {
    const OwnFolder folder;
    const std::string place = place_in(folder);
    REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());
    const std::string votes = disk()->read(place + ".votes").value();
    const std::string key = disk()->read(place + ".key").value();
    const auto refused = [&](const std::string& bytes, const std::string& with) {
        REQUIRE(replace_file(*disk(), place + ".votes", bytes).ok());
        REQUIRE(replace_file(*disk(), place + ".key", with).ok());
        const auto loaded = load_open_votes(*disk(), place);
        return !loaded && loaded.problem().key == "problem.open-votes.damaged" &&
               loaded.problem().arguments == std::vector<std::string>{place + ".votes"};
    };
    for (std::size_t at = 0; at < votes.size(); at += at < 80 ? 1 : 97) {
        std::string bytes = votes;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        INFO(at);
        CHECK(refused(bytes, key));
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, votes.size() - 1})
        CHECK(refused(votes.substr(0, size), key));
    CHECK(refused(votes, key.substr(1)));
    CHECK(refused(votes, std::string(key.size(), 'x')));
    REQUIRE(replace_file(*disk(), place + ".votes", votes).ok());
    REQUIRE(disk()->remove(place + ".key").ok());
    CHECK(load_open_votes(*disk(), place).problem().key == "problem.open-votes.damaged");
}

TEST_CASE("a damaged file is set aside whole, and new votes are kept in its place") {
    const OwnFolder folder;
    const std::string place = place_in(folder);
    REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());
    REQUIRE(replace_file(*disk(), place + ".votes", "not sealed").ok());
    REQUIRE_FALSE(load_open_votes(*disk(), place).ok());
    set_open_votes_aside(*disk(), place);
    CHECK(load_open_votes(*disk(), place).value().empty());
    CHECK(disk()->read(place + ".votes.damaged").value() == "not sealed");
    REQUIRE(save_open_votes(*disk(), place, three_votes()).ok());
    CHECK(load_open_votes(*disk(), place).value() == three_votes());
}
