// Rows of the undo table: propositions and their figures.
// Knows the ids of the screens "value" and "quantify".
#pragma once

#include "undo_table.h"

namespace sparring::tests {

inline void value_rows(Seen& seen) {
    UndoDesk desk(StepKind::Value, seen);
    const std::string p = "proposition.proposition-1.";
    const auto open = [&](const char* row) {
        desk.hands.click(std::string("chain.") + row);
        if (desk.robot.wants_text()) desk.hands.leave();
    };
    open("challenge");
    desk.press_on("answers.ac2");
    desk.text(p + "phrase");
    open("offer");
    desk.texts(p, {"offer.0", "outcome"});
    desk.date(p + "from");
    open("worth");
    desk.date(p + "establish");
    desk.text(p + "unquantified.0");
    open("evidence");
    desk.texts(p, {"evidence.0.text", "evidence.0.verifier"});
    desk.choice(p + "evidence.0.status");
    desk.date(p + "evidence.0.by");
    desk.press_on(p + "evidence.0.remove");
    desk.add("evidence.add");
    open("alternative");
    desk.choice(p + "alternative-type");
    desk.text(p + "alternative");
    open("difference");
    desk.texts(p, {"focus.0", "difference.0", "parity.0", "contention.0", "difference.3"});
    open("audience");
    desk.texts(p, {"person", "role", "interest"});
    open("conditions");
    desk.texts(p, {"needs-supplier.0", "needs-customer.0", "assumptions.0"});
    open("risks");
    desk.texts(p, {"risks.0", "dependence", "exit"});
    open("rungs");
    desk.choice("needed.trust", 3, 4);
    open("status");
    desk.choice(p + "status");
    desk.text(p + "owner");
    desk.press_on("proposition.remove");
    desk.add("proposition.add");
    desk.check("a title", [&] {
        desk.hands.click("proposition.proposition-1");
        if (!desk.robot.wants_text()) desk.hands.click("proposition.proposition-1");
        desk.press(ImGuiMod_Ctrl | ImGuiKey_A);
        desk.hands.type_and_leave(desk.next_text());
    });
}

inline void quantify_rows(Seen& seen) {
    UndoDesk desk(StepKind::Quantify, seen);
    const auto open = [&](const std::string& row) {
        desk.hands.click(row);
        if (desk.robot.wants_text()) desk.hands.leave();
    };
    const std::string item = "value.a1.";
    open("value.a1");
    desk.texts(item, {"label", "driver", "source", "factor.0.label", "factor.0.unit"});
    desk.numbers(item + "factor.0.", {"low", "base", "high"});
    desk.press_on(item + "factor.0.difference");
    desk.numbers(item + "factor.0.minus.", {"low", "base", "high"});
    desk.press_on(item + "factor.0.divides");
    desk.choice(item + "status");
    desk.numbers(item, {"attribution", "first-year"});
    desk.choice(item + "category", 2, 2);  // capital has a rate
    desk.numbers(item, {"rate"});
    desk.press_on(item + "factor.0.remove");
    desk.add(item + "factor.add");
    desk.press_on(item + "remove");
    desk.add("item.add");
    for (const std::string costs : {"quantify.annual-costs", "quantify.one-off-costs"}) {
        open(costs + ".0");
        desk.texts(costs + ".0.", {"label", "factor.0.label", "factor.0.unit"});
        desk.numbers(costs + ".0.factor.0.", {"low", "base", "high"});
        desk.press_on(costs + ".0.remove");
        desk.add(costs + ".add");
    }
    desk.edit("value realised", [](Session& s) { s.propositions[0].values[0].realised = -1200.5; });
}

}  // namespace sparring::tests
