// Counting and placing dots; choosing, adding and removing challenges and trends.
#include "ui/views/market_parts.h"

#include "core/agenda.h"
#include "core/removal.h"

#include <imgui_internal.h>

#include <algorithm>

namespace sparring::ui {

namespace {

template <typename Entry, typename EntryId>
const Entry* chosen_of(const std::vector<Entry>& list, const EntryId& id) {
    for (const Entry& entry : list)
        if (entry.id == id) return &entry;
    return list.empty() ? nullptr : &list.front();
}

/// The entry behind this one, or before it at the end of the list; empty when there is no other.
template <typename Entry, typename EntryId>
EntryId neighbour_of(const std::vector<Entry>& list, const EntryId& id) {
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at].id != id) continue;
        if (at + 1 < list.size()) return list[at + 1].id;
        return at > 0 ? list[at - 1].id : EntryId();
    }
    return {};
}

}  // namespace

int dots_on(const Session& session, const ChallengeId& challenge, Side side) {
    int dots = 0;
    for (const DotVote& vote : session.dot_votes) {
        const Person* person = find_person(session, vote.participant);
        if (vote.challenge == challenge && person && person->side == side) dots += vote.dots;
    }
    return dots;
}

int dots_on(const Session& session, const ChallengeId& challenge) {
    return dots_on(session, challenge, Side::Supplier) +
           dots_on(session, challenge, Side::Customer);
}

int dots_left(const Session& session) {
    int left = 0;
    for (const Person& person : participants(session))
        left += std::max(0, dots_per_person(session) - dots_of(session, person.id));
    return left;
}

void place_dot(Session& session, const PersonId& voter, const ChallengeId& challenge) {
    const int left = dots_per_person(session) - dots_of(session, voter);
    for (DotVote& vote : session.dot_votes) {
        if (vote.participant != voter || vote.challenge != challenge) continue;
        vote.dots = vote.dots == 1 && left > 0 ? 2 : 0;
        std::erase_if(session.dot_votes, [](const DotVote& v) { return v.dots == 0; });
        return;
    }
    if (left > 0) session.dot_votes.push_back({voter, challenge, 1});
}

const Challenge* chosen_challenge(const Session& session, const MarketState& state) {
    return chosen_of(session.challenges, state.challenge);
}

const Trend* chosen_trend(const Session& session, const MarketState& state) {
    return chosen_of(session.trends, state.trend);
}

std::string category_name(const app::Workspace& app, const TrendCategoryId& id) {
    const TrendCategory* category = find_trend_category(app.method(), id);
    return category ? category->name.in(app.language()) : std::string();
}

void add_challenge(ViewContext& view, MarketState& state, const TrendId& trend) {
    view.app.edit("", [&](Session& s) {
        state.challenge = ChallengeId(free_id(s.challenges, "challenge"));
        entry_of(s.challenges, state.challenge).trend = trend;
    });
    state.panel = MarketPanel::Challenges;
    view.ui.request_focus("challenges." + state.challenge.value + ".text");
}

void add_trend(ViewContext& view, MarketState& state) {
    view.app.edit("", [&](Session& s) {
        state.trend = TrendId(free_id(s.trends, "trend"));
        entry_of(s.trends, state.trend);
    });
    state.panel = MarketPanel::Trends;
    view.ui.request_focus("trends." + state.trend.value + ".text");
}

void remove_chosen_challenge(ViewContext& view, MarketState& state) {
    const Challenge* found = chosen_challenge(view.app.session(), state);
    if (!found) return;
    const Challenge removed = *found;
    state.challenge = neighbour_of(view.app.session().challenges, removed.id);
    view.app.edit("", [&](Session& s) { remove_challenge(s, removed.id); });
    view.show_removed(removed.text, "challenge.new");
    view.ui.request_focus("vote." + state.challenge.value);
}

void remove_chosen_trend(ViewContext& view, MarketState& state) {
    const Trend* found = chosen_trend(view.app.session(), state);
    if (!found) return;
    const Trend removed = *found;
    state.trend = neighbour_of(view.app.session().trends, removed.id);
    view.app.edit("", [&](Session& s) { remove_trend(s, removed.id); });
    view.show_removed(removed.text, "trend.new");
    view.ui.request_focus("trend." + state.trend.value);
}

void own_up_and_down() {
    const ImGuiID owner = ImHashStr("sparring.market");
    ImGui::SetKeyOwner(ImGuiKey_UpArrow, owner);
    ImGui::SetKeyOwner(ImGuiKey_DownArrow, owner);
}

void edit_challenge(ViewContext& view, MarketState& state) {
    const Challenge* chosen = chosen_challenge(view.app.session(), state);
    if (!chosen) return;
    state.challenge = chosen->id;
    state.panel = MarketPanel::Challenges;
    view.ui.request_focus("challenges." + chosen->id.value + ".text");
}

}  // namespace sparring::ui
