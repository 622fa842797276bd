// The counter-questions, what raised each and what came of it. Internal: the shared outline never
// carries one (decisions.md 7). Must not decide what is asked.
#include "core/counter_question_text.h"
#include "document/sections.h"

#include <algorithm>

namespace sparring {
namespace {

/// "questions.single-pair.s1.c1".
std::string row_id(const std::string& rule, const std::string& subject) {
    std::string id = "questions." + rule + (subject.empty() ? "" : "." + subject);
    std::replace(id.begin(), id.end(), '+', '.');
    return id;
}

Cell outcome_cell(const OutlineContext& context, const CounterQuestionAnswer* answer) {
    Cell result = cell(context.wording.text(outcome_key(answer)));
    if (answer != nullptr && !answer->reason.empty())
        result.lines.push_back({quiet(answer->reason)});
    return result;
}

Table question_table(const OutlineContext& context, const CounterQuestionRules& rules) {
    const Session& session = context.session;
    const auto raised = counter_questions(session, context.analysis, rules);
    Table table;
    table.id = "questions.table";
    table.columns = {{context.word("questions.question"), Alignment::Start, 70},
                     {context.word("questions.outcome"), Alignment::Start, 30}};
    for (const CounterQuestion& each : raised) {
        Cell asked = cell(question_text(session, rules, each, context.wording));
        asked.lines.push_back({quiet(question_reason(session, rules, each, context.wording))});
        table.rows.push_back({row_id(each.rule, each.subject),
                              RowKind::Body,
                              {asked, outcome_cell(context, find_answer(session, each))}});
    }
    for (const CounterQuestionAnswer& answer : settled_answers(session, raised)) {
        const std::string name =
            question_name(session, rules, answer.rule, answer.subject, context.wording);
        Cell asked = cell(name);
        asked.lines.push_back({quiet(context.word("questions.settled"))});
        table.rows.push_back({row_id(answer.rule, answer.subject),
                              RowKind::Body,
                              {asked, outcome_cell(context, &answer)}});
    }
    return table;
}

}  // namespace

Blocks questions_section(const OutlineContext& context, const CounterQuestionRules& rules) {
    if (!context.internal() || rules.rules.empty()) return {};
    Table table = question_table(context, rules);
    if (table.rows.empty()) return {};
    const char* number = context.session.read_back.empty() ? "9" : "10";
    return {section_heading(context, number, "questions"), {std::move(table)}};
}

}  // namespace sparring
