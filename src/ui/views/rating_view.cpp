// Step "rating": silent rating. On the only screen the covered entry; with two screens that lies on
// the laptop, and the room sees how many are in.
// Must not show a rating, a stage name or a stage colour.
#include "ui/views/ballot_entry.h"
#include "ui/views/rating_parts.h"
#include "ui/views/step_views.h"

namespace sparring::ui {

ViewHead rating_head(const app::Workspace& app, ViewMemory& memory) {
    if (!app.screens().two) return entry_head(app, memory.of<EntryState>());
    ViewHead head;
    head.title = app.words().text("rating.room");
    head.subtitle = app.method().rating_rule.in(app.language());
    return head;
}

void draw_rating(ViewContext& view) {
    if (!view.app.screens().two) return draw_entry(view, view.memory.of<EntryState>());
    view.memory.of<EntryState>() = {};  // whoever had this screen has it no more
    draw_answers_in(view, {view.area.x, view.area.y + 40}, view.area.w, view.app.people_in(),
                    view.text("rating.covered"));
}

}  // namespace sparring::ui
