// Choosing screens by name.
#include "program/screen_plan.h"

#include <algorithm>

namespace sparring::program {

namespace {

const platform::Monitor* named(const std::vector<platform::Monitor>& screens,
                               const std::string& name) {
    for (const platform::Monitor& screen : screens)
        if (screen.name == name) return &screen;
    return nullptr;
}

bool apart(const platform::Monitor& one, const platform::Monitor& other) {
    return one.area.x != other.area.x || one.area.y != other.area.y;
}

}  // namespace

std::optional<ScreenPlan> first_plan(const std::vector<platform::Monitor>& screens,
                                     const std::string& console) {
    if (screens.empty()) return std::nullopt;
    const platform::Monitor* own = named(screens, console);
    if (own == nullptr) own = &screens.front();
    for (const platform::Monitor& screen : screens)
        if (apart(screen, *own)) return ScreenPlan{*own, screen};
    return std::nullopt;  // one screen, or two that show the same
}

std::optional<ScreenPlan> same_plan(const std::vector<platform::Monitor>& screens,
                                    const ScreenNames& names) {
    const platform::Monitor* console = named(screens, names.console);
    const platform::Monitor* room = named(screens, names.room);
    if (console == nullptr || room == nullptr || !apart(*console, *room)) return std::nullopt;
    return ScreenPlan{*console, *room};
}

platform::Rectangle console_place(const platform::Monitor& screen) {
    constexpr int k_part = 32;  // of a side, left free on each side
    const platform::Rectangle& area = screen.area;
    return {area.x + area.width / k_part, area.y + area.height / k_part,
            area.width - 2 * (area.width / k_part), area.height - 2 * (area.height / k_part)};
}

}  // namespace sparring::program
