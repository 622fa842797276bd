// See full_house.h.
#include "full_house.h"

namespace sparring::test {
namespace {

const std::string k_long = "Lebensmittelverpackungsmaschineninstandhaltungsabteilung";
const std::string k_sentence =
    "Leveringsbetrouwbaarheidsverbeteringsprogramma voor alle productielocaties in de Benelux, "
    "Duitsland en Polen, met halfjaarlijkse evaluatie door beide directies";

std::string numbered(const std::string& text, std::size_t number) {
    return text + " " + std::to_string(number + 1);
}

void seat_twelve(Session& session) {
    for (std::size_t at = session.people.size(); at < 24; ++at) {
        Person person;
        person.id = PersonId{"full-" + std::to_string(at)};
        person.side = at % 2 == 0 ? Side::Supplier : Side::Customer;
        person.level = static_cast<Level>(at % 3);
        session.people.push_back(person);
    }
    int seated = 0;
    for (std::size_t at = 0; at < session.people.size(); ++at) {
        Person& person = session.people[at];
        person.at_table = seated < 12;
        seated += person.at_table ? 1 : 0;
        person.name = numbered("Maximiliane-Friederike von Hohenlohe-Langenburg", at);
        person.function = k_long + " Leiterin";
    }
}

void challenge_and_trend(Session& session) {
    for (std::size_t at = 0; at < 8; ++at) {
        const std::string id = "full-" + std::to_string(at);
        if (at >= session.trends.size())
            session.trends.push_back(
                {TrendId{id}, session.method.trend_categories.front().id, {}, {}, {}});
        Trend& trend = session.trends[at];
        trend.text = numbered(k_sentence, at);
        trend.consequence = k_sentence;
        trend.source = k_long;
        if (at >= session.challenges.size()) session.challenges.push_back({});
        Challenge& challenge = session.challenges[at];
        if (challenge.id.value.empty()) challenge.id = ChallengeId{id};
        challenge.trend = trend.id;
        challenge.text = numbered(k_sentence, at);
        challenge.urgency = 3;
        challenge.owner = k_long;
        challenge.source = k_long;
    }
    session.dot_votes.clear();
    for (const Person& person : session.people)
        for (const Challenge& challenge : session.challenges)
            if (person.at_table) session.dot_votes.push_back({person.id, challenge.id, 2});
}

void rate(Session& session) {
    session.ratings.clear();
    int turn = 0;
    for (const Person& person : session.people)
        for (const Dimension& dimension : session.method.dimensions) {
            if (!person.at_table || person.side == Side::Adviser) continue;
            Rating rating;
            rating.participant = person.id;
            rating.side = person.side;
            rating.dimension = dimension.id;
            if (++turn % 7 != 0) rating.rung = 1 + turn % 4;
            session.ratings.push_back(rating);
        }
    for (Finding& finding : session.findings) {
        finding.evidence_note = k_sentence;
        finding.verifier = k_long;
        finding.dissent = k_sentence;
    }
}

void propose_and_act(Session& session) {
    const Proposition first = session.propositions.front();
    while (session.propositions.size() < 5) {
        Proposition more = first;
        more.id = PropositionId{"full-" + std::to_string(session.propositions.size())};
        for (std::size_t at = 0; at < more.values.size(); ++at)
            more.values[at].id = ValueItemId{more.id.value + "-" + std::to_string(at)};
        session.propositions.push_back(more);
    }
    for (Proposition& proposition : session.propositions) {
        proposition.title = k_sentence;
        proposition.outcome = k_sentence;
        proposition.offer = {k_sentence, k_long, k_sentence};
        proposition.owner = k_long;
        proposition.alternative.text = k_sentence;
        for (ValueItem& value : proposition.values)
            value.label = k_sentence;
    }
    for (std::size_t at = session.actions.size(); at < 12; ++at) {
        Action action;
        action.id = ActionId{"full-" + std::to_string(at)};
        session.actions.push_back(action);
    }
    for (Action& action : session.actions) {
        action.text = k_sentence;
        action.owner = k_long;
        action.due = Date{2027, 12, 31};
    }
    for (std::size_t at = 0; at < 8; ++at)
        session.parking_lot.push_back(
            {ParkedItemId{"full-" + std::to_string(at)}, k_sentence, ParkedOutcome::Open});
}

}  // namespace

void fill_the_house(Session& session) {
    session.supplier = {k_long + " GmbH & Co. KG", "Verpackungsmaschi", k_sentence};
    session.customer = {"Koninklijke " + k_long, "Instandhaltungsabt", k_sentence};
    session.goal = k_sentence;
    session.expectations = k_sentence;
    session.position.explanation = k_sentence;
    session.target.reason = k_sentence;
    session.target.not_further = k_sentence;
    session.target.decider = k_long;
    seat_twelve(session);
    challenge_and_trend(session);
    rate(session);
    propose_and_act(session);
}

}  // namespace sparring::test
