// Steps without anything to enter yet: the break, and the comparisons that need an earlier session.
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "ui/components/card.h"
#include "ui/text.h"

#include <cmath>

namespace sparring::ui {

namespace {

ViewHead prompt_head(const app::Workspace& app, std::string_view title) {
    ViewHead head;
    head.title = app.words().text(title);
    head.subtitle = step_prompt(app);
    return head;
}

void draw_needs_earlier(ViewContext& view, std::string_view title_key) {
    const std::string title = view.text(title_key);
    const std::string text = view.text("review.needs-earlier");
    const EmptyState state{.title = title, .text = text};
    Flow flow(view.area);
    empty_state(view.ui, "empty", flow.take(empty_state_height(view.ui, state, flow.width())),
                state);
}

}  // namespace

ViewHead break_head(const app::Workspace& app, ViewMemory&) {
    return prompt_head(app, "break.title");
}

void draw_break(ViewContext& view) {
    const std::string time =
        running_time_text(static_cast<int>(std::ceil(view.app.seconds_left())));
    const DigitStyle style{.em = view.ui.theme.type(Type::Numeral).size, .face = Face::Display};
    const float width = digits_width(view.ui, time, style);
    const float line = view.ui.theme.type(Type::Numeral).line;
    draw_digits(view.ui, time,
                {view.area.x + (view.area.w - width) / 2, view.area.y + view.area.h / 2 - line / 2,
                 width, line},
                style);
}

ViewHead compare_head(const app::Workspace& app, ViewMemory&) {
    return prompt_head(app, "compare.title");
}
void draw_compare(ViewContext& view) {
    draw_needs_earlier(view, "compare.empty");
}

ViewHead realised_head(const app::Workspace& app, ViewMemory&) {
    return prompt_head(app, "realised.title");
}
void draw_realised(ViewContext& view) {
    draw_needs_earlier(view, "realised.empty");
}

}  // namespace sparring::ui
