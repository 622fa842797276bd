// How the robot plays backend and user at once: it answers texture requests like a renderer
// without a GPU, and feeds mouse and keys like a window without a screen.
// Knows nothing of Sparring's screens.
#include "support/robot.h"

#include <algorithm>
#include <cmath>

namespace sparring::tests {
namespace {

constexpr int frames_to_appear = 5;  // a popup inside a popup needs four
constexpr int most_settle_frames = 2000;
constexpr int most_wheel_turns = 400;
constexpr float hardly_visible = 2;  // pixels

Robot& robot_of(void* user_data) {
    return *static_cast<Robot*>(user_data);
}

// What a renderer does for the textures that ImGui asks for, minus the GPU.
void serve_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) {
            texture->SetTexID(static_cast<ImTextureID>(1));
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantUpdates) {
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

std::string_view visible_label(std::string_view label) {
    return label.substr(0, label.find("##"));
}

ImGuiID hashed(std::string_view text, ImGuiID seed) {
    return text.empty() ? seed : ImHashStr(text.data(), text.size(), seed);
}

template <class Action>
void with_modifiers(ImGuiIO& io, ImGuiKeyChord chord, Action action) {
    const ImGuiKey modifiers[] = {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super};
    for (const ImGuiKey modifier : modifiers)
        if ((chord & modifier) != 0) io.AddKeyEvent(modifier, true);
    action(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_));
    for (const ImGuiKey modifier : modifiers)
        if ((chord & modifier) != 0) io.AddKeyEvent(modifier, false);
}

}  // namespace

ImRect RobotItem::visible_part() const {
    ImRect part = rectangle;
    part.ClipWithFull(clip);
    return part;
}

bool RobotItem::fully_visible() const {
    return clip.Contains(rectangle);
}

Robot::Robot(std::function<void()> draw, ImVec2 size)
    : m_context(ImGui::CreateContext()), m_draw(std::move(draw)) {
    use();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = size;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTrickleEventQueue = true;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_ClipboardUserData = this;
    platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        robot_of(ImGui::GetPlatformIO().Platform_ClipboardUserData).clipboard = text;
    };
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        return robot_of(ImGui::GetPlatformIO().Platform_ClipboardUserData).clipboard.c_str();
    };
    platform.Platform_ImeUserData = this;
    platform.Platform_SetImeDataFn = [](ImGuiContext*, ImGuiViewport*, ImGuiPlatformImeData* data) {
        robot_of(ImGui::GetPlatformIO().Platform_ImeUserData).ime = *data;
    };
    ui::observe_items(*m_context, this);
}

Robot::~Robot() {
    use();
    ui::observe_items(*m_context, nullptr);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(m_context);
}

ImGuiIO& Robot::io() {
    use();
    return ImGui::GetIO();
}

void Robot::use() {
    ImGui::SetCurrentContext(m_context);
}

void Robot::resize(float width, float height) {
    io().DisplaySize = {width, height};
    frames(2);
}

void Robot::frames(int count) {
    use();
    for (; count > 0; --count) {
        m_items.clear();
        m_index.clear();
        ImGui::GetIO().DeltaTime = m_time_step;
        ImGui::NewFrame();
        m_draw();
        ImGui::Render();
        serve_textures();
        ++m_frames;
    }
}

void Robot::wait(float seconds) {
    frames(static_cast<int>(std::ceil(seconds / m_time_step)));
}

// Runs frames until ImGui has taken in all that was put into its queue.
void Robot::settle() {
    frames();
    for (int i = 0; i < most_settle_frames && !m_context->InputEventsQueue.empty(); ++i)
        frames();
    frames(2);
}

// --- what is there

void Robot::item_added(ImGuiContext& context, ImGuiID id, const ImRect& rectangle,
                       const ImGuiLastItemData* data) {
    const auto known = m_index.find(id);
    if (known != m_index.end()) {
        m_items[known->second].rectangle = rectangle;
        return;
    }
    RobotItem added;
    added.id = id;
    added.rectangle = rectangle;
    added.clip = rectangle;
    added.is_window = data == nullptr;
    if (const ImGuiWindow* window = context.CurrentWindow) {
        added.window = window->Name;
        if (!added.is_window) added.clip = window->ClipRect;
        added.parent_seed = window->IDStack.empty() ? 0 : window->IDStack.back();
    }
    if (data != nullptr) {
        added.item_flags = data->ItemFlags;
        added.status = data->StatusFlags;
    }
    m_index[id] = m_items.size();
    m_items.push_back(std::move(added));
}

void Robot::item_info(ImGuiContext&, ImGuiID id, const char* label, ImGuiItemStatusFlags flags) {
    const auto known = m_index.find(id);
    if (known == m_index.end()) return;
    RobotItem& item = m_items[known->second];
    if (label != nullptr) item.label = label;
    item.status |= flags;
}

void Robot::log(const char* line) {
    logs.emplace_back(line);
}

const char* Robot::label_of(ImGuiID id) {
    const RobotItem* item = with_id(id);
    return item == nullptr ? nullptr : item->label.c_str();
}

const RobotItem* Robot::with_id(ImGuiID id) const {
    const auto known = m_index.find(id);
    return known == m_index.end() ? nullptr : &m_items[known->second];
}

const RobotItem* Robot::match_path(std::string_view path) const {
    ImGuiID id = 0;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        id = hashed(path.substr(begin, end - begin), id);
        begin = end + 1;
        if (begin > path.size()) break;
        for (const ImGuiWindow* window : m_context->Windows)
            if (window->ChildId == id) id = window->ID;  // go on inside the child window
    }
    return with_id(id);
}

const RobotItem* Robot::match(std::string_view query) const {
    if (query.substr(0, 2) == "//") return match_path(query.substr(2));
    // By hash also items out of view and those that tell no label are found.
    for (const RobotItem& item : m_items)
        if (!item.is_window && hashed(query, item.parent_seed) == item.id) return &item;
    for (const RobotItem& item : m_items)
        if (item.label == query || (!item.label.empty() && visible_label(item.label) == query))
            return &item;
    return nullptr;
}

const RobotItem* Robot::find(std::string_view query) {
    const RobotItem* found = match(query);
    for (int i = 0; i < frames_to_appear && found == nullptr; ++i) {
        frames();
        found = match(query);
    }
    return found;
}

const RobotItem& Robot::item(std::string_view query) {
    const RobotItem* found = find(query);
    if (found == nullptr) fail("no item \"" + std::string(query) + "\"");
    return *found;
}

bool Robot::shows(std::string_view query) {
    const RobotItem* found = match(query);
    if (found == nullptr) return false;
    const ImRect part = found->visible_part();
    return part.GetWidth() > hardly_visible && part.GetHeight() > hardly_visible;
}

bool Robot::wants_text() {
    return io().WantTextInput;
}

std::string Robot::visible_items() const {
    std::string list;
    for (const RobotItem& item : m_items) {
        if (item.label.empty() || item.is_window || !item.clip.Overlaps(item.rectangle)) continue;
        list += "  \"" + item.label + "\" in " + item.window + (item.enabled() ? "\n" : " (off)\n");
    }
    return list.empty() ? "  (none)\n" : list;
}

void Robot::fail(const std::string& why) const {
    throw RobotError(why + "; in view are:\n" + visible_items());
}

// --- mouse

void Robot::move_to(ImVec2 point) {
    io().AddMousePosEvent(point.x, point.y);
    settle();
}

// Turns the wheel over what surrounds the item until all of it is in view, or as much as fits.
ImVec2 Robot::bring_into_view(std::string_view query) {
    RobotItem target = item(query);
    for (int turn = 0; turn < most_wheel_turns && !target.fully_visible(); ++turn) {
        const bool too_tall = target.rectangle.GetHeight() > target.clip.GetHeight();
        if (too_tall && target.visible_part().GetHeight() > hardly_visible) break;
        const ImVec2 around = target.clip.GetCenter();
        const bool below = target.rectangle.GetCenter().y > around.y;
        move_to(around);
        wheel(below ? -0.5F : 0.5F);
        const RobotItem moved = item(query);
        const bool stuck = moved.rectangle.Min.y == target.rectangle.Min.y;
        target = moved;
        if (stuck) break;
    }
    if (!shows(query)) fail("\"" + std::string(query) + "\" cannot be scrolled into view");
    return target.visible_part().GetCenter();
}

void Robot::move_to(std::string_view query) {
    move_to(bring_into_view(query));
    const RobotItem& target = item(query);
    const ImGuiWindow* under = m_context->HoveredWindow;
    const ImGuiWindow* own = ImGui::FindWindowByName(target.window.c_str());
    if (under == nullptr || own == nullptr || under->RootWindow != own->RootWindow)
        fail("\"" + std::string(query) + "\" is covered by " +
             (under == nullptr ? "nothing that takes the mouse" : under->Name));
}

void Robot::mouse_down(ImGuiMouseButton button) {
    io().AddMouseButtonEvent(button, true);
    settle();
}

void Robot::mouse_up(ImGuiMouseButton button) {
    io().AddMouseButtonEvent(button, false);
    settle();
}

void Robot::click_at(ImVec2 point, int clicks, ImGuiMouseButton button) {
    move_to(point);
    for (int i = 0; i < clicks; ++i) {
        io().AddMouseButtonEvent(button, true);
        frames();
        io().AddMouseButtonEvent(button, false);
        frames();
    }
    // Later clicks are not meant as the second of a double click.
    wait(ImGui::GetIO().MouseDoubleClickTime + m_time_step);
    settle();
}

void Robot::click(std::string_view query, int clicks, ImGuiMouseButton button) {
    move_to(query);
    click_at(io().MousePos, clicks, button);
}

void Robot::drag(ImVec2 from, ImVec2 to) {
    move_to(from);
    mouse_down();
    move_to(to);
    mouse_up();
}

void Robot::wheel(float up) {
    io().AddMouseWheelEvent(0, up);
    settle();
}

// --- keyboard

void Robot::type(std::string_view utf8) {
    std::string run;
    for (const char c : utf8) {
        if (c != '\n') {
            run += c;
            continue;
        }
        io().AddInputCharactersUTF8(run.c_str());
        settle();
        run.clear();
        press(ImGuiKey_Enter);
    }
    io().AddInputCharactersUTF8(run.c_str());
    settle();
}

void Robot::press(ImGuiKeyChord chord, int times) {
    for (int i = 0; i < times; ++i) {
        with_modifiers(io(), chord, [this](ImGuiKey key) {
            io().AddKeyEvent(key, true);
            frames(2);
            io().AddKeyEvent(key, false);
            frames();
        });
        settle();
    }
}

void Robot::hold(ImGuiKeyChord chord, float seconds) {
    with_modifiers(io(), chord, [this, seconds](ImGuiKey key) {
        io().AddKeyEvent(key, true);
        wait(seconds);
        io().AddKeyEvent(key, false);
        frames();
    });
    settle();
}

void Robot::key_event(ImGuiKey key, bool down) {
    io().AddKeyEvent(key, down);
}

void Robot::character_event(char32_t code) {
    io().AddInputCharacter(code);
}

}  // namespace sparring::tests
