// Step "market": what moves the customer's market, the challenges that follow, and a private dot
// vote. Must not know propositions.
#include "ui/views/form.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct MarketState {
    PersonId voter;
    bool open = false;  ///< dots are being placed: their places stay hidden
};

/// Dots per person: a quarter of the options, at least three (domain.md 6.1).
int dots_per_person(const Session& session) {
    return std::max(3, static_cast<int>((session.challenges.size() + 3) / 4));
}

int dots_of(const Session& session, const PersonId& person) {
    int dots = 0;
    for (const DotVote& vote : session.dot_votes)
        if (vote.participant == person) dots += vote.dots;
    return dots;
}

int dots_on(const Session& session, const ChallengeId& challenge, Side side) {
    int dots = 0;
    for (const DotVote& vote : session.dot_votes) {
        const Person* person = find_person(session, vote.participant);
        if (vote.challenge == challenge && person && person->side == side) dots += vote.dots;
    }
    return dots;
}

/// 0, 1 or 2 dots of the voter on a challenge: each press adds one, after the second none is left.
void place_dot(Session& s, const PersonId& voter, const ChallengeId& challenge) {
    const int left = dots_per_person(s) - dots_of(s, voter);
    for (DotVote& vote : s.dot_votes) {
        if (vote.participant != voter || vote.challenge != challenge) continue;
        if (vote.dots == 1 && left > 0) {
            vote.dots = 2;
        } else {
            vote.dots = 0;
        }
        std::erase_if(s.dot_votes, [](const DotVote& v) { return v.dots == 0; });
        return;
    }
    if (left > 0) s.dot_votes.push_back({voter, challenge, 1});
}

void trend_form(ViewContext& view, Form& form, const Trend& trend) {
    const TrendId id = trend.id;
    const std::string key = "trends." + id.value;
    const auto& categories = view.app.method().trend_categories;
    std::vector<std::string> names;
    int chosen = -1;
    for (const TrendCategory& category : categories) {
        if (category.id == trend.category) chosen = static_cast<int>(names.size());
        names.push_back(category.name.in(view.app.language()));
    }
    form.text(key + ".text", trend.text, {.label = "trend.text", .lines = true},
              [id](Session& s, const std::string& text) { entry_of(s.trends, id).text = text; });
    form.text(
        key + ".consequence", trend.consequence, {.label = "trend.consequence", .lines = true},
        [id](Session& s, const std::string& text) { entry_of(s.trends, id).consequence = text; });
    form.row(2, 260);
    form.picker(key + ".category", "trend.category", names, chosen,
                [id, &categories](Session& s, int at) {
                    entry_of(s.trends, id).category = categories[static_cast<std::size_t>(at)].id;
                });
    form.text(key + ".source", trend.source, {.label = "market.source"},
              [id](Session& s, const std::string& text) { entry_of(s.trends, id).source = text; });
    if (form.button(key + ".remove", "trend.remove")) {
        view.app.edit("", [id](Session& s) { remove_trend(s, id); });
        view.app.show({.key = "notice.removed", .arguments = {trend.text}, .can_undo = true});
    }
}

void challenge_form(ViewContext& view, Form& form, const Challenge& challenge) {
    const ChallengeId id = challenge.id;
    const std::string key = "challenges." + id.value;
    const std::vector<Trend>& trends = view.app.session().trends;
    std::vector<std::string> names;
    int chosen = -1;
    for (const Trend& trend : trends) {
        if (trend.id == challenge.trend) chosen = static_cast<int>(names.size());
        names.push_back(trend.text);
    }
    form.text(
        key + ".text", challenge.text,
        {.label = "challenge.text", .hint = "challenge.hint", .lines = true},
        [id](Session& s, const std::string& text) { entry_of(s.challenges, id).text = text; });
    form.choice(key + ".urgency", "challenge.urgency", {"urgency.1", "urgency.2", "urgency.3"},
                challenge.urgency - 1,
                [id](Session& s, int at) { entry_of(s.challenges, id).urgency = at + 1; });
    form.row(2, 260);
    form.text(
        key + ".owner", challenge.owner, {.label = "challenge.owner"},
        [id](Session& s, const std::string& text) { entry_of(s.challenges, id).owner = text; });
    form.text(
        key + ".source", challenge.source, {.label = "market.source"},
        [id](Session& s, const std::string& text) { entry_of(s.challenges, id).source = text; });
    if (!trends.empty())
        form.picker(key + ".trend", "challenge.trend", names, chosen, [id](Session& s, int at) {
            entry_of(s.challenges, id).trend = s.trends[static_cast<std::size_t>(at)].id;
        });
    if (form.button(key + ".remove", "challenge.remove")) {
        view.app.edit("", [id](Session& s) { remove_challenge(s, id); });
        view.app.show({.key = "notice.removed", .arguments = {challenge.text}, .can_undo = true});
    }
}

/// The challenges as cards, with their dots once voting is closed.
void draw_cards(ViewContext& view, const MarketState& state, Flow& flow) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    std::vector<Challenge> order = session.challenges;
    if (!state.open)
        std::stable_sort(order.begin(), order.end(), [&](const Challenge& a, const Challenge& b) {
            const auto dots = [&](const Challenge& c) {
                return dots_on(session, c.id, Side::Supplier) +
                       dots_on(session, c.id, Side::Customer);
            };
            return dots(a) > dots(b);
        });
    const int count = column_count(ui.scale.layout_class(), flow.width(), 2, 560);
    Grid grid({flow.x(), flow.y(), flow.width(), 0}, count);
    float tallest = 0;
    for (const Challenge& c : order)
        tallest = std::max(
            tallest, wrapped_height(ui, c.text, {.type = Type::Strong}, grid.column_width() - 64));
    for (std::size_t at = 0; at < order.size(); ++at) {
        const Challenge& challenge = order[at];
        const bool top = !state.open && !session.dot_votes.empty() && at < 2;
        const Rect box = grid.take(tallest + 128);
        const bool voting = state.open && !state.voter.empty();
        if (voting) {
            if (card(ui, "vote." + challenge.id.value, challenge.text, box).clicked)
                view.app.edit("", [&](Session& s) { place_dot(s, state.voter, challenge.id); });
        } else {
            draw_card(ui, box, {.selected = top});
        }
        draw_wrapped(ui, challenge.text.empty() ? view.text("challenge.new") : challenge.text,
                     {box.x + 32, box.y + 24}, box.w - 64, {.type = Type::Strong});
        float x = box.x + 48;
        const float y = box.bottom() - 46;
        if (!state.open)
            for (const Side side : {Side::Supplier, Side::Customer})
                for (int dot = 0; dot < dots_on(session, challenge.id, side); ++dot, x += 42)
                    if (x < box.right() - 190) draw_person(ui, {x, y}, 34, side);
        draw_line(
            ui, view.words().text("challenge.urgency-is", {std::to_string(challenge.urgency)}),
            {box.right() - 222, y - 22, 190, 44}, {.colour = Colour::Ink2, .align = Align::Right});
    }
    flow.below(grid.bottom());
    flow.space(24);
}

void draw_voters(ViewContext& view, MarketState& state, Flow& flow) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    flow.space(draw_wrapped(ui, view.text(state.open ? "market.vote-who" : "market.vote-about"),
                            flow.at(), flow.width(), {.colour = Colour::Ink2}) +
               12);
    if (!state.open) return;
    ChipRows chips(flow.at(), flow.width());
    for (const Person& person : session.people) {
        if (person.side == Side::Adviser || !person.at_table) continue;
        const int left = dots_per_person(session) - dots_of(session, person.id);
        const std::string label =
            view.words().text("market.voter", {person.name, std::to_string(left)});
        if (chips.add(ui, "voter." + person.id.value, label,
                      {.on = person.id == state.voter, .waiting = left > 0}))
            state.voter = person.id;
    }
    flow.below(chips.bottom() + 28);
}

}  // namespace

ViewHead market_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Session& session = app.session();
    head.subtitle = app.method().market_trigger.in(app.language());
    head.title = app.words().text("market.title");
    const Challenge* top = nullptr;
    int most = 0;
    if (!memory.of<MarketState>().open)
        for (const Challenge& c : session.challenges) {
            const int dots =
                dots_on(session, c.id, Side::Supplier) + dots_on(session, c.id, Side::Customer);
            if (dots > most) {
                most = dots;
                top = &c;
            }
        }
    if (top) head.title = app.words().text("market.title-voted");
    return head;
}

void draw_market(ViewContext& view) {
    MarketState& state = view.memory.of<MarketState>();
    Flow flow(view.area);
    const Session& session = view.app.session();
    if (session.challenges.empty()) {
        const std::string title = view.text("market.empty");
        const std::string text = view.text("market.empty-text");
        const EmptyState empty{.title = title, .text = text};
        const float height = empty_state_height(view.ui, empty, flow.width());
        empty_state(view.ui, "empty", flow.take(height, 32), empty);
    } else {
        draw_cards(view, state, flow);
        draw_voters(view, state, flow);
        Form vote(view, {flow.x(), flow.y(), flow.width(), 0});
        if (vote.button("vote", state.open ? "market.close-vote" : "market.open-vote", true))
            state.open = !state.open;
        flow.below(vote.y());
    }
    const bool two = column_count(view.ui.scale.layout_class(), view.area.w, 2, 600) == 2;
    const auto parts = columns({view.area.x, flow.y() + 24, view.area.w, 0}, two ? 2 : 1, 56);
    Form left(view, parts[0]);
    left.heading("market.trends");
    for (const Trend& trend : std::vector<Trend>(session.trends))
        trend_form(view, left, trend);
    if (left.button("trend.add", "trend.add")) {
        view.app.edit("",
                      [](Session& s) { entry_of(s.trends, TrendId(free_id(s.trends, "trend"))); });
        view.ui.request_focus("trends." + view.app.session().trends.back().id.value + ".text");
    }
    Form right(view, two ? parts[1] : Rect{parts[0].x, left.y() + 24, parts[0].w, 0});
    right.heading("market.challenges");
    for (const Challenge& challenge : std::vector<Challenge>(session.challenges))
        challenge_form(view, right, challenge);
    if (right.button("challenge.add", "challenge.add")) {
        view.app.edit("", [](Session& s) {
            entry_of(s.challenges, ChallengeId(free_id(s.challenges, "challenge")));
        });
        view.ui.request_focus("challenges." + view.app.session().challenges.back().id.value +
                              ".text");
    }
}

}  // namespace sparring::ui
