// Step "rating": silent rating, one dimension at a time. The screen shows who is in, never what.
// Must not show a rating, a stage name or a stage colour.
#include "ui/views/dimension_parts.h"
#include "ui/views/rating_parts.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_rungs_top = 180;  // du below the content's edge, as on the screen of the reveal

struct RatingState {
    PersonId rater;
    bool estimate = false;  ///< rates what the customer would choose
};

bool asks_estimate(const app::Workspace& app) {
    const WorkshopStep* texts = app.step_texts(app.step());
    return texts && texts->asks_estimate;
}

/// Sets or replaces the answer of this round; nullopt is "don't know".
void rate(ViewContext& view, const Person& rater, bool estimate, std::optional<int> rung) {
    const DimensionId dimension = current_dimension(view.app).id;
    const int round = view.app.open_round(dimension);
    Rating rating;
    rating.participant = rater.id;
    rating.side = estimate ? Side::Customer : rater.side;
    rating.dimension = dimension;
    rating.round = round;
    rating.rung = rung;
    rating.source = estimate ? RatingSource::Estimated : RatingSource::Own;
    rating.time = view.app.clock().now_iso();
    view.app.edit("", [&](Session& s) {
        std::erase_if(s.ratings, [&](const Rating& r) {
            return r.participant == rating.participant && r.dimension == dimension &&
                   r.round == round && r.source == rating.source;
        });
        s.ratings.push_back(rating);
    });
}

/// After an answer the next person who has none takes over; after the last one the next dimension.
void go_on(ViewContext& view, RatingState& state) {
    const Session& session = view.app.session();
    const DimensionId dimension = current_dimension(view.app).id;
    const int round = view.app.open_round(dimension);
    if (asks_estimate(view.app)) {
        // Alone: own view of a dimension first, then the estimate, then the next dimension.
        const Person* rater = find_person(session, state.rater);
        const bool other_side = rater && rater->side == Side::Supplier;
        if (other_side && !state.estimate) {
            state.estimate = true;
            return;
        }
        state.estimate = false;
        view.app.move_dimension(+1);
        return;
    }
    for (const Person& person : participants(session))
        if (!has_rated(session, person.id, dimension, round)) {
            state.rater = person.id;
            return;
        }
    view.app.move_dimension(+1);
    const auto people = participants(session);
    if (!people.empty()) state.rater = people.front().id;
}

float draw_raters(ViewContext& view, RatingState& state, float top) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const Dimension& dimension = current_dimension(view.app);
    const int round = view.app.open_round(dimension.id);
    ChipRows chips({view.area.x, top}, view.area.w);
    for (const Person& person : participants(session)) {
        const bool done = has_rated(session, person.id, dimension.id, round);
        const bool on = person.id == state.rater;
        const std::string label =
            view.words().text(done && !on ? "rating.person-in" : "rating.person", {person.name});
        if (!chips.add(ui, "rater." + person.id.value, label, {.on = on, .waiting = !on && !done}))
            continue;
        state.rater = person.id;
        state.estimate = false;
    }
    return chips.bottom();
}

/// Who answers now. Somebody who is no longer among the raters is left for the first one.
Person chosen_rater(RatingState& state, const std::vector<Person>& people) {
    for (const Person& person : people)
        if (person.id == state.rater) return person;
    state.rater = people.front().id;
    state.estimate = false;
    return people.front();
}

/// How many answers are in at the left, "don't know" at the right; true when that was pressed.
bool draw_below(ViewContext& view, float y) {
    Ui& ui = view.ui;
    const std::string unknown = view.text("rating.unknown");
    const ButtonOptions options{.key = "0"};
    const float width = button_width(ui, unknown, options);
    const bool beside = view.area.w >= width + 700;
    const Point corner{beside ? view.area.right() - width : view.area.x, y + (beside ? 32 : 0)};
    const bool pressed = button(ui, "unknown", unknown, corner, options) || view.key("0");
    const float top = beside ? y : y + k_button_height + 28;
    draw_answers_in(view, {view.area.x, top}, view.area.w - (beside ? width + 64 : 0),
                    view.text("rating.anonymous"));
    return pressed;
}

}  // namespace

ViewHead rating_head(const app::Workspace& app, ViewMemory& memory) {
    const RatingState& state = memory.of<RatingState>();
    ViewHead head;
    head.title = current_dimension(app).name.in(app.language());
    head.detail = dimension_detail(app);
    head.subtitle = state.estimate ? app.words().text("rating.estimate")
                                   : app.method().rating_rule.in(app.language());
    head.hints = {{"1–4", app.words().text("hint.rung")}, {"0", app.words().text("hint.unknown")}};
    return head;
}

void draw_rating(ViewContext& view) {
    RatingState& state = view.memory.of<RatingState>();
    const auto people = participants(view.app.session());
    if (people.empty()) {
        Flow flow(view.area);
        flow.space(draw_wrapped(view.ui, view.text("rating.nobody"), flow.at(), flow.width(),
                                {.type = Type::Lead}));
        return;
    }
    const Person chosen = chosen_rater(state, people);
    const float chips = draw_raters(view, state, view.area.y);
    const float top = std::max(view.area.y + k_rungs_top, chips + 28);
    const RungEvent rungs = draw_rungs(view, current_dimension(view.app), top, {});
    const bool pass = draw_below(view, rungs.bottom + 36);
    if (!rungs.pressed && !pass) return;
    rate(view, chosen, state.estimate, pass ? std::nullopt : std::optional<int>(rungs.pressed));
    go_on(view, state);
}

}  // namespace sparring::ui
