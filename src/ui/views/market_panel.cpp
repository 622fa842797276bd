// Editing the market: the list of challenges or trends, and the form of the chosen one beside it.
// Must not know dots.
#include "ui/views/form.h"
#include "ui/views/market_parts.h"

#include "core/agenda.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_entry_padding = 24;  // du
constexpr float k_entry_gap = 12;

/// One entry of the list: its text, and one word at the right.
struct Entry {
    std::string id;
    std::string text;
    std::string note;
    bool chosen = false;
};

Control draw_entry(ViewContext& view, Flow& flow, const Entry& entry) {
    Ui& ui = view.ui;
    const float note = entry.note.empty() ? 0 : text_width(ui, entry.note, Type::Body) + 24;
    const bool beside = note < flow.width() / 2;
    const float width = flow.width() - 2 * k_entry_padding - (beside ? note : 0);
    const TextStyle style{.type = entry.chosen ? Type::Strong : Type::Label};
    const float text = wrapped_height(ui, entry.text, style, width);
    const Rect box = flow.take(text + 2 * k_entry_padding - 6 + (beside ? 0 : 42), k_entry_gap);
    const Control state = card(ui, entry.id, entry.text, box, {.selected = entry.chosen});
    if (!state.visible) return state;
    draw_wrapped(ui, entry.text, {box.x + k_entry_padding, box.y + k_entry_padding - 3}, width,
                 style);
    if (note <= 0) return state;
    const float y = beside ? box.y + k_entry_padding - 5 : box.bottom() - 62;
    draw_shortened(ui, entry.note, {box.x + k_entry_padding, y, box.w - 2 * k_entry_padding, 42},
                   {.colour = Colour::Ink2, .align = beside ? Align::Right : Align::Left});
    return state;
}

/// Where list, form and the buttons above them lie.
struct Places {
    Rect list;
    Rect form;
    bool beside = true;
};

Places places_of(const ViewContext& view, float top) {
    const Rect area{view.area.x, top, view.area.w, 0};
    constexpr float k_gap = 56;
    if (column_count(view.ui.scale.layout_class(), area.w, 2, 560) < 2) return {area, area, false};
    const float list = (area.w - k_gap) * 0.42F;
    return {area.left_part(list), area.without_left(list + k_gap), true};
}

/// The switch between the two lists, and the way back to the cards; returns the lower edge.
float draw_top(ViewContext& view, MarketState& state) {
    Ui& ui = view.ui;
    const std::string done = view.text("form.done");
    const ButtonOptions options{.kind = ButtonKind::Main, .icon = Icon::Check, .key = "Esc"};
    const float done_width = button_width(ui, done, options);
    const std::vector<std::string> labels = {view.text("market.challenges"),
                                             view.text("market.trends")};
    float width = std::min(view.area.w, 900.0F);
    const bool beside = view.area.w - done_width - 24 >= 480;
    if (beside) width = std::min(width, view.area.w - done_width - 24);
    const Point at = view.area.top_left();
    const int now = state.panel == MarketPanel::Trends ? 1 : 0;
    const float height = choice_height(ui, labels, width);
    if (const auto taken = choice(ui, "panel", view.text("market.panel"), labels, now, at, width))
        state.panel = *taken == 1 ? MarketPanel::Trends : MarketPanel::Challenges;
    const Point corner =
        beside ? Point{view.area.right() - done_width, at.y} : Point{at.x, at.y + height + 16};
    if (button(ui, "done", done, corner, options) || (!view.typing && view.key("Escape"))) {
        state.panel = MarketPanel::Cards;
        if (const Challenge* chosen = chosen_challenge(view.app.session(), state))
            ui.request_focus("vote." + chosen->id.value);
    }
    return std::max(at.y + height, corner.y + k_button_height);
}

void trend_form(ViewContext& view, Form& form, const Trend& trend, MarketState& state) {
    const TrendId id = trend.id;
    const std::string key = "trends." + id.value;
    const std::vector<TrendCategory> categories = view.app.method().trend_categories;
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
    if (form.button("challenge.add", "trend.to-challenge")) add_challenge(view, state, id);
    if (form.button(key + ".remove", "trend.remove")) remove_chosen_trend(view, state);
}

void challenge_form(ViewContext& view, Form& form, const Challenge& challenge, MarketState& state) {
    const ChallengeId id = challenge.id;
    const std::string key = "challenges." + id.value;
    const std::vector<Trend> trends = view.app.session().trends;
    std::vector<std::string> names;
    int chosen = static_cast<int>(trends.size());  // none: behind the last one
    for (const Trend& trend : trends) {
        if (trend.id == challenge.trend) chosen = static_cast<int>(names.size());
        names.push_back(trend.text.empty() ? view.text("trend.new") : trend.text);
    }
    names.push_back(view.text("challenge.no-trend"));
    form.text(
        key + ".text", challenge.text,
        {.label = "challenge.text", .hint = "challenge.hint", .lines = true},
        [id](Session& s, const std::string& text) { entry_of(s.challenges, id).text = text; });
    if (!trends.empty())
        form.picker(key + ".trend", "challenge.trend", names, chosen, [id](Session& s, int at) {
            const auto index = static_cast<std::size_t>(at);
            entry_of(s.challenges, id).trend =
                index < s.trends.size() ? s.trends[index].id : TrendId();
        });
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
    if (form.button(key + ".remove", "challenge.remove")) remove_chosen_challenge(view, state);
}

/// Up and Down go through the list while one of its entries has the focus; Delete removes.
struct ListKeys {
    int by = 0;
    bool remove = false;
};

ListKeys list_keys(ViewContext& view, bool focused) {
    ListKeys keys;
    if (!focused || view.typing) return keys;
    own_up_and_down();
    if (view.key("Down")) keys.by = 1;
    if (view.key("Up")) keys.by = -1;
    keys.remove = view.key("Delete");
    return keys;
}

template <typename Item>
std::size_t index_of(const std::vector<Item>& list, const Item* item) {
    return static_cast<std::size_t>(item - list.data());
}

/// Draws the entries of one list; returns the index that is chosen now, and what keys asked.
template <typename Item, typename EntryOf>
std::pair<std::size_t, ListKeys> draw_list(ViewContext& view, Flow& flow,
                                           const std::vector<Item>& list, std::size_t chosen,
                                           const std::string& form_prefix,
                                           const EntryOf& entry_of_item) {
    bool focused = false;
    std::size_t now = chosen;
    for (std::size_t at = 0; at < list.size(); ++at) {
        Entry entry = entry_of_item(list[at]);
        entry.chosen = at == chosen;
        const Control state = draw_entry(view, flow, entry);
        focused = focused || ImGui::IsItemFocused();
        if (!state.clicked) continue;
        now = at;
        view.ui.request_focus(form_prefix + list[at].id.value + ".text");
    }
    const ListKeys keys = list_keys(view, focused);
    const auto moved = static_cast<std::ptrdiff_t>(now) + keys.by;
    if (keys.by != 0 && moved >= 0 && moved < static_cast<std::ptrdiff_t>(list.size())) {
        now = static_cast<std::size_t>(moved);
        view.ui.request_focus(entry_of_item(list[now]).id);
    }
    return {now, keys};
}

void draw_challenge_list(ViewContext& view, MarketState& state, Flow& flow) {
    const std::vector<Challenge> list = view.app.session().challenges;
    if (const Challenge* chosen = chosen_challenge(view.app.session(), state)) {
        const auto [now, keys] = draw_list(
            view, flow, list, index_of(view.app.session().challenges, chosen), "challenges.",
            [&](const Challenge& c) {
                return Entry{
                    .id = "vote." + c.id.value,
                    .text = c.text.empty() ? view.text("challenge.new") : c.text,
                    .note = view.words().text("challenge.urgency-is", {std::to_string(c.urgency)})};
            });
        state.challenge = list[now].id;
        if (keys.remove) remove_chosen_challenge(view, state);
    }
    const ButtonOptions options{.icon = Icon::Add, .key = "N"};
    if (button(view.ui, "challenge.add", view.text("challenge.add"), flow.at(), options) ||
        view.key("N"))
        add_challenge(view, state);
    flow.space(k_button_height + 24);
}

void draw_trend_list(ViewContext& view, MarketState& state, Flow& flow) {
    const std::vector<Trend> list = view.app.session().trends;
    if (const Trend* chosen = chosen_trend(view.app.session(), state)) {
        const auto [now, keys] =
            draw_list(view, flow, list, index_of(view.app.session().trends, chosen), "trends.",
                      [&](const Trend& t) {
                          return Entry{.id = "trend." + t.id.value,
                                       .text = t.text.empty() ? view.text("trend.new") : t.text,
                                       .note = category_name(view.app, t.category)};
                      });
        state.trend = list[now].id;
        if (keys.remove) remove_chosen_trend(view, state);
    } else {
        const std::string title = view.text("trend.empty");
        const std::string text = view.text("trend.empty-text");
        const EmptyState empty{.title = title, .text = text};
        empty_state(view.ui, "empty",
                    flow.take(empty_state_height(view.ui, empty, flow.width()), 24), empty);
    }
    const ButtonOptions options{.icon = Icon::Add, .key = "N"};
    if (button(view.ui, "trend.add", view.text("trend.add"), flow.at(), options) || view.key("N"))
        add_trend(view, state);
    flow.space(k_button_height + 24);
}

void draw_form(ViewContext& view, MarketState& state, Form& form) {
    if (state.panel == MarketPanel::Trends) {
        if (const Trend* trend = chosen_trend(view.app.session(), state)) {
            if (view.key("E")) view.ui.request_focus("trends." + trend->id.value + ".text");
            trend_form(view, form, Trend(*trend), state);
        }
        return;
    }
    if (const Challenge* challenge = chosen_challenge(view.app.session(), state)) {
        if (view.key("E")) view.ui.request_focus("challenges." + challenge->id.value + ".text");
        challenge_form(view, form, Challenge(*challenge), state);
    }
}

}  // namespace

void draw_market_panel(ViewContext& view, MarketState& state) {
    const Places places = places_of(view, draw_top(view, state) + 28);
    if (state.panel == MarketPanel::Cards) return;
    const auto draw = [&](Flow& flow) {
        if (state.panel == MarketPanel::Trends)
            draw_trend_list(view, state, flow);
        else
            draw_challenge_list(view, state, flow);
    };
    if (places.beside) {
        Flow flow(places.list);
        draw(flow);
        Form form(view, places.form);
        draw_form(view, state, form);
        return;
    }
    Form form(view, places.form);
    draw_form(view, state, form);
    Flow flow({places.list.x, form.y() + 24, places.list.w, 0});
    draw(flow);
}

}  // namespace sparring::ui
