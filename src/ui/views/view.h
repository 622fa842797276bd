// What every view gets and gives: one frame of one step, drawn into the shell's content area.
// Must not know which views there are: that is step_views.h.
#pragma once

#include "app/shortcut.h"
#include "app/workspace.h"
#include "ui/layout.h"
#include "ui/ui.h"

#include <any>
#include <map>
#include <optional>
#include <string>
#include <typeindex>
#include <vector>

namespace sparring::ui {

/// What views remember from frame to frame (a selected row, an open panel): one plain struct per
/// view, asked for by its type. Forgotten when another session is opened.
class ViewMemory {
public:
    template <typename State>
    State& of() {
        std::any& slot = m_states[std::type_index(typeid(State))];
        if (!slot.has_value()) slot = State{};
        return *std::any_cast<State>(&slot);
    }
    void clear() { m_states.clear(); }

private:
    std::map<std::type_index, std::any> m_states;
};

/// A key and what it does here, for the agenda bar.
struct KeyHint {
    std::string keys;  ///< as on the keycap: "1–4", "E", "→"
    std::string text;
};

/// What the shell shows around a view.
struct ViewHead {
    std::string title;     ///< h1: the conclusion where there is one, else the question
    std::string subtitle;  ///< under it; may be empty
    std::string detail;    ///< behind the step's name in the eyebrow: "dimensie 4 van 10"
    std::vector<KeyHint> hints;
    bool legend = false;      ///< which dots are whose, at the right of the subtitle
    bool stage_name = false;  ///< the title is the name of a stage: display size
};

/// One frame of a view.
struct ViewContext {
    Ui& ui;
    app::Workspace& app;
    ViewMemory& memory;
    Rect area;  ///< content area, du; draw inside a ScrollArea over it where content may be taller
    std::optional<app::Shortcut>& pressed;  ///< the key of this frame, while nobody has used it
    bool typing = false;                    ///< a text field has the focus

    [[nodiscard]] const Wording& words() const { return app.words(); }
    [[nodiscard]] std::string text(std::string_view key) const { return app.words().text(key); }
    /// True once when this key was pressed for the view; the key is used up then. Never while
    /// someone types (except keys that type nothing), never a letter when letter keys are switched
    /// off.
    bool key(std::string_view name, bool ctrl = false);
    /// Says that this was removed, and offers to undo it. `nameless`: wording key of what stands
    /// for an entry without a name.
    void show_removed(const std::string& name, std::string_view nameless = {});
    /// 1-4 when one of these digits was pressed, else 0.
    int digit(int from = 1, int to = 4);
};

/// A view: what it says around itself, and how it draws.
struct StepView {
    StepKind kind;
    ViewHead (*head)(const app::Workspace&, ViewMemory&);
    void (*draw)(ViewContext&);
};

}  // namespace sparring::ui
