// What a text area remembers between frames, kept per ImGui context and per item id.
// Internal to src/ui/editing.
#pragma once

#include "ui/editing/edit_buffer.h"
#include "ui/editing/text_area.h"
#include "ui/editing/text_rows.h"

#include <imgui.h>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace sparring::ui {

/// What one press of the mouse selects by, from one, two or three clicks.
enum class SelectUnit { Character, Word, Row };

struct TextAreaState {
    TextRows rows;
    TextRows hint_rows;
    std::unique_ptr<EditBuffer> buffer;  ///< since the field was first entered
    bool caret_at_row_end = false;       ///< see CaretPlace
    std::optional<float> goal_x;         ///< where Up and Down aim at
    ImVec2 scroll{0, 0};
    bool reveal_caret = false;  ///< scroll to the caret in this frame
    bool was_active = false;
    int interrupted = 0;     ///< a layer took the caret: it comes back within so many frames
    bool selecting = false;  ///< the mouse is held after a press in the field
    SelectUnit unit = SelectUnit::Character;
    TextRange pressed;  ///< the character, word or row that was pressed
    int last_frame = 0;

    CaretPlace caret() const { return {buffer->caret(), caret_at_row_end}; }
};

/// The sizes of a field in this frame, with all defaults filled in; pixels.
struct TextAreaMetrics {
    ImFont* font = nullptr;
    float font_size = 0;
    float line_height = 0;
    float text_width = 0;
    int shown_rows = 1;
    float view_height() const { return line_height * static_cast<float>(shown_rows); }
};

/// All fields of one ImGui context; fields that were not drawn for long are forgotten.
class TextAreaStates {
public:
    /// The store of the current context, made on first use, gone with the context.
    static TextAreaStates& current();

    TextAreaState& of(ImGuiID id);

    /// What was last copied or cut in this context, pasted back as it was.
    std::string copied;

private:
    void forget_old(int frame);

    std::unordered_map<ImGuiID, TextAreaState> m_states;
};

}  // namespace sparring::ui
