// The numbers as they stand in the session, and typing others.
#include "ui/views/card_count.h"

#include "ui/components/value_fields.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>

namespace sparring::ui {

namespace {

using Counts = app::Workspace::Counts;

bool is_card(const app::Workspace& app, const Rating& rating, const DimensionId& dimension) {
    return rating.source == RatingSource::Counted && rating.dimension == dimension &&
           rating.round == app.open_round(dimension);
}

Counts counts_of(const app::Workspace& app, const DimensionId& dimension, Side side) {
    Counts counts{};
    for (const Rating& rating : app.session().ratings)
        if (is_card(app, rating, dimension) && rating.side == side)
            ++counts[static_cast<std::size_t>(rating.rung.value_or(0))];
    return counts;
}

/// One field; true when its number changed.
bool draw_count(ViewContext& view, const std::string& id, std::string_view name, int& count,
                const Rect& cell) {
    const std::string invalid = view.text("reveal.count-invalid");
    NumberFieldOptions options;
    options.field.label = name;
    options.invalid = invalid;
    options.decimals = 0;
    options.least = 0;
    options.most = 99;
    const std::optional<double> now = count > 0 ? std::optional<double>(count) : std::nullopt;
    const NumberResult typed = number_field(view.ui, id, now, cell.top_left(), cell.w, options);
    if (typed.field.left) view.app.close_step();
    if (!typed.changed) return false;
    count = static_cast<int>(std::lround(typed.value.value_or(0)));
    return true;
}

/// One side's five numbers: rungs 1-4, then "don't know". True when one changed.
bool draw_side(ViewContext& view, Side side, Counts& counts, Flow& flow) {
    const Session& session = view.app.session();
    const bool supplier = side == Side::Supplier;
    const std::string name = short_name(supplier ? session.supplier : session.customer);
    flow.space(draw_wrapped(view.ui, name, flow.at(), flow.width(), {.type = Type::Strong}) + 4);
    const int columns_wanted = 5;
    Grid grid({flow.x(), flow.y(), flow.width(), 0},
              column_count(view.ui.scale.layout_class(), flow.width(), columns_wanted, 130));
    bool changed = false;
    for (const std::size_t rung : {1, 2, 3, 4, 0}) {
        const std::string label = rung == 0 ? view.text("rating.unknown") : std::to_string(rung);
        const std::string id =
            std::string("count.") + (supplier ? "supplier." : "customer.") + std::to_string(rung);
        changed = draw_count(view, id, label, counts[rung], grid.take(116)) || changed;
    }
    flow.below(grid.bottom() + 20);
    return changed;
}

}  // namespace

bool has_counts(const app::Workspace& app, const DimensionId& dimension) {
    const auto& ratings = app.session().ratings;
    return std::any_of(ratings.begin(), ratings.end(),
                       [&](const Rating& rating) { return is_card(app, rating, dimension); });
}

float draw_card_count(ViewContext& view, const DimensionId& dimension, const Rect& area) {
    Flow flow(area);
    Counts supplier = counts_of(view.app, dimension, Side::Supplier);
    Counts customer = counts_of(view.app, dimension, Side::Customer);
    flow.space(draw_wrapped(view.ui, view.text("reveal.count-help"), flow.at(), flow.width(),
                            {.colour = Colour::Ink2}) +
               16);
    const bool first = draw_side(view, Side::Supplier, supplier, flow);
    const bool second = draw_side(view, Side::Customer, customer, flow);
    if (first || second) view.app.count_in(dimension, supplier, customer);
    return flow.y();
}

}  // namespace sparring::ui
