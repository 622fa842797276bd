// The workspace's way through the agenda: edits, steps, dimensions, the clock, the run state.
#include "app/workspace.h"

#include "core/agenda.h"
#include "core/plan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sparring::app {

namespace {

/// Steps that go through the dimensions one by one. Silent rating goes through the people.
bool walks_dimensions(StepKind kind) {
    return kind == StepKind::Reveal;
}

}  // namespace

void Workspace::edit(const std::string& key, const std::function<void(Session&)>& change) {
    m_open->edit(key, change);
}

void Workspace::close_step() {
    if (m_open) m_open->close_step();
}

bool Workspace::undo() {
    if (m_place == Place::Library) return undo_remove();
    if (!m_open) return false;
    const std::string key = m_open->undo_key();
    if (!m_open->undo()) return false;
    follow_reveal(key, false);
    return true;
}

bool Workspace::redo() {
    if (!m_open || !m_open->redo()) return false;
    follow_reveal(m_open->undo_key(), true);
    return true;
}

std::size_t Workspace::step_index() const {
    const auto& agenda = session().agenda;
    for (std::size_t index = 0; index < agenda.size(); ++index)
        if (agenda[index].id == progress().step) return index;
    return 0;
}

const WorkshopStep* Workspace::step_texts(const AgendaStep& step) const {
    if (const Workshop* workshop = templates().workshop(session().workshop.value))
        for (const WorkshopStep& texts : workshop->steps)
            if (texts.id == step.id) return &texts;
    for (const Workshop& workshop : templates().workshops)
        for (const WorkshopStep& texts : workshop.steps)
            if (texts.kind == step.kind) return &texts;
    return nullptr;
}

std::string Workspace::step_name(const AgendaStep& step) const {
    const WorkshopStep* texts = step_texts(step);
    return texts ? texts->name.in(language()) : step.id.value;
}

void Workspace::leave_step() {
    follow_clock();
    m_open->close_step();
    m_open->progress.spent[progress().step] =
        static_cast<int>(std::lround(progress().step_seconds));
}

int Workspace::spent_seconds(const AgendaStep& step) const {
    if (step.id == progress().step) return static_cast<int>(std::lround(progress().step_seconds));
    const auto found = progress().spent.find(step.id);
    return found == progress().spent.end() ? step.spent_seconds : found->second;
}

void Workspace::go_to_step(std::size_t index) {
    const auto& agenda = session().agenda;
    if (index >= agenda.size()) return;
    if (index != step_index()) {
        leave_step();
        m_open->progress.step_seconds = spent_seconds(session().agenda[index]);
        m_open->progress.step = session().agenda[index].id;
        if (walks_dimensions(session().agenda[index].kind) && !method().dimensions.empty())
            m_open->progress.dimension = method().dimensions.front().id;
    }
    m_clock_mark = clock().seconds();
    m_place = Place::Session;
}

bool Workspace::next_step() {
    for (std::size_t index = step_index() + 1; index < session().agenda.size(); ++index)
        if (!session().agenda[index].skipped) return go_to_step(index), true;
    return false;
}

bool Workspace::previous_step() {
    for (std::size_t index = step_index(); index-- > 0;)
        if (!session().agenda[index].skipped) return go_to_step(index), true;
    return false;
}

void Workspace::advance() {
    if (walks_dimensions(step().kind) && move_dimension(+1)) return;
    next_step();
}

void Workspace::retreat() {
    if (walks_dimensions(step().kind) && move_dimension(-1)) return;
    // Where the way forward came from: the last dimension of the step before.
    if (previous_step() && walks_dimensions(step().kind) && !method().dimensions.empty())
        set_dimension(method().dimensions.back().id);
}

void Workspace::add_step(StepKind kind, int minutes) {
    std::size_t added = 0;
    const int after = static_cast<int>(step_index());
    edit("", [&](Session& s) {
        if (after > 0) hold_end(s);  // on the way the session does not grow longer by it
        added = sparring::add_step(s, kind, minutes, after);
    });
    go_to_step(added);
}

void Workspace::skip_step(std::size_t index, bool skipped) {
    const bool on_the_way = step_index() > 0;
    edit("", [&](Session& s) {
        if (on_the_way) hold_end(s);
        if (index < s.agenda.size()) s.agenda[index].skipped = skipped;
    });
}

void Workspace::set_dimension(const DimensionId& dimension) {
    if (dimension_index(method(), dimension) < 0) return;
    m_open->close_step();
    m_open->progress.dimension = dimension;
}

bool Workspace::move_dimension(int by) {
    const int next = dimension_index(method(), progress().dimension) + by;
    if (next < 0 || next >= static_cast<int>(method().dimensions.size())) return false;
    set_dimension(method().dimensions[static_cast<std::size_t>(next)].id);
    return true;
}

void Workspace::pause_clock(bool paused) {
    follow_clock();
    m_open->progress.clock_paused = paused;
}

void Workspace::follow_clock() {
    const double now = clock().seconds();
    if (m_place == Place::Session && !progress().clock_paused)
        m_open->progress.step_seconds += std::max(0.0, now - m_clock_mark);
    m_clock_mark = now;
}

double Workspace::seconds_left() const {
    return std::max(0.0, step().minutes * 60 - progress().step_seconds);
}

std::string Workspace::run_state_path() const {
    return store::joined_path(m_environment.folders.state, "run-state.json");
}

store::RunState Workspace::saved_run_state() const {
    if (!m_environment.files->exists(run_state_path())) return {};
    const auto text = m_environment.files->read(run_state_path());
    return text ? store::run_state_from_json(text.value()) : store::RunState{};
}

store::RunState Workspace::run_state() const {
    store::RunState state;
    if (!m_open) return state;
    state.session_file = m_path;
    state.step = progress().step.value;
    state.dimension = progress().dimension.value;
    for (const DimensionId& id : progress().revealed)
        state.revealed.push_back(id.value);
    for (const DimensionId& id : progress().second_rounds)
        state.second_rounds.push_back(id.value);
    state.step_seconds = progress().step_seconds;
    state.clock_paused = progress().clock_paused;
    state.closed = false;
    return state;
}

void Workspace::save_run_state() {
    m_saved_state = run_state();
    m_environment.files->make_folder(m_environment.folders.state);
    const auto written = store::replace_file(*m_environment.files, run_state_path(),
                                             store::json_from_run_state(m_saved_state));
    if (!written) show_problem(written.problem());
}

void Workspace::restore_progress(const store::RunState& state) {
    if (state.session_file != m_path || m_path.empty()) return;
    Progress& progress = m_open->progress;
    for (const AgendaStep& step : session().agenda)
        if (step.id.value == state.step) progress.step = step.id;
    if (dimension_index(method(), DimensionId(state.dimension)) >= 0)
        progress.dimension = DimensionId(state.dimension);
    const auto known = [&](const std::vector<std::string>& ids) {
        std::vector<DimensionId> dimensions;
        for (const std::string& id : ids)
            if (dimension_index(method(), DimensionId(id)) >= 0) dimensions.emplace_back(id);
        return dimensions;
    };
    progress.revealed = known(state.revealed);
    progress.second_rounds = known(state.second_rounds);
    progress.step_seconds = std::max(0.0, state.step_seconds);
    progress.clock_paused = state.clock_paused;
}

}  // namespace sparring::app
