// The copy that is rehearsed on: dates moved, the room's answers left out.
// Must not know how people answer: that is simulated_room.cpp.
#include "core/rehearsal.h"

#include <initializer_list>

namespace sparring {
namespace {

void move(Date& date, int days) {
    if (!date.empty()) date = date_plus_days(date, days);
}

/// Only the month counts: that in which its first day falls.
void move_month(Date& month, int days) {
    if (month.empty()) return;
    month = date_plus_days({month.year, month.month, 1}, days);
    month.day = 1;
}

void move_dates(Proposition& proposition, int days) {
    move_month(proposition.from, days);
    move(proposition.establish_by, days);
    for (EvidenceItem& item : proposition.evidence)
        move(item.verify_by, days);
}

}  // namespace

void shift_dates(Session& session, int days) {
    for (Date* date : {&session.date, &session.earlier.date, &session.earlier.review_date,
                       &session.target.decided_on, &session.target.review_date})
        move(*date, days);
    for (Finding& finding : session.findings) {
        move(finding.evidence_date, days);
        move(finding.verify_by, days);
    }
    for (Proposition& proposition : session.propositions)
        move_dates(proposition, days);
    for (Action& action : session.actions)
        move(action.due, days);
    for (ReadBackEntry& entry : session.read_back)
        move(entry.due, days);
}

Session rehearsal_of(const Session& example, const SessionId& id, const Date& today) {
    Session copy = example;
    copy.id = id;
    for (AgendaStep& step : copy.agenda)
        step.spent_seconds = 0;
    copy.recognitions.clear();
    copy.dot_votes.clear();
    copy.ratings.clear();
    copy.importance_votes.clear();
    copy.findings.clear();
    copy.position = {};
    copy.target = {};
    copy.counter_questions.clear();
    copy.read_back.clear();
    copy.outcome.exports.clear();
    copy.outcome.status = OutlineStatus::Draft;
    if (!copy.date.empty()) shift_dates(copy, days_from_date(today) - days_from_date(copy.date));
    copy.date = today;
    return copy;
}

}  // namespace sparring
