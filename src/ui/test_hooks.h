// The door through which an observer, such as the tests' robot, sees every item that ImGui lays
// out. Compiled into the imgui library, so it knows only ImGui: nothing of Sparring, nothing of
// tests.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

namespace sparring::ui {

/// Is told of every item of a frame, also of those scrolled out of view. Lives outside ImGui.
class ItemObserver {
public:
    virtual ~ItemObserver() = default;
    /// An item with this id takes up this rectangle; `data` is null for whole windows.
    virtual void item_added(ImGuiContext& context, ImGuiID id, const ImRect& rectangle,
                            const ImGuiLastItemData* data) = 0;
    /// What is known of an item that was drawn; `label` may be null.
    virtual void item_info(ImGuiContext& context, ImGuiID id, const char* label,
                           ImGuiItemStatusFlags flags) = 0;
    /// A line of ImGui's own debug log.
    virtual void log(const char* line) = 0;
    /// The label of an item seen in this frame, or null.
    virtual const char* label_of(ImGuiID id) = 0;
};

/// Sets the one observer of a context; null ends the observation, which then costs nothing.
void observe_items(ImGuiContext& context, ItemObserver* observer);

}  // namespace sparring::ui
