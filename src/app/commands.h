// The command table: one row a command. Menu, keyboard, clicker, palette and help overlay read it.
// Must not know widgets; a row acts on the workspace only.
#pragma once

#include "app/shortcut.h"
#include "app/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace sparring::app {

/// One thing the program can do on command.
struct Command {
    std::string id;                   ///< "next-step"; its words are command.<id>
    std::vector<Shortcut> shortcuts;  ///< the first one is shown
    bool (*enabled)(const Workspace&);
    void (*run)(Workspace&);

    [[nodiscard]] std::string wording_key() const { return "command." + id; }
};

/// All commands, in the order of palette and help.
const std::vector<Command>& commands();
/// Null for an unknown id.
const Command* find_command(std::string_view id);
/// The enabled command of this key press; null when none. While someone types, keys that type text
/// do nothing.
const Command* command_of(const Shortcut& pressed, const Workspace& workspace, bool typing);
/// Runs it when it is enabled; false otherwise.
bool run_command(std::string_view id, Workspace& workspace);

}  // namespace sparring::app
