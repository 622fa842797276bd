// From the keyboard to the command table: which shortcut was pressed in this frame, and how a
// shortcut is written on a keycap. Must not know what a command does.
#pragma once

#include "app/shortcut.h"
#include "ui/ui.h"

#include <imgui.h>

#include <optional>
#include <string>

namespace sparring::ui {

/// The shortcut pressed in this frame (without repeats, except for paging and zoom); nullopt when none,
/// or when the focused control uses the key itself.
std::optional<app::Shortcut> pressed_shortcut(const UiState& state);

/// "Ctrl K", "PgDn", "→", "1": as on a keycap; names of keys are words of the language.
std::string keycap_text(const Wording& words, const app::Shortcut& shortcut);

/// ImGui's key of a shortcut's name; ImGuiKey_None for a name it does not know.
ImGuiKey imgui_key(const std::string& name);

}  // namespace sparring::ui
