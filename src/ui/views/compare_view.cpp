// Step "compare": then and now on the ladder, which targets were kept, and who is new at the table.
// Must not compute: then and now are compared by core/review.
#include "ui/views/form.h"
#include "ui/views/ladder_parts.h"
#include "ui/views/review_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "core/review.h"
#include "ui/components/row.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/text.h"

namespace sparring::ui {

namespace {

constexpr float k_outcome_width = 230;  // du: "+1 · gehaald"

/// "+1, kept": the change and what became of the target, in words.
std::string outcome_text(const ViewContext& view, const DimensionChange& change) {
    if (!change.now) return view.text("compare.not-rated");
    std::string text;
    if (change.change) {
        text = number_text(view.words(), *change.change, 0);
        if (*change.change > 0) text = "+" + text;
    }
    if (change.outcome == TargetOutcome::Unknown) return text;
    const bool kept = change.outcome == TargetOutcome::Kept;
    return (text.empty() ? text : text + " · ") +
           view.text(kept ? "compare.row-kept" : "compare.row-missed");
}

float draw_changes(ViewContext& view, const Rect& area, const Review& review) {
    const bool beside = area.w >= 1000;  // else the outcome stands under the row
    const LadderColumns columns = ladder_columns(area, beside ? k_outcome_width : 16);
    const float height = beside ? k_ladder_row : k_ladder_row + 44;
    const float bottom =
        area.y + k_ladder_heads + height * static_cast<float>(review.dimensions.size());
    draw_ladder_heads(view, area, columns, bottom + 8, view.app.analysis().stage.relationship);
    float y = area.y + k_ladder_heads;
    for (const DimensionChange& change : review.dimensions) {
        const Dimension* dimension = find_dimension(view.app.method(), change.dimension);
        const std::string name = dimension->short_name.in(view.app.language());
        const std::string outcome = outcome_text(view, change);
        const LadderRow row{.name = name,
                            .now = change.now.value_or(0),
                            .target = change.target.value_or(0),
                            .before = change.before.value_or(0),
                            .fixed = true,
                            .centres = columns.centres,
                            .rule_above = &change != &review.dimensions.front()};
        ladder_row(view.ui, "change." + change.dimension.value, {area.x, y, area.w, k_ladder_row},
                   row);
        const Rect said = beside ? Rect{area.right() - k_outcome_width + 16, y,
                                        k_outcome_width - 16, k_ladder_row}
                                 : Rect{area.x, y + k_ladder_row - 4, area.w, 44};
        const bool missed = change.outcome == TargetOutcome::Missed;
        draw_shortened(view.ui, outcome, said,
                       {.type = missed ? Type::Strong : Type::Body,
                        .colour = missed ? Colour::Ink : Colour::Ink2,
                        .align = beside ? Align::Right : Align::Left});
        y += height;
    }
    return y + 8;
}

/// Then → now as glyphs, with what each square of the ladder means.
void draw_way(ViewContext& view, Form& form) {
    Ui& ui = view.ui;
    constexpr float k_glyph = 104;
    const auto& then = view.app.session().earlier.stage;
    const auto& now = view.app.analysis().stage.relationship;
    if (!then && !now) return;
    const Rect row = form.place(70);
    float x = row.x;
    if (then) {
        draw_glyph(ui, {x, row.y}, *then, k_glyph, Colour::Ink3);
        draw_icon(ui, Icon::ArrowRight, {x + 144, row.y + 35}, 40, Colour::Ink2);
        x += 184;
    }
    if (now) draw_glyph(ui, {x, row.y}, *now, k_glyph);
}

/// What the squares of the ladder mean: then and now in one row, the target below.
void draw_legend(ViewContext& view, Form& form) {
    Ui& ui = view.ui;
    constexpr float k_square = 44;
    const auto entry = [&](const Rect& place, std::string_view key, auto draw) {
        draw(Point{place.x + k_square / 2, place.centre().y});
        draw_shortened(ui, view.text(key), {place.x + 60, place.y, place.w - 60, place.h});
    };
    const Rect row = form.place(52);
    const Rect half{row.x, row.y, row.w / 2 - 8, row.h};
    entry(half, "compare.then", [&](Point at) { draw_earlier(ui, at, 2, k_square); });
    entry(half.moved(row.w / 2, 0), "compare.now",
          [&](Point at) { draw_badge(ui, at, 2, k_square); });
    entry(form.place(52), "compare.target", [&](Point at) { draw_target(ui, at, 3, k_square); });
}

std::string sides_text(const ViewContext& view) {
    const EarlierSession& earlier = view.app.session().earlier;
    const StageResult& now = view.app.analysis().stage;
    if (!earlier.supplier_stage || !earlier.customer_stage || !now.supplier || !now.customer)
        return {};
    return view.words().text(
        "compare.sides",
        {stage_name(view.app, earlier.supplier_stage), stage_name(view.app, now.supplier),
         stage_name(view.app, earlier.customer_stage), stage_name(view.app, now.customer)});
}

void draw_summary(ViewContext& view, Form& form, const Review& review) {
    draw_way(view, form);
    draw_legend(view, form);
    if (const std::string sides = sides_text(view); !sides.empty()) form.note(sides);
    form.heading("compare.targets");
    form.note(view.words().text("compare.kept", {std::to_string(review.kept),
                                                 std::to_string(review.kept + review.missed)}));
    std::vector<DimensionId> missed;
    for (const DimensionChange& change : review.dimensions)
        if (change.outcome == TargetOutcome::Missed) missed.push_back(change.dimension);
    if (!missed.empty())
        form.note(view.words().text("compare.missed", {dimension_names(view.app, missed)}));
    const std::vector<std::string> changed = changed_since(view, review);
    if (!changed.empty()) form.heading("compare.people");
    for (const std::string& line : changed)
        form.note(line);
}

}  // namespace

ViewHead compare_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.subtitle = step_prompt(app);
    const auto& then = app.session().earlier.stage;
    const auto& now = app.analysis().stage.relationship;
    if (!is_follow_up(app.session()) || !then || !now)
        head.title = app.words().text("compare.title");
    else if (*then == *now)
        head.title = app.words().text("compare.same", {stage_name(app, now)});
    else
        head.title =
            app.words().text("compare.moved", {stage_name(app, then), stage_name(app, now)});
    return head;
}

void draw_compare(ViewContext& view) {
    const Review review = review_of(view.app.session(), view.app.analysis());
    if (review.dimensions.empty()) {
        draw_needs_earlier(view, "compare.empty", "review.needs-earlier");
        return;
    }
    const Sides sides = with_side(view.ui.scale.layout_class(), view.area, 432);
    const float bottom = draw_changes(view, sides.main, review);
    Form side(view, sides.beside ? sides.side : Rect{sides.side.x, bottom + 32, sides.side.w, 0});
    draw_summary(view, side, review);
}

}  // namespace sparring::ui
