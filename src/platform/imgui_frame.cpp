// Frames of one ImGui context; see the header for what it must not know.
#include "platform/imgui_frame.h"

#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include "platform/gl.h"

namespace sparring::platform {

namespace {

// Ends a frame that an exception cut short. ImGui's own error recovery closes the windows, groups
// and stacks left open; it must neither assert nor draw nor print while it does so, for the
// exception already tells what went wrong.
void abandon_frame() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiIO before = context.IO;
    context.IO.ConfigErrorRecoveryEnableAssert = false;
    context.IO.ConfigErrorRecoveryEnableTooltip = false;
    context.IO.ConfigErrorRecoveryEnableDebugLog = false;
    context.ErrorCallback = [](ImGuiContext*, void*, const char*) {};
    ImGui::EndFrame();
    context.ErrorCallback = nullptr;
    context.IO.ConfigErrorRecoveryEnableAssert = before.ConfigErrorRecoveryEnableAssert;
    context.IO.ConfigErrorRecoveryEnableTooltip = before.ConfigErrorRecoveryEnableTooltip;
    context.IO.ConfigErrorRecoveryEnableDebugLog = before.ConfigErrorRecoveryEnableDebugLog;
}

}  // namespace

ImGuiFrame::ImGuiFrame() : m_context(ImGui::CreateContext()) {
    make_current();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

ImGuiFrame::~ImGuiFrame() {
    make_current();
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(m_context);
}

void ImGuiFrame::make_current() const {
    ImGui::SetCurrentContext(m_context);
}

void ImGuiFrame::run(const std::function<void()>& draw) const {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    try {
        draw();
    } catch (...) {
        abandon_frame();
        throw;
    }
    ImGui::Render();
}

void ImGuiFrame::rasterise(int width, int height) const {
    glViewport(0, 0, width, height);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void ImGuiFrame::update_textures() const {
    for (ImTextureData* texture : *ImGui::GetDrawData()->Textures)
        if (texture->Status != ImTextureStatus_OK) ImGui_ImplOpenGL3_UpdateTexture(texture);
}

bool ImGuiFrame::has_held_input() const {
    const ImGuiIO& io = m_context->IO;
    for (const bool is_down : io.MouseDown)
        if (is_down) return true;
    for (const ImGuiKeyData& key : io.KeysData)
        if (key.Down) return true;
    return false;
}

bool ImGuiFrame::has_queued_input() const {
    return !m_context->InputEventsQueue.empty();
}

bool ImGuiFrame::has_blinking_caret() const {
    return m_context->IO.WantTextInput && m_context->IO.ConfigInputTextCursorBlink;
}

}  // namespace sparring::platform
