// Opening, drawing and leaving the entry on the laptop.
#include "ui/console_entry.h"

#include "ui/components/button.h"
#include "ui/text.h"
#include "ui/views/ballot_entry.h"

namespace sparring::ui {

namespace {

struct ConsoleEntry {
    bool open = false;
};

bool is_possible(const app::Workspace& app) {
    return app.screens().two && app.step().kind == StepKind::Rating;
}

/// Back to the console, never while somebody has the laptop; returns the width taken.
float draw_back(ViewContext& view, ConsoleEntry& entry, const Rect& area) {
    const std::string text = view.text("rating.back");
    const ButtonOptions options{.key = "Esc"};
    const float width = button_width(view.ui, text, options);
    if (button(view.ui, "back", text, Point{area.right() - width, area.y}, options) ||
        view.key("Escape"))
        entry.open = false;
    return width + 32;
}

}  // namespace

void offer_console_entry(ViewContext& view, Flow& flow) {
    if (!is_possible(view.app)) return;
    const std::string text = view.text("rating.here");
    flow.space(16);
    if (button(view.ui, "rate-here", text, flow.take(k_button_height)))
        view.memory.of<ConsoleEntry>().open = true;
}

bool draw_console_entry(ViewContext& view) {
    ConsoleEntry& entry = view.memory.of<ConsoleEntry>();
    EntryState& state = view.memory.of<EntryState>();
    if (!is_possible(view.app)) entry.open = false;
    if (!entry.open) {
        state = {};
        return false;
    }
    Ui& ui = view.ui;
    const float margin = ui.scale.layout_class() == LayoutClass::Full ? 64 : 24;
    const ScrollArea scroll(ui, "entry", ui.screen());
    const IdScope scope("entry");
    const Rect area = ui.screen().inset(margin, 40);
    Flow flow(area);
    const ViewHead head = entry_head(view.app, state);
    const float back = somebody_rates(view.app, state) ? 0 : draw_back(view, entry, area);
    const float width = area.w - back;
    if (!head.detail.empty())
        flow.space(draw_wrapped(ui, head.detail, flow.at(), width,
                                {.type = Type::Label, .colour = Colour::Ink2}));
    flow.space(draw_wrapped(ui, head.title, flow.at(), width, {.type = Type::H1}) + 8);
    flow.below(area.y + (back > 0 ? k_button_height : 0));
    flow.space(draw_wrapped(ui, head.subtitle, flow.at(), area.w,
                            {.type = Type::Lead, .colour = Colour::Ink2}) +
               32);
    ViewContext inner{ui,           view.app,
                      view.memory,  {area.x, flow.y(), area.w, area.bottom() - flow.y()},
                      view.pressed, view.typing};
    draw_entry(inner, state);
    return true;
}

}  // namespace sparring::ui
