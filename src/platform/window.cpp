// GLFW window, ImGui backend and the few decisions about full screen; see the header.
#include "platform/window.h"

#include <imgui.h>
#include <imgui_impl_glfw.h>

#include <algorithm>
#include <utility>

#include "platform/gl.h"

namespace sparring::platform {

namespace {

void set_hints(const WindowOptions& options) {
    set_gl_window_hints();
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUSED, options.takes_focus ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, options.takes_focus ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_VISIBLE, options.place ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, options.application_id.c_str());
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, options.application_id.c_str());
}

// GLFW's own screen at that place; none when it has been unplugged since.
GLFWmonitor* screen_at(const Rectangle& area) {
    int count = 0;
    GLFWmonitor** screens = glfwGetMonitors(&count);
    for (int index = 0; index < count; ++index) {
        int x = 0;
        int y = 0;
        glfwGetMonitorPos(screens[index], &x, &y);
        if (x == area.x && y == area.y) return screens[index];
    }
    return nullptr;
}

std::filesystem::path path_from_utf8(const char* text) {
    return std::filesystem::path(reinterpret_cast<const char8_t*>(text));
}

}  // namespace

Outcome<std::unique_ptr<Window>> Window::open(const WindowOptions& options) {
    Outcome<GlfwLibrary> library = start_glfw();
    if (!library.ok()) return library.error();
    set_hints(options);
    GLFWwindow* handle =
        glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, nullptr);
    if (handle == nullptr) return PlatformError{"platform.no-opengl", glfw_error_text()};
    std::unique_ptr<Window> window(new Window(std::move(library.value()), handle));
    glfwSwapInterval(options.waits_for_refresh ? 1 : 0);
    if (options.on_context_created) options.on_context_created();
    if (options.place) {
        window->move_to(*options.place);
        glfwShowWindow(handle);
        window->move_to(*options.place);  // a window manager may have had its own idea
    }
    return window;
}

Window::Window(GlfwLibrary library, GLFWwindow* handle)
    : m_library(std::move(library)), m_handle(handle) {
    glfwSetWindowUserPointer(m_handle, this);
    glfwMakeContextCurrent(m_handle);
    m_imgui = std::make_unique<ImGuiFrame>();
    // Ours first: ImGui's backend calls on to whom it finds in place.
    watch_events();
    ImGui_ImplGlfw_InitForOpenGL(m_handle, true);
}

Window::~Window() {
    set_frozen(false);
    make_current();
    ImGui_ImplGlfw_Shutdown();
    m_imgui.reset();
    glfwDestroyWindow(m_handle);
}

// Nothing of the caller's runs inside GLFW's callbacks: an exception must not cross C code.
void Window::watch_events() {
    const auto note = [](GLFWwindow* handle, auto...) {
        static_cast<Window*>(glfwGetWindowUserPointer(handle))->m_has_activity = true;
    };
    glfwSetKeyCallback(m_handle, note);
    glfwSetCharCallback(m_handle, note);
    glfwSetMouseButtonCallback(m_handle, note);
    glfwSetCursorPosCallback(m_handle, note);
    glfwSetCursorEnterCallback(m_handle, note);
    glfwSetScrollCallback(m_handle, note);
    glfwSetWindowFocusCallback(m_handle, note);
    glfwSetWindowRefreshCallback(m_handle, note);
    glfwSetWindowIconifyCallback(m_handle, note);
    glfwSetFramebufferSizeCallback(m_handle, note);
    glfwSetWindowContentScaleCallback(m_handle, note);
    glfwSetWindowCloseCallback(m_handle, note);
    glfwSetDropCallback(m_handle, [](GLFWwindow* handle, int count, const char** names) {
        Window& window = *static_cast<Window*>(glfwGetWindowUserPointer(handle));
        window.m_has_activity = true;
        for (int index = 0; index < count; ++index)
            window.m_dropped.push_back(path_from_utf8(names[index]));
    });
}

void Window::make_current() const {
    glfwMakeContextCurrent(m_handle);
    m_imgui->make_current();
}

void Window::set_on_close_request(std::function<bool()> on_close_request) {
    m_on_close_request = std::move(on_close_request);
}

void Window::set_on_drop(std::function<void(const std::vector<std::filesystem::path>&)> on_drop) {
    m_on_drop = std::move(on_drop);
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(m_handle, title.c_str());
}

void Window::set_icon(const Image& image) {
    if (!image.is_valid()) return;
    std::vector<unsigned char> pixels = image.rgba;  // GLFW asks for a mutable pointer
    const GLFWimage icon{image.width, image.height, pixels.data()};
    glfwSetWindowIcon(m_handle, 1, &icon);
}

void Window::focus() {
    glfwFocusWindow(m_handle);
}

bool Window::has_focus() const {
    return glfwGetWindowAttrib(m_handle, GLFW_FOCUSED) != 0;
}

void Window::set_fullscreen(bool fullscreen) {
    if (fullscreen == is_fullscreen()) return;
    if (!fullscreen) {
        glfwSetWindowMonitor(m_handle, nullptr, m_windowed.x, m_windowed.y, m_windowed.width,
                             m_windowed.height, GLFW_DONT_CARE);
        m_has_activity = true;
        return;
    }
    const std::vector<Monitor> monitors = connected_monitors();
    std::vector<Rectangle> areas;
    for (const Monitor& monitor : monitors)
        areas.push_back(monitor.area);
    if (!monitors.empty()) set_fullscreen_on(monitors[most_covered(areas, placement())]);
}

void Window::set_fullscreen_on(const Monitor& monitor) {
    GLFWmonitor* screen = screen_at(monitor.area);
    const GLFWvidmode* mode = screen != nullptr ? glfwGetVideoMode(screen) : nullptr;
    if (mode == nullptr) return;
    m_windowed = placement();
    glfwSetWindowMonitor(m_handle, screen, 0, 0, mode->width, mode->height, mode->refreshRate);
    m_has_activity = true;
}

bool Window::is_fullscreen() const {
    return glfwGetWindowMonitor(m_handle) != nullptr;
}

PixelSize Window::framebuffer_size() const {
    PixelSize size;
    glfwGetFramebufferSize(m_handle, &size.width, &size.height);
    return size;
}

Rectangle Window::placement() const {
    if (is_fullscreen()) return m_windowed;
    Rectangle place;
    glfwGetWindowPos(m_handle, &place.x, &place.y);
    glfwGetWindowSize(m_handle, &place.width, &place.height);
    return place;
}

void Window::move_to(const Rectangle& placement) {
    if (is_fullscreen()) {
        m_windowed = placement;
        return;
    }
    glfwSetWindowPos(m_handle, placement.x, placement.y);
    glfwSetWindowSize(m_handle, placement.width, placement.height);
}

void Window::set_frozen(bool frozen) {
    if (frozen == is_frozen()) return;
    make_current();
    m_has_activity = true;
    if (!frozen) {
        glDeleteTextures(1, &m_frozen_texture);
        m_frozen_texture = 0;
        return;
    }
    // What is on screen cannot be read back reliably: the last frame is drawn once more.
    m_frozen_size = framebuffer_size();
    m_imgui->rasterise(m_frozen_size.width, m_frozen_size.height);
    glGenTextures(1, &m_frozen_texture);
    glBindTexture(GL_TEXTURE_2D, m_frozen_texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 0, 0, m_frozen_size.width, m_frozen_size.height, 0);
    glBindTexture(GL_TEXTURE_2D, 0);
}

// Above everything else of the frame, as large as it fits without changing its shape.
void Window::draw_frozen_picture() const {
    const ImVec2 space = ImGui::GetIO().DisplaySize;
    const auto width = static_cast<float>(std::max(1, m_frozen_size.width));
    const auto height = static_cast<float>(std::max(1, m_frozen_size.height));
    const float scale = std::min(space.x / width, space.y / height);
    const ImVec2 from{(space.x - width * scale) / 2, (space.y - height * scale) / 2};
    const ImVec2 to{from.x + width * scale, from.y + height * scale};
    ImDrawList* above = ImGui::GetForegroundDrawList();
    above->AddRectFilled({0, 0}, space, IM_COL32_BLACK);
    const ImTextureRef picture(static_cast<ImTextureID>(m_frozen_texture));
    above->AddImage(picture, from, to, {0, 1}, {1, 0});  // OpenGL's rows run upwards
}

void Window::request_close() {
    glfwSetWindowShouldClose(m_handle, GLFW_TRUE);
    m_has_activity = true;
}

bool Window::should_close() const {
    return m_should_close;
}

bool Window::can_draw() const {
    const PixelSize size = framebuffer_size();
    return size.width > 0 && size.height > 0 &&
           glfwGetWindowAttrib(m_handle, GLFW_ICONIFIED) == GLFW_FALSE;
}

void Window::draw_frame(const std::function<void()>& draw) {
    make_current();
    ImGui_ImplGlfw_NewFrame();
    m_imgui->run([&] {
        draw();
        if (is_frozen()) draw_frozen_picture();
    });
    const PixelSize size = framebuffer_size();
    m_imgui->rasterise(size.width, size.height);
    glfwSwapBuffers(m_handle);
}

bool Window::take_activity() {
    return std::exchange(m_has_activity, false);
}

void Window::deliver_requests() {
    if (!m_dropped.empty()) {
        const std::vector<std::filesystem::path> dropped = std::exchange(m_dropped, {});
        if (m_on_drop) m_on_drop(dropped);
    }
    if (glfwWindowShouldClose(m_handle) == GLFW_FALSE) return;
    glfwSetWindowShouldClose(m_handle, GLFW_FALSE);
    if (!m_on_close_request || m_on_close_request()) m_should_close = true;
}

}  // namespace sparring::platform
