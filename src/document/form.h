// What a form on paper is made of besides words. Must not know which forms there are.
#pragma once

#include <string_view>

namespace sparring {

/// An inline with this text and nothing else is a box to tick; writers may draw it.
inline constexpr std::string_view empty_box = "□";

}  // namespace sparring
