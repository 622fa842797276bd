// The picture of a text area: rows, selection, caret, hint; and where its caret is.
// Internal to src/ui/editing; changes nothing.
#pragma once

#include "ui/editing/text_area_state.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace sparring::ui {

/// One field in one frame, as it is drawn.
struct TextAreaView {
    const TextAreaState& state;
    const TextAreaOptions& options;
    const TextAreaMetrics& metrics;
    ImVec2 origin{0, 0};  ///< left top of the text on the screen
    bool active = false;
};

/// The caret on the screen; only for a field with a buffer.
ImRect caret_rectangle(const TextAreaView& view);

void draw_text_area(ImDrawList& list, const TextAreaView& view);

}  // namespace sparring::ui
