// Starting a session from a workshop, and changing its agenda.
// Must not know the clock: date and id are passed in.
#pragma once

#include "core/session.h"
#include "core/workshop.h"

#include <string>

namespace sparring {

/// What is known when a session starts.
struct SessionStart {
    SessionId id;
    Language language;
    Date date;
    std::string supplier;
    std::string customer;
};

/// A new, empty session that follows `workshop` and carries a copy of `method`.
Session session_from_workshop(const Workshop& workshop, const Method& method,
                              const SessionStart& start);

/// Minutes of all steps that are not skipped.
int total_minutes(const Session& session);

/// Adds a step of this kind after position `after` (-1: first); its id is the kind's id, with "-2",
/// "-3" … where that exists. Returns its position.
std::size_t add_step(Session& session, StepKind kind, int minutes, int after);

/// Adds a person without a name and returns their id; `at_table`: takes part in the session.
PersonId add_person(Session& session, Side side, bool at_table);

/// The entry of the list with this id; appended, with this id and nothing else, when there is none.
template <typename List, typename EntryId>
auto& entry_of(List& list, const EntryId& id) {
    for (auto& entry : list)
        if (entry.id == id) return entry;
    list.emplace_back().id = id;
    return list.back();
}

/// An id like "person-3" that no entry of the list has: prefix + the lowest free number.
template <typename List>
std::string free_id(const List& list, const std::string& prefix) {
    for (int number = 1;; ++number) {
        std::string candidate = prefix + "-" + std::to_string(number);
        bool taken = false;
        for (const auto& entry : list)
            taken = taken || entry.id.value == candidate;
        if (!taken) return candidate;
    }
}

}  // namespace sparring
