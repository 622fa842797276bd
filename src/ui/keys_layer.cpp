// The help with all keys: those of the screen first, then those of the command table.
// Must not know any view: what it shows of the screen comes in.
#include "ui/layers.h"

#include "app/commands.h"
#include "ui/components/button.h"
#include "ui/components/overlay.h"
#include "ui/marks.h"
#include "ui/shapes.h"
#include "ui/shortcuts.h"
#include "ui/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_width = 1480;  // du
constexpr float k_height = 960;
constexpr float k_padding = 48;
constexpr float k_two_columns = 1100;  // of the panel's inside
constexpr float k_row = 56;

struct Row {
    std::string keys;
    std::string text;
};

void draw_row(ViewContext& view, Flow& flow, const Row& row) {
    Ui& ui = view.ui;
    const float keys = std::min(190.0F, flow.width() * 0.4F);
    const float width = flow.width() - keys;
    const Rect line =
        flow.take(std::max(k_row, wrapped_height(ui, row.text, {.type = Type::Label}, width) + 14));
    draw_keycap(ui, row.keys, {line.x, line.centre().y});
    draw_block(ui, row.text, line.without_left(keys), {.type = Type::Label});
    draw_rule(ui, {line.x, line.bottom()}, {line.right(), line.bottom()},
              ui.theme.size(Stroke::Hair), Colour::Line);
}

/// Heading and rows below each other.
void draw_group(ViewContext& view, Flow& flow, std::string_view heading,
                const std::vector<Row>& rows) {
    if (rows.empty()) return;
    flow.space(draw_wrapped(view.ui, view.text(heading), flow.at(), flow.width(),
                            {.type = Type::Strong, .colour = Colour::Ink2}) +
               4);
    for (const Row& row : rows)
        draw_row(view, flow, row);
    flow.space(24);
}

/// Those of the screen and the first half of the others at the left, the rest at the right; one
/// below the other where there is no room.
void draw_groups(ViewContext& view, const Rect& area, const std::vector<Row>& here,
                 const std::vector<Row>& everywhere) {
    if (area.w < k_two_columns) {
        Flow flow(area);
        draw_group(view, flow, "keys.here", here);
        draw_group(view, flow, "keys.everywhere", everywhere);
        return;
    }
    const auto halves = columns(area, 2, 64);
    const std::size_t all = here.size() + everywhere.size() + (here.empty() ? 1 : 2);
    const std::size_t half = (all + 1) / 2;
    const std::size_t left = half > here.size() + 2 ? half - here.size() - 2 : 0;
    const auto cut =
        everywhere.begin() + static_cast<std::ptrdiff_t>(std::min(left, everywhere.size()));
    Flow first(halves[0]);
    draw_group(view, first, "keys.here", here);
    draw_group(view, first, "keys.everywhere", {everywhere.begin(), cut});
    Flow second(halves[1]);
    draw_group(view, second, "keys.everywhere", {cut, everywhere.end()});
}

}  // namespace

bool draw_keys(ViewContext& view, const std::vector<KeyHint>& here) {
    Ui& ui = view.ui;
    Overlay overlay(ui, "keys", true, Overlay::Scrim::Dark);
    if (!overlay) return true;
    const Rect panel = rect_around({ui.scale.width() / 2, ui.scale.height() / 2},
                                   std::min(k_width, ui.scale.width() - 48),
                                   std::min(k_height, ui.scale.height() - 96));
    draw_overlay_panel(ui, panel);
    if (overlay.dismissed(panel)) return false;
    const float padding = std::min(k_padding, panel.w * 0.06F);
    const Rect inside = panel.inset(padding, 24);
    const Rect head{inside.x, inside.y, inside.w, k_button_height};
    draw_line(ui, view.text("command.keys"), head, {.type = Type::H2});
    // The first control, so that the list opens at its top.
    if (icon_button(ui, "close-keys", view.text("settings.back"), Icon::Close,
                    {head.right() - k_button_height, head.y}))
        return false;
    const float top = head.bottom() + 12;
    const ScrollArea scroll(ui, "keys",
                            {panel.x + 12, top, panel.w - 24, panel.bottom() - 24 - top});
    std::vector<Row> of_screen;
    for (const KeyHint& hint : here)
        of_screen.push_back({hint.keys, hint.text});
    std::vector<Row> of_program;
    for (const app::Command& command : app::commands())
        if (!command.shortcuts.empty())
            of_program.push_back({keycap_text(view.words(), command.shortcuts.front()),
                                  view.text(command.wording_key())});
    draw_groups(view, {inside.x, top, inside.w - 12, 0}, of_screen, of_program);
    return true;
}

}  // namespace sparring::ui
