// Look-ups in a session.
// Must not compute figures: that is analysis.h and value_case.h.
#include "core/session.h"

#include <algorithm>

namespace sparring {
namespace {

/// The first entry that matches, or null.
template <typename List, typename Matches>
const typename List::value_type* find_in(const List& list, Matches matches) {
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

bool takes_part(const Person& person) {
    return person.side != Side::Adviser && person.at_table && !person.absent;
}

std::vector<Person> participants(const Session& session) {
    std::vector<Person> list;
    for (const Person& person : session.people)
        if (takes_part(person)) list.push_back(person);
    return list;
}

std::vector<PersonId> raters_of_side(const Session& session, Side side) {
    std::vector<PersonId> raters;
    for (const Person& person : session.people)
        if (person.side == side && takes_part(person)) raters.push_back(person.id);
    return raters;
}

const std::string& name_or_function(const Person& person) {
    return person.name.empty() ? person.function : person.name;
}

const Person* find_person(const Session& session, const PersonId& id) {
    return find_in(session.people, [&](const Person& entry) { return entry.id == id; });
}

const Challenge* find_challenge(const Session& session, const ChallengeId& id) {
    return find_in(session.challenges, [&](const Challenge& entry) { return entry.id == id; });
}

const Finding* find_finding(const Session& session, const DimensionId& id) {
    return find_in(session.findings, [&](const Finding& entry) { return entry.dimension == id; });
}

const std::string& short_name(const Company& company) {
    return company.short_name.empty() ? company.name : company.short_name;
}

Level contact_level(const Person& supplier, const Person& customer) {
    // Level lists the highest first, so the lower level is the later enumerator.
    return std::max(supplier.level, customer.level);
}

std::optional<int> target_rung(const Session& session, const DimensionId& id) {
    const auto own = session.target.rungs.find(id);
    return own == session.target.rungs.end() ? session.target.stage : std::optional(own->second);
}

}  // namespace sparring
