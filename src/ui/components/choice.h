// Choosing: one of a few beside each other, on or off, and chips.
// Must not know what is chosen; arrive with resolved labels, return events.
#pragma once

#include "ui/control.h"
#include "ui/text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sparring::ui {

/// Height of a choice between these labels: 72 beside each other, else a row of 72 for each.
float choice_height(const Ui& ui, std::span<const std::string> labels, float width);
/// One of two to five labels; `chosen` -1: none yet. One stop for Tab; Left and Right move, 1-5
/// choose. Returns the new one when it changed.
std::optional<int> choice(Ui& ui, std::string_view id, std::string_view name,
                          std::span<const std::string> labels, int chosen, Point top_left,
                          float width);

/// Height of a toggle with this label: 64, or more where the label wraps.
float toggle_height(const Ui& ui, std::string_view label, float width);
/// On or off: label at the left, switch of 88x48 at the right; the whole row is the target.
/// True when it was switched.
bool toggle(Ui& ui, std::string_view id, std::string_view label, bool on, const Rect& row);
/// A box with a check before its label; true when switched.
bool check_box(Ui& ui, std::string_view id, std::string_view label, bool on, const Rect& row);

struct ChipOptions {
    bool on = false;       ///< ink fill and a check
    bool waiting = false;  ///< dashed
    bool pressable = true;
    float most_width = 0;  ///< du; a longer label is shortened; 0: no limit
};
constexpr float k_chip_height = 52;  // du
float chip_width(const Ui& ui, std::string_view label, const ChipOptions& options = {});
/// A chip at its own width; true when pressed.
bool chip(Ui& ui, std::string_view id, std::string_view label, Point top_left,
          const ChipOptions& options = {});

/// Chips beside each other, in as many rows as it takes. Width and positions in du.
class ChipRows {
public:
    ChipRows(Point top_left, float width) : m_origin(top_left), m_at(top_left), m_width(width) {}
    /// The next chip; true when pressed.
    bool add(Ui& ui, std::string_view id, std::string_view label, ChipOptions options);
    /// Lower edge of the last row.
    [[nodiscard]] float bottom() const { return m_at.y + k_chip_height; }

private:
    Point m_origin{};
    Point m_at{};
    float m_width;
};

}  // namespace sparring::ui
