// Covered answers: nowhere in the session before the reveal, everywhere after it, and never lost.
#include "store/session_json.h"
#include "support/computer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using sparring::app::Workspace;
using sparring::test::Computer;

namespace {

const DimensionId k_trust("trust");
const DimensionId k_planning("planning");

Rating answer(const std::string& person, const DimensionId& dimension, std::optional<int> rung) {
    Rating made;
    made.participant = PersonId(person);
    made.dimension = dimension;
    made.rung = rung;
    return made;
}

/// A quick scan with two raters of each side and an adviser.
struct Room {
    Computer computer;
    Workspace app{computer.environment()};

    Room() {
        REQUIRE(app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
        app.edit("", [](Session& s) {
            s.people = {{PersonId("noor"), "Noor", "", Side::Supplier},
                        {PersonId("sam"), "Sam", "", Side::Supplier},
                        {PersonId("ada"), "Ada", "", Side::Customer},
                        {PersonId("bram"), "Bram", "", Side::Customer},
                        {PersonId("kim"), "Kim", "", Side::Adviser}};
        });
        app.set_dimension(k_trust);
        app.save_now();
        app.dismiss_notice();
    }
    bool give(const std::string& person, int rung, const DimensionId& dimension = k_trust) {
        return app.hand_in(answer(person, dimension, rung));
    }
    /// "noor 3, ada 2*!": answers of the session on a dimension; * changed, ! late, by round.
    std::string recorded(const DimensionId& dimension = k_trust) const {
        return recorded_in(app.session(), dimension);
    }
    static std::string recorded_in(const Session& session, const DimensionId& dimension) {
        std::string text;
        for (const Rating& r : session.ratings)
            if (r.dimension == dimension)
                text += (text.empty() ? "" : ", ") + r.participant.value + " " +
                        (r.rung ? std::to_string(*r.rung) : "?") + (r.changed ? "*" : "") +
                        (r.late ? "!" : "") + (r.round > 1 ? "²" : "");
        return text;
    }
    std::vector<std::string> vote_files() const {
        return computer.disk->in("/home/state/open-votes", "");
    }
};

}  // namespace

TEST_CASE("before the reveal no answer is in the session, its file, its undo list or a preview") {
    Room room;
    const Session before = room.app.session();
    const std::string file = room.computer.disk->read(room.app.path()).value();
    const std::string undo = room.app.open_session().undo_key();
    REQUIRE(room.give("noor", 4));
    REQUIRE(room.give("ada", 1));
    room.computer.pass(room.app, 10);
    CHECK(room.app.session() == before);
    CHECK(room.app.open_session().whole_session() == before);
    CHECK_FALSE(room.app.analysis().stage.relationship);
    CHECK(room.app.open_session().undo_key() == undo);
    CHECK_FALSE(room.app.open_session().unsaved());
    CHECK(room.computer.disk->read(room.app.path()).value() == file);
    CHECK(room.app.has_answered(PersonId("noor"), k_trust));
    CHECK_FALSE(room.app.has_answered(PersonId("sam"), k_trust));
    CHECK(room.app.missing() == 2);
    CHECK(room.vote_files().size() == 2);
}

TEST_CASE("a reveal brings all answers at once, in one undo step, and removes the open votes") {
    Room room;
    room.give("noor", 4);
    room.give("ada", 1);
    room.give("ada", 2, k_planning);
    room.app.reveal_round();
    CHECK(room.recorded() == "noor 4, ada 1");
    CHECK(room.recorded(k_planning) == "ada 2");
    CHECK(room.app.revealed(k_trust));
    CHECK(room.app.revealed(k_planning));
    CHECK_FALSE(room.app.revealed(DimensionId("horizon")));  // nobody has answered there
    CHECK(room.vote_files().empty());
    CHECK(Room::recorded_in(room.computer.stored(room.app.path()), k_trust) == "noor 4, ada 1");

    REQUIRE(room.app.undo());
    CHECK(room.app.session().ratings.empty());
    CHECK_FALSE(room.app.revealed(k_trust));
    CHECK_FALSE(room.app.revealed(k_planning));
    CHECK(room.app.has_answered(PersonId("noor"), k_trust));  // back in the ballot
    CHECK(room.vote_files().size() == 2);
    room.computer.pass(room.app, 2);
    CHECK(room.computer.stored(room.app.path()).ratings.empty());

    REQUIRE(room.app.redo());
    CHECK(room.recorded() == "noor 4, ada 1");
    CHECK(room.app.revealed(k_planning));
    room.computer.pass(room.app, 2);
    CHECK(room.vote_files().empty());
}

TEST_CASE("an answer given while an undone reveal was covered is not lost by redo") {
    Room room;
    room.give("noor", 4);
    room.app.reveal_round();
    REQUIRE(room.app.undo());
    room.give("ada", 2);
    REQUIRE(room.app.redo());
    CHECK(room.recorded() == "noor 4, ada 2!");
}

TEST_CASE("an answer can be changed until it is handed in; later ones are recorded as changed") {
    Room room;
    room.give("noor", 4);
    room.give("noor", 3);
    room.give("sam", 1);
    room.app.give_laptop_on(PersonId("noor"));
    room.app.give_laptop_on(PersonId("sam"));
    room.give("sam", 2);
    room.app.reveal_round();
    CHECK(room.recorded() == "noor 3, sam 2*");
    room.give("noor", 1);  // after the reveal
    room.give("ada", 2);
    CHECK(room.recorded() == "sam 2*, noor 1*, ada 2!");
    room.give("ada", 3);
    CHECK(room.recorded() == "sam 2*, noor 1*, ada 3*!");
}

TEST_CASE("answers that are none are refused") {
    Room room;
    CHECK_FALSE(room.give("kim", 2));
    CHECK_FALSE(room.give("nobody", 2));
    CHECK_FALSE(room.give("noor", 5));
    CHECK_FALSE(room.give("noor", 0));
    CHECK_FALSE(room.give("noor", 2, DimensionId("weather")));
    Rating card = answer("noor", k_trust, 2);
    card.source = RatingSource::Counted;
    CHECK_FALSE(room.app.hand_in(card));
    CHECK(room.vote_files().empty());
    CHECK(room.app.hand_in(answer("noor", k_trust, std::nullopt)));
}

TEST_CASE("who has answered nothing is recorded as absent by the reveal, and back by its undo") {
    Room room;
    room.give("noor", 4);
    room.give("ada", 2);
    room.give("sam", 3, k_planning);
    CHECK(room.app.missing() == 4);  // on one of the two dimensions each
    room.app.reveal_round();
    const auto absent = [&](std::size_t person) {
        return room.app.session().people[person].absent;
    };
    CHECK_FALSE(absent(0));
    CHECK_FALSE(absent(1));
    CHECK_FALSE(absent(2));
    CHECK(absent(3));
    CHECK_FALSE(absent(4));  // the adviser was never asked
    room.app.undo();
    CHECK_FALSE(absent(3));
}

TEST_CASE("where nobody has answered at all, a reveal makes nobody absent") {
    Room room;
    CHECK(room.app.missing() == 4);
    room.app.reveal_round();
    CHECK(room.app.revealed(k_trust));
    for (const Person& person : room.app.session().people)
        CHECK_FALSE(person.absent);
}

TEST_CASE("the answer of somebody who was removed waits until they are brought back") {
    Room room;
    room.give("noor", 4);
    room.give("ada", 1);
    room.app.edit("", [](Session& s) { s.people.erase(s.people.begin()); });
    room.app.reveal_round();
    CHECK(room.recorded() == "ada 1");
    CHECK(room.computer.stored(room.app.path()).ratings.size() == 1);  // a file that can be read
    CHECK(room.vote_files().size() == 2);
    room.app.undo();
    room.app.undo();
    room.app.reveal_round();
    CHECK(room.recorded() == "noor 4, ada 1");
    CHECK(room.vote_files().empty());
}

TEST_CASE("a second round is covered, and its answers stand beside the first") {
    Room room;
    for (const char* person : {"noor", "sam", "ada", "bram"})
        room.give(person, 2);
    room.app.reveal_round();
    room.app.ask_second_round(k_trust);
    CHECK(room.app.covered(k_trust));
    CHECK(room.app.unanswered(PersonId("noor")).size() == 10);
    room.give("noor", 3);
    CHECK(room.recorded() == "noor 2, sam 2, ada 2, bram 2");
    room.app.reveal_round();
    CHECK(room.recorded() == "noor 2, sam 2, ada 2, bram 2, noor 3²");
    for (const Person& person : room.app.session().people)
        CHECK_FALSE(person.absent);  // they stay with their first answer
}

TEST_CASE("a kill loses no open answer, whenever it comes, and closing keeps them too") {
    Room room;
    room.give("noor", 4);
    room.app.give_laptop_on(PersonId("noor"));
    room.give("ada", 1);
    const std::string path = room.app.path();
    {
        Workspace again(room.computer.environment());  // killed after the last answer
        REQUIRE(again.reopen());
        CHECK(again.has_answered(PersonId("noor"), k_trust));
        CHECK(again.has_answered(PersonId("ada"), k_trust));
        CHECK(again.session().ratings.empty());
        again.hand_in(answer("noor", k_trust, 3));
        REQUIRE(again.close());
        CHECK(room.vote_files().size() == 2);
        REQUIRE(again.open(path));
        again.set_dimension(k_trust);
        again.reveal_round();
        CHECK(Room::recorded_in(again.session(), k_trust) == "noor 3*, ada 1");
    }
    Workspace after(room.computer.environment());
    REQUIRE(after.reopen());
    CHECK(Room::recorded_in(after.session(), k_trust) == "noor 3*, ada 1");
}

TEST_CASE("a kill between the session's file and the votes' removal gives nobody two answers") {
    Room room;
    room.give("noor", 4);
    room.give("ada", 1);
    const auto votes = room.computer.disk->files;
    room.app.reveal_round();
    for (const auto& [path, bytes] : votes)  // the votes are still there, as before the removal
        if (path.find("open-votes") != std::string::npos) room.computer.disk->files[path] = bytes;
    Workspace again(room.computer.environment());
    REQUIRE(again.reopen());
    CHECK(room.vote_files().empty());
    again.set_dimension(k_trust);
    again.reveal_round();
    CHECK(Room::recorded_in(again.session(), k_trust) == "noor 4, ada 1");
}

TEST_CASE("with a full disk answers are told of, kept in memory, and written once there is room") {
    Room room;
    room.give("noor", 4);
    room.computer.disk->full = true;
    room.give("ada", 1);
    REQUIRE(room.app.notice());
    CHECK(room.app.notice()->problem);
    CHECK(room.app.has_answered(PersonId("ada"), k_trust));
    CHECK(room.app.deadline());
    CHECK_FALSE(room.app.close());
    {
        Workspace killed(room.computer.environment());
        REQUIRE(killed.reopen());
        CHECK(killed.has_answered(PersonId("noor"), k_trust));
        CHECK_FALSE(killed.has_answered(PersonId("ada"), k_trust));
    }
    room.app.reveal_round();  // the session cannot be written either: the votes stay where they are
    CHECK(room.vote_files().size() == 2);
    room.computer.disk->full = false;
    room.computer.pass(room.app, 12);
    CHECK(room.vote_files().empty());
    CHECK(Room::recorded_in(room.computer.stored(room.app.path()), k_trust) == "noor 4, ada 1");
}

TEST_CASE("damaged open votes are told in one sentence, and the session is as it was") {
    Room room;
    room.give("noor", 4);
    for (const std::string& path : room.vote_files())
        if (path.ends_with(".votes")) room.computer.disk->files[path][60] ^= 1;
    const Session before = room.app.session();
    Workspace again(room.computer.environment());
    REQUIRE(again.reopen());
    REQUIRE(again.notice());
    CHECK(again.notice()->key == "problem.open-votes.damaged");
    CHECK(again.session() == before);
    CHECK_FALSE(again.has_answered(PersonId("noor"), k_trust));
    CHECK(again.hand_in(answer("noor", k_trust, 2)));
    again.set_dimension(k_trust);
    again.reveal_round();
    CHECK(Room::recorded_in(again.session(), k_trust) == "noor 2");
}

TEST_CASE("answers in an example go along into the copy that its first edit makes") {
    Computer computer;
    Workspace app(computer.environment());
    REQUIRE(app.open("example:kruidwende.nl.json"));
    app.set_dimension(k_trust);
    const PersonId first = app.session().people.front().id;
    REQUIRE(app.hand_in(answer(first.value, k_trust, 1)));
    app.edit("goal", [](Session& s) { s.goal = "Anders"; });
    REQUIRE(app.save_now());
    REQUIRE(app.path() != "example:kruidwende.nl.json");
    Workspace again(computer.environment());
    REQUIRE(again.reopen());
    again.set_dimension(k_trust);
    again.reveal_round();
    const auto& ratings = again.session().ratings;
    CHECK(std::any_of(ratings.begin(), ratings.end(), [&](const Rating& r) {
        return r.participant == first && r.dimension == k_trust && r.rung == 1 && r.changed;
    }));
    CHECK(computer.disk->in("/home/state/open-votes", "").empty());
}

TEST_CASE("cards are counted after the reveal, and counting again replaces the count") {
    Room room;
    room.app.reveal(k_trust, true);
    room.app.count_in(k_trust, {0, 0, 2, 0, 0}, {1, 0, 0, 1, 0});
    CHECK(room.recorded() == " 2,  2,  ?,  3");
    room.app.close_step();
    room.app.count_in(k_trust, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0});
    CHECK(room.recorded() == " 2,  3");
    for (const Rating& card : room.app.session().ratings) {
        CHECK(card.source == RatingSource::Counted);
        CHECK(card.participant.empty());
    }
    CHECK(room.app.unanswered(PersonId("noor")).size() == 9);
    room.app.undo();
    CHECK(room.recorded() == " 2,  2,  ?,  3");
}

TEST_CASE("somebody who prepares alone has nothing to hide: answers and estimates are recorded") {
    Computer computer;
    Workspace app(computer.environment());
    REQUIRE(app.create(WorkshopId("solo-preparation"), "Deegwerk", "Molenaar"));
    app.edit("", [](Session& s) { s.people = {{PersonId("noor"), "Noor", "", Side::Supplier}}; });
    CHECK_FALSE(app.covered(k_trust));
    app.hand_in(answer("noor", k_trust, 3));
    Rating estimate = answer("noor", k_trust, 2);
    estimate.source = RatingSource::Estimated;
    app.hand_in(estimate);
    app.hand_in(answer("noor", k_trust, 4));
    CHECK(Room::recorded_in(app.session(), k_trust) == "noor 2, noor 4");
    CHECK(app.session().ratings[0].side == Side::Customer);
    CHECK(computer.disk->in("/home/state/open-votes", "").empty());
}
