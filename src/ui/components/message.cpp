// Toast, error strip and dialog after visual.md 4; must not know why they are shown.
#include "ui/components/message.h"

#include "ui/components/overlay.h"
#include "ui/shapes.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_toast_height = 84;
constexpr float k_toast_padding = 28;
constexpr float k_toast_icon = 32;
constexpr float k_toast_gap = 18;
constexpr float k_right = 64;

float toast_width(const Ui& ui, const Toast& toast) {
    float width =
        2 * k_toast_padding + k_toast_icon + k_toast_gap + text_width(ui, toast.text, Type::Label);
    if (!toast.action.empty()) width += 48 + text_width(ui, toast.action, Type::Strong);
    return std::min(std::max(width, 400.0F), ui.screen().w - 2 * 32);
}

}  // namespace

ToastEvent toast(Ui& ui, const Toast& toast, float above) {
    ToastEvent event;
    const float width = toast_width(ui, toast);
    const Rect screen = ui.screen();
    const float right = std::min(k_right, (screen.w - width) / 2);
    const float text_room =
        width - 2 * k_toast_padding - k_toast_icon - k_toast_gap -
        (toast.action.empty() ? 0 : 48 + text_width(ui, toast.action, Type::Strong));
    const float text_height = wrapped_height(ui, toast.text, {.type = Type::Label}, text_room);
    const float height = std::max(k_toast_height, text_height + 46);
    const Rect rect{screen.w - right - width, screen.h - above - height, width, height};
    const Raised above_content(ui, "toast", rect);
    draw_box(ui, rect, {.fill = Colour::Ink, .radius = ui.theme.size(Radius::Card)});
    Rect inside = rect.inset(k_toast_padding, 0);
    draw_icon(ui, toast.icon, {inside.x + k_toast_icon / 2, inside.centre().y}, k_toast_icon,
              Colour::Bg);
    if (!toast.action.empty()) {
        const Rect action = inside.right_part(text_width(ui, toast.action, Type::Strong));
        const Control state = control(ui, "toast.action", toast.action, action.inset(0, 10));
        draw_line(ui, toast.action, action, {.type = Type::Strong, .colour = Colour::Bg});
        const float y = action.centre().y + 19;
        draw_rule(ui, {action.x, y}, {action.right(), y}, 3, Colour::Bg);
        event.acted = state.clicked;
        event.held = state.focused;
    }
    draw_block(ui, toast.text, {inside.x + k_toast_icon + k_toast_gap, rect.y, text_room, height},
               {.type = Type::Label, .colour = Colour::Bg});
    const PxRect r = ui.px(rect);
    event.held = event.held || ImGui::IsMouseHoveringRect(r.min, r.max);
    return event;
}

// Error strip

namespace {

constexpr float k_strip_padding = 24;
constexpr float k_strip_icon = 32;

float strip_buttons(const Ui& ui, const ErrorStrip& strip) {
    float width = 0;
    if (!strip.action.empty()) width += button_width(ui, strip.action) + 16;
    if (!strip.dismiss.empty()) width += k_button_height + 8;
    return width;
}

// Beside the text when that leaves half the width, else below it.
bool buttons_below(const Ui& ui, const ErrorStrip& strip, float width) {
    return strip_buttons(ui, strip) > width / 2;
}

float strip_text_width(const Ui& ui, const ErrorStrip& strip, float width) {
    const float inside = width - 2 * k_strip_padding - k_strip_icon - 20;
    return buttons_below(ui, strip, width) ? inside : inside - strip_buttons(ui, strip);
}

}  // namespace

float error_strip_height(const Ui& ui, const ErrorStrip& strip, float width) {
    const float text = wrapped_height(ui, strip.text, {}, strip_text_width(ui, strip, width));
    const float height = std::max(96.0F, text + 2 * k_strip_padding);
    return buttons_below(ui, strip, width) ? height + k_button_height + 8 : height;
}

ErrorAnswer error_strip(Ui& ui, const Rect& rect, const ErrorStrip& strip) {
    draw_box(ui, rect, {.fill = Colour::ErrorTint, .radius = ui.theme.size(Radius::Card)});
    const bool below = buttons_below(ui, strip, rect.w);
    const float text_height = below ? rect.h - k_button_height - 8 : rect.h;
    const Rect line{rect.x + k_strip_padding, rect.y, rect.w - 2 * k_strip_padding, text_height};
    draw_icon(ui, Icon::Error, {line.x + k_strip_icon / 2, line.centre().y}, k_strip_icon,
              Colour::Error);
    draw_block(ui, strip.text,
               {line.x + k_strip_icon + 20, line.y, strip_text_width(ui, strip, rect.w), line.h});
    ErrorAnswer answer = ErrorAnswer::None;
    float right = rect.right() - k_strip_padding;
    // In a tall strip the buttons stand at its top, where a toast cannot cover them.
    const float top = std::min(line.centre().y - k_button_height / 2, rect.y + 16);
    const float y = below ? rect.bottom() - k_button_height - 16 : top;
    if (!strip.dismiss.empty()) {
        right -= k_button_height - 16;
        if (icon_button(ui, "error.dismiss", strip.dismiss, Icon::Close, {right, y})) {
            answer = ErrorAnswer::Dismissed;
        }
        right -= 16;
    }
    if (!strip.action.empty()) {
        right -= button_width(ui, strip.action);
        if (button(ui, "error.action", strip.action, Point{right, y})) answer = ErrorAnswer::Acted;
    }
    return answer;
}

// Dialog

DialogAnswer dialog(Ui& ui, std::string_view id, bool open, const Dialog& dialog) {
    constexpr float k_width = 640;
    constexpr float k_padding = 32;
    const Overlay overlay(ui, id, open, Overlay::Scrim::Dark);
    if (!overlay || !open) return DialogAnswer::None;
    const Rect screen = ui.screen();
    const float width = std::min(k_width, screen.w - 64);
    const float inside = width - 2 * k_padding;
    const TextStyle title{.type = Type::H3};
    const float title_height = wrapped_height(ui, dialog.title, title, inside);
    const float text_height = wrapped_height(ui, dialog.text, {}, inside);
    const bool beside = button_width(ui, dialog.safe) + 26 +
                            button_width(ui, dialog.risky, {.icon = dialog.risky_icon}) <=
                        inside;
    const float buttons = beside ? k_button_height : 2 * k_button_height + 16;
    const float height = 30 + title_height + 10 + text_height + 24 + buttons + k_padding;
    const Rect panel = rect_around(screen.centre(), width, std::min(height, screen.h - 32));
    draw_box(ui, panel,
             {.fill = Colour::Surface,
              .line = Colour::Line,
              .stroke = ui.theme.size(Stroke::Hair),
              .radius = ui.theme.size(Radius::Panel)});
    float y = panel.y + 30;
    y += draw_wrapped(ui, dialog.title, {panel.x + k_padding, y}, inside, title) + 10;
    y += draw_wrapped(ui, dialog.text, {panel.x + k_padding, y}, inside) + 24;
    if (overlay.appearing()) ui.request_focus("safe");
    DialogAnswer answer = overlay.escaped() ? DialogAnswer::Safe : DialogAnswer::None;
    ButtonRow row(ui, {panel.x + k_padding, y, inside, buttons});
    if (row.add("safe", dialog.safe)) answer = DialogAnswer::Safe;
    if (row.add("risky", dialog.risky, {.kind = ButtonKind::Danger, .icon = dialog.risky_icon})) {
        answer = DialogAnswer::Risky;
    }
    return answer;
}

}  // namespace sparring::ui
