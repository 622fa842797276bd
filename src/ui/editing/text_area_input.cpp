// Mouse, typing and keys of a text area, on ImGui's input queue and key routing.
// Internal to src/ui/editing.
#include "ui/editing/text_area_input.h"

#include "ui/editing/clean_text.h"
#include "ui/editing/utf8.h"

#include <imgui_internal.h>
#include <algorithm>
#include <cmath>

namespace sparring::ui {
namespace {

// A drag beyond an edge scrolls this many times the distance, per second.
constexpr float drag_scroll_rate = 8;

// After any change of caret or text: show the caret, aim anew with Up and Down.
void caret_moved(TextAreaState& state, bool at_row_end = false) {
    state.caret_at_row_end = at_row_end;
    state.goal_x.reset();
    state.reveal_caret = true;
}

Selecting shift_selects() {
    return ImGui::GetIO().KeyShift ? Selecting::Yes : Selecting::No;
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(key);
}

CaretPlace place_under_mouse(const TextAreaInput& input) {
    const TextAreaState& state = input.state;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const float right = input.metrics.text_width;
    const float bottom = std::max(0.0F, input.metrics.view_height() - 1);
    const float x = std::clamp(mouse.x - input.origin.x, 0.0F, right) + state.scroll.x;
    const float y = std::clamp(mouse.y - input.origin.y, 0.0F, bottom) + state.scroll.y;
    const int row = static_cast<int>(y / input.metrics.line_height);
    return state.rows.place_at(std::clamp(row, 0, state.rows.count() - 1), x);
}

TextRange unit_around(const TextAreaState& state, CaretPlace place) {
    switch (state.unit) {
        case SelectUnit::Character:
            break;
        case SelectUnit::Word:
            return state.buffer->word_around(place.position);
        case SelectUnit::Row: {
            const TextRow& row = state.rows.row(state.rows.row_of(place));
            return {row.begin, row.end};
        }
    }
    return {place.position, place.position};
}

void press_mouse(const TextAreaInput& input) {
    TextAreaState& state = input.state;
    const ImGuiIO& io = ImGui::GetIO();
    const int clicks = io.MouseClickedCount[ImGuiMouseButton_Left];
    const CaretPlace place = place_under_mouse(input);
    state.selecting = true;
    state.unit = clicks >= 3   ? SelectUnit::Row
                 : clicks == 2 ? SelectUnit::Word
                               : SelectUnit::Character;
    if (io.KeyShift && clicks == 1) {
        const int anchor = state.buffer->anchor();
        state.pressed = {anchor, anchor};
        state.buffer->select(anchor, place.position);
    } else {
        state.pressed = unit_around(state, place);
        state.buffer->select(state.pressed.begin, state.pressed.end);
    }
    caret_moved(state, place.at_row_end || state.unit == SelectUnit::Row);
}

void drag_mouse(const TextAreaInput& input) {
    TextAreaState& state = input.state;
    const ImGuiIO& io = ImGui::GetIO();
    const float right = input.origin.x + input.metrics.text_width;
    const float bottom = input.origin.y + input.metrics.view_height();
    const auto beyond = [](float at, float low, float high) {
        return at < low ? at - low : std::max(0.0F, at - high);
    };
    const ImVec2 outside{
        input.options.single_line ? beyond(io.MousePos.x, input.origin.x, right) : 0,
        beyond(io.MousePos.y, input.origin.y, bottom)};
    const bool moved = io.MouseDelta.x != 0 || io.MouseDelta.y != 0;
    if (!moved && outside.x == 0 && outside.y == 0) return;
    state.scroll.x += outside.x * drag_scroll_rate * io.DeltaTime;
    state.scroll.y += outside.y * drag_scroll_rate * io.DeltaTime;
    const CaretPlace place = place_under_mouse(input);
    const TextRange range = unit_around(state, place);
    if (range.begin < state.pressed.begin)
        state.buffer->select(state.pressed.end, range.begin);
    else
        state.buffer->select(state.pressed.begin, std::max(range.end, state.pressed.end));
    state.caret_at_row_end = place.at_row_end;
    state.goal_x.reset();
}

// As much of the text as the limit on characters leaves room for.
std::string_view fitting(const TextAreaInput& input, std::string_view text) {
    if (input.options.max_characters <= 0) return text;
    const EditBuffer& buffer = *input.state.buffer;
    int room = input.options.max_characters - utf8_count(buffer.text()) +
               utf8_count(buffer.selected_text());
    int end = 0;
    for (; room > 0 && end < static_cast<int>(text.size()); --room)
        end = utf8_next(text, end);
    return text.substr(0, end);
}

// Controls have keys of their own; private use is for icons; U+FFFD stands for what ImGui's
// character type cannot hold.
bool can_be_typed(ImWchar code) {
    return code >= 0x20 && !(code >= 0x7F && code < 0xA0) && !(code >= 0xE000 && code <= 0xF8FF) &&
           code != 0xFFFD;
}

void move_rows(const TextAreaInput& input, int by) {
    TextAreaState& state = input.state;
    const int row = state.rows.row_of(state.caret());
    const int target = std::clamp(row + by, 0, state.rows.count() - 1);
    const float goal = state.goal_x.value_or(state.rows.x_of(row, state.buffer->caret()));
    const CaretPlace place = target == row ? state.caret() : state.rows.place_at(target, goal);
    state.buffer->place(place.position, shift_selects());
    caret_moved(state, place.at_row_end);
    state.goal_x = goal;
}

void move_to_row_edge(TextAreaState& state, bool to_end) {
    const int row = state.rows.row_of(state.caret());
    const CaretPlace place =
        to_end ? state.rows.row_end(row) : CaretPlace{state.rows.row(row).begin, false};
    state.buffer->place(place.position, shift_selects());
    caret_moved(state, place.at_row_end);
}

void move_to_text_edge(TextAreaState& state, bool to_end) {
    const int end = static_cast<int>(state.buffer->text().size());
    state.buffer->place(to_end ? end : 0, shift_selects());
    caret_moved(state);
}

bool handle_sideways_keys(const TextAreaInput& input) {
    TextAreaState& state = input.state;
    const bool ctrl = ImGui::GetIO().KeyCtrl;
    if (pressed(ImGuiKey_LeftArrow)) {
        state.buffer->step(ctrl ? CaretStep::WordLeft : CaretStep::Left, shift_selects());
        caret_moved(state);
    } else if (pressed(ImGuiKey_RightArrow)) {
        state.buffer->step(ctrl ? CaretStep::WordRight : CaretStep::Right, shift_selects());
        caret_moved(state);
    } else if (pressed(ImGuiKey_Home)) {
        ctrl ? move_to_text_edge(state, false) : move_to_row_edge(state, false);
    } else if (pressed(ImGuiKey_End)) {
        ctrl ? move_to_text_edge(state, true) : move_to_row_edge(state, true);
    } else {
        return false;
    }
    return true;
}

bool handle_row_keys(const TextAreaInput& input) {
    if (input.options.single_line) return false;
    const int page = std::max(1, input.metrics.shown_rows - 1);
    if (pressed(ImGuiKey_UpArrow))
        move_rows(input, -1);
    else if (pressed(ImGuiKey_DownArrow))
        move_rows(input, 1);
    else if (pressed(ImGuiKey_PageUp))
        move_rows(input, -page);
    else if (pressed(ImGuiKey_PageDown))
        move_rows(input, page);
    else
        return false;
    return true;
}

bool handle_erasing_keys(const TextAreaInput& input) {
    const ImGuiIO& io = ImGui::GetIO();
    const Extent extent = io.KeyCtrl ? Extent::Word : Extent::Character;
    if (pressed(ImGuiKey_Backspace))
        input.state.buffer->erase_before(extent);
    else if (pressed(ImGuiKey_Delete) && !io.KeyShift)  // Shift+Delete cuts
        input.state.buffer->erase_after(extent);
    else
        return false;
    caret_moved(input.state);
    return true;
}

bool handle_history_keys(const TextAreaInput& input) {
    const auto repeat = ImGuiInputFlags_Repeat;
    if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_Z, repeat, input.id))
        input.state.buffer->undo();
    else if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_Y, repeat, input.id) ||
             ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z, repeat, input.id))
        input.state.buffer->redo();
    else
        return false;
    caret_moved(input.state);
    return true;
}

void copy(const TextAreaInput& input) {
    const std::string selected = input.state.buffer->selected_text();
    if (selected.empty()) return;
    TextAreaStates::current().copied = selected;
    ImGui::SetClipboardText(selected.c_str());
}

// What was copied in this program goes in as it was, foreign text is cleaned first.
void paste(const TextAreaInput& input) {
    const char* clipboard = ImGui::GetClipboardText();
    if (clipboard == nullptr) return;
    std::string text = clipboard;
    const bool joins = input.options.single_line && text.find('\n') != std::string::npos;
    if (joins || text != TextAreaStates::current().copied)
        text = clean_text(text, input.options.single_line ? LineMode::Join : LineMode::Keep);
    input.state.buffer->paste(fitting(input, text));
    caret_moved(input.state);
}

void handle_copying_keys(const TextAreaInput& input) {
    const auto chord = [&input](ImGuiKeyChord keys, ImGuiKeyChord others) {
        return ImGui::Shortcut(keys, 0, input.id) || ImGui::Shortcut(others, 0, input.id);
    };
    const bool may_write = !input.options.read_only;
    if (chord(ImGuiMod_Ctrl | ImGuiKey_C, ImGuiMod_Ctrl | ImGuiKey_Insert)) {
        copy(input);
    } else if (chord(ImGuiMod_Ctrl | ImGuiKey_X, ImGuiMod_Shift | ImGuiKey_Delete)) {
        copy(input);
        if (may_write) input.state.buffer->erase_selection();
        caret_moved(input.state);
    } else if (chord(ImGuiMod_Ctrl | ImGuiKey_V, ImGuiMod_Shift | ImGuiKey_Insert) && may_write) {
        paste(input);
    } else if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_A, 0, input.id)) {
        input.state.buffer->select_all();
        caret_moved(input.state);
    }
}

bool enter_pressed() {
    return pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter);
}

}  // namespace

void own_keys(const TextAreaInput& input) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    for (const ImGuiKey key :
         {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_Home, ImGuiKey_End, ImGuiKey_Enter,
          ImGuiKey_KeypadEnter, ImGuiKey_Delete, ImGuiKey_Backspace})
        ImGui::SetKeyOwner(key, input.id);
    context.ActiveIdUsingNavDirMask |= 1U << ImGuiDir_Left | 1U << ImGuiDir_Right;
    if (input.options.single_line) return;
    for (const ImGuiKey key :
         {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_PageUp, ImGuiKey_PageDown})
        ImGui::SetKeyOwner(key, input.id);
    context.ActiveIdUsingNavDirMask |= 1U << ImGuiDir_Up | 1U << ImGuiDir_Down;
}

void handle_mouse(const TextAreaInput& input, bool pressed_here) {
    TextAreaState& state = input.state;
    if (pressed_here) {
        ImGui::SetKeyOwner(ImGuiKey_MouseLeft, input.id);
        press_mouse(input);
    } else if (!ImGui::GetIO().MouseDown[ImGuiMouseButton_Left]) {
        state.selecting = false;
    } else if (state.selecting) {
        drag_mouse(input);
    }
}

void handle_characters(const TextAreaInput& input, bool ignore) {
    ImGuiIO& io = ImGui::GetIO();
    // Ctrl and Alt together are AltGr, which types characters.
    const bool command = io.KeyCtrl && !io.KeyAlt;
    std::string typed;
    if (!ignore && !command && !input.options.read_only)
        for (const ImWchar code : io.InputQueueCharacters)
            if (can_be_typed(code)) utf8_append(typed, code);
    io.InputQueueCharacters.resize(0);
    for (int at = 0, size = static_cast<int>(typed.size()); at < size;) {
        const int next = utf8_next(typed, at);
        input.state.buffer->type(fitting(input, std::string_view(typed).substr(at, next - at)));
        at = next;
    }
    if (!typed.empty()) caret_moved(input.state);
}

Leaving handle_keys(const TextAreaInput& input) {
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::Shortcut(ImGuiKey_Escape, 0, input.id)) return Leaving::Left;
    if (enter_pressed()) {
        if (input.options.single_line || io.KeyCtrl) return Leaving::Committed;
        if (!input.options.read_only) input.state.buffer->type(fitting(input, "\n"));
        caret_moved(input.state);
        return Leaving::No;
    }
    if (!io.KeyAlt && (handle_sideways_keys(input) || handle_row_keys(input))) return Leaving::No;
    if (!input.options.read_only && (handle_erasing_keys(input) || handle_history_keys(input)))
        return Leaving::No;
    handle_copying_keys(input);
    return Leaving::No;
}

void take_text(TextAreaState& state, std::string_view text) {
    state.buffer->reset(text);
    state.caret_at_row_end = false;
    state.goal_x.reset();
    state.selecting = false;
}

}  // namespace sparring::ui
