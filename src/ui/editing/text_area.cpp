// A text area as an ImGui item: place, focus, scrolling, and the order of one frame's work.
// Knows nothing of sessions, tokens or wording.
#include "ui/editing/text_area.h"

#include "ui/editing/text_area_draw.h"
#include "ui/editing/text_area_input.h"
#include "ui/editing/text_area_state.h"

#include <imgui_internal.h>
#include <algorithm>
#include <cmath>

namespace sparring::ui {
namespace {

constexpr float narrowest_text = 8;  // pixels: a field squeezed to nothing still has rows

RowLayout row_layout(const TextAreaOptions& options, const TextAreaMetrics& metrics) {
    ImFontBaked* baked = metrics.font->GetFontBaked(metrics.font_size);
    const float scale = metrics.font_size / baked->Size;
    RowLayout layout;
    layout.width = metrics.text_width;
    layout.single_row = options.single_line;
    layout.font = metrics.font;
    layout.font_size = metrics.font_size;
    layout.advance = [baked, scale](char32_t code) {
        const bool fits = code <= IM_UNICODE_CODEPOINT_MAX;
        const auto shown = static_cast<ImWchar>(fits ? code : IM_UNICODE_CODEPOINT_INVALID);
        return baked->GetCharAdvance(shown) * scale;
    };
    return layout;
}

// Rows of the text, or of the hint while there is no text; and how many of them are shown.
void lay_out(TextAreaState& state, std::string_view text, const TextAreaOptions& options,
             TextAreaMetrics& metrics) {
    const RowLayout layout = row_layout(options, metrics);
    state.rows.lay_out(text, layout);
    int rows = state.rows.count();
    if (text.empty() && !options.hint.empty()) {
        state.hint_rows.lay_out(options.hint, layout);
        rows = state.hint_rows.count();
    }
    rows = std::max(rows, options.min_rows);
    if (options.max_rows > 0) rows = std::min(rows, options.max_rows);
    metrics.shown_rows = options.single_line ? 1 : std::max(1, rows);
}

TextAreaMetrics measured(const TextAreaOptions& options) {
    TextAreaMetrics metrics;
    metrics.font = options.font != nullptr ? options.font : ImGui::GetFont();
    metrics.font_size = options.font_size > 0 ? options.font_size : ImGui::GetFontSize();
    metrics.line_height = options.line_height > 0 ? options.line_height : metrics.font_size;
    const float width = options.width > 0 ? options.width : ImGui::GetContentRegionAvail().x;
    const float inside = width - 2 * options.padding.x - options.caret_width;
    metrics.text_width = std::max(narrowest_text, inside);
    return metrics;
}

ImVec2 item_size(const TextAreaOptions& options, const TextAreaMetrics& metrics) {
    return {metrics.text_width + options.caret_width + 2 * options.padding.x,
            metrics.view_height() + 2 * options.padding.y};
}

// Makes the field the active item; a field that is entered by keys starts ready to type on.
void activate(TextAreaState& state, std::string_view text, const TextAreaOptions& options,
              ImGuiID id, bool by_keys) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const bool first_time = !state.buffer;
    if (first_time) {
        state.buffer = std::make_unique<EditBuffer>();
        take_text(state, text);
    }
    if (by_keys && options.single_line)
        state.buffer->select_all();
    else if (by_keys && first_time)
        state.buffer->place(static_cast<int>(text.size()));
    state.selecting = false;
    state.reveal_caret = true;
    ImGui::SetActiveID(id, window);
    ImGui::SetFocusID(id, window);
    ImGui::FocusWindow(window);
}

// Wheel turns go to the field while it can scroll, beyond its ends to the window around it.
void handle_wheel(TextAreaState& state, const TextAreaMetrics& metrics, ImGuiID id, bool hovered) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const float hidden =
        static_cast<float>(state.rows.count()) * metrics.line_height - metrics.view_height();
    if (!hovered || hidden <= 0 || context.WheelingWindow != nullptr) return;
    const float wheel = context.IO.MouseWheel;
    if (wheel != 0 && ImGui::GetKeyOwner(ImGuiKey_MouseWheelY) == id) {
        const bool at_end = wheel > 0 ? state.scroll.y <= 0 : state.scroll.y >= hidden;
        const float step = wheel * 3 * metrics.line_height;
        ImGuiWindow* window = ImGui::GetCurrentWindow();
        while (window->ScrollMax.y == 0 && window->ParentWindow != nullptr)
            window = window->ParentWindow;
        if (at_end)
            ImGui::SetScrollY(window, window->Scroll.y - step);
        else
            state.scroll.y -= step;
    }
    ImGui::SetKeyOwner(ImGuiKey_MouseWheelY, id);
}

// Keeps the scroll within the text and, after the caret moved, the caret within the view.
void settle_scroll(TextAreaState& state, const TextAreaOptions& options,
                   const TextAreaMetrics& metrics, bool active) {
    const float height = metrics.line_height;
    if (!active) state.scroll.x = 0;
    if (active && state.reveal_caret) {
        const CaretPlace place = state.caret();
        const int row = state.rows.row_of(place);
        const float top = static_cast<float>(row) * height;
        state.scroll.y = std::min(state.scroll.y, top);
        state.scroll.y = std::max(state.scroll.y, top + height - metrics.view_height());
        if (options.single_line) {
            // A quarter of the field ahead, so that the text does not move with every letter.
            const float x = state.rows.x_of(row, place.position);
            const float ahead = metrics.text_width / 4;
            if (x < state.scroll.x) state.scroll.x = x - ahead;
            if (x > state.scroll.x + metrics.text_width)
                state.scroll.x = x - metrics.text_width + ahead;
        }
    }
    if (options.single_line && state.scroll.x > 0) {
        const float end = state.rows.x_of(0, state.rows.text_end(0));
        state.scroll.x = std::min(state.scroll.x, end - metrics.text_width);
    }
    state.scroll.x = std::max(0.0F, std::floor(state.scroll.x));
    const float content = static_cast<float>(state.rows.count()) * height;
    state.scroll.y = std::min(state.scroll.y, content - metrics.view_height());
    state.scroll.y = std::max(0.0F, state.scroll.y);
}

// Tells the system where text is being typed, and the windows around where to scroll to.
void announce_caret(const TextAreaView& view, TextAreaState& state, TextAreaResult& result) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImRect caret = caret_rectangle(view);
    result.caret_min = caret.Min;
    result.caret_max = caret.Max;
    if (state.reveal_caret) ImGui::ScrollToRectEx(window, caret, ImGuiScrollFlags_KeepVisibleEdgeY);
    if (view.options.read_only) return;
    ImGuiPlatformImeData& ime = context.PlatformImeData;
    ime.WantVisible = true;
    ime.WantTextInput = true;
    ime.InputPos = caret.Min;
    ime.InputLineHeight = caret.GetHeight();
    ime.ViewportId = window->Viewport->ID;
}

// What one call knows of its field.
struct Field {
    ImGuiID id = 0;
    TextAreaState& state;
    const TextAreaOptions& options;
    TextAreaMetrics metrics;
    ImRect box;
    bool pressed = false;        // the mouse went down on it in this frame
    bool asked_by_keys = false;  // Tab, Enter or a call asks to enter it in this frame

    ImVec2 origin() const {
        return {std::floor(box.Min.x + options.padding.x),
                std::floor(box.Min.y + options.padding.y)};
    }
};

// Where the mouse is, and who asks to enter the field.
void look_around(Field& field, TextAreaResult& result) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const auto flags = context.LastItemData.ItemFlags | ImGuiItemFlags_NoNavDisableMouseHover;
    bool hovered = ImGui::ItemHoverable(field.box, field.id, flags);
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    result.hovered = hovered;
    handle_wheel(field.state, field.metrics, field.id, hovered);
    hovered = hovered && !context.NavHighlightItemUnderNav;
    field.pressed = hovered && context.IO.MouseClicked[ImGuiMouseButton_Left];
    const bool by_keyboard = (context.NavActivateFlags & ImGuiActivateFlags_PreferInput) != 0 ||
                             context.NavInputSource == ImGuiInputSource_Keyboard;
    field.asked_by_keys =
        context.ActiveId != field.id && context.NavActivateId == field.id && by_keyboard;
}

// A layer over the screen (a popup) takes the caret for as long as it is open. Afterwards typing
// goes on in the same place, unless the focus went elsewhere.
void follow_interruption(Field& field, std::string_view text) {
    constexpr int patience = 4;  // frames that ImGui may need to give the focus back
    ImGuiContext& context = *ImGui::GetCurrentContext();
    TextAreaState& state = field.state;
    ImGuiWindow* popup = ImGui::GetTopMostPopupModal();
    const bool covered =
        popup != nullptr && !ImGui::IsWindowChildOf(ImGui::GetCurrentWindow(), popup, false);
    const bool taken = state.was_active && context.ActiveId != field.id && covered;
    if (taken || (state.interrupted > 0 && covered)) state.interrupted = patience;
    if (state.interrupted == 0 || covered) return;
    --state.interrupted;
    if (context.NavId != field.id || context.ActiveId != 0) return;
    state.interrupted = 0;
    activate(state, text, field.options, field.id, false);
}

// One frame of an active field: input in, changed text out.
Leaving edit(Field& field, std::string& text, TextAreaResult& result) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    TextAreaState& state = field.state;
    const TextAreaInput input{state, field.options, field.metrics, field.id, field.origin()};
    context.ActiveIdAllowOverlap = !context.IO.MouseDown[ImGuiMouseButton_Left];
    own_keys(input);
    handle_mouse(input, field.pressed);
    handle_characters(input, field.asked_by_keys);
    Leaving leaving = Leaving::No;
    if (state.buffer->text() != state.rows.text())  // keys below move by rows
        lay_out(state, state.buffer->text(), field.options, field.metrics);
    if (!context.ActiveIdIsJustActivated) leaving = handle_keys(input);
    if (leaving != Leaving::No) ImGui::SetNavCursorVisible(true);  // the focus stays, to be seen
    if (context.IO.MouseClicked[ImGuiMouseButton_Left] && !field.pressed) leaving = Leaving::Left;
    if (state.buffer->text() == text) return leaving;
    text = state.buffer->text();
    result.changed = true;
    ImGui::MarkItemEdited(field.id);
    lay_out(state, text, field.options, field.metrics);
    return leaving;
}

void show(Field& field, bool active, TextAreaResult& result) {
    TextAreaState& state = field.state;
    settle_scroll(state, field.options, field.metrics, active);
    const TextAreaView view{state, field.options, field.metrics, field.origin(), active};
    draw_text_area(*ImGui::GetWindowDrawList(), view);
    if (active) announce_caret(view, state, result);
    state.reveal_caret = false;
}

void report(Field& field, TextAreaResult& result) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    TextAreaState& state = field.state;
    result.active = context.ActiveId == field.id;
    result.activated = result.active && !state.was_active;
    result.deactivated = !result.active && state.was_active;
    state.was_active = result.active;
    result.focused = context.NavId == field.id;
    result.min = field.box.Min;
    result.max = {field.box.Max.x, field.box.Min.y + item_size(field.options, field.metrics).y};
    result.content_height = static_cast<float>(state.rows.count()) * field.metrics.line_height;
    result.scroll_y = state.scroll.y;
}

}  // namespace

bool text_area(const char* id, std::string& text, const TextAreaOptions& options,
               TextAreaResult* result) {
    TextAreaResult unasked;
    TextAreaResult& out = result != nullptr ? *result : unasked;
    out = {};
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (window->SkipItems) return false;

    const ImGuiID item = window->GetID(id);
    Field field{item, TextAreaStates::current().of(item), options, measured(options), {}};
    lay_out(field.state, text, options, field.metrics);
    if (field.state.buffer && field.state.buffer->text() != text) take_text(field.state, text);
    const ImVec2 corner = window->DC.CursorPos;
    const ImVec2 size = item_size(options, field.metrics);
    field.box = {corner, {corner.x + size.x, corner.y + size.y}};
    ImGui::ItemSize(size);
    const bool in_view = ImGui::ItemAdd(field.box, item, &field.box, ImGuiItemFlags_Inputable);
    if (in_view) {
        look_around(field, out);
        if ((field.pressed && ImGui::GetActiveID() != item) || field.asked_by_keys)
            activate(field.state, text, options, item, field.asked_by_keys);
        follow_interruption(field, text);
        Leaving leaving = Leaving::No;
        const bool active = ImGui::GetActiveID() == item && field.state.buffer != nullptr;
        if (active) leaving = edit(field, text, out);
        show(field, active && leaving == Leaving::No, out);
        if (leaving != Leaving::No) ImGui::ClearActiveID();
        out.committed = leaving == Leaving::Committed;
        out.can_undo = active && leaving == Leaving::No && field.state.buffer->can_undo();
        out.can_redo = active && leaving == Leaving::No && field.state.buffer->can_redo();
    }
    report(field, out);
    if (in_view) {
        ImGuiContext& g = *ImGui::GetCurrentContext();
        IMGUI_TEST_ENGINE_ITEM_INFO(item, id,
                                    g.LastItemData.StatusFlags | ImGuiItemStatusFlags_Inputable);
    }
    return out.changed;
}

float text_area_height(const char* id, std::string_view text, const TextAreaOptions& options) {
    TextAreaState& state = TextAreaStates::current().of(ImGui::GetID(id));
    TextAreaMetrics metrics = measured(options);
    lay_out(state, text, options, metrics);
    return item_size(options, metrics).y;
}

}  // namespace sparring::ui
