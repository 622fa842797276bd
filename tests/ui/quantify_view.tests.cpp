// The step "quantify" under a person's hands: figures in, what remains out.
#include "entry_checks.h"

#include "core/value_case.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

const ValueItem& item(const Session& session) {
    return session.propositions.front().values.front();
}

/// A proposition of its own, without any figure, at the step "quantify".
class QuantifyDesk : public StepDesk {
public:
    QuantifyDesk() : StepDesk(StepKind::Quantify) {
        app.edit("", [](Session& s) {
            s.propositions = {Proposition{}};
            s.propositions[0].id = PropositionId("own");
            s.propositions[0].title = "Vers binnen een dag";
        });
        robot.frames(2);
        hands.click("item.add");
        hands.strike("eigen");  // the caret is in its name
        hands.leave();
    }
    std::string key(const std::string& member) const {
        return "value." + item(session()).id.value + "." + member;
    }
    void range(const std::string& place, const char* low, const char* base, const char* high) {
        hands.fill(place + ".low", low);
        hands.fill(place + ".base", base);
        hands.fill(place + ".high", high);
    }
};

}  // namespace

TEST_CASE("a value item's words can be entered, changed and taken back") {
    QuantifyDesk desk;
    desk.check_text(desk.key("label"), [](const Session& s) { return item(s).label; });
    desk.check_text(desk.key("driver"), [](const Session& s) { return item(s).driver; });
    desk.check_text(desk.key("source"), [](const Session& s) { return item(s).source; });
    desk.check_choice(
        desk.key("category"), [](const Session& s) { return static_cast<int>(item(s).category); },
        0, 3);
    desk.check_choice(
        desk.key("status"), [](const Session& s) { return item(s).status - 1; }, 1, 3);
    desk.check_text(desk.key("factor.0.label"),
                    [](const Session& s) { return item(s).factors[0].label; });
    desk.check_text(desk.key("factor.0.unit"),
                    [](const Session& s) { return item(s).factors[0].unit; });
}

TEST_CASE("a value item's figures can be entered, changed and taken back") {
    QuantifyDesk desk;
    const std::string factor = desk.key("factor.0");
    desk.check_number(factor + ".low",
                      [](const Session& s) { return item(s).factors[0].range.low; });
    desk.check_number(factor + ".base",
                      [](const Session& s) { return item(s).factors[0].range.base; });
    desk.check_number(factor + ".high",
                      [](const Session& s) { return item(s).factors[0].range.high; });
    desk.check_share(desk.key("attribution"), [](const Session& s) { return item(s).attribution; });
    desk.check_share(desk.key("first-year"), [](const Session& s) { return item(s).first_year; });
    desk.hands.choose(desk.key("category"), 2);  // capital asks for its cost
    desk.check_share(desk.key("rate"), [](const Session& s) { return item(s).capital_rate; });
}

TEST_CASE("hours times a rate, less what it costs, is what the screen says") {
    QuantifyDesk desk;
    desk.range(desk.key("factor.0"), "100", "200", "300");
    desk.hands.click(desk.key("factor.add"));
    desk.range(desk.key("factor.1"), "50", "50", "60");
    desk.hands.click("quantify.annual-costs.add");
    desk.range("quantify.annual-costs.0.factor.0", "3000", "2000", "1000");
    const ValueCase value = value_case(desk.session().propositions[0]);
    CHECK(value.low.net == 2000);    // 100 × 50 − 3000: costs stand per scenario
    CHECK(value.base.net == 8000);   // 200 × 50 − 2000
    CHECK(value.high.net == 17000);  // 300 × 60 − 1000
    CHECK(desk.shows("8.000"));
}

TEST_CASE("figures out of order are said in one sentence") {
    QuantifyDesk desk;
    CHECK(desk.sentences("fault.not-ordered") == 0);
    desk.range(desk.key("factor.0"), "300", "200", "400");
    CHECK(desk.sentences("fault.not-ordered") == 1);
    desk.hands.fill(desk.key("factor.0.low"), "100");
    CHECK(desk.sentences("fault.not-ordered") == 0);
}

TEST_CASE("a value item says how its amount comes about") {
    QuantifyDesk desk;
    CHECK(item(desk.session()).label == "eigen");
    const std::string factor = desk.key("factor.0");
    desk.hands.fill(factor + ".label", "bekers");
    desk.range(factor, "40", "48", "50");
    desk.hands.click(desk.key("factor.add"));
    desk.hands.strike("prijs");  // the caret is in the new factor's name
    desk.hands.leave();
    CHECK(item(desk.session()).factors[1].label == "prijs");
    desk.range(desk.key("factor.1"), "2", "2", "2");
    CHECK(desk.screen().find("bekers (40/48/50) × prijs (2)") != std::string::npos);
}

TEST_CASE("a value item is opened, and removed with an offer to undo, by keyboard alone") {
    QuantifyDesk desk;
    const std::string row = "value." + item(desk.session()).id.value;
    desk.press(ImGuiKey_Escape);
    CHECK(desk.robot.is_focused("###" + row));
    CHECK(desk.robot.find("###" + row + ".driver") == nullptr);
    desk.hands.strike("e");
    CHECK(desk.robot.find("###" + row + ".driver") != nullptr);
    desk.hands.leave();
    desk.press(ImGuiKey_Escape);
    desk.press(ImGuiKey_Delete);
    CHECK(desk.session().propositions[0].values.empty());
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
    desk.hands.undo();
    CHECK(item(desk.session()).label == "eigen");
}

TEST_CASE("removing a factor or a cost offers to undo it") {
    QuantifyDesk desk;
    desk.hands.click(desk.key("factor.0.remove"));
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
    desk.app.dismiss_notice();
    desk.hands.click("quantify.annual-costs.add");
    desk.hands.leave();
    desk.hands.click("quantify.annual-costs.0.remove");
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->can_undo);
}

TEST_CASE("a factor divides, or is a difference, and can be removed") {
    QuantifyDesk desk;
    const std::string factor = desk.key("factor.0");
    desk.check_toggle(factor + ".divides",
                      [](const Session& s) { return item(s).factors[0].divides; });
    desk.hands.click(factor + ".difference");
    desk.check_number(factor + ".minus.base",
                      [](const Session& s) { return item(s).factors[0].minus->base; });
    desk.check_remove(factor + ".remove", [](const Session& s) { return item(s).factors.size(); });
}

TEST_CASE("value items and costs can be removed and brought back") {
    QuantifyDesk desk;
    desk.hands.click("quantify.one-off-costs.add");
    const std::string cost = "quantify.one-off-costs.0";
    const auto costs = [](const Session& s) { return s.propositions[0].one_off_costs; };
    desk.check_text(cost + ".label", [&](const Session& s) { return costs(s)[0].label; });
    desk.check_number(cost + ".factor.0.base",
                      [&](const Session& s) { return costs(s)[0].factors[0].range.base; });
    desk.check_remove(cost + ".remove", [&](const Session& s) { return costs(s).size(); });
    desk.hands.click("value." + item(desk.session()).id.value);
    desk.hands.leave();
    desk.check_remove(desk.key("remove"),
                      [](const Session& s) { return s.propositions[0].values.size(); });
}
