// What four people say in a quick scan, and how it comes into the program: by keys and clicks.
// Knows the screens' ids; nothing of how the session keeps what was said.
#pragma once

#include "hands.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

namespace sparring::tests {

/// Rungs of the four raters (Noor, Sam, Ada, Bram) on the ten dimensions; 0 is "don't know".
inline constexpr std::array<std::array<int, 4>, 10> k_rungs = {{{3, 2, 2, 2},
                                                                {2, 2, 1, 2},
                                                                {3, 3, 2, 0},
                                                                {2, 2, 2, 2},
                                                                {4, 3, 2, 1},
                                                                {2, 1, 2, 2},
                                                                {2, 2, 3, 2},
                                                                {1, 1, 1, 2},
                                                                {3, 2, 2, 2},
                                                                {2, 2, 2, 3}}};
inline constexpr std::array<int, 10> k_agreed = {2, 2, 3, 2, 2, 2, 2, 1, 2, 2};

class QuickScan {
public:
    explicit QuickScan(Desk& desk) : m_desk(desk), m_hands(desk) {}

    void start() {
        m_hands.click("workshop.quick-scan");
        m_desk.robot.type("Molenaar Brood\n");  // Enter goes on to the other name
        m_desk.robot.type("Deegwerk BV\n");
        m_desk.robot.frames(3);
        REQUIRE(m_desk.app.has_session());
    }
    void at(const std::string& step) {
        INFO(m_desk.screen());
        REQUIRE(m_desk.app.step().id.value == step);
    }
    void prepare() {
        at("prepare");
        m_hands.fill("title", "Quickscan Molenaar");
        m_hands.fill("goal", "Eén zin over wat wij toevoegen");
        m_hands.fill("expectations", "Een eerlijk beeld");
        person("supplier", 1, "Noor Smit", "Accountmanager", 1);
        person("supplier", 2, "Sam de Wit", "Directeur", 0);
        person("customer", 3, "Ada Vos", "Inkoper", 1);
        person("customer", 4, "Bram Bos", "Bakkerijchef", 2);
        m_hands.click("person.person-3");
        m_hands.pick("people.person-3.dmu", 1);  // decider
        m_hands.choose("buyer-type", 1);         // advice
        m_hands.choose("portfolio", 0);          // strategic
        m_hands.choose("precondition.strategic.s", 0);
        m_hands.choose("precondition.strategic.c", 1);
    }
    void market() {
        at("market");
        m_hands.click("trend.add");
        m_hands.type_and_leave("Graanprijzen schommelen");
        m_hands.fill("trends.trend-1.consequence", "Marges onder druk");
        m_hands.pick("trends.trend-1.category", 6);  // supply, of regulation … finance
        m_hands.choose("panel", 0);
        challenge(1, "Minder uitval in de nachtploeg", 2, "Bram Bos");
        challenge(2, "Leveren binnen een dag", 0, "Ada Vos");
        m_hands.click("vote.challenge-1");
        m_hands.pick("challenges.challenge-1.trend", 0);
        m_hands.click("done");
        m_hands.click("vote");
        vote("person-1", {1, 1, 2});
        vote("person-3", {1, 2, 2});
        m_hands.click("vote");
    }
    void rate() {
        at("rating");
        for (std::size_t person = 0; person < 4; ++person) {
            m_desk.press(ImGuiKey_Space);  // takes the laptop
            for (const auto& dimension : k_rungs)
                m_hands.strike(std::to_string(dimension[person]));
            m_desk.press(ImGuiKey_Space);  // gives it on
        }
        REQUIRE(m_desk.app.people_in() == 4);
        REQUIRE(m_desk.app.session().ratings.empty());
    }
    void reveal() {
        at("reveal");
        for (std::size_t dimension = 0; dimension < k_agreed.size(); ++dimension) {
            if (dimension == 0) m_desk.press(ImGuiKey_Space);  // all of them at once
            m_hands.strike(std::to_string(k_agreed[dimension]));
            if (dimension == 0) evidence();
            m_hands.next();
        }
    }
    void position() {
        at("position");
        m_hands.choose("position.supplier", 0);
        m_hands.choose("position.customer", 1);
        m_hands.fill("position.explanation", "De klant ziet de planning anders");
    }
    void ambition() {
        at("ambition");
        m_hands.pick("target.stage", 2);
        m_hands.fill("target.reason", "Samen sneller bakken");
        m_hands.fill("target.not-further", "Geen gedeelde systemen nodig");
        m_hands.fill("target.decider", "Sam de Wit");
        m_hands.fill("target.decided-on", "24-11-2026");
        m_hands.fill("target.review-date", "20-5-2027");
        m_hands.fill("target.supplier-invests", "Een vaste planner");
        m_hands.fill("target.customer-invests", "Dagelijkse prognose");
        m_hands.pick("voter", 2);  // Ada Vos
        m_hands.choose("importance.collaboration", 2);
    }
    void value() {
        at("value");
        m_hands.click("proposition.add");
        m_hands.type_and_leave("Vers binnen een dag");
        m_hands.click("chain.challenge");
        m_hands.click("answers.challenge-2");
        fill("phrase", "levering binnen een dag");
        m_hands.click("chain.offer");
        fill("offer.0", "een nachtlijn");
        fill("offer.1", "een vaste planner");
        fill("outcome", "minder uitval en verser brood");
        fill("from", "1-2-2027");
        m_hands.click("chain.worth");
        fill("establish", "1-6-2027");
        m_hands.click("chain.alternative");
        m_hands.choose("proposition.proposition-1.alternative-type", 1);
        fill("alternative", "zelf bakken");
        m_hands.click("chain.difference");
        fill("focus.0", "elke dag vers");
        m_hands.click("chain.evidence");
        m_hands.click("evidence.add");
        fill("evidence.0.text", "de proef van mei");
        m_hands.choose("proposition.proposition-1.evidence.0.status", 2);
    }
    void actions() {
        at("actions");
        m_hands.click("action.add");
        m_hands.type_and_leave("Proefrit met de nachtlijn");
        m_hands.fill("actions.action-1.owner", "Ada Vos");
        m_hands.fill("actions.action-1.due", "15-12-2026");
        m_hands.pick("actions.action-1.link", 0);
    }
    void outcome() {
        at("outcome");
        m_hands.fill("outcome.decision", "Akkoord voor een proef");
        m_hands.fill("outcome.confidentiality", "Vertrouwelijk");
        m_hands.choose("outcome.status", 1);
        m_hands.fill("outcome.version", "2");
    }
    void park(const std::string& text) {
        m_hands.strike("p");
        m_desk.robot.type(text + "\n");
        m_desk.robot.frames(3);
    }

private:
    void person(const std::string& side, int number, const std::string& name,
                const std::string& function, int level) {
        m_hands.click(side + ".add");
        m_hands.type_and_leave(name);
        const std::string key = "people.person-" + std::to_string(number);
        m_hands.fill(key + ".function", function);
        m_hands.choose(key + ".level", level);
    }
    void challenge(int number, const std::string& text, int urgency, const std::string& owner) {
        m_hands.click("challenge.add");
        m_hands.type_and_leave(text);
        const std::string key = "challenges.challenge-" + std::to_string(number);
        m_hands.choose(key + ".urgency", urgency);
        m_hands.fill(key + ".owner", owner);
    }
    void vote(const std::string& person, const std::vector<int>& challenges) {
        m_hands.click("voter." + person);
        for (const int number : challenges)
            m_hands.click("vote.challenge-" + std::to_string(number));
    }
    void evidence() {
        m_hands.strike("e");
        m_hands.type_and_leave("Tweejaarscontract van maart");
        m_hands.fill("findings.collaboration.date", "3-3-2026");
        m_hands.fill("findings.collaboration.verifier", "Noor Smit");
        m_hands.fill("findings.collaboration.verify-by", "1-12-2026");
        m_hands.fill("findings.collaboration.dissent", "Noor ziet drie jaar");
    }
    void fill(const std::string& member, const std::string& text) {
        m_hands.fill("proposition.proposition-1." + member, text);
    }

    Desk& m_desk;
    Hands m_hands;
};

}  // namespace sparring::tests
