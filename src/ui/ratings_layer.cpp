// The question for the file, then the preview with the refused rows.
#include "ui/ratings_layer.h"

#include "app/ratings_import.h"
#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/text.h"
#include "ui/views/library_overlays.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_panel_width = 1104;  // du
constexpr float k_asking_height = 430;
constexpr float k_scroll_bar = 40;

/// "Row 4 · Trust: why it is refused".
std::string refusal(const ViewContext& view, const RatingEntry& entry) {
    std::string line = view.words().text("ratings.import.row", {std::to_string(entry.row)});
    const Session& session = view.app.session();
    if (const Dimension* dimension = find_dimension(session.method, entry.dimension))
        line += " · " + dimension->name.in(view.app.language(), session.language);
    return line + ": " + view.words().text(entry.problem);
}

std::string summary(const ViewContext& view, const RatingsTable& table) {
    const auto count = [&](EntryOutcome outcome) {
        return std::to_string(count_entries(table, outcome));
    };
    return view.words().text("ratings.import.sum",
                             {count(EntryOutcome::New), count(EntryOutcome::Replaces),
                              count(EntryOutcome::Unchanged), count(EntryOutcome::Refused)});
}

void read_table(ViewContext& view, RatingsImportState& state) {
    const auto table = app::read_ratings(view.app, bare_path(state.path));
    if (!table) {
        state.error = view.words().text(table.problem());
        return;
    }
    state.error.clear();
    state.table = table.value();
    view.ui.request_focus(app::good_ratings(*state.table) > 0 ? "import.apply" : "import.cancel");
}

void draw_title(ViewContext& view, Flow& flow) {
    flow.space(draw_wrapped(view.ui, view.text("command.import-ratings"), flow.at(), flow.width(),
                            {.type = Type::H3}) +
               16);
}

void ask_file(ViewContext& view, RatingsImportState& state, Flow& flow) {
    Ui& ui = view.ui;
    draw_title(view, flow);
    flow.space(draw_wrapped(ui, view.text("ratings.import.about"), flow.at(), flow.width(),
                            {.colour = Colour::Ink2}) +
               12);
    const std::string label = view.text("library.path");
    const auto path = field(ui, "import.path", state.path, flow.at(), flow.width(),
                            {.label = label, .error = state.error});
    flow.space(path.height + 16);
    if (path.changed) state.error.clear();
    const bool complete = !bare_path(state.path).empty();
    const bool pressed = button(ui, "import.read", view.text("ratings.import.read"), flow.at(),
                                {.kind = ButtonKind::Main, .disabled = !complete});
    flow.space(k_button_height);
    if (complete && (pressed || path.committed)) read_table(view, state);
}

/// True when it is to be closed.
bool draw_preview(ViewContext& view, const RatingsTable& table, Flow& flow) {
    Ui& ui = view.ui;
    draw_title(view, flow);
    const auto line = [&](const std::string& text, Type type, Colour colour) {
        flow.space(
            draw_wrapped(ui, text, flow.at(), flow.width(), {.type = type, .colour = colour}) + 12);
    };
    line(summary(view, table), Type::Strong, Colour::Ink);
    for (const RatingEntry& entry : table.entries)
        if (entry.outcome == EntryOutcome::Refused)
            line(refusal(view, entry), Type::Body, Colour::Ink2);
    for (const std::string& column : table.ignored_columns)
        line(view.words().text("ratings.import.ignored", {column}), Type::Body, Colour::Ink2);
    const bool good = app::good_ratings(table) > 0;
    if (!good) line(view.text("ratings.import.nothing"), Type::Body, Colour::Ink);
    flow.space(12);
    ButtonRow buttons(ui, {flow.x(), flow.y(), flow.width(), 0});
    bool closed = false;
    if (good && buttons.add("import.apply", view.text("ratings.import.apply"),
                            {.kind = ButtonKind::Main, .key = "Enter"})) {
        app::import_ratings(view.app, table);
        closed = true;
    }
    if (buttons.add("import.cancel", view.text("replan.cancel"), {.key = "Esc"})) closed = true;
    flow.space(buttons.height());
    return closed;
}

}  // namespace

bool draw_ratings_import(ViewContext& view, RatingsImportState& state) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "ratings-import", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const float width = std::min(k_panel_width, ui.scale.width() - 48);
    const float most = ui.scale.height() - 48;
    const float height = state.table ? most : std::min(k_asking_height, most);
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, width, height);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    if (overlay.appearing()) ui.request_focus("import.path");
    const Rect inside = panel.inset(48, 40);
    const ScrollArea scroll(ui, "ratings-import", panel.inset(24));
    Flow flow(inside.left_part(inside.w - k_scroll_bar));
    bool closed = false;
    if (state.table) {
        closed = draw_preview(view, *state.table, flow);
    } else {
        ask_file(view, state, flow);
    }
    ui.reach(flow.y() + 24);
    return !closed;
}

}  // namespace sparring::ui
