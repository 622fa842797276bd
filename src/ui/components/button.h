// Buttons: main, plain, quiet and danger, with icon and key hint, and rows of them.
// Must not know what they do.
#pragma once

#include "ui/control.h"
#include "ui/text.h"

#include <optional>
#include <string_view>

namespace sparring::ui {

enum class ButtonKind {
    Main,  ///< one per screen
    Plain,
    Quiet,  ///< text only, never alone
    Danger  ///< cannot be undone
};

struct ButtonOptions {
    ButtonKind kind = ButtonKind::Plain;
    std::optional<Icon> icon{};         ///< before the label
    std::optional<Icon> icon_behind{};  ///< after the label
    std::string_view key{};             ///< key hint shown in the button
    bool disabled = false;              ///< dashed; the label says why when focused, if it can
    bool left = false;                  ///< content at the left edge instead of centred
};

constexpr float k_button_height = 72;  // du

/// The width it needs, du.
float button_width(const Ui& ui, std::string_view label, const ButtonOptions& options = {});
/// A button over `rect`; true when pressed. The label is shortened only when `rect` is too narrow.
bool button(Ui& ui, std::string_view id, std::string_view label, const Rect& rect,
            const ButtonOptions& options = {});
/// At its own width, from this corner.
bool button(Ui& ui, std::string_view id, std::string_view label, Point top_left,
            const ButtonOptions& options = {});
/// A square of 72 with an icon only; `label` is its name for the keyboard and for tests.
bool icon_button(Ui& ui, std::string_view id, std::string_view label, Icon icon, Point top_left,
                 Colour colour = Colour::Ink2);

/// Buttons beside each other, 16 apart, going on below when the width is used up.
class ButtonRow {
public:
    enum class From { Left, Right };
    /// From the right: the first button added stands at the right edge, the next to its left.
    ButtonRow(Ui& ui, const Rect& area, From from = From::Left)
        : m_ui(ui), m_area(area), m_from(from) {}
    /// True when pressed.
    bool add(std::string_view id, std::string_view label, const ButtonOptions& options = {});
    /// Height used so far, du.
    [[nodiscard]] float height() const { return m_line + k_button_height; }
    /// Width used of the current line, du.
    [[nodiscard]] float used() const { return m_used; }

private:
    Ui& m_ui;
    Rect m_area{};
    From m_from;
    float m_used = 0;
    float m_line = 0;
};

}  // namespace sparring::ui
