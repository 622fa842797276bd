// Which counter-questions may be asked now.
#include "app/questions.h"

#include "core/agenda.h"
#include "core/counter_question_text.h"

#include <algorithm>

namespace sparring::app {
namespace {

/// True while ratings may still be covered: until the last step that rates or reveals is left.
bool before_reveal(const Workspace& workspace) {
    const auto& agenda = workspace.session().agenda;
    for (std::size_t at = workspace.step_index(); at < agenda.size(); ++at)
        if (agenda[at].kind == StepKind::Rating || agenda[at].kind == StepKind::Reveal) return true;
    return false;
}

/// True when a question tells of ratings that the room has not seen.
bool tells_covered(const Workspace& workspace, const CounterQuestion& question) {
    const StepKind step = question.step;
    if (step != StepKind::Reveal && step != StepKind::Position && step != StepKind::Rating)
        return false;
    if (!before_reveal(workspace)) return false;
    for (const Dimension& dimension : workspace.method().dimensions) {
        const auto& about = question.about;
        const bool named =
            about.empty() ||
            std::find(about.begin(), about.end(), dimension.id.value) != about.end() ||
            !find_dimension(workspace.method(), DimensionId(about.front()));
        if (named && !workspace.revealed(dimension.id)) return true;
    }
    return false;
}

std::vector<CounterQuestion> open_in(const Workspace& workspace) {
    std::vector<CounterQuestion> open = sparring::open_questions(
        workspace.session(), counter_questions(workspace.session(), workspace.analysis(),
                                               workspace.templates().counter_questions));
    std::erase_if(
        open, [&](const CounterQuestion& question) { return tells_covered(workspace, question); });
    return open;
}

AskedQuestion asked(const Workspace& workspace, const CounterQuestion& question) {
    const auto& rules = workspace.templates().counter_questions;
    const Session& session = workspace.session();
    return {question, question_text(session, rules, question, workspace.words()),
            question_reason(session, rules, question, workspace.words())};
}

}  // namespace

std::vector<AskedQuestion> questions_here(const Workspace& workspace) {
    std::vector<AskedQuestion> here;
    for (const CounterQuestion& question : open_in(workspace))
        if (step_of_questions(workspace.session(), question.step) == workspace.step().kind)
            here.push_back(asked(workspace, question));
    return here;
}

std::vector<AskedQuestion> open_questions(const Workspace& workspace) {
    std::vector<AskedQuestion> all;
    for (const CounterQuestion& question : open_in(workspace))
        all.push_back(asked(workspace, question));
    return all;
}

void answer_question(Workspace& workspace, const AskedQuestion& asked,
                     CounterQuestionOutcome outcome, const std::string& reason) {
    CounterQuestionAnswer answer{asked.question.rule, asked.question.subject, outcome, reason,
                                 workspace.clock().now_iso()};
    workspace.edit("", [&](Session& session) {
        record_answer(session, answer);
        if (outcome == CounterQuestionOutcome::Parked)
            session.parking_lot.push_back(
                {ParkedItemId(free_id(session.parking_lot, "parked")), asked.text, {}});
    });
}

}  // namespace sparring::app
