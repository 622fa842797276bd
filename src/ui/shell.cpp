// Puts the parts of a step screen together; must not know sessions or commands.
#include "ui/shell.h"

#include "ui/agenda_bar.h"
#include "ui/layout.h"
#include "ui/marks.h"
#include "ui/rail.h"
#include "ui/rehearsal_badge.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_ring_room = 12;       // du that a focus ring needs above the content
constexpr float k_content_bottom = 24;  // between content and agenda bar
constexpr float k_legend_dot = 34;
constexpr float k_legend_gap = 14;
constexpr float k_legend_between = 54;
constexpr float k_top_bar = 72;

float legend_width(const Ui& ui, const ShellModel& model) {
    if (model.supplier_legend.empty() || model.customer_legend.empty()) return 0;
    return 2 * (k_legend_dot + k_legend_gap) + k_legend_between +
           text_width(ui, model.supplier_legend, Type::Label) +
           text_width(ui, model.customer_legend, Type::Label);
}

void draw_legend(Ui& ui, const ShellModel& model, Point at, float height) {
    float x = at.x;
    const auto entry = [&](Side side, const std::string& name) {
        draw_person(ui, {x + k_legend_dot / 2, at.y + height / 2}, k_legend_dot, side);
        x += k_legend_dot + k_legend_gap;
        const float width = text_width(ui, name, Type::Label);
        draw_line(ui, name, {x, at.y, width + 1, height}, {.type = Type::Label});
        x += width + k_legend_between;
    };
    entry(Side::Supplier, model.supplier_legend);
    entry(Side::Customer, model.customer_legend);
}

// Subtitle with the legend at its right, or below it when both do not fit; returns the height.
float draw_subtitle(Ui& ui, const ShellModel& model, Point at, float width) {
    const float legend = legend_width(ui, model);
    const TextStyle style{.type = Type::Lead, .colour = Colour::Ink2};
    const float line = ui.theme.type(Type::Lead).line;
    const bool beside =
        legend > 0 && text_width(ui, model.subtitle, Type::Lead) + 48 + legend <= width;
    float height = 0;
    if (!model.subtitle.empty()) {
        height = draw_wrapped(ui, model.subtitle, at, beside ? width - legend - 48 : width, style);
    }
    if (legend <= 0) return height;
    if (beside) {
        draw_legend(ui, model, {at.x + width - legend, at.y}, line);
        return height;
    }
    draw_legend(ui, model, {at.x, at.y + height}, line);
    return height + line;
}

bool fits(const Ui& ui, const std::string& text, Type type, float width) {
    return text_width(ui, text, type) <= width;
}

struct TitlePlace {
    float x = 0;
    float y = 0;
    float gap = 0;  ///< below it, when nothing follows in the header
    Type type = Type::H1;
};

// A stage's name is one step larger than other titles (mock-up 02); what does not fit, one smaller.
TitlePlace title_place(const Ui& ui, const ShellModel& model, const FrameLayout& frame) {
    TitlePlace place{frame.content_x, frame.title_y, frame.header_gap, frame.title};
    const bool larger = model.title_in_display && frame.layout == LayoutClass::Full &&
                        fits(ui, model.title, Type::Display, frame.content_w);
    if (larger) return {place.x - 4, place.y + 10, place.gap - 6, Type::Display};
    if (place.type == Type::H1 && !fits(ui, model.title, place.type, frame.content_w))
        place.type = Type::H2;
    return place;
}

// Title and, in a wide window, subtitle; returns where the content begins.
float draw_header(Ui& ui, const ShellModel& model, const FrameLayout& frame) {
    const float width = frame.content_w;
    const float badge = rehearsal_badge_width(ui, model.badge);
    draw_rehearsal_badge(
        ui, model.badge,
        {frame.content_x + width, frame.eyebrow_y + ui.theme.type(Type::Label).line / 2});
    if (!model.eyebrow.empty()) {
        const std::string number = model.steps.empty() ? "" : model.steps[model.current].number;
        const float number_width = number.empty() ? 0 : text_width(ui, number, Type::Strong) + 14;
        const Rect line{frame.content_x, frame.eyebrow_y, width - (badge > 0 ? badge + 24 : 0),
                        ui.theme.type(Type::Label).line};
        draw_line(ui, number, line, {.type = Type::Strong, .colour = Colour::AccentText});
        draw_shortened(ui, model.eyebrow, line.without_left(number_width),
                       {.type = Type::Label, .colour = Colour::Ink2});
    }
    const TitlePlace title = title_place(ui, model, frame);
    float y = title.y;
    y += draw_wrapped(ui, model.title, {title.x, y}, width, {.type = title.type});
    const bool nothing = model.subtitle.empty() && legend_width(ui, model) <= 0;
    if (frame.subtitle_scrolls || nothing) {
        const float least = frame.layout == LayoutClass::Full ? 206.0F : 0.0F;
        return std::max(y + title.gap, least);
    }
    y += 6;
    y += draw_subtitle(ui, model, {frame.content_x, y}, width);
    return y + frame.header_gap;
}

constexpr float k_menu = 64;

// Where the top bar of a narrow window has its menu, and where the content begins.
struct TopBar {
    Rect menu;
    float content_y = 0;
};

// The top bar without its menu: that is drawn after the content, so that Tab comes to it last.
TopBar draw_top_bar(Ui& ui, const ShellModel& model, const FrameLayout& frame) {
    constexpr float k_badge = 52;
    const float x = frame.content_x + k_badge + 18;
    // A narrow window has no room for both: where in the agenda one is, the rail says too.
    const std::string& corner = model.badge.empty() ? model.place : model.badge;
    const float place = corner.empty() ? 0 : text_width(ui, corner, Type::Chrome) + 24;
    const float right = frame.content_x + frame.content_w - k_menu - place;
    Type type = frame.title;
    if (!fits(ui, model.title, type, right - x)) type = Type::H3;
    const float text = wrapped_height(ui, model.title, {.type = type}, right - x);
    const float height = std::max(k_top_bar, text + 16);
    const float middle = frame.title_y + height / 2;
    if (!model.steps.empty()) {
        draw_step_badge(ui, {frame.content_x + k_badge / 2, middle},
                        model.steps[model.current].number);
    }
    draw_wrapped(ui, model.title, {x, middle - text / 2}, right - x, {.type = type});
    draw_line(ui, corner, {right + 24, middle - 16, place, 32},
              {.type = Type::Chrome, .colour = Colour::Ink2});
    const Rect menu{frame.content_x + frame.content_w - k_menu, middle - k_menu / 2, k_menu,
                    k_menu};
    return {menu, frame.title_y + height + frame.header_gap};
}

void draw_menu_button(Ui& ui, const ShellModel& model, const Rect& menu, ShellEvents& events) {
    const Control state = control(ui, "menu", model.menu_label, menu, {.ring = RingShape::Hug});
    if (state.clicked) events.toggle_rail = true;
    if (state.hovered) draw_box(ui, menu, {.fill = Colour::Sunken, .radius = 14});
    draw_icon(ui, Icon::Menu, menu.centre(), 34, Colour::Ink);
}

Rect draw_error(Ui& ui, const ShellModel& model, const Rect& content, ShellEvents& events) {
    if (!model.error) return content;
    const ErrorStrip strip{.text = *model.error, .dismiss = model.error_dismiss};
    const float height = error_strip_height(ui, strip, content.w);
    const Rect rect{content.x, content.y, content.w, height};
    if (error_strip(ui, rect, strip) == ErrorAnswer::Dismissed) events.error_dismissed = true;
    const float used = height + 24;
    return {content.x, content.y + used, content.w, std::max(0.0F, content.h - used)};
}

void draw_stage(Ui& ui, const ShellModel& model, const FrameLayout& frame, float top,
                const std::function<void(const Rect&)>& draw_content, ShellEvents& events) {
    const Rect viewport{frame.rail.w, top - k_ring_room, ui.screen().w - frame.rail.w,
                        frame.bar.y - top + k_ring_room};
    const ScrollArea area(ui, "content", viewport);
    Rect content{frame.content_x, top, frame.content_w, frame.bar.y - k_content_bottom - top};
    content = draw_error(ui, model, content, events);
    if (frame.subtitle_scrolls) {
        const float height = draw_subtitle(ui, model, content.top_left(), content.w);
        const float used = height > 0 ? height + 16 : 0;
        content = {content.x, content.y + used, content.w, std::max(0.0F, content.h - used)};
    }
    draw_content(content);
}

}  // namespace

ShellEvents shell(Ui& ui, const ShellModel& model,
                  const std::function<void(const Rect& content)>& draw_content) {
    ShellEvents events;
    const FrameLayout frame = frame_layout(ui.scale, ui.theme);
    const bool single = frame.layout == LayoutClass::Single;
    TopBar top_bar;
    if (single) top_bar = draw_top_bar(ui, model, frame);
    const float top = single ? top_bar.content_y : draw_header(ui, model, frame);
    draw_stage(ui, model, frame, top, draw_content, events);
    draw_agenda_bar(ui, model, frame, events);
    if (single) draw_menu_button(ui, model, top_bar.menu, events);
    draw_rail(ui, model, frame, events);
    if (model.toast) {
        const ToastEvent event =
            toast(ui, {.text = *model.toast, .action = model.toast_action}, frame.bar.h + 24);
        events.toast_acted = event.acted;
        events.toast_held = event.held;
    }
    draw_open_rail(ui, model, frame, events);
    return events;
}

}  // namespace sparring::ui
