// The workspace rehearsing: an example's copy that is never written, and people who answer by
// themselves. Leaves files, library and run state as they were.
#include "app/workspace.h"

#include <utility>

namespace sparring::app {

namespace {

constexpr const char* k_whole_workshop = "sparring-session";

}  // namespace

std::string Workspace::rehearsal_example() const {
    std::string path;
    for (const store::LibraryEntry& entry : m_library) {
        if (!entry.example || entry.problem) continue;
        // A review looks back; what is rehearsed first is a whole session.
        if (entry.workshop == WorkshopId(k_whole_workshop)) return entry.path;
        if (path.empty()) path = entry.path;
    }
    return path;
}

bool Workspace::rehearse(const std::string& path) {
    if (m_open && !close()) return false;
    auto stored = store::load_session(*m_environment.files, path);
    if (!stored) {
        show_problem(stored.problem());
        return false;
    }
    Session example = std::move(stored.value().session);
    const SessionId id("rehearsal-" + new_session_id(clock()).value);
    Session copy = rehearsal_of(example, id, clock().today());
    begin({std::move(copy), {}}, {});
    m_rehearsal.emplace(Rehearsal{SimulatedRoom(std::move(example), seed_from(id.value))});
    show(Notice{.key = "notice.rehearsal"});
    return true;
}

bool Workspace::throw_rehearsal_away() {
    m_rehearsal.reset();
    m_open.reset();
    m_ballot.close();
    m_path.clear();
    m_place = Place::Library;
    refresh_library();
    show(Notice{.key = "notice.rehearsal-over"});
    return true;
}

/// Silent rating asks for all that is covered, the reveal for the dimension it has come to.
RoomQuestion Workspace::room_question() const {
    RoomQuestion question{step().kind, {}};
    for (const Dimension& dimension : method().dimensions) {
        const DimensionId& id = dimension.id;
        const bool asked = question.kind == StepKind::Rating || id == progress().dimension;
        if (asked && covered(id)) question.dimensions.push_back({id, open_round(id)});
    }
    return question;
}

bool Workspace::others_to_answer() const {
    return m_rehearsal && m_open && m_rehearsal->room.waits(with_open_votes(), room_question());
}

void Workspace::let_others_answer() {
    if (!others_to_answer()) return;
    const bool hurry = answering_here();
    m_rehearsal->step = progress().step;
    m_rehearsal->question = room_question();
    do
        answer_once();
    while (hurry && m_rehearsal->next_answer);
}

bool Workspace::answering_here() const {
    return m_rehearsal->next_answer && m_rehearsal->step == progress().step &&
           m_rehearsal->question == room_question();
}

void Workspace::answer_once() {
    const RoomQuestion question = m_rehearsal->question;
    const std::string time = clock().now_iso();
    // Ratings go the way of everybody's: into the ballot, until the reveal.
    Session room = with_open_votes();
    const std::size_t rated = room.ratings.size();
    m_rehearsal->room.answer_next(room, question, time);
    if (room.ratings.size() > rated) {
        for (std::size_t at = rated; at < room.ratings.size(); ++at)
            hand_in(room.ratings[at]);
        give_laptop_on(room.ratings.back().participant);
    } else {
        edit("rehearsal." + m_rehearsal->step.value,
             [&](Session& s) { m_rehearsal->room.answer_next(s, question, time); });
    }
    m_rehearsal->next_answer = clock().seconds() + rehearsal_pace;
    if (others_to_answer()) return;
    m_rehearsal->next_answer.reset();
    close_step();
}

void Workspace::follow_rehearsal() {
    if (!m_rehearsal->next_answer) return;
    // Whoever goes on does not wait for them: they answer when they are asked again.
    if (!answering_here()) {
        m_rehearsal->next_answer.reset();
    } else if (clock().seconds() >= *m_rehearsal->next_answer) {
        answer_once();
    }
}

}  // namespace sparring::app
