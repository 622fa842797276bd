// What the screen of step "market" and its editing panel share: what is chosen, and the dots.
// Must not know how either is drawn.
#pragma once

#include "core/answers.h"
#include "ui/views/view.h"

#include <string>
#include <vector>

namespace sparring::ui {

/// What the room sees: the cards, or one list with the form of the chosen entry beside it.
enum class MarketPanel { Cards, Challenges, Trends };

struct MarketState {
    MarketPanel panel = MarketPanel::Cards;
    ChallengeId challenge;  ///< the chosen card
    TrendId trend;          ///< the chosen trend
    PersonId voter;
    bool open = false;  ///< dots are being placed: their places stay hidden
};

/// Dots of one side on a challenge.
int dots_on(const Session& session, const ChallengeId& challenge, Side side);
int dots_on(const Session& session, const ChallengeId& challenge);
/// Dots that the voters together have still to place.
int dots_left(const Session& session);
/// The next press of a voter on a challenge: 0, 1, 2 dots, then none again; with no dots left the
/// dot that lies there is taken back.
void place_dot(Session& session, const PersonId& voter, const ChallengeId& challenge);

/// The entry that is chosen; the first one when that is gone; null when there is none.
const Challenge* chosen_challenge(const Session& session, const MarketState& state);
const Trend* chosen_trend(const Session& session, const MarketState& state);

/// The name of a trend's category in the language shown; empty when it has none.
std::string category_name(const app::Workspace& app, const TrendCategoryId& id);

/// Adds one and opens its form with the caret in it. `trend`: what the challenge comes from.
void add_challenge(ViewContext& view, MarketState& state, const TrendId& trend = {});
void add_trend(ViewContext& view, MarketState& state);
/// Removes the chosen one, with a notice that can undo it; the next one is chosen.
void remove_chosen_challenge(ViewContext& view, MarketState& state);
void remove_chosen_trend(ViewContext& view, MarketState& state);
/// Opens the form of the chosen challenge with the caret in it.
void edit_challenge(ViewContext& view, MarketState& state);

/// Up and Down go through our list in this frame, not where ImGui would move the focus.
void own_up_and_down();

/// The list of one panel with the form of the chosen entry.
void draw_market_panel(ViewContext& view, MarketState& state);

}  // namespace sparring::ui
