// Header, capture line and buttons of the console.
#include "ui/console_edges.h"

#include "app/commands.h"
#include "core/plan.h"
#include "ui/components/button.h"
#include "ui/components/field.h"
#include "ui/layers.h"
#include "ui/marks.h"
#include "ui/rehearsal_badge.h"
#include "ui/shapes.h"
#include "ui/shortcuts.h"
#include "ui/text.h"
#include "ui/views/dimension_parts.h"
#include "ui/views/rating_parts.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sparring::ui {

namespace {

constexpr float k_gap = 22;  // du, between parts
constexpr float k_button_gap = 16;

struct RoomLook {
    std::string_view key;
    Icon icon = Icon::Monitor;
    Colour ink = Colour::Ok;
    Colour fill = Colour::None;  ///< only where the room sees something else than the step
};

RoomLook room_look(const app::Screens& screens, bool own_window) {
    if (!own_window) return {"console.room.none", Icon::EyeOff, Colour::Warn, Colour::WarnTint};
    switch (screens.picture) {
        case app::RoomPicture::Live:
            return {"console.room.live"};
        case app::RoomPicture::Frozen:
            return {"console.room.frozen", Icon::Freeze, Colour::Warn, Colour::WarnTint};
        case app::RoomPicture::Blank:
            return {"console.room.blank", Icon::EyeOff, Colour::Error, Colour::ErrorTint};
    }
    return {"console.room.live"};
}

/// What the room sees, its right end at `right`; returns where it begins.
float draw_room_state(ViewContext& view, const Rect& header, float right, bool own_window) {
    Ui& ui = view.ui;
    const RoomLook look = room_look(view.app.screens(), own_window);
    const std::string text = view.text(look.key);
    const float padding = look.fill == Colour::None ? 0.0F : 20.0F;
    const float width =
        std::min(right - header.x, text_width(ui, text, Type::Label) + 46 + 2 * padding);
    const Rect chip{right - width, header.centre().y - 30, width, 60};
    if (padding > 0) draw_box(ui, chip, {.fill = look.fill, .radius = 30});
    const Rect inside = chip.inset(padding, 0);
    draw_icon(ui, look.icon, {inside.x + 16, inside.centre().y}, 30, look.ink);
    draw_shortened(ui, text, inside.without_left(44),
                   {.type = Type::Label, .colour = padding > 0 ? Colour::Ink : look.ink});
    return chip.x;
}

/// "10:42 bewaard" as soon as something was seen being saved.
std::string saved_text(const ViewContext& view, ConsoleState& state) {
    const bool unsaved = view.app.open_session().unsaved();
    if (state.unsaved && !unsaved)
        state.saved_at = clock_time(second_of_day(view.app.clock().now_iso()));
    state.unsaved = unsaved;
    if (unsaved) return view.text("console.unsaved");
    if (state.saved_at.empty()) return view.text("console.saved");
    return view.words().text("console.saved-at", {state.saved_at});
}

/// At the right edge: what is saved, or that nothing is; returns where it begins.
float draw_saved(ViewContext& view, ConsoleState& state, const Rect& header) {
    Ui& ui = view.ui;
    const Point right{header.right(), header.centre().y};
    if (view.app.rehearsing()) {
        const std::string badge = view.text("rehearsal.badge");
        draw_rehearsal_badge(ui, badge, right);
        return right.x - rehearsal_badge_width(ui, badge);
    }
    const std::string saved = saved_text(view, state);
    const float width = text_width(ui, saved, Type::Chrome) + 1;
    if (header.w < width + 900) return right.x;
    draw_line(ui, saved, {right.x - width, header.y, width, header.h},
              {.type = Type::Chrome, .colour = Colour::Ink2});
    draw_icon(ui, Icon::Save, {right.x - width - 26, right.y}, 26, Colour::Ink2);
    return right.x - width - 40;
}

/// How many are parked and the key that leads to the line, at the right edge of `line`; returns
/// the width taken, 0 where there is no room for both.
float draw_capture_end(ViewContext& view, const Rect& line, float least) {
    Ui& ui = view.ui;
    const app::Command* command = app::find_command("park");
    const std::string key =
        command ? keycap_text(view.words(), command->shortcuts.front()) : std::string();
    const std::string type = view.text("console.type");
    const std::string count =
        view.words().text("console.kept", {std::to_string(view.app.session().parking_lot.size())});
    const float type_width = text_width(ui, type, Type::Chrome) + 1;
    const float count_width = text_width(ui, count, Type::Chrome) + 1;
    const float key_width = keycap_width(ui, key);
    const float width = 28 + count_width + 24 + type_width + 14 + key_width;
    if (line.w < least + width) return 0;
    float x = line.right() - key_width;
    draw_keycap(ui, key, {x, line.centre().y});
    x -= 14 + type_width;
    draw_line(ui, type, {x, line.y, type_width, line.h}, {.type = Type::Chrome});
    x -= 24 + count_width;
    draw_line(ui, count, {x, line.y, count_width, line.h},
              {.type = Type::Chrome, .colour = Colour::Ink3});
    return width;
}

/// One button of the foot, measured before any is drawn.
struct FootButton {
    std::string id;
    std::string label;
    std::string key{};
    ButtonKind kind = ButtonKind::Plain;
    std::optional<Icon> icon{};
    std::optional<Icon> icon_behind{};

    [[nodiscard]] ButtonOptions options() const {
        return {.kind = kind, .icon = icon, .icon_behind = icon_behind, .key = key};
    }
};

std::string key_of(const ViewContext& view, const app::Command& command) {
    return command.shortcuts.empty() ? "" : keycap_text(view.words(), command.shortcuts.front());
}

/// Reveal waits for a press only in its step, and only while the dimension is covered.
bool can_reveal(const app::Workspace& app) {
    return app.step().kind == StepKind::Reveal && !app.revealed(current_dimension(app).id);
}

/// The way through the agenda: back, reveal where that comes next, on.
std::vector<FootButton> way_buttons(const ViewContext& view) {
    const bool reveal = can_reveal(view.app);
    std::vector<FootButton> buttons;
    buttons.push_back({.id = "previous-step",
                       .label = view.text("command.previous-step"),
                       .icon = Icon::ArrowLeft});
    if (reveal)
        buttons.push_back({.id = "reveal",
                           .label = view.text("console.reveal"),
                           .key = view.text("key.space"),
                           .kind = ButtonKind::Main,
                           .icon = Icon::Eye});
    buttons.push_back({.id = "next-step",
                       .label = view.text("command.next-step"),
                       .kind = reveal ? ButtonKind::Plain : ButtonKind::Main,
                       .icon_behind = Icon::ArrowRight});
    return buttons;
}

/// What the room's screen shows, or the way back where this lies over the only window.
std::vector<FootButton> screen_buttons(const ViewContext& view, bool own_window) {
    if (!own_window) return {{.id = "close", .label = view.text("settings.back"), .key = "Esc"}};
    const app::RoomPicture picture = view.app.screens().picture;
    struct Row {
        const char* id;
        const char* label;
        Icon icon;
    };
    const std::array rows{
        Row{"blank", picture == app::RoomPicture::Blank ? "console.show" : "console.blank",
            Icon::EyeOff},
        Row{"freeze", picture == app::RoomPicture::Frozen ? "console.show" : "console.freeze",
            Icon::Freeze},
        Row{"swap-screens", "console.swap", Icon::Sort},
        Row{"two-screens", "console.one-screen", Icon::Monitor}};
    std::vector<FootButton> buttons;
    for (const Row& row : rows) {
        const app::Command* command = app::find_command(row.id);
        if (!command || !command->enabled(view.app)) continue;
        // The last one's key is long, for what is done once.
        buttons.push_back({.id = row.id,
                           .label = view.text(row.label),
                           .key = command->id == "two-screens" ? "" : key_of(view, *command),
                           .icon = row.icon});
    }
    return buttons;
}

float row_width(const Ui& ui, const std::vector<FootButton>& buttons) {
    float width = 0;
    for (const FootButton& each : buttons)
        width += button_width(ui, each.label, each.options()) + k_button_gap;
    return width;
}

std::string pressed_button(ButtonRow& row, const std::vector<FootButton>& buttons) {
    std::string pressed;
    for (const FootButton& each : buttons)
        if (row.add("console." + each.id, each.label, each.options())) pressed = each.id;
    return pressed;
}

/// Space anywhere, and the right key while there is something to show.
bool reveal_key(ViewContext& view) {
    if (!can_reveal(view.app)) return false;
    return view.key("Space") ||
           (answers_in(view.app) > 0 && (view.key("PageDown") || view.key("Right")));
}

}  // namespace

void draw_console_header(ViewContext& view, ConsoleState& state, const Rect& header,
                         bool own_window) {
    Ui& ui = view.ui;
    draw_logo(ui, {header.x, header.centre().y - 17}, 52);
    float right = draw_saved(view, state, header);
    if (right < header.right()) right -= 44;
    right = draw_room_state(view, header, right, own_window) - 24;
    const Rect names{header.x + 72, header.y, std::max(0.0F, right - header.x - 72), header.h};
    const std::string customer = short_name(view.app.session().customer);
    const std::string only = view.text("console.only-you");
    const float width = text_width(ui, customer, Type::Label);
    if (width > names.w) return;
    draw_line(ui, customer, names.left_part(width + 1), {.type = Type::Label});
    if (width + 24 + text_width(ui, only, Type::Chrome) <= names.w)
        draw_line(ui, only, names.without_left(width + 24),
                  {.type = Type::Chrome, .colour = Colour::Ink3});
}

void draw_console_capture(ViewContext& view, ConsoleState& state, Flow& flow) {
    Ui& ui = view.ui;
    if (state.wants_capture) {
        ui.request_focus("console.capture");
        state.wants_capture = false;
    }
    const std::string hint = view.text("console.capture");
    const float taken = draw_capture_end(view, {flow.x(), flow.y(), flow.width(), k_button_height},
                                         text_width(ui, hint, Type::Body) + 120);
    const auto typed = field(ui, "console.capture", state.capture, flow.at(), flow.width() - taken,
                             {.name = "console.capture", .hint = hint, .icon = Icon::Park});
    flow.space(typed.height + k_gap);
    if (!typed.committed) return;
    park(view, state.capture);
    state.capture.clear();
}

bool draw_console_controls(ViewContext& view, ConsoleState& state, const Rect& area,
                           bool own_window, float& height) {
    const bool by_key = reveal_key(view);
    const std::vector<FootButton> way = way_buttons(view);
    std::vector<FootButton> screen = screen_buttons(view, own_window);
    ButtonRow left(view.ui, area);
    std::string pressed = pressed_button(left, way);
    const auto fits = [&] {
        return row_width(view.ui, way) + row_width(view.ui, screen) - k_button_gap <= area.w;
    };
    if (!fits())
        for (FootButton& each : screen)
            each.icon.reset();  // the word says it too
    const bool beside = fits();
    ButtonRow end(view.ui, area, ButtonRow::From::Right);
    if (beside) std::reverse(screen.begin(), screen.end());
    const std::string other = pressed_button(beside ? end : left, screen);
    if (!other.empty()) pressed = other;
    height = left.height();
    if (pressed == "close") return true;
    if (by_key || pressed == "reveal") {
        press_reveal(view.app, state.asked);
    } else if (!pressed.empty()) {
        app::run_command(pressed, view.app);
    }
    return false;
}

}  // namespace sparring::ui
