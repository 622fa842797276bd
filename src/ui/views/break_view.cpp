// Step "break": the time that is left, and nothing else. Must not know other steps.
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/format.h"
#include "ui/text.h"

#include <cmath>

namespace sparring::ui {

ViewHead break_head(const app::Workspace& app, ViewMemory&) {
    ViewHead head;
    head.title = app.words().text("break.title");
    head.subtitle = step_prompt(app);
    return head;
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

}  // namespace sparring::ui
