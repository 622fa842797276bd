// The window of the presenter's console on the laptop: keys, palette, help and the console itself.
// Must not know windows: it draws one ImGui frame for whoever holds one.
#pragma once

#include "app/private_notes.h"
#include "ui/console.h"
#include "ui/fonts.h"
#include "ui/question_layer.h"
#include "ui/text_log.h"
#include "ui/theme.h"
#include "ui/ui.h"
#include "ui/views/view.h"

#include <optional>
#include <string>

namespace sparring::ui {

class ConsoleUi {
public:
    /// Adds the fonts to the current ImGui context, which must outlive this object.
    explicit ConsoleUi(const FontFiles& fonts);

    /// Draws one frame; see AppUi::frame. Dark whatever the room has, with a zoom of its own.
    void frame(app::Workspace& app, app::PrivateNotes& notes, float width_px, float height_px,
               TextLog* log = nullptr);
    [[nodiscard]] bool animating() const { return m_state.animating(ImGui::GetTime()); }

private:
    enum class Layer { None, Palette, Keys, Question };

    void draw(ViewContext& view, app::PrivateNotes& notes);
    void run_key(app::Workspace& app);

    Fonts m_fonts;
    std::optional<Theme> m_theme;
    UiState m_state;
    ViewMemory m_memory;
    std::string m_session_id;
    ConsoleState m_console;
    std::optional<app::Shortcut> m_pressed;
    bool m_typing = false;
    Layer m_layer = Layer::None;
    std::string m_query;
    QuestionState m_question;
};

}  // namespace sparring::ui
