// The whole interface of one window: keyboard to commands, the place we are at, what lies above it.
// Must not know windows or pictures: it draws one ImGui frame for whoever holds one.
#pragma once

#include "app/workspace.h"
#include "ui/console.h"
#include "ui/explain_layer.h"
#include "ui/fonts.h"
#include "ui/question_layer.h"
#include "ui/ratings_layer.h"
#include "ui/replan_layer.h"
#include "ui/text_log.h"
#include "ui/theme.h"
#include "ui/ui.h"
#include "ui/views/view.h"

#include <memory>
#include <optional>
#include <string>

namespace sparring::ui {

/// What lies above the screen.
enum class Layer { None, Palette, Keys, Console, Park, Replan, Explain, Question, ImportRatings };

class AppUi {
public:
    /// Adds the fonts to the current ImGui context, which must outlive this object.
    explicit AppUi(const FontFiles& fonts);

    /// Draws one frame; call between ImGui::NewFrame and ImGui::Render. `size` in pixels of the
    /// framebuffer. `log` gets every text drawn.
    void frame(app::Workspace& app, float width_px, float height_px, TextLog* log = nullptr);

    /// Lends the private notes to this window, or takes them back (null): only while it is the only
    /// one, for the console that it then shows in place of the step.
    void lend_notes(app::PrivateNotes* notes) { m_notes = notes; }

    /// Seconds of ImGui's clock until which frames are owed because something moves.
    [[nodiscard]] bool animating() const;
    void show(Layer layer) { m_layer = layer; }
    [[nodiscard]] Layer layer() const { return m_layer; }
    /// Title for the window: the customer's name, never anything private.
    [[nodiscard]] static std::string window_title(const app::Workspace& app);

private:
    void draw_place(ViewContext& view);
    void draw_step(Ui& ui, app::Workspace& app);
    void draw_layers(ViewContext& view);
    void run_key(app::Workspace& app);
    void guard_notes(const app::Workspace& app);
    [[nodiscard]] static bool covers_room(const app::Workspace& app);

    Fonts m_fonts;
    std::optional<Theme> m_theme;  ///< of the mode shown last; the tokens never change
    UiState m_state;
    ViewMemory m_memory;
    std::string m_session_id;
    std::optional<app::Shortcut> m_pressed;
    bool m_typing = false;
    bool m_rail_open = false;
    Layer m_layer = Layer::None;
    app::PrivateNotes* m_notes = nullptr;
    bool m_notes_confirmed = false;
    int m_screen_changes = 0;
    ConsoleState m_console;
    std::string m_query;
    ReplanState m_replan;
    ExplainState m_explain;
    RatingsImportState m_ratings_import;
    QuestionState m_question;
    bool m_boost = false;
};

}  // namespace sparring::ui
