// A window with two text areas and a button for the robot to use, in ImGui's built-in font, whose
// characters are all 7 pixels wide at size 13: so rows can be counted out by hand.
// Knows nothing of Sparring's screens.
#pragma once

#include "support/robot.h"
#include "ui/editing/text_area.h"

#include <imgui.h>
#include <cmath>
#include <string>

namespace sparring::tests {

constexpr float cell_width = 7;
constexpr float cell_height = 13;

/// Options for rows of this many characters.
inline ui::TextAreaOptions columns(int count) {
    ui::TextAreaOptions options;
    options.caret_width = 2;
    options.width = static_cast<float>(count) * cell_width + options.caret_width;
    return options;
}

/// A place in a text area in characters: from its left, from its top.
struct Cell {
    int column = 0;
    int row = 0;
    bool operator==(const Cell&) const = default;
};

class TextForm {
public:
    explicit TextForm(ui::TextAreaOptions first, std::string content = {})
        : notes(std::move(content)), options(first), robot([this] { draw(); }, {600, 400}) {
        robot.frames(2);
    }

    std::string notes, other;
    ui::TextAreaOptions options;
    ui::TextAreaOptions other_options = columns(20);
    ui::TextAreaResult result, other_result;
    float window_height = 400;
    float space_above = 0;
    float space_below = 0;
    bool focus_next_frame = false;
    bool disabled = false;
    int changes = 0;
    int button_presses = 0;
    int committed = 0;
    int activations = 0, deactivations = 0;
    Robot robot;

    /// Middle of a cell on the screen.
    ImVec2 point(Cell cell) const {
        return {result.min.x + (static_cast<float>(cell.column) + 0.1F) * cell_width,
                result.min.y + (static_cast<float>(cell.row) + 0.5F) * cell_height};
    }
    Cell caret() const {
        return {static_cast<int>(std::lround((result.caret_min.x - result.min.x) / cell_width)),
                static_cast<int>(std::floor((result.caret_min.y - result.min.y) / cell_height))};
    }
    float height() const { return result.max.y - result.min.y; }
    bool active() { return robot.is_active("Notes"); }
    /// Where the next letter goes, told by typing one and taking it back.
    int caret_position() {
        robot.type("|");
        const auto position = static_cast<int>(notes.find('|'));
        robot.press(ImGuiKey_Backspace);
        return position;
    }

private:
    void draw() {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({600, window_height});
        ImGui::Begin("Form", nullptr, ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize);
        if (space_above > 0) ImGui::Dummy({10, space_above});
        if (focus_next_frame) ImGui::SetKeyboardFocusHere();
        focus_next_frame = false;
        ImGui::BeginDisabled(disabled);
        if (ui::text_area("Notes", notes, options, &result)) ++changes;
        ImGui::EndDisabled();
        committed += result.committed ? 1 : 0;
        activations += result.activated ? 1 : 0;
        deactivations += result.deactivated ? 1 : 0;
        if (ImGui::Button("After")) ++button_presses;
        ui::text_area("Zweite###second", other, other_options, &other_result);
        if (space_below > 0) ImGui::Dummy({10, space_below});
        ImGui::End();
    }
};

}  // namespace sparring::tests
