// The four functions that ImGui calls when it is built with IMGUI_ENABLE_TEST_ENGINE.
// They pass everything on to the context's observer and do nothing when there is none.
#include "ui/test_hooks.h"

#include <cstdarg>
#include <cstdio>

namespace sparring::ui {
namespace {

ItemObserver* observer_of(const ImGuiContext* context) {
    return static_cast<ItemObserver*>(context->TestEngine);
}

}  // namespace

void observe_items(ImGuiContext& context, ItemObserver* observer) {
    context.TestEngine = observer;
    context.TestEngineHookItems = observer != nullptr;
}

}  // namespace sparring::ui

using sparring::ui::observer_of;

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& rectangle,
                                 const ImGuiLastItemData* data) {
    if (auto* observer = observer_of(context)) observer->item_added(*context, id, rectangle, data);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags flags) {
    if (auto* observer = observer_of(context)) observer->item_info(*context, id, label, flags);
}

void ImGuiTestEngineHook_Log(ImGuiContext* context, const char* format, ...) {
    auto* observer = observer_of(context);
    if (observer == nullptr) return;
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    observer->log(line);
}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* context, ImGuiID id) {
    auto* observer = observer_of(context);
    return observer == nullptr ? nullptr : observer->label_of(id);
}
