// Step "market": the customer's challenges as cards, with the dots that everybody placed in
// private. Must not know propositions; editing is market_panel's.
#include "ui/views/market_parts.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

/// Spaces of a card from top to bottom, du; tight where many rows must fit.
struct CardLook {
    float above = 30;
    float between = 35;
    float dot = 44;
    float below = 35;
    float gap = 24;  ///< to the next row
};
constexpr CardLook k_roomy{};
constexpr CardLook k_tight{.above = 18, .between = 12, .dot = 40, .below = 18, .gap = 16};
constexpr float k_side = 32;      // du left and right inside a card
constexpr float k_count = 84;     // du for the number of dots
constexpr float k_dot_gap = 10;   // between dots
constexpr float k_side_gap = 22;  // more between the two sides
constexpr std::size_t k_heaviest = 2;

bool has_votes(const Session& session) {
    return !session.dot_votes.empty();
}

/// As they were written down; by weight once voting is closed.
std::vector<Challenge> in_order(const Session& session, const MarketState& state) {
    std::vector<Challenge> order = session.challenges;
    if (state.open) return order;
    std::stable_sort(order.begin(), order.end(), [&](const Challenge& a, const Challenge& b) {
        return dots_on(session, a.id) > dots_on(session, b.id);
    });
    return order;
}

std::string category_of(const app::Workspace& app, const Challenge& challenge) {
    for (const Trend& trend : app.session().trends)
        if (trend.id == challenge.trend) return category_name(app, trend.category);
    return {};
}

/// One side's dots from `x` on, or one dot and its number where they do not fit; returns their end.
float draw_side(Ui& ui, Point at, Side side, int dots, float diameter, bool counted) {
    if (dots <= 0) return at.x;
    float x = at.x;
    for (int dot = 0; dot < (counted ? 1 : dots); ++dot, x += diameter + k_dot_gap)
        draw_person(ui, {x + diameter / 2, at.y}, diameter, side);
    if (counted) {
        const std::string number = std::to_string(dots);
        const float width = text_width(ui, number, Type::Strong);
        draw_line(ui, number, {x, at.y - 21, width + 2, 42}, {.type = Type::Strong});
        x += width + k_dot_gap;
    }
    return x + k_side_gap;
}

float dots_width(const Session& session, const ChallengeId& id, float diameter) {
    return static_cast<float>(dots_on(session, id)) * (diameter + k_dot_gap) + k_side_gap;
}

void draw_dots(ViewContext& view, const ChallengeId& id, Point at, float width, float diameter) {
    const Session& session = view.app.session();
    const int supplier = dots_on(session, id, Side::Supplier);
    const int customer = dots_on(session, id, Side::Customer);
    const bool counted = dots_width(session, id, diameter) > width;
    const float x = draw_side(view.ui, at, Side::Supplier, supplier, diameter, counted);
    draw_side(view.ui, {x, at.y}, Side::Customer, customer, diameter, counted);
}

/// The lower line of a card: dots, or what there is instead, and the trend's category.
void draw_foot(ViewContext& view, const MarketState& state, const Challenge& challenge,
               const Rect& line, float diameter) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const bool shown = !state.open && has_votes(session);
    const bool dots = shown && dots_on(session, challenge.id) > 0;
    const std::string text =
        shown ? view.text("market.no-dot")
              : view.words().text("challenge.urgency-is", {std::to_string(challenge.urgency)});
    const float needed =
        dots ? dots_width(session, challenge.id, diameter) : text_width(ui, text, Type::Body) + 2;
    const std::string category = category_of(view.app, challenge);
    const float most = std::max(line.w / 2, line.w - 24 - needed);
    const float width =
        category.empty() ? 0 : std::min(most, text_width(ui, category, Type::Body) + 2);
    draw_shortened(ui, category, line.right_part(width),
                   {.colour = Colour::Ink2, .align = Align::Right});
    const float room = line.w - width - 24;
    if (dots) {
        draw_dots(view, challenge.id, {line.x, line.centre().y}, room, diameter);
        return;
    }
    draw_shortened(ui, text, line.left_part(room), {.colour = Colour::Ink2});
}

std::string text_of(const ViewContext& view, const Challenge& challenge) {
    return challenge.text.empty() ? view.text("challenge.new") : challenge.text;
}

float text_width_of(const ViewContext& view, const MarketState& state, float card) {
    const bool counted = !state.open && has_votes(view.app.session());
    return card - 2 * k_side - (counted ? k_count : 0);
}

float card_height(const ViewContext& view, const MarketState& state, const Challenge& challenge,
                  float width, const CardLook& look) {
    const float text = wrapped_height(view.ui, text_of(view, challenge), {.type = Type::H3},
                                      text_width_of(view, state, width));
    return look.above + text + look.between + look.dot + look.below;
}

/// What came of one card in this frame.
struct CardEvent {
    bool pressed = false;
    bool focused = false;
};

CardEvent draw_challenge(ViewContext& view, const MarketState& state, const Challenge& challenge,
                         const Rect& box, const CardLook& look, bool heaviest) {
    Ui& ui = view.ui;
    const std::string text = text_of(view, challenge);
    const Control control =
        card(ui, "vote." + challenge.id.value, text, box, {.selected = heaviest});
    CardEvent event{.pressed = control.clicked, .focused = ImGui::IsItemFocused()};
    if (!control.visible) return event;
    const float width = text_width_of(view, state, box.w);
    draw_wrapped(ui, text, {box.x + k_side, box.y + look.above}, width, {.type = Type::H3});
    if (!state.open && has_votes(view.app.session()))
        draw_line(ui, std::to_string(dots_on(view.app.session(), challenge.id)),
                  {box.right() - k_side - k_count, box.y + look.above - 4, k_count, 52},
                  {.type = Type::H2, .align = Align::Right});
    const Rect foot{box.x + k_side, box.bottom() - look.below - look.dot, box.w - 2 * k_side,
                    look.dot};
    draw_foot(view, state, challenge, foot, look.dot);
    return event;
}

void press_card(ViewContext& view, MarketState& state, const Challenge& challenge) {
    state.challenge = challenge.id;
    const bool enter = key_pressed(ImGuiKey_Enter) || key_pressed(ImGuiKey_KeypadEnter);
    if (!state.open || enter) {
        edit_challenge(view, state);
    } else if (!state.voter.empty()) {
        view.app.edit("", [&](Session& s) { place_dot(s, state.voter, challenge.id); });
    }
}

/// Keys of the cards: Up and Down choose, E edits, Delete removes.
void card_keys(ViewContext& view, MarketState& state, const std::vector<Challenge>& order,
               bool focused) {
    if (focused) own_up_and_down();
    const auto at =
        static_cast<int>(std::find_if(order.begin(), order.end(),
                                      [&](const Challenge& c) { return c.id == state.challenge; }) -
                         order.begin());
    const int last = static_cast<int>(order.size()) - 1;
    const int here = at > last ? 0 : at;  // without focus a key only shows which one is chosen
    int next = -1;
    if (view.key("Down")) next = focused ? at + 1 : here;
    if (view.key("Up")) next = focused ? at - 1 : here;
    if (next >= 0 && next <= last) {
        state.challenge = order[static_cast<std::size_t>(next)].id;
        view.ui.request_focus("vote." + state.challenge.value);
    }
    if (view.key("E")) edit_challenge(view, state);
    if (focused && !view.typing && view.key("Delete")) remove_chosen_challenge(view, state);
}

void draw_cards(ViewContext& view, MarketState& state, Flow& flow) {
    const std::vector<Challenge> order = in_order(view.app.session(), state);
    const int count = column_count(view.ui.scale.layout_class(), flow.width(), 2, 560);
    const std::size_t per_row = static_cast<std::size_t>(count);
    const std::size_t rows = (order.size() + per_row - 1) / per_row;
    const CardLook& look = rows > (state.open ? 2U : 3U) ? k_tight : k_roomy;
    bool focused = false;
    const float width =
        (flow.width() - 24 * static_cast<float>(count - 1)) / static_cast<float>(count);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t end = std::min(order.size(), (row + 1) * per_row);
        float height = 0;
        for (std::size_t at = row * per_row; at < end; ++at)
            height = std::max(height, card_height(view, state, order[at], width, look));
        const Rect line = flow.take(height, look.gap);
        for (std::size_t at = row * per_row; at < end; ++at) {
            const float x = line.x + static_cast<float>(at - row * per_row) * (width + 24);
            const bool heaviest =
                !state.open && at < k_heaviest && dots_on(view.app.session(), order[at].id) > 0;
            const CardEvent event =
                draw_challenge(view, state, order[at], {x, line.y, width, height}, look, heaviest);
            if (event.focused) state.challenge = order[at].id;
            focused = focused || event.focused;
            if (event.pressed) press_card(view, state, order[at]);
        }
    }
    card_keys(view, state, order, focused);
}

void choose_voter(ViewContext& view, MarketState& state) {
    const std::vector<Person> voters = participants(view.app.session());
    const bool there = std::any_of(voters.begin(), voters.end(),
                                   [&](const Person& p) { return p.id == state.voter; });
    if (!there) state.voter = voters.empty() ? PersonId() : voters.front().id;
    const int digit = view.digit(1, 9);
    if (digit > 0 && digit <= static_cast<int>(voters.size()))
        state.voter = voters[static_cast<std::size_t>(digit - 1)].id;
}

void draw_voters(ViewContext& view, MarketState& state, Flow& flow) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    ChipRows chips(flow.at(), flow.width());
    int number = 0;
    for (const Person& person : participants(session)) {
        ++number;
        const std::string left =
            std::to_string(dots_per_person(session) - dots_of(session, person.id));
        const std::string label =
            number <= 9 ? view.words().text("market.voter-number",
                                            {std::to_string(number), person.name, left})
                        : view.words().text("market.voter", {person.name, left});
        const bool on = person.id == state.voter;
        if (chips.add(ui, "voter." + person.id.value, label,
                      {.on = on, .waiting = !on && left != "0"}))
            state.voter = person.id;
    }
    flow.below(chips.bottom() + 20);
}

void toggle_vote(ViewContext& view, MarketState& state) {
    state.open = !state.open;
    if (const Challenge* chosen = chosen_challenge(view.app.session(), state))
        view.ui.request_focus("vote." + chosen->id.value);
}

/// Buttons under the cards; returns the width they use.
float draw_buttons(ViewContext& view, MarketState& state, const Rect& area, float& height) {
    ButtonRow row(view.ui, area);
    const bool any = !view.app.session().challenges.empty();
    if (any &&
        (row.add("challenge.add", view.text("challenge.add"), {.icon = Icon::Add, .key = "N"}) ||
         view.key("N")))
        add_challenge(view, state);
    const bool trends = !view.app.session().trends.empty();
    if (row.add(trends ? "trends" : "trend.add", view.text(trends ? "market.trends" : "trend.add"),
                {.icon = trends ? Icon::List : Icon::Add, .key = "M"}) ||
        view.key("M")) {
        if (trends)
            state.panel = MarketPanel::Trends;
        else
            add_trend(view, state);
    }
    if (any && !participants(view.app.session()).empty()) {
        const ButtonOptions options{.kind = state.open ? ButtonKind::Main : ButtonKind::Plain,
                                    .key = "V"};
        if (row.add("vote", view.text(state.open ? "market.close-vote" : "market.open-vote"),
                    options) ||
            view.key("V"))
            toggle_vote(view, state);
    }
    height = row.height();
    return row.used();
}

/// The second prompt of the step: the first one is what the trends are about.
std::string question_of(const app::Workspace& app) {
    const WorkshopStep* texts = app.step_texts(app.step());
    if (!texts || texts->prompts.empty()) return app.method().market_trigger.in(app.language());
    return texts->prompts[texts->prompts.size() > 1 ? 1 : 0].in(app.language());
}

float widest_line(const Ui& ui, std::string_view text, const TextStyle& style, float width) {
    float widest = 0;
    for (const std::string_view line : wrapped_lines(ui, text, style.type, width))
        widest = std::max(widest, text_width(ui, line, style));
    return widest + 2;
}

/// The question for the room, or while dots are placed how that goes: beside the buttons at the
/// right, else below them.
void draw_question(ViewContext& view, const MarketState& state, const Rect& line, float used) {
    Ui& ui = view.ui;
    const bool asks = !state.open;
    std::string text = view.text("market.vote-about");
    if (asks) text = question_of(view.app);
    const TextStyle style{.type = Type::Label, .colour = asks ? Colour::Ink : Colour::Ink2};
    const float mark = asks ? 64.0F + 24 : 0.0F;
    float width = line.w - used - 64 - mark;
    const bool beside = width > 320 && wrapped_height(ui, text, style, width) <= 80;
    if (!beside) width = line.w - mark;
    width = std::min(width, widest_line(ui, text, style, width));
    const float height = std::max(k_button_height, wrapped_height(ui, text, style, width));
    const Rect box{beside ? line.right() - width : line.x + mark,
                   beside ? line.y + (k_button_height - height) / 2 : line.bottom() + 20, width,
                   height};
    if (asks) draw_question_mark(ui, {box.x - 24 - 32, box.centre().y});
    draw_block(ui, text, box, style);
    ui.reach(box.bottom() + 12);
}

void draw_empty(ViewContext& view, MarketState& state, Flow& flow) {
    const std::string title = view.text("market.empty");
    const std::string text = view.text("market.empty-text");
    const std::string action = view.text("challenge.add");
    const EmptyState empty{.title = title, .text = text, .action = action, .key = "N"};
    const float height = empty_state_height(view.ui, empty, flow.width());
    if (empty_state(view.ui, "challenge.add", flow.take(height, 32), empty) || view.key("N"))
        add_challenge(view, state);
}

std::string dots_sentence(const app::Workspace& app) {
    const Session& session = app.session();
    const int each = dots_per_person(session);
    const int left = dots_left(session);
    const Wording& words = app.words();
    const std::string first = each == 3 ? words.text("market.dots-three")
                                        : words.text("market.dots-each", {std::to_string(each)});
    return first + " " +
           (left > 0 ? words.count("market.left", left) : words.text("market.left-none"));
}

}  // namespace

ViewHead market_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Session& session = app.session();
    const MarketState& state = memory.of<MarketState>();
    const Wording& words = app.words();
    head.subtitle = app.method().market_trigger.in(app.language());
    head.title = words.text("market.title");
    if (state.panel == MarketPanel::Trends) return head;
    if (session.challenges.empty()) return head;
    const bool voted = !state.open && has_votes(session);
    head.title = words.text(voted ? "market.title-voted" : "market.title-challenges");
    if (state.panel == MarketPanel::Challenges) return head;
    if (!participants(session).empty()) head.subtitle = dots_sentence(app);
    head.legend = voted;
    head.hints = {{words.text("key.up-down"), words.text("hint.choose")}};
    if (state.open)
        head.hints.insert(head.hints.end(), {{words.text("key.space"), words.text("hint.dot")},
                                             {"1–9", words.text("hint.voter")}});
    else
        head.hints.push_back({"E", words.text("hint.edit")});
    return head;
}

void draw_market(ViewContext& view) {
    MarketState& state = view.memory.of<MarketState>();
    if (state.panel != MarketPanel::Cards) {
        draw_market_panel(view, state);
        return;
    }
    Flow flow(view.area);
    if (view.app.session().challenges.empty()) {
        state.open = false;
        draw_empty(view, state, flow);
    } else {
        if (state.open) choose_voter(view, state);
        draw_cards(view, state, flow);
        if (state.open) draw_voters(view, state, flow);
    }
    const float lowest = view.area.bottom() - k_button_height - 20;
    Rect line{flow.x(), std::max(flow.y() + 8, lowest), flow.width(), 0};
    const float used = draw_buttons(view, state, line, line.h);
    if (!view.app.session().challenges.empty())
        draw_question(view, state, line, line.h > k_button_height ? line.w : used);
}

}  // namespace sparring::ui
