// Rehearsing on an example: people answer by themselves, and afterwards nothing is left of it.
#include "app/commands.h"
#include "app/workspace.h"
#include "store/session_json.h"
#include "support/computer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <regex>
#include <set>

using namespace sparring;
using sparring::app::Workspace;
using sparring::test::Computer;

namespace {

const std::string k_example = "example:kruidwende.nl.json";

std::size_t index_of(const Workspace& workspace, StepKind kind) {
    const auto& agenda = workspace.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at)
        if (agenda[at].kind == kind) return at;
    FAIL("the agenda has no such step");
    return 0;
}

/// What lies on the disk outside the folder of exports.
std::map<std::string, std::string> kept_files(const Computer& computer) {
    std::map<std::string, std::string> kept;
    for (const auto& [path, bytes] : computer.disk->files)
        if (path.rfind(Computer::exports, 0) != 0) kept[path] = bytes;
    return kept;
}

/// Pressed twice, everybody has answered.
void everybody_answers(Workspace& workspace) {
    while (workspace.others_to_answer())
        REQUIRE(app::run_command("others-answer", workspace));
}

/// The values of a session file that are dates, in order.
std::vector<std::string> dates_in(const std::string& json) {
    static const std::regex date("\": \"(\\d{4}-\\d{2}-\\d{2})\"");
    std::vector<std::string> found;
    for (std::sregex_iterator at(json.begin(), json.end(), date), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

}  // namespace

TEST_CASE("a whole rehearsal of each example leaves nothing on the disk but what was exported") {
    const std::string client = GENERATE("kruidwende", "merelstroom");
    const std::string language = GENERATE("nl", "en");
    Computer computer;
    computer.language = language;
    Workspace workspace(computer.environment());
    computer.pass(workspace, 1);
    const auto before = kept_files(computer);
    const auto library = workspace.library().size();
    REQUIRE(workspace.rehearse("example:" + client + "." + language + ".json"));
    CHECK(workspace.rehearsing());
    CHECK(workspace.session().language == language);
    CHECK(workspace.session().date == Date{2026, 11, 24});  // today
    CHECK(workspace.session().ratings.empty());
    const std::size_t people = participants(workspace.session()).size();
    do {
        everybody_answers(workspace);
        computer.pass(workspace, 15);
    } while (workspace.next_step());
    workspace.go_to_step(index_of(workspace, StepKind::Reveal));
    CHECK(workspace.missing() == 0);
    workspace.reveal_round();
    CHECK(workspace.session().ratings.size() == people * 10);
    CHECK(workspace.session().recognitions.size() == people);
    CHECK(workspace.session().importance_votes.size() == people * 10);
    CHECK_FALSE(workspace.session().dot_votes.empty());
    CHECK(workspace.analysis().stage.relationship);
    workspace.edit("goal", [](Session& s) { s.goal = "Oefenen"; });
    computer.pass(workspace, 15);
    REQUIRE(workspace.save_now());
    CHECK(workspace.notice()->key == "notice.rehearsal-unsaved");
    workspace.export_now();
    CHECK(computer.session_paths().empty());
    REQUIRE(workspace.close());
    CHECK(workspace.notice()->key == "notice.rehearsal-over");
    CHECK_FALSE(workspace.rehearsing());
    CHECK(workspace.place() == app::Place::Library);
    CHECK(workspace.library().size() == library);
    computer.pass(workspace, 15);
    REQUIRE(workspace.shut_down());
    CHECK(kept_files(computer) == before);
}

TEST_CASE("the reveal of a rehearsal shows answers apart from each other") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.rehearse(k_example));
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    everybody_answers(workspace);
    workspace.go_to_step(index_of(workspace, StepKind::Reveal));
    workspace.reveal_round();
    int spread = 0;
    for (const Dimension& dimension : workspace.method().dimensions) {
        std::set<int> rungs;
        for (const Rating& rating : workspace.session().ratings)
            if (rating.dimension == dimension.id && rating.rung) rungs.insert(*rating.rung);
        spread += rungs.size() >= 2 ? 1 : 0;
    }
    CHECK(spread >= 7);  // in the example it is 10 of 10
}

TEST_CASE(
    "people answer one after another, all at once when asked again, and stop for who goes on") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.rehearse(k_example));
    CHECK_FALSE(workspace.others_to_answer());  // nobody is asked anything in "prepare"
    CHECK_FALSE(app::run_command("others-answer", workspace));
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    REQUIRE(workspace.others_to_answer());
    workspace.let_others_answer();
    CHECK(workspace.people_in() == 1);
    CHECK(workspace.session().ratings.empty());  // covered, like everybody's
    REQUIRE(workspace.deadline());
    computer.pass(workspace, app::rehearsal_pace + 0.15);
    CHECK(workspace.people_in() == 2);
    workspace.go_to_step(index_of(workspace, StepKind::Market));
    computer.pass(workspace, 10);
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    computer.pass(workspace, 10);
    CHECK(workspace.people_in() == 2);
    workspace.let_others_answer();
    workspace.let_others_answer();
    CHECK(workspace.people_in() == 6);
    CHECK_FALSE(workspace.others_to_answer());
}

TEST_CASE("in a second round people answer once more, and the first answers stay") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.rehearse(k_example));
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    everybody_answers(workspace);
    workspace.go_to_step(index_of(workspace, StepKind::Reveal));
    workspace.reveal_round();
    const DimensionId trust("trust");
    workspace.ask_second_round(trust);
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    workspace.set_dimension(trust);
    REQUIRE(workspace.others_to_answer());
    everybody_answers(workspace);
    workspace.reveal_round();
    const auto& ratings = workspace.session().ratings;
    const auto of_round = [&](int round) {
        return std::count_if(ratings.begin(), ratings.end(), [&](const Rating& rating) {
            return rating.dimension == trust && rating.round == round;
        });
    };
    CHECK(of_round(1) == 6);
    CHECK(of_round(2) == 6);
    CHECK(ratings.size() == 66);
}

TEST_CASE("after a kill a rehearsal is gone, and what was open before it stays closed") {
    Computer computer;
    std::map<std::string, std::string> before;
    {
        Workspace workspace(computer.environment());
        REQUIRE(workspace.create(WorkshopId("quick-scan"), "Folmerink", "Echt"));
        workspace.next_step();
        REQUIRE(workspace.close());
        before = kept_files(computer);
        REQUIRE(workspace.rehearse(k_example));
        workspace.go_to_step(index_of(workspace, StepKind::Rating));
        everybody_answers(workspace);
        computer.pass(workspace, 30);
    }  // killed
    CHECK(kept_files(computer) == before);
    Workspace workspace(computer.environment());
    CHECK_FALSE(workspace.reopen());
    CHECK(computer.session_paths().size() == 1);
    CHECK(workspace.rehearsal_example() == k_example);
}

TEST_CASE("a second rehearsal starts where the first one did, and a real session is real again") {
    Computer computer;
    Workspace workspace(computer.environment());
    REQUIRE(workspace.rehearse(k_example));
    const SessionId first = workspace.session().id;
    workspace.go_to_step(index_of(workspace, StepKind::Rating));
    everybody_answers(workspace);
    REQUIRE(workspace.rehearse(k_example));
    CHECK(workspace.session().id != first);
    CHECK(workspace.people_in() == 0);
    CHECK(workspace.step_index() == 0);
    REQUIRE(workspace.open(k_example));
    CHECK_FALSE(workspace.rehearsing());
    CHECK_FALSE(workspace.others_to_answer());
    workspace.edit("goal", [](Session& s) { s.goal = "Echt"; });
    computer.pass(workspace, 1);
    CHECK(computer.session_paths().size() == 1);
}

TEST_CASE("what a rehearsal exports says so in name and text, in both languages") {
    const std::string language = GENERATE("nl", "en");
    const std::string badge = language == "nl" ? "repetitie" : "rehearsal";
    Computer computer;
    computer.language = language;
    Workspace workspace(computer.environment());
    const std::string example = "example:kruidwende." + language + ".json";
    REQUIRE(workspace.open(example));
    const std::string sentence = workspace.words().text("outline.rehearsal");
    for (const std::string& path : workspace.export_outline({}, OutlineAudience::Shared, {})) {
        CHECK(path.find(badge) == std::string::npos);
        CHECK(computer.disk->read(path).value().find(sentence) == std::string::npos);
    }
    REQUIRE(workspace.rehearse(example));
    const auto paths = workspace.export_outline({}, OutlineAudience::Shared, {});
    REQUIRE(paths.size() >= 2);
    for (const std::string& path : paths) {
        INFO(path);
        CHECK(path.find(badge) != std::string::npos);
        CHECK(computer.disk->read(path).value().find(sentence) != std::string::npos);
    }
}

TEST_CASE("every date that a session file holds moves, whatever field it is in") {
    const std::string client = GENERATE("kruidwende", "merelstroom");
    Computer computer;
    auto stored = store::load_session(*computer.disk, "example:" + client + ".nl.json").value();
    const auto before = dates_in(store::json_from_session(stored));
    REQUIRE(before.size() > 15);
    shift_dates(stored.session, 12);
    const auto after = dates_in(store::json_from_session(stored));
    REQUIRE(after.size() == before.size());
    for (std::size_t at = 0; at < before.size(); ++at)
        CHECK(after[at] == iso_from_date(date_plus_days(*date_from_iso(before[at]), 12)));
}
