// The store of text area states hangs on a hook of its ImGui context, so there is no global.
// Internal to src/ui/editing.
#include "ui/editing/text_area_state.h"

#include <imgui_internal.h>

namespace sparring::ui {
namespace {

// More fields than the fullest screen shows; each holds a history once it was typed in.
constexpr std::size_t kept_states = 128;

void delete_states(ImGuiContext*, ImGuiContextHook* hook) {
    delete static_cast<TextAreaStates*>(hook->UserData);
    hook->UserData = nullptr;
}

}  // namespace

TextAreaStates& TextAreaStates::current() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiID owner = ImHashStr("sparring text areas");
    for (const ImGuiContextHook& hook : context.Hooks)
        if (hook.Owner == owner) return *static_cast<TextAreaStates*>(hook.UserData);
    ImGuiContextHook hook;
    hook.Type = ImGuiContextHookType_Shutdown;
    hook.Owner = owner;
    hook.Callback = delete_states;
    auto* states = new TextAreaStates;
    hook.UserData = states;
    ImGui::AddContextHook(&context, &hook);
    return *states;
}

TextAreaState& TextAreaStates::of(ImGuiID id) {
    const int frame = ImGui::GetFrameCount();
    if (m_states.size() >= kept_states && !m_states.contains(id)) forget_old(frame);
    TextAreaState& state = m_states[id];
    state.last_frame = frame;
    return state;
}

void TextAreaStates::forget_old(int frame) {
    std::erase_if(m_states,
                  [frame](const auto& entry) { return entry.second.last_frame + 1 < frame; });
}

}  // namespace sparring::ui
