// The screens that are connected, and which one a window is on.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sparring::platform {

// A rectangle of the virtual desktop in screen coordinates, y downwards.
struct Rectangle {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Rectangle&) const = default;
};

struct Monitor {
    std::string name;  // as the system calls it; two may share one
    Rectangle area;
    float content_scale = 1.0F;  // 1 at the system's usual density
};

// All screens, the primary one first. Empty when GLFW has not been started.
std::vector<Monitor> connected_monitors();

// The index of the area that `window` covers most; the first when it covers none.
std::size_t most_covered(const std::vector<Rectangle>& areas, const Rectangle& window);

}  // namespace sparring::platform
