// What six people say in a half-day session, and how it comes into the program by keys alone.
// Knows the screens' ids; nothing of how the session keeps what was said.
#pragma once

#include "keyboard_desk.h"

#include <array>
#include <string>
#include <vector>

namespace sparring::tests {

/// Rungs of Noor, Sam, Renée (supplier), Ada, Bram and Zoë (customer) on the ten dimensions; 0 is
/// "don't know".
inline constexpr std::array<std::array<int, 6>, 10> k_six = {{{4, 3, 3, 1, 2, 2},
                                                              {2, 2, 3, 2, 2, 2},
                                                              {3, 3, 2, 2, 0, 2},
                                                              {2, 2, 2, 2, 2, 2},
                                                              {3, 3, 3, 2, 3, 3},
                                                              {2, 2, 2, 2, 2, 3},
                                                              {2, 3, 2, 3, 2, 2},
                                                              {1, 1, 2, 1, 1, 1},
                                                              {2, 2, 2, 3, 2, 2},
                                                              {3, 2, 3, 3, 3, 3}}};
/// The first dimension once more, after the talk.
inline constexpr std::array<int, 6> k_six_again = {3, 3, 3, 2, 2, 2};
inline constexpr std::array<int, 10> k_six_agreed = {3, 2, 2, 2, 3, 2, 2, 1, 2, 3};

class HalfDay {
public:
    explicit HalfDay(KeyboardDesk& desk) : m_desk(desk) {}

    void start() {
        m_desk.enter("workshop.sparring-session");
        m_desk.type("Coöperatie Zuivelmeester\n");
        m_desk.type("Yıldız Verpakkingen\n");
        m_desk.wait(0.3F);
        REQUIRE(m_desk.app().has_session());
    }
    void at(const std::string& step) {
        INFO(m_desk.screen());
        REQUIRE(m_desk.app().step().id.value == step);
        CHECK(m_desk.faults().empty());
    }
    /// On to this step.
    void on_to(const std::string& step) {
        m_desk.next();
        at(step);
    }

    void prepare() {
        at("prepare");
        m_desk.fill("goal", "Eén zin over wat wij toevoegen:\n“€ 50 per pallet minder”");
        person("supplier", 1, "Noor Yıldız", "Accountmanager", 1);
        person("supplier", 2, "Sam Müller", "Directeur", 0);
        person("supplier", 3, "Renée Smit", "Planner", 2);
        person("customer", 4, "Ada Vos", "Inkoper", 1);
        m_desk.pick("people.person-4.dmu", 1);  // decider
        m_desk.toggle("people.person-4.names");
        person("customer", 5, "Bram Böhm", "Directeur", 0);
        person("customer", 6, "Zoë de Wit", "Teamleider", 2);
        m_desk.fill("title", "Sparringsessie “Zuivel & Co”");
        m_desk.fill("expectations", "Een eerlijk beeld, geen verkooppraat");
        m_desk.choose("buyer-type", 1);  // advice
        m_desk.choose("portfolio", 0);   // strategic
        m_desk.choose("precondition.strategic.s", 0);
        m_desk.choose("precondition.strategic.c", 1);
    }
    void stages() {
        m_desk.strike("4");
        m_desk.choose("recognition.person-1", 2);
        m_desk.choose("recognition.person-4", 0);
        for (int pages = 0; pages < 5 && m_desk.app().step().id.value == "stages"; ++pages)
            m_desk.next();
    }
    void market() {
        at("market");
        m_desk.strike("m");
        m_desk.write("Supermarkten eisen één etiket voor alle talen");
        m_desk.fill("trends.trend-1.consequence", "Marges onder druk: € 0,02 per bekertje");
        m_desk.pick("trends.trend-1.category", 6);  // supply
        m_desk.fill("trends.trend-1.source", "Vakblad, ’26");
        m_desk.enter("challenge.add");  // from this trend
        challenge(1, "Etiketten binnen één dag wisselen", 2, "Bram Böhm");
        m_desk.strike("n");
        challenge(2, "Minder uitval op de nachtlijn", 0, "Zoë de Wit");
        m_desk.strike("n");
        challenge(3, "Voorraad halveren zonder misgrijpen", 1, "Ada Vos");
        m_desk.press(ImGuiKey_Escape);  // back to the cards
        m_desk.press(ImGuiKey_Equal);   // a minute more
        m_desk.strike("v");
        dots("1", {1, 1, 2});
        dots("2", {1, 3});
        dots("4", {1, 2, 2});
        dots("6", {2});
        m_desk.strike("v");
    }
    /// All dimensions are shown already.
    void reveal() {
        at("reveal");
        for (std::size_t dimension = 0; dimension < k_six_agreed.size(); ++dimension) {
            m_desk.strike(std::to_string(k_six_agreed[dimension]));
            if (dimension == 0) evidence();
            if (dimension < 9) m_desk.next();
        }
    }
    void position() {
        at("position");
        m_desk.choose("position.supplier", 0);
        m_desk.choose("position.customer", 1);
        m_desk.fill("position.explanation",
                    "De klant ziet de planning anders:\néén week, geen drie");
    }
    void contacts() {
        at("contacts");
        line("person-1", "person-4");
        line("person-2", "person-5");
        m_desk.choose("contacts.0.strength", 3);  // weekly
        m_desk.fill("contacts.0.rhythm", "elke maandag bij de ü-lijn");
        m_desk.choose("contacts.1.strength", 0);  // needed
        m_desk.enter("contact.add-customer");
        m_desk.write("Işıl Çelik");
        m_desk.fill("people.person-7.function", "Kwaliteit");
    }
    void ambition() {
        at("ambition");
        m_desk.pick("target.stage", 2);
        m_desk.choose("ladder.planning", 1);  // a lower rung than the stage
        m_desk.fill("target.reason", "Samen sneller wisselen");
        m_desk.fill("target.not-further", "Geen gedeelde systemen nodig");
        m_desk.fill("target.decider", "Sam Müller");
        m_desk.fill("target.decided-on", "24-11-2026");
        m_desk.fill("target.review-date", "20-5-2027");
        m_desk.fill("target.supplier-invests", "Een vaste planner, € 60.000 per jaar");
        m_desk.fill("target.customer-invests", "Dagelijkse prognose");
        m_desk.pick("voter", 3);  // Ada Vos
        m_desk.choose("importance.collaboration", 2);
        m_desk.choose("importance.trust", 0);
    }
    void value() {
        at("value");
        m_desk.strike("a");
        m_desk.write("Etiket binnen één dag");
        m_desk.enter("chain.challenge");
        m_desk.toggle("answers.challenge-1");
        fill("phrase", "wisselen binnen één dag");
        m_desk.enter("chain.offer");
        fill("offer.0", "een nachtlijn");
        fill("offer.1", "een vaste planner");
        fill("outcome", "minder stilstand en één etiket");
        fill("from", "1-2-2027");
        m_desk.enter("chain.worth");
        fill("establish", "1-6-2027");
        m_desk.enter("chain.evidence");
        m_desk.enter("evidence.add");
        m_desk.write("de proef van mei bij Müller");
        m_desk.choose("proposition.proposition-1.evidence.0.status", 2);
        m_desk.enter("chain.alternative");
        m_desk.choose("proposition.proposition-1.alternative-type", 1);
        fill("alternative", "zelf drukken");
        m_desk.enter("chain.difference");
        fill("focus.0", "elke dag een ander etiket");
    }
    void quantify() {
        at("quantify");
        m_desk.strike("v");
        m_desk.write("Minder stilstand");
        const std::string item = "value.proposition-1-value-1.";
        m_desk.fill(item + "factor.0.label", "stilstand");
        m_desk.fill(item + "factor.0.unit", "uur");
        range(item + "factor.0", "80", "100", "150");
        m_desk.enter(item + "factor.add");
        m_desk.write("kosten van een uur");
        m_desk.fill(item + "factor.1.unit", "€/uur");
        range(item + "factor.1", "1.000", "1.250,50", "1.500");
        m_desk.fill(item + "driver", "omsteltijd");
        m_desk.choose(item + "status", 1);  // customer estimate
        m_desk.enter("quantify.one-off-costs.add");
        m_desk.write("inleren");
        m_desk.fill("quantify.one-off-costs.0.factor.0.label", "dagen × tarief");
        range("quantify.one-off-costs.0.factor.0", "30000", "25000", "20000");
    }
    void actions() {
        at("actions");
        m_desk.strike("a");
        m_desk.write("Proefrit met de nachtlijn");
        m_desk.fill("actions.action-1.owner", "Ada Vos");
        m_desk.fill("actions.action-1.due", "15-12-2026");
        m_desk.pick("actions.action-1.link", 0);
        m_desk.press(ImGuiKey_Escape);
        m_desk.strike("a");
        m_desk.write("Eén etiket per taal uitwerken (€, ü, ı)");
        m_desk.fill("actions.action-2.owner", "Renée Smit");
        m_desk.choose("parking.parked-1.outcome", 2);  // a topic for another time
    }
    /// Sentence 1 confirmed, 2 to verify by Zoë, 3 changed; then what the outline says of itself.
    void outcome() {
        at("outcome");
        m_desk.strike("v");
        m_desk.strike("1");
        m_desk.strike("2");
        m_desk.write("Zoë de Wit");
        m_desk.fill("read-back.due", "8-1-2027");
        m_desk.next();
        m_desk.strike("3");
        m_desk.write("Zo zeggen wij het: “één dag”");
        m_desk.press(ImGuiKey_Escape);
        m_desk.fill("outcome.decision", "Akkoord voor een proef van € 25.000");
        m_desk.fill("outcome.confidentiality", "Vertrouwelijk");
        m_desk.choose("outcome.status", 1);
        m_desk.fill("outcome.version", "2");
    }
    void park(const std::string& text) {
        m_desk.strike("p");
        m_desk.type(text + "\n");
        m_desk.wait(0.2F);
    }

private:
    void person(const std::string& side, int number, const std::string& name,
                const std::string& function, int level) {
        m_desk.enter(side + ".add");
        m_desk.write(name);
        const std::string key = "people.person-" + std::to_string(number);
        m_desk.fill(key + ".function", function);
        m_desk.choose(key + ".level", level);
    }
    /// The caret is in its text already.
    void challenge(int number, const std::string& text, int urgency, const std::string& owner) {
        m_desk.write(text);
        const std::string key = "challenges.challenge-" + std::to_string(number);
        m_desk.choose(key + ".urgency", urgency);
        m_desk.fill(key + ".owner", owner);
    }
    void dots(const std::string& voter, const std::vector<int>& challenges) {
        m_desk.strike(voter);
        for (const int number : challenges)
            m_desk.toggle("vote.challenge-" + std::to_string(number));
    }
    void evidence() {
        m_desk.strike("e");
        m_desk.write("Tweejaarscontract van maart, “stilzwijgend” verlengd");
        m_desk.fill("findings.collaboration.date", "3-3-2026");
        m_desk.fill("findings.collaboration.verifier", "Noor Yıldız");
        m_desk.fill("findings.collaboration.verify-by", "1-12-2026");
        m_desk.fill("findings.collaboration.dissent", "Ada ziet één jaar");
    }
    void line(const std::string& supplier, const std::string& customer) {
        m_desk.tab_to("contact.person." + supplier);
        m_desk.strike("l");
        m_desk.enter("contact.person." + customer);
    }
    void range(const std::string& place, const char* low, const char* base, const char* high) {
        m_desk.fill(place + ".low", low);
        m_desk.fill(place + ".base", base);
        m_desk.fill(place + ".high", high);
    }
    void fill(const std::string& member, const std::string& text) {
        m_desk.fill("proposition.proposition-1." + member, text);
    }

    KeyboardDesk& m_desk;
};

/// Silent rating by all six, as the screen asks for it. The one place to change when ratings are
/// entered in another way.
inline void rate_by_six(KeyboardDesk& desk) {
    for (std::size_t person = 0; person < 6; ++person) {
        desk.press(ImGuiKey_Space);  // takes the laptop
        for (const auto& dimension : k_six)
            desk.strike(std::to_string(dimension[person]));
        desk.press(ImGuiKey_Space);  // gives it on
    }
}
/// The second round on the first dimension: from its reveal into the rating and back to the reveal.
inline void reveal_first_twice(KeyboardDesk& desk) {
    desk.press(ImGuiKey_Space);
    desk.enter("again");
    for (const int rung : k_six_again) {
        desk.press(ImGuiKey_Space);
        desk.strike(std::to_string(rung));
        desk.press(ImGuiKey_Space);
    }
    desk.press(ImGuiKey_Space);  // everybody is in: back to the reveal
    desk.press(ImGuiKey_Space);
}

}  // namespace sparring::tests
