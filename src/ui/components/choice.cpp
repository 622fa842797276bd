// Segmented choice, switch, check box, chips; must not know what is chosen.
#include "ui/components/choice.h"

#include "ui/shapes.h"

#include <algorithm>

namespace sparring::ui {
namespace {

constexpr float k_height = 72;
constexpr float k_segment_padding = 18;
constexpr float k_row_gap = 12;

bool fits_beside(const Ui& ui, std::span<const std::string> labels, float width) {
    const float room = width / static_cast<float>(labels.size()) - 2 * k_segment_padding;
    return std::ranges::all_of(labels, [&](const std::string& label) {
        return text_width(ui, label, Type::Strong) <= room;
    });
}

// Digits 1-5 and arrows of the focused choice.
std::optional<int> chosen_by_key(Ui& ui, int count, int chosen, bool beside) {
    const auto moved = [&](int by) { return std::clamp(chosen + by, 0, count - 1); };
    const ImGuiKey back = beside ? ImGuiKey_LeftArrow : ImGuiKey_UpArrow;
    const ImGuiKey on = beside ? ImGuiKey_RightArrow : ImGuiKey_DownArrow;
    if (beside) ui.take(back);
    if (beside) ui.take(on);
    for (int i = 0; i < count; ++i) {
        const auto key = static_cast<ImGuiKey>(ImGuiKey_1 + i);
        ui.take(key);
        if (key_pressed(key)) return i;
    }
    if (beside && key_pressed(back)) return moved(-1);
    if (beside && key_pressed(on)) return moved(+1);
    return std::nullopt;
}

void draw_segment(Ui& ui, const Rect& rect, std::string_view label, bool on, bool hovered) {
    const float radius = ui.theme.size(Radius::Button) - 4;
    if (on)
        draw_box(ui, rect.inset(6), {.fill = Colour::Primary, .radius = radius});
    else if (hovered)
        draw_box(ui, rect.inset(6), {.fill = Colour::Sunken, .radius = radius});
    draw_shortened(ui, label, rect.inset(k_segment_padding, 0),
                   {.type = on ? Type::Strong : Type::Label,
                    .colour = on ? Colour::OnPrimary : Colour::Ink,
                    .align = Align::Centre});
}

Rect segment_rect(const Rect& whole, int at, int count, bool beside) {
    if (!beside) {
        return {whole.x, whole.y + static_cast<float>(at) * (k_height + k_row_gap), whole.w,
                k_height};
    }
    const float w = whole.w / static_cast<float>(count);
    return {whole.x + static_cast<float>(at) * w, whole.y, w, whole.h};
}

}  // namespace

float choice_height(const Ui& ui, std::span<const std::string> labels, float width) {
    if (fits_beside(ui, labels, width)) return k_height;
    return static_cast<float>(labels.size()) * (k_height + k_row_gap) - k_row_gap;
}

std::optional<int> choice(Ui& ui, std::string_view id, std::string_view name,
                          std::span<const std::string> labels, int chosen, Point at, float width) {
    const bool beside = fits_beside(ui, labels, width);
    const int count = static_cast<int>(labels.size());
    const Rect whole{at.x, at.y, width, choice_height(ui, labels, width)};
    const float radius = ui.theme.size(Radius::Button);
    ImGui::SetNextItemAllowOverlap();
    const Control group = control(ui, id, name, whole, {.radius = radius, .takes_press = false});
    std::optional<int> result;
    if (group.focused) result = chosen_by_key(ui, count, chosen, beside);
    const Box frame{.fill = Colour::Surface,
                    .line = Colour::LineStrong,
                    .stroke = ui.theme.size(Stroke::Control),
                    .radius = radius};
    if (beside) draw_box(ui, whole, frame);
    const IdScope scope(id);
    for (int i = 0; i < count; ++i) {
        const Rect rect = segment_rect(whole, i, count, beside);
        const auto& label = labels[static_cast<std::size_t>(i)];
        if (!beside) draw_box(ui, rect, frame);
        const Control part = control(ui, std::to_string(i), label, rect, {.focusable = false});
        if (part.clicked) {
            result = i;
            ui.request_focus(group.id);
        }
        draw_segment(ui, rect, label, i == chosen, part.hovered);
    }
    if (result == chosen) return std::nullopt;
    return result;
}

namespace {

constexpr float k_switch_width = 88;
constexpr float k_switch_gap = 24;

}  // namespace

float toggle_height(const Ui& ui, std::string_view label, float width) {
    const float text = width - k_switch_width - k_switch_gap;
    return std::max(64.0F, wrapped_height(ui, label, {.type = Type::Label}, text) + 12);
}

bool toggle(Ui& ui, std::string_view id, std::string_view label, bool on, const Rect& row) {
    constexpr float k_width = k_switch_width;
    constexpr float k_tall = 48;
    constexpr float k_knob = 36;
    const Control state = control(ui, id, label, row, {.radius = ui.theme.size(Radius::Button)});
    if (!state.visible) return state.clicked;
    const Point centre{row.right() - k_width / 2, row.centre().y};
    const Rect track = rect_around(centre, k_width, k_tall);
    const Colour fill = on ? Colour::Primary : state.hovered ? Colour::Sunken : Colour::Surface;
    draw_box(ui, track,
             {.fill = fill,
              .line = on ? Colour::Primary : Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = k_tall / 2});
    const float place = ui.animate(state.id, on ? 1.0F : 0.0F, Duration::Quick);
    const float x = track.x + k_tall / 2 + place * (k_width - k_tall);
    draw_disc(ui, {x, centre.y}, k_knob, on ? Colour::OnPrimary : Colour::LineStrong);
    if (on) draw_icon(ui, Icon::Check, {x, centre.y}, 22, Colour::Primary);
    draw_block(ui, label, {row.x, row.y, row.w - k_width - k_switch_gap, row.h},
               {.type = Type::Label});
    return state.clicked;
}

bool check_box(Ui& ui, std::string_view id, std::string_view label, bool on, const Rect& row) {
    constexpr float k_size = 40;
    const Control state = control(ui, id, label, row, {.radius = ui.theme.size(Radius::Button)});
    if (!state.visible) return state.clicked;
    const Rect box{row.x, row.centre().y - k_size / 2, k_size, k_size};
    draw_box(ui, box,
             {.fill = on              ? Colour::Primary
                      : state.hovered ? Colour::Sunken
                                      : Colour::Surface,
              .line = on ? Colour::Primary : Colour::LineStrong,
              .stroke = ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Key)});
    if (on) draw_icon(ui, Icon::Check, box.centre(), 26, Colour::OnPrimary);
    draw_block(ui, label, row.without_left(k_size + 18), {.type = Type::Label});
    return state.clicked;
}

// Chips

namespace {

constexpr float k_chip_padding = 22;
constexpr float k_chip_icon = 28;
constexpr float k_chip_gap = 12;

}  // namespace

float chip_width(const Ui& ui, std::string_view label, const ChipOptions& options) {
    const float icon = options.on ? k_chip_icon + k_chip_gap : 0;
    const float border = options.waiting ? 2 * ui.theme.size(Stroke::Control) : 0;
    const float width = text_width(ui, label, Type::Label) + 2 * k_chip_padding + icon + border;
    return options.most_width > 0 ? std::min(width, options.most_width) : width;
}

bool chip(Ui& ui, std::string_view id, std::string_view label, Point at,
          const ChipOptions& options) {
    const Rect rect{at.x, at.y, chip_width(ui, label, options), k_chip_height};
    Control state{.visible = ui.visible(rect)};
    if (options.pressable) {
        state = control(ui, id, label, rect, {.radius = ui.theme.size(Radius::Chip)});
    }
    if (!state.visible) return state.clicked;
    Box box{.fill = Colour::Sunken, .radius = ui.theme.size(Radius::Chip)};
    Colour ink = Colour::Ink;
    if (options.waiting) {
        const float stroke = ui.theme.size(Stroke::Control);
        box = {
            .line = Colour::LineStrong, .stroke = stroke, .radius = box.radius, .dash = stroke * 3};
        ink = Colour::Ink2;
    } else if (options.on) {
        box.fill = Colour::Ink;
        ink = Colour::Bg;
    } else if (state.hovered) {
        box.line = Colour::Ink2;
        box.stroke = ui.theme.size(Stroke::Control);
    }
    draw_box(ui, rect, box);
    Rect text = rect.inset(k_chip_padding + (options.waiting ? box.stroke : 0), 0);
    if (options.on) {
        draw_icon(ui, Icon::Check, {text.x + k_chip_icon / 2, text.centre().y}, k_chip_icon, ink);
        text = text.without_left(k_chip_icon + k_chip_gap);
    }
    draw_shortened(ui, label, text, {.type = Type::Label, .colour = ink});
    return state.clicked;
}

bool ChipRows::add(Ui& ui, std::string_view id, std::string_view label, ChipOptions options) {
    constexpr float k_gap = 12;
    options.most_width = m_width;
    const float width = chip_width(ui, label, options);
    if (m_at.x > m_origin.x && m_at.x + width > m_origin.x + m_width)
        m_at = {m_origin.x, m_at.y + k_chip_height + k_gap};
    const bool pressed = chip(ui, id, label, m_at, options);
    m_at.x += width + k_gap;
    return pressed;
}

}  // namespace sparring::ui
