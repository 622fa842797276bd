// Which moves are proposed for a gap, and the action that a picked one becomes.
#include "core/moves.h"

#include "cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace sparring;
using namespace sparring::tests;

namespace {

LocalText both(const std::string& dutch, const std::string& english) {
    return {{{"nl", dutch}, {"en", english}}};
}

Move move_of(const std::string& id, const std::string& dimension, int from,
             Side lead = Side::Supplier) {
    Move move;
    move.id = MoveId(id);
    move.dimension = DimensionId(dimension);
    move.from = from;
    move.text = both(id + " anders", id + " different");
    move.first_step = both("Begin " + id, "Start " + id);
    move.lead = lead;
    move.supplier_owner = both("key accountmanager", "key account manager");
    move.customer_owner = both("hoofd inkoop", "head of purchasing");
    move.sign = both("Gezien " + id, "Seen " + id);
    return move;
}

const std::vector<Move>& moves() {
    static const std::vector<Move> list{
        move_of("one", "trust", 1), move_of("two", "trust", 2), move_of("other", "horizon", 1),
        move_of("more", "trust", 1, Side::Customer), move_of("three", "trust", 3)};
    return list;
}

std::vector<std::string> ids_of(const std::vector<const Move*>& found) {
    std::vector<std::string> ids;
    for (const Move* move : found)
        ids.push_back(move->id.value);
    return ids;
}

DimensionResult gap(std::optional<int> result, std::optional<int> gap) {
    DimensionResult dimension;
    dimension.id = DimensionId("trust");
    dimension.result = result;
    dimension.gap = gap;
    return dimension;
}

Person person(const std::string& name, const std::string& function, Side side) {
    Person made;
    made.id = PersonId(name);
    made.name = name;
    made.function = function;
    made.side = side;
    return made;
}

/// Who does the first move of the list on the customer's side, with only these people there.
std::string purchaser_among(const std::vector<Person>& people) {
    Session session;
    session.people = people;
    return owner_of_move(moves().front(), session, Side::Customer, "nl");
}

}  // namespace

TEST_CASE("the moves of a step are those of its dimension and rung, in the template's order") {
    CHECK(ids_of(moves_for(moves(), DimensionId("trust"), 1)) ==
          std::vector<std::string>{"one", "more"});
    CHECK(ids_of(moves_for(moves(), DimensionId("trust"), 3)) == std::vector<std::string>{"three"});
    CHECK(moves_for(moves(), DimensionId("trust"), 4).empty());
    CHECK(moves_for(moves(), DimensionId("weather"), 1).empty());
}

TEST_CASE("for a gap of more than one rung the moves of its first step are proposed") {
    CHECK(ids_of(moves_for_gap(moves(), gap(1, 3))) == std::vector<std::string>{"one", "more"});
    CHECK(ids_of(moves_for_gap(moves(), gap(2, 1))) == std::vector<std::string>{"two"});
}

TEST_CASE("without a gap, a result or a target nothing is proposed") {
    CHECK(moves_for_gap(moves(), gap(2, 0)).empty());
    CHECK(moves_for_gap(moves(), gap(std::nullopt, 1)).empty());
    CHECK(moves_for_gap(moves(), gap(2, std::nullopt)).empty());
}

TEST_CASE("the owner is the first person of the side whose function has all the words") {
    const Person purchaser = person("Pieter", "Hoofd Inkoop", Side::Customer);
    CHECK(purchaser_among({purchaser}) == "Pieter");
    CHECK(purchaser_among({person("An", "Hoofd strategische inkoop", Side::Customer)}) == "An");
    CHECK(purchaser_among({person("Bo", "Inkoop, hoofd", Side::Customer), purchaser}) == "Bo");
    const std::string function = "hoofd inkoop";
    CHECK(purchaser_among({}) == function);
    CHECK(purchaser_among({person("Cees", "manager inkoop", Side::Customer)}) == function);
    CHECK(purchaser_among({person("Dirk", "hoofd inkoopadministratie", Side::Customer)}) ==
          function);
    CHECK(purchaser_among({person("Els", "hoofd inkoop", Side::Supplier)}) == function);
    CHECK(purchaser_among({person("Fay", "hoofd inkoop", Side::Adviser)}) == function);
}

TEST_CASE("who is not at the table, or not there, owns no move") {
    Person mapped = person("Pieter", "hoofd inkoop", Side::Customer);
    mapped.at_table = false;
    CHECK(purchaser_among({mapped}) == "hoofd inkoop");
    Person ill = person("Rob", "hoofd inkoop", Side::Customer);
    ill.absent = true;
    CHECK(purchaser_among({mapped, ill}) == "hoofd inkoop");
    CHECK(purchaser_among({mapped, ill, person("Sam", "hoofd inkoop", Side::Customer)}) == "Sam");
}

TEST_CASE("capitals, accents and hyphens make no difference to a function") {
    Move move = moves().front();
    move.customer_owner = both("IT-manager", "IT manager");
    Session session;
    session.people = {person("Quinn", "quality manager", Side::Customer),  // "it" is no word of it
                      person("Irma", "Manager IT", Side::Customer)};
    CHECK(owner_of_move(move, session, Side::Customer, "nl") == "Irma");
    move.customer_owner = both("coördinator", "coordinator");
    session.people[0].function = "Coordinator keten";
    CHECK(owner_of_move(move, session, Side::Customer, "en") == "Quinn");
}

TEST_CASE("a move without an owner leaves it open, whoever is there") {
    Move move = moves().front();
    move.customer_owner = {};
    Session session;
    session.people = {person("Pieter", "hoofd inkoop", Side::Customer)};
    CHECK(owner_of_move(move, session, Side::Customer, "nl").empty());
}

TEST_CASE("a picked move becomes an action with owner, counterpart, sign, link and date") {
    Session session;
    session.people = {person("Marit", "key accountmanager", Side::Supplier),
                      person("Pieter", "hoofd inkoop", Side::Customer)};
    const Action action = action_from_move(moves().front(), session, "nl", {2026, 11, 24});
    CHECK(action.id.empty());
    CHECK(action.text == "Begin one");
    CHECK(action.owner == "Marit");
    CHECK(action.side == Side::Supplier);
    CHECK(action.due == Date{2026, 12, 8});
    CHECK(action.links == std::vector<ActionLink>{{LinkKind::Dimension, "trust"}});
    CHECK(action.counterpart == "Pieter");
    CHECK(action.sign == "Gezien one");
    CHECK(action.status == ActionStatus::Open);
}

TEST_CASE("the side that leads owns the action, in the language asked for") {
    Session session;
    session.people = {person("Marit", "key account manager", Side::Supplier)};
    const Action action = action_from_move(moves()[3], session, "en", {2026, 12, 24});
    CHECK(action.text == "Start more");
    CHECK(action.owner == "head of purchasing");
    CHECK(action.side == Side::Customer);
    CHECK(action.due == Date{2027, 1, 7});
    CHECK(action.counterpart == "Marit");
    CHECK(action_from_move(moves()[3], session, "fr", {}).text == "Start more");
    CHECK(action_from_move(moves()[3], session, "fr", {}).due.empty());
}

TEST_CASE("a move is known as picked while its action keeps its dimension and step or sign") {
    Session session;
    const Move& move = moves().front();
    CHECK(action_of_move(session, move) == nullptr);
    session.actions = {{}, action_from_move(move, session, "nl", {2026, 11, 24})};
    Action& action = session.actions[1];
    CHECK(action_of_move(session, move) == &action);
    CHECK(action_of_move(session, moves()[3]) == nullptr);
    action.text = "Start one";  // the other language
    action.sign = {};
    CHECK(action_of_move(session, move) == &action);
    action.text = "Iets anders";
    CHECK(action_of_move(session, move) == nullptr);
    action.sign = "Seen one";
    CHECK(action_of_move(session, move) == &action);
    action.links = {{LinkKind::Dimension, "horizon"}};
    CHECK(action_of_move(session, move) == nullptr);
}

TEST_CASE("texts that are empty on both sides are no match") {
    Move bare;
    bare.dimension = DimensionId("trust");
    bare.sign = both("", "");
    Session session;
    session.actions.resize(1);
    session.actions[0].links = {{LinkKind::Dimension, "trust"}};
    CHECK(action_of_move(session, bare) == nullptr);
}
