// A full-size ImGui modal that draws nothing by itself; must not know what it shows.
#include "ui/components/overlay.h"

#include "ui/shapes.h"

#include "ui/layout.h"

#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace sparring::ui {

Overlay::Overlay(Ui& ui, std::string_view id, bool open, Scrim scrim) : m_ui(ui) {
    const std::string name = "###overlay." + std::string(id);
    if (open && !ImGui::IsPopupOpen(name.c_str())) ImGui::OpenPopup(name.c_str());
    if (!open && !ImGui::IsPopupOpen(name.c_str())) return;
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleColor(ImGuiCol_ModalWindowDimBg, ImVec4(0, 0, 0, 0));
    m_shown = ImGui::BeginPopupModal(
        name.c_str(), nullptr,
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
            ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    if (!m_shown) return;
    m_appearing = ImGui::IsWindowAppearing();
    if (!open) ImGui::CloseCurrentPopup();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (scrim == Scrim::Dark) draw->AddRectFilled({0, 0}, size, ui.colour(Colour::Scrim));
    Ui::Area area;
    area.clip = {0, 0, size.x, size.y};
    area.layer = ui.area().layer + 1;
    area.draw = draw;
    m_outer = ui.swap_area(area);
}

Overlay::~Overlay() {
    if (!m_shown) return;
    m_ui.swap_area(m_outer);
    ImGui::EndPopup();
}

bool Overlay::escaped() const {
    return !m_appearing && ImGui::IsKeyPressed(ImGuiKey_Escape, false) && ImGui::GetActiveID() == 0;
}

bool Overlay::dismissed(const Rect& panel) const {
    if (escaped()) return true;
    const PxRect r = m_ui.px(panel);
    const bool pressed = !m_appearing && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    return pressed &&
           ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows |
                                  ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
           !ImGui::IsMouseHoveringRect(r.min, r.max, false);
}

void draw_overlay_panel(Ui& ui, const Rect& panel) {
    draw_box(ui, panel,
             {.fill = Colour::Surface,
              .line = Colour::Line,
              .stroke = ui.theme.size(Stroke::Hair),
              .radius = ui.theme.size(Radius::Panel)});
}

Raised::Raised(Ui& ui, std::string_view id, const Rect& rect) : m_ui(ui) {
    const Rect clip = begin_area_child(ui, id, rect);
    Ui::Area area = ui.area();
    area.clip = clip;
    area.layer += 1;
    area.draw = ImGui::GetWindowDrawList();
    m_outer = ui.swap_area(area);
}

Raised::~Raised() {
    m_ui.swap_area(m_outer);
    ImGui::EndChild();
}

}  // namespace sparring::ui
