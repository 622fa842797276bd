// The hand-made session.
#include "sample_session.h"

namespace sparring::test {
namespace {

LocalText text(const std::string& nl, const std::string& en) {
    LocalText result;
    result.by_language = {{"nl", nl}, {"en", en}};
    return result;
}

Person person(const std::string& id, Side side, const std::string& name) {
    Person result;
    result.id = PersonId(id);
    result.side = side;
    result.name = name;
    return result;
}

}  // namespace

Method sample_method() {
    Method method;
    method.id = "sample";
    method.version = "1";
    method.name = text("Proefmethode", "Sample method");
    method.rating_rule = text("Kies de hoogste zin die klopt.", "Pick the highest true sentence.");
    for (const auto& [nl, en] :
         {std::pair("Transactioneel", "Transactional"), std::pair("Coöperatief", "Cooperative"),
          std::pair("Partnership", "Partnership"), std::pair("Integratie", "Integration")}) {
        Stage stage;
        stage.id = StageId(en);
        stage.name = text(nl, en);
        method.stages.push_back(stage);
    }
    for (int i = 1; i <= 10; ++i) {
        Dimension dimension;
        const std::string number = std::to_string(i);
        dimension.id = DimensionId("d" + number);
        dimension.name = text("Dimensie " + number, "Dimension " + number);
        dimension.short_name = dimension.name;
        method.dimensions.push_back(dimension);
    }
    method.gates = {{2, {DimensionId("d1")}},
                    {3, {DimensionId("d2"), DimensionId("d5")}},
                    {4, {DimensionId("d3")}}};
    Precondition precondition;
    precondition.id = PreconditionId("strategic");
    precondition.text =
        text("De relatie is van strategisch belang.", "The relationship is strategic.");
    method.preconditions = {precondition};
    return method;
}

Session empty_session() {
    Session session;
    session.id = SessionId("sample");
    session.language = "nl";
    session.date = {2026, 11, 12};
    session.supplier = {"Aalder Techniek B.V.", "Aalder", ""};
    session.customer = {"Beukhof Zuivel B.V.", "Beukhof", ""};
    session.people = {person("s1", Side::Supplier, "Sien"), person("s2", Side::Supplier, "Sjef"),
                      person("c1", Side::Customer, "Cas"),  person("c2", Side::Customer, "Cato"),
                      person("c3", Side::Customer, "Coen"), person("a", Side::Adviser, "Ada")};
    session.method = sample_method();
    return session;
}

void rate_all(Session& session, const std::string& who, int rung, RatingSource source) {
    const Person* found = find_person(session, PersonId(who));
    for (const Dimension& dimension : session.method.dimensions) {
        Rating rating;
        rating.participant = PersonId(who);
        rating.side = source == RatingSource::Estimated ? Side::Customer : found->side;
        rating.dimension = dimension.id;
        rating.rung = rung;
        rating.source = source;
        session.ratings.push_back(rating);
    }
}

ValueItem value_item(const std::string& id, EvidenceStatus status, const Range& amount) {
    ValueItem item;
    item.id = ValueItemId(id);
    item.label = "Post " + id;
    item.driver = id;
    item.status = status;
    item.factors = {{"bedrag", "EUR", amount, std::nullopt, false}};
    return item;
}

Session sample_session() {
    Session session = empty_session();
    session.title = "Minder storing";
    for (const auto& [who, rung] : {std::pair("s1", 3), std::pair("s2", 4), std::pair("c1", 2),
                                    std::pair("c2", 2), std::pair("c3", 1)})
        rate_all(session, who, rung);
    session.target.stage = 3;
    session.target.reason = "Samen plannen loont";
    Challenge challenge;
    challenge.id = ChallengeId("ch1");
    challenge.text = "Minder stilstand";
    session.challenges = {challenge};
    Proposition proposition;
    proposition.id = PropositionId("p1");
    proposition.title = "Onderhoud vooraf";
    proposition.challenges = {challenge.id};
    proposition.challenge_phrase = "stilstand";
    proposition.offer = {"onderhoud vooraf"};
    proposition.outcome = "de helft minder storing";
    proposition.from = {2027, 7, 1};
    proposition.alternative = {AlternativeType::InHouse, "zelf onderhouden"};
    proposition.difference = {"meting op afstand"};
    proposition.evidence = {{"de proef van mei", 3, "Cato", {2027, 1, 15}}};
    proposition.values = {value_item("v1", 2, {10000, 20000, 30000})};
    session.propositions = {proposition};
    Action action;
    action.id = ActionId("a1");
    action.text = "Proef starten";
    action.owner = "Sien";
    action.side = Side::Supplier;
    action.due = {2026, 12, 1};
    session.actions = {action};
    return session;
}

}  // namespace sparring::test
