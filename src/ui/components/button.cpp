// Looks of buttons after visual.md 4; must not know what they do.
#include "ui/components/button.h"

#include "ui/marks.h"
#include "ui/shapes.h"

namespace sparring::ui {
namespace {

constexpr float k_padding = 33;  // border included
constexpr float k_quiet_padding = 25;
constexpr float k_gap = 14;
constexpr float k_icon = 30;
constexpr float k_row_gap = 16;

struct Look {
    Box box;
    Colour ink = Colour::Ink;
    Colour key_line = Colour::LineStrong;
    Colour key_fill = Colour::Surface;
};

Look resting_look(ButtonKind kind, float stroke) {
    switch (kind) {
        case ButtonKind::Main:
            return {{.fill = Colour::Primary}, Colour::OnPrimary, Colour::OnPrimary, Colour::None};
        case ButtonKind::Plain:
            return {{.fill = Colour::Surface, .line = Colour::LineStrong, .stroke = stroke}};
        case ButtonKind::Quiet:
            return {{}, Colour::Ink2};
        case ButtonKind::Danger:
            return {{.fill = Colour::Surface, .line = Colour::Error, .stroke = stroke},
                    Colour::Error};
    }
    return {};
}

Look look_of(const Ui& ui, const Control& state, const ButtonOptions& options) {
    const float stroke = ui.theme.size(Stroke::Control);
    Look look = resting_look(options.kind, stroke);
    if (options.disabled) {
        look = {{.line = Colour::Line, .stroke = stroke, .dash = stroke * 3}, Colour::LineStrong};
    } else if (state.held) {
        look = {{.fill = Colour::Ink2}, Colour::Surface, Colour::Surface, Colour::None};
    } else if (state.hovered && options.kind == ButtonKind::Main) {
        look.box.fill = Colour::Ink2;
        look.ink = Colour::Surface;
    } else if (state.hovered) {
        look.box = {.fill = Colour::Sunken, .line = Colour::Ink2, .stroke = stroke};
    }
    look.box.radius = ui.theme.size(Radius::Button);
    return look;
}

float content_width(const Ui& ui, std::string_view label, const ButtonOptions& options) {
    float width = text_width(ui, label, Type::Label);
    if (options.icon) width += k_icon + k_gap;
    if (options.icon_behind) width += k_icon + k_gap;
    if (!options.key.empty()) width += keycap_width(ui, options.key) + k_gap;
    return width;
}

float padding_of(ButtonKind kind) {
    return kind == ButtonKind::Quiet ? k_quiet_padding : k_padding;
}

void draw_content(Ui& ui, std::string_view label, const Rect& rect, const ButtonOptions& options,
                  const Look& look) {
    const float padding = padding_of(options.kind);
    const float content = content_width(ui, label, options);
    const float room = rect.w - 2 * padding;
    const float used = std::min(content, room);
    const float y = rect.centre().y;
    float x = rect.x + padding + (options.left ? 0 : (room - used) / 2);
    float right = x + used;
    if (options.left) right = rect.right() - padding;
    if (options.icon) {
        draw_icon(ui, *options.icon, {x + k_icon / 2, y}, k_icon, look.ink);
        x += k_icon + k_gap;
    }
    if (!options.key.empty()) {
        right -= keycap_width(ui, options.key);
        draw_keycap(ui, options.key, {right, y}, look.ink, look.key_line, look.key_fill);
        right -= k_gap;
    }
    if (options.icon_behind) {
        draw_icon(ui, *options.icon_behind, {right - k_icon / 2, y}, k_icon, look.ink);
        right -= k_icon + k_gap;
    }
    draw_shortened(ui, label, {x, rect.y, right - x, rect.h},
                   {.type = Type::Label, .colour = look.ink});
}

}  // namespace

float button_width(const Ui& ui, std::string_view label, const ButtonOptions& options) {
    return content_width(ui, label, options) + 2 * padding_of(options.kind);
}

bool button(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
            const ButtonOptions& options) {
    const Control state =
        control(ui, id, label, rect,
                {.radius = ui.theme.size(Radius::Button), .disabled = options.disabled});
    if (!state.visible) return state.clicked;
    const Look look = look_of(ui, state, options);
    draw_box(ui, rect, look.box);
    draw_content(ui, label, rect, options, look);
    return state.clicked;
}

bool button(Ui& ui, std::string_view id, std::string_view label, Point top_left,
            const ButtonOptions& options) {
    const float width = button_width(ui, label, options);
    return button(ui, id, label, Rect{top_left.x, top_left.y, width, k_button_height}, options);
}

bool icon_button(Ui& ui, std::string_view id, std::string_view label, Icon icon, Point top_left,
                 Colour colour) {
    const Rect rect{top_left.x, top_left.y, k_button_height, k_button_height};
    const Control state = control(ui, id, label, rect, {.radius = ui.theme.size(Radius::Button)});
    if (!state.visible) return state.clicked;
    const Colour fill = state.held ? Colour::Ink2 : state.hovered ? Colour::Sunken : Colour::None;
    draw_box(ui, rect, {.fill = fill, .radius = ui.theme.size(Radius::Button)});
    draw_icon(ui, icon, rect.centre(), 36, state.held ? Colour::Surface : colour);
    return state.clicked;
}

bool ButtonRow::add(std::string_view id, std::string_view label, const ButtonOptions& options) {
    const float width = std::min(button_width(m_ui, label, options), m_area.w);
    const float before = m_used > 0 ? m_used + k_row_gap : 0;
    const bool fits = before + width <= m_area.w;
    if (!fits) m_line += k_button_height + k_row_gap;
    const float offset = fits ? before : 0;
    m_used = offset + width;
    const float x = m_from == From::Left ? m_area.x + offset : m_area.right() - offset - width;
    return button(m_ui, id, label, Rect{x, m_area.y + m_line, width, k_button_height}, options);
}

}  // namespace sparring::ui
