// The one primitive under every component: an area of the screen that can be focused, pointed at
// and pressed, with its focus ring. Must not know how a component looks.
#pragma once

#include "ui/ui.h"

#include <optional>
#include <string>
#include <string_view>

namespace sparring::ui {

struct ControlOptions {
    float radius = 14;  ///< of the focus ring's inner shape, du
    RingShape ring = RingShape::Around;
    bool disabled = false;         ///< can be focused and read, not pressed
    bool focusable = true;         ///< false: mouse only (a part of a control that has the keys)
    std::optional<Rect> target{};  ///< what can be pressed, when the design says otherwise
    bool takes_press = true;       ///< Enter and Space press it while the ring is on it
};

struct Control {
    ImGuiID id = 0;
    bool clicked = false;  ///< mouse, Enter or Space
    bool hovered = false;
    bool held = false;
    bool focused = false;  ///< has the ring, and with it this frame's keys
    bool visible = false;  ///< worth drawing
};

/// "label###id": how ImGui and the tests' robot know a control; the label may change with the
/// language.
std::string item_name(std::string_view label, std::string_view id);

/// Lays out a control over `rect` (du). Smaller sides grow to the minimum target of 64 du around
/// their middle, unless `focusable` is false.
Control control(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
                const ControlOptions& options = {});

/// True once when this key is pressed (or repeats); for the focused control only.
bool key_pressed(ImGuiKey key);

/// Pushes an id for the parts of a component or the rows of a list.
class IdScope {
public:
    explicit IdScope(std::string_view id) { ImGui::PushID(id.data(), id.data() + id.size()); }
    explicit IdScope(int number) { ImGui::PushID(number); }
    ~IdScope() { ImGui::PopID(); }
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

}  // namespace sparring::ui
