// Step "realised": per value item what was planned, and what was measured since.
// Must not compute: planned and realised are compared by core/review.
#include "ui/views/form.h"
#include "ui/views/review_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "core/review.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <cmath>

namespace sparring::ui {

namespace {

std::string amount_text(const app::Workspace& app, double value) {
    return table_amount_text(app.words(), value, app.session().currency);
}

/// "€ 43.100 less than planned"; empty until it was measured.
std::string difference_text(const ViewContext& view, const ValueChange& value) {
    if (!value.realised) return {};
    const double difference = *value.realised - value.planned.base;
    if (std::abs(difference) < 50) return view.text("realised.as-planned");  // rounded to hundreds
    return view.words().text(difference < 0 ? "realised.short" : "realised.more",
                             {amount_text(view.app, std::abs(difference))});
}

/// The item with this id in the session that is being changed; null when it was removed.
ValueItem* find_item(Session& session, const ValueItemId& id) {
    for (Proposition& proposition : session.propositions)
        for (ValueItem& item : proposition.values)
            if (item.id == id) return &item;
    return nullptr;
}

void draw_item(ViewContext& view, Form& form, const ValueChange& value) {
    const std::string key = "realised." + value.item.value;
    form.subheading(value.label.empty() ? view.text("quantify.new-item") : value.label);
    const std::string planned =
        view.words().text("realised.planned", {amount_text(view.app, value.planned.base),
                                               amount_text(view.app, value.planned.low),
                                               amount_text(view.app, value.planned.high)});
    const std::string difference = difference_text(view, value);
    form.note(difference.empty() ? planned : planned + " · " + difference);
    form.row({1.0F, 1.6F}, 300);
    form.number(key, value.realised, "realised.amount",
                [id = value.item](Session& s, std::optional<double> amount) {
                    if (ValueItem* item = find_item(s, id)) item->realised = amount;
                });
    form.choice(key + ".status", "realised.status",
                {"evidence.1", "evidence.2", "evidence.3", "evidence.4"}, value.status - 1,
                [id = value.item](Session& s, int at) {
                    if (ValueItem* item = find_item(s, id)) item->status = at + 1;
                });
    const Rect rule = form.place(24);
    draw_rule(view.ui, {rule.x, rule.bottom()}, {rule.right(), rule.bottom()},
              view.ui.theme.size(Stroke::Hair), Colour::Line);
}

}  // namespace

ViewHead realised_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.subtitle = step_prompt(app);
    const RealisedTotal total = review_of(app.session(), app.analysis()).total;
    head.title = total.measured == 0
                     ? app.words().text("realised.title")
                     : app.words().text("realised.title-total", {amount_text(app, total.realised),
                                                                 amount_text(app, total.planned)});
    return head;
}

void draw_realised(ViewContext& view) {
    const Review review = review_of(view.app.session(), view.app.analysis());
    if (review.values.empty()) {
        draw_needs_earlier(
            view, "realised.empty",
            is_follow_up(view.app.session()) ? "realised.empty-text" : "review.needs-earlier");
        return;
    }
    Form form(view, view.area);
    form.note(view.words().text("realised.measured", {std::to_string(review.total.measured),
                                                      std::to_string(review.total.items)}));
    for (const ValueChange& value : review.values)
        draw_item(view, form, value);
}

}  // namespace sparring::ui
