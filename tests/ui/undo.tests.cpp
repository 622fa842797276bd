// Undo over every kind of edit: each field of the session file is changed by at least one row, on
// its screen where there is one; Ctrl+Z brings back the session before, Ctrl+Y the one after.
#include "undo_value_rows.h"

#include "app/time_plan.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

void prepare_rows(Seen& seen) {
    UndoDesk desk(StepKind::Prepare, seen);
    desk.texts("",
               {"goal", "title", "currency", "expectations", "supplier.name", "supplier.short",
                "supplier.description", "customer.name", "customer.short", "customer.description"});
    desk.date("date");
    desk.choice("buyer-type");
    desk.choice("portfolio");
    desk.press_on("prospect");
    desk.press_on("unwinding");
    for (const char* side : {".s", ".c"})
        desk.choice(std::string("precondition.systems") + side);
    desk.hands.click("person.c1");
    desk.texts("people.c1.", {"name", "function"});
    desk.choice("people.c1.level");
    desk.pick("people.c1.dmu");
    desk.press_on("people.c1.names");
    desk.press_on("people.c1.absent");
    desk.press_on("people.c1.remove");  // with all that hangs on it: votes, ratings, contacts
    desk.add("supplier.add");
    desk.add("customer.add");
    desk.add("adviser.add");
    desk.edit("a person no longer at the table",
              [](Session& s) { s.people.front().at_table = false; });
}

void agenda_rows(Seen& seen) {
    UndoDesk desk(StepKind::Value, seen);
    desk.check("a minute more", [&] { desk.press(ImGuiKey_Equal); });
    desk.check("skip a step", [&] { desk.app.skip_step(step_of(desk, StepKind::Quantify), true); });
    desk.check("the skipped step again",
               [&] { desk.app.skip_step(step_of(desk, StepKind::Quantify), false); });
    desk.edit("the time there is", [](Session& s) { s.available_minutes = 90; });
    desk.computer.pass(desk.app, 60);
    desk.check("re-plan", [&] {
        desk.press(ImGuiMod_Ctrl | ImGuiKey_R);
        for (int presses = 0; presses < 4; ++presses)
            desk.hands.click("replan.less");
        desk.hands.click("replan.accept");
    });
    desk.edit("must be done", [](Session& s) { s.agenda[1].must = !s.agenda[1].must; });
    desk.edit("time spent", [](Session& s) { s.agenda[1].spent_seconds += 60; });
    desk.check("a step more", [&] { desk.app.add_step(StepKind::Break, 5); });
}

void stages_and_market_rows(Seen& seen) {
    {
        UndoDesk desk(StepKind::Stages, seen);
        desk.choice("recognition.s1");
        desk.choice("recognition.c2", 3, 2);
    }
    UndoDesk desk(StepKind::Market, seen);
    desk.hands.strike("v");
    desk.hands.strike("1");
    desk.edit("no dots", [](Session& s) { s.dot_votes.clear(); });
    for (int dots = 0; dots < 3; ++dots)  // one, two, none
        desk.press_on("vote.ac1");
    desk.hands.strike("v");
    desk.hands.strike("e");
    desk.texts("challenges.ac1.", {"text", "owner", "source"});
    desk.choice("challenges.ac1.urgency");
    desk.pick("challenges.ac1.trend");
    desk.press_on("challenges.ac1.remove");
    desk.add("challenge.add");
    desk.hands.choose("panel", 1);
    desk.hands.click("trend.at1");
    desk.hands.leave();
    desk.texts("trends.at1.", {"text", "consequence", "source"});
    desk.pick("trends.at1.category");
    desk.press_on("trends.at1.remove");
    desk.add("trend.add");
}

void rating_rows(Seen& seen) {
    UndoDesk desk(StepKind::Rating, seen);
    const auto answer = [&](const char* name, auto change) {
        desk.edit(name, [&](Session& s) { change(s.ratings.front()); });
    };
    desk.edit("a rating", [](Session& s) {
        Rating rating;
        rating.participant = PersonId("s1");
        rating.dimension = s.method.dimensions[0].id;
        rating.rung = 4;
        std::erase_if(s.ratings, [&](const Rating& r) {
            return r.participant == rating.participant && r.dimension == rating.dimension;
        });
        s.ratings.push_back(rating);
    });
    desk.edit("a rating taken out", [](Session& s) { s.ratings.pop_back(); });
    answer("another rung", [](Rating& r) { r.rung = r.rung == 1 ? 2 : 1; });
    answer("no rung", [](Rating& r) { r.rung.reset(); });
    answer("a second round", [](Rating& r) { r.round = 2; });
    answer("a rating's note", [](Rating& r) { r.note = "één week"; });
    answer("a late rating", [](Rating& r) { r.late = true; });
    answer("a rating given anew", [](Rating& r) { r.changed = true; });
    answer("the time of a rating", [](Rating& r) { r.time = "2026-11-24T11:00:00"; });
    answer("a counted rating", [](Rating& r) {
        r.source = RatingSource::Counted;
        r.participant = {};
        r.side = Side::Customer;
    });
}

void talk_rows(Seen& seen) {
    {
        UndoDesk desk(StepKind::Reveal, seen);
        desk.press(ImGuiKey_Space);
        const std::string id = desk.app.progress().dimension.value;
        const int agreed = find_finding(desk.session(), DimensionId(id))->agreed.value_or(0);
        desk.keys("another rung agreed", agreed == 4 ? "3" : "4");
        desk.keys("no rung agreed", agreed == 4 ? "3" : "4");
        desk.check("evidence", [&] {
            desk.hands.strike("e");
            desk.press(ImGuiMod_Ctrl | ImGuiKey_A);
            desk.hands.type_and_leave(desk.next_text());
        });
        desk.texts("findings." + id, {".verifier", ".dissent"});
        desk.date("findings." + id + ".date");
        desk.date("findings." + id + ".verify-by");
        desk.edit("remains divided", [](Session& s) { s.findings.front().divided = true; });
        desk.edit("a finding of another dimension",
                  [](Session& s) { s.findings.front().dimension = DimensionId("another"); });
    }
    UndoDesk desk(StepKind::Position, seen);
    desk.choice("position.supplier");
    desk.choice("position.customer");
    desk.text("position.explanation");
}

void contacts_rows(Seen& seen) {
    UndoDesk desk(StepKind::Contacts, seen);
    desk.choice("contacts.0.strength", 2, 3);
    desk.text("contacts.0.rhythm");
    desk.press_on("contacts.0.remove");
    desk.hands.click("contact.person.s1");
    desk.press_on("contact.person.c2");  // a line between them
    desk.check("a contact by names", [&] {
        desk.hands.pick("new.supplier", 2);
        desk.hands.pick("new.customer", 2);
        desk.hands.click("contact.add");
    });
    desk.add("contact.add-supplier");
    desk.add("contact.add-customer");
    desk.text("people.c4.name");
    desk.press_on("people.c4.remove");
}

void ambition_rows(Seen& seen) {
    UndoDesk desk(StepKind::Ambition, seen);
    desk.pick("target.stage");
    desk.texts("target.",
               {"reason", "not-further", "decider", "supplier-invests", "customer-invests"});
    desk.date("target.decided-on");
    desk.date("target.review-date");
    desk.check("a rung of the ladder", [&] {
        REQUIRE(desk.hands.tab_to("ladder.trust"));
        desk.hands.strike("4");
    });
    desk.check("the rung follows the stage again", [&] { desk.hands.strike("4"); });
    desk.hands.pick("voter", 2);
    desk.choice("importance.trust");
    desk.edit("dependence", [](Session& s) { s.target.dependence = "de leverancier meer"; });
}

void actions_rows(Seen& seen) {
    UndoDesk desk(StepKind::Actions, seen);
    desk.hands.click("actions.action-1");
    if (desk.robot.wants_text()) desk.hands.leave();
    desk.texts("actions.action-1.", {"text", "owner", "note"});
    desk.date("actions.action-1.due");
    desk.choice("actions.action-1.side");
    desk.pick("actions.action-1.link");      // a dimension more, or one fewer
    desk.pick("actions.action-1.link", 10);  // a challenge
    desk.choice("actions.action-1.status");
    desk.press_on("actions.action-1.remove");
    desk.add("action.add");
    desk.edit("what else an action says", [](Session& s) {
        s.actions[0].counterpart = "Anouk";
        s.actions[0].sign = "de telling ligt er";
        s.actions[0].carried_over = true;
    });
    desk.text("parking.parked-1.text");
    desk.choice("parking.parked-1.outcome");
    desk.press_on("parking.parked-1.remove");
    desk.add("parking.add");
    desk.check("a thought parked with P", [&] {
        desk.hands.strike("p");
        desk.robot.type(desk.next_text() + "\n");
    });
}

void outcome_rows(Seen& seen) {
    UndoDesk desk(StepKind::Outcome, seen);
    desk.texts("outcome.", {"decision", "confidentiality", "version"});
    desk.choice("outcome.status");
    desk.hands.strike("v");
    desk.keys("a sentence confirmed", "1");
    const auto said = [&](const std::string& name, const std::string& digit) {
        desk.check(name, [&] {
            desk.hands.strike(digit);
            desk.hands.leave();
        });
    };
    said("a sentence to verify", "2");
    desk.text("read-back.owner");
    desk.date("read-back.due");
    said("a sentence changed", "3");
    desk.text("read-back.change");
    desk.press(ImGuiKey_Escape);
    desk.check("an export on record", [&] {
        desk.press(ImGuiMod_Ctrl | ImGuiKey_E);
        desk.robot.frames(2);
    });
    desk.edit("who confirmed it, in which words", [](Session& s) {
        s.read_back[0].by = "Ruben";
        s.read_back[0].text = "Zo.";
        s.read_back[0].language = "en";
    });
    desk.check("a private note in the console", [&] {
        desk.press(ImGuiMod_Ctrl | ImGuiKey_P);
        desk.hands.click("console.confirmed");
        desk.hands.fill("notes.outcome", desk.next_text());
        desk.hands.click("console.close");
    });
    desk.check("the first note on a step",
               [&] { desk.notes.set(StepId("another"), desk.next_text()); });
}

/// What comes with the file or from other work than typing.
void other_rows(Seen& seen) {
    UndoDesk desk(StepKind::Break, seen);
    desk.edit("language", [](Session& s) { s.language = "en"; });
    desk.edit("an answer to a counter-question", [](Session& s) {
        s.counter_questions.push_back({"trust-difference", "trust",
                                       CounterQuestionOutcome::Dismissed, "één meting",
                                       "2026-11-24T11:00:00"});
    });
    desk.edit("the earlier session", [](Session& s) {
        s.earlier = {SessionId("e"),
                     "Vorig jaar",
                     {2025, 11, 12},
                     "four-stages",
                     "0",
                     {"Marit"},
                     {"Bram"},
                     2,
                     3,
                     1,
                     4,
                     {2026, 5, 20},
                     {{DimensionId("trust"), 3, 1, 2, 4}},
                     {{ValueItemId("v1"), "Stilstand", {10, 20.5, 30}}}};
    });
}

/// What nobody edits: names that the program gives, and the method, which is a copy.
bool fixed(const std::string& path) {
    static const std::set<std::string> names = {"format", "id", "workshop"};
    return names.contains(path) || path.starts_with("method");
}

}  // namespace

TEST_CASE("Ctrl+Z takes back every kind of edit whole, and Ctrl+Y brings it again") {
    Seen seen;
    prepare_rows(seen);
    agenda_rows(seen);
    stages_and_market_rows(seen);
    rating_rows(seen);
    talk_rows(seen);
    contacts_rows(seen);
    ambition_rows(seen);
    value_rows(seen);
    quantify_rows(seen);
    actions_rows(seen);
    outcome_rows(seen);
    other_rows(seen);
    // Every field that a session file can have was among them.
    std::ifstream sample(SPARRING_SOURCE_DIR "/tests/store/samples/format-1.json");
    std::stringstream file;
    file << sample.rdbuf();
    const FieldValues fields = fields_of(file.str());
    CHECK(fields.size() > 150);
    for (const auto& [path, values] : fields) {
        INFO(path);
        CHECK((fixed(path) || seen.contains(path)));
    }
}

TEST_CASE("several edits are taken back one by one, in the order they were made in") {
    StepDesk desk(StepKind::Position);
    const auto whole = [&] { return desk.app.open_session().whole_session(); };
    std::vector<Session> states = {whole()};
    desk.hands.fill("position.explanation", "Eén");
    states.push_back(whole());
    desk.hands.choose("position.supplier", 1);
    states.push_back(whole());
    desk.hands.next();
    desk.hands.strike("p");
    desk.robot.type("Straks: € en ı\n");
    states.push_back(whole());
    desk.notes.set(desk.app.step().id, "Let op Müller");
    desk.app.close_step();
    states.push_back(whole());
    for (std::size_t at = states.size() - 1; at-- > 0;) {
        desk.hands.undo();
        CHECK(whole() == states[at]);
    }
    for (std::size_t at = 1; at < states.size(); ++at) {
        desk.hands.redo();
        CHECK(whole() == states[at]);
    }
}

TEST_CASE("while somebody types Ctrl+Z takes back typing first, and the field's visit afterwards") {
    StepDesk desk(StepKind::Position);
    desk.hands.fill("position.explanation", "Müller zegt");
    const Session before = desk.session();
    desk.hands.click("position.explanation");
    desk.robot.press(ImGuiKey_End);
    desk.robot.type(" één “ja”");
    const auto text = [&] { return desk.session().position.explanation; };
    desk.hands.undo();
    CHECK(text() == "Müller zegt één ");
    desk.hands.undo();
    CHECK(text() == "Müller zegt ");
    desk.hands.undo();
    CHECK(text() == "Müller zegt");
    desk.hands.redo();
    desk.hands.redo();
    desk.hands.redo();
    CHECK(text() == "Müller zegt één “ja”");
    desk.hands.leave();
    desk.hands.undo();
    CHECK(desk.session() == before);
}
