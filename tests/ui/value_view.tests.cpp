// The step "value" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

const Proposition& first(const Session& session) {
    return session.propositions.front();
}

/// At the first proposition of the example.
class ValueDesk : public StepDesk {
public:
    ValueDesk() : StepDesk(StepKind::Value) {}

    std::string key(const std::string& member) const {
        return "proposition." + first(session()).id.value + "." + member;
    }
    void check(const std::string& member, std::string Proposition::*value) {
        check_text(key(member), [value](const Session& s) { return first(s).*value; });
    }
    void check_list(const std::string& member, std::vector<std::string> Proposition::*value) {
        check_text(key(member) + ".0", [value](const Session& s) {
            return (first(s).*value).empty() ? std::string() : (first(s).*value).front();
        });
    }
};

}  // namespace

TEST_CASE("the chain of a proposition can be entered, changed and taken back") {
    ValueDesk desk;
    desk.check("title", &Proposition::title);
    desk.check("phrase", &Proposition::challenge_phrase);
    desk.check("outcome", &Proposition::outcome);
    desk.check_list("offer", &Proposition::offer);
    desk.check_list("focus", &Proposition::focus);
    desk.check_date(desk.key("from"), [](const Session& s) { return first(s).from; });
    desk.check_date(desk.key("establish"), [](const Session& s) { return first(s).establish_by; });
    desk.check_choice(
        desk.key("alternative-type"),
        [](const Session& s) { return static_cast<int>(first(s).alternative.type); }, 1, 3);
    desk.check_text(desk.key("alternative"),
                    [](const Session& s) { return first(s).alternative.text; });
}

TEST_CASE("the details of a proposition can be entered, changed and taken back") {
    ValueDesk desk;
    desk.check_list("difference", &Proposition::difference);
    desk.check_list("parity", &Proposition::parity);
    desk.check_list("contention", &Proposition::contention);
    desk.check_list("unquantified", &Proposition::unquantified);
    desk.check_list("assumptions", &Proposition::assumptions);
    desk.check_list("needs-supplier", &Proposition::supplier_preconditions);
    desk.check_list("needs-customer", &Proposition::customer_preconditions);
    desk.check_list("risks", &Proposition::risks);
    desk.check("dependence", &Proposition::dependence);
    desk.check("exit", &Proposition::exit_plan);
    desk.check("owner", &Proposition::owner);
    desk.check_choice(
        desk.key("status"), [](const Session& s) { return static_cast<int>(first(s).status); }, 0,
        2);
    desk.check_text(desk.key("person"), [](const Session& s) { return first(s).audience.person; });
    desk.check_text(desk.key("role"), [](const Session& s) { return first(s).audience.role; });
    desk.check_text(desk.key("interest"),
                    [](const Session& s) { return first(s).audience.interest; });
}

TEST_CASE("a proposition answers the challenges that are ticked") {
    ValueDesk desk;
    const ChallengeId id = desk.session().challenges.front().id;
    desk.check_toggle("answers." + id.value, [&](const Session& s) {
        return std::ranges::count(first(s).challenges, id) == 1;
    });
}

TEST_CASE("evidence can be added, entered and taken back") {
    ValueDesk desk;
    const std::size_t before = first(desk.session()).evidence.size();
    desk.hands.click("evidence.add");
    REQUIRE(first(desk.session()).evidence.size() == before + 1);
    const std::string key = desk.key("evidence." + std::to_string(before));
    const auto last = [](const Session& s) -> const EvidenceItem& {
        return first(s).evidence.back();
    };
    desk.check_text(key + ".text", [&](const Session& s) { return last(s).text; });
    desk.check_choice(
        key + ".status", [&](const Session& s) { return last(s).status - 1; }, 1, 3);
    desk.check_text(key + ".verifier", [&](const Session& s) { return last(s).verifier; });
    desk.check_date(key + ".by", [&](const Session& s) { return last(s).verify_by; });
}

TEST_CASE("a list grows by typing into its last field and shrinks by emptying one") {
    ValueDesk desk;
    const auto offer = [&] { return first(desk.session()).offer; };
    REQUIRE(offer().size() == 3);  // as many as there may be: no empty field to add
    CHECK(desk.robot.find("###" + desk.key("offer.3")) == nullptr);
    const std::vector<std::string> before = offer();
    desk.hands.fill(desk.key("offer.1"), "");
    CHECK(offer() == std::vector<std::string>{before[0], before[2]});
    desk.hands.fill(desk.key("offer.2"), "een vaste planner");
    CHECK(offer() == std::vector<std::string>{before[0], before[2], "een vaste planner"});
}

TEST_CASE("the rungs that a proposition needs are chosen per dimension, and taken away") {
    ValueDesk desk;
    desk.check_choice(
        "needed.trust",
        [](const Session& s) {
            const auto found = first(s).rungs_needed.find(DimensionId("trust"));
            return found == first(s).rungs_needed.end() ? 0 : found->second;
        },
        4, 2);
    desk.hands.choose("needed.trust", 0);
    CHECK(first(desk.session()).rungs_needed.count(DimensionId("trust")) == 0);
}

TEST_CASE("a proposition can be added, removed and brought back") {
    ValueDesk desk;
    const std::size_t before = desk.session().propositions.size();
    desk.hands.click("proposition.add");
    desk.hands.strike("p2");
    desk.hands.leave();
    REQUIRE(desk.session().propositions.size() == before + 1);
    CHECK(desk.session().propositions.back().title == "p2");
    CHECK(desk.shows("p2"));
    desk.check_remove("proposition.remove", [](const Session& s) { return s.propositions.size(); });
}
