// What mouse and keyboard do to an active text area.
// Internal to src/ui/editing; draws nothing.
#pragma once

#include "ui/editing/text_area_state.h"

namespace sparring::ui {

/// How the field is to be left after this frame's keys.
enum class Leaving { No, Left, Committed };

/// One field in one frame, as the input sees it.
struct TextAreaInput {
    TextAreaState& state;
    const TextAreaOptions& options;
    const TextAreaMetrics& metrics;
    ImGuiID id = 0;
    ImVec2 origin{0, 0};  ///< of the text's view on the screen
};

/// Reserves the keys that the field uses, so that nothing else reacts to them.
void own_keys(const TextAreaInput& input);

/// A press, a drag with scrolling, or the release of the mouse; `pressed`: went down on the field.
void handle_mouse(const TextAreaInput& input, bool pressed);

/// Types what came from the keyboard; `ignore` throws it away.
void handle_characters(const TextAreaInput& input, bool ignore);

Leaving handle_keys(const TextAreaInput& input);

/// Takes up a text that was changed by others than this field.
void take_text(TextAreaState& state, std::string_view text);

}  // namespace sparring::ui
