// The step "outcome" under a person's hands: cover facts, audience, saving the outline.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

std::vector<std::string> exports(Desk& desk) {
    return desk.computer.disk->in(test::Computer::exports, "");
}

}  // namespace

TEST_CASE("what stands on the cover can be entered, changed and taken back") {
    StepDesk desk(StepKind::Outcome);
    desk.check_text("outcome.decision", [](const Session& s) { return s.outcome.decision_asked; });
    desk.check_text("outcome.confidentiality",
                    [](const Session& s) { return s.outcome.confidentiality; });
    desk.check_text("outcome.version", [](const Session& s) { return s.outcome.version; });
    desk.check_choice(
        "outcome.status", [](const Session& s) { return static_cast<int>(s.outcome.status); }, 1,
        0);
}

TEST_CASE("the preview follows what is typed beside it") {
    StepDesk desk(StepKind::Outcome);
    desk.hands.fill("outcome.decision", "Akkoord voor een proef in mei");
    CHECK(desk.shows("Akkoord voor een proef in mei"));
}

TEST_CASE("both versions are saved, with button and key, and recorded") {
    StepDesk desk(StepKind::Outcome);
    const std::size_t recorded = desk.session().outcome.exports.size();
    desk.hands.click("export");
    const std::size_t formats = exports(desk).size();
    CHECK(formats >= 2);
    CHECK(desk.app.audience() == OutlineAudience::Shared);
    desk.hands.click("audience");
    CHECK(desk.app.audience() == OutlineAudience::Internal);
    CHECK(desk.sentences("outcome.internal-about") == 1);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_E);
    CHECK(exports(desk).size() == 2 * formats);
    CHECK(desk.session().outcome.exports.size() == recorded + 2 * formats);
    CHECK(desk.session().outcome.exports.back().audience == "internal");
}

TEST_CASE("a full disk says so in one sentence and records no export") {
    StepDesk desk(StepKind::Outcome);
    const std::size_t recorded = desk.session().outcome.exports.size();
    desk.computer.disk->full = true;
    desk.press(ImGuiMod_Ctrl | ImGuiKey_E);
    REQUIRE(desk.app.notice());
    CHECK(desk.app.notice()->problem);
    CHECK(desk.session().outcome.exports.size() == recorded);
    CHECK(exports(desk).empty());
}

TEST_CASE("a chapter leads to its place on the page") {
    StepDesk desk(StepKind::Outcome);
    const auto heading_y = [&] {
        for (const auto& logged : desk.log.texts())
            if (logged.text == "6  Bewijs en aannames") return logged.ink.y;
        return -1.0F;
    };
    const float before = heading_y();
    REQUIRE(before > 1080);
    desk.hands.click("chapter.evidence");
    desk.robot.frames(3);
    CHECK(heading_y() > 200);
    CHECK(heading_y() < 400);
}
