// Step "rating": silent rating, one dimension at a time. The screen shows who is in, never what.
// Must not show a rating, a stage name or a stage colour.
#include "ui/views/dimension_parts.h"
#include "ui/views/step_views.h"

#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/marks.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

struct RatingState {
    PersonId rater;
    bool estimate = false;  ///< rates what the customer would choose
};

bool asks_estimate(const app::Workspace& app) {
    const WorkshopStep* texts = app.step_texts(app.step());
    return texts && texts->asks_estimate;
}

std::vector<Person> raters(const Session& session) {
    std::vector<Person> list;
    for (const Person& person : session.people)
        if (person.side != Side::Adviser && person.at_table && !person.absent)
            list.push_back(person);
    return list;
}

int rated_count(const Session& session, const DimensionId& dimension, int round) {
    int count = 0;
    for (const Person& person : raters(session))
        if (has_rated(session, person.id, dimension, round)) ++count;
    return count;
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
    for (const Person& person : raters(session))
        if (!has_rated(session, person.id, dimension, round)) {
            state.rater = person.id;
            return;
        }
    view.app.move_dimension(+1);
    const auto people = raters(session);
    if (!people.empty()) state.rater = people.front().id;
}

float draw_raters(ViewContext& view, RatingState& state, float top) {
    Ui& ui = view.ui;
    const Session& session = view.app.session();
    const Dimension& dimension = current_dimension(view.app);
    const int round = view.app.open_round(dimension.id);
    ChipRows chips({view.area.x, top}, view.area.w);
    for (const Person& person : raters(session)) {
        const bool done = has_rated(session, person.id, dimension.id, round);
        const std::string label =
            view.words().text(done ? "rating.person-in" : "rating.person", {person.name});
        if (!chips.add(ui, "rater." + person.id.value, label,
                       {.on = person.id == state.rater, .waiting = !done}))
            continue;
        state.rater = person.id;
        state.estimate = false;
    }
    return chips.bottom();
}

/// One undivided row of dots: how many are in, not who. Returns its height.
float draw_progress(ViewContext& view, float y) {
    const Session& session = view.app.session();
    const int all = static_cast<int>(raters(session).size());
    const DimensionId dimension = current_dimension(view.app).id;
    const int in = rated_count(session, dimension, view.app.open_round(dimension));
    constexpr float k_dot = 56;
    const int per_row = std::max(1, static_cast<int>(view.area.w / k_dot));
    for (int dot = 0; dot < all; ++dot) {
        const Point at{view.area.x + 24 + static_cast<float>(dot % per_row) * k_dot,
                       y + 24 + static_cast<float>(dot / per_row) * k_dot};
        if (dot < in) {
            draw_person(view.ui, at, 48, Side::Supplier);
        } else {
            draw_absent_person(view.ui, at, 48);
        }
    }
    const std::string text =
        view.words().text("rating.in", {std::to_string(in), std::to_string(all)});
    const float rows = static_cast<float>(std::max(0, all - 1) / per_row) * k_dot;
    const float x = view.area.x + static_cast<float>(all) * k_dot + 8;
    if (rows == 0 && x + text_width(view.ui, text, Type::Strong) <= view.area.right()) {
        draw_line(view.ui, text, {x, y, view.area.right() - x, 48}, {.type = Type::Strong});
        return 48;
    }
    return rows + k_dot +
           draw_wrapped(view.ui, text, {view.area.x, y + rows + k_dot}, view.area.w,
                        {.type = Type::Strong});
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
    const auto people = raters(view.app.session());
    if (people.empty()) {
        Flow flow(view.area);
        flow.space(draw_wrapped(view.ui, view.text("rating.nobody"), flow.at(), flow.width(),
                                {.type = Type::Lead}));
        return;
    }
    const Person* rater = find_person(view.app.session(), state.rater);
    if (!rater) {
        state.rater = people.front().id;
        rater = find_person(view.app.session(), state.rater);
    }
    const Person chosen = *rater;
    const float progress = draw_progress(view, view.area.y);
    float y = draw_raters(view, state, view.area.y + progress + 28) + 28;
    y += draw_wrapped(view.ui, view.text("rating.anonymous"), {view.area.x, y}, view.area.w,
                      {.colour = Colour::Ink2}) +
         24;
    const RungEvent rungs = draw_rungs(view, current_dimension(view.app), y, {});
    const std::string unknown = view.text("rating.unknown");
    const bool pass =
        button(view.ui, "unknown", unknown, Point{view.area.x, rungs.bottom + 24}, {.key = "0"}) ||
        view.key("0");
    if (!rungs.pressed && !pass) return;
    rate(view, chosen, state.estimate, pass ? std::nullopt : std::optional<int>(rungs.pressed));
    go_on(view, state);
}

}  // namespace sparring::ui
