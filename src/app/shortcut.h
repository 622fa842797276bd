// A key with its modifiers, as a value that tables can hold.
// Must not know which library reads the keyboard.
#pragma once

#include <string>

namespace sparring::app {

/// `key` is a name: "A" … "Z", "0" … "9", "PageDown", "PageUp", "Left", "Right", "Up", "Down",
/// "Space", "Enter", "Escape", "Slash", "Period", "Plus", "Minus", "F1" … "F12". Empty: no
/// shortcut.
struct Shortcut {
    std::string key;
    bool ctrl = false;
    bool shift = false;

    [[nodiscard]] bool empty() const { return key.empty(); }
    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// True for keys that type something or move a caret (with Ctrl too), a clicker's among them: they
/// must not act while someone types.
inline bool types_text(const Shortcut& shortcut) {
    const bool function_key = shortcut.key.size() > 1 && shortcut.key[0] == 'F';
    const bool moves_caret = shortcut.key == "Home" || shortcut.key == "End" ||
                             shortcut.key == "Left" || shortcut.key == "Right" ||
                             shortcut.key == "Up" || shortcut.key == "Down";
    return moves_caret || (!shortcut.ctrl && !function_key);
}

}  // namespace sparring::app
