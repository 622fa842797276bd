// A window for the foundation's tests: tokens, words and fonts from inside the program, one Ui a
// frame. Knows ui and store; nothing of sessions.
#pragma once

#include "embedded/embedded.h"
#include "store/tokens_json.h"
#include "store/wording_json.h"
#include "support/robot.h"
#include "ui/ui.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace sparring::tests {

inline DesignTokens embedded_tokens() {
    return store::read_tokens(embedded_file("templates/tokens.json"), "tokens.json").value;
}

inline Wording embedded_wording(const std::string& language) {
    const std::string path = "templates/wording/" + language + ".json";
    return {language, store::read_wording(embedded_file(path), path).value};
}

inline ui::FontFiles embedded_fonts() {
    return {embedded_file("fonts/Inter-Regular.otf"), embedded_file("fonts/Inter-Medium.otf"),
            embedded_file("fonts/Inter-SemiBold.otf"),
            embedded_file("fonts/InterDisplay-SemiBold.otf"),
            embedded_file("fonts/forkawesome-webfont.ttf")};
}

/// The looks of a window that do not change from frame to frame, and what it remembers.
struct Look {
    DesignTokens tokens = embedded_tokens();
    Wording words = embedded_wording("nl");
    ui::Theme theme{tokens, ui::Mode::Light};
    ui::UiState state;
    ui::TextLog log;
    std::optional<ui::Fonts> fonts;  ///< made in the first frame: they belong to a context
    float zoom = 1;
    bool reduce_motion = true;
    bool arrows_move_focus = false;

    /// One frame of our own, inside a frame of ImGui.
    void frame(const std::function<void(ui::Ui&)>& draw) {
        if (!fonts) fonts.emplace(embedded_fonts());
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        const ui::Scale scale(size.x, size.y, zoom);
        log.clear();
        ui::Ui ui(state, theme, scale, *fonts, words, &log);
        ui.reduce_motion = reduce_motion;
        ui.begin(arrows_move_focus);
        draw(ui);
        ui.end();
    }
};

/// A robot before such a window.
class TestWindow {
public:
    explicit TestWindow(std::function<void(ui::Ui&)> what, ImVec2 size = {1920, 1080},
                        float zoom = 1)
        : draw(std::move(what)), robot([this] { look.frame(draw); }, size) {
        look.zoom = zoom;
        robot.frames(3);
    }
    Look look;
    std::function<void(ui::Ui&)> draw;
    Robot robot;

    /// All text faults of the last frame, one a line; empty when there are none.
    std::string faults() const {
        std::string lines;
        for (const auto& fault : ui::text_faults(look.log, &look.words)) {
            lines += ui::describe(fault) + "\n";
        }
        return lines;
    }
};

}  // namespace sparring::tests
