// Palette, keys, console and quick parking.
#include "ui/layers.h"

#include "app/commands.h"
#include "core/agenda.h"
#include "core/matching.h"
#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/components/overlay.h"
#include "ui/components/row.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/shortcuts.h"
#include "ui/text.h"
#include "ui/views/form.h"

#include <algorithm>

namespace sparring::ui {

namespace {

constexpr float k_palette_width = 904;  // du, visual.md 9 "11"
constexpr float k_palette_row = 76;
constexpr std::size_t k_palette_rows = 8;

Rect panel_of(const Ui& ui, float width, float height) {
    const float w = std::min(width, ui.scale.width() - 48);
    const float h = std::min(height, ui.scale.height() - 96);
    return rect_around({ui.scale.width() / 2, ui.scale.height() / 2}, w, h);
}

/// All letters of the query occur in this order.
bool fits(const std::string& text, const std::string& query) {
    const std::string haystack = folded(text);
    std::size_t at = 0;
    for (const char c : folded(query)) {
        if (c == ' ') continue;
        at = haystack.find(c, at);
        if (at == std::string::npos) return false;
        ++at;
    }
    return true;
}

}  // namespace

void park(ViewContext& view, const std::string& text) {
    if (text.empty() || !view.app.has_session()) return;
    view.app.edit("", [&](Session& s) {
        s.parking_lot.push_back({ParkedItemId(free_id(s.parking_lot, "parked")), text, {}});
    });
    view.app.show({.key = "notice.parked", .arguments = {}, .can_undo = true});
}

bool draw_palette(ViewContext& view, std::string& query) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "palette", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const Rect panel = panel_of(ui, k_palette_width, 132 + k_palette_row * k_palette_rows);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    if (overlay.appearing()) ui.request_focus("palette.query");
    Flow flow(panel.inset(24));
    const std::string hint = view.text("palette.hint");
    const auto typed = field(ui, "palette.query", query, flow.at(), flow.width(),
                             {.name = "palette.query", .hint = hint, .icon = Icon::Search});
    flow.space(typed.height + 12);
    std::string first;
    std::size_t shown = 0;
    for (const app::Command& command : app::commands()) {
        const std::string name = view.text(command.wording_key());
        if (!command.enabled(view.app) || !fits(name, query) ||
            flow.y() + k_palette_row > panel.bottom())
            continue;
        if (first.empty()) first = command.id;
        const std::string key =
            command.shortcuts.empty() ? "" : keycap_text(view.words(), command.shortcuts.front());
        ++shown;
        if (list_row(ui, "command." + command.id, flow.take(k_palette_row),
                     {.text = name, .note = key, .selected = shown == 1})
                .opened) {
            app::run_command(command.id, view.app);
            return false;
        }
    }
    if (shown == 0) draw_line(ui, view.text("palette.nothing"), flow.take(k_palette_row), {});
    if (!typed.committed) return true;
    if (shown == 0) {
        park(view, query);
    } else {
        app::run_command(first, view.app);
    }
    return false;
}

bool draw_keys(ViewContext& view, const std::vector<KeyHint>& here) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "keys", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const Rect panel = panel_of(ui, 1200, 960);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    const ScrollArea scroll(ui, "keys", panel.inset(24));
    Flow flow(panel.inset(48));
    flow.space(
        draw_wrapped(ui, view.text("command.keys"), flow.at(), flow.width(), {.type = Type::H2}) +
        16);
    const float keys_width = std::min(240.0F, flow.width() * 0.4F);
    const auto row = [&](const std::string& keys, const std::string& text) {
        const float width = flow.width() - keys_width;
        const Rect line = flow.take(std::max(56.0F, wrapped_height(ui, text, {}, width) + 14));
        draw_keycap(ui, keys, {line.x, line.centre().y});
        draw_block(ui, text, line.without_left(keys_width), {});
    };
    for (const KeyHint& hint : here)
        row(hint.keys, hint.text);
    for (const app::Command& command : app::commands())
        if (!command.shortcuts.empty())
            row(keycap_text(view.words(), command.shortcuts.front()),
                view.text(command.wording_key()));
    if (button(ui, "keys.close", view.text("settings.back"), flow.at(),
               {.kind = ButtonKind::Main, .key = "Esc"}))
        return false;
    ui.reach(flow.y() + 96);
    return true;
}

bool draw_console(ViewContext& view, app::PrivateNotes& notes, ConsoleState& state,
                  bool& confirmed) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "console", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    // It covers the whole window: a note never lies over a room view.
    draw_box(ui, ui.screen(), {.fill = Colour::Bg});
    if (overlay.escaped()) {
        confirmed = false;
        return false;
    }
    if (confirmed) {
        if (draw_console_screen(view, notes, state, false)) return true;
        confirmed = false;
        return false;
    }
    const float margin = ui.scale.layout_class() == LayoutClass::Single ? 32.0F : 96.0F;
    const ScrollArea scroll(ui, "console.ask", ui.screen());
    Form form(view, ui.screen().inset(margin, 64));
    form.heading("console.title");
    form.note(view.text("console.confirm"));
    if (form.button("console.confirmed", "console.nobody-else", true)) confirmed = true;
    return !form.button("console.close", "settings.back");
}

bool draw_park(ViewContext& view, std::string& text) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "park", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const Rect panel = panel_of(ui, k_palette_width, 220);
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    if (overlay.appearing()) ui.request_focus("park.text");
    Flow flow(panel.inset(32));
    const std::string label = view.text("command.park");
    const auto typed = field(ui, "park.text", text, flow.at(), flow.width(), {.label = label});
    if (!typed.committed) return true;
    park(view, text);
    return false;
}

}  // namespace sparring::ui
