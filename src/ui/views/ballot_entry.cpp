// Whose turn it is, and one dimension after the other for who has it.
#include "ui/views/ballot_entry.h"

#include "ui/components/button.h"
#include "ui/components/picker.h"
#include "ui/text.h"
#include "ui/views/dimension_parts.h"
#include "ui/views/rating_parts.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_rungs_top = 92;  // du below the content's edge

bool asks_estimate(const app::Workspace& app) {
    const WorkshopStep* texts = app.step_texts(app.step());
    return texts && texts->asks_estimate;
}

const Person* participant(const app::Workspace& app, const PersonId& id) {
    const Person* person = find_person(app.session(), id);
    return person && takes_part(*person) ? person : nullptr;
}

bool is_alone(const app::Workspace& app) {
    return participants(app.session()).size() == 1;
}

/// Who has the laptop. Somebody alone never hands it over.
const Person* holder(const app::Workspace& app, const EntryState& state) {
    if (is_alone(app)) return participant(app, participants(app.session()).front().id);
    return participant(app, state.rater);
}

/// The first after this person, round the table, who has still to answer; null when nobody has.
const Person* next_waiting(const app::Workspace& app, const PersonId& after) {
    const auto people = participants(app.session());
    const auto at = std::find_if(people.begin(), people.end(),
                                 [&](const Person& person) { return person.id == after; });
    const std::size_t start =
        at == people.end() ? 0 : static_cast<std::size_t>(at - people.begin()) + 1;
    for (std::size_t step = 0; step < people.size(); ++step) {
        const PersonId& id = people[(start + step) % people.size()].id;
        if (!app.unanswered(id).empty()) return participant(app, id);
    }
    return nullptr;
}

/// Who is asked to take the laptop: as chosen, else the next who has still to answer.
const Person* next_person(const app::Workspace& app, const EntryState& state) {
    if (const Person* chosen = participant(app, state.next)) return chosen;
    return next_waiting(app, {});
}

void start_turn(ViewContext& view, EntryState& state, const PersonId& person) {
    state = {.rater = person, .drawn = state.drawn};
    const auto left = view.app.unanswered(person);
    const auto& dimensions = view.app.method().dimensions;
    const auto open = std::find_if(dimensions.begin(), dimensions.end(),
                                   [&](const Dimension& d) { return view.app.covered(d.id); });
    if (!left.empty())
        view.app.set_dimension(left.front());
    else if (open != dimensions.end())
        view.app.set_dimension(open->id);
}

void end_turn(ViewContext& view, EntryState& state) {
    const PersonId rater = state.rater;
    view.app.give_laptop_on(rater);
    state = {.drawn = state.drawn};
    if (const Person* next = next_waiting(view.app, rater)) state.next = next->id;
}

/// To the next dimension that this person has still to answer; stays at the last one.
void go_on(ViewContext& view, const PersonId& rater) {
    const auto left = view.app.unanswered(rater);
    if (left.empty()) return;
    const int here = dimension_index(view.app.method(), current_dimension(view.app).id);
    for (const DimensionId& id : left)
        if (dimension_index(view.app.method(), id) > here) return view.app.set_dimension(id);
    view.app.set_dimension(left.front());
}

void answer(ViewContext& view, EntryState& state, const Person& rater, int rung) {
    Rating given;
    given.participant = rater.id;
    given.dimension = current_dimension(view.app).id;
    given.rung = rung == 0 ? std::nullopt : std::optional(rung);
    given.source = state.estimate ? RatingSource::Estimated : RatingSource::Own;
    const DimensionId dimension = given.dimension;
    const PersonId id = rater.id;
    const bool both = rater.side == Side::Supplier && asks_estimate(view.app);
    view.app.hand_in(std::move(given));
    if (!both) {
        state.picks[dimension] = rung;
        return go_on(view, id);
    }
    // Alone: one's own view of a dimension first, then the estimate, then the next dimension.
    state.estimate = !state.estimate;
    if (!state.estimate) view.app.move_dimension(+1);
}

/// What this person chose on the current dimension, in this turn; -1: nothing. Who is alone also
/// sees what was chosen before.
int chosen_here(const app::Workspace& app, const EntryState& state) {
    const DimensionId& dimension = current_dimension(app).id;
    const auto found = state.picks.find(dimension);
    if (found != state.picks.end() && !state.estimate) return found->second;
    if (!is_alone(app) || app.covered(dimension)) return -1;
    const auto source = state.estimate ? RatingSource::Estimated : RatingSource::Own;
    for (const Rating& rating : app.session().ratings)
        if (rating.participant == state.rater && rating.dimension == dimension &&
            rating.round == app.open_round(dimension) && rating.source == source)
            return rating.rung.value_or(0);
    return -1;
}

std::string few_raters(const app::Workspace& app) {
    constexpr std::size_t k_enough = 3;
    std::string text;
    for (const Side side : {Side::Supplier, Side::Customer}) {
        const std::size_t raters = raters_of_side(app.session(), side).size();
        if (raters == 0 || raters >= k_enough) continue;
        const Session& session = app.session();
        const auto& company = side == Side::Supplier ? session.supplier : session.customer;
        text += (text.empty() ? "" : " ") +
                app.words().count("rating.few", static_cast<int>(raters), {short_name(company)});
    }
    return text;
}

/// What everybody is told before each vote.
std::string anonymity(const app::Workspace& app) {
    const std::string few = few_raters(app);
    return app.words().text("rating.anonymous") + (few.empty() ? "" : " " + few);
}

/// Moves among the dimensions; never out of the step while somebody else's answers may follow.
/// True when the step was left.
bool take_arrows(ViewContext& view, EntryState& state) {
    const bool on = view.key("Right") || view.key("PageDown");
    const bool back = !on && (view.key("Left") || view.key("PageUp"));
    if (!on && !back) return false;
    state.estimate = false;
    if (view.app.move_dimension(on ? +1 : -1) || !is_alone(view.app)) return false;
    return on ? view.app.next_step() : view.app.previous_step();
}

/// "Don't know" and "done": their size, and what was pressed.
struct EntryButtons {
    float width = 0;
    float height = 0;
    bool unknown = false;
    bool done = false;
};

EntryButtons draw_entry_buttons(ViewContext& view, const EntryState& state, const Rect& row,
                                bool beside) {
    const bool all = view.app.unanswered(state.rater).empty();
    const std::string space = view.text("key.space");
    ButtonRow buttons(view.ui, row, beside ? ButtonRow::From::Right : ButtonRow::From::Left);
    EntryButtons pressed;
    if (!is_alone(view.app))
        pressed.done = buttons.add("done", view.text("rating.done"),
                                   {.kind = all ? ButtonKind::Main : ButtonKind::Plain,
                                    .icon_behind = Icon::ArrowRight,
                                    .key = space}) ||
                       view.key("Space");
    ButtonOptions unknown{.key = "0"};
    if (chosen_here(view.app, state) == 0) unknown.icon = Icon::Check;
    pressed.unknown = buttons.add("unknown", view.text("rating.unknown"), unknown) || view.key("0");
    pressed.width = buttons.used();
    pressed.height = buttons.height();
    return pressed;
}

void draw_turn(ViewContext& view, EntryState& state, const Person& rater) {
    Ui& ui = view.ui;
    if (take_arrows(view, state)) return;
    const std::size_t all = view.app.method().dimensions.size();
    const std::size_t left = view.app.unanswered(rater.id).size();
    const std::string progress = view.words().text(
        left == 0 ? "rating.all-answered" : "rating.answered",
        {name_or_function(rater), std::to_string(all - left), std::to_string(all)});
    const float head =
        draw_wrapped(ui, progress, {view.area.x, view.area.y}, view.area.w, {.type = Type::Strong});
    const int chosen = chosen_here(view.app, state);
    const RungEvent rungs =
        draw_rungs(view, current_dimension(view.app),
                   view.area.y + std::max(k_rungs_top, head + 24), {.chosen = std::max(0, chosen)});
    const bool beside = view.area.w >= 1300;
    const float top = rungs.bottom + 40;
    const EntryButtons pressed =
        draw_entry_buttons(view, state, {view.area.x, top, view.area.w, k_button_height}, beside);
    const float text_top = beside ? top : top + pressed.height + 28;
    if (!is_alone(view.app))
        draw_wrapped(ui, anonymity(view.app), {view.area.x, text_top},
                     beside ? view.area.w - pressed.width - 64 : view.area.w,
                     {.colour = Colour::Ink2});
    const Person copy = rater;  // an answer may move the session
    if (rungs.pressed || pressed.unknown) return answer(view, state, copy, rungs.pressed);
    if (pressed.done) end_turn(view, state);
}

bool reveal_follows(const app::Workspace& app) {
    const auto& agenda = app.session().agenda;
    for (std::size_t at = app.step_index() + 1; at < agenda.size(); ++at)
        if (agenda[at].kind == StepKind::Reveal && !agenda[at].skipped) return true;
    return false;
}

/// Where "go on" leads; empty at the end.
std::string next_step_name(const app::Workspace& app) {
    const auto& agenda = app.session().agenda;
    for (std::size_t at = app.step_index() + 1; at < agenda.size(); ++at)
        if (!agenda[at].skipped) return app.step_name(agenda[at]);
    return app.words().text("console.last");
}

bool something_covered(const app::Workspace& app) {
    for (const Dimension& dimension : app.method().dimensions)
        if (app.covered(dimension.id)) return true;
    return false;
}

/// On to the talk; after a second round to the dimension that was asked again.
void go_to_reveal(ViewContext& view) {
    view.app.next_step();
    if (view.app.step().kind != StepKind::Reveal) return;
    const auto shown = view.app.to_reveal();
    if (!shown.empty()) view.app.set_dimension(shown.front());
}

/// Where no step of its own does it: the reveal of everything that is in.
void press_reveal_here(ViewContext& view, EntryState& state) {
    if (view.app.missing() > 0 && !state.asked) {
        state.asked = true;
        return;
    }
    state.asked = false;
    view.app.reveal_round();
}

void draw_other_person(ViewContext& view, EntryState& state, std::string_view key,
                       const Flow& flow) {
    const auto people = participants(view.app.session());
    std::vector<std::string> names;
    for (const Person& person : people)
        names.push_back(name_or_function(person));
    const std::string hint = view.text(key);
    const auto picked = picker(view.ui, "rater", names, -1, flow.at(),
                               std::min(flow.width(), 620.0F), {.name = hint, .hint = hint});
    if (picked) state.next = people[static_cast<std::size_t>(*picked)].id;
}

/// Nobody has the laptop: who takes it, and how many are in.
void draw_hand_over(ViewContext& view, EntryState& state) {
    Ui& ui = view.ui;
    const Person* next = next_person(view.app, state);
    const bool here = !reveal_follows(view.app) && something_covered(view.app);
    const std::string space = view.text("key.space");
    const std::string begin = next ? view.words().text("rating.begin", {name_or_function(*next)})
                              : here
                                  ? view.text("reveal.show")
                                  : view.words().text("rating.go-on", {next_step_name(view.app)});
    Flow flow(view.area);
    flow.space(12);
    ButtonRow row(ui, flow.take(k_button_height, 28));
    const bool main = row.add("begin", begin,
                              {.kind = ButtonKind::Main,
                               .icon = next || !here ? std::nullopt : std::optional(Icon::Eye),
                               .icon_behind = Icon::ArrowRight,
                               .key = space}) ||
                      view.key("Space");
    const bool show =
        next && here && row.add("reveal", view.text("reveal.show"), {.icon = Icon::Eye});
    flow.space(row.height() - k_button_height);
    const int missing = view.app.missing();
    const std::string sentence =
        state.asked && missing > 0 ? view.words().count("reveal.missing", missing) : std::string();
    flow.below(draw_answers_in(view, flow.at(), flow.width(), view.app.people_in(), sentence));
    flow.space(36);
    draw_other_person(view, state, next ? "rating.somebody-else" : "rating.change", flow);
    if (main && next) return start_turn(view, state, PersonId(next->id));
    if (show || (main && here)) return press_reveal_here(view, state);
    if (main) go_to_reveal(view);
}

/// Who looked at something else in between finds the laptop to be handed over again: what was
/// chosen does not come back on the screen.
void cover_when_left(EntryState& state) {
    const int now = ImGui::GetFrameCount();
    if (now > state.drawn + 1 && !state.rater.empty()) {
        const PersonId rater = state.rater;
        state = {};
        state.next = rater;
    }
    state.drawn = now;
}

}  // namespace

bool somebody_rates(const app::Workspace& app, const EntryState& state) {
    return holder(app, state) != nullptr;
}

ViewHead entry_head(const app::Workspace& app, EntryState& state) {
    cover_when_left(state);
    ViewHead head;
    if (somebody_rates(app, state)) {
        head.title = current_dimension(app).name.in(app.language());
        head.detail = dimension_detail(app);
        head.subtitle = state.estimate ? app.words().text("rating.estimate")
                                       : app.method().rating_rule.in(app.language());
        head.hints = {{"1–4", app.words().text("hint.rung")},
                      {"0", app.words().text("hint.unknown")}};
        return head;
    }
    const Person* next = next_person(app, state);
    head.title = next ? app.words().text("rating.hand-over", {name_or_function(*next)})
                      : app.words().text("rating.everybody");
    head.subtitle = next ? anonymity(app) : app.words().text("rating.covered");
    if (participants(app.session()).empty()) {
        head.title = app.words().text("rating.nobody");
        head.subtitle.clear();
    }
    return head;
}

void draw_entry(ViewContext& view, EntryState& state) {
    if (participants(view.app.session()).empty()) return;
    cover_when_left(state);
    const Person* rater = holder(view.app, state);
    if (rater && state.rater != rater->id) start_turn(view, state, PersonId(rater->id));
    rater = holder(view.app, state);
    if (rater)
        draw_turn(view, state, *rater);
    else
        draw_hand_over(view, state);
}

}  // namespace sparring::ui
