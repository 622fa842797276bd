// Frame, label and sentences around text_area; must not know what is typed.
#include "ui/components/field.h"

#include "ui/editing/text_area.h"
#include "ui/shapes.h"
#include "ui/typeset.h"

#include <imgui_internal.h>

namespace sparring::ui {
namespace {

constexpr float k_height = 72;
constexpr float k_padding = 27;  // border included
constexpr float k_label_gap = 6;
constexpr float k_sentence_gap = 10;
constexpr float k_icon = 30;
constexpr float k_icon_room = 48;
constexpr float k_caret = 3;
constexpr float k_error_stroke = 5;

float label_height(const Ui& ui, const FieldOptions& options, float width) {
    if (options.label.empty()) return 0;
    return wrapped_height(ui, options.label, {.type = Type::Label}, width) + k_label_gap;
}

float line_of(const Ui& ui, const FieldOptions& options) {
    return ui.theme.type(options.type).line;
}

// Left and upper padding in du around the text.
ImVec2 padding_of(const Ui& ui, const FieldOptions& options) {
    return {k_padding, (k_height - line_of(ui, options)) / 2};
}

TextAreaOptions area_options(const Ui& ui, const Typeset& set, float width,
                             const FieldOptions& options) {
    const ImVec2 padding = padding_of(ui, options);
    TextAreaOptions result;
    result.width = ui.scale.position(width);
    result.padding = {ui.scale.length(padding.x), ui.scale.length(padding.y)};
    result.min_rows = options.least_lines;
    result.max_rows = options.most_lines;
    result.hint = options.hint;
    result.font = set.font;
    result.font_size = set.size;
    result.line_height = ui.scale.length(line_of(ui, options));
    result.caret_width = ui.scale.stroke(k_caret);
    result.single_line = !options.lines;
    result.read_only = options.read_only;
    result.max_characters = options.most_characters;
    result.colours = {ui.colour(Colour::Ink), ui.colour(Colour::Ink2),
                      ui.colour(Colour::AccentTint), ui.colour(Colour::Accent)};
    return result;
}

std::string_view name_of(const FieldOptions& options) {
    return options.name.empty() ? options.label : options.name;
}

float icon_room(const FieldOptions& options) {
    return options.icon ? k_icon_room : 0;
}

float sentence_height(const Ui& ui, const FieldOptions& options, float width) {
    if (!options.error.empty()) return error_sentence_height(ui, options.error, width);
    if (options.note.empty()) return 0;
    return k_sentence_gap + wrapped_height(ui, options.note, {}, width);
}

void draw_frame(Ui& ui, const Rect& box, const FieldOptions& options, bool hovered) {
    const bool wrong = !options.error.empty();
    const Colour line = wrong ? Colour::Error : hovered ? Colour::Ink2 : Colour::LineStrong;
    draw_box(ui, box,
             {.fill = options.read_only ? Colour::Sunken : Colour::Surface,
              .line = line,
              .stroke = wrong ? k_error_stroke : ui.theme.size(Stroke::Control),
              .radius = ui.theme.size(Radius::Button)});
    if (!options.icon) return;
    draw_icon(ui, *options.icon, {box.x + k_padding + k_icon / 2 - 3, box.y + k_height / 2}, k_icon,
              Colour::Ink2);
}

bool pointed_at(const Ui& ui, const Rect& box) {
    const PxRect r = ui.px(box);
    return ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(r.min, r.max);
}

void log_field(Ui& ui, std::string_view text, const Rect& box, const FieldOptions& options) {
    if (!ui.logs()) return;
    const ImVec2 padding = padding_of(ui, options);
    const PxRect r = ui.px(box.inset(padding.x, padding.y));
    LoggedText logged;
    logged.text = text.empty() ? options.hint : text;
    logged.ink = {r.min.x, r.min.y, r.max.x - r.min.x, r.max.y - r.min.y};
    logged.box = logged.ink;
    logged.size = ui.theme.type(options.type).size;
    logged.role = options.type;
    if (!logged.text.empty()) ui.log_text(std::move(logged));
}

void draw_sentence(Ui& ui, const FieldOptions& options, Point at, float width) {
    if (!options.error.empty()) {
        draw_error_sentence(ui, options.error, at, width);
    } else if (!options.note.empty()) {
        draw_wrapped(ui, options.note, {at.x, at.y + k_sentence_gap}, width,
                     {.colour = Colour::Ink2});
    }
}

}  // namespace

float error_sentence_height(const Ui& ui, std::string_view text, float width) {
    return k_sentence_gap + wrapped_height(ui, text, {}, width - k_icon - 12);
}

float draw_error_sentence(Ui& ui, std::string_view text, Point at, float width) {
    const float line = ui.theme.type(Type::Body).line;
    draw_icon(ui, Icon::Error, {at.x + k_icon / 2, at.y + k_sentence_gap + line / 2}, k_icon,
              Colour::Error);
    return k_sentence_gap +
           draw_wrapped(ui, text, {at.x + k_icon + 12, at.y + k_sentence_gap}, width - k_icon - 12);
}

float field_height(Ui& ui, std::string_view id, std::string_view text, float width,
                   const FieldOptions& options) {
    float box = k_height;
    if (options.lines) {
        const Typeset set(ui, options.type);
        const std::string name = item_name(name_of(options), id);
        const auto area = area_options(ui, set, width - icon_room(options), options);
        box = std::max(k_height, ui.scale.du_from_px(text_area_height(name.c_str(), text, area)));
    }
    return label_height(ui, options, width) + box + sentence_height(ui, options, width);
}

FieldResult field(Ui& ui, std::string_view id, std::string& text, Point at, float width,
                  const FieldOptions& options) {
    FieldResult result;
    result.height = field_height(ui, id, text, width, options);
    const float above = label_height(ui, options, width);
    const float below = sentence_height(ui, options, width);
    result.box = {at.x, at.y + above, width, result.height - above - below};
    ui.reach(at.y + result.height);
    const float radius = ui.theme.size(Radius::Button);
    const bool wants = ui.wants_focus(id);

    draw_frame(ui, result.box, options, pointed_at(ui, result.box));
    TextAreaResult area;
    {
        const Typeset set(ui, options.type);
        const std::string name = item_name(name_of(options), id);
        const float room = icon_room(options);
        ImGui::SetCursorScreenPos(ui.px(Point{result.box.x + room, result.box.y}));
        if (wants) {
            // ImGui forgets the wish when an item of another window, drawn later, has the focus.
            ImGui::GetCurrentContext()->NavId = 0;
            ImGui::SetKeyboardFocusHere();
        }
        result.changed =
            text_area(name.c_str(), text, area_options(ui, set, width - room, options), &area);
    }
    const ImGuiID item = ImGui::GetItemID();
    if (ui.logs()) ui.set_owner(item);
    if (!options.label.empty()) {
        draw_wrapped(ui, options.label, at, width, {.type = Type::Label, .colour = Colour::Ink2});
    }
    log_field(ui, text, result.box, options);
    draw_sentence(ui, options, {at.x, result.box.bottom()}, width);
    if (area.active || (area.focused && ui.ring_visible())) ui.ring(item, result.box, radius);
    if (area.active) ui.take_typing();
    if (area.can_undo || area.can_redo) ui.take(ImGuiKey_Z);  // its own typing goes first
    if (area.can_redo) ui.take(ImGuiKey_Y);
    result.active = area.active;
    result.left = area.deactivated;
    result.committed = area.committed;
    return result;
}

}  // namespace sparring::ui
