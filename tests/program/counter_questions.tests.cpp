// `analyse` on the two example sessions lists exactly the counter-questions of a table that was
// derived by hand from the method's worked cases (domain.md 3.6, 4.4, 7; decisions.md 14-16).
#include "desk.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace sparring::test;

namespace {

using Json = nlohmann::json;
using Ids = std::vector<std::string>;

struct Row {
    const char* rule;
    Ids about;
    const char* step;
};

// Case A.
// perception-difference: D of 3.6 is 1.00 on commitment (2.75/1.75), information (2.25/1.25),
//   contacts (2.75/1.75) and innovation (3.00/2.00), 0.75 or less elsewhere.
// trust-difference: 3.00/2.25 is 0.75, at least 0.5.
// high-rung-without-evidence: every result is 1 or 2. old-evidence: all dated on the day itself.
// divided-without-note: information is divided, but nothing is agreed, and there is a note.
// identical-raters: 2 4 2 on information, 2 1 1 for the customer. one-side-only: three and three.
// target-unmet-precondition: the supplier's systems are "partly", which is not "no".
// target-against-buying: buys on advice, a strategic item. target-contradicts-gates: eight of ten
//   targets at 3, all gates. target-equals-position: 3 is not 2; two-up: 3 - 2 is one stage.
// partnership-without-top-contact: the one contact at the top, S2 with the managing director, has
//   strength 0. single-pair: S1 - C1 has strength 3, the other four 0 or 1.
// missing-needed-contact: S2 - managing director (c4), strength 0.
// challenge-without-proposition to proposition-without-evidence: one proposition, all three
//   challenges, the current laminate film as alternative, four pieces of evidence.
// value-assumed: status 2 2 1 3 1 1. low-never-pays-back: 40.64 months. same-driver-twice: six
//   drivers.
// unmet-gate-without-action: of contacts, information, planning and trust (all below 3) the first
//   three are linked to by actions 4, 2 and 3; trust is not.
// action-incomplete: five actions, each with owner and date, two of the customer's.
const std::vector<Row> case_a{{"perception-difference", {"commitment"}, "reveal"},
                              {"perception-difference", {"information"}, "reveal"},
                              {"perception-difference", {"contacts"}, "reveal"},
                              {"perception-difference", {"innovation"}, "reveal"},
                              {"trust-difference", {"trust"}, "reveal"},
                              {"partnership-without-top-contact", {}, "ambition"},
                              {"single-pair", {"s1", "c1"}, "contacts"},
                              {"missing-needed-contact", {"s2", "c4"}, "ambition"},
                              {"unmet-gate-without-action", {"trust"}, "actions"}};

// Case B.
// perception-difference: the largest D is 0.75; trust-difference: 3.00/3.00.
// high-rung-without-evidence: every dimension has its note, dated on the day (old-evidence).
// divided-without-note: innovation is divided, nothing is agreed, and there is a note.
// identical-raters: S2 differs from S1 on information and innovation.
// targets: all preconditions yes; advice, strategic; nine of ten at 3 with all gates; planning 3
//   above 2; one stage up. contacts: at the top strength 2, four of 2 or more, none of 0.
// challenge-without-proposition: the proposition names bc1 to bc3, nobody answers bc4.
// value-assumed: status 1 2 3 2 2 1. low-never-pays-back: 12 x 320,000 / 27,200 = 141.18 months.
// unmet-gate-without-action: only planning is unmet, and action 3 is linked to it.
// action-incomplete: six actions, each with owner and date, three of each side.
const std::vector<Row> case_b{{"challenge-without-proposition", {"bc4"}, "value"},
                              {"low-never-pays-back", {"proposition-1"}, "quantify"}};

Json questions_of(const std::string& name) {
    const Desk desk;
    const Outcome outcome = desk.sparring({"analyse", example(name), "--json"});
    INFO(outcome.err);
    REQUIRE(outcome.code == 0);
    return Json::parse(outcome.out)["counterQuestions"];
}

void check_questions(const std::string& name, const std::vector<Row>& rows) {
    const Json questions = questions_of(name);
    INFO(name << " " << questions.dump());
    REQUIRE(questions.size() == rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        CHECK(questions[at]["rule"] == rows[at].rule);
        CHECK(questions[at]["about"] == Json(rows[at].about));
        CHECK(questions[at]["step"] == rows[at].step);
        CHECK(questions[at]["status"] == "open");
    }
}

}  // namespace

TEST_CASE("analyse lists exactly the counter-questions of case A, in both languages") {
    check_questions("kruidwende.nl", case_a);
    check_questions("kruidwende.en", case_a);
}

TEST_CASE("analyse lists exactly the counter-questions of case B, in both languages") {
    check_questions("merelstroom.nl", case_b);
    check_questions("merelstroom.en", case_b);
}

TEST_CASE("a counter-question in JSON carries what its text is filled with") {
    const Json commitment = questions_of("kruidwende.nl")[0];
    CHECK(commitment["arguments"] == Json::parse(R"(["commitment", 2.75, 1.75, 1.0,
        "supplier", "customer"])"));
}

TEST_CASE("a counter-question that was dismissed stays in the list, as dismissed") {
    const Desk desk;
    desk.write("session.json", "");
    std::filesystem::copy_file(example("merelstroom.nl"), desk.path("session.json"),
                               std::filesystem::copy_options::overwrite_existing);
    Json session = Json::parse(desk.read("session.json"));
    session["counterQuestions"] = Json::parse(R"([{"rule": "low-never-pays-back",
        "subject": "proposition-1", "outcome": "dismissed", "reason": "eerst een pilot"}])");
    desk.write("session.json", session.dump());
    const Outcome outcome = desk.sparring({"analyse", "session.json", "--json"});
    REQUIRE(outcome.code == 0);
    const Json questions = Json::parse(outcome.out)["counterQuestions"];
    REQUIRE(questions.size() == 2);
    CHECK(questions[0]["status"] == "open");
    CHECK(questions[1]["status"] == "dismissed");
}

TEST_CASE("analyse without --json asks the counter-questions aloud, with what raised them") {
    const Desk desk;
    const Outcome dutch = desk.sparring({"analyse", example("kruidwende.nl")});
    CHECK(contains(dutch.out,
                   "Commitment en overstapdrempel: Folmerink ziet het verder dan "
                   "Kruidwende."));
    CHECK(contains(dutch.out, "Leverancier 2,75, klant 1,75; verschil 1,0"));
    const Outcome english =
        desk.sparring({"analyse", example("merelstroom.nl"), "--language", "en"});
    CHECK(contains(english.out, "this is not earned back in 60 months."));
    CHECK(contains(english.out, "Low: €27,200 net per year, €320,000 one-off"));
}

TEST_CASE("check judges a file of counter-questions") {
    const Desk desk;
    desk.write("own.json", R"({"format": 1, "kind": "counter-questions", "id": "x",
        "version": "1", "rules": [{"id": "no-such-rule", "step": "value"}]})");
    const Outcome outcome = desk.sparring({"check", "own.json", "--language", "en"});
    CHECK(outcome.code == 1);
    CHECK(contains(outcome.out, "no-such-rule"));
}
