// GLFW's monitors as plain values.
#include "platform/monitor.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <cstdint>

namespace sparring::platform {

namespace {

Monitor monitor_from(GLFWmonitor* handle) {
    Monitor monitor;
    monitor.name = glfwGetMonitorName(handle);
    glfwGetMonitorPos(handle, &monitor.area.x, &monitor.area.y);
    if (const GLFWvidmode* mode = glfwGetVideoMode(handle)) {
        monitor.area.width = mode->width;
        monitor.area.height = mode->height;
    }
    float vertical_scale = 1.0F;
    glfwGetMonitorContentScale(handle, &monitor.content_scale, &vertical_scale);
    return monitor;
}

std::int64_t shared_length(int start_a, int length_a, int start_b, int length_b) {
    const std::int64_t end =
        std::min(std::int64_t{start_a} + length_a, std::int64_t{start_b} + length_b);
    return std::max(std::int64_t{0}, end - std::max(start_a, start_b));
}

}  // namespace

std::vector<Monitor> connected_monitors() {
    int count = 0;
    GLFWmonitor** handles = glfwGetMonitors(&count);
    std::vector<Monitor> monitors;
    for (int index = 0; index < count; ++index)
        monitors.push_back(monitor_from(handles[index]));
    return monitors;
}

std::size_t most_covered(const std::vector<Rectangle>& areas, const Rectangle& window) {
    std::size_t best = 0;
    std::int64_t best_cover = 0;
    for (std::size_t index = 0; index < areas.size(); ++index) {
        const Rectangle& area = areas[index];
        const std::int64_t cover = shared_length(area.x, area.width, window.x, window.width) *
                                   shared_length(area.y, area.height, window.y, window.height);
        if (cover > best_cover) {
            best = index;
            best_cover = cover;
        }
    }
    return best;
}

}  // namespace sparring::platform
