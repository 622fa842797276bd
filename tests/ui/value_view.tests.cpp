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
    /// Opens the row with these fields.
    void open(const std::string& row) { hands.click("chain." + row); }
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
    desk.open("challenge");
    desk.check("phrase", &Proposition::challenge_phrase);
    desk.open("offer");
    desk.check("outcome", &Proposition::outcome);
    desk.check_list("offer", &Proposition::offer);
    desk.check_date(desk.key("from"), [](const Session& s) { return first(s).from; });
    desk.open("worth");
    desk.check_date(desk.key("establish"), [](const Session& s) { return first(s).establish_by; });
    desk.open("alternative");
    desk.check_choice(
        desk.key("alternative-type"),
        [](const Session& s) { return static_cast<int>(first(s).alternative.type); }, 1, 3);
    desk.check_text(desk.key("alternative"),
                    [](const Session& s) { return first(s).alternative.text; });
}

TEST_CASE("the details of a proposition can be entered, changed and taken back") {
    ValueDesk desk;
    desk.open("difference");
    desk.check_list("focus", &Proposition::focus);
    desk.check_list("difference", &Proposition::difference);
    desk.check_list("parity", &Proposition::parity);
    desk.check_list("contention", &Proposition::contention);
    desk.open("worth");
    desk.check_list("unquantified", &Proposition::unquantified);
    desk.open("conditions");
    desk.check_list("assumptions", &Proposition::assumptions);
    desk.check_list("needs-supplier", &Proposition::supplier_preconditions);
    desk.check_list("needs-customer", &Proposition::customer_preconditions);
    desk.open("risks");
    desk.check_list("risks", &Proposition::risks);
    desk.check("dependence", &Proposition::dependence);
    desk.check("exit", &Proposition::exit_plan);
    desk.open("status");
    desk.check("owner", &Proposition::owner);
    desk.check_choice(
        desk.key("status"), [](const Session& s) { return static_cast<int>(first(s).status); }, 0,
        2);
    desk.open("audience");
    desk.check_text(desk.key("person"), [](const Session& s) { return first(s).audience.person; });
    desk.check_text(desk.key("role"), [](const Session& s) { return first(s).audience.role; });
    desk.check_text(desk.key("interest"),
                    [](const Session& s) { return first(s).audience.interest; });
}

TEST_CASE("a proposition answers the challenges that are ticked") {
    ValueDesk desk;
    const ChallengeId id = desk.session().challenges.front().id;
    desk.open("challenge");
    desk.check_toggle("answers." + id.value, [&](const Session& s) {
        return std::ranges::count(first(s).challenges, id) == 1;
    });
}

TEST_CASE("evidence can be added, entered, removed and taken back") {
    ValueDesk desk;
    desk.open("evidence");
    const std::size_t before = first(desk.session()).evidence.size();
    desk.hands.click("evidence.add");
    desk.hands.strike("proef");  // the caret is in it
    desk.hands.leave();
    REQUIRE(first(desk.session()).evidence.size() == before + 1);
    CHECK(first(desk.session()).evidence.back().text == "proef");
    const std::string key = desk.key("evidence." + std::to_string(before));
    const auto last = [](const Session& s) -> const EvidenceItem& {
        return first(s).evidence.back();
    };
    desk.check_text(key + ".text", [&](const Session& s) { return last(s).text; });
    desk.check_choice(
        key + ".status", [&](const Session& s) { return last(s).status - 1; }, 1, 3);
    desk.check_text(key + ".verifier", [&](const Session& s) { return last(s).verifier; });
    desk.check_date(key + ".by", [&](const Session& s) { return last(s).verify_by; });
    desk.check_remove(key + ".remove", [](const Session& s) { return first(s).evidence.size(); });
}

TEST_CASE("a list grows by typing into its last field and shrinks by emptying one") {
    ValueDesk desk;
    desk.open("offer");
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
    desk.open("rungs");
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
    desk.open("status");
    desk.check_remove("proposition.remove", [](const Session& s) { return s.propositions.size(); });
}

TEST_CASE("the name of a proposition is changed in its card") {
    ValueDesk desk;
    const std::string card = "proposition." + first(desk.session()).id.value;
    const auto rename = [&](const char* name) {
        desk.hands.click(card);
        desk.robot.press(ImGuiMod_Ctrl | ImGuiKey_A);
        desk.hands.type_and_leave(name);
    };
    rename("Een");
    CHECK(first(desk.session()).title == "Een");
    rename("Twee");
    CHECK(first(desk.session()).title == "Twee");
    desk.hands.undo();
    CHECK(first(desk.session()).title == "Een");
    desk.hands.redo();
    CHECK(first(desk.session()).title == "Twee");
}

TEST_CASE("propositions and their rows are chosen and opened with the keyboard alone") {
    ValueDesk desk;
    desk.hands.strike("a");
    desk.hands.strike("p2");
    desk.hands.leave();
    REQUIRE(desk.session().propositions.size() >= 2);
    const auto card = [&](std::size_t at) {
        return "###proposition." + desk.session().propositions[at].id.value;
    };
    const std::size_t last = desk.session().propositions.size() - 1;
    CHECK(desk.robot.is_focused(card(last)));
    CHECK(desk.shows("p2"));
    desk.press(ImGuiKey_UpArrow);
    CHECK(desk.robot.is_focused(card(last - 1)));
    CHECK(desk.shows(desk.session().propositions[last - 1].title));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.robot.is_focused(card(last)));
    REQUIRE(desk.hands.tab_to("chain.challenge"));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.robot.is_focused("###chain.offer"));
    desk.press(ImGuiKey_Enter);
    desk.hands.type_and_leave("een nachtlijn");
    CHECK(desk.session().propositions.back().offer == std::vector<std::string>{"een nachtlijn"});
    desk.press(ImGuiKey_Escape);
    CHECK(desk.robot.is_focused("###chain.offer"));
    CHECK(desk.shows("een nachtlijn"));
}

TEST_CASE("the list says what all propositions yield together") {
    ValueDesk desk;
    desk.app.edit("", [](Session& s) {
        s.propositions.clear();
        for (const double base : {1000.0, 2500.0}) {
            Proposition proposition;
            proposition.id = PropositionId("p" + std::to_string(s.propositions.size()));
            ValueItem item;
            item.id = ValueItemId(proposition.id.value + "-value");
            item.factors.emplace_back().range = {base / 2, base, base * 2};
            proposition.values.push_back(item);
            s.propositions.push_back(proposition);
        }
    });
    desk.robot.frames(2);
    CHECK(desk.shows(desk.app.words().text("value.together")));
    CHECK(desk.shows("3.500"));
}
