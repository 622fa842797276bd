// Choosing one of many: a field that drops a list down. Must not know what is chosen.
#pragma once

#include "ui/control.h"
#include "ui/text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sparring::ui {

struct PickerOptions {
    std::string_view label{};  ///< above; empty: none (then give `name`)
    std::string_view name{};
    std::string_view hint{};  ///< shown while nothing is chosen
    std::string_view error{};
    std::optional<Icon> icon{};
};

float picker_height(const Ui& ui, float width, const PickerOptions& options);
/// Shows `chosen` (-1: the hint). Enter, Space or a click opens the list; Up and Down move in it,
/// Enter takes, Esc closes. Returns the new one when it changed.
std::optional<int> picker(Ui& ui, std::string_view id, std::span<const std::string> entries,
                          int chosen, Point top_left, float width, const PickerOptions& options);

}  // namespace sparring::ui
