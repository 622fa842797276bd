// A text field to type in: UTF-8, wrapped into rows or one scrolling line, with a history of its
// own. Draws text, selection, caret and hint; frame, label and error belong to whoever calls it.
// Knows nothing of sessions, tokens or wording.
#pragma once

#include <imgui.h>
#include <string>
#include <string_view>

namespace sparring::ui {

struct TextAreaColours {
    ImU32 ink = IM_COL32_BLACK;
    ImU32 hint = IM_COL32(0, 0, 0, 128);
    ImU32 selection = IM_COL32(0, 0, 0, 48);
    ImU32 caret = IM_COL32_BLACK;
};

/// All sizes in pixels. A size of 0 is taken from ImGui: the current font, its size, the line
/// height of that size, the width that is left in the window.
struct TextAreaOptions {
    float width = 0;
    ImVec2 padding{0, 0};  ///< part of the item around the text: clicks there count
    int min_rows = 1;
    int max_rows = 0;         ///< more rows scroll inside; 0: grows with the text without end
    std::string_view hint{};  ///< shown while there is no text
    ImFont* font = nullptr;
    float font_size = 0;
    float line_height = 0;
    float caret_width = 2;
    bool single_line = false;  ///< Enter commits, pasted line breaks become spaces
    bool read_only = false;    ///< can be focused, selected and copied only
    int max_characters = 0;    ///< what does not fit is not taken; 0: no limit
    TextAreaColours colours{};
};

/// What happened in this frame, and where things are on the screen, in pixels.
struct TextAreaResult {
    bool changed = false;
    bool active = false;       ///< takes the keyboard's text
    bool activated = false;    ///< became active in this frame
    bool deactivated = false;  ///< stopped being active in this frame
    bool committed = false;    ///< left by Enter (one line) or Ctrl+Enter
    bool focused = false;      ///< has the keyboard focus, active or not
    bool can_undo = false;     ///< while active: there is typing of its own to take back
    bool can_redo = false;
    bool hovered = false;
    ImVec2 min{0, 0}, max{0, 0};              ///< the item, padding included
    ImVec2 caret_min{0, 0}, caret_max{0, 0};  ///< only while active
    float content_height = 0;                 ///< of all rows, to draw a scroll mark with
    float scroll_y = 0;                       ///< how far the rows are scrolled up
};

/// Lays out the field at the cursor and edits `text`; true when the text changed in this frame.
/// Pass back what was edited on the next call: a text that differs counts as changed from outside,
/// which keeps the caret where it can be and clears the history.
/// Tab and Shift+Tab, Esc (text kept), Ctrl+Enter or a click elsewhere leave the field; a
/// neighbour's Tab, Enter on the focused field or ImGui::SetKeyboardFocusHere() before the call
/// enter it. The caret does not blink, so nothing needs to be redrawn for it. While the caret
/// moves it is kept in view in the scrolling windows around the field.
bool text_area(const char* id, std::string& text, const TextAreaOptions& options,
               TextAreaResult* result = nullptr);

/// The height that text_area would take up at the cursor with this id, text and options.
float text_area_height(const char* id, std::string_view text, const TextAreaOptions& options);

}  // namespace sparring::ui
