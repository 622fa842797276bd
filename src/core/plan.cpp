// Ahead or behind, and the proposal for the time that is left.
// Must not know the clock, templates or screens.
#include "core/plan.h"

#include "core/agenda.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace sparring {
namespace {

constexpr int k_day = 24 * 60 * 60;

int spent_in(const SpentSeconds& spent, std::size_t step) {
    return step < spent.size() ? std::max(0, spent[step]) : 0;
}

int total_spent(const Session& session, const SpentSeconds& spent) {
    int sum = 0;
    for (std::size_t step = 0; step < session.agenda.size(); ++step)
        sum += spent_in(spent, step);
    return sum;
}

int minutes_up(int seconds) {
    return (std::max(0, seconds) + 59) / 60;
}

/// One step that can still give time away.
struct Entry {
    ReplannedStep row;
    StepKind kind = StepKind::Prepare;
    int spent = 0;        ///< minutes, rounded up
    int least = 0;        ///< minutes it cannot go below
    bool should = false;  ///< may be skipped
    [[nodiscard]] int to_come() const { return std::max(0, row.minutes - spent); }
    [[nodiscard]] int spare() const { return std::max(0, row.minutes - least); }
};

std::vector<Entry> entries_of(const Session& session, const SpentSeconds& spent,
                              std::size_t current) {
    std::vector<Entry> entries;
    for (std::size_t at = current; at < session.agenda.size(); ++at) {
        const AgendaStep& step = session.agenda[at];
        if (step.skipped) continue;
        Entry entry;
        entry.row = {at, Replanning::Keep, step.minutes, step.minutes};
        entry.kind = step.kind;
        entry.spent = minutes_up(spent_in(spent, at));
        entry.least = std::max(std::min(step.minutes, least_minutes(step.kind)),
                               std::min(step.minutes, entry.spent));
        entry.should = !step.must && step.kind != StepKind::Outcome && at != current;
        entries.push_back(entry);
    }
    return entries;
}

int to_come(const std::vector<Entry>& entries) {
    return std::accumulate(entries.begin(), entries.end(), 0,
                           [](int sum, const Entry& e) { return sum + e.to_come(); });
}

/// Takes `excess` minutes off the entries of one sort, in proportion to what each can spare.
/// Minutes are whole: what rounding leaves comes off the largest spare, the later step first.
void shorten(std::vector<Entry>& entries, bool should, int excess) {
    const auto concerned = [should](const Entry& e) {
        return e.should == should && e.row.change != Replanning::Skip && e.spare() > 0;
    };
    int spare = 0;
    for (const Entry& entry : entries)
        spare += concerned(entry) ? entry.spare() : 0;
    const int take = std::min(excess, spare);
    int taken = 0;
    for (Entry& entry : entries) {
        if (!concerned(entry)) continue;
        const int part = entry.spare() * take / spare;
        entry.row.minutes -= part;
        taken += part;
    }
    for (; taken < take; ++taken) {
        Entry* most = nullptr;
        for (Entry& entry : entries)
            if (concerned(entry) && (!most || entry.spare() >= most->spare())) most = &entry;
        --most->row.minutes;
    }
}

/// The most dispensable kind first: what can be told or sent, before what the outline builds on.
constexpr std::array k_dispensable = {
    StepKind::Stages,   StepKind::Break,    StepKind::Compare, StepKind::Realised,
    StepKind::Contacts, StepKind::Position, StepKind::Prepare, StepKind::ReviewActions,
    StepKind::Quantify, StepKind::Market,   StepKind::Actions, StepKind::Ambition,
    StepKind::Reveal,   StepKind::Rating,   StepKind::Value,
};

/// The should-step to give up next; the later one of two of a kind. Null when there is none.
Entry* next_to_skip(std::vector<Entry>& entries) {
    for (const StepKind kind : k_dispensable)
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            if (entry->should && entry->kind == kind && entry->row.change != Replanning::Skip &&
                entry->to_come() > 0)
                return &*entry;
    return nullptr;
}

void give_back(std::vector<Entry>& entries) {
    for (Entry& entry : entries)
        if (entry.row.change != Replanning::Skip) entry.row.minutes = entry.row.old_minutes;
}

/// With these steps skipped: the should-steps as short as needed, then the must-steps.
void fit(std::vector<Entry>& entries, int minutes_left) {
    give_back(entries);
    for (const bool should : {true, false})
        shorten(entries, should, std::max(0, to_come(entries) - minutes_left));
}

/// What must-steps take in full, and should-steps at least: more than that means skipping.
int without_skipping(const std::vector<Entry>& entries) {
    int sum = 0;
    for (const Entry& e : entries) {
        if (e.row.change == Replanning::Skip) continue;
        sum += e.should ? std::max(0, e.least - e.spent) : std::max(0, e.row.old_minutes - e.spent);
    }
    return sum;
}

}  // namespace

int available_minutes(const Session& session) {
    return session.available_minutes > 0 ? session.available_minutes : total_minutes(session);
}

Plan plan(const Session& session, const SpentSeconds& spent, std::size_t current, int now) {
    Plan result;
    result.spent = total_spent(session, spent);
    for (std::size_t at = current; at < session.agenda.size(); ++at) {
        const AgendaStep& step = session.agenda[at];
        if (!step.skipped) result.remaining += std::max(0, step.minutes * 60 - spent_in(spent, at));
    }
    const int available = available_minutes(session) * 60;
    result.left = std::max(0, available - result.spent);
    result.ahead = available - result.spent - result.remaining;
    result.projected_end = (now + result.remaining) % k_day;
    return result;
}

int second_of_day(const std::string& iso) {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const auto time = iso.find('T');
    if (time == std::string::npos) return 0;
    if (std::sscanf(iso.c_str() + time, "T%2d:%2d:%2d", &hours, &minutes, &seconds) < 2) return 0;
    return std::clamp(hours * 3600 + minutes * 60 + seconds, 0, k_day - 1);
}

std::string clock_time(int second_of_day) {
    const int minutes = (second_of_day + 30) / 60 % (24 * 60);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

bool Replan::changes() const {
    return std::any_of(steps.begin(), steps.end(),
                       [](const ReplannedStep& step) { return step.change != Replanning::Keep; });
}

int least_minutes(StepKind kind) {
    switch (kind) {
        case StepKind::Outcome:
        case StepKind::Stages:
            return 2;
        case StepKind::Prepare:
        case StepKind::Position:
        case StepKind::Actions:
            return 3;
        case StepKind::Contacts:
            return 4;
        case StepKind::Market:
        case StepKind::Rating:
        case StepKind::Ambition:
        case StepKind::Break:
        case StepKind::ReviewActions:
        case StepKind::Compare:
        case StepKind::Realised:
            return 5;
        case StepKind::Value:
        case StepKind::Quantify:
            return 6;
        case StepKind::Reveal:
            return 8;
    }
    return 1;
}

Replan replan(const Session& session, const SpentSeconds& spent, std::size_t current,
              int minutes_left) {
    std::vector<Entry> entries = entries_of(session, spent, current);
    while (without_skipping(entries) > minutes_left) {
        Entry* skipped = next_to_skip(entries);
        if (!skipped) break;
        skipped->row.change = Replanning::Skip;
        skipped->row.minutes = 0;
    }
    fit(entries, minutes_left);
    Replan result;
    for (Entry& entry : entries) {
        if (entry.row.change == Replanning::Keep && entry.row.minutes < entry.row.old_minutes)
            entry.row.change = Replanning::Shorten;
        result.steps.push_back(entry.row);
    }
    result.minutes = to_come(entries);
    result.fits = result.minutes <= minutes_left;
    return result;
}

void accept(Session& session, const Replan& replan, const SpentSeconds& spent, int minutes_left) {
    session.available_minutes =
        std::max(1, minutes_up(total_spent(session, spent)) + std::max(0, minutes_left));
    for (const ReplannedStep& row : replan.steps) {
        if (row.step >= session.agenda.size()) continue;
        AgendaStep& step = session.agenda[row.step];
        if (row.change == Replanning::Skip) step.skipped = true;
        if (row.change == Replanning::Shorten) step.minutes = row.minutes;
    }
}

void add_minute(Session& session, std::size_t step) {
    if (step >= session.agenda.size() || session.agenda[step].minutes >= 480) return;
    hold_end(session);
    ++session.agenda[step].minutes;
}

void take_minutes(Session& session, std::size_t step, int minutes) {
    if (step >= session.agenda.size() || session.agenda[step].minutes <= 1) return;
    hold_end(session);
    session.agenda[step].minutes = std::max(1, session.agenda[step].minutes - minutes);
}

void hold_end(Session& session) {
    if (session.available_minutes <= 0)
        session.available_minutes = std::max(1, total_minutes(session));
}

}  // namespace sparring
