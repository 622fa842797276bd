// Every field of a session, by hand; a new field belongs here and in a new sample file.
#include "store/full_session.h"

namespace sparring::test {
namespace {

LocalText both(const std::string& nl, const std::string& en) {
    return {{{"nl", nl}, {"en", en}}};
}

Stage stage(const char* id, const std::string& nl, const std::string& en, const char* figure,
            const char* dimension) {
    return {StageId(id),
            both(nl, en),
            both(nl + " kort", en + " short"),
            both(nl + " verhaal", en + " story"),
            both(nl + "?", en + "?"),
            {{DimensionId(dimension), both("merk", "mark")}},
            figure,
            both("beeld " + nl, "picture of " + en),
            both("MW " + nl, "MW " + en),
            both("MD " + nl, "MD " + en)};
}

Dimension dimension(const char* id, const std::string& nl, const std::string& en) {
    Dimension made;
    made.id = DimensionId(id);
    made.name = both(nl, en);
    made.short_name = both(en, en);
    for (int i = 0; i < 4; ++i) {
        const std::string number = std::to_string(i + 1);
        made.rungs[i] = both(nl + " trede " + number, en + " rung " + number);
        if (i < 3)
            made.thresholds[i] =
                both(nl + " voorbij " + number + "?", en + " past " + number + "?");
    }
    made.question = both("Hoe staat " + nl + "?", "How is " + en + "?");
    made.evidence_hint = both("kijk naar " + nl, "look at " + en);
    made.claims = {"r1 T1", "r3 P2"};
    return made;
}

Method method() {
    Method made;
    made.id = "four-stages";
    made.version = "1";
    made.name = both("Vier stadia", "Four stages");
    made.definition = both("definitie", "definition");
    made.rating_rule = both("regel", "rule");
    made.about = both("over", "about");
    made.market_trigger = both("aanleiding", "trigger");
    made.stages = {stage("transactional", "Transactioneel", "Transactional", "bow-tie", "trust"),
                   stage("cooperative", "Coöperatief", "Cooperative", "coordinators", "trust"),
                   stage("partnership", "Partnership", "Partnership", "diamond", "planning"),
                   stage("integration", "Integratie", "Integration", "merged", "planning")};
    made.dimensions = {dimension("trust", "Vertrouwen", "Trust"),
                       dimension("planning", "Planning", "Planning")};
    const DimensionId trust("trust");
    const DimensionId planning("planning");
    made.gates = {{2, {trust}}, {3, {planning, trust}}, {4, {planning}}};
    made.thresholds = {0.75, 2, 0.65, 0.25, 0.45, 1.25, 3, 1, 5};
    made.preconditions = {{PreconditionId("strategic"), both("strategisch", "strategic")},
                          {PreconditionId("systems"), both("systemen", "systems")}};
    made.trend_categories = {{TrendCategoryId("technology"), both("Techniek", "Technology")}};
    return made;
}

std::vector<ValueItem> values() {
    ValueItem first;
    first.id = ValueItemId("v1");
    first.label = "Stilstand";
    first.category = ValueCategory::Revenue;
    first.driver = "uren";
    first.factors = {{"uren", "h", {90, 90, 90}, Range{40, 15.5, 5}, false},
                     {"dagen", "d", {365, 365, 365}, std::nullopt, true}};
    first.attribution = 0.5;
    first.first_year = 0.25;
    first.status = 4;
    first.source = "meting";
    first.realised = -1200.5;
    ValueItem second;
    second.id = ValueItemId("v2");
    second.label = "Voorraad";
    second.category = ValueCategory::Capital;
    second.driver = "voorraad";
    second.factors = {{"aandeel", "%", {0.1, 0.18, 0.25}, std::nullopt, false}};
    second.capital_rate = 0.05;
    second.status = 2;
    second.source = "raming";
    return {first, second};
}

Proposition proposition() {
    Proposition made;
    made.id = PropositionId("p1");
    made.title = "Recyclebaar";
    made.challenges = {ChallengeId("c1")};
    made.challenge_phrase = "stilstand";
    made.audience = {"Ruben", "beslisser", "rust"};
    made.offer = {"folie", "lijnsteun"};
    made.outcome = "minder stilstand";
    made.from = {2027, 7, 1};
    made.establish_by = {2027, 3, 1};
    made.alternative = {AlternativeType::PreviousOffer, "het oude bod"};
    made.parity = {"prijs"};
    made.difference = {"steun"};
    made.contention = {"houdbaarheid"};
    made.focus = {"steun op de lijn"};
    made.values = values();
    made.annual_costs = {
        {"dienst", {{"bedrag", "EUR", {160000, 145000, 140000}, std::nullopt, false}}}};
    made.one_off_costs = {
        {"invoer", {{"bedrag", "EUR", {1e-7, 12345.678, 123456789012}, std::nullopt, false}}}};
    made.unquantified = {"rust"};
    made.evidence = {{"de proef", 3, "Anouk", {2027, 2, 1}}};
    made.assumptions = {"volume blijft"};
    made.customer_preconditions = {"data"};
    made.supplier_preconditions = {"team"};
    made.risks = {"uitval"};
    made.dependence = "wij meer";
    made.exit_plan = "zes maanden";
    made.rungs_needed = {{DimensionId("planning"), 3}};
    made.status = PropositionStatus::Agreed;
    made.owner = "Marit";
    return made;
}

EarlierSession earlier() {
    EarlierSession made;
    made.id = SessionId("sample-0");
    made.title = "Vorig jaar";
    made.date = {2025, 11, 12};
    made.method_id = "four-stages";
    made.method_version = "0";
    made.supplier_people = {"Marit Hoekstra"};
    made.customer_people = {"inkoper", "Bram"};
    made.stage = 2;
    made.supplier_stage = 3;
    made.customer_stage = 1;
    made.target_stage = 4;
    made.review_date = {2026, 5, 20};
    made.dimensions = {{DimensionId("trust"), 3, 1, 2, 4}};
    made.values = {{ValueItemId("v1"), "Stilstand", {10, 20.5, 30}}};
    return made;
}

void add_people_and_market(Session& session) {
    const PersonId s1("S1");
    const PersonId c1("C1");
    session.people = {{s1, "Marit Hoekstra", "key accountmanager", Side::Supplier, Level::Top,
                       DmuRole::Initiator, true, false, true},
                      {c1, "Esra Yıldız", "inkoper", Side::Customer, Level::Operational,
                       DmuRole::Buyer, true, true, false},
                      {PersonId("A1"), "", "adviseur", Side::Adviser, Level::Middle, DmuRole::None,
                       false, false, false}};
    session.agenda = {{StepId("prepare"), StepKind::Prepare, 10, true, false, 615},
                      {StepId("review-actions"), StepKind::ReviewActions, 480, false, true, 0}};
    session.available_minutes = 205;
    session.earlier = earlier();
    session.recognitions = {{s1, 3}};
    session.trends = {
        {TrendId("t1"), TrendCategoryId("technology"), "robots", "minder handen", "vakblad"}};
    session.challenges = {
        {ChallengeId("c1"), TrendId("t1"), "stilstand halveren", 3, "Ruben", "interview"}};
    session.dot_votes = {{c1, ChallengeId("c1"), 2}};
}

void add_ratings(Session& session) {
    const PersonId s1("S1");
    const PersonId c1("C1");
    const DimensionId trust("trust");
    const DimensionId planning("planning");
    session.ratings = {
        {s1, Side::Supplier, trust, 2, 4, RatingSource::Own, "2026-11-12T10:42:00"},
        {s1, Side::Customer, trust, 1, std::nullopt, RatingSource::Estimated, ""},
        {PersonId(), Side::Customer, planning, 1, 1, RatingSource::Counted, ""},
        {c1, Side::Customer, planning, 1, 2, RatingSource::Imported, "", "per brief", true, true}};
    session.importance_votes = {{c1, trust, 3}};
    session.findings = {
        {trust, "notulen", {2026, 2, 28}, "Anouk", {2027, 1, 31}, 3, "C1 ziet 2", true}};
    session.position = {Confirmation::Confirmed, Confirmation::Objection, "nog niet"};
    session.target = {3,
                      {{planning, 3}, {trust, 4}},
                      "regels",
                      "te vroeg",
                      "directie",
                      {2026, 11, 13},
                      {2027, 5, 13},
                      "mensen",
                      "data",
                      "de leverancier meer"};
    session.contacts = {{s1, c1, "maandelijks", 0}};
}

void add_results(Session& session) {
    session.propositions = {proposition()};
    session.actions = {{ActionId("a1"),
                        "nulmeting",
                        "Gerard",
                        Side::Customer,
                        {2026, 12, 4},
                        {{LinkKind::Dimension, "trust"},
                         {LinkKind::Challenge, "c1"},
                         {LinkKind::Proposition, "p1"},
                         {LinkKind::ValueItem, "v2"},
                         {LinkKind::Precondition, "systems"}},
                        ActionStatus::Busy,
                        "loopt",
                        "Anouk",
                        "de telling ligt er",
                        true}};
    session.parking_lot = {{ParkedItemId("k1"), "prijs", ParkedOutcome::Topic}};
    session.counter_questions = {{"trust-difference", "trust", CounterQuestionOutcome::Dismissed,
                                  "één meting", "2026-11-12T11:30:00"}};
    session.private_notes = {{StepId("prepare"), "C1 is stil"}};
    session.outcome = {"proef",
                       "vertrouwelijk",
                       OutlineStatus::Agreed,
                       "2",
                       {{"a.md", "2026-11-12T12:00:00", "shared"}}};
    session.read_back = {{"brief.sentence",
                          ReadBackStatus::Changed,
                          "Oud.",
                          "nl",
                          "Nieuw.",
                          "Gerard",
                          {2026, 12, 1},
                          "Ruben",
                          "2026-11-12T12:10:00"}};
}

}  // namespace

Session full_session() {
    Session session;
    session.id = SessionId("sample-1");
    session.language = "nl";
    session.title = "Alles eens";
    session.workshop = WorkshopId("sparring-session");
    session.date = {2026, 11, 12};
    session.currency = "USD";
    session.supplier = {"Folmerink Verpakkingen B.V.", "Folmerink", "Verpakt “alles”"};
    session.customer = {"Kruidwende Versmaaltijden B.V.", "Kruidwende",
                        "Maaltijden, 38 mln per jaar"};
    session.prospect = true;
    session.unwinding = true;
    session.goal = "één zin";
    session.expectations = "regel 1\nregel 2";
    session.buyer_type = BuyerType::Alliance;
    session.portfolio = Portfolio::Bottleneck;
    session.supplier_preconditions = {{PreconditionId("strategic"), Answer::Yes},
                                      {PreconditionId("systems"), Answer::Partly}};
    session.customer_preconditions = {{PreconditionId("strategic"), Answer::No}};
    add_people_and_market(session);
    add_ratings(session);
    add_results(session);
    session.method = method();
    return session;
}

}  // namespace sparring::test
