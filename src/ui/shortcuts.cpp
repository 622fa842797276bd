// The names of keys, in one table.
#include "ui/shortcuts.h"

#include <imgui_internal.h>

#include <array>
#include <string_view>
#include <utility>

namespace sparring::ui {

namespace {

/// Names that are no single letter or digit; `cap` is what a keycap shows, or a wording key.
struct NamedKey {
    std::string_view name;
    ImGuiKey key;
    std::string_view cap;
};

constexpr NamedKey named_keys[] = {
    {"Left", ImGuiKey_LeftArrow, "←"},      {"Right", ImGuiKey_RightArrow, "→"},
    {"Up", ImGuiKey_UpArrow, "↑"},          {"Down", ImGuiKey_DownArrow, "↓"},
    {"PageUp", ImGuiKey_PageUp, "PgUp"},    {"PageDown", ImGuiKey_PageDown, "PgDn"},
    {"Space", ImGuiKey_Space, "key.space"}, {"Enter", ImGuiKey_Enter, "Enter"},
    {"Escape", ImGuiKey_Escape, "Esc"},     {"Tab", ImGuiKey_Tab, "Tab"},
    {"Home", ImGuiKey_Home, "Home"},        {"End", ImGuiKey_End, "End"},
    {"Slash", ImGuiKey_Slash, "/"},         {"Period", ImGuiKey_Period, "."},
    {"Comma", ImGuiKey_Comma, ","},         {"Plus", ImGuiKey_Equal, "+"},
    {"Minus", ImGuiKey_Minus, "−"},         {"Delete", ImGuiKey_Delete, "Del"},
};

const NamedKey* named_key(std::string_view name) {
    for (const NamedKey& row : named_keys)
        if (row.name == name) return &row;
    return nullptr;
}

/// Names of one letter, digit or function key: "A", "7", "F11".
ImGuiKey plain_key(std::string_view name) {
    if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z')
        return static_cast<ImGuiKey>(ImGuiKey_A + (name[0] - 'A'));
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9')
        return static_cast<ImGuiKey>(ImGuiKey_0 + (name[0] - '0'));
    if (name.size() >= 2 && name[0] == 'F') {
        const int number = std::atoi(std::string(name.substr(1)).c_str());
        if (number >= 1 && number <= 12) return static_cast<ImGuiKey>(ImGuiKey_F1 + number - 1);
    }
    return ImGuiKey_None;
}

bool repeats(std::string_view name) {
    return name == "PageUp" || name == "PageDown" || name == "Plus" || name == "Minus";
}

/// Number pad keys that mean the same as one in the table.
ImGuiKey twin_of(ImGuiKey key) {
    switch (key) {
        case ImGuiKey_Equal:
            return ImGuiKey_KeypadAdd;
        case ImGuiKey_Minus:
            return ImGuiKey_KeypadSubtract;
        case ImGuiKey_Enter:
            return ImGuiKey_KeypadEnter;
        case ImGuiKey_Slash:
            return ImGuiKey_KeypadDivide;
        default:
            break;
    }
    if (key >= ImGuiKey_0 && key <= ImGuiKey_9)
        return static_cast<ImGuiKey>(ImGuiKey_Keypad0 + (key - ImGuiKey_0));
    return ImGuiKey_None;
}

bool was_pressed(const UiState& state, std::string_view name, ImGuiKey key) {
    const ImGuiKey twin = twin_of(key);
    const bool down = ImGui::IsKeyPressed(key, repeats(name)) ||
                      (twin != ImGuiKey_None && ImGui::IsKeyPressed(twin, repeats(name)));
    return down && !state.key_taken(key);
}

std::optional<std::string> pressed_name(const UiState& state) {
    for (const NamedKey& row : named_keys)
        if (was_pressed(state, row.name, row.key)) return std::string(row.name);
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const std::string name(1, letter);
        if (was_pressed(state, name, plain_key(name))) return name;
    }
    for (char digit = '0'; digit <= '9'; ++digit) {
        const std::string name(1, digit);
        if (was_pressed(state, name, plain_key(name))) return name;
    }
    for (int number = 1; number <= 12; ++number) {
        const std::string name = "F" + std::to_string(number);
        if (was_pressed(state, name, plain_key(name))) return name;
    }
    return std::nullopt;
}

/// Whether the modifier was down when the key went down. A slow frame may hold both its press and
/// its release: then `io` only knows that it is up again, the events of the frame know better.
bool held_at_press(ImGuiKey key, ImGuiKey modifier, bool held_now) {
    bool pressed = false;
    std::optional<bool> held;
    for (const ImGuiInputEvent& event : ImGui::GetCurrentContext()->InputEventsTrail) {
        if (event.Type != ImGuiInputEventType_Key) continue;
        const bool is_key = event.Key.Key == key || event.Key.Key == twin_of(key);
        if (is_key && event.Key.Down) pressed = true;
        if (event.Key.Key != modifier) continue;
        // Before the press its last event counts; behind it the first one tells what was before.
        if (pressed) return held.value_or(!event.Key.Down);
        held = event.Key.Down;
    }
    return pressed && held ? *held : held_now;
}

}  // namespace

ImGuiKey imgui_key(const std::string& name) {
    const NamedKey* row = named_key(name);
    return row ? row->key : plain_key(name);
}

std::optional<app::Shortcut> pressed_shortcut(const UiState& state) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyAlt || io.KeySuper) return std::nullopt;  // those belong to the system
    const std::optional<std::string> name = pressed_name(state);
    if (!name) return std::nullopt;
    // Plus sits on the shifted "=" of most keyboards: the shift says nothing there.
    const ImGuiKey key = imgui_key(*name);
    const bool shift =
        held_at_press(key, ImGuiMod_Shift, io.KeyShift) && *name != "Plus" && *name != "Minus";
    return app::Shortcut{*name, held_at_press(key, ImGuiMod_Ctrl, io.KeyCtrl), shift};
}

std::string keycap_text(const Wording& words, const app::Shortcut& shortcut) {
    std::string text = shortcut.ctrl ? "Ctrl " : "";
    // "?" is Shift+/ on a keycap of its own.
    if (shortcut.shift && shortcut.key == "Slash") return text + "?";
    if (shortcut.shift) text += words.text("key.shift") + " ";
    const NamedKey* row = named_key(shortcut.key);
    if (!row) return text + shortcut.key;
    const bool is_word = row->cap.find("key.") == 0;
    return text + (is_word ? words.text(row->cap) : std::string(row->cap));
}

}  // namespace sparring::ui
