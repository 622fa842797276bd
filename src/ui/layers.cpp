// Palette, console and quick parking.
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

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

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

/// What the palette remembers from frame to frame.
struct PaletteState {
    std::string query;       ///< what `chosen` belongs to
    std::size_t chosen = 0;  ///< place among the commands found
};

/// The commands that can run now and fit what was typed, the nearest first.
std::vector<const app::Command*> found_commands(const ViewContext& view, const std::string& query) {
    std::vector<std::pair<int, const app::Command*>> near;
    for (const app::Command& command : app::commands()) {
        if (!command.enabled(view.app)) continue;
        if (const auto far = search_distance(view.text(command.wording_key()), query))
            near.emplace_back(*far, &command);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const app::Command*> found;
    for (const auto& [far, command] : near)
        found.push_back(command);
    return found;
}

/// Up and Down go through the list, also while the caret is in the field above it. True when they
/// did.
bool choose_by_arrows(PaletteState& state, std::size_t count) {
    const ImGuiID owner = ImHashStr("sparring.palette");
    ImGui::SetKeyOwner(ImGuiKey_UpArrow, owner);
    ImGui::SetKeyOwner(ImGuiKey_DownArrow, owner);
    const std::size_t before = state.chosen;
    if (key_pressed(ImGuiKey_DownArrow) && state.chosen + 1 < count) ++state.chosen;
    if (key_pressed(ImGuiKey_UpArrow) && state.chosen > 0) --state.chosen;
    return state.chosen != before;
}

/// The list; returns the command that was pressed, null when none was.
const app::Command* draw_found(ViewContext& view, const std::vector<const app::Command*>& found,
                               PaletteState& state, const Rect& box) {
    Ui& ui = view.ui;
    const app::Command* pressed = nullptr;
    const bool moved = choose_by_arrows(state, found.size());
    const ScrollArea scroll(ui, "found", box);
    Flow flow(box);
    for (std::size_t at = 0; at < found.size(); ++at) {
        const app::Command& command = *found[at];
        const std::string name = view.text(command.wording_key());
        const std::string key =
            command.shortcuts.empty() ? "" : keycap_text(view.words(), command.shortcuts.front());
        const Rect row = flow.take(k_palette_row);
        const RowEvent event =
            list_row(ui, "command." + command.id, row,
                     {.text = name, .note = key, .selected = at == state.chosen});
        if (event.focused) state.chosen = at;
        if (event.opened) pressed = &command;
        if (!moved || at != state.chosen) continue;
        const PxRect px = ui.px(row);
        ImGui::ScrollToRect(ImGui::GetCurrentWindow(), {px.min, px.max},
                            ImGuiScrollFlags_KeepVisibleEdgeY | ImGuiScrollFlags_NoScrollParent);
    }
    return pressed;
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
    PaletteState& state = view.memory.of<PaletteState>();
    if (overlay.appearing() || state.query != query) state = {query, 0};
    const auto found = found_commands(view, query);
    const Rect rest{flow.x(), flow.y(), flow.width(), panel.bottom() - 24 - flow.y()};
    const app::Command* chosen = nullptr;
    if (found.empty())
        draw_line(ui, view.text("palette.nothing"), flow.take(k_palette_row), {});
    else
        chosen = draw_found(view, found, state, rest);
    if (typed.committed && !found.empty()) chosen = found[state.chosen];
    if (chosen) app::run_command(chosen->id, view.app);
    if (typed.committed && found.empty()) park(view, query);
    const bool escaped = typed.left && ImGui::IsKeyDown(ImGuiKey_Escape);
    return !chosen && !typed.committed && !escaped;
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
