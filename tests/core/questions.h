// Asking the counter-questions in tests: the rules with the figures of decisions.md 16, typed over
// by hand, and what a session raises in short.
#pragma once

#include "cases.h"
#include "core/counter_questions.h"

#include <string>
#include <vector>

namespace sparring::tests {

using Subjects = std::vector<std::string>;

/// All 24 rules; every text is "{0}|{1}|…" so that a test sees the arguments.
CounterQuestionRules decided_rules();

/// Everything a session raises.
std::vector<CounterQuestion> raised(const Session& session);
/// The subjects of one rule's questions, in order.
Subjects subjects(const Session& session, const std::string& rule);
/// The one question of a rule; fails the test when there are none or several.
CounterQuestion only_question(const Session& session, const std::string& rule);

/// Two of each side, all at this rung on everything but for a note, so that ratings alone raise
/// little; dated 2026-11-12.
Session session_at(char rung);

Finding& finding_of(Session& session, const std::string& dimension);
void set_level(Session& session, const std::string& person, Level level);
void add_contact(Session& session, const std::string& supplier, const std::string& customer,
                 int strength);
Action& add_action(Session& session, const std::string& id, std::optional<Side> side);
/// A proposition with everything that the rules ask for.
Proposition& add_proposition(Session& session, const std::string& id);

}  // namespace sparring::tests
