// The step "position" under a person's hands.
#include "entry_checks.h"

using namespace sparring;
using namespace sparring::tests;

namespace {

/// Whether the screen says this, wrapped or not.
bool says(const Desk& desk, const std::string& sentence) {
    std::string lines;
    for (const auto& logged : desk.log.texts())
        lines += logged.text + " ";
    for (auto at = lines.find("  "); at != std::string::npos; at = lines.find("  "))
        lines.erase(at, 1);
    return lines.find(sentence) != std::string::npos;
}

/// A quick scan at the step "position", without ratings.
void begin_empty(Desk& desk) {
    REQUIRE(desk.app.create(WorkshopId("quick-scan"), "Deegwerk", "Molenaar"));
    desk.app.go_to_step(step_of(desk, StepKind::Position));
    desk.robot.frames(3);
}

/// Everybody of a side answers 2 on every dimension.
void rate_all(Desk& desk, Side side, RatingSource source) {
    desk.app.edit("", [&](Session& session) {
        Person person;
        person.id = PersonId(side == Side::Supplier ? "s-one" : "c-one");
        person.name = "Iemand";
        person.side = source == RatingSource::Estimated ? Side::Supplier : side;
        session.people.push_back(person);
        for (const Dimension& dimension : session.method.dimensions) {
            Rating rating;
            rating.participant = person.id;
            rating.dimension = dimension.id;
            rating.rung = 2;
            rating.source = source;
            session.ratings.push_back(rating);
        }
    });
    desk.robot.frames(3);
}

}  // namespace

TEST_CASE("each side confirms the picture or objects, with an explanation together") {
    StepDesk desk(StepKind::Position);
    desk.check_choice(
        "position.supplier",
        [](const Session& s) { return static_cast<int>(s.position.supplier) - 1; }, 1, 0);
    desk.check_choice(
        "position.customer",
        [](const Session& s) { return static_cast<int>(s.position.customer) - 1; }, 0, 1);
    CHECK(desk.session().position.supplier == Confirmation::Confirmed);
    CHECK(desk.session().position.customer == Confirmation::Objection);
    desk.check_text("position.explanation",
                    [](const Session& s) { return s.position.explanation; });
}

TEST_CASE("the picture says that there are too few answers instead of guessing") {
    Desk desk;
    begin_empty(desk);
    CHECK(desk.shows(desk.app.words().text("position.too-few")));
    CHECK_FALSE(desk.shows(desk.app.words().text("position.met")));
}

TEST_CASE("every condition of the next stage is named, with what is there and what is needed") {
    StepDesk desk(StepKind::Position);  // case A: stage 2; domain.md 3.6
    CHECK(desk.shows("Nodig voor Partnership"));
    CHECK(desk.shows("Dimensies op 3 of hoger"));
    CHECK(desk.shows("0 van 7"));
    const auto count = [&](std::string_view text) {
        return std::ranges::count_if(desk.log.texts(),
                                     [&](const auto& logged) { return logged.text == text; });
    };
    CHECK(count("nodig 3") == 4);
    CHECK(count("vervuld") == 0);
    // Once among the conditions, once beside the map.
    for (const char* gate : {"Contacten", "Informatie", "Plannen", "Vertrouwen"})
        CHECK(count(gate) == 2);
    desk.app.edit("", [](Session& s) {
        for (Finding& finding : s.findings)
            if (finding.dimension == DimensionId("trust")) finding.agreed = 3;
    });
    desk.robot.frames(3);
    CHECK(count("nodig 3") == 3);
    CHECK(count("vervuld") == 1);
    CHECK(desk.shows("1 van 7"));
}

TEST_CASE("the map names every dimension, and a sentence says who sees which ones further along") {
    StepDesk desk(StepKind::Position);
    for (const Dimension& dimension : desk.app.method().dimensions)
        CHECK(desk.shows(dimension.short_name.in("nl")));
    CHECK(desk.shows("Beeld van Folmerink"));
    CHECK(desk.shows("Beeld van Kruidwende"));
    CHECK(desk.shows("gedeeld beeld"));
    // D is 1 or more on commitment, information, contacts and innovation (domain.md 3.6).
    CHECK(says(desk,
               "Folmerink ziet het verder bij Overstappen, Informatie, Contacten en "
               "Innovatie."));
}

TEST_CASE("the confidence comes with its own reason") {
    StepDesk desk(StepKind::Position);
    CHECK(says(desk, "Zekerheid hoog."));
    CHECK(says(desk, "elk met minstens 3 mensen"));
    Desk other;
    begin_empty(other);
    rate_all(other, Side::Supplier, RatingSource::Own);
    CHECK(says(other, "Zekerheid laag."));
    CHECK(says(other, "Bij 10 dimensies waardeerde maar één kant."));
}

TEST_CASE("without two views the map says what to do, and its button leads there") {
    Desk desk;
    begin_empty(desk);
    CHECK(desk.shows("Nog geen twee beelden"));
    Hands hands(desk);
    desk.robot.click(desk.app.words().text("position.go-rating"));
    desk.robot.frames(3);
    CHECK(desk.app.step().kind == StepKind::Rating);
}

TEST_CASE("an estimated view is marked as such, with what the mark means") {
    Desk desk;
    begin_empty(desk);
    rate_all(desk, Side::Supplier, RatingSource::Own);
    CHECK_FALSE(says(desk, "is geschat"));
    rate_all(desk, Side::Customer, RatingSource::Estimated);
    CHECK(says(desk, "Gestreepte stip: het beeld van één kant is geschat."));
    CHECK(says(desk, "Bij 10 dimensies is het beeld van één kant geschat."));
}
