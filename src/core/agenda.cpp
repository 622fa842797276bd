// Starting a session from a workshop, and changing its agenda.
// Must not know the clock or templates on disk.
#include "core/agenda.h"

#include <algorithm>

namespace sparring {
namespace {

/// The kind's own id, or with "-2", "-3" … where a step has that already.
StepId free_step_id(const std::vector<AgendaStep>& agenda, StepKind kind) {
    const std::string base{id_from_step_kind(kind)};
    for (int number = 1;; ++number) {
        StepId candidate{number == 1 ? base : base + "-" + std::to_string(number)};
        const bool taken = std::any_of(agenda.begin(), agenda.end(), [&](const AgendaStep& step) {
            return step.id == candidate;
        });
        if (!taken) return candidate;
    }
}

}  // namespace

Session session_from_workshop(const Workshop& workshop, const Method& method,
                              const SessionStart& start) {
    Session session;
    session.id = start.id;
    session.language = start.language;
    session.date = start.date;
    session.supplier.name = start.supplier;
    session.customer.name = start.customer;
    session.workshop = workshop.id;
    session.method = method;
    for (const WorkshopStep& step : workshop.steps) {
        AgendaStep& entry = session.agenda.emplace_back();
        entry.id = step.id;
        entry.kind = step.kind;
        entry.minutes = step.minutes;
        entry.must = step.must;
    }
    return session;
}

int total_minutes(const Session& session) {
    int sum = 0;
    for (const AgendaStep& step : session.agenda)
        sum += step.skipped ? 0 : step.minutes;
    return sum;
}

std::size_t add_step(Session& session, StepKind kind, int minutes, int after) {
    const int last = static_cast<int>(session.agenda.size()) - 1;
    const int position = std::clamp(after, -1, last) + 1;
    AgendaStep step;
    step.id = free_step_id(session.agenda, kind);
    step.kind = kind;
    step.minutes = minutes;
    session.agenda.insert(session.agenda.begin() + position, step);
    return static_cast<std::size_t>(position);
}

PersonId add_person(Session& session, Side side, bool at_table) {
    Person person;
    person.id = PersonId(free_id(session.people, "person"));
    person.side = side;
    person.at_table = at_table;
    session.people.push_back(person);
    return person.id;
}

}  // namespace sparring
